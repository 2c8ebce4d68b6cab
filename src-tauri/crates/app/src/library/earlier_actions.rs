//! What earlier workshops of the same system or team left open: a session
//! begins with it (method §5).

use crate::Failure;
use crate::documents::Documents;
use serde::Serialize;
use store::{LeftOpen, WorkshopId};
use workshop::Action;

/// An action that an earlier workshop of the same system or team left open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EarlierAction {
    /// The workshop that it is in.
    pub workshop: WorkshopId,
    /// The name of that case.
    pub title: String,
    /// The action.
    pub action: Action,
}

/// The actions that earlier workshops of the same system or team left
/// open, those of the latest workshop first.
///
/// # Errors
/// A workshop that isn't there, or a library that can't be read.
pub(crate) fn earlier_actions(
    documents: &mut Documents,
    id: WorkshopId,
) -> Result<Vec<EarlierAction>, Failure> {
    let mut found = Vec::new();
    for earlier in left_open(documents, id)? {
        found.extend(earlier.actions.into_iter().map(|action| EarlierAction {
            workshop: earlier.workshop,
            title: earlier.title.clone(),
            action,
        }));
    }
    Ok(found)
}

/// What other workshops of the same system or team left open, the latest
/// workshop first.
pub(crate) fn left_open(
    documents: &mut Documents,
    id: WorkshopId,
) -> Result<Vec<LeftOpen>, Failure> {
    let system = documents.workshop(id)?.incident().system.clone();
    let mut found = documents.search().left_open(&system)?;
    found.retain(|it| it.workshop != id);
    Ok(found)
}

/// The systems and teams that workshops have named so far, each once,
/// whatever its case.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn systems(documents: &mut Documents) -> Result<Vec<String>, Failure> {
    let mut systems = documents.search().systems()?;
    systems.dedup_by_key(|it| it.trim().to_lowercase());
    Ok(systems)
}
