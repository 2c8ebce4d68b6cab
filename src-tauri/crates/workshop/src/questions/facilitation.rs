//! Questions about what the facilitator leads a workshop with: the agenda, notes,
//! parked thoughts, ideas and ballots.

use crate::records::Collection;
use crate::{
    About, AgendaItem, Ballot, BallotId, CauseId, Idea, IdeaId, Need, NeedId, NoteId,
    ParticipantId, PrivateNote, SessionStep, Thought, ThoughtId, Workshop,
};

impl Workshop {
    /// What is planned for each step, in order (W22).
    #[must_use]
    pub fn agenda(&self) -> &[AgendaItem] {
        &self.agenda
    }

    /// What is planned for a step. None can't be (W22).
    #[must_use]
    pub fn planned(&self, step: SessionStep) -> Option<&AgendaItem> {
        self.agenda.find(step)
    }

    /// The private notes, in the order in which they were begun.
    #[must_use]
    pub fn notes(&self) -> &[PrivateNote] {
        &self.notes
    }

    /// One private note.
    #[must_use]
    pub fn note(&self, id: NoteId) -> Option<&PrivateNote> {
        self.notes.find(id)
    }

    /// The private note about a thing (W23).
    #[must_use]
    pub fn note_about(&self, about: About) -> Option<&PrivateNote> {
        self.notes.iter().find(|it| it.about == about)
    }

    /// What those who were hurt need, in order.
    #[must_use]
    pub fn needs(&self) -> &[Need] {
        &self.needs
    }

    /// One need.
    #[must_use]
    pub fn need(&self, id: NeedId) -> Option<&Need> {
        self.needs.find(id)
    }

    /// The parking lot, in order.
    #[must_use]
    pub fn thoughts(&self) -> &[Thought] {
        &self.thoughts
    }

    /// One parked thought.
    #[must_use]
    pub fn thought(&self, id: ThoughtId) -> Option<&Thought> {
        self.thoughts.find(id)
    }

    /// The unsorted tray, in order.
    #[must_use]
    pub fn ideas(&self) -> &[Idea] {
        &self.ideas
    }

    /// One idea of the tray.
    #[must_use]
    pub fn idea(&self, id: IdeaId) -> Option<&Idea> {
        self.ideas.find(id)
    }

    /// The ballots of the open round.
    #[must_use]
    pub fn ballots(&self) -> &[Ballot] {
        &self.ballots
    }

    /// One ballot.
    #[must_use]
    pub fn ballot(&self, id: BallotId) -> Option<&Ballot> {
        self.ballots.find(id)
    }

    /// The ballot of a participant; none: the dots entered as counts.
    #[must_use]
    pub fn ballot_of(&self, voter: Option<ParticipantId>) -> Option<&Ballot> {
        self.ballots.iter().find(|it| it.participant == voter)
    }

    /// How many dots a cause has in the open round.
    #[must_use]
    pub fn dots_on(&self, cause: CauseId) -> u32 {
        let dots = self.ballots.iter().flat_map(|it| &it.dots);
        let on = dots.filter(|it| it.cause == cause);
        on.fold(0, |sum, it| sum.saturating_add(it.count))
    }
}
