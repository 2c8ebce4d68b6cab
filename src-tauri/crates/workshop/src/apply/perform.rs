//! Carrying out a change that has been checked.

use crate::{CauseId, Change, Key, Record, Workshop};

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

    /// Puts a record in its place, in the stead of one with the same key.
    pub(crate) fn insert(&mut self, record: Record) {
        match record {
            Record::Session(it) => self.session = it,
            Record::Incident(it) => self.incident = it,
            Record::Effect(it) => self.effect = it,
            Record::Category(it) => place(&mut self.categories, it, |it| (it.rank, it.id.0)),
            Record::Participant(it) => place(&mut self.participants, it, |it| (it.rank, it.id.0)),
            Record::TimelineEntry(it) => place(&mut self.timeline, it, |it| (it.rank, it.id.0)),
            Record::Action(it) => place(&mut self.actions, it, |it| (it.rank, it.id.0)),
            Record::AgendaItem(it) => place(&mut self.agenda, it, |it| (0, it.step as u32)),
            Record::Note(it) => place(&mut self.notes, it, |it| (0, it.id.0)),
            Record::Thought(it) => place(&mut self.thoughts, it, |it| (it.rank, it.id.0)),
            Record::Idea(it) => place(&mut self.ideas, it, |it| (it.rank, it.id.0)),
            Record::Ballot(it) => place(&mut self.ballots, it, |it| (0, it.id.0)),
            Record::Cause(it) => {
                self.unhang(it.id);
                let key = (it.rank, it.id);
                let beneath = self.beneath.entry(it.parent).or_default();
                let at = beneath.partition_point(|id| {
                    self.causes
                        .get(id)
                        .is_some_and(|other| (other.rank, *id) < key)
                });
                beneath.insert(at, it.id);
                self.causes.insert(it.id, it);
            }
        }
    }

    /// Takes in a record of many, each of which has a key of its own;
    /// [`Self::put_in_order`] then orders them all at once.
    pub(crate) fn gather(&mut self, record: Record) {
        match record {
            Record::Category(it) => self.categories.push(it),
            Record::Participant(it) => self.participants.push(it),
            Record::TimelineEntry(it) => self.timeline.push(it),
            Record::Action(it) => self.actions.push(it),
            Record::Note(it) => self.notes.push(it),
            Record::Thought(it) => self.thoughts.push(it),
            Record::Idea(it) => self.ideas.push(it),
            Record::Ballot(it) => self.ballots.push(it),
            Record::Cause(it) => {
                self.beneath.entry(it.parent).or_default().push(it.id);
                self.causes.insert(it.id, it);
            }
            one @ (Record::Session(_)
            | Record::Incident(_)
            | Record::Effect(_)
            | Record::AgendaItem(_)) => self.insert(one),
        }
    }

    /// Orders what was gathered as [`Self::insert`] keeps it.
    pub(crate) fn put_in_order(&mut self) {
        self.categories.sort_by_key(|it| (it.rank, it.id));
        self.participants.sort_by_key(|it| (it.rank, it.id));
        self.timeline.sort_by_key(|it| (it.rank, it.id));
        self.actions.sort_by_key(|it| (it.rank, it.id));
        self.notes.sort_by_key(|it| it.id);
        self.thoughts.sort_by_key(|it| (it.rank, it.id));
        self.ideas.sort_by_key(|it| (it.rank, it.id));
        self.ballots.sort_by_key(|it| it.id);
        let causes = &self.causes;
        for beneath in self.beneath.values_mut() {
            beneath.sort_by_cached_key(|id| (causes.get(id).map(|it| it.rank), *id));
        }
    }

    fn delete(&mut self, key: Key) {
        match key {
            // There is always one of these.
            Key::Session | Key::Incident | Key::Effect | Key::AgendaItem(_) => {}
            Key::Category(id) => self.categories.retain(|it| it.id != id),
            Key::Participant(id) => self.participants.retain(|it| it.id != id),
            Key::TimelineEntry(id) => self.timeline.retain(|it| it.id != id),
            Key::Action(id) => self.actions.retain(|it| it.id != id),
            Key::Note(id) => self.notes.retain(|it| it.id != id),
            Key::Thought(id) => self.thoughts.retain(|it| it.id != id),
            Key::Idea(id) => self.ideas.retain(|it| it.id != id),
            Key::Ballot(id) => self.ballots.retain(|it| it.id != id),
            Key::Cause(id) => {
                self.unhang(id);
                self.causes.remove(&id);
            }
        }
    }

    /// Takes a cause from its parent's list.
    fn unhang(&mut self, id: CauseId) {
        let Some(parent) = self.causes.get(&id).map(|it| it.parent) else {
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

/// Puts `item` into a list that is kept in the order of `key`, whose second
/// part names the item.
fn place<T>(list: &mut Vec<T>, item: T, key: impl Fn(&T) -> (i32, u32)) {
    list.retain(|it| key(it).1 != key(&item).1);
    let at = list.partition_point(|it| key(it) < key(&item));
    list.insert(at, item);
}
