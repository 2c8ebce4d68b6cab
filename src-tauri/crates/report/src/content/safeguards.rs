//! What held, and what didn't: the safeguards, those that held first. That is
//! what a near miss teaches.

use super::{Context, chapter, timeline};
use crate::block::{Block, Cell, Column, Sign, Table};
use crate::goal::Target;
use crate::text::{BODY, CELL, Text, plain, span};
use diagram::Weight;
use workshop::{Safeguard, SafeguardOutcome};

/// Empty when there is no safeguard.
pub(super) fn safeguards(context: &Context) -> Vec<Block> {
    let words = &context.words.safeguards;
    let mut all: Vec<&Safeguard> = context.workshop.safeguards().iter().collect();
    if all.is_empty() {
        return Vec::new();
    }
    let held = all.iter().map(|it| it.outcome);
    let held = held
        .filter(|it| *it == Some(SafeguardOutcome::Held))
        .count();
    all.sort_by_key(|it| order(it.outcome));
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    vec![
        chapter(words.title),
        Block::Lead(plain(context.words.held(held, all.len()), BODY.muted())),
        Block::Space(8.0),
        Block::Table(Table::new(
            vec![
                column(words.safeguard, 32.0),
                column(words.job, 12.0),
                column(words.outcome, 19.0),
                column(words.why, 22.5),
                column(context.words.time, 14.5),
            ],
            all.into_iter().map(|it| row(context, it)).collect(),
        )),
    ]
}

/// Those that held come first, and those of which nobody knows last.
fn order(outcome: Option<SafeguardOutcome>) -> usize {
    let known = SafeguardOutcome::ALL.iter();
    known.take_while(|it| Some(**it) != outcome).count()
}

fn row(context: &Context, safeguard: &Safeguard) -> Vec<Cell> {
    let words = context.words;
    let style = match safeguard.outcome {
        Some(_) => CELL,
        None => CELL.muted(),
    };
    let outcome = Cell {
        sign: Some(Sign::Outcome(safeguard.outcome)),
        ..Cell::of(vec![plain(words.outcome(safeguard.outcome), style)])
    };
    let text = plain(safeguard.text.as_str(), CELL.weight(Weight::Medium));
    vec![
        Cell::of(vec![text]),
        Cell::of(vec![plain(words.job(safeguard.job), CELL)]),
        outcome,
        Cell::of(causes(context, safeguard)),
        Cell::of(times(context, safeguard)),
    ]
}

/// The causes that explain it: one that is no root cause by the number that it is
/// called by, where it has one.
fn causes(context: &Context, safeguard: &Safeguard) -> Vec<Text> {
    let mut named = context.causes_named(&safeguard.causes);
    for (text, id) in named.iter_mut().zip(&safeguard.causes) {
        if let (1, Some(number)) = (text.len(), context.cause_numbers.get(id)) {
            let number = span(format!("{number}\u{a0}\u{a0}"), CELL.muted());
            text.insert(0, number.to(Target::Cause(*id)));
        }
    }
    named
}

/// The times at which it held or didn't, as far as they are known, each once.
fn times(context: &Context, safeguard: &Safeguard) -> Vec<Text> {
    let entries = safeguard.entries.iter();
    let entries = entries.filter_map(|id| context.workshop.entry(*id));
    let known = entries.filter(|it| it.time.at().is_some());
    let mut times: Vec<Text> = known.map(|it| timeline::moment(context, it.time)).collect();
    times.dedup();
    times
}
