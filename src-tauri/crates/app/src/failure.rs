//! What a facilitator is told when something can't be done (invariant I8).

use crate::formats::json::JsonFlaw;
use report::ReportError;
use serde::Serialize;
use std::fmt;
use store::StoreError;
use workshop::{Flaw, Refusal};

/// What a window branches on. Everything else is in the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The edit breaks a rule: the words stay where they were typed.
    Refused,
    /// The workshop isn't there any more: back to the library.
    Gone,
    /// Anything else.
    Failed,
}

/// Why something wasn't done, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Failure {
    /// What the window branches on.
    pub code: Code,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do, where the message doesn't say it.
    pub help: String,
}

impl Failure {
    /// A failure that is told and no more.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            code: Code::Failed,
            message: message.into(),
            help: help.into(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.message)?;
        if self.help.is_empty() {
            return Ok(());
        }
        write!(out, " {}", self.help)
    }
}

impl std::error::Error for Failure {}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self {
            code: Code::Refused,
            message: refusal.to_string(),
            help: String::new(),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match error {
            StoreError::Missing(_) => Code::Gone,
            _ => Code::Failed,
        };
        Self {
            code,
            message: error.to_string(),
            help: String::new(),
        }
    }
}

impl From<Flaw> for Failure {
    fn from(flaw: Flaw) -> Self {
        Self::new(flaw.to_string(), "")
    }
}

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Self {
        Self::new(error.to_string(), "")
    }
}

impl From<JsonFlaw> for Failure {
    fn from(flaw: JsonFlaw) -> Self {
        Self::new(flaw.to_string(), "Nothing was imported.")
    }
}
