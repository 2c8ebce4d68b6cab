//! What happened: the story, the facts, the table of the timeline.

use super::{Context, chapter, heading, timeline};
use crate::block::{Block, Cell, Column, List, Row, Rows, Rule, Spacing, Table};
use crate::text::{BODY, CELL, SMALL, Text, plain, span};
use crate::words::fill;
use diagram::Weight;
use language::capitalised;
use workshop::{EntryTime, Impact, When};

/// Empty when nothing is told yet.
pub(super) fn happened(context: &Context) -> Vec<Block> {
    let incident = context.workshop.incident();
    let facts = facts(context);
    let entries = context.workshop.timeline();
    if facts.is_empty() && entries.is_empty() && incident.what_happened.is_empty() {
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
        spacing: Spacing::Dense,
    }));
    if !entries.is_empty() && !timeline::is_drawn(context) {
        blocks.push(Block::Space(18.0));
        blocks.push(heading(context.words.timeline));
        blocks.push(Block::Space(2.0));
        blocks.push(Block::Table(timeline::table(context)));
        let about = |time| matches!(time, EntryTime::Approximate(_));
        if entries.iter().any(|entry| about(entry.time)) {
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
    fact(words.meant, story(&incident.meant));
    fact(words.trigger, story(&incident.trigger));
    let since = |at: Option<When>| moment(context, at, incident.started);
    fact(words.started, moment(context, incident.started, None));
    fact(words.noticed, since(incident.noticed));
    fact(words.detection, story(&incident.detection));
    fact(words.sooner, story(&incident.sooner));
    fact(words.contained, since(incident.contained));
    fact(words.place, story(&incident.place));
    fact(words.system, story(&incident.system));
    rows.extend(impact(context));
    let mut fact = |label: &str, body: Vec<Text>| rows.extend(labelled(label, body));
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

fn label(words: &str) -> Text {
    plain(words, BODY.weight(Weight::Medium).muted())
}

/// A row, where there is something to say.
fn labelled(label: &str, body: Vec<Text>) -> Option<Row> {
    let list = List {
        items: body,
        numbered: false,
        dense: false,
    };
    (!list.items.is_empty()).then(|| Row {
        label: self::label(label),
        body: vec![Block::List(list)],
        rule: Rule::Hairline,
    })
}

/// The impact in words, and by kind where that was told.
fn impact(context: &Context) -> Option<Row> {
    let words = context.words;
    let by_kind = context.workshop.impacts();
    let told = labelled(words.impact, story(&context.workshop.incident().impact));
    if by_kind.is_empty() {
        return told;
    }
    let mut row = told.unwrap_or_else(|| Row {
        label: label(words.impact),
        body: Vec::new(),
        rule: Rule::Hairline,
    });
    let column = |share| Column {
        head: String::new(),
        share,
    };
    let cells = |it: &Impact| {
        let kind = plain(words.impact_kind(it.kind), CELL.muted());
        let style = CELL.weight(Weight::Medium);
        vec![
            Cell::of(vec![kind]),
            Cell::of(vec![plain(amount(it), style)]),
            Cell::of(it.words.lines().map(|it| plain(it, CELL)).collect()),
        ]
    };
    let rows = by_kind.iter().map(cells).collect();
    let columns = vec![column(18.0), column(30.0), column(52.0)];
    row.body
        .push(Block::Table(Table::new(columns, rows).open()));
    Some(row)
}

/// "61 hours".
fn amount(impact: &Impact) -> String {
    let said = [impact.amount.as_str(), impact.unit.as_str()];
    let said: Vec<&str> = said.into_iter().filter(|it| !it.is_empty()).collect();
    said.join("\u{a0}")
}

/// The harm by kind as one line, for the first page: "Service: 61 hours".
pub(super) fn by_kind(context: &Context) -> String {
    let told = context.workshop.impacts().iter().map(|it| {
        let said = match amount(it) {
            amount if amount.is_empty() => it.words.clone(),
            amount => amount,
        };
        format!("{}: {said}", context.words.impact_kind(it.kind))
    });
    told.collect::<Vec<_>>().join("; ")
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
    let mut text = super::summary::harm(context);
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
