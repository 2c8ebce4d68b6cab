//! The domain of Lisca: one graph of causes beneath one effect, with the
//! incident, the timeline, the actions and the roles around it.
//!
//! Everything is pure: no IO, no clock, no randomness. The one way to change a
//! [`Workshop`] is [`Workshop::apply`], which checks an [`Edit`] and answers
//! with a reversible [`Change`] or a [`Refusal`]. `RULES.md` beside this crate
//! numbers what always holds (W1…); tests cite those numbers.
//!
//! `records/` is what a workshop is made of, `edits/` what changes it, `questions/`
//! what can be asked of it, `readiness/` what a reader of the report would ask,
//! `outline/` its causes as indented text; `words/` says what a person reads, in
//! each language.

#![forbid(unsafe_code)]
// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

#[cfg(feature = "arbitrary")]
pub mod arbitrary;
mod edits;
pub mod outline;
mod questions;
pub mod readiness;
mod records;
mod report_answer;
mod safety_report;
mod words;

pub use edits::*;
pub use language::{Language, Message, message, said_in, shown_in_english};
pub use questions::*;
pub use records::*;
pub use report_answer::ReportAnswer;
pub use safety_report::SafetyReport;
