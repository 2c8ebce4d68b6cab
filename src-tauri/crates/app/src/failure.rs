//! What a facilitator is told when something can't be done (invariant I8).

use crate::Said;
use formats::json::JsonFlaw;
use report::ReportError;
use serde::Serialize;
use std::convert::Infallible;
use std::fmt;
use store::StoreError;
use workshop::Language::{self, En, It};
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
    /// The library's files aren't those that were opened: what is there now can
    /// be opened instead.
    Lost,
    /// Anything else.
    Failed,
}

/// Why something wasn't done, and what can be done about it. It is in English
/// until [`Failure::in_language`] says whom it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Failure {
    /// What the window branches on.
    pub code: Code,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do, where the message doesn't say it.
    pub help: String,
    /// The message and the help in Italian.
    #[serde(skip)]
    italian: (String, String),
}

impl Failure {
    /// A failure that is told and no more.
    #[must_use]
    pub fn new(message: Said, help: Said) -> Self {
        Self::coded(Code::Failed, message, help)
    }

    fn coded(code: Code, message: Said, help: Said) -> Self {
        let italian = (
            message.clone().in_language(It),
            help.clone().in_language(It),
        );
        Self {
            code,
            message: message.in_language(En),
            help: help.in_language(En),
            italian,
        }
    }

    /// The same in a reader's language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        match language {
            En => self,
            It => {
                let (message, help) = self.italian.clone();
                Self {
                    message,
                    help,
                    ..self
                }
            }
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

impl From<Infallible> for Failure {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        let message = Said::new(refusal.to_string(), refusal.in_italian());
        Self::coded(Code::Refused, message, Said::NOTHING)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match error {
            StoreError::Missing(_) => Code::Gone,
            StoreError::Lost { .. } => Code::Lost,
            _ => Code::Failed,
        };
        let message = Said::new(error.to_string(), error.in_italian());
        Self::coded(code, message, Said::NOTHING)
    }
}

impl From<Flaw> for Failure {
    fn from(flaw: Flaw) -> Self {
        Self::new(
            Said::new(flaw.to_string(), flaw.in_italian()),
            Said::NOTHING,
        )
    }
}

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Self {
        Self::new(
            Said::new(error.to_string(), error.in_italian()),
            Said::NOTHING,
        )
    }
}

impl From<JsonFlaw> for Failure {
    fn from(flaw: JsonFlaw) -> Self {
        Self::new(
            Said::new(flaw.to_string(), flaw.in_italian()),
            Said::new("Nothing was imported.", "Non è stato importato niente."),
        )
    }
}
