//! Safeguards, functions, checklists, the harm by kind, needs, the length.

use crate::{add, add_action, first};
use workshop::arbitrary::workshop;
use workshop::{
    ActionField, AgendaField, CauseField, CauseId, CauseOrIdea, Checklist, Edit, EntryField,
    EntryId, EntryTime, Flaw, Function, ImpactField, ImpactKind, IncidentKind, Key, NeedField,
    Place, Refusal, SafeguardField, SafeguardId, SafeguardJob, SessionField, SessionLength,
    SessionStep, Severity, TextField, TextLocation, Whose, Workshop, suggested_length,
};

fn add_safeguard(workshop: &mut Workshop, text: &str) -> SafeguardId {
    let (text, job, place) = (text.into(), SafeguardJob::Notice, Place::Last);
    let edit = Edit::AddSafeguard { text, job, place };
    match first(&workshop.apply(edit).unwrap()) {
        Key::Safeguard(id) => id,
        other => panic!("{other:?}"),
    }
}

fn add_entry(workshop: &mut Workshop, text: &str) -> EntryId {
    let edit = Edit::AddEntry {
        time: EntryTime::Unknown,
        text: text.into(),
        role: String::new(),
        source: String::new(),
        place: Place::Last,
    };
    match first(&workshop.apply(edit).unwrap()) {
        Key::TimelineEntry(id) => id,
        other => panic!("{other:?}"),
    }
}

fn explain(workshop: &mut Workshop, id: SafeguardId, causes: &[CauseId]) {
    let field = SafeguardField::Causes(causes.to_vec());
    workshop.apply(Edit::SetSafeguard { id, field }).unwrap();
}

#[test]
fn w60_a_safeguard_loses_a_link_with_the_cause_or_the_entry_and_stays() {
    let mut workshop = workshop();
    let (cause, other) = (
        add(&mut workshop, None, "one"),
        add(&mut workshop, None, "two"),
    );
    let beneath = add(&mut workshop, Some(cause), "beneath");
    let entry = add_entry(&mut workshop, "The alert came");
    let id = add_safeguard(&mut workshop, "The alert");
    explain(&mut workshop, id, &[beneath, other]);
    let field = SafeguardField::Entries(vec![entry]);
    workshop.apply(Edit::SetSafeguard { id, field }).unwrap();
    let before = workshop.clone();

    let removed = workshop.apply(Edit::RemoveCause { id: cause }).unwrap();
    assert_eq!(workshop.safeguard(id).unwrap().causes, [other]);
    assert!(workshop.is_consistent());
    workshop.perform(&removed.reversed());
    assert_eq!(workshop, before);

    workshop.apply(Edit::RemoveEntry { id: entry }).unwrap();
    assert_eq!(workshop.safeguard(id).unwrap().entries, []);
    assert!(workshop.is_consistent());
}

#[test]
fn w60_links_are_to_what_is_there_each_once() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "one");
    let id = add_safeguard(&mut workshop, "The alert");
    let mut set = |field| workshop.apply(Edit::SetSafeguard { id, field });
    let (twice, lost) = (vec![cause; 2], vec![CauseId(99)]);
    assert_eq!(set(SafeguardField::Causes(twice)), Err(Refusal::LinkTwice));
    assert_eq!(set(SafeguardField::Causes(lost)), Err(Refusal::NoCause));
    let lost = SafeguardField::Entries(vec![EntryId(99)]);
    assert_eq!(set(lost), Err(Refusal::NoEntry));

    let mut parts = workshop.parts();
    parts.safeguards[0].causes = vec![CauseId(99)];
    let flaw = Workshop::from_parts(parts).unwrap_err();
    assert_eq!(flaw, Flaw::LostSafeguard("The alert".into()));
}

#[test]
fn w25_what_a_merged_cause_explained_the_other_does_with_why_it_made_sense() {
    let mut workshop = workshop();
    let (from, into) = (
        add(&mut workshop, None, "one"),
        add(&mut workshop, None, "two"),
    );
    let (id, both) = (
        add_safeguard(&mut workshop, "a"),
        add_safeguard(&mut workshop, "b"),
    );
    explain(&mut workshop, id, &[from]);
    explain(&mut workshop, both, &[from, into]);
    for (id, text) in [(from, "By phone"), (into, "By mail")] {
        let field = CauseField::Usually(text.into());
        workshop.apply(Edit::SetCause { id, field }).unwrap();
    }
    let (from, cause) = (CauseOrIdea::Cause(from), CauseOrIdea::Cause(into));
    workshop.apply(Edit::Merge { from, into: cause }).unwrap();
    assert_eq!(workshop.safeguard(id).unwrap().causes, [into]);
    assert_eq!(workshop.safeguard(both).unwrap().causes, [into]);
    assert_eq!(workshop.cause(into).unwrap().usually, "By mail\nBy phone");
}

#[test]
fn w61_the_harm_of_a_kind_is_told_once_and_gone_without_words() {
    let mut workshop = workshop();
    let kind = ImpactKind::Service;
    for field in [
        ImpactField::Amount("40".into()),
        ImpactField::Unit("hosts".into()),
    ] {
        workshop.apply(Edit::SetImpact { kind, field }).unwrap();
    }
    assert_eq!(workshop.impacts().len(), 1);
    let mut parts = workshop.parts();
    parts.impacts.push(parts.impacts[0].clone());
    assert_eq!(Workshop::from_parts(parts), Err(Flaw::DoubledImpact));

    for field in [
        ImpactField::Amount(" ".into()),
        ImpactField::Unit(String::new()),
    ] {
        workshop.apply(Edit::SetImpact { kind, field }).unwrap();
    }
    assert_eq!(workshop.impacts(), []);
}

fn put_into(workshop: &mut Workshop, role: &str, function: Option<Function>) {
    let role = role.into();
    workshop
        .apply(Edit::SetFunction { role, function })
        .unwrap();
}

#[test]
fn w62_a_role_belongs_to_one_function_whatever_its_capitals() {
    let mut workshop = workshop();
    put_into(&mut workshop, "Sysadmin", Some(Function::Development));
    put_into(&mut workshop, " sysADMIN ", Some(Function::Operations));
    assert_eq!(workshop.role_functions().len(), 1);
    assert_eq!(
        workshop.function_of("SYSADMIN"),
        Some(&Function::Operations)
    );
    let mut parts = workshop.parts();
    let twice = parts.role_functions[0].clone();
    parts.role_functions.push(workshop::RoleFunction {
        id: workshop::RoleFunctionId(99),
        ..twice
    });
    let flaw = Workshop::from_parts(parts).unwrap_err();
    assert_eq!(flaw, Flaw::Refused(Refusal::RoleTwice("Sysadmin".into())));

    put_into(&mut workshop, "sysadmin", None);
    assert_eq!(workshop.role_functions(), []);
}

#[test]
fn w62_a_role_that_takes_a_names_place_keeps_its_function() {
    let mut workshop = workshop();
    put_into(&mut workshop, "Marco", Some(Function::Development));
    put_into(&mut workshop, "Sysadmin", Some(Function::Operations));
    let (name, role, longer) = ("Marco".into(), "sysadmin".into(), Vec::new());
    let edit = Edit::ReplaceName { name, role, longer };
    workshop.apply(edit).unwrap();
    assert!(workshop.is_consistent());
    assert_eq!(workshop.role_functions().len(), 1);
    assert_eq!(
        workshop.function_of("Sysadmin"),
        Some(&Function::Operations)
    );
}

fn reworded(workshop: &mut Workshop, id: workshop::ParticipantId, role: &str) -> workshop::Change {
    let role = role.into();
    workshop.apply(Edit::SetParticipant { id, role }).unwrap()
}

#[test]
fn w62_a_role_that_is_reworded_takes_its_function_along() {
    let mut workshop = workshop();
    let role = "Nurse".into();
    let added = workshop.apply(Edit::AddParticipant { role }).unwrap();
    let Key::Participant(id) = crate::first(&added) else {
        panic!("{added:?}");
    };
    put_into(&mut workshop, "Nurse", Some(Function::Clinical));
    let before = workshop.clone();
    let change = reworded(&mut workshop, id, "Ward nurse");
    assert_eq!(
        workshop.function_of("ward nurse"),
        Some(&Function::Clinical)
    );
    assert_eq!(workshop.function_of("Nurse"), None);
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);

    // Whoever is still called as before keeps it.
    let action = add_action(&mut workshop, "Ring twice", &[]);
    let owner = |workshop: &mut Workshop, owner: &str| {
        let (id, field) = (action, ActionField::Owner(owner.into()));
        workshop.apply(Edit::SetAction { id, field }).unwrap();
    };
    owner(&mut workshop, "nurse");
    reworded(&mut workshop, id, "Ward nurse");
    for role in ["Nurse", "Ward nurse"] {
        assert_eq!(workshop.function_of(role), Some(&Function::Clinical));
    }
    // An owner of more words is the same; another one is somebody else.
    owner(&mut workshop, "Nurse on duty");
    assert_eq!(
        workshop.function_of("Nurse on duty"),
        Some(&Function::Clinical)
    );
    owner(&mut workshop, "Porter");
    assert_eq!(workshop.function_of("Porter"), None);
    // What has a function keeps it.
    put_into(&mut workshop, "Porter", Some(Function::Users));
    reworded(&mut workshop, id, "porter");
    assert_eq!(workshop.function_of("Porter"), Some(&Function::Users));
    assert!(workshop.is_consistent());
}

#[test]
fn w63_a_checklist_has_20_lines_and_goes_with_its_action() {
    let mut workshop = workshop();
    let id = add_action(&mut workshop, "Make a card", &[]);
    let before = workshop.clone();
    let mut set = |field| workshop.apply(Edit::SetAction { id, field });
    let lines = |count| ActionField::ChecklistLines(vec!["Ask".into(); count]);
    assert_eq!(set(lines(5)), Err(Refusal::NoChecklist));
    set(ActionField::Checklist(Some(Checklist::default()))).unwrap();
    assert_eq!(set(lines(21)), Err(Refusal::ChecklistLines { most: 20 }));
    set(lines(20)).unwrap();
    let some = ["Ask", " ", "Ring  twice"].map(String::from).to_vec();
    set(ActionField::ChecklistLines(some)).unwrap();
    set(ActionField::PausePoint("Before the change".into())).unwrap();
    let checklist = workshop.action(id).unwrap().checklist.as_ref().unwrap();
    assert_eq!(checklist.lines, ["Ask", "Ring twice"]);
    workshop.apply(Edit::RemoveAction { id }).unwrap();
    assert_ne!(workshop, before);
    assert_eq!(workshop.actions(), []);
}

#[test]
fn w64_the_length_follows_the_kind_and_the_worst_harm() {
    use IncidentKind as K;
    use SessionLength as L;
    use Severity as S;
    for (kind, worst, length) in [
        (K::NearMiss, Some(S::Minor), L::Quarter),
        (K::Hazard, Some(S::Moderate), L::Quarter),
        (K::NearMiss, Some(S::Major), L::Hour),
        (K::Hazard, Some(S::Catastrophic), L::Full),
        (K::Incident, Some(S::Minor), L::Hour),
        (K::Incident, Some(S::Moderate), L::Hour),
        (K::Incident, Some(S::Major), L::Full),
        (K::NearMiss, None, L::Full),
    ] {
        assert_eq!(suggested_length(kind, worst), length, "{kind:?} {worst:?}");
    }
}

fn minutes(workshop: &Workshop) -> Vec<u32> {
    workshop.agenda().iter().map(|it| it.minutes).collect()
}

#[test]
fn w65_another_length_plans_its_minutes_and_loses_nothing() {
    let mut workshop = workshop();
    let (step, field) = (SessionStep::Whys, AgendaField::Minutes(33));
    workshop.apply(Edit::SetAgendaItem { step, field }).unwrap();
    let field = AgendaField::Line("Why?".into());
    workshop.apply(Edit::SetAgendaItem { step, field }).unwrap();
    let before = workshop.clone();
    let set = |workshop: &mut Workshop, length| {
        let edit = Edit::SetSession(SessionField::Length(length));
        workshop.apply(edit).unwrap()
    };
    let change = set(&mut workshop, SessionLength::Quarter);
    assert_eq!(minutes(&workshop), [0, 6, 4, 33, 0, 4, 1]);
    assert!(!step.is_needed(SessionLength::Quarter));
    let mut again = workshop.clone();
    again.perform(&change.reversed());
    assert_eq!(again, before);
    set(&mut workshop, SessionLength::Hour);
    assert_eq!(minutes(&workshop), [5, 15, 15, 33, 5, 7, 3]);
    set(&mut workshop, SessionLength::Full);
    assert_eq!(workshop, before);
    for (length, total) in [(SessionLength::Quarter, 15), (SessionLength::Hour, 60)] {
        let minutes = SessionStep::ALL.map(|it| it.usual_minutes(length));
        assert_eq!(minutes.iter().sum::<u32>(), total);
        let planned = |it: &SessionStep| it.usual_minutes(length) > 0;
        assert!((SessionStep::ALL.iter()).all(|it| it.is_needed(length) == planned(it)));
    }
}

#[test]
fn w66_what_somebody_needs_is_private_and_told_nowhere() {
    let mut workshop = workshop();
    let (whose, text) = (Whose::TheOneWhoseAct, "Somebody to talk to".to_owned());
    let edit = Edit::AddNeed { whose, text };
    assert_eq!(edit.edited_text(&workshop), "");
    let Key::Need(id) = first(&workshop.apply(edit).unwrap()) else {
        panic!("a need");
    };
    let field = NeedField::Owner("Head of IT".into());
    let edit = Edit::SetNeed { id, field };
    assert_eq!(
        (edit.edited_text(&workshop), edit.edited_to(&workshop)),
        (String::new(), "owner".into())
    );
    workshop.apply(edit).unwrap();
    let mut needs = 0;
    workshop.each_text(|location, _| {
        needs += usize::from(matches!(location.key, Key::Need(_)) && location.is_private())
    });
    assert_eq!(needs, 2);
}

#[test]
fn w33_the_words_of_each_are_typed_and_what_is_chosen_is_a_step() {
    let id = SafeguardId(1);
    let words = SafeguardField::Text(String::new());
    assert!(Edit::SetSafeguard { id, field: words }.is_typing());
    let job = SafeguardField::Job(SafeguardJob::Limit);
    assert!(!Edit::SetSafeguard { id, field: job }.is_typing());
    let usually = CauseField::Usually(String::new());
    let id = CauseId(1);
    assert!(Edit::SetCause { id, field: usually }.is_typing());
}

#[test]
fn w50_a_name_in_any_of_them_gives_way() {
    let mut workshop = workshop();
    let entry = add_entry(&mut workshop, "It began");
    let field = EntryField::Role("Ops".into());
    workshop.apply(Edit::SetEntry { id: entry, field }).unwrap();
    let id = add_action(&mut workshop, "Make a card", &[]);
    let lines = ["Ask Marco", "Ring"].map(String::from).to_vec();
    let card = Checklist {
        lines,
        ..Checklist::default()
    };
    let field = ActionField::Checklist(Some(card));
    workshop.apply(Edit::SetAction { id, field }).unwrap();
    let (whose, text) = (Whose::Colleagues, "Marco needs rest".into());
    workshop.apply(Edit::AddNeed { whose, text }).unwrap();
    add_safeguard(&mut workshop, "Marco looks at it");
    let (name, role, longer) = ("Marco".into(), "the operator".into(), Vec::new());
    workshop
        .apply(Edit::ReplaceName { name, role, longer })
        .unwrap();
    let texts = workshop.texts();
    assert!(texts.iter().all(|(_, text)| !text.contains("Marco")));
    let line = TextLocation {
        key: Key::Action(id),
        field: TextField::ChecklistLine(0),
    };
    assert!(texts.contains(&(line, "Ask the operator".into())));
}
