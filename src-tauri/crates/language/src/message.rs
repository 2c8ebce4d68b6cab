//! What is meant, apart from how it is said.

use crate::Language;
use std::fmt::Debug;

/// Something to tell a person: an enum of what can be meant, say. It is worded
/// in a crate's `words/`, where each language has a file of its own.
pub trait Message: Debug {
    /// What has happened, in a sentence or two.
    fn in_language(&self, language: Language) -> String;

    /// What can be done about it, where the message doesn't say that itself;
    /// else empty.
    fn help(&self, _language: Language) -> String {
        String::new()
    }
}
