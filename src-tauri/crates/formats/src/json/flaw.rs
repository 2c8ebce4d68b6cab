//! Why a file is not a workshop.

use super::value::WrongValue;
use workshop::Flaw;

/// Why a file is not a workshop.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonFlaw {
    /// It ends in the middle.
    CutOff(usize),
    /// It isn't JSON.
    NotJson(usize),
    /// Its characters are written in a way of which there are many.
    Encoding(usize),
    /// It is JSON, of something else.
    NotLisca,
    /// It says a form that never was.
    NoForm,
    /// A newer version wrote it.
    Newer(u32),
    /// A field has a value that it can't have, or is missing.
    Value {
        /// Counted from 1.
        line: usize,
        /// Which field, what stands there, and what could.
        wrong: WrongValue,
    },
    /// A field that would be lost.
    Unknown(String),
    /// The records don't make a workshop.
    Flawed(#[from] Flaw),
}
