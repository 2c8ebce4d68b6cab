//! The wording guard: reads one text and says which wordings make a person out
//! to be the cause, why each is worth a look, and what could stand instead.
//!
//! Pure: no IO, no clock, no model. Same input, same output, to the byte (I2).
//! It knows no workshop: names, roles and own entries come as arguments.

#![forbid(unsafe_code)]
// I2: clippy.toml lists what is no business of a pure crate.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_macros))]

mod aimed;
mod capital;
mod cast;
mod day;
mod en;
mod finding;
mod flaw;
mod grammar;
mod guard;
mod it;
mod lexicon;
mod lexicon_words;
mod message;
mod number;
mod opening_verb;
mod pattern;
mod person;
mod plain;
mod role;
mod token;
mod why;
mod within;
mod words;

pub use capital::capitalised;
pub use cast::Cast;
pub use day::{day_of_month, months, with_day};
pub use finding::{Finding, Form, Kind, Offer, ProblemPart};
pub use flaw::{LexiconFlaw, LexiconMessage};
pub use guard::Guard;
pub use message::Message;
pub use number::{agreeing, counted};
pub use opening_verb::begins_with_verb;
pub use role::{alone_in_place_of, in_place_of, places_of};
pub use within::within_a_sentence;

use serde::{Deserialize, Serialize};

/// A language that Lisca reads and speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Italian.
    It,
}

impl Language {
    /// Each of them.
    pub const ALL: [Self; 2] = [Self::En, Self::It];

    /// Its code (ISO 639-1), as a library, a setting and the environment have it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::It => "it",
        }
    }

    /// The language of a code; none: Lisca doesn't speak it, or this version
    /// doesn't yet.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}
