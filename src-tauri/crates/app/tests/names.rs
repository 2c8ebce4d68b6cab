//! Names in a workshop: every text is looked at, and what is no name is left.

use crate::audience::markers;
use crate::audience::whole;

use crate::audience::markers::Marks;
use crate::support::{add, begin, begin_as, open, with_private};
use app::{App, Format, Language, NameView, WorkshopId};
use workshop::{Alias, Edit, Key, SessionField, TextField, Voting, Workshop};

/// Says which role a name stands for.
fn alias(app: &mut App, id: WorkshopId, aliases: &[(&str, &str)]) {
    let aliases = aliases.iter().map(|(name, role)| Alias {
        name: (*name).into(),
        role: (*role).into(),
    });
    let field = SessionField::Aliases(aliases.collect());
    app.edit(id, Edit::SetSession(field)).unwrap();
}

fn named<'a>(views: &'a [NameView], name: &str) -> &'a NameView {
    views.iter().find(|it| it.name == name).unwrap()
}

#[test]
fn w50_every_text_of_every_record_is_reached_and_can_be_changed() {
    let mut parts = whole::whole_workshop(Voting::NotYet);
    let mut marks = Marks::default();
    markers::plant(&mut parts, &mut marks);
    let aliases: Vec<_> = parts.session.aliases.clone();
    let workshop = Workshop::from_parts(parts).unwrap();
    let texts = workshop.texts();
    let known = |mark: &String| {
        aliases
            .iter()
            .any(|it| [&it.name, &it.role].contains(&mark))
    };
    for mark in marks.hidden.iter().chain(&marks.shown) {
        let found = texts.iter().filter(|(_, text)| text == mark).count();
        // Names with their roles are what texts are compared with.
        assert_eq!(found, usize::from(!known(mark)), "{mark}");
    }
    // Nothing is there twice, so that each can be told by its location.
    for (n, (location, _)) in texts.iter().enumerate() {
        assert!(
            texts[..n].iter().all(|it| it.0 != *location),
            "{location:?}"
        );
    }
    // Each is put, and nothing else changes.
    for (location, mark) in &texts {
        let mut workshop = workshop.clone();
        let edit = Edit::ReplaceName {
            name: mark.clone(),
            role: "operator".into(),
            longer: Vec::new(),
        };
        workshop.apply(edit).unwrap();
        for (other, text) in workshop.texts() {
            let before = texts.iter().find(|it| it.0 == other).unwrap();
            assert_eq!(text == before.1, other != *location, "{location:?}: {text}");
        }
    }
}

#[test]
fn i6_what_is_said_to_be_private_is_what_a_file_leaves_out() {
    let mut parts = whole::whole_workshop(Voting::NotYet);
    let mut marks = Marks::default();
    markers::plant(&mut parts, &mut marks);
    let workshop = Workshop::from_parts(parts).unwrap();
    let file = formats::json::write(&workshop, false);
    let mut private = 0;
    for (location, text) in workshop.texts() {
        assert_eq!(file.contains(&text), !location.is_private(), "{location:?}");
        private += usize::from(location.is_private());
    }
    assert!(private > 0);
}

#[test]
fn names_are_told_with_their_places_and_roles() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    alias(&mut app, id, &[("Marco Rossi", "System administrator")]);
    app.edit(id, add("Marco Rossi had no second person on call"))
        .unwrap();
    app.edit(id, add("The alert reached marco rossi at 23:40"))
        .unwrap();
    let names = app.names(id).unwrap();
    let marco = named(&names, "Marco Rossi");
    assert_eq!(marco.role, "System administrator");
    assert_eq!(marco.places.len(), 2);
    let place = &marco.places[1];
    assert_eq!(place.before, "The alert reached ");
    assert_eq!(place.name, "marco rossi");
    assert_eq!(place.after, " at 23:40");
    assert!(matches!(place.location.key, Key::Cause(_)));
    assert_eq!(place.location.field, TextField::Text);

    app.edit(
        id,
        Edit::ReplaceName {
            name: "Marco Rossi".into(),
            role: "System administrator".into(),
            longer: Vec::new(),
        },
    )
    .unwrap();
    let left = app.names(id).unwrap();
    assert!(left.iter().all(|it| it.name != "Marco Rossi"));
}

#[test]
fn a_small_word_is_no_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin_as(&mut app, "Un caso", Language::It);
    let copy = "La copia più recente aveva 6 ore, ed era lì per caso";
    app.edit(id, add(copy)).unwrap();
    assert_eq!(app.names(id).unwrap(), []);
}

#[test]
fn what_is_no_name_stays_quiet_for_good_and_can_be_looked_at_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(id, add("Marco was told at 23:40")).unwrap();
    let found = app.names(id).unwrap();
    assert_eq!(named(&found, "Marco").role, "");
    app.ignore_name("MARCO".into(), true).unwrap();
    drop(app);
    let mut app = open(&folder);
    assert_eq!(app.names(id).unwrap(), []);
    assert_eq!(app.typed_name(id, "Marco".into()).unwrap(), None);
    app.ignore_name("Marco".into(), false).unwrap();
    assert_eq!(app.names(id).unwrap(), found);
}

#[test]
fn a_part_of_a_longer_name_has_its_role_and_its_own_places() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin_as(&mut app, "Un caso", Language::It);
    alias(
        &mut app,
        id,
        &[("Marco Rossi", "Tecnico"), ("Marco", "Tecnico")],
    );
    app.edit(id, add("Marco Rossi ha chiamato; poi Marco ha richiamato"))
        .unwrap();
    let names = app.names(id).unwrap();
    let short = named(&names, "Marco");
    assert_eq!(short.longer, ["Marco Rossi"]);
    assert_eq!(short.places.len(), 1);
    assert_eq!(short.places[0].before, "Marco Rossi ha chiamato; poi ");
}

#[test]
fn a_name_typed_for_a_role_is_told_with_the_role_that_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    alias(&mut app, id, &[("Marco", "System administrator")]);
    let typed = app.typed_name(id, "marco (night)".into()).unwrap().unwrap();
    assert_eq!(
        (&*typed.name, &*typed.role),
        ("marco", "System administrator")
    );
    let role = app.typed_name(id, "System administrator".into()).unwrap();
    assert_eq!(role, None);
}

#[test]
fn w52_no_step_of_the_journal_says_a_replaced_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    app.edit(
        id,
        Edit::AddParticipant {
            role: "Zoltan".into(),
        },
    )
    .unwrap();
    let edit = Edit::ReplaceName {
        name: "Zoltan".into(),
        role: "Operator".into(),
        longer: Vec::new(),
    };
    let outcome = app.edit(id, edit).unwrap();
    let step = outcome.undo.unwrap();
    assert_eq!(
        (&*step.edit, &*step.edited_text, &*step.edited_to),
        ("replace_name", "Operator", "")
    );
    // Nor does a file that is handed on, unless it has what is private.
    for (private, is_there) in [(false, false), (true, true)] {
        let bytes = app
            .export_bytes(id, Format::Json, with_private(private))
            .unwrap();
        assert_eq!(
            String::from_utf8(bytes).unwrap().contains("Zoltan"),
            is_there
        );
    }
    app.undo(id).unwrap();
    let opened = app.open_workshop(id).unwrap();
    assert_eq!(opened.parts.participants[0].role, "Zoltan");
    assert!(opened.parts.session.aliases.is_empty());
}
