//! A change: what an edit added, updated and removed, whole. The one value
//! that is undo, redo and the write to disk (invariant I3). The journal keeps
//! less of it: see [`crate::Delta`].

use crate::{Key, Record};
use serde::Serialize;

/// A record before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Update {
    /// As it was.
    pub from: Record,
    /// As it is now; has the same [`Key`].
    pub to: Record,
}

/// What an edit did. Each record appears at most once in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Change {
    /// Records that were not there before.
    pub(crate) added: Vec<Record>,
    /// Records that were changed.
    pub(crate) updated: Vec<Update>,
    /// Records that are gone.
    pub(crate) removed: Vec<Record>,
}

impl Change {
    /// Records that were not there before.
    #[must_use]
    pub fn added(&self) -> &[Record] {
        &self.added
    }

    /// Records that were changed.
    #[must_use]
    pub fn updated(&self) -> &[Update] {
        &self.updated
    }

    /// Records that are gone.
    #[must_use]
    pub fn removed(&self) -> &[Record] {
        &self.removed
    }

    /// Nothing was changed (W16).
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.updated.is_empty() && self.removed.is_empty()
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self {
            added: self.removed.clone(),
            updated: self
                .updated
                .iter()
                .map(|update| Update {
                    from: update.to.clone(),
                    to: update.from.clone(),
                })
                .collect(),
            removed: self.added.clone(),
        }
    }

    /// The first record that was added: the thing that an adding edit is about.
    #[must_use]
    pub fn first_added(&self) -> Option<Key> {
        self.added.first().map(Record::key)
    }

    /// This change and a later one, as one.
    #[must_use]
    pub fn then(mut self, later: Self) -> Self {
        self.append(later);
        self
    }

    /// Appends a later change, so that both are one.
    pub(crate) fn append(&mut self, later: Self) {
        for record in later.added {
            self.put(None, Some(record));
        }
        for update in later.updated {
            self.put(Some(update.from), Some(update.to));
        }
        for record in later.removed {
            self.put(Some(record), None);
        }
    }

    /// Notes that a record went from `from` to `to`, in the light of what this
    /// change already says of it.
    pub(crate) fn put(&mut self, from: Option<Record>, to: Option<Record>) {
        let Some(key) = from.as_ref().or(to.as_ref()).map(Record::key) else {
            return;
        };
        let (place, from) = self.take(key).unwrap_or((usize::MAX, from));
        match (from, to) {
            (None, None) => {}
            (None, Some(to)) => self.added.insert(place.min(self.added.len()), to),
            (Some(from), None) => self.removed.insert(place.min(self.removed.len()), from),
            (Some(from), Some(to)) if from == to => {}
            (Some(from), Some(to)) => {
                let place = place.min(self.updated.len());
                self.updated.insert(place, Update { from, to });
            }
        }
    }

    /// The record after this change; `before` answers how it was where the change
    /// says nothing of it.
    pub(crate) fn after(
        &self,
        key: Key,
        before: impl FnOnce() -> Option<Record>,
    ) -> Option<Record> {
        let updated = self.updated.iter().map(|it| &it.to);
        let mut left = self.added.iter().chain(updated);
        match left.find(|it| it.key() == key) {
            Some(it) => Some(it.clone()),
            None if self.removed.iter().any(|it| it.key() == key) => None,
            None => before(),
        }
    }

    /// Takes out what is said of `key`: its place, and the record as it was
    /// before this change.
    fn take(&mut self, key: Key) -> Option<(usize, Option<Record>)> {
        if let Some(at) = self.added.iter().position(|it| it.key() == key) {
            self.added.remove(at);
            return Some((at, None));
        }
        if let Some(at) = self.updated.iter().position(|it| it.to.key() == key) {
            return Some((at, Some(self.updated.remove(at).from)));
        }
        if let Some(at) = self.removed.iter().position(|it| it.key() == key) {
            return Some((at, Some(self.removed.remove(at))));
        }
        None
    }
}
