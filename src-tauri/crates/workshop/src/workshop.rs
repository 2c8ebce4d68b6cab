//! The workshop: the document as it stands, and the questions asked of it.

use crate::change::{Key, Record};
use crate::{
    Action, ActionId, AgendaItem, Ballot, Category, CategoryId, Cause, CauseId, Effect, EntryId,
    Idea, Incident, Participant, ParticipantId, PrivateNote, Session, Thought, TimelineEntry,
};
use std::collections::BTreeMap;

/// A workshop in memory. It changes only through [`Workshop::apply`] and, for
/// undo and redo, [`Workshop::perform`].
#[derive(Clone, Debug)]
pub struct Workshop {
    pub(crate) session: Session,
    pub(crate) incident: Incident,
    pub(crate) effect: Effect,
    pub(crate) categories: Vec<Category>,
    pub(crate) participants: Vec<Participant>,
    pub(crate) timeline: Vec<TimelineEntry>,
    pub(crate) actions: Vec<Action>,
    pub(crate) agenda: Vec<AgendaItem>,
    pub(crate) notes: Vec<PrivateNote>,
    pub(crate) thoughts: Vec<Thought>,
    pub(crate) ideas: Vec<Idea>,
    pub(crate) ballots: Vec<Ballot>,
    pub(crate) causes: BTreeMap<CauseId, Cause>,
    /// The causes beneath each cause, and beneath the effect (none), in order.
    pub(crate) beneath: BTreeMap<Option<CauseId>, Vec<CauseId>>,
    /// The last number given to anything. Never goes down, not even by undo
    /// (W2), and so is no part of what equality looks at.
    pub(crate) last_id: u32,
}

impl PartialEq for Workshop {
    fn eq(&self, other: &Self) -> bool {
        self.session == other.session
            && self.incident == other.incident
            && self.effect == other.effect
            && self.categories == other.categories
            && self.participants == other.participants
            && self.timeline == other.timeline
            && self.actions == other.actions
            && self.agenda == other.agenda
            && self.notes == other.notes
            && self.thoughts == other.thoughts
            && self.ideas == other.ideas
            && self.ballots == other.ballots
            && self.causes == other.causes
    }
}

impl Eq for Workshop {}

impl Workshop {
    /// The occasion.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What happened.
    #[must_use]
    pub fn incident(&self) -> &Incident {
        &self.incident
    }

    /// The problem statement.
    #[must_use]
    pub fn effect(&self) -> &Effect {
        &self.effect
    }

    /// The categories, in the order of their bones.
    #[must_use]
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// The roles that take part, in order.
    #[must_use]
    pub fn participants(&self) -> &[Participant] {
        &self.participants
    }

    /// The timeline, in order.
    #[must_use]
    pub fn timeline(&self) -> &[TimelineEntry] {
        &self.timeline
    }

    /// The action plan, in order.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// All causes, by identity.
    pub fn causes(&self) -> impl ExactSizeIterator<Item = &Cause> {
        self.causes.values()
    }

    /// All causes as the eye reads the diagram: each before what is beneath it.
    pub fn causes_in_order(&self) -> impl Iterator<Item = &Cause> {
        let mut open: Vec<CauseId> = self.beneath(None).iter().rev().copied().collect();
        std::iter::from_fn(move || {
            let id = open.pop()?;
            open.extend(self.beneath(Some(id)).iter().rev());
            self.cause(id)
        })
    }

    /// All causes as they hang on the fishbone: bone by bone in the order of the
    /// categories, what has none last; on each bone as the eye reads it.
    pub fn causes_by_bone(&self) -> impl Iterator<Item = &Cause> {
        let bones = self.categories.iter().map(|it| Some(it.id)).chain([None]);
        bones.flat_map(move |bone| {
            let top = self.beneath(None).iter();
            top.filter(move |id| self.category_of(**id) == bone)
                .flat_map(|id| self.branch(*id))
                .filter_map(|id| self.cause(id))
        })
    }

    /// How many causes there are.
    #[must_use]
    pub fn cause_count(&self) -> usize {
        self.causes.len()
    }

    /// One cause.
    #[must_use]
    pub fn cause(&self, id: CauseId) -> Option<&Cause> {
        self.causes.get(&id)
    }

    /// The causes right beneath `parent` (none: the effect), in order.
    #[must_use]
    pub fn beneath(&self, parent: Option<CauseId>) -> &[CauseId] {
        self.beneath.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// One category.
    #[must_use]
    pub fn category(&self, id: CategoryId) -> Option<&Category> {
        self.categories.iter().find(|it| it.id == id)
    }

    /// One action.
    #[must_use]
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|it| it.id == id)
    }

    /// One entry of the timeline.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&TimelineEntry> {
        self.timeline.iter().find(|it| it.id == id)
    }

    /// One participant.
    #[must_use]
    pub fn participant(&self, id: ParticipantId) -> Option<&Participant> {
        self.participants.iter().find(|it| it.id == id)
    }

    /// The category that counts for a cause: its own, or the nearest one above
    /// it (W7). None: unsorted.
    #[must_use]
    pub fn category_of(&self, id: CauseId) -> Option<CategoryId> {
        self.upward(id).find_map(|cause| cause.category)
    }

    /// The cause, what it explains, what that explains, up to the last one
    /// beneath the effect.
    pub fn upward(&self, id: CauseId) -> impl Iterator<Item = &Cause> {
        let mut next = Some(id);
        std::iter::from_fn(move || {
            let cause = self.cause(next?)?;
            next = cause.parent;
            Some(cause)
        })
    }

    /// How many causes stand above this one.
    #[must_use]
    pub fn depth(&self, id: CauseId) -> usize {
        self.upward(id).skip(1).count()
    }

    /// The cause and all beneath it, each before what is beneath it.
    #[must_use]
    pub fn branch(&self, id: CauseId) -> Vec<CauseId> {
        let mut found = Vec::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            found.push(id);
            open.extend(self.beneath(Some(id)).iter().rev());
        }
        found
    }

    /// The actions that address a cause, in order.
    pub fn actions_for(&self, id: CauseId) -> impl Iterator<Item = &Action> {
        self.actions
            .iter()
            .filter(move |it| it.causes.contains(&id))
    }

    /// The last number given to anything in this workshop, removed things
    /// included (W2).
    #[must_use]
    pub fn last_id(&self) -> u32 {
        self.last_id
    }

    /// The record as it stands.
    #[must_use]
    pub fn record(&self, key: Key) -> Option<Record> {
        Some(match key {
            Key::Session => Record::Session(self.session.clone()),
            Key::Incident => Record::Incident(self.incident.clone()),
            Key::Effect => Record::Effect(self.effect.clone()),
            Key::Category(id) => Record::Category(self.category(id)?.clone()),
            Key::Participant(id) => Record::Participant(self.participant(id)?.clone()),
            Key::TimelineEntry(id) => Record::TimelineEntry(self.entry(id)?.clone()),
            Key::Cause(id) => Record::Cause(self.cause(id)?.clone()),
            Key::Action(id) => Record::Action(self.action(id)?.clone()),
            Key::AgendaItem(step) => Record::AgendaItem(self.planned(step)?.clone()),
            Key::Note(id) => Record::Note(self.note(id)?.clone()),
            Key::Thought(id) => Record::Thought(self.thought(id)?.clone()),
            Key::Idea(id) => Record::Idea(self.idea(id)?.clone()),
            Key::Ballot(id) => Record::Ballot(self.ballot(id)?.clone()),
        })
    }
}
