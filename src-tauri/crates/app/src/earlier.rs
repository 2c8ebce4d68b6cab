//! What earlier workshops of the same system or team left open: a session
//! begins with it (method §5).

use crate::views::EarlierAction;
use crate::{App, Failure};
use store::WorkshopId;
use workshop::{Action, Workshop};

impl App {
    /// The actions that earlier workshops of the same system or team left
    /// open, those of the latest workshop first.
    ///
    /// # Errors
    /// A workshop that isn't there, or a library that can't be read.
    pub fn earlier_actions(&mut self, id: WorkshopId) -> Result<Vec<EarlierAction>, Failure> {
        let mut found = Vec::new();
        for (other, workshop) in self.earlier(id)? {
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
        &mut self,
        id: WorkshopId,
    ) -> Result<Vec<(WorkshopId, Workshop)>, Failure> {
        let system = self.opened(id)?.workshop.incident().system.clone();
        let mut found = Vec::new();
        for other in self.library.about_system(&system)? {
            if other != id {
                found.push((other, self.library.read(other)?.workshop));
            }
        }
        Ok(found)
    }

    /// The systems and teams that workshops have named so far, each once,
    /// whatever its case.
    ///
    /// # Errors
    /// A library that can't be read.
    pub fn systems(&mut self) -> Result<Vec<String>, Failure> {
        let mut systems = self.library.systems()?;
        systems.dedup_by_key(|it| it.trim().to_lowercase());
        Ok(systems)
    }
}

/// The actions that a workshop left open.
pub(crate) fn left_open(workshop: &Workshop) -> impl Iterator<Item = &Action> {
    workshop.actions().iter().filter(|it| it.status.is_open())
}
