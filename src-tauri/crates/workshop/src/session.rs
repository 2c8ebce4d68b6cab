//! The workshop as an occasion: its state, language, roles present.

use crate::{CategorySet, Language, ParticipantId, Voting};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far the work has come (method §5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// In the making.
    #[default]
    Draft,
    /// With those who reflect on it.
    InReview,
    /// They have agreed.
    Reviewed,
    /// Nothing more is to be done.
    Closed,
}

/// The occasion itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Session {
    /// Draft, in review, reviewed, closed.
    pub state: State,
    /// The language of the workshop.
    pub language: Language,
    /// The day of the (first) workshop.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub held_on: Option<NaiveDate>,
    /// Who leads it, as a role or a name.
    pub facilitator: String,
    /// The set that the categories were taken from.
    pub category_set: CategorySet,
    /// What the reader of the report is asked to decide, one decision a line.
    pub decision: String,
    /// Sources and remarks; printed at the end of the report.
    pub notes: String,
    /// Why the group meets.
    pub purpose: String,
    /// How it wants to work together, one rule a line.
    pub ground_rules: String,
    /// What was learned, one thing a line.
    pub learned: String,
    /// What remains open.
    pub open_points: String,
    /// Was it worth our time? How many said 1, 2, 3, 4 and 5.
    pub worth: [u32; 5],
    /// How far the voting has come.
    pub voting: Voting,
    /// How many dots each has.
    pub dots: u32,
    /// How many of them may go to one cause.
    pub dots_per_cause: u32,
    /// The names that were typed, and the roles that stand for them. For the
    /// facilitator alone.
    #[serde(deserialize_with = "crate::bounded::list")]
    pub aliases: Vec<Alias>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            state: State::default(),
            language: Language::default(),
            held_on: None,
            facilitator: String::new(),
            category_set: CategorySet::default(),
            decision: String::new(),
            notes: String::new(),
            purpose: String::new(),
            ground_rules: String::new(),
            learned: String::new(),
            open_points: String::new(),
            worth: [0; 5],
            voting: Voting::default(),
            dots: 3,
            dots_per_cause: 2,
            aliases: Vec::new(),
        }
    }
}

/// A name as it was typed, and the role that stands for it (W32).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Alias {
    /// "Marco", "Marco Rossi".
    pub name: String,
    /// "System administrator".
    pub role: String,
}

/// Somebody who takes part, as a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Participant {
    /// Its identity.
    pub id: ParticipantId,
    /// Its place in the list; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// "System administrator", "SOC analyst": never a name.
    pub role: String,
}

/// A new value for one field of the [`Session`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum SessionField {
    State(State),
    Language(Language),
    HeldOn(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<NaiveDate>),
    Facilitator(String),
    Decision(String),
    Notes(String),
    Purpose(String),
    GroundRules(String),
    Learned(String),
    OpenPoints(String),
    Worth([u32; 5]),
    Dots(u32),
    DotsPerCause(u32),
    Aliases(Vec<Alias>),
}
