//! The words of what an edit is about, for "Undo: …".

use crate::{CauseId, Edit, Workshop};

impl Edit {
    /// The words of the thing that the edit is about, as they are before it is
    /// made. Empty where the edit's name says enough.
    #[must_use]
    pub fn subject(&self, workshop: &Workshop) -> String {
        let cause = |id: CauseId| workshop.cause(id).map(|it| it.text.as_str());
        let text = match self {
            Self::AddCause { text, .. } | Self::AddEntry { text, .. } => Some(text.as_str()),
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
                from: crate::Piece::Cause(id),
                ..
            } => cause(*id),
            Self::CopyCauses { ids, .. } => ids.first().and_then(|id| cause(*id)),
            Self::AddThought { text } => Some(text.as_str()),
            Self::AddIdeas { ideas } => ideas.first().map(|it| it.text.as_str()),
            Self::SetThought { id, .. } | Self::RemoveThought { id } => {
                workshop.thought(*id).map(|it| it.text.as_str())
            }
            Self::SetIdea { id, .. }
            | Self::RemoveIdea { id }
            | Self::PlaceIdea { id, .. }
            | Self::Merge {
                from: crate::Piece::Idea(id),
                ..
            } => workshop.idea(*id).map(|it| it.text.as_str()),
            Self::SetNote { .. }
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
                    .map(|edit| edit.subject(workshop))
                    .unwrap_or_default();
            }
        };
        text.unwrap_or_default().trim().to_owned()
    }
}
