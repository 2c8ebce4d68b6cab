//! The action plan, as a table.

use super::{Context, chapter, functions};
use crate::block::{Block, Cell, Column, Sign, Table};
use crate::ink::Ink;
use crate::text::{CELL, SMALL, Text, plain};
use crate::words::fill;
use diagram::Weight;
use workshop::{Action, Status};

/// Empty when there is no action.
pub(super) fn plan(context: &Context) -> Vec<Block> {
    let words = context.words;
    let actions = context.workshop.actions();
    if actions.is_empty() {
        return Vec::new();
    }
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    let mut blocks = vec![chapter(words.action_plan)];
    blocks.append(&mut functions::functions(context));
    blocks.extend([
        Block::Table(Table::new(
            vec![
                column("", 3.0),
                column(words.action, 22.5),
                column(words.addresses, 22.0),
                column(words.how_strong, 14.0),
                column(words.owner, 11.5),
                column(words.due, 9.8),
                column(words.measure, 18.5),
                column(words.status_head, 12.5),
            ],
            actions.iter().map(|it| row(context, it)).collect(),
        )),
        Block::Space(8.0),
        Block::Paragraph(plain(words.plan_note, SMALL)),
    ]);
    blocks
}

fn row(context: &Context, action: &Action) -> Vec<Cell> {
    let words = context.words;
    let missing = |words: &str| plain(words, CELL.ink(Ink::Missing));
    // What a finished or declined action lacks won't be added any more.
    let settled = !action.status.is_open();
    let or_missing = |text: &str, lacking: &str| match text {
        "" if settled => plain("–", CELL.muted()),
        "" => missing(lacking),
        text => plain(text, CELL),
    };
    let due = action.due.map(|it| words.date(it)).unwrap_or_default();
    let mut due = vec![or_missing(&due, words.date_missing)];
    let late = action.due.is_some_and(|it| it < context.options.today);
    if late && action.status.is_open() {
        due.push(missing(words.overdue));
    }
    let style = CELL.weight(Weight::Medium);
    let mut what = vec![plain(action.what.as_str(), style)];
    if let Some(job) = action.safeguard {
        what.push(plain(words.new_safeguard(job), SMALL));
    }
    if let Some(checklist) = &action.checklist {
        what.push(plain(words.card.with.of(checklist.lines.len()), SMALL));
    }
    let mut owner = vec![or_missing(&action.owner, words.owner_missing)];
    if !action.decides.is_empty() {
        let decides = fill(words.functions.decided_by, &action.decides);
        owner.push(plain(decides, SMALL));
    }
    vec![
        Cell::of(vec![plain(context.action_sign(action.id), CELL.muted())]),
        Cell::of(what),
        Cell::of(addresses(context, action)),
        strength(context, action),
        Cell::of(owner),
        Cell::of(due),
        Cell::of(measure(context, action, settled)),
        Cell::of(status(context, action)),
    ]
}

fn addresses(context: &Context, action: &Action) -> Vec<Text> {
    let causes = context.causes_named(&action.causes);
    if causes.is_empty() {
        return vec![plain(context.words.cause_missing, CELL.muted())];
    }
    causes
}

fn strength(context: &Context, action: &Action) -> Cell {
    let words = context.words;
    let mut paragraphs = match action.kind {
        None => vec![plain(words.no_kind, CELL.ink(Ink::Missing))],
        Some(kind) => vec![
            plain(words.strength(kind.strength()), CELL),
            plain(words.action_kind(kind), SMALL),
        ],
    };
    if let (Some(impact), Some(effort)) = (action.impact, action.effort) {
        let weighed = fill(words.weighed, &impact.to_string());
        paragraphs.push(plain(weighed.replace("{y}", &effort.to_string()), SMALL));
    }
    Cell {
        paragraphs,
        sign: action.strength().map(|it| Sign::Strength(Some(it))),
    }
}

fn measure(context: &Context, action: &Action, settled: bool) -> Vec<Text> {
    let (words, measure) = (context.words, &action.measure);
    let mut said = Vec::new();
    if !measure.counts.is_empty() {
        said.push(plain(measure.counts.as_str(), CELL));
    }
    if !measure.threshold.is_empty() {
        said.push(plain(measure.threshold.as_str(), CELL));
    }
    if let Some(by) = measure.by {
        said.push(plain(words.fill_date(words.looked_at, by), SMALL));
    }
    if said.is_empty() {
        said.push(if settled {
            plain("–", CELL.muted())
        } else {
            plain(words.measure_missing, CELL.ink(Ink::Missing))
        });
    }
    said
}

fn status(context: &Context, action: &Action) -> Vec<Text> {
    let mut said = vec![plain(context.words.status(&action.status), CELL)];
    if let Status::Declined(reason) = &action.status {
        said.push(plain(reason.as_str(), SMALL));
    }
    said
}
