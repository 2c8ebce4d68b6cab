//! The timeline: a drawn line on a page of its own where that says all there is,
//! else a table.

use super::{Context, chapter, in_words};
use crate::block::{Block, Cell, Column, Detail, Figure, Table};
use crate::flow::Sheet;
use crate::text::{CELL, SMALL, Text, plain, span};
use chrono::Datelike;
use diagram::{Frame, Weight};
use std::rc::Rc;
use workshop::{EntryTime, TimelineEntry};

/// Points to a px of the drawn timeline: words of 10 points, or down to 7.5
/// where there are many.
const LINE_SCALES: [f32; 3] = [0.77, 0.68, 0.58];
/// Room for the title above it.
const TITLE_ROOM: f32 = 48.0;
/// Fewer moments than this are no line.
const FEWEST: usize = 3;

/// Whether the timeline is drawn: where it fits a page, and nobody said who did
/// something or from where it is known, which the table alone has room for.
pub(super) fn is_drawn(context: &Context) -> bool {
    let entries = context.workshop.timeline();
    let says_more = |it: &TimelineEntry| !it.role.is_empty() || !it.source.is_empty();
    entries.iter().filter(|it| it.time.at().is_some()).count() >= FEWEST
        && !entries.iter().any(says_more)
        && drawn(context, context.options.size.sideways()).is_some()
}

/// The timeline as a drawn line; none where it is told as a table.
pub(super) fn line(context: &Context, sheet: Sheet) -> Option<Vec<Block>> {
    if !is_drawn(context) {
        return None;
    }
    let words = context.words;
    let (frame, scale) = drawn(context, sheet)?;
    Some(vec![
        chapter(words.timeline),
        Block::Space(8.0),
        Block::Figure(Figure {
            frame: Rc::new(frame),
            scale,
            detail: Detail::Full,
            alternative: in_words::timeline(context, context.workshop.timeline()),
        }),
    ])
}

/// The timeline as large as it can be on a page; none where it doesn't fit one.
fn drawn(context: &Context, sheet: Sheet) -> Option<(Frame, f32)> {
    let entries = context.workshop.timeline();
    let room = sheet.room() - TITLE_ROOM;
    LINE_SCALES.into_iter().find_map(|scale| {
        let language = context.options.language;
        let frame = diagram::timeline_part(entries, language, sheet.measure() / scale);
        (frame.height * scale <= room).then_some((frame, scale))
    })
}

/// The timeline as a table.
pub(super) fn table(context: &Context) -> Table {
    let words = context.words;
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    let mut year = None;
    let rows = context.workshop.timeline().iter().map(|entry| {
        let mut when = Vec::new();
        // The year stands where it changes; the day always, because a row may be
        // the first of its page.
        let this = entry.time.at().map(|it| it.date().year());
        if let Some(this) = this.filter(|_| year != this) {
            year = Some(this);
            when.push(plain(this.to_string(), SMALL));
        }
        when.push(moment(context, entry.time));
        vec![
            Cell::of(when),
            Cell::of(vec![plain(entry.text.as_str(), CELL)]),
            Cell::of(vec![plain(entry.role.as_str(), CELL)]),
            Cell::of(vec![plain(entry.source.as_str(), CELL.muted())]),
        ]
    });
    let columns = vec![
        column(words.time, 15.0),
        column(words.event, 46.0),
        column(words.who, 19.0),
        column(words.source, 20.0),
    ];
    Table::new(columns, rows.collect())
}

/// "13 Mar  22:10", or the day alone; what isn't exact says so.
pub(super) fn moment(context: &Context, time: EntryTime) -> Text {
    let words = context.words;
    let style = CELL.weight(Weight::Medium);
    let about = match time {
        EntryTime::Approximate(_) => "≈\u{a0}",
        EntryTime::Exact(_) | EntryTime::Unknown => "",
    };
    match time.at() {
        None => plain(words.time_unknown, CELL.muted()),
        Some(at) if at.is_day() => plain(format!("{about}{}", words.day(at.date())), style),
        Some(at) => vec![
            span(format!("{}  ", words.day(at.date())), CELL.muted()),
            span(format!("{about}{}", at.clock()), style),
        ],
    }
}
