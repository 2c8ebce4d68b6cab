//! The domain of Lisca: one graph of causes beneath one effect, with the
//! incident, the timeline, the actions and the roles around it.
//!
//! Everything is pure: no IO, no clock, no randomness. The one way to change a
//! [`Workshop`] is [`Workshop::apply`], which checks an [`Edit`] and answers
//! with a reversible [`Change`] or a [`Refusal`]. `RULES.md` beside this crate
//! numbers what always holds (W1…); tests cite those numbers.

// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod action;
mod agenda;
mod alike;
mod apply;
#[cfg(feature = "arbitrary")]
pub mod arbitrary;
mod ballot;
mod bounded;
mod category;
mod cause;
mod cause_numbers;
mod change;
mod counts;
mod detail;
mod edit;
mod history;
mod id;
mod idea;
mod incident;
mod leading;
mod note;
mod numbers;
pub mod outline;
mod parts;
mod rank;
pub mod readiness;
mod refusal;
mod safety_report;
mod same;
mod session;
mod statement;
mod subject;
mod text;
mod texts;
mod timeline;
mod visible;
mod when;
mod whole;
mod workshop;

pub use action::{Action, ActionField, ActionKind, Measure, Status, Strength};
pub use agenda::{AgendaField, AgendaItem, SessionStep};
pub use alike::{Alike, alike};
pub use ballot::{Ballot, Dot, Voting};
pub use category::{Category, CategoryField, CategorySet, HUES};
pub use cause::{Cause, CauseField, Evidence, EvidenceLevel, Nature, Standing};
pub use cause_numbers::cause_numbers;
pub use change::{Change, Key, Record, Update};
pub use edit::{Branch, Edit, Place};
pub use history::{History, Step, StepKind};
pub use id::{
    ActionId, BallotId, CategoryId, CauseId, EntryId, IdeaId, NoteId, ParticipantId, ThoughtId,
};
pub use idea::{Idea, IdeaField, Piece};
pub use incident::{
    Effect, Incident, IncidentField, IncidentKind, Probability, Severity, priority,
};
pub use language::Language;
pub use note::{About, PrivateNote, Thought, ThoughtField};
pub use parts::{Flaw, Parts};
pub use refusal::Refusal;
pub use safety_report::SafetyReport;
pub use session::{Alias, Participant, Session, SessionField, State};
pub use statement::Statement;
pub use text::{GAP, has_gap, has_words, is_unseen, limits};
pub use texts::{Spot, TextField};
pub use timeline::{EntryField, EntryTime, TimelineEntry, along};
pub use when::{NoTime, When};
pub use workshop::Workshop;
