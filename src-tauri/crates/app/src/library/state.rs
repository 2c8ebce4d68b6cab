//! The state of the library: what was found when it was opened, and whether it can be
//! written.

use crate::documents::Documents;
use serde::Serialize;
use workshop::{Language, Message};

/// The state of the library, in sentences for a window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LibraryState {
    /// What was found when it was opened, in sentences. Each is said once.
    pub found: Vec<String>,
    /// It can be read, but not written.
    pub only_reads: bool,
    /// Why nothing can be saved, and what to do; none: nothing is known
    /// against it.
    pub trouble: Option<String>,
}

/// What has to be said of the library, in a reader's language.
pub(crate) fn state(spoken: Language, documents: &Documents) -> LibraryState {
    let notices = documents.condition().opening_notices().iter();
    let trouble = documents.trouble().cloned();
    LibraryState {
        found: notices.map(|it| it.in_language(spoken)).collect(),
        only_reads: documents.condition().only_reads(),
        trouble: trouble.map(|it| it.in_language(spoken).message()),
    }
}
