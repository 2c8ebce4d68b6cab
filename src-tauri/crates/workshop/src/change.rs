//! A change: what an edit added, updated and removed, whole. The one value
//! that is undo, redo and the write to disk (invariant I3).

use crate::{
    Action, ActionId, AgendaItem, Ballot, BallotId, Category, CategoryId, Cause, CauseId, Effect,
    EntryId, Idea, IdeaId, Incident, NoteId, Participant, ParticipantId, PrivateNote, Session,
    SessionStep, Thought, ThoughtId, TimelineEntry,
};
use serde::{Deserialize, Serialize};

/// One record of a workshop: what a row of a table holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each holds the type of the same name")]
pub enum Record {
    Session(Session),
    Incident(Incident),
    Effect(Effect),
    Category(Category),
    Participant(Participant),
    TimelineEntry(TimelineEntry),
    Cause(Cause),
    Action(Action),
    AgendaItem(AgendaItem),
    Note(PrivateNote),
    Thought(Thought),
    Idea(Idea),
    Ballot(Ballot),
}

/// Names a record within its workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each names the record of the same name")]
pub enum Key {
    Session,
    Incident,
    Effect,
    Category(CategoryId),
    Participant(ParticipantId),
    TimelineEntry(EntryId),
    Cause(CauseId),
    Action(ActionId),
    AgendaItem(SessionStep),
    Note(NoteId),
    Thought(ThoughtId),
    Idea(IdeaId),
    Ballot(BallotId),
}

impl Record {
    /// Which record this is.
    #[must_use]
    pub fn key(&self) -> Key {
        match self {
            Self::Session(_) => Key::Session,
            Self::Incident(_) => Key::Incident,
            Self::Effect(_) => Key::Effect,
            Self::Category(it) => Key::Category(it.id),
            Self::Participant(it) => Key::Participant(it.id),
            Self::TimelineEntry(it) => Key::TimelineEntry(it.id),
            Self::Cause(it) => Key::Cause(it.id),
            Self::Action(it) => Key::Action(it.id),
            Self::AgendaItem(it) => Key::AgendaItem(it.step),
            Self::Note(it) => Key::Note(it.id),
            Self::Thought(it) => Key::Thought(it.id),
            Self::Idea(it) => Key::Idea(it.id),
            Self::Ballot(it) => Key::Ballot(it.id),
        }
    }
}

/// A record before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Update {
    /// As it was.
    pub from: Record,
    /// As it is now; has the same [`Key`].
    pub to: Record,
}

/// What an edit did. Each record appears at most once in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Change {
    /// Records that were not there before.
    pub added: Vec<Record>,
    /// Records that were changed.
    pub updated: Vec<Update>,
    /// Records that are gone.
    pub removed: Vec<Record>,
}

impl Change {
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
