//! What happened: the story, the facts, the timeline.

use super::{Context, chapter, heading};
use crate::block::{Block, Cell, Column, Detail, Figure, List, Row, Rows, Rule, Table};
use crate::flow::Sheet;
use crate::text::{BODY, CELL, SMALL, Text, plain, span};
use crate::words::fill;
use chrono::Datelike;
use diagram::{Frame, Weight};
use language::capitalised;
use std::rc::Rc;
use workshop::{EntryTime, TimelineEntry, When};

/// Points to a px of the drawn timeline: words of 10 points, or down to 7.5
/// where there are many.
const LINE_SCALES: [f32; 3] = [0.77, 0.68, 0.58];
/// Room for the title above it.
const TITLE_ROOM: f32 = 48.0;

/// Empty when nothing is told yet.
pub(super) fn happened(context: &Context) -> Vec<Block> {
    let incident = context.workshop.incident();
    let facts = facts(context);
    let timeline = context.workshop.timeline();
    if facts.is_empty() && timeline.is_empty() && incident.what_happened.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![chapter(context.words.happened)];
    if !incident.what_happened.is_empty() {
        let story = incident.what_happened.lines();
        for paragraph in story.filter(|line| !line.trim().is_empty()) {
            blocks.push(Block::Paragraph(plain(paragraph, BODY)));
            blocks.push(Block::Space(4.0));
        }
        blocks.push(Block::Space(8.0));
    }
    blocks.push(Block::Rows(Rows {
        rows: facts,
        dense: true,
    }));
    if !timeline.is_empty() {
        blocks.push(Block::Space(18.0));
        blocks.push(heading(context.words.timeline));
        blocks.push(Block::Space(2.0));
        blocks.push(Block::Table(table(context)));
        let about = |time| matches!(time, EntryTime::Approximate(_));
        if timeline.iter().any(|entry| about(entry.time)) {
            blocks.push(Block::Space(5.0));
            blocks.push(Block::Paragraph(plain(context.words.approximate, SMALL)));
        }
    }
    blocks
}

fn facts(context: &Context) -> Vec<Row> {
    let (words, workshop) = (context.words, context.workshop);
    let incident = workshop.incident();
    let mut rows = Vec::new();
    let mut fact = |label: &str, body: Vec<Text>| rows.extend(labelled(label, body));
    fact(words.effect, story(&workshop.effect().text));
    let since = |at: Option<When>| moment(context, at, incident.started);
    fact(words.started, moment(context, incident.started, None));
    fact(words.noticed, since(incident.noticed));
    fact(words.contained, since(incident.contained));
    fact(words.place, story(&incident.place));
    fact(words.system, story(&incident.system));
    fact(words.impact, story(&incident.impact));
    fact(words.harm, harm(context));
    if let (Some(matrix), Some(row)) = (super::matrix::matrix(context), rows.last_mut()) {
        row.body.push(Block::Space(5.0));
        row.body.push(Block::Matrix(Box::new(matrix)));
    }
    let mut fact = |label: &str, body: Vec<Text>| rows.extend(labelled(label, body));
    fact(words.went_well, story(&incident.went_well));
    fact(words.lucky, story(&incident.lucky));
    rows
}

/// A row, where there is something to say.
fn labelled(label: &str, body: Vec<Text>) -> Option<Row> {
    let list = List {
        items: body,
        numbered: false,
    };
    (!list.items.is_empty()).then(|| Row {
        label: plain(label, BODY.weight(Weight::Medium).muted()),
        body: vec![Block::List(list)],
        rule: Rule::Hairline,
    })
}

/// The lines that say something, each as a text.
fn story(text: &str) -> Vec<Text> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| plain(line, BODY))
        .collect()
}

/// A moment, with how long after the start it was.
fn moment(context: &Context, at: Option<When>, since: Option<When>) -> Vec<Text> {
    let Some(at) = at else {
        return Vec::new();
    };
    let mut text = plain(context.words.moment(at), BODY);
    // How long after a day, or a day after something, nobody knows.
    let both = since.filter(|since| !at.is_day() && !since.is_day() && since.is_before(at));
    if let Some(since) = both {
        let later = at.since(since).num_seconds();
        let later = diagram::duration(later, context.options.language);
        let later = fill(context.words.after, &later);
        text.push(span(format!("  ·  {later}"), BODY.muted()));
    }
    vec![text]
}

pub(super) fn harm(context: &Context) -> Vec<Text> {
    let (words, incident) = (context.words, context.workshop.incident());
    let mut text = super::front::harm(context);
    let mut say = |sentence: String| text.push(span(sentence, BODY));
    if let Some(probability) = incident.probability {
        let said = capitalised(words.probability(probability));
        say(format!("{said}. "));
    }
    if let Some(priority) = incident.priority() {
        say(fill(words.priority, &priority.to_string()));
    }
    if text.is_empty() {
        return Vec::new();
    }
    vec![text]
}

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
    let titled = (1..).zip(parts).map(|(number, (frame, scale))| {
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
                alternative: words.timeline_alternative.to_owned(),
            }),
        ]
    });
    titled.collect()
}

/// The timeline in as few parts as fit a page each, alike in length, and each
/// as large as it can be.
fn drawn(context: &Context, sheet: Sheet) -> Vec<(Frame, f32)> {
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
    each.map(|it| fitting(it, &LINE_SCALES).unwrap_or_else(|| (part(it, smallest), smallest)))
        .collect()
}

fn table(context: &Context) -> Table {
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
        let style = CELL.weight(Weight::Medium);
        let about = match entry.time {
            EntryTime::Approximate(_) => "≈\u{a0}",
            EntryTime::Exact(_) | EntryTime::Unknown => "",
        };
        let exactly = match entry.time.at() {
            None => plain(words.time_unknown, CELL.muted()),
            Some(at) if at.is_day() => plain(format!("{about}{}", words.day(at.date())), style),
            Some(at) => vec![
                span(format!("{}  ", words.day(at.date())), CELL.muted()),
                span(format!("{about}{}", at.clock()), style),
            ],
        };
        when.push(exactly);
        let cell = |paragraphs: Vec<Text>| Cell {
            paragraphs,
            strength: None,
        };
        vec![
            cell(when),
            cell(vec![plain(entry.text.as_str(), CELL)]),
            cell(vec![plain(entry.role.as_str(), CELL)]),
            cell(vec![plain(entry.source.as_str(), CELL.muted())]),
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
