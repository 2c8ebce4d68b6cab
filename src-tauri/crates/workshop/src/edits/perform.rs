//! Carrying out a change that has been checked.

use crate::{Change, Workshop};

impl Workshop {
    /// Carries out a change: the one that an edit gave, its reverse, or one
    /// from the journal. It must fit the workshop as it stands, which it does
    /// when changes are undone in the reverse of their order (W1).
    ///
    /// Nobody but a workshop makes a change (I3):
    ///
    /// ```compile_fail,E0451
    /// let made_up = workshop::Change {
    ///     removed: Vec::new(),
    ///     ..workshop::Change::default()
    /// };
    /// ```
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
