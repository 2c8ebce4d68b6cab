//! Every edit that a workshop knows.

use crate::{
    About, ActionField, ActionId, ActionKind, AgendaField, AgendaItem, AttachedTo, AttachmentField,
    AttachmentId, Branch, CategoryField, CategoryId, CategorySet, CauseField, CauseId, CauseOrIdea,
    EntryField, EntryId, EntryTime, Function, IdeaField, IdeaId, ImpactField, ImpactKind,
    IncidentField, MediaType, NeedField, NeedId, ParticipantId, Place, SafeguardField, SafeguardId,
    SafeguardJob, SessionField, SessionStep, ThoughtField, ThoughtId, Whose,
};
use serde::{Deserialize, Serialize};

/// What somebody wants changed. [`crate::Workshop::apply`] checks it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Sets a field of the session. Another length plans the usual minutes of that
    /// length for each step that still has its own (W65).
    SetSession(SessionField),
    /// Sets a field of the incident.
    SetIncident(IncidentField),
    /// Words the effect, which is the problem statement.
    SetEffect(String),

    /// Adds a cause beneath another, or beneath the effect.
    AddCause {
        /// What it explains; none: the effect.
        parent: Option<CauseId>,
        /// Its own category.
        category: Option<CategoryId>,
        /// The place among its siblings.
        #[serde(default)]
        place: Place<CauseId>,
        /// Its words.
        text: String,
        /// The entry of the timeline that it comes from.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(optional = nullable))]
        entry: Option<EntryId>,
    },
    /// Adds causes with all beneath them, in one change.
    AddBranches {
        /// What they explain; none: the effect.
        parent: Option<CauseId>,
        /// The place among its siblings.
        #[serde(default)]
        place: Place<CauseId>,
        /// The causes, in order.
        branches: Vec<Branch>,
    },
    /// Sets a field of a cause.
    SetCause {
        /// The cause.
        id: CauseId,
        /// The field, with its new value.
        field: CauseField,
    },
    /// Hangs a cause, with all beneath it, elsewhere.
    MoveCause {
        /// The cause.
        id: CauseId,
        /// Its new parent; none: the effect.
        parent: Option<CauseId>,
        /// Its own category from now on.
        category: Option<CategoryId>,
        /// The place among its new siblings.
        #[serde(default)]
        place: Place<CauseId>,
    },
    /// Removes a cause with all beneath it (W4).
    RemoveCause {
        /// The cause.
        id: CauseId,
    },

    /// Adds an entry to the timeline; with a time, it goes where it belongs.
    AddEntry {
        /// Its time, as far as it is known.
        #[serde(default)]
        time: EntryTime,
        /// The text of the entry.
        text: String,
        /// The role that acted.
        #[serde(default)]
        role: String,
        /// The source from which it is known.
        #[serde(default)]
        source: String,
        /// Its place in the timeline, where its time doesn't say.
        #[serde(default)]
        place: Place<EntryId>,
    },
    /// Sets a field of an entry.
    SetEntry {
        /// The entry.
        id: EntryId,
        /// The field, with its new value.
        field: EntryField,
    },
    /// Moves an entry within the timeline.
    MoveEntry {
        /// The entry.
        id: EntryId,
        /// Its new place.
        place: Place<EntryId>,
    },
    /// Removes an entry.
    RemoveEntry {
        /// The entry.
        id: EntryId,
    },

    /// Adds an action to the plan.
    AddAction {
        /// The action, in words.
        what: String,
        /// The causes that it addresses.
        #[serde(default)]
        causes: Vec<CauseId>,
        /// The place in the plan.
        #[serde(default)]
        place: Place<ActionId>,
        /// Its kind, where it is chosen already.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(optional = nullable))]
        kind: Option<ActionKind>,
    },
    /// Sets a field of an action.
    SetAction {
        /// The action.
        id: ActionId,
        /// The field, with its new value.
        field: ActionField,
    },
    /// Moves an action within the plan.
    MoveAction {
        /// The action.
        id: ActionId,
        /// Its new place.
        place: Place<ActionId>,
    },
    /// Removes an action.
    RemoveAction {
        /// The action.
        id: ActionId,
    },

    /// Adds a safeguard.
    AddSafeguard {
        /// What it is.
        text: String,
        /// What it is there for.
        job: SafeguardJob,
        /// The place in the list.
        #[serde(default)]
        place: Place<SafeguardId>,
    },
    /// Sets a field of a safeguard.
    SetSafeguard {
        /// The safeguard.
        id: SafeguardId,
        /// The field, with its new value.
        field: SafeguardField,
    },
    /// Moves a safeguard within the list.
    MoveSafeguard {
        /// The safeguard.
        id: SafeguardId,
        /// Its new place.
        place: Place<SafeguardId>,
    },
    /// Removes a safeguard.
    RemoveSafeguard {
        /// The safeguard.
        id: SafeguardId,
    },

    /// Attaches a picture or a file whose bytes are kept already (W71).
    AddAttachment {
        /// What it belongs to.
        to: AttachedTo,
        /// The SHA-256 of its bytes.
        hash: String,
        /// The name of the file.
        name: String,
        /// What the bytes are.
        media: MediaType,
        /// How many bytes there are.
        size: u32,
    },
    /// Sets a field of an attachment.
    SetAttachment {
        /// The attachment.
        id: AttachmentId,
        /// The field, with its new value.
        field: AttachmentField,
    },
    /// Removes an attachment.
    RemoveAttachment {
        /// The attachment.
        id: AttachmentId,
    },

    /// Says something of the harm of a kind; nothing: none was told (W61).
    SetImpact {
        /// What was harmed.
        kind: ImpactKind,
        /// The field, with its new value.
        field: ImpactField,
    },
    /// Says which function a role belongs to, wherever somebody is called so; none:
    /// nobody has said so (W62).
    SetFunction {
        /// The role, in any capitals.
        role: String,
        /// The function.
        function: Option<Function>,
    },

    /// Adds what somebody who was hurt needs.
    AddNeed {
        /// Whose need it is.
        whose: Whose,
        /// What they need.
        text: String,
    },
    /// Sets a field of a need.
    SetNeed {
        /// The need.
        id: NeedId,
        /// The field, with its new value.
        field: NeedField,
    },
    /// Moves a need within the list.
    MoveNeed {
        /// The need.
        id: NeedId,
        /// Its new place.
        place: Place<NeedId>,
    },
    /// Removes a need.
    RemoveNeed {
        /// The need.
        id: NeedId,
    },

    /// Adds somebody who takes part, as a role.
    AddParticipant {
        /// The role.
        role: String,
    },
    /// Renames a participant's role.
    SetParticipant {
        /// The participant.
        id: ParticipantId,
        /// The role.
        role: String,
    },
    /// Removes a participant.
    RemoveParticipant {
        /// The participant.
        id: ParticipantId,
    },

    /// Adds a category to the set, which is the workshop's own from then on.
    AddCategory {
        /// Its name.
        name: String,
        /// The place among the others.
        #[serde(default)]
        place: Place<CategoryId>,
    },
    /// Sets a field of a category.
    SetCategory {
        /// The category.
        id: CategoryId,
        /// The field, with its new value.
        field: CategoryField,
    },
    /// Moves a category, and with it its bone.
    MoveCategory {
        /// The category.
        id: CategoryId,
        /// Its new place.
        place: Place<CategoryId>,
    },
    /// Puts all categories in this order: what *Tidy* does.
    OrderCategories(Vec<CategoryId>),
    /// Removes a category; its causes become unsorted, or take their parent's
    /// (W9).
    RemoveCategory {
        /// The category.
        id: CategoryId,
    },
    /// Takes another set. Causes keep their category where the new set has one
    /// of the same name.
    UseCategorySet(CategorySet),

    /// Sets a field of a step's plan.
    SetAgendaItem {
        /// The step.
        step: SessionStep,
        /// The field, with its new value.
        field: AgendaField,
    },
    /// Takes an agenda's minutes, prompts and lines. Which steps are done stays.
    UseAgenda {
        /// The steps; one that isn't named stays as it is.
        items: Vec<AgendaItem>,
    },
    /// Writes the private note about a step or a cause; no words: no note (W23).
    SetNote {
        /// The thing that the note is about.
        about: About,
        /// Its words.
        text: String,
    },
    /// Parks a thought.
    AddThought {
        /// Its words.
        text: String,
    },
    /// Sets a field of a parked thought.
    SetThought {
        /// The thought.
        id: ThoughtId,
        /// The field, with its new value.
        field: ThoughtField,
    },
    /// Removes a parked thought.
    RemoveThought {
        /// The thought.
        id: ThoughtId,
    },

    /// Puts ideas into the tray, after those that are there.
    AddIdeas {
        /// The ideas, in order.
        ideas: Vec<Branch>,
    },
    /// Sets a field of an idea.
    SetIdea {
        /// The idea.
        id: IdeaId,
        /// The field, with its new value.
        field: IdeaField,
    },
    /// Removes an idea, with all beneath it.
    RemoveIdea {
        /// The idea.
        id: IdeaId,
    },
    /// Takes an idea out of the tray and makes it a cause, with all beneath it.
    PlaceIdea {
        /// The idea.
        id: IdeaId,
        /// What it explains; none: the effect.
        parent: Option<CauseId>,
        /// Its category; none: the one that it was tagged with.
        category: Option<CategoryId>,
        /// The place among its siblings.
        #[serde(default)]
        place: Place<CauseId>,
    },
    /// Makes one of two causes or ideas. Nothing that either had is lost (W25).
    Merge {
        /// The one that goes.
        from: CauseOrIdea,
        /// The one that stays.
        into: CauseOrIdea,
    },
    /// Copies causes with all beneath them, without votes, actions and notes
    /// (W29).
    CopyCauses {
        /// Which. One that stands beneath another of them is copied once.
        ids: Vec<CauseId>,
        /// What the copies explain; none: the effect.
        parent: Option<CauseId>,
        /// The copies' own category.
        category: Option<CategoryId>,
        /// The place among their siblings.
        #[serde(default)]
        place: Place<CauseId>,
    },

    /// Puts a role in the place of a name, everywhere, and keeps which role the
    /// name stands for (W50).
    ReplaceName {
        /// The name, as whole words.
        name: String,
        /// The role.
        role: String,
        /// Names that it is a part of and that stay (W51): with "Marco", "Marco
        /// Rossi".
        #[serde(default)]
        longer: Vec<String>,
    },

    /// Begins a round of voting: no cause has a vote, nobody has given a dot.
    OpenVoting,
    /// Says how many dots a cause has from somebody.
    GiveDots {
        /// Who; none: entered as a count.
        voter: Option<ParticipantId>,
        /// The cause.
        cause: CauseId,
        /// The number of dots from now on.
        count: u32,
    },
    /// Ends the round: the causes get the sums as their votes.
    CloseVoting,

    /// Several edits as one: all of them, or none (W19).
    Together(Vec<Edit>),
}
