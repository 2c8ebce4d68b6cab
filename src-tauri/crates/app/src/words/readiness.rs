//! The words of open points: for each rule what is open, what would satisfy
//! it, and why it matters. In every language the same rules.

use super::{en, it};
use language::{Kind, Offer};
use workshop::readiness::{Field, Lack, Rule};
use workshop::{EvidenceLevel, Language, said_in};

/// The facts that the sentences of a point are made of.
pub(crate) struct Facts<'a> {
    pub(crate) rule: Rule,
    /// The field where the point can be mended.
    pub(crate) field: Field,
    /// F2, P1 to P3: the words that were found.
    pub(crate) phrase: &'a str,
    /// F2: what the guard says of them, and its first offer.
    pub(crate) wording: Option<(Kind, Option<&'a Offer>)>,
    /// F1: the links that don't hold, from the root up.
    pub(crate) links: Vec<Link<'a>>,
    /// A3, A5, A8, C2, D1: what isn't said.
    pub(crate) lacks: &'a [Lack],
    /// A2: actions without a kind. A4: refuted causes. C1: the same cause.
    pub(crate) names: Vec<&'a str>,
    /// T1: how many ideas wait.
    pub(crate) waiting: usize,
    /// A7: with which function all actions sit. A8: that of who decides.
    pub(crate) function: &'a str,
    /// A9: how many lines there are.
    pub(crate) lines: usize,
}

/// A link of a chain that doesn't hold.
pub(crate) struct Link<'a> {
    /// Its words; none: the root cause itself.
    pub(crate) text: Option<&'a str>,
    pub(crate) level: EvidenceLevel,
}

/// The sentences about an open point.
pub(crate) struct PointSentences {
    pub(crate) open: String,
    pub(crate) satisfied_by: String,
    pub(crate) why: String,
}

impl PointSentences {
    pub(super) fn new(
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

pub(crate) fn tell(facts: &Facts, language: Language) -> PointSentences {
    said_in!(language, readiness::tell(facts))
}

/// So many links of a chain are named; the rest is counted.
pub(super) const NAMED: usize = 3;

/// “a”, “a and b”, “a, b and c”.
pub(super) fn listed(parts: &[String], and: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} {and} {last}", most.join(", ")),
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!("“{text}”")
}
