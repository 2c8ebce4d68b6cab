//! Where a thing goes, or what becomes of it, for "Undo: move … to Processes".

use crate::{
    About, ActionField, AgendaField, AttachmentField, CategoryField, CategoryId, CauseField,
    CauseId, CauseOrIdea, Edit, EntryField, Function, IdeaField, ImpactField, IncidentField,
    NeedField, SafeguardField, SessionField, Status, ThoughtField, Workshop,
};
use std::fmt::Debug;

impl Edit {
    /// Where the thing goes, or what becomes of it, as things stand before the
    /// edit is made: a cause's words in quotes, a category's name, the name of
    /// a field with its new value, a step. Empty where there is nothing more
    /// to say. No word of it is anybody's secret.
    #[must_use]
    pub fn edited_to(&self, workshop: &Workshop) -> String {
        match self {
            Self::AddCause {
                parent, category, ..
            }
            | Self::CopyCauses {
                parent, category, ..
            } => place(workshop, *parent, *category),
            Self::AddBranches {
                parent, branches, ..
            } => {
                let category = branches.first().and_then(|it| it.category);
                place(workshop, *parent, category)
            }
            Self::PlaceIdea {
                id,
                parent,
                category,
                ..
            } => {
                let own = workshop.idea(*id).and_then(|it| it.category);
                place(workshop, *parent, category.or(own))
            }
            Self::MoveCause {
                id,
                parent,
                category,
                ..
            } => match workshop.cause(*id) {
                // It goes elsewhere in the same list.
                Some(it) if it.parent == *parent && it.category == *category => String::new(),
                _ => place(workshop, *parent, *category),
            },
            Self::SetCause { field, .. } => match field {
                CauseField::Text(_) => String::new(),
                CauseField::Category(id) => category(workshop, *id),
                CauseField::Standing(it) => word(it),
                CauseField::EvidenceLevel(it) => format!("evidence {}", word(it)),
                CauseField::Nature(it) => format!("nature {}", word(it)),
                CauseField::EvidenceNote(_) => "note".into(),
                CauseField::EvidenceSource(_) => "source".into(),
                CauseField::Owner(_) => "owner".into(),
                CauseField::Duty(_) => "duty".into(),
                CauseField::Usually(_) => "usually".into(),
                CauseField::Known(_) => "known".into(),
                CauseField::Votes(_) => "votes".into(),
                CauseField::Also(_) => "also".into(),
                CauseField::Entry(_) => "entry".into(),
            },
            Self::SetAction { field, .. } => action(field),
            Self::SetIncident(field) => incident(field).into(),
            Self::SetSession(field) => session(field).into(),
            Self::SetEntry { field, .. } => match field {
                EntryField::Time(_) => "time".into(),
                EntryField::Text(_) => "text".into(),
                EntryField::Role(_) => "role".into(),
                EntryField::Source(_) => "source".into(),
            },
            Self::AddSafeguard { job, .. } => word(job),
            Self::SetSafeguard { field, .. } => match field {
                SafeguardField::Text(_) => String::new(),
                SafeguardField::Job(it) => word(it),
                SafeguardField::Outcome(Some(it)) => word(it),
                SafeguardField::Outcome(None) => "outcome".into(),
                SafeguardField::Causes(_) => "causes".into(),
                SafeguardField::Entries(_) => "entries".into(),
            },
            Self::SetAttachment { field, .. } => match field {
                AttachmentField::Name(_) => "name".into(),
                AttachmentField::Text(_) => "alternative".into(),
                AttachmentField::InReport(_) => "in_report".into(),
            },
            Self::SetImpact { kind, field } => format!("{} {}", word(kind), impact(field)),
            Self::SetFunction { function, .. } => match function {
                Some(Function::Own(name)) => name.clone(),
                Some(it) => word(it),
                None => String::new(),
            },
            Self::AddNeed { whose, .. } => word(whose),
            Self::SetNeed { field, .. } => need(field).into(),
            Self::SetCategory { field, .. } => match field {
                CategoryField::Name(_) => "name".into(),
                CategoryField::Initial(_) => "initial".into(),
                CategoryField::Hue(_) => "hue".into(),
            },
            Self::SetIdea { field, .. } => match field {
                IdeaField::Text(_) => String::new(),
                IdeaField::Category(id) => category(workshop, *id),
            },
            Self::SetThought { field, .. } => match field {
                ThoughtField::Text(_) => String::new(),
                ThoughtField::Settled(true) => "settled".into(),
                ThoughtField::Settled(false) => "open".into(),
            },
            Self::Merge { into, .. } => match into {
                CauseOrIdea::Cause(id) => cause(workshop, *id),
                CauseOrIdea::Idea(id) => workshop
                    .idea(*id)
                    .map_or_else(String::new, |it| quote(&it.text)),
            },
            Self::SetAgendaItem { step, field } => format!("{} {}", word(step), agenda(field)),
            Self::SetNote {
                about: About::Step(step),
                ..
            } => word(step),
            Self::UseCategorySet(set) => word(set),
            Self::Together(edits) => match edits.as_slice() {
                [] => String::new(),
                [edit] => edit.edited_to(workshop),
                [_, more @ ..] => format!("+{}", more.len()),
            },
            _ => String::new(),
        }
    }
}

/// Beneath a cause, or on a bone.
fn place(workshop: &Workshop, parent: Option<CauseId>, tag: Option<CategoryId>) -> String {
    match parent {
        Some(id) => cause(workshop, id),
        None => category(workshop, tag),
    }
}

fn cause(workshop: &Workshop, id: CauseId) -> String {
    workshop
        .cause(id)
        .map_or_else(String::new, |it| quote(&it.text))
}

fn category(workshop: &Workshop, id: Option<CategoryId>) -> String {
    let category = id.and_then(|id| workshop.category(id));
    category.map_or_else(String::new, |it| it.name.clone())
}

fn quote(text: &str) -> String {
    format!("“{text}”")
}

fn action(field: &ActionField) -> String {
    match field {
        ActionField::What(_) => "what".into(),
        ActionField::Causes(_) => "causes".into(),
        ActionField::Kind(Some(kind)) => format!("kind {}", word(kind)),
        ActionField::Kind(None) => "kind".into(),
        ActionField::Owner(_) => "owner".into(),
        ActionField::Due(_) => "due".into(),
        ActionField::MeasureCounts(_)
        | ActionField::MeasureThreshold(_)
        | ActionField::MeasureBy(_) => "measure".into(),
        ActionField::Status(Status::Declined(_)) => "status declined".into(),
        ActionField::Status(it) => format!("status {}", word(it)),
        ActionField::Impact(it) => rating("impact", *it),
        ActionField::Effort(it) => rating("effort", *it),
        ActionField::Decides(_) => "decides".into(),
        ActionField::Cost(_) => "cost".into(),
        ActionField::Safeguard(Some(job)) => format!("safeguard {}", word(job)),
        ActionField::Safeguard(None) => "safeguard".into(),
        ActionField::Checklist(_)
        | ActionField::ChecklistForm(_)
        | ActionField::PausePoint(_)
        | ActionField::ChecklistLines(_)
        | ActionField::ChecklistOwner(_)
        | ActionField::ChecklistVersion(_) => "checklist".into(),
    }
}

/// A field of the harm of a kind.
const fn impact(field: &ImpactField) -> &'static str {
    match field {
        ImpactField::Amount(_) => "amount",
        ImpactField::Unit(_) => "unit",
        ImpactField::Words(_) => "words",
    }
}

/// A field of a need; never what stands in it.
const fn need(field: &NeedField) -> &'static str {
    match field {
        NeedField::Whose(_) => "whose",
        NeedField::Role(_) => "role",
        NeedField::Text(_) => "",
        NeedField::Owner(_) => "owner",
        NeedField::Due(_) => "due",
        NeedField::Done(true) => "done",
        NeedField::Done(false) => "open",
    }
}

/// A field of the agenda; never what stands in it.
const fn agenda(field: &AgendaField) -> &'static str {
    match field {
        AgendaField::Minutes(_) => "minutes",
        AgendaField::Done(true) => "done",
        AgendaField::Done(false) => "open",
        AgendaField::Prompt(_) => "prompt",
        AgendaField::Line(_) => "line",
    }
}

/// A field of the facts, as it is stored; never what stands in it.
const fn incident(field: &IncidentField) -> &'static str {
    match field {
        IncidentField::Kind(_) => "kind",
        IncidentField::Title(_) => "title",
        IncidentField::WhatHappened(_) => "what_happened",
        IncidentField::Started(_) => "started",
        IncidentField::Noticed(_) => "noticed",
        IncidentField::Contained(_) => "contained",
        IncidentField::Place(_) => "place",
        IncidentField::System(_) => "system",
        IncidentField::Impact(_) => "impact",
        IncidentField::Actual(_) => "actual",
        IncidentField::Potential(_) => "potential",
        IncidentField::Probability(_) => "probability",
        IncidentField::Meant(_) => "meant",
        IncidentField::Trigger(_) => "trigger",
        IncidentField::Detection(_) => "detection",
        IncidentField::Sooner(_) => "sooner",
        IncidentField::WentWell(_) => "went_well",
        IncidentField::Lucky(_) => "lucky",
    }
}

/// A field of the session, as it is stored; never what stands in it.
const fn session(field: &SessionField) -> &'static str {
    match field {
        SessionField::State(_) => "state",
        SessionField::Language(_) => "language",
        SessionField::HeldOn(_) => "held_on",
        SessionField::Facilitator(_) => "facilitator",
        SessionField::Decision(_) => "decision",
        SessionField::Notes(_) => "notes",
        SessionField::Purpose(_) => "purpose",
        SessionField::GroundRules(_) => "ground_rules",
        SessionField::Learned(_) => "learned",
        SessionField::OpenPoints(_) => "open_points",
        SessionField::Length(_) => "length",
        SessionField::SafeToSpeak(_) => "safe_to_speak",
        SessionField::Worth(_) => "worth",
        SessionField::Dots(_) => "dots",
        SessionField::DotsPerCause(_) => "dots_per_cause",
        SessionField::Aliases(_) => "aliases",
    }
}

fn rating(name: &str, value: Option<u8>) -> String {
    value.map_or_else(|| name.to_owned(), |it| format!("{name} {it}"))
}

/// A variant's name as it is stored: `in_progress`.
fn word(variant: &impl Debug) -> String {
    let mut word = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
    }
    word
}
