//! Questions asked of a workshop as it stands.

use crate::records::Collection;
use crate::{
    Action, ActionId, AttachedTo, Attachment, AttachmentId, Category, CategoryId, Cause, CauseId,
    Effect, EntryId, Function, Impact, Incident, Participant, ParticipantId, RoleFunction,
    Safeguard, SafeguardId, Session, TimelineEntry, Workshop,
};

impl Workshop {
    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The incident.
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

    /// The safeguards, in order.
    #[must_use]
    pub fn safeguards(&self) -> &[Safeguard] {
        &self.safeguards
    }

    /// One safeguard.
    #[must_use]
    pub fn safeguard(&self, id: SafeguardId) -> Option<&Safeguard> {
        self.safeguards.find(id)
    }

    /// What is attached, in the order in which it was.
    #[must_use]
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }

    /// One attachment.
    #[must_use]
    pub fn attachment(&self, id: AttachmentId) -> Option<&Attachment> {
        self.attachments.find(id)
    }

    /// What is attached to a thing, in the order in which it was.
    pub fn attached_to(&self, to: AttachedTo) -> impl Iterator<Item = &Attachment> {
        self.attachments.iter().filter(move |it| it.to == to)
    }

    /// The harm by kind, where any was told.
    #[must_use]
    pub fn impacts(&self) -> &[Impact] {
        &self.impacts
    }

    /// Which function roles belong to, in the order in which it was said.
    #[must_use]
    pub fn role_functions(&self) -> &[RoleFunction] {
        &self.role_functions
    }

    /// Which function a role belongs to, whatever its capitals (W62), where
    /// somebody has said so.
    #[must_use]
    pub fn function_of(&self, role: &str) -> Option<&Function> {
        Some(&self.role_function(role)?.function)
    }

    pub(crate) fn role_function(&self, role: &str) -> Option<&RoleFunction> {
        let role = role.trim().to_lowercase();
        let mut all = self.role_functions.iter();
        all.find(|it| it.role.to_lowercase() == role)
    }

    /// The action plan, in order.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// All causes, by identity.
    pub fn causes(&self) -> impl ExactSizeIterator<Item = &Cause> {
        self.causes.by_id()
    }

    /// All causes as the eye reads the diagram: each before what is beneath it.
    pub fn causes_in_order(&self) -> impl Iterator<Item = &Cause> {
        self.causes.each()
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

    /// The number of causes.
    #[must_use]
    pub fn cause_count(&self) -> usize {
        self.causes.len()
    }

    /// One cause.
    #[must_use]
    pub fn cause(&self, id: CauseId) -> Option<&Cause> {
        self.causes.find(id)
    }

    /// The causes right beneath `parent` (none: the effect), in order.
    #[must_use]
    pub fn beneath(&self, parent: Option<CauseId>) -> &[CauseId] {
        self.causes.beneath(parent)
    }

    /// One category.
    #[must_use]
    pub fn category(&self, id: CategoryId) -> Option<&Category> {
        self.categories.find(id)
    }

    /// One action.
    #[must_use]
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.actions.find(id)
    }

    /// One entry of the timeline.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&TimelineEntry> {
        self.timeline.find(id)
    }

    /// One participant.
    #[must_use]
    pub fn participant(&self, id: ParticipantId) -> Option<&Participant> {
        self.participants.find(id)
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
}
