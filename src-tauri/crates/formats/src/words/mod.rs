//! What a person reads of files: in them, and of what is wrong with one. A file
//! for each language.

mod en;
mod it;

use crate::WriteFlaw;
use crate::column::Column;
use crate::json::JsonFlaw;
use crate::reading::{Unreadable, Why};
use workshop::{Language, SafeguardJob, message, said_in};

message!(JsonFlaw, json_flaw);
message!(Unreadable, unreadable);
message!(Why, left_out);

message!(WriteFlaw, write_flaw, write_help);

/// What stands above a column of the plan.
pub(crate) fn column(column: Column, language: Language) -> &'static str {
    said_in!(language, column(column))
}

/// What an action is as a new safeguard.
pub(crate) fn job(job: SafeguardJob, language: Language) -> &'static str {
    said_in!(language, job(job))
}

/// The actions, as a sheet is named.
pub(crate) fn actions(language: Language) -> &'static str {
    said_in!(language, ACTIONS)
}

/// What stands for an effect that isn't worded yet.
pub(crate) fn problem(language: Language) -> &'static str {
    said_in!(language, PROBLEM)
}
