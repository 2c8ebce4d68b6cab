//! What earlier workshops of the same system or team left open: a session
//! begins with it (method §5).

use crate::Failure;
use crate::documents::Documents;
use serde::Serialize;
use store::WorkshopId;
use workshop::{Action, Workshop};

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
    for (other, workshop) in earlier(documents, id)? {
        found.extend(left_open(&workshop).map(|action| EarlierAction {
            workshop: other,
            title: workshop.incident().title.clone(),
            action: action.clone(),
        }));
    }
    Ok(found)
}

/// The earlier workshops of the same system or team, the latest first.
pub(crate) fn earlier(
    documents: &mut Documents,
    id: WorkshopId,
) -> Result<Vec<(WorkshopId, Workshop)>, Failure> {
    let system = documents.workshop(id)?.incident().system.clone();
    let mut found = Vec::new();
    for other in documents.search().about_system(&system)? {
        if other != id {
            found.push((other, documents.workshops().read(other)?.workshop));
        }
    }
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

/// The actions that a workshop left open.
pub(crate) fn left_open(workshop: &Workshop) -> impl Iterator<Item = &Action> {
    workshop.actions().iter().filter(|it| it.status.is_open())
}
