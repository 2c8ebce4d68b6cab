//! Full-text search across workshops.

use crate::desk::{Desk, Place, at, cause};
use rusqlite::Connection;
use store::{Hit, HitKind, Library, StoreError};
use workshop::{ActionField, ActionId, CauseField, CauseId, Edit, IncidentField, StepKind};
use workshop::{SafeguardId, SafeguardJob, Whose};

/// A library with one workshop in which everything can be found.
fn stocked() -> (Place, Desk) {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let title = IncidentField::Title("Friday evening outage".into());
    for edit in [
        Edit::SetIncident(title),
        Edit::SetEffect("Payments stood still for two hours".into()),
        cause("The on-call pager was silent"),
        cause("Perché il caffè era finito"),
        cause("She said \"no\" to 100% of col:a OR (b) NOT c*"),
        Edit::AddAction {
            what: "Send pages by two providers".into(),
            causes: vec![CauseId(7)],
            place: workshop::Place::Last,
            kind: None,
        },
    ] {
        assert!(desk.edit(&mut place.library, edit));
    }
    (place, desk)
}

fn found(library: &mut Library, words: &str) -> Vec<HitKind> {
    let hits = library.search(words).unwrap();
    hits.into_iter().map(|hit| hit.what).collect()
}

#[test]
fn titles_effects_causes_and_actions_are_found() {
    let (mut place, desk) = stocked();
    let library = &mut place.library;
    assert_eq!(found(library, "outage"), [HitKind::Title]);
    assert_eq!(found(library, "payments"), [HitKind::Effect]);
    assert_eq!(found(library, "SILENT"), [HitKind::Cause(CauseId(7))]);
    assert_eq!(
        library.search("providers").unwrap(),
        [Hit {
            workshop: desk.id,
            title: "Friday evening outage".into(),
            what: HitKind::Action(ActionId(10)),
            text: "Send pages by two providers".into(),
        }]
    );
    assert_eq!(found(library, "outrage"), []);
}

#[test]
fn an_action_is_found_by_what_it_costs() {
    let (mut place, mut desk) = stocked();
    let (id, field) = (ActionId(10), ActionField::Cost("€ 12,000 once".into()));
    assert!(desk.edit(&mut place.library, Edit::SetAction { id, field }));
    assert_eq!(found(&mut place.library, "12,000"), [HitKind::Action(id)]);
}

#[test]
fn all_words_are_wanted_and_the_last_may_be_a_beginning() {
    let (mut place, _) = stocked();
    let library = &mut place.library;
    let pager = [HitKind::Cause(CauseId(7))];
    assert_eq!(found(library, "silent pag"), pager);
    assert_eq!(found(library, "sil pager"), [], "only the last");
    assert_eq!(found(library, "pager providers"), []);
    assert_eq!(found(library, "on-call"), pager);
    for short in ["si", "s"] {
        assert!(found(library, short).contains(&pager[0]), "{short}");
    }
}

#[test]
fn accents_and_case_do_not_matter() {
    let (mut place, _) = stocked();
    let coffee = [HitKind::Cause(CauseId(8))];
    for words in [
        "caffe",
        "caffè",
        "caffe\u{300}",
        "CAFFÈ",
        "perche",
        "PERCHÉ",
    ] {
        assert_eq!(found(&mut place.library, words), coffee, "{words}");
    }
}

#[test]
fn no_sign_has_a_meaning() {
    let (mut place, _) = stocked();
    let library = &mut place.library;
    let odd = [HitKind::Cause(CauseId(9))];
    for words in [
        "\"no\"",
        "100%",
        "col:a",
        "said OR",
        "NOT c*",
        "(b) NOT",
        "- said",
        "said ^100",
    ] {
        assert_eq!(found(library, words), odd, "{words}");
    }
    for words in [
        "",
        "\"",
        "\"\"",
        "*",
        "( ) : ^ -",
        "'; DROP TABLE cause; --",
        "\0",
        "🦴",
    ] {
        assert_eq!(found(library, words), [], "{words}");
    }
    let pasted = "said no ".repeat(10_000);
    assert_eq!(found(library, &pasted), odd);
    assert_eq!(found(library, &"x".repeat(100_000)), []);
}

#[test]
fn what_is_found_is_what_is_there_now() {
    let (mut place, mut desk) = stocked();
    let library = &mut place.library;
    assert_eq!(found(library, "silent"), [HitKind::Cause(CauseId(7))]);
    let field = CauseField::Text("The battery was flat".into());
    desk.edit(
        library,
        Edit::SetCause {
            id: CauseId(7),
            field,
        },
    );
    assert_eq!(found(library, "silent"), []);
    assert_eq!(found(library, "battery"), [HitKind::Cause(CauseId(7))]);
    desk.undo(library);
    assert_eq!(found(library, "silent"), [HitKind::Cause(CauseId(7))]);
    desk.edit(library, Edit::RemoveCause { id: CauseId(7) });
    assert_eq!(found(library, "silent"), []);
}

#[test]
fn safeguards_are_found_and_needs_are_not() {
    let (mut place, mut desk) = stocked();
    let library = &mut place.library;
    let (text, job) = (
        "A second lock on the valve".to_owned(),
        SafeguardJob::Prevent,
    );
    let place = workshop::Place::Last;
    assert!(desk.edit(library, Edit::AddSafeguard { text, job, place }));
    let (whose, text) = (Whose::Colleagues, "A quiet night".to_owned());
    assert!(desk.edit(library, Edit::AddNeed { whose, text }));
    let lock = [HitKind::Safeguard(SafeguardId(11))];
    assert_eq!(found(library, "lock"), lock);
    assert_eq!(found(library, "quiet"), [], "private, as notes are");
    assert_eq!(
        library.search("valve").unwrap()[0].text,
        "A second lock on the valve"
    );
}

#[test]
fn the_bin_is_not_searched_the_archive_is() {
    let (mut place, desk) = stocked();
    let library = &mut place.library;
    library.archive(desk.id, true, at(20)).unwrap();
    assert_eq!(found(library, "outage"), [HitKind::Title]);
    library.bin(desk.id, at(21)).unwrap();
    assert_eq!(found(library, "outage"), []);
    library.restore(desk.id).unwrap();
    assert_eq!(found(library, "outage"), [HitKind::Title]);
}

#[test]
fn a_search_spans_workshops() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let mut desks: Vec<Desk> = (0..3).map(|_| Desk::new(&mut library)).collect();
    for desk in &mut desks {
        desk.edit(&mut library, cause("The pager was silent"));
    }
    let hits = library.search("pager").unwrap();
    let mut found: Vec<_> = hits.iter().map(|hit| hit.workshop).collect();
    found.sort();
    assert_eq!(found, desks.iter().map(|it| it.id).collect::<Vec<_>>());
}

/// Does something to the file of a library that is closed, and opens it again.
fn after(place: Place, sql: &str) -> Place {
    let Place { folder, library } = place;
    let file = library.file().to_owned();
    drop(library);
    Connection::open(&file).unwrap().execute_batch(sql).unwrap();
    let library = Library::open(folder.path()).unwrap();
    Place { folder, library }
}

/// What spoils the index and nothing else: its words are gone, or not to be read;
/// or it lacks a workshop; or has too much.
const SPOILT: [&str; 5] = [
    "DELETE FROM search_data WHERE id > 10",
    "UPDATE search_data SET block = randomblob(length(block))",
    "DELETE FROM search_docsize; DELETE FROM search_idx",
    "INSERT INTO search (search) VALUES ('delete-all')",
    "INSERT INTO search (rowid, text) VALUES (7, 'silent')",
];

#[test]
fn i4_an_index_that_is_damaged_or_disagrees_is_made_anew_when_somebody_searches() {
    for sql in SPOILT {
        let (place, _) = stocked();
        let mut place = place.reopen();
        assert_eq!(
            found(&mut place.library, "silent"),
            [HitKind::Cause(CauseId(7))]
        );
        let mut place = after(place, sql);
        let pager = [HitKind::Cause(CauseId(7))];
        assert_eq!(found(&mut place.library, "silent"), pager, "{sql}");
        assert_eq!(
            found(&mut place.library, "outage"),
            [HitKind::Title],
            "{sql}"
        );
        place.library.check().unwrap();
    }
}

#[test]
fn i4_an_index_that_is_damaged_keeps_nobody_from_writing() {
    for sql in SPOILT {
        let (mut place, mut desk) = stocked();
        found(&mut place.library, "silent");
        let mut place = after(place, sql);
        assert!(desk.edit(&mut place.library, cause("It was written all the same")));
        desk.check(&place.library);
        place.library.check().unwrap();
        let written = HitKind::Cause(CauseId(11));
        assert_eq!(
            found(&mut place.library, "all the same"),
            [written],
            "{sql}"
        );
        assert_eq!(found(&mut place.library, "silent").len(), 1, "{sql}");
    }
}

/// What is damaged elsewhere is told, and nothing is written.
#[test]
fn i4_an_index_is_not_made_anew_in_a_library_that_is_damaged_elsewhere() {
    let (mut place, mut desk) = stocked();
    found(&mut place.library, "silent");
    let sql = "PRAGMA foreign_keys = off; DELETE FROM search_idx;
               UPDATE action_cause SET action = 4000";
    let mut place = after(place, sql);
    let change = desk.workshop.apply(cause("Too late")).unwrap();
    let refused = desk.commit(&mut place.library, StepKind::Edit, "add_cause", &change);
    assert!(
        matches!(refused, Err(StoreError::Damaged(_))),
        "{refused:?}"
    );
}
