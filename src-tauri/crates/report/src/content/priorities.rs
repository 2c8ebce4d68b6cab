//! What the group gave its dots to, as charts. Nothing while a round is open:
//! then nobody knows yet.

use super::{Context, chapter, heading};
use crate::block::{Block, Cell, Column, Detail, Figure, Table};
use crate::text::{CELL, SMALL, plain, span};
use crate::words::fill;
use diagram::{Frame, ParetoBar, Target};
use std::rc::Rc;

/// Points to a px: labels of 13 px become words of 8 points.
const SCALE: f32 = 0.62;
/// White space above a chart.
const ABOVE: f32 = 16.0;
/// What stands above the first chart on its page: the chapter's heading, what
/// is said of the dots, the chart's own heading.
const HEADINGS: f32 = 110.0;

/// Empty without a dot.
pub(super) fn priorities(context: &Context) -> Vec<Block> {
    let (words, workshop) = (context.words, context.workshop);
    let session = workshop.session();
    let causes = ParetoBar::by_cause(workshop);
    if !super::context::voted(workshop) {
        return Vec::new();
    }
    let categories = ParetoBar::by_category(workshop);
    let note = fill(words.priorities_note, &session.dots.to_string());
    let mut note = note.replace("{y}", &session.dots_per_cause.to_string());
    if context.paper.is_some() {
        note = format!("{note} {}", words.priorities_line);
    }
    let mut blocks = vec![chapter(words.priorities), Block::Lead(plain(note, SMALL))];
    for (title, bars) in [(words.by_cause, &causes), (words.by_category, &categories)] {
        let Some(sheet) = context.paper.map(|it| it.upright) else {
            blocks.push(in_words(context, title, bars));
            continue;
        };
        let rooms = [sheet.room() - HEADINGS, sheet.room()].map(|it| it / SCALE);
        let sheets = diagram::pareto_sheets(bars, sheet.measure() / SCALE, rooms);
        let mut charts = sheets.into_iter().map(|it| chart(context, bars, it));
        blocks.push(Block::Space(ABOVE));
        let mut first = vec![heading(title), Block::Space(4.0)];
        first.extend(charts.next());
        blocks.push(Block::Together(first));
        blocks.extend(charts);
    }
    blocks
}

/// The bars as a table.
fn in_words(context: &Context, title: &str, bars: &[ParetoBar]) -> Block {
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    let row = |it: &ParetoBar| {
        let number = it.number.as_ref().map(|it| format!("{it}\u{a0}\u{a0}"));
        let number = number.map(|it| span(it, CELL.muted()));
        let words = number.into_iter().chain([span(it.label.as_str(), CELL)]);
        let count = plain(it.count.to_string(), CELL);
        vec![Cell::of(vec![words.collect()]), Cell::of(vec![count])]
    };
    let rows = ParetoBar::ranked(bars).into_iter().map(row).collect();
    let columns = vec![column(title, 85.0), column(context.words.dots_head, 15.0)];
    Block::Table(Table::new(columns, rows))
}

/// Rows of the chart, with the same in words for those who can't see them.
fn chart(context: &Context, bars: &[ParetoBar], frame: Frame) -> Block {
    let shown = |target: Target| frame.labels.iter().any(|it| it.target == target);
    let told = ParetoBar::ranked(bars)
        .into_iter()
        .filter(|it| shown(it.target))
        .map(|it| {
            let dots = usize::try_from(it.count).unwrap_or(usize::MAX);
            let number = it.number.as_ref().map(|it| format!("{it} "));
            let number = number.unwrap_or_default();
            format!("{number}{}: {}", it.label, context.words.dots.of(dots))
        });
    let told: Vec<String> = told.collect();
    Block::Figure(Figure {
        alternative: told.join("; "),
        frame: Rc::new(frame),
        scale: SCALE,
        detail: Detail::Full,
        in_words: None,
    })
}
