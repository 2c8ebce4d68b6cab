//! Outlines: causes beneath causes, and chains from the effect to a root.

use super::{bar, centred, outcome, rounded, stacked};
use crate::block::{Entry, Outline, Sign};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Shape, Tag};
use crate::text::{self, SMALL};
use workshop::Strength;

/// From an entry's left end to its words.
const SIGN: f32 = 17.0;
/// The indent of each level, in pt.
const INDENT: f32 = 14.0;
/// Levels that are shown by indenting; deeper ones say their level instead.
pub(crate) const LEVELS: usize = 12;
/// An entry of so many strips stays whole.
const TOGETHER: usize = 8;
/// One of no more is short.
const SHORT: usize = 5;
/// White space between entries.
const GAP: f32 = 4.5;

pub(super) fn outline(outline: &Outline, width: f32) -> Vec<Strip> {
    let last = outline.entries.len().saturating_sub(1);
    let entries = outline.entries.iter().enumerate();
    let entries = entries.map(|(at, entry)| {
        let rail = outline.rail.then_some((at > 0, at < last));
        self::entry(entry, width, rail)
    });
    let mut entries: Vec<Vec<Strip>> = entries.collect();
    if let Some(first) = entries.first_mut().and_then(|it| it.first_mut()) {
        first.begins = true;
    }
    // Of a chain no step stands alone, unless the next one would take much along; nor
    // does what follows it.
    let second_is_short = entries.get(1).is_some_and(|it| it.len() <= SHORT);
    let stays = [(0, outline.rail && second_is_short), (last, outline.closes)];
    for (at, _) in stays.into_iter().filter(|it| it.1) {
        if let Some(end) = entries.get_mut(at).and_then(|it| it.last_mut()) {
            end.joined = true;
        }
    }
    entries.into_iter().flatten().collect()
}

/// An entry as one strip. Stories among the notes may be longer than a page:
/// each note is a strip of lines of its own.
fn entry(entry: &Entry, width: f32, rail: Option<(bool, bool)>) -> Vec<Strip> {
    let left = entry.depth.min(LEVELS) as f32 * INDENT;
    let wide = width - left - SIGN;
    let lines = text::lines(&entry.text, wide);
    let first = lines.first().map_or(0.0, |line| line.height);
    let tag = Tag::Item(u8::try_from(entry.depth).unwrap_or(u8::MAX));
    let mut strip = Strip {
        height: text::height(&lines),
        elements: stacked(&lines, left + SIGN, 0.0, tag),
        joined: !entry.notes.is_empty(),
        goals: entry.goal.clone().into_iter().collect(),
        ..Strip::default()
    };
    let mut elements = sign(&entry.sign, left, 0.0, first, tag);
    elements.append(&mut strip.elements);
    strip.elements = elements;
    let mut strips = vec![strip];
    for note in &entry.notes {
        for line in &text::lines(note, wide) {
            strips.push(Strip {
                height: line.height,
                elements: stacked(std::slice::from_ref(line), left + SIGN, 0.0, tag),
                continues: true,
                ..Strip::default()
            });
        }
    }
    // An entry of a few lines isn't parted by the end of a page.
    if strips.len() <= TOGETHER {
        for strip in &mut strips {
            strip.joined = true;
        }
    }
    if let Some(last) = strips.last_mut() {
        last.joined = false;
        last.height += GAP;
    }
    if let Some((above, below)) = rail {
        draw_rail(&mut strips, left, first, above, below);
    }
    strips
}

/// The line that leads from the sign above to the one beneath.
fn draw_rail(strips: &mut [Strip], left: f32, first: f32, above: bool, below: bool) {
    let x = left + 3.6;
    let (top, bottom) = (first / 2.0 - 5.5, first / 2.0 + 5.5);
    for (at, strip) in strips.iter_mut().enumerate() {
        let height = strip.height;
        let mut down = |from: f32, to: f32| {
            strip
                .elements
                .push(bar(x, from, 0.8, to - from, Ink::Greeked));
        };
        if at > 0 {
            if below {
                down(0.0, height);
            }
            continue;
        }
        if above {
            down(0.0, top);
        }
        if below {
            down(bottom, height);
        }
    }
}

/// A sign in the middle of a line of such a height; its letter, where it has
/// one, is a part of what it stands before.
pub(super) fn sign(sign: &Sign, left: f32, top: f32, height: f32, tag: Tag) -> Vec<(Tag, Shape)> {
    let disc = |size: f32, ink| {
        let (x, y) = (left + 4.0 - size / 2.0, top + (height - size) / 2.0);
        rounded(x, y, size, size, size / 2.0, ink)
    };
    match sign {
        Sign::Dot(ink) => vec![disc(5.0, *ink)],
        Sign::Ring(ink) => vec![disc(8.5, *ink), disc(5.0, Ink::Paper), disc(2.4, *ink)],
        Sign::Initial(initial, ink) => {
            let style = text::SMALL.strong().ink(Ink::Paper);
            let style = text::Style { size: 7.0, ..style };
            let (w, h) = (11.5, 11.0);
            let (x, y) = (left - 0.5, top + (height - h) / 2.0);
            let mut elements = vec![rounded(x, y, w, h, 2.5, *ink)];
            elements.extend(centred(initial, style, [x, y, w, h], tag));
            elements
        }
        Sign::Strength(strength) => strength_bars(left, top, height, *strength),
        Sign::Outcome(outcome) => {
            let shapes = outcome::sign(*outcome, left + 5.0, top + height / 2.0);
            shapes.into_iter().map(|it| (Tag::Artifact, it)).collect()
        }
    }
}

/// One to three bars that grow: the strength without its colour.
fn strength_bars(
    left: f32,
    top: f32,
    height: f32,
    strength: Option<Strength>,
) -> Vec<(Tag, Shape)> {
    let filled = match strength {
        None => 0,
        Some(Strength::Weaker) => 1,
        Some(Strength::Intermediate) => 2,
        Some(Strength::Stronger) => 3,
    };
    let foot = top + height / 2.0 + SMALL.size * 0.42;
    (0..3u8)
        .map(|at| {
            let tall = 3.0 + 2.0 * f32::from(at);
            let ink = if at < filled {
                Ink::Accent
            } else {
                Ink::Hairline
            };
            bar(left + f32::from(at) * 4.0, foot - tall, 3.0, tall, ink)
        })
        .collect()
}
