//! Why it made sense at the time (method §10): two questions, of a cause whose
//! answers were written.

use super::Context;
use crate::ink::Ink;
use crate::text::{SMALL, Text, plain, span};
use diagram::Weight;
use workshop::Cause;

/// Each question with its answer, a text for each line; empty where neither has
/// one.
pub(super) fn sense(context: &Context, cause: &Cause) -> Vec<Text> {
    let words = context.words;
    let asked = [(words.usually, &cause.usually), (words.known, &cause.known)];
    asked
        .into_iter()
        .flat_map(|(question, answer)| answered(question, answer))
        .collect()
}

fn answered(question: &str, answer: &str) -> Vec<Text> {
    let lines = answer.lines().filter(|it| !it.trim().is_empty());
    let mut texts: Vec<Text> = lines.map(|it| plain(it, SMALL)).collect();
    if let Some(first) = texts.first_mut() {
        let style = SMALL.weight(Weight::Medium).ink(Ink::Text);
        first.insert(0, span(format!("{question}  "), style));
    }
    texts
}
