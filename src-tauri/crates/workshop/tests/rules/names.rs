//! A role in place of a name (W50 to W52).

use crate::{add, add_action};
use proptest::prelude::*;
use workshop::arbitrary::{edits, workshop};
use workshop::{
    ActionField, Alias, CategoryField, CategoryId, CauseField, Edit, IncidentField, Language,
    Parts, Record, Refusal, SessionField, TextField, Thing, Workshop, limits,
};

fn replace(name: &str, role: &str) -> Edit {
    Edit::ReplaceName {
        name: name.into(),
        role: role.into(),
        longer: Vec::new(),
    }
}

#[test]
fn w50_a_name_is_gone_from_every_text_and_known_from_then_on() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "marco’s phone was off");
    let action = add_action(&mut workshop, "Give MARCO a second person", &[cause]);
    for edit in [
        Edit::AddParticipant {
            role: "Marco".into(),
        },
        Edit::SetAction {
            id: action,
            field: ActionField::Owner("Marco and the SOC".into()),
        },
        Edit::SetSession(SessionField::Facilitator("Marco".into())),
        Edit::SetSession(SessionField::Notes(
            "Told by Marco.\n\nMarco agreed.".into(),
        )),
        Edit::SetIncident(IncidentField::Title("Marco and the alert".into())),
    ] {
        workshop.apply(edit).unwrap();
    }
    let before = workshop.clone();
    let change = workshop
        .apply(replace("  Marco ", "System  administrator"))
        .unwrap();
    assert_eq!(
        workshop.cause(cause).unwrap().text,
        "The system administrator’s phone was off"
    );
    let action = workshop.action(action).unwrap();
    assert_eq!(action.what, "Give the system administrator a second person");
    assert_eq!(action.owner, "System administrator and the SOC");
    assert_eq!(workshop.participants()[0].role, "System administrator");
    let session = workshop.session();
    assert_eq!(session.facilitator, "System administrator");
    assert_eq!(
        session.notes,
        "Told by the system administrator.\n\nThe system administrator agreed."
    );
    let title = &workshop.incident().title;
    assert_eq!(title, "The system administrator and the alert");
    let known = Alias {
        name: "Marco".into(),
        role: "System administrator".into(),
    };
    assert_eq!(session.aliases, [known]);

    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
}

#[test]
fn w50_the_workshops_language_says_the_article() {
    let mut workshop = workshop();
    let language = Edit::SetSession(SessionField::Language(Language::It));
    workshop.apply(language).unwrap();
    let cause = add(&mut workshop, None, "Il telefono di Marco era spento");
    workshop
        .apply(replace("Marco", "Amministratore di sistema"))
        .unwrap();
    assert_eq!(
        workshop.cause(cause).unwrap().text,
        "Il telefono dell’amministratore di sistema era spento"
    );
}

#[test]
fn w50_a_name_that_stands_nowhere_is_kept_with_its_role_and_later_given_another() {
    let mut workshop = workshop();
    workshop.apply(replace("Marco", "Operator")).unwrap();
    workshop.apply(replace("marco", "Analyst")).unwrap();
    assert_eq!(workshop.session().aliases.len(), 1);
    assert_eq!(workshop.session().aliases[0].role, "Analyst");
    let again = workshop.apply(replace("Marco", "Analyst")).unwrap();
    assert!(again.is_empty());
}

#[test]
fn w50_what_gets_too_long_is_refused_and_nothing_has_changed() {
    let mut workshop = workshop();
    add(&mut workshop, None, "Marco was alone");
    let long = format!("Marco {}", "x".repeat(limits::SENTENCE - 6));
    add(&mut workshop, None, &long);
    let before = workshop.clone();
    let refused = workshop.apply(replace("Marco", "System administrator"));
    let refused = refused.unwrap_err();
    assert!(matches!(refused, Refusal::RoleTooLong { most: 500, .. }));
    assert!(refused.to_string().ends_with("Choose a shorter role."));
    assert_eq!(workshop, before);
}

#[test]
fn w50_a_role_with_the_name_in_it_is_none() {
    let mut workshop = workshop();
    for role in ["marco", "Marco’s deputy"] {
        let refused = workshop.apply(replace("Marco", role));
        assert_eq!(refused, Err(Refusal::RoleHasName));
    }
    let refused = workshop.apply(replace("Marco", " "));
    assert_eq!(refused, Err(Refusal::Empty(Thing::Role)));
    let refused = workshop.apply(replace(" ", "Operator"));
    assert_eq!(refused, Err(Refusal::Empty(Thing::Name)));
}

#[test]
fn w8_w50_categories_keep_different_names() {
    let mut workshop = workshop();
    for (id, name) in [(1, "Marco"), (2, "The operator")] {
        let field = CategoryField::Name(name.into());
        let id = CategoryId(id);
        workshop.apply(Edit::SetCategory { id, field }).unwrap();
    }
    let before = workshop.clone();
    let change = workshop.apply(replace("Marco", "Operator")).unwrap();
    assert_eq!(workshop.categories()[0].name, "Operator");
    workshop.perform(&change.reversed());
    assert_eq!(workshop, before);
    let field = CategoryField::Name("Operator".into());
    let id = CategoryId(2);
    workshop.apply(Edit::SetCategory { id, field }).unwrap();
    let refused = workshop.apply(replace("Marco", "Operator"));
    assert_eq!(refused, Err(Refusal::CategoryTwice("Operator".into())));
}

#[test]
fn w51_a_longer_name_stays() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "Marco Rossi told Marco");
    let edit = Edit::ReplaceName {
        name: "Marco".into(),
        role: "Operator".into(),
        longer: vec!["Marco Rossi".into()],
    };
    workshop.apply(edit).unwrap();
    assert_eq!(
        workshop.cause(cause).unwrap().text,
        "Marco Rossi told the operator"
    );
}

#[test]
fn w52_the_journal_never_says_the_name() {
    let mut workshop = workshop();
    let id = add(&mut workshop, None, "Marco was alone");
    let edit = replace("Marco", "Operator");
    assert_eq!(edit.name(), "replace_name");
    assert_eq!(edit.edited_text(&workshop), "Operator");
    assert_eq!(edit.edited_to(&workshop), "");
    workshop.apply(edit).unwrap();
    let field = CauseField::Text("Nobody else was there".into());
    let later = Edit::SetCause { id, field };
    assert_eq!(later.edited_text(&workshop), "The operator was alone");
}

/// Every record that has texts.
fn each_record(parts: &mut Parts, mut look: impl FnMut(TextField, &mut String)) {
    macro_rules! each {
        ($($list:ident => $kind:ident),*) => {
            $(for it in &mut parts.$list {
                let mut record = Record::$kind(it.clone());
                record.each_text(&mut look);
                if let Record::$kind(changed) = record {
                    *it = changed;
                }
            })*
        };
    }
    each!(participants => Participant, timeline => TimelineEntry, causes => Cause,
        actions => Action, agenda => AgendaItem, thoughts => Thought, ideas => Idea, notes => Note);
    for record in [
        Record::Session(parts.session.clone()),
        Record::Incident(parts.incident.clone()),
        Record::Effect(parts.effect.clone()),
    ] {
        let mut record = record;
        record.each_text(&mut look);
        match record {
            Record::Session(it) => parts.session = it,
            Record::Incident(it) => parts.incident = it,
            Record::Effect(it) => parts.effect = it,
            _ => {}
        }
    }
}

/// Whether a text has a name as whole words: "Zoëà" is another.
fn has_name(text: &str, name: &str) -> bool {
    let text = text.to_lowercase();
    let is_letter = |it: char| it.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&it);
    text.match_indices(&name.to_lowercase()).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn w50_named_nowhere_and_nothing_else_changed(
        edits in edits(40),
        where_named in prop::collection::vec(any::<bool>(), 1..60),
        name in prop::sample::select(vec!["Zoë", "zoë", "Zoë Öz", "D’Ağ"]),
        role in "(the |la )?[B-Z][a-y]{2,9}( [a-y]{2,9})?",
        italian in any::<bool>(),
    ) {
        let mut workshop = workshop();
        for edit in edits {
            let _ = workshop.apply(edit);
        }
        let mut parts = workshop.parts();
        parts.session.language = if italian { Language::It } else { Language::En };
        let mut turns = where_named.iter().cycle();
        each_record(&mut parts, |_, text| {
            if text.chars().count() < 200 && turns.next() == Some(&true) {
                let at = text.find(' ').unwrap_or(0);
                text.insert_str(at, &format!(" {name} "));
            }
        });
        let mut workshop = Workshop::from_parts(parts).unwrap();
        let before = workshop.clone();
        let texts = workshop.texts();
        let applied = workshop.apply(replace(name, &role));
        let Ok(change) = applied else {
            prop_assert_eq!(workshop, before, "{:?}", applied);
            return Ok(());
        };
        for (location, text) in workshop.texts() {
            prop_assert!(!has_name(&text, name), "{:?}: {}", location, text);
            let old = texts.iter().find(|it| it.0 == location);
            let was_named = old.is_some_and(|it| has_name(&it.1, name));
            prop_assert!(was_named || old.is_some_and(|it| it.1 == text), "{:?}", location);
        }
        prop_assert_eq!(texts.len(), workshop.texts().len());
        let changed = change.updated().iter();
        prop_assert!(changed.clone().all(|it| it.from.key() == it.to.key()));
        prop_assert!(change.added().is_empty() && change.removed().is_empty());
        workshop.perform(&change.reversed());
        prop_assert_eq!(workshop, before);
    }
}
