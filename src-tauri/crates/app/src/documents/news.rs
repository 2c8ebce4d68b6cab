//! What windows are told after it is on disk.

use super::Documents;
use serde::Serialize;
use std::collections::HashSet;
use store::WorkshopId;

/// What windows are told after it is on disk; they then pull what they show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct News {
    /// The workshop that changed; none: the list of workshops did.
    pub id: Option<WorkshopId>,
    /// Its revision.
    pub revision: u64,
}

/// The news that nobody has asked for yet.
#[derive(Default)]
pub(super) struct UnsentNews {
    /// For the facilitator's windows.
    news: Vec<News>,
    /// For the room.
    changed: HashSet<WorkshopId>,
}

impl Documents {
    /// What has changed since this was last asked, for the windows.
    pub(crate) fn take_news(&mut self) -> Vec<News> {
        std::mem::take(&mut self.unsent_news.news)
    }

    /// The workshops that have changed since this was last asked, for the room.
    pub(crate) fn take_changed(&mut self) -> HashSet<WorkshopId> {
        std::mem::take(&mut self.unsent_news.changed)
    }

    /// Has windows told that a workshop changed; none: the list of workshops.
    pub(crate) fn tell(&mut self, id: Option<WorkshopId>, revision: u64) {
        self.unsent_news.news.push(News { id, revision });
        self.unsent_news.changed.extend(id);
    }
}
