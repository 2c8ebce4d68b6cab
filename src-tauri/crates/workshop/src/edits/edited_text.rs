//! What an edit is called, and the words of what it is about, for "Undo: …".

use crate::{CauseField, CauseId, Edit, Workshop};

impl Edit {
    /// The words of the thing that the edit is about, as they are before it is
    /// made. Empty where the edit's name says enough.
    #[must_use]
    pub fn edited_text(&self, workshop: &Workshop) -> String {
        let cause = |id: CauseId| workshop.cause(id).map(|it| it.text.as_str());
        let text = match self {
            Self::AddCause { text, .. }
            | Self::AddEntry { text, .. }
            | Self::AddSafeguard { text, .. } => Some(text.as_str()),
            Self::AddAction { what, .. } => Some(what.as_str()),
            Self::AddParticipant { role } => Some(role.as_str()),
            Self::AddCategory { name, .. } => Some(name.as_str()),
            Self::AddBranches { branches, .. } => branches.first().map(|it| it.text.as_str()),
            Self::SetCause { id, .. } | Self::MoveCause { id, .. } | Self::RemoveCause { id } => {
                cause(*id)
            }
            Self::SetEntry { id, .. } | Self::MoveEntry { id, .. } | Self::RemoveEntry { id } => {
                workshop.entry(*id).map(|it| it.text.as_str())
            }
            Self::SetAction { id, .. }
            | Self::MoveAction { id, .. }
            | Self::RemoveAction { id } => workshop.action(*id).map(|it| it.what.as_str()),
            Self::SetParticipant { id, .. } | Self::RemoveParticipant { id } => {
                workshop.participant(*id).map(|it| it.role.as_str())
            }
            Self::SetCategory { id, .. }
            | Self::MoveCategory { id, .. }
            | Self::RemoveCategory { id } => workshop.category(*id).map(|it| it.name.as_str()),
            Self::SetNote {
                about: crate::About::Cause(id),
                ..
            }
            | Self::Merge {
                from: crate::CauseOrIdea::Cause(id),
                ..
            } => cause(*id),
            Self::CopyCauses { ids, .. } => ids.first().and_then(|id| cause(*id)),
            // The name is to be gone: only the role is told (W52).
            Self::ReplaceName { role, .. } => Some(role.as_str()),
            Self::SetSafeguard { id, .. }
            | Self::MoveSafeguard { id, .. }
            | Self::RemoveSafeguard { id } => workshop.safeguard(*id).map(|it| it.text.as_str()),
            Self::AddAttachment { name, .. } => Some(name.as_str()),
            Self::SetAttachment { id, .. } | Self::RemoveAttachment { id } => {
                workshop.attachment(*id).map(|it| it.name.as_str())
            }
            Self::SetFunction { role, .. } => Some(role.as_str()),
            Self::AddThought { text } => Some(text.as_str()),
            Self::AddIdeas { ideas } => ideas.first().map(|it| it.text.as_str()),
            Self::SetThought { id, .. } | Self::RemoveThought { id } => {
                workshop.thought(*id).map(|it| it.text.as_str())
            }
            Self::SetIdea { id, .. }
            | Self::RemoveIdea { id }
            | Self::PlaceIdea { id, .. }
            | Self::Merge {
                from: crate::CauseOrIdea::Idea(id),
                ..
            } => workshop.idea(*id).map(|it| it.text.as_str()),
            Self::SetNote { .. }
            | Self::SetImpact { .. }
            // Who was hurt is for the facilitator alone, as a note is.
            | Self::AddNeed { .. }
            | Self::SetNeed { .. }
            | Self::MoveNeed { .. }
            | Self::RemoveNeed { .. }
            | Self::SetAgendaItem { .. }
            | Self::UseAgenda { .. }
            | Self::OpenVoting
            // Which cause got them is hidden while the round is open.
            | Self::GiveDots { .. }
            | Self::CloseVoting
            | Self::SetSession(_)
            | Self::SetIncident(_)
            | Self::SetEffect(_)
            | Self::OrderCategories(_)
            | Self::UseCategorySet(_) => None,
            Self::Together(edits) => {
                return edits
                    .first()
                    .map(|edit| edit.edited_text(workshop))
                    .unwrap_or_default();
            }
        };
        text.unwrap_or_default().trim().to_owned()
    }
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
            Self::AddSafeguard { .. } => "add_safeguard",
            Self::SetSafeguard { .. } => "set_safeguard",
            Self::MoveSafeguard { .. } => "move_safeguard",
            Self::RemoveSafeguard { .. } => "remove_safeguard",
            Self::AddAttachment { .. } => "add_attachment",
            Self::SetAttachment { .. } => "set_attachment",
            Self::RemoveAttachment { .. } => "remove_attachment",
            Self::SetImpact { .. } => "set_impact",
            Self::SetFunction { .. } => "set_function",
            Self::AddNeed { .. } => "add_need",
            Self::SetNeed { .. } => "set_need",
            Self::MoveNeed { .. } => "move_need",
            Self::RemoveNeed { .. } => "remove_need",
            Self::AddParticipant { .. } => "add_participant",
            Self::SetParticipant { .. } => "set_participant",
            Self::RemoveParticipant { .. } => "remove_participant",
            Self::AddCategory { .. } => "add_category",
            Self::SetCategory { .. } => "set_category",
            Self::MoveCategory { .. } => "move_category",
            Self::OrderCategories(_) => "tidy",
            Self::RemoveCategory { .. } => "remove_category",
            Self::UseCategorySet(_) => "use_category_set",
            Self::SetAgendaItem { .. } => "set_agenda_item",
            Self::UseAgenda { .. } => "use_agenda",
            Self::SetNote { .. } => "set_note",
            Self::AddThought { .. } => "add_thought",
            Self::SetThought { .. } => "set_thought",
            Self::RemoveThought { .. } => "remove_thought",
            Self::AddIdeas { .. } => "add_ideas",
            Self::SetIdea { .. } => "set_idea",
            Self::RemoveIdea { .. } => "remove_idea",
            Self::PlaceIdea { .. } => "place_idea",
            Self::Merge { .. } => "merge",
            Self::CopyCauses { .. } => "copy_causes",
            Self::ReplaceName { .. } => "replace_name",
            Self::OpenVoting => "open_voting",
            Self::GiveDots { .. } => "give_dots",
            Self::CloseVoting => "close_voting",
            Self::Together(edits) => edits.first().map_or("nothing", Self::name),
        }
    }
}
