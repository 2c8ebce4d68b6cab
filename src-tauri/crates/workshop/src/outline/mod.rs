//! Causes as plain text: one a line, indented beneath what it explains.

mod line;
mod month;
mod tag;

pub use line::{Line, read as line};
pub use month::month;
pub use tag::{find as category_named, take as take_tag};

use crate::records::text::limits;
use crate::{Branch, Category, CauseId, Workshop};
use std::collections::BTreeSet;
use std::iter::Peekable;
use std::vec::IntoIter;

/// Reads causes from text: one a line, and what stands further in explains
/// what stands above it. The signs and numbers of lists are none of the words.
/// `#name`, with the name of a category, its beginning or its initial, says
/// the category. Empty lines are passed over.
#[must_use]
pub fn read(text: &str, categories: &[Category]) -> Vec<Branch> {
    let mut levels = Levels::default();
    // Some programs begin a text with a mark of its encoding.
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<(usize, Branch)> = (text.split(['\n', '\r', '\u{2028}']))
        .filter_map(|text| {
            let line = line::read(text);
            let (text, category) = tag::take(line.words, categories);
            let branch = Branch {
                text,
                category,
                ..Branch::default()
            };
            (!branch.text.is_empty()).then(|| (levels.of(line.indent), branch))
        })
        .collect();
    nested(&mut lines.into_iter().peekable(), 0)
}

/// Writes causes with all beneath them, to be read again (W27). One that
/// stands beneath another of them is written once. Each says its own category,
/// and the first level the one that counts for it.
#[must_use]
pub fn write(workshop: &Workshop, causes: &[CauseId]) -> String {
    let named: BTreeSet<CauseId> = causes.iter().copied().collect();
    let mut written = BTreeSet::new();
    let mut text = String::new();
    for top in causes {
        let mut above = workshop.upward(*top).skip(1);
        if above.any(|it| named.contains(&it.id)) || !written.insert(*top) {
            continue;
        }
        let depth = workshop.depth(*top);
        for id in workshop.branch(*top) {
            let Some(cause) = workshop.cause(id) else {
                continue;
            };
            let category = match id == *top {
                true => workshop.category_of(id),
                false => cause.category,
            };
            let tag = category.and_then(|id| tag::of(id, workshop.categories()));
            text.extend((depth..workshop.depth(id)).map(|_| '\t'));
            text += &line::written(&tag::escaped(&cause.text, workshop.categories()));
            text.extend(tag.map(|it| format!(" #{it}")));
            text.push('\n');
        }
    }
    text
}

/// Tells levels from indentations, of which only more and less matters.
#[derive(Clone, Debug, Default)]
pub struct Levels(Vec<usize>);

impl Levels {
    /// The level of the next line, counted from 0.
    pub fn of(&mut self, indent: usize) -> usize {
        while self.0.last().is_some_and(|it| *it >= indent) {
            self.0.pop();
        }
        // Deeper than a workshop can be: beside the deepest, not lost.
        self.0.truncate(limits::DEPTH - 1);
        self.0.push(indent);
        self.0.len() - 1
    }
}

/// The branches of a level, each with those of the next.
fn nested(lines: &mut Peekable<IntoIter<(usize, Branch)>>, level: usize) -> Vec<Branch> {
    let mut branches = Vec::new();
    while let Some((_, mut branch)) = lines.next_if(|(at, _)| *at >= level) {
        branch.beneath = nested(lines, level + 1);
        branches.push(branch);
    }
    branches
}
