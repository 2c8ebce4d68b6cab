//! Every edit that a workshop knows.

use crate::{
    ActionField, ActionId, CategoryField, CategoryId, CategorySet, CauseField, CauseId, EntryField,
    EntryId, EntryTime, IncidentField, ParticipantId, SessionField,
};
use serde::{Deserialize, Serialize};

/// Where a thing goes among its siblings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place<T> {
    /// Before all of them.
    First,
    /// After all of them.
    #[default]
    Last,
    /// Right before this one.
    Before(T),
    /// Right after this one.
    After(T),
}

/// A cause to be added, with all that hangs beneath it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Branch {
    /// Its words.
    pub text: String,
    /// Its own category.
    pub category: Option<CategoryId>,
    /// What explains it.
    pub beneath: Vec<Branch>,
}

/// What somebody wants changed. [`crate::Workshop::apply`] checks it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Sets a field of the session.
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
        /// Where among its siblings.
        #[serde(default)]
        place: Place<CauseId>,
        /// Its words.
        text: String,
    },
    /// Adds causes with all beneath them, in one change.
    AddBranches {
        /// What they explain; none: the effect.
        parent: Option<CauseId>,
        /// Where among its siblings.
        #[serde(default)]
        place: Place<CauseId>,
        /// The causes, in order.
        branches: Vec<Branch>,
    },
    /// Sets a field of a cause.
    SetCause {
        /// Which.
        id: CauseId,
        /// To what.
        field: CauseField,
    },
    /// Hangs a cause, with all beneath it, elsewhere.
    MoveCause {
        /// Which.
        id: CauseId,
        /// Its new parent; none: the effect.
        parent: Option<CauseId>,
        /// Its own category from now on.
        category: Option<CategoryId>,
        /// Where among its new siblings.
        #[serde(default)]
        place: Place<CauseId>,
    },
    /// Removes a cause with all beneath it (W4).
    RemoveCause {
        /// Which.
        id: CauseId,
    },

    /// Adds an entry to the timeline; with a time, it goes where it belongs.
    AddEntry {
        /// When.
        #[serde(default)]
        time: EntryTime,
        /// What happened.
        text: String,
        /// Who, as a role.
        #[serde(default)]
        role: String,
        /// Where, when the time doesn't say.
        #[serde(default)]
        place: Place<EntryId>,
    },
    /// Sets a field of an entry.
    SetEntry {
        /// Which.
        id: EntryId,
        /// To what.
        field: EntryField,
    },
    /// Moves an entry within the timeline.
    MoveEntry {
        /// Which.
        id: EntryId,
        /// To where.
        place: Place<EntryId>,
    },
    /// Removes an entry.
    RemoveEntry {
        /// Which.
        id: EntryId,
    },

    /// Adds an action to the plan.
    AddAction {
        /// What will be done.
        what: String,
        /// The causes that it addresses.
        #[serde(default)]
        causes: Vec<CauseId>,
        /// Where in the plan.
        #[serde(default)]
        place: Place<ActionId>,
    },
    /// Sets a field of an action.
    SetAction {
        /// Which.
        id: ActionId,
        /// To what.
        field: ActionField,
    },
    /// Moves an action within the plan.
    MoveAction {
        /// Which.
        id: ActionId,
        /// To where.
        place: Place<ActionId>,
    },
    /// Removes an action.
    RemoveAction {
        /// Which.
        id: ActionId,
    },

    /// Adds somebody who takes part, as a role.
    AddParticipant {
        /// The role.
        role: String,
    },
    /// Renames a participant's role.
    SetParticipant {
        /// Which.
        id: ParticipantId,
        /// The role.
        role: String,
    },
    /// Removes a participant.
    RemoveParticipant {
        /// Which.
        id: ParticipantId,
    },

    /// Adds a category to the set, which is the workshop's own from then on.
    AddCategory {
        /// Its name.
        name: String,
        /// Where among the others.
        #[serde(default)]
        place: Place<CategoryId>,
    },
    /// Sets a field of a category.
    SetCategory {
        /// Which.
        id: CategoryId,
        /// To what.
        field: CategoryField,
    },
    /// Moves a category, and with it its bone.
    MoveCategory {
        /// Which.
        id: CategoryId,
        /// To where.
        place: Place<CategoryId>,
    },
    /// Puts all categories in this order: what *Tidy* does.
    OrderCategories(Vec<CategoryId>),
    /// Removes a category; its causes become unsorted, or take their parent's
    /// (W9).
    RemoveCategory {
        /// Which.
        id: CategoryId,
    },
    /// Takes another set. Causes keep their category where the new set has one
    /// of the same name.
    UseCategorySet(CategorySet),

    /// Several edits as one: all of them, or none (W19).
    Together(Vec<Edit>),
}

impl Edit {
    /// What the edit does, in a word that the journal keeps.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SetSession(_) => "set_session",
            Self::SetIncident(_) => "set_incident",
            Self::SetEffect(_) => "set_effect",
            Self::AddCause { .. } => "add_cause",
            Self::AddBranches { .. } => "add_branches",
            Self::SetCause { field, .. } => match field {
                CauseField::Text(_) => "reword_cause",
                CauseField::Category(_) => "tag_cause",
                CauseField::Standing(_) => "set_standing",
                _ => "set_cause",
            },
            Self::MoveCause { .. } => "move_cause",
            Self::RemoveCause { .. } => "remove_cause",
            Self::AddEntry { .. } => "add_entry",
            Self::SetEntry { .. } => "set_entry",
            Self::MoveEntry { .. } => "move_entry",
            Self::RemoveEntry { .. } => "remove_entry",
            Self::AddAction { .. } => "add_action",
            Self::SetAction { .. } => "set_action",
            Self::MoveAction { .. } => "move_action",
            Self::RemoveAction { .. } => "remove_action",
            Self::AddParticipant { .. } => "add_participant",
            Self::SetParticipant { .. } => "set_participant",
            Self::RemoveParticipant { .. } => "remove_participant",
            Self::AddCategory { .. } => "add_category",
            Self::SetCategory { .. } => "set_category",
            Self::MoveCategory { .. } => "move_category",
            Self::OrderCategories(_) => "tidy",
            Self::RemoveCategory { .. } => "remove_category",
            Self::UseCategorySet(_) => "use_category_set",
            Self::Together(edits) => edits.first().map_or("nothing", Self::name),
        }
    }
}
