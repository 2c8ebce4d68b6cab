//! The causes of a workshop, and which stand beneath which.

use super::{Collection, Named};
use crate::{Cause, CauseId};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default)]
pub(crate) struct Causes {
    by_id: BTreeMap<CauseId, Cause>,
    /// The causes beneath each cause, and beneath the effect (none), in order.
    beneath: BTreeMap<Option<CauseId>, Vec<CauseId>>,
}

/// What stands beneath what follows from the causes.
impl PartialEq for Causes {
    fn eq(&self, other: &Self) -> bool {
        self.by_id == other.by_id
    }
}

impl Causes {
    /// The number of causes.
    pub(crate) fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Each, by identity.
    pub(crate) fn by_id(&self) -> impl ExactSizeIterator<Item = &Cause> {
        self.by_id.values()
    }

    /// Those right beneath `parent` (none: the effect), in order.
    pub(crate) fn beneath(&self, parent: Option<CauseId>) -> &[CauseId] {
        self.beneath.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// Takes a cause from its parent's list.
    fn unhang(&mut self, id: CauseId) {
        let Some(parent) = self.by_id.get(&id).map(|it| it.parent) else {
            return;
        };
        if let Some(beneath) = self.beneath.get_mut(&parent) {
            beneath.retain(|it| *it != id);
            if beneath.is_empty() {
                self.beneath.remove(&parent);
            }
        }
    }
}

impl Collection<Cause> for Causes {
    fn from_records(all: Vec<Cause>) -> Self {
        let mut causes = Self::default();
        for it in all {
            causes.beneath.entry(it.parent).or_default().push(it.id);
            causes.by_id.insert(it.id, it);
        }
        let by_id = &causes.by_id;
        for beneath in causes.beneath.values_mut() {
            beneath.sort_by_cached_key(|id| by_id.get(id).map(Named::order));
        }
        causes
    }

    /// Each before what is beneath it.
    fn each(&self) -> impl Iterator<Item = &Cause> {
        let mut open: Vec<CauseId> = self.beneath(None).iter().rev().copied().collect();
        std::iter::from_fn(move || {
            let id = open.pop()?;
            open.extend(self.beneath(Some(id)).iter().rev());
            self.find(id)
        })
    }

    fn find(&self, id: CauseId) -> Option<&Cause> {
        self.by_id.get(&id)
    }

    fn put(&mut self, it: Cause) {
        self.unhang(it.id);
        let beneath = self.beneath.entry(it.parent).or_default();
        let by_id = &self.by_id;
        let at = beneath.partition_point(|id| {
            let other = by_id.get(id);
            other.is_some_and(|other| other.order() < it.order())
        });
        beneath.insert(at, it.id);
        self.by_id.insert(it.id, it);
    }

    fn take_out(&mut self, id: CauseId) {
        self.unhang(id);
        self.by_id.remove(&id);
    }
}
