//! A point that is open: which rule, about what, where to mend it.

use super::Rule;
use crate::{ActionId, CauseId, EvidenceLevel, Function, Key, TextField, TextLocation, When};
use language::ProblemPart;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The rule that found it.
    pub rule: Rule,
    /// The record that the point is about: a root cause, an act, an action, the effect.
    pub of: Key,
    /// The field where it can be mended.
    pub at: Place,
    /// What was found beyond the rule and the place.
    pub detail: PointDetail,
}

/// A field of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "PointPlace"))]
pub struct Place {
    /// The record, which is in the workshop.
    pub key: Key,
    /// The record's field.
    pub field: Field,
}

/// A field of a record that can be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "PointField"))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// One of its texts.
    Words(TextField),
    /// How well a cause is supported.
    Evidence,
    /// What explains a cause, or the effect.
    Beneath,
    /// The actions for a cause.
    Actions,
    /// The causes that an action addresses.
    Addresses,
    /// The kind of an action.
    Kind,
    /// When an action is due.
    Due,
    /// How bad it was, or could have been.
    Severity,
    /// How a safeguard did.
    Outcome,
    /// The causes that explain a safeguard.
    Explained,
    /// The list of safeguards.
    Safeguards,
    /// The lines of an action's checklist.
    Checklist,
    /// When it started.
    Started,
    /// When it was noticed.
    Noticed,
    /// When it was contained.
    Contained,
    /// When an entry of the timeline was.
    Time,
}

/// What was found at a point beyond its rule and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointDetail {
    /// The rule and the place say all.
    Nothing,
    /// F1: the links that don't hold, from the root up.
    Links(Vec<Link>),
    /// P1 to P3: the words that were found.
    Words(String),
    /// F2: which of the wordings that were read, counted from 0.
    Wording(usize),
    /// A2: the actions whose kind isn't chosen.
    Unrated(Vec<ActionId>),
    /// A3, A5, A8, C2, D1: what isn't said yet, never empty.
    Lacks(Vec<Lack>),
    /// A4: the refuted causes.
    Refuted(Vec<CauseId>),
    /// C1: the cause that says the same.
    Same(CauseId),
    /// T1: how many ideas wait.
    Waiting(usize),
    /// A7: the function with which all actions sit. A8: that of who decides.
    Function(Function),
    /// A9: how many lines the checklist has.
    Lines(usize),
}

/// A link of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The cause from which it leads up.
    pub cause: CauseId,
    /// The level of its evidence.
    pub level: EvidenceLevel,
}

/// What an action, a cause or the facts don't say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Who does it.
    Owner,
    /// By when.
    Due,
    /// What is counted.
    Measure,
    /// Which causes it addresses.
    Cause,
    /// Its kind, and so its strength.
    Kind,
    /// Who decides on it.
    Decides,
    /// How this is usually done here.
    Usually,
    /// What could be known and seen at that moment.
    Known,
    /// What set it off.
    Trigger,
    /// How it was noticed.
    Detection,
}

/// What the workshop itself can't tell: what only a guard can, which takes a
/// lexicon, perhaps with the user's own lines; and what the time is. Who asks for
/// the readiness brings it along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The text of each of the wording guard's findings, in the order of the
    /// texts.
    pub wordings: Vec<TextLocation>,
    /// The causes that tell what somebody didn't do.
    pub omissions: BTreeSet<CauseId>,
    /// The actions that are aimed at one person.
    pub aimed: BTreeSet<ActionId>,
    /// Of each action's checklist the first line that doesn't begin with a verb.
    pub without_verb: BTreeMap<ActionId, u16>,
    /// What the problem statement has in it, with the words.
    pub parts: Vec<(ProblemPart, String)>,
    /// This moment, by the clock of the computer; none: nobody asks.
    pub now: Option<When>,
}
