//! A name that is gone from the past of a workshop (W80).

use crate::add_action;
use proptest::prelude::*;
use workshop::arbitrary::{edits, workshop};
use workshop::{
    Alias, CauseField, CauseId, Delta, Edit, Erasure, IncidentField, Key, Place, SessionField,
    Workshop,
};

/// A workshop with its steps, the first first.
struct Past {
    workshop: Workshop,
    steps: Vec<Delta>,
}

impl Past {
    fn new() -> Self {
        Self {
            workshop: workshop(),
            steps: Vec::new(),
        }
    }

    fn make(&mut self, edit: Edit) {
        if let Ok(change) = self.workshop.apply(edit) {
            self.steps.push(Delta::of(&change).unwrap());
        }
    }

    fn add(&mut self, text: &str) -> CauseId {
        let edit = Edit::AddCause {
            parent: None,
            category: None,
            place: Place::Last,
            text: text.into(),
            entry: None,
        };
        let change = self.workshop.apply(edit).unwrap();
        self.steps.push(Delta::of(&change).unwrap());
        match change.first_added() {
            Some(Key::Cause(id)) => id,
            other => panic!("{other:?}"),
        }
    }

    fn replace(&mut self, name: &str, role: &str) {
        self.make(Edit::ReplaceName {
            name: name.into(),
            role: role.into(),
            longer: Vec::new(),
        });
    }

    /// Makes all replaced names gone. Answers them.
    fn erase(&mut self, standing: &[String]) -> Vec<String> {
        let names = self.workshop.replaced_names(standing, &[]);
        let told = self.json();
        let erasure = Erasure::of(names.clone(), standing, &self.workshop, |it| {
            told.contains(it)
        });
        let mut past = self.workshop.clone();
        for step in self.steps.iter_mut().rev() {
            *step = erasure.step_back(&mut past, step).unwrap();
        }
        erasure.forget(&mut self.workshop);
        names
    }

    fn json(&self) -> String {
        serde_json::to_string(&self.steps).unwrap()
    }

    /// Everything that is said, now and at any moment before; walked back and forth.
    fn walk(&self) -> String {
        let mut said = self.json();
        let mut past = self.workshop.clone();
        for step in self.steps.iter().rev() {
            past.undo(step).unwrap();
            assert!(past.is_consistent());
            said += &serde_json::to_string(&past.parts()).unwrap();
        }
        for step in &self.steps {
            past.redo(step).unwrap();
        }
        assert_eq!(past.parts(), self.workshop.parts());
        said
    }
}

#[test]
fn w80_a_replaced_name_leaves_the_past_and_every_step_can_be_walked() {
    let mut past = Past::new();
    past.make(Edit::SetEffect("Marco Rossi’s alert was late".into()));
    past.make(Edit::SetIncident(IncidentField::WhatHappened(
        "Marco Ros".into(),
    )));
    past.make(Edit::SetIncident(IncidentField::WhatHappened(
        "Marco Rossi slept.\nMARCO ROSSI woke.".into(),
    )));
    let gone = past.add("Marco Rossi was alone");
    past.make(Edit::RemoveCause { id: gone });
    past.make(Edit::SetSession(SessionField::Facilitator(
        "Marco Rossi".into(),
    )));
    past.replace("Marco Rossi", "System administrator");
    past.make(Edit::SetEffect("The alert was late".into()));
    let before = past.workshop.clone();
    assert_eq!(past.erase(&[]), ["Marco Rossi"]);
    let said = past.walk();
    assert!(!said.contains("Rossi") && !said.contains("ROSSI"), "{said}");
    assert!(said.contains("[name]"));
    assert!(past.workshop.session().aliases.is_empty());
    let mut known_still = past.workshop.clone();
    known_still
        .apply(Edit::SetSession(SessionField::Aliases(vec![Alias {
            name: "Marco Rossi".into(),
            role: "System administrator".into(),
        }])))
        .unwrap();
    assert_eq!(
        known_still.parts(),
        before.parts(),
        "nothing else has changed"
    );
}

#[test]
fn w80_half_a_name_that_was_saved_is_gone_too() {
    let mut past = Past::new();
    past.make(Edit::SetEffect("It was Federi".into()));
    past.make(Edit::SetEffect("It was Federica’s turn".into()));
    past.replace("Federica", "Night nurse");
    past.erase(&[]);
    assert!(!past.walk().contains("Federi"));
    // But where the end of a text that stays looks like one, it stays.
    let mut past = Past::new();
    past.make(Edit::SetEffect("Mark was there".into()));
    let cause = past.add("It has no mark");
    let field = CauseField::Text("It had no mark".into());
    past.make(Edit::SetCause { id: cause, field });
    past.replace("Markus", "Nurse");
    past.erase(&[]);
    past.walk();
}

#[test]
fn w80_two_names_get_two_blanks_and_a_name_that_stands_stays() {
    let mut past = Past::new();
    for role in ["Anna", "Bruno", "Marco Verdi", "Marco"] {
        past.make(Edit::AddParticipant { role: role.into() });
    }
    past.replace("Anna", "Nurse");
    past.replace("Bruno", "Doctor");
    past.erase(&[]);
    let said = past.walk();
    assert!(said.contains("[name]") && said.contains("[name 2]"));
    past.make(Edit::ReplaceName {
        name: "Marco".into(),
        role: "Porter".into(),
        longer: vec!["Marco Verdi".into()],
    });
    assert!(past.workshop.replaced_names(&[], &[]).is_empty());
    let standing = ["Marco Verdi".to_owned()];
    let waits = past.workshop.replaced_names(&standing, &["Ask Marco"]);
    assert!(waits.is_empty());
    assert_eq!(past.erase(&standing), ["Marco"]);
    let said = past.walk();
    assert!(said.contains("[name 3]") && said.contains("Marco Verdi"));
    assert_eq!(
        said.matches("Marco").count(),
        said.matches("Marco Verdi").count()
    );
    // Named again: somebody stands there, and is known until it is replaced again.
    past.replace("Carla", "Porter on call");
    add_action(&mut past.workshop, "Ask Carla", &[]);
    assert!(past.workshop.replaced_names(&[], &[]).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn w80_whatever_was_done_the_name_never_comes_back(
        edits in edits(40),
        named in prop::collection::vec(any::<bool>(), 1..60),
    ) {
        let mut past = Past::new();
        let mut turns = named.iter().cycle();
        for edit in edits {
            past.make(edit);
            if turns.next() == Some(&true) {
                let text = format!("Zoë Öz {}", past.steps.len());
                let edit = match past.steps.len() % 4 {
                    0 => Edit::SetEffect(text),
                    1 => Edit::AddParticipant { role: text },
                    2 => Edit::AddThought { text },
                    _ => Edit::SetIncident(IncidentField::WhatHappened(text)),
                };
                past.make(edit);
            }
        }
        past.replace("Zoë Öz", "Baker");
        let standing: Vec<String> = Vec::new();
        past.erase(&standing);
        prop_assert!(!past.walk().to_lowercase().contains("zoë öz"));
    }
}
