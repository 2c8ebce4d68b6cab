//! Carrying out a change that has been checked.

use crate::{Change, Workshop};

impl Workshop {
    /// Carries out a change: the one that an edit gave, its reverse, or one
    /// from the journal. It must fit the workshop as it stands, which it does
    /// when changes are undone in the reverse of their order (W1).
    pub fn perform(&mut self, change: &Change) {
        for record in &change.removed {
            self.delete(record.key());
        }
        for update in &change.updated {
            self.insert(update.to.clone());
        }
        for record in &change.added {
            self.insert(record.clone());
        }
    }
}
