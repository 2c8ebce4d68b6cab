//! Random edits of what protected, why it made sense, whose work it is, and who
//! was hurt.

use super::{cause, date, id, place, words};
use crate::{
    ActionField, ActionId, CauseField, Checklist, ChecklistForm, Edit, EntryId, Function,
    ImpactField, ImpactKind, IncidentField, NeedField, NeedId, SafeguardField, SafeguardId,
    SafeguardJob, SafeguardOutcome, SessionField, SessionLength, Whose,
};
use proptest::prelude::*;

fn safeguard() -> impl Strategy<Value = SafeguardId> {
    id().prop_map(SafeguardId)
}

fn job() -> impl Strategy<Value = SafeguardJob> {
    prop::sample::select(SafeguardJob::ALL.to_vec())
}

fn function() -> impl Strategy<Value = Function> {
    prop_oneof![
        2 => prop::sample::select(Function::BUILT_IN.to_vec()),
        1 => words().prop_map(Function::Own),
    ]
}

fn checklist() -> impl Strategy<Value = Checklist> {
    (words(), prop::collection::vec(words(), 0..22)).prop_map(|(pause, lines)| Checklist {
        pause,
        lines,
        ..Checklist::default()
    })
}

/// The safeguards.
pub(super) fn safeguards() -> BoxedStrategy<Edit> {
    let field = prop_oneof![
        words().prop_map(SafeguardField::Text),
        job().prop_map(SafeguardField::Job),
        prop::option::of(prop::sample::select(SafeguardOutcome::ALL.to_vec()))
            .prop_map(SafeguardField::Outcome),
        prop::collection::vec(cause(), 0..3).prop_map(SafeguardField::Causes),
        prop::collection::vec(id().prop_map(EntryId), 0..3).prop_map(SafeguardField::Entries),
    ];
    prop_oneof![
        3 => (words(), job(), place(SafeguardId))
            .prop_map(|(text, job, place)| Edit::AddSafeguard { text, job, place }),
        4 => (safeguard(), field).prop_map(|(id, field)| Edit::SetSafeguard { id, field }),
        1 => (safeguard(), place(SafeguardId))
            .prop_map(|(id, place)| Edit::MoveSafeguard { id, place }),
        1 => safeguard().prop_map(|id| Edit::RemoveSafeguard { id }),
    ]
    .boxed()
}

/// The harm by kind, needs, functions, checklists, the length.
pub(super) fn rest() -> BoxedStrategy<Edit> {
    let impact = prop_oneof![
        words().prop_map(ImpactField::Amount),
        words().prop_map(ImpactField::Unit),
        words().prop_map(ImpactField::Words),
    ];
    let need = prop_oneof![
        words().prop_map(NeedField::Text),
        words().prop_map(NeedField::Role),
        words().prop_map(NeedField::Owner),
        prop::option::of(date()).prop_map(NeedField::Due),
        any::<bool>().prop_map(NeedField::Done),
        prop::sample::select(Whose::ALL.to_vec()).prop_map(NeedField::Whose),
    ];
    let action = prop_oneof![
        words().prop_map(ActionField::Decides),
        words().prop_map(ActionField::Cost),
        prop::option::of(job()).prop_map(ActionField::Safeguard),
        prop::option::of(checklist()).prop_map(ActionField::Checklist),
        words().prop_map(ActionField::PausePoint),
        prop::collection::vec(words(), 0..9).prop_map(ActionField::ChecklistLines),
        words().prop_map(ActionField::ChecklistOwner),
        words().prop_map(ActionField::ChecklistVersion),
        Just(ActionField::ChecklistForm(ChecklistForm::DoConfirm)),
    ];
    let cause_field = prop_oneof![
        words().prop_map(CauseField::Usually),
        words().prop_map(CauseField::Known),
    ];
    let incident = prop_oneof![
        words().prop_map(IncidentField::Meant),
        words().prop_map(IncidentField::Trigger),
        words().prop_map(IncidentField::Detection),
        words().prop_map(IncidentField::Sooner),
    ];
    let session = prop_oneof![
        prop::sample::select(SessionLength::ALL.to_vec()).prop_map(SessionField::Length),
        prop::array::uniform5(0..1100_u32).prop_map(SessionField::SafeToSpeak),
    ];
    let kind = prop::sample::select(ImpactKind::ALL.to_vec());
    let whose = prop::sample::select(Whose::ALL.to_vec());
    let role = prop_oneof![1 => words(), 2 => "[a-eA-E]{1,2}"];
    prop_oneof![
        2 => (kind, impact).prop_map(|(kind, field)| Edit::SetImpact { kind, field }),
        2 => (role, prop::option::weighted(0.8, function()))
            .prop_map(|(role, function)| Edit::SetFunction { role, function }),
        1 => (whose, words()).prop_map(|(whose, text)| Edit::AddNeed { whose, text }),
        2 => (id().prop_map(NeedId), need).prop_map(|(id, field)| Edit::SetNeed { id, field }),
        1 => (id().prop_map(NeedId), place(NeedId)).prop_map(|(id, place)| Edit::MoveNeed { id, place }),
        1 => id().prop_map(|id| Edit::RemoveNeed { id: NeedId(id) }),
        3 => (id().prop_map(ActionId), action).prop_map(|(id, field)| Edit::SetAction { id, field }),
        2 => (cause(), cause_field).prop_map(|(id, field)| Edit::SetCause { id, field }),
        1 => incident.prop_map(Edit::SetIncident),
        1 => session.prop_map(Edit::SetSession),
    ]
    .boxed()
}
