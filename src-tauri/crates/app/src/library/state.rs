//! The state of the library: what was found when it was opened, and whether it can be
//! written.

use crate::documents::Documents;
use crate::documents::ports::Settings;
use crate::{Failure, Synced};
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
    /// A part of it is damaged: what that means, and what to do; none: nothing that was
    /// read is.
    pub damage: Option<String>,
    /// Its folder is no good place for it: why, and what to do; none: it is, or
    /// somebody knows and leaves it there.
    pub synced: Option<String>,
    /// Why nothing can be saved, and what to do; none: nothing is known
    /// against it.
    pub trouble: Option<String>,
}

/// What has to be said of the library, in a reader's language.
pub(crate) fn state(
    spoken: Language,
    documents: &Documents,
    synced: Option<Synced>,
) -> LibraryState {
    let damage = documents.condition().damage();
    let synced = synced.filter(|it| !is_left(documents.settings(), *it));
    let notices = documents.condition().opening_notices().iter();
    let trouble = documents.trouble().cloned();
    LibraryState {
        found: notices.map(|it| it.in_language(spoken)).collect(),
        damage: damage.map(|it| it.in_language(spoken)),
        synced: synced.map(|it| it.in_language(spoken)),
        only_reads: documents.condition().only_reads(),
        trouble: trouble.map(|it| it.in_language(spoken).message()),
    }
}

/// Under which name the library keeps with whom it is left.
const LEFT_WITH: &str = "left_with";

/// Leaves the library where it is, and says no more of that.
pub(crate) fn leave(settings: &mut dyn Settings, synced: Option<Synced>) -> Result<(), Failure> {
    let name = synced.map(Synced::name);
    Ok(settings.keep_setting(LEFT_WITH, name)?)
}

fn is_left(settings: &dyn Settings, synced: Synced) -> bool {
    let kept = settings.setting(LEFT_WITH).ok().flatten();
    kept.as_deref() == Some(synced.name())
}
