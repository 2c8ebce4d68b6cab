//! The fishbone: in miniature on the first page, and in full on pages of its
//! own. Where the whole would need words under 7 points, it is taken apart:
//! first by bones, then by branches.

use super::parts::{Part, parts};
use super::summary::leading;
use super::{Context, Passage, Place, causes, chapter, in_words};
use crate::SMALLEST_TEXT;
use crate::block::{
    Block, Detail, Entry, Figure, Heading, InWords, Outline, Plate, Row, Rows, Rule, Sign, Spacing,
};
use crate::ink::Ink;
use crate::layout::{MAP_ROOM, around, picture_room};
use crate::options::SLIDES_LARGER;
use crate::section::Section;
use crate::sheet::Sheet;
use crate::text::{self, BODY, CHAPTER, SMALL, plain};
use crate::words::fill;
use diagram::{Frame, Mark, Options, Space};
use std::collections::BTreeSet;
use std::rc::Rc;
use workshop::CategoryId;

/// Labels of 13 px become words of no more than 10 points.
const LARGEST: f32 = 0.77;
/// No words of a picture on a slide are smaller: 12 points as it is painted.
const SLIDES_TEXT: f32 = 12.0 / SLIDES_LARGER;
/// A miniature lower than this says nothing.
const LOWEST_MINIATURE: f32 = 62.0;
/// The part of an upright page's height that a fishbone may take.
const PART_OF_A_PAGE: f32 = 0.62;

/// All of the fishbone.
fn whole(context: &Context) -> Frame {
    let options = Options {
        numbered: context.is_numbered(),
        ..Options::default()
    };
    diagram::fishbone(context.workshop, &options)
}

/// How much a frame has to be scaled to fill a room.
fn scale(frame: &Frame, [width, height]: [f32; 2]) -> f32 {
    let space = Space {
        width,
        height,
        least: SMALLEST_TEXT,
    };
    space.scale(frame).min(LARGEST)
}

/// The frame, if its words can be read in that room.
fn readable(frame: Frame, room: [f32; 2]) -> Option<(Frame, f32)> {
    let scale = scale(&frame, room);
    (diagram::SMALLEST * scale >= SMALLEST_TEXT).then_some((frame, scale))
}

/// The fishbone at a glance, in what is left of the first page; nothing where
/// there is no room or no cause.
pub(super) fn miniature(context: &Context, width: f32, left: f32) -> Vec<Block> {
    let workshop = context.workshop;
    let words = context.words;
    // The label's column, the caption and white space.
    let room = [width - 127.5, (left - 42.0).min(190.0)];
    if workshop.cause_count() == 0 || room[1] < LOWEST_MINIATURE {
        return Vec::new();
    }
    let frame = whole(context);
    let scale = scale(&frame, room);
    let figure = Block::Figure(Figure {
        frame: Rc::new(frame),
        scale,
        detail: Detail::Miniature,
        alternative: in_words::fishbone_in_small(context),
        in_words: None,
    });
    let mut caption = words.count_causes.of(workshop.cause_count());
    if !context.root_numbers.is_empty() {
        let roots = words.count_roots.of(context.root_numbers.len());
        caption = format!("{caption}, {roots}");
    }
    let row = Row {
        label: leading(words.at_a_glance, Section::Fishbone),
        body: vec![
            Block::Space(3.0),
            figure,
            Block::Space(5.0),
            Block::Paragraph(plain(format!("{caption}."), SMALL)),
        ],
        rule: Rule::Hairline,
    };
    vec![Block::Together(vec![Block::Rows(Rows {
        rows: vec![row],
        spacing: Spacing::Wide,
    })])]
}

/// The fishbone: within a page where it can be read there, else on pages of its own;
/// on no pages, a picture with the same in words. None without a cause.
pub(super) fn fishbone(context: &Context) -> Vec<Passage> {
    let Some(paper) = context.paper else {
        return Place::Sideways.with(undrawn(context));
    };
    if let Some(blocks) = within_a_page(context, paper.upright) {
        return Place::Picture.with(blocks);
    }
    let plates = plates(context, paper.sideways).into_iter();
    plates.flat_map(|it| Place::Sideways.with(it)).collect()
}

/// The whole as a picture, and as an outline: a bone, and what stands on it.
fn undrawn(context: &Context) -> Vec<Block> {
    let workshop = context.workshop;
    if workshop.cause_count() == 0 {
        return Vec::new();
    }
    let categories = workshop.categories().iter().map(|it| Some(it.id));
    let bones = categories.chain([None]).flat_map(|it| bone(context, it));
    let figure = Figure {
        frame: Rc::new(whole(context)),
        scale: LARGEST,
        detail: Detail::Full,
        alternative: in_words::fishbone(context, None),
        in_words: Some(InWords {
            caption: in_words::fishbone_in_small(context),
            outline: Outline {
                entries: bones.collect(),
                rail: false,
                closes: false,
            },
        }),
    };
    vec![chapter(context.words.fishbone), Block::Figure(figure)]
}

/// A bone with the causes on it, a level beneath it; nothing where there are none.
fn bone(context: &Context, category: Option<CategoryId>) -> Vec<Entry> {
    let causes = causes::entries(context, category);
    let category = category.and_then(|id| context.workshop.category(id));
    let name = category.map_or(context.words.unsorted, |it| it.name.as_str());
    let head = (!causes.is_empty()).then(|| Entry {
        depth: 0,
        sign: Sign::Dot(Ink::Hue(category.map(|it| it.hue))),
        text: plain(name, BODY.strong()),
        notes: Vec::new(),
        goal: None,
    });
    let beneath = causes.into_iter().map(|it| Entry {
        depth: it.depth + 1,
        notes: Vec::new(),
        goal: None,
        ..it
    });
    head.into_iter().chain(beneath).collect()
}

/// The fishbone on slides, in words that are read when they are projected: all of it on
/// one where that is room enough. Else one with as much as it has room for, where bones
/// step back to heads with their counts, and after it all of it by its bones.
pub(super) fn on_slides(context: &Context, sheet: Sheet) -> Vec<Vec<Block>> {
    let count = context.workshop.cause_count();
    if count == 0 {
        return Vec::new();
    }
    let room = picture_room(sheet.measure(), sheet.room(), false);
    let [width, height] = room;
    let space = Space {
        width,
        height,
        least: SLIDES_TEXT,
    };
    let options = Options {
        space: Some(space),
        numbered: context.is_numbered(),
        ..Options::default()
    };
    let frame = diagram::fishbone(context.workshop, &options);
    let scale = space.scale(&frame).min(LARGEST);
    let more = count.saturating_sub(frame.causes().count());
    let title = context.words.fishbone.to_owned();
    if more == 0 {
        return vec![plate(context, title, &(frame, scale), None, None, "", None)];
    }
    let parts = parts(context.workshop, |it| {
        // Laid out for the shape of a slide, and whole.
        let frame = diagram::fishbone(
            context.workshop,
            &Options {
                part: Some(shown_part(it)),
                ..options.clone()
            },
        );
        let scale = space.scale(&frame).min(LARGEST);
        let is_whole = frame.causes().count() == it.causes.len();
        (is_whole && space.can_show(&frame)).then_some((frame, scale))
    });
    let shown: BTreeSet<_> = parts.iter().flat_map(|(part, _)| &part.causes).collect();
    let undrawn = match count.saturating_sub(shown.len()) {
        0 => String::new(),
        count => context.words.not_drawn.of(count),
    };
    let note = context.words.and_more.of(more);
    let overview = plate(context, title, &(frame, scale), None, None, &note, None);
    let bones = parts.iter().map(|(part, drawn)| {
        let title = on_a_line(self::title(context, part), width);
        plate(context, title, drawn, Some(part), None, &undrawn, None)
    });
    [overview].into_iter().chain(bones).collect()
}

/// As much of a chapter's title as has room on one line.
fn on_a_line(title: String, width: f32) -> String {
    let fits = |it: &str| text::lines(&plain(it, CHAPTER), width).len() <= 1;
    if fits(&title) {
        return title;
    }
    let cuts = (1..title.chars().count()).rev();
    let mut shorter = cuts.map(|most| text::brief(&title, most));
    shorter.find(|it| fits(it)).unwrap_or_default()
}

/// The fishbone on a part of an upright page, where it can be read there.
fn within_a_page(context: &Context, sheet: Sheet) -> Option<Vec<Block>> {
    if context.workshop.cause_count() == 0 {
        return None;
    }
    let room = [sheet.measure(), sheet.room() * PART_OF_A_PAGE - around()];
    let drawn = readable(whole(context), room)?;
    let height = drawn.0.height * drawn.1 + around();
    let title = context.words.fishbone.to_owned();
    Some(plate(context, title, &drawn, None, None, "", Some(height)))
}

/// The pages of the fishbone, each with its one plate; none without a cause.
fn plates(context: &Context, sheet: Sheet) -> Vec<Vec<Block>> {
    let workshop = context.workshop;
    if workshop.cause_count() == 0 {
        return Vec::new();
    }
    let (width, height) = (sheet.measure(), sheet.room());
    let all = whole(context);
    if let Some(drawn) = readable(all.clone(), picture_room(width, height, false)) {
        let title = context.words.fishbone.to_owned();
        return vec![plate(context, title, &drawn, None, None, "", None)];
    }
    let room = picture_room(width, height, true);
    let map = Rc::new(all);
    let parts = parts(workshop, |it| drawn(context, it, room));
    let shown: BTreeSet<_> = parts.iter().flat_map(|(part, _)| &part.causes).collect();
    let note = match workshop.cause_count() - shown.len() {
        0 => String::new(),
        count => context.words.not_drawn.of(count),
    };
    parts
        .iter()
        .map(|(part, drawn)| {
            let title = title(context, part);
            let map = Some(Rc::clone(&map));
            plate(context, title, drawn, Some(part), map, &note, None)
        })
        .collect()
}

/// "The fishbone: Technology · Communication (2 of 3)".
fn title(context: &Context, part: &Part) -> String {
    let words = context.words;
    let names: Vec<&str> = (part.bones.iter())
        .map(|bone| bone.and_then(|id| context.workshop.category(id)))
        .map(|bone| bone.map_or(words.unsorted, |it| it.name.as_str()))
        .collect();
    let title = fill(words.fishbone_part, &names.join(" · "));
    let Some((number, of)) = part.number else {
        return title;
    };
    let number = words.page_of.replace("{n}", &number.to_string());
    format!("{title} ({})", number.replace("{m}", &of.to_string()))
}

fn shown_part(part: &Part) -> diagram::Part {
    diagram::Part {
        bones: part.bones.iter().copied().collect(),
        causes: part.causes.clone(),
    }
}

/// A part's picture, if its words can be read.
fn drawn(context: &Context, wanted: &Part, room: [f32; 2]) -> Option<(Frame, f32)> {
    let options = Options {
        part: Some(shown_part(wanted)),
        numbered: context.is_numbered(),
        ..Options::default()
    };
    readable(diagram::fishbone(context.workshop, &options), room)
}

fn plate(
    context: &Context,
    title: String,
    (frame, scale): &(Frame, f32),
    part: Option<&Part>,
    map: Option<Rc<Frame>>,
    note: &str,
    height: Option<f32>,
) -> Vec<Block> {
    let words = context.words;
    let shown = |mark| frame.labels.iter().any(|it| it.mark == Some(mark));
    let legend = [
        (Mark::Root, words.sign_root),
        (Mark::Outside, words.sign_outside),
        (Mark::Refuted, words.sign_refuted),
    ];
    let alternative = in_words::fishbone(context, part);
    let legend = legend
        .into_iter()
        .filter(|(mark, _)| shown(*mark))
        .map(|(mark, meaning)| (mark, meaning.to_owned()))
        .collect();
    let map = map.map(|whole| {
        let bones = part.into_iter().flat_map(|it| &it.bones);
        let hues = bones.map(|bone| {
            let category = bone.and_then(|id| context.workshop.category(id));
            category.map(|it| it.hue)
        });
        let figure = Figure {
            scale: MAP_ROOM / whole.height,
            detail: Detail::Map(hues.collect()),
            alternative: words.whole_in_small.to_owned(),
            in_words: None,
            frame: whole,
        };
        (figure, plain(words.whole_in_small, SMALL))
    });
    vec![Block::Plate(Box::new(Plate {
        height,
        title: Heading {
            level: 2,
            text: plain(title.as_str(), CHAPTER),
            bookmark: Some(title),
            goal: None,
        },
        figure: Figure {
            frame: Rc::new(frame.clone()),
            scale: *scale,
            detail: Detail::Full,
            alternative,
            in_words: None,
        },
        map,
        legend,
        note: note.to_owned(),
    }))]
}
