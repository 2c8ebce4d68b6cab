//! What is kept beside the workshops, for all of them.

pub(crate) mod brand;
pub(crate) mod drafts;
pub(crate) mod keys;
pub(crate) mod language;
pub(crate) mod smallest_words;

pub use keys::KeyChoices;
pub(crate) use language::Speech;
