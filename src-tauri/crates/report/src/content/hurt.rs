//! Who was hurt, and what they need: only where that was asked for (W66).

use super::{Context, chapter};
use crate::block::{Block, Cell, Column, Table};
use crate::ink::Ink;
use crate::text::{CELL, SMALL, Text, plain};
use diagram::Weight;
use workshop::{Need, Whose};

/// Empty unless it was asked for, and where nothing is written.
pub(super) fn hurt(context: &Context) -> Vec<Block> {
    let words = &context.words.hurt;
    if !context.options.who_was_hurt || context.workshop.needs().is_empty() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    for whose in Whose::ALL {
        let needs = context.workshop.needs().iter();
        let mut needs = needs.filter(|it| it.whose == whose);
        rows.extend(needs.next().map(|it| row(context, it, true)));
        rows.extend(needs.map(|it| row(context, it, false)));
    }
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    vec![
        chapter(words.title),
        Block::Lead(plain(words.lead, SMALL)),
        Block::Space(8.0),
        Block::Table(Table::new(
            vec![
                column(words.who, 22.0),
                column(words.need, 38.0),
                column(words.owner, 18.0),
                column(words.due, 12.0),
                column(words.state, 10.0),
            ],
            rows,
        )),
    ]
}

/// A need; whose it is stands at the first of theirs.
fn row(context: &Context, need: &Need, first: bool) -> Vec<Cell> {
    let words = context.words;
    let missing = |words: &str| plain(words, CELL.ink(Ink::Missing));
    let or_missing = |text: &str, lacking: &str| match text {
        "" if need.done => plain("–", CELL.muted()),
        "" => missing(lacking),
        text => plain(text, CELL),
    };
    let mut who: Vec<Text> = Vec::new();
    if first {
        let style = CELL.weight(Weight::Medium);
        who.push(plain(words.whose(need.whose), style));
    }
    if !need.role.is_empty() {
        who.push(plain(need.role.as_str(), CELL));
    }
    let due = need.due.map(|it| words.date(it)).unwrap_or_default();
    let mut due = vec![or_missing(&due, words.date_missing)];
    if !need.done && need.due.is_some_and(|it| it < context.options.today) {
        due.push(missing(words.overdue));
    }
    let state = match need.done {
        true => words.hurt.done,
        false => words.hurt.open,
    };
    vec![
        Cell::of(who),
        Cell::of(vec![plain(need.text.as_str(), CELL)]),
        Cell::of(vec![or_missing(&need.owner, words.owner_missing)]),
        Cell::of(due),
        Cell::of(vec![plain(state, CELL)]),
    ]
}
