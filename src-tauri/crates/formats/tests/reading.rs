//! Files and texts of other programs, as they are understood.

use formats::reading::{
    Asked, Choices, Column, DateOrder, Draft, DraftCause, Encoding, Kind, Levels, Unreadable,
    Wanted, Why, read, read_text,
};
use workshop::arbitrary::workshop;

mod hostile;
mod properties;
mod rows;
mod spreadsheets;
mod timeline;
mod trees;

fn asked<'a>(categories: &'a [workshop::Category], choices: &'a Choices) -> Asked<'a> {
    Asked {
        categories,
        ending: "",
        choices,
    }
}

/// A text read with nothing set, for the workshop of the tests.
fn draft(text: &str) -> Draft {
    draft_as(text, &Choices::default())
}

fn draft_as(text: &str, choices: &Choices) -> Draft {
    let workshop = workshop();
    read_text(text, &asked(workshop.categories(), choices)).unwrap()
}

fn wanted(wanted: Wanted) -> Choices {
    Choices {
        wanted: Some(wanted),
        ..Choices::default()
    }
}

/// A tree as one would draw it: `>` for each level, `#name` for a category.
fn drawn(draft: &Draft) -> Vec<String> {
    fn draw(causes: &[DraftCause], level: usize, to: &mut Vec<String>) {
        for cause in causes {
            let tag = cause
                .category
                .as_ref()
                .map_or_else(String::new, |it| format!(" #{it}"));
            to.push(format!("{}{}{tag}", ">".repeat(level), cause.text));
            draw(&cause.beneath, level + 1, to);
        }
    }
    let mut all = Vec::new();
    draw(&draft.causes, 0, &mut all);
    all
}

/// What isn't taken: the line, the words, why.
fn left_out(draft: &Draft) -> Vec<(usize, &str, Why)> {
    draft
        .left_out
        .iter()
        .map(|it| (it.line, it.words.as_str(), it.why))
        .collect()
}
