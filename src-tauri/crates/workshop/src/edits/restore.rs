//! Bringing back an earlier moment.

use crate::{Change, Key, Update, Workshop};
use std::collections::BTreeSet;

impl Workshop {
    /// Brings back everything as it stands in `past`, another moment of the same
    /// workshop. Answers what that changed. Numbers that were given since are not
    /// given again (W2).
    pub fn restore(&mut self, past: &Self) -> Change {
        let keys = |it: &Self| it.records().map(|(key, _)| key).collect::<BTreeSet<Key>>();
        let mut change = Change::default();
        for key in &keys(self) | &keys(past) {
            match (self.record(key), past.record(key)) {
                (None, None) => {}
                (None, Some(record)) => change.added.push(record),
                (Some(record), None) => change.removed.push(record),
                (Some(from), Some(to)) if from == to => {}
                (Some(from), Some(to)) => change.updated.push(Update { from, to }),
            }
        }
        self.perform(&change);
        change
    }
}
