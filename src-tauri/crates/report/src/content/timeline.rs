//! The timeline: a table, and a drawn line on pages of its own.

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

/// The timeline as a drawn line, on pages of its own: on one if it fits, else
/// on as many as it takes. None where it says no more than the table does.
pub(super) fn line(context: &Context, sheet: Sheet) -> Vec<Vec<Block>> {
    let words = context.words;
    let entries = context.workshop.timeline();
    let timed = entries.iter().filter(|it| it.time.at().is_some());
    if timed.count() < 3 {
        return Vec::new();
    }
    let parts = drawn(context, sheet);
    let count = parts.len().to_string();
    let titled = (1..).zip(parts).map(|(number, (entries, frame, scale))| {
        let title = match count.as_str() {
            "1" => words.timeline.to_owned(),
            of => {
                let number = words.page_of.replace("{n}", &number.to_string());
                format!("{} ({})", words.timeline, number.replace("{m}", of))
            }
        };
        vec![
            chapter(&title),
            Block::Space(8.0),
            Block::Figure(Figure {
                frame: Rc::new(frame),
                scale,
                detail: Detail::Full,
                alternative: in_words::timeline(context, entries),
            }),
        ]
    });
    titled.collect()
}

/// The timeline in as few parts as fit a page each, alike in length, and each
/// as large as it can be.
fn drawn<'a>(context: &Context<'a>, sheet: Sheet) -> Vec<(&'a [TimelineEntry], Frame, f32)> {
    let entries = context.workshop.timeline();
    let room = sheet.room() - TITLE_ROOM;
    let part = |entries: &[TimelineEntry], scale: f32| {
        let language = context.options.language;
        diagram::timeline_part(entries, language, sheet.measure() / scale)
    };
    let fitting = |entries: &[TimelineEntry], scales: &[f32]| {
        let mut drawn = scales.iter().map(|it| (part(entries, *it), *it));
        drawn.find(|(frame, scale)| frame.height * scale <= room)
    };
    let [.., smallest] = LINE_SCALES;
    let mut length = usize::MAX;
    for parts in 1..=entries.len() {
        let shorter = entries.len().div_ceil(parts);
        if shorter == length {
            continue;
        }
        length = shorter;
        let mut each = entries.chunks(length);
        if each.all(|it| fitting(it, &[smallest]).is_some()) {
            break;
        }
    }
    let each = entries.chunks(length.max(1));
    each.map(|it| {
        let fitting = fitting(it, &LINE_SCALES);
        let (frame, scale) = fitting.unwrap_or_else(|| (part(it, smallest), smallest));
        (it, frame, scale)
    })
    .collect()
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
