//! What is typed: edits that set the words of one field. A window saves at each
//! pause, so that nothing is lost; the journal has all of it as one step (W33).

use crate::{
    ActionField, AgendaField, AttachmentField, CategoryField, CauseField, Edit, EntryField,
    IdeaField, IncidentField, NeedField, SafeguardField, SessionField, ThoughtField,
};
use chrono::TimeDelta;

/// The longest pause between two saves of the same typing.
pub const PAUSE: TimeDelta = TimeDelta::seconds(30);

impl Edit {
    /// Whether it sets the words of a field, as somebody types them. What adds,
    /// moves, marks, rates or removes is a step of its own, and so are edits
    /// made together.
    #[must_use]
    pub const fn is_typing(&self) -> bool {
        match self {
            Self::SetEffect(_)
            | Self::SetParticipant { .. }
            | Self::SetNote { .. }
            | Self::SetImpact { .. } => true,
            Self::SetSession(field) => matches!(
                field,
                SessionField::Facilitator(_)
                    | SessionField::Decision(_)
                    | SessionField::Notes(_)
                    | SessionField::Purpose(_)
                    | SessionField::GroundRules(_)
                    | SessionField::Learned(_)
                    | SessionField::OpenPoints(_)
            ),
            Self::SetIncident(field) => matches!(
                field,
                IncidentField::Title(_)
                    | IncidentField::WhatHappened(_)
                    | IncidentField::Place(_)
                    | IncidentField::System(_)
                    | IncidentField::Impact(_)
                    | IncidentField::Meant(_)
                    | IncidentField::Trigger(_)
                    | IncidentField::Detection(_)
                    | IncidentField::Sooner(_)
                    | IncidentField::WentWell(_)
                    | IncidentField::Lucky(_)
            ),
            Self::SetCause { field, .. } => matches!(
                field,
                CauseField::Text(_)
                    | CauseField::EvidenceNote(_)
                    | CauseField::EvidenceSource(_)
                    | CauseField::Owner(_)
                    | CauseField::Duty(_)
                    | CauseField::Usually(_)
                    | CauseField::Known(_)
                    | CauseField::Also(_)
            ),
            Self::SetEntry { field, .. } => matches!(
                field,
                EntryField::Text(_) | EntryField::Role(_) | EntryField::Source(_)
            ),
            Self::SetAction { field, .. } => matches!(
                field,
                ActionField::What(_)
                    | ActionField::Owner(_)
                    | ActionField::MeasureCounts(_)
                    | ActionField::MeasureThreshold(_)
                    | ActionField::Decides(_)
                    | ActionField::Cost(_)
                    | ActionField::PausePoint(_)
                    | ActionField::ChecklistLines(_)
                    | ActionField::ChecklistOwner(_)
                    | ActionField::ChecklistVersion(_)
            ),
            Self::SetCategory { field, .. } => matches!(field, CategoryField::Name(_)),
            Self::SetAgendaItem { field, .. } => {
                matches!(field, AgendaField::Prompt(_) | AgendaField::Line(_))
            }
            Self::SetSafeguard { field, .. } => matches!(field, SafeguardField::Text(_)),
            Self::SetAttachment { field, .. } => {
                matches!(field, AttachmentField::Name(_) | AttachmentField::Text(_))
            }
            Self::SetNeed { field, .. } => matches!(
                field,
                NeedField::Role(_) | NeedField::Text(_) | NeedField::Owner(_)
            ),
            Self::SetThought { field, .. } => matches!(field, ThoughtField::Text(_)),
            Self::SetIdea { field, .. } => matches!(field, IdeaField::Text(_)),
            _ => false,
        }
    }
}
