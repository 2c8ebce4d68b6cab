//! What the guard answers with.

use serde::{Deserialize, Serialize};

/// What is the matter with a wording (method §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "WordingKind"))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Tells what wasn't done instead of what was: "should have", "failed to".
    Counterfactual,
    /// Judges without a measure: "poor", "inadequate", "lack of".
    NegativeDescriptor,
    /// Ends the search at a person: "human error", "inattention".
    EndPoint,
    /// Says who was wrong: "negligent", "at fault", "violated".
    Judgement,
    /// A name, or a role with a blaming verb, is what the sentence is about.
    PersonAsSubject,
}

/// How an offer is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "OfferForm"))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Stands in the text's place as it is.
    Rewrite,
    /// Stands in the text's place once its gaps, each written `…`, are filled.
    Template,
    /// Is asked; the answer is what should be written.
    Question,
}

/// One thing that could stand, or be asked, instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Offer {
    /// How it is taken.
    pub form: Form,
    /// The whole new text, or the question.
    pub text: String,
}

/// One wording that is worth a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where it begins, in bytes; on a character's boundary.
    pub start: usize,
    /// Where it ends, in bytes; on a character's boundary, after `start`.
    pub end: usize,
    /// What is the matter.
    pub kind: Kind,
    /// Up to three, the best first; never none.
    pub offers: Vec<Offer>,
}

/// What a problem statement shouldn't have in it (method §1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProblemPart {
    /// "because", "due to", "caused by": causes come later.
    Cause,
    /// A name, or a role that did something.
    Person,
    /// "should be replaced", "needs a policy": remedies come last.
    Remedy,
}
