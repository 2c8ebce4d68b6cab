//! The words of open points: for each rule what is open, what would satisfy
//! it, and why it matters. In every language the same rules.

mod en;
mod it;

use crate::reading::wordings::Wording;
use workshop::readiness::{Field, Lack, Rule};
use workshop::{EvidenceLevel, Language};

/// What the sentences of a point are made of.
pub(super) struct Facts<'a> {
    pub(super) rule: Rule,
    /// Where it can be mended.
    pub(super) field: Field,
    /// F2, P1 to P3: the words that were found.
    pub(super) phrase: &'a str,
    /// F2: what the guard says of them.
    pub(super) wording: Option<&'a Wording>,
    /// F1: the links that don't hold, from the root up.
    pub(super) links: Vec<Link<'a>>,
    /// A3, A5: what isn't said.
    pub(super) lacks: &'a [Lack],
    /// A2: actions without a kind. A4: refuted causes. C1: the same cause.
    pub(super) names: Vec<&'a str>,
    /// T1: how many ideas wait.
    pub(super) waiting: usize,
}

/// A link of a chain that doesn't hold.
pub(super) struct Link<'a> {
    /// Its words; none: the root cause itself.
    pub(super) text: Option<&'a str>,
    pub(super) level: EvidenceLevel,
}

/// A point's sentences.
pub(super) struct Told {
    pub(super) open: String,
    pub(super) satisfied_by: String,
    pub(super) why: String,
}

impl Told {
    fn new(
        open: impl Into<String>,
        satisfied_by: impl Into<String>,
        why: impl Into<String>,
    ) -> Self {
        Self {
            open: open.into(),
            satisfied_by: satisfied_by.into(),
            why: why.into(),
        }
    }
}

pub(super) fn tell(facts: &Facts, language: Language) -> Told {
    match language {
        Language::En => en::tell(facts),
        Language::It => it::tell(facts),
    }
}

/// What the problem statement is called while it is empty.
pub(super) fn problem(language: Language) -> &'static str {
    match language {
        Language::En => "The problem statement",
        Language::It => "Il problema",
    }
}

/// What the tray of ideas is called.
pub(super) fn tray(language: Language) -> &'static str {
    match language {
        Language::En => "The tray",
        Language::It => "Il vassoio",
    }
}

/// What the story of the facts is called.
pub(super) fn facts(language: Language) -> &'static str {
    match language {
        Language::En => "What happened",
        Language::It => "I fatti",
    }
}

/// What the fishbone is called.
pub(super) fn fishbone(language: Language) -> &'static str {
    match language {
        Language::En => "The fishbone",
        Language::It => "La lisca",
    }
}

/// So many links of a chain are named; the rest is counted.
const NAMED: usize = 3;

/// “a”, “a and b”, “a, b and c”.
fn listed(parts: &[String], and: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} {and} {last}", most.join(", ")),
    }
}

fn quoted(text: &str) -> String {
    format!("“{text}”")
}
