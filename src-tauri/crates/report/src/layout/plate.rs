//! A page for one picture: its title, the picture, the map of the whole, the
//! legend.

use super::figure::{figure, mark_sign};
use super::{paragraph, stacked};
use crate::block::Plate;
use crate::flow::Strip;
use crate::page::Tag;
use crate::text::{self, SMALL, plain};

/// From the page's top to the picture, and from the picture to its foot.
const ABOVE: f32 = 34.0;
const BELOW: f32 = 20.0;
/// The height that a map takes from the picture.
const MAP: f32 = 30.0;

/// The width and height that a picture can have on its page.
pub(crate) fn picture_room(width: f32, room: f32, with_map: bool) -> [f32; 2] {
    let map = if with_map { MAP } else { 0.0 };
    [width, room - ABOVE - BELOW - map]
}

/// The height of all that stands around a picture without a map.
pub(crate) const fn around() -> f32 {
    ABOVE + BELOW
}

/// The height that a map can have.
pub(crate) const MAP_ROOM: f32 = ABOVE + MAP - 16.0;

pub(super) fn plate(plate: &Plate, width: f32, room: f32) -> Strip {
    let [wide, tall] = picture_room(width, room, plate.map.is_some());
    let mut page = Strip {
        height: room,
        anchor: (plate.title.bookmark.clone()).map(|title| (plate.title.level, title)),
        goals: plate.title.goal.clone().into_iter().collect(),
        ..Strip::default()
    };
    let mut y = 0.0;
    let beside = if plate.map.is_some() { 0.66 } else { 1.0 };
    for line in paragraph(
        &plate.title.text,
        width * beside,
        Tag::Heading(plate.title.level),
    ) {
        page.take(&line, 0.0, y);
        y += line.height;
    }
    if let Some((map, caption)) = &plate.map {
        let left = width - map.frame.width * map.scale;
        let caption = text::lines(caption, width / 4.0);
        let caption_wide = caption.iter().map(|line| line.width).fold(0.0, f32::max);
        let middle = (map.frame.height * map.scale - text::height(&caption)).max(0.0) / 2.0;
        page.elements.extend(stacked(
            &caption,
            left - caption_wide - 12.0,
            middle,
            Tag::Artifact,
        ));
        // The picture's own alternative says where it belongs.
        let mut map = figure(map);
        for (tag, _) in &mut map.elements {
            *tag = Tag::Artifact;
        }
        page.take(&map, left, 0.0);
    }
    let picture = figure(&plate.figure);
    let scaled = plate.figure.frame.width * plate.figure.scale;
    let top = room - BELOW - tall + (tall - picture.height) / 2.0;
    page.alternative.clone_from(&picture.alternative);
    page.take(&picture, (wide - scaled) / 2.0, top);
    let mut x = 0.0;
    for ((mark, meaning), at) in plate.legend.iter().zip(0..) {
        let lines = text::lines(&plain(meaning.as_str(), SMALL), f32::MAX);
        let y = room - SMALL.leading;
        let sign = mark_sign(*mark, x + 5.0, y + SMALL.leading / 2.0, 0.72);
        page.elements
            .extend(sign.into_iter().map(|it| (Tag::Artifact, it)));
        page.elements
            .extend(stacked(&lines, x + 14.0, y, Tag::Beside(at)));
        x += 14.0 + lines.iter().map(|line| line.width).fold(0.0, f32::max) + 18.0;
    }
    let note = text::lines(&plain(plate.note.as_str(), SMALL), f32::MAX);
    let note_wide = note.iter().map(|line| line.width).fold(0.0, f32::max);
    let y = room - SMALL.leading;
    page.elements
        .extend(stacked(&note, width - note_wide, y, Tag::Text));
    page
}
