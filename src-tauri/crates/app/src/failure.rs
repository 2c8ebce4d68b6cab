//! What a facilitator is told when something can't be done (invariant I8).

use crate::variant;
use crate::words::Trouble;
use formats::WriteFlaw;
use formats::json::JsonFlaw;
use formats::reading::Unreadable;
use report::ReportError;
use sealing::Unopened;
use serde::Serialize;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use store::StoreError;
use workshop::{Flaw, Language, Message, Refusal};

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

/// Why something wasn't done, and what can be done about it. It becomes words
/// when it is answered: in English, where [`Failure::in_language`] hasn't said
/// whom it is for.
#[derive(Clone, Debug, Serialize)]
#[serde(into = "Answer")]
pub struct Failure {
    /// The code that the window branches on.
    pub code: Code,
    reason: Arc<dyn Reason>,
    language: Language,
}

/// What a failure is about: it can be said, and knows its own cause.
trait Reason: Message + Error + Send + Sync {
    /// The names of its type and variant, for the log.
    fn kind(&self) -> String;
}

impl<T: Message + Error + Send + Sync> Reason for T {
    fn kind(&self) -> String {
        variant::named(self)
    }
}

/// Why something wasn't done, and what can be done about it.
#[derive(PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "Failure"))]
pub(crate) struct Answer {
    /// The code that the window branches on.
    code: Code,
    /// The sentence that says what is wrong.
    message: String,
    /// What to do, where the message doesn't say it.
    help: String,
}

impl Failure {
    /// A failure that is told and no more.
    #[must_use]
    pub fn new(reason: impl Message + Error + Send + Sync + 'static) -> Self {
        Self::coded(Code::Failed, reason)
    }

    fn coded(code: Code, reason: impl Message + Error + Send + Sync + 'static) -> Self {
        Self {
            code,
            reason: Arc::new(reason),
            language: Language::default(),
        }
    }

    /// The same in a reader's language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// What it is called in the source: nothing that somebody typed.
    pub(crate) fn kind(&self) -> String {
        self.reason.kind()
    }

    /// What is wrong, in a sentence.
    #[must_use]
    pub fn message(&self) -> String {
        shortened(self.reason.in_language(self.language))
    }

    /// What to do, where the message doesn't say it.
    #[must_use]
    pub fn help(&self) -> String {
        self.reason.help(self.language)
    }
}

/// A message without the middle of a name that is as long as a book.
fn shortened(message: String) -> String {
    const FIRST: usize = 1_000;
    const LAST: usize = 500;
    let count = message.chars().count();
    if count <= FIRST + LAST {
        return message;
    }
    let first: String = message.chars().take(FIRST).collect();
    let last: String = message.chars().skip(count - LAST).collect();
    format!("{first} … {last}")
}

impl From<Failure> for Answer {
    fn from(failure: Failure) -> Self {
        Self {
            code: failure.code,
            message: failure.message(),
            help: failure.help(),
        }
    }
}

/// Two that say the same are the same.
impl PartialEq for Failure {
    fn eq(&self, other: &Self) -> bool {
        Answer::from(self.clone()) == Answer::from(other.clone())
    }
}

impl Eq for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message())?;
        match self.help().as_str() {
            "" => Ok(()),
            help => write!(out, " {help}"),
        }
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.reason.source()
    }
}

impl From<Infallible> for Failure {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::new(trouble)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::coded(Code::Refused, refusal)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let code = match error {
            StoreError::Missing(_) => Code::Gone,
            StoreError::Lost { .. } => Code::Lost,
            _ => Code::Failed,
        };
        Self::coded(code, error)
    }
}

impl From<Unopened> for Failure {
    fn from(unopened: Unopened) -> Self {
        Self::new(Trouble::NotOpened(unopened))
    }
}

impl From<Flaw> for Failure {
    fn from(flaw: Flaw) -> Self {
        Self::new(flaw)
    }
}

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Self {
        Self::new(error)
    }
}

impl From<Unreadable> for Failure {
    fn from(why: Unreadable) -> Self {
        Self::new(Trouble::Unreadable(why))
    }
}

impl From<WriteFlaw> for Failure {
    fn from(flaw: WriteFlaw) -> Self {
        Self::new(flaw)
    }
}

impl From<JsonFlaw> for Failure {
    fn from(flaw: JsonFlaw) -> Self {
        Self::new(Trouble::NotImported(flaw))
    }
}
