//! What the group gave its dots to, as charts. Nothing while a round is open:
//! then nobody knows yet.

use super::{Context, chapter, heading};
use crate::block::{Block, Detail, Figure};
use crate::text::{SMALL, plain};
use crate::words::fill;
use diagram::ParetoBar;
use std::rc::Rc;
use workshop::Voting;

/// Points to a px: labels of 13 px become words of 8 points.
const SCALE: f32 = 0.62;
/// A chart's height for each bar, in px, and how many bars it has at most.
const ROW: f32 = 46.0;
const MOST: usize = 12;

/// Empty without a dot.
pub(super) fn priorities(context: &Context, measure: f32) -> Vec<Block> {
    let (words, workshop) = (context.words, context.workshop);
    let session = workshop.session();
    let mut causes = ParetoBar::by_cause(workshop);
    causes.retain(|it| it.count > 0);
    if causes.is_empty() || session.voting == Voting::Open {
        return Vec::new();
    }
    let mut categories = ParetoBar::by_category(workshop);
    categories.retain(|it| it.count > 0);
    let note = fill(words.priorities_note, &session.dots.to_string());
    let note = note.replace("{y}", &session.dots_per_cause.to_string());
    let mut blocks = vec![
        chapter(words.priorities),
        Block::Paragraph(plain(note, SMALL)),
    ];
    for (title, bars) in [(words.by_cause, &causes), (words.by_category, &categories)] {
        blocks.push(Block::Space(16.0));
        blocks.push(Block::Together(vec![
            heading(title),
            Block::Space(4.0),
            chart(context, bars, measure),
        ]));
    }
    blocks
}

fn chart(context: &Context, bars: &[ParetoBar], measure: f32) -> Block {
    let rows = u8::try_from(bars.len().min(MOST)).map_or(0.0, f32::from);
    let frame = diagram::pareto(bars, measure / SCALE, rows * ROW + 16.0);
    let mut told: Vec<&ParetoBar> = bars.iter().collect();
    told.sort_by_key(|it| std::cmp::Reverse(it.count));
    let dots = |it: &ParetoBar| {
        let dots = usize::try_from(it.count).unwrap_or(usize::MAX);
        format!("{}: {}", it.label, context.words.dots.of(dots))
    };
    let told: Vec<String> = told.into_iter().map(dots).collect();
    Block::Figure(Figure {
        frame: Rc::new(frame),
        scale: SCALE,
        detail: Detail::Full,
        alternative: told.join("; "),
    })
}
