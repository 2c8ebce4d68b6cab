//! What is kept beside the workshops, and asked across them.

use crate::desk::{Desk, Place, at};
use store::Library;
use workshop::{Edit, IncidentField};

#[test]
fn settings_are_kept_until_they_are_taken_back() {
    let mut place = Place::new();
    assert_eq!(place.library.setting("ground rules").unwrap(), None);
    for text in ["Roles, not names", "What, not who"] {
        place
            .library
            .keep_setting("ground rules", Some(text))
            .unwrap();
    }
    let mut place = place.reopen();
    let kept = place.library.setting("ground rules").unwrap();
    assert_eq!(kept.as_deref(), Some("What, not who"));
    place.library.keep_setting("ground rules", None).unwrap();
    assert_eq!(place.library.setting("ground rules").unwrap(), None);
}

#[test]
fn a_setting_of_a_library_at_rest_is_read_and_nothing_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let odd = folder.path().join("50 % of #1?");
    assert_eq!(store::setting_of_closed_library(&odd, "language"), None);
    assert!(!odd.exists());
    let mut library = store::Library::open(&odd).unwrap();
    library.keep_setting("language", Some("it")).unwrap();
    drop(library);
    let files = || std::fs::read_dir(&odd).unwrap().count();
    let before = files();
    let language = store::setting_of_closed_library(&odd, "language");
    assert_eq!(language.as_deref(), Some("it"));
    assert_eq!(store::setting_of_closed_library(&odd, "theme"), None);
    assert_eq!(files(), before);
    std::fs::write(odd.join("library.sqlite"), "no library").unwrap();
    assert_eq!(store::setting_of_closed_library(&odd, "language"), None);
}

#[test]
fn workshops_of_the_same_system_find_each_other() {
    let mut place = Place::new();
    let library = &mut place.library;
    let about = |library: &mut _, system: &str| {
        let mut desk = Desk::new(library);
        let field = IncidentField::System(system.into());
        desk.edit(library, Edit::SetIncident(field));
        let what = "Page twice".to_owned();
        let (causes, place, kind) = (Vec::new(), workshop::Place::Last, None);
        desk.edit(
            library,
            Edit::AddAction {
                what,
                causes,
                place,
                kind,
            },
        );
        desk.id
    };
    let first = about(library, "Payments");
    let other = about(library, "Città");
    let second = about(library, " PAYMENTS ");
    let none = about(library, "");
    let found = |library: &Library, system: &str| {
        let found = library.left_open(system).unwrap().into_iter();
        found.map(|it| it.workshop).collect::<Vec<_>>()
    };
    assert_eq!(
        found(library, "payments "),
        [second, first],
        "the newest first"
    );
    assert_eq!(found(library, "CITTÀ"), [other]);
    assert!(found(library, " ").is_empty());
    assert_eq!(
        library.systems().unwrap(),
        ["Città", "PAYMENTS", "Payments"]
    );
    library.bin(second, at(9)).unwrap();
    assert_eq!(found(library, "Payments"), [first]);
    assert_ne!(none, first);
}

#[test]
fn every_step_of_the_journal_has_its_time() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, crate::desk::cause("One"));
    desk.undo(&mut place.library);
    let dated = place.library.steps(desk.id, None, 9).unwrap();
    let times: Vec<_> = dated.iter().map(|it| (it.step.seq, it.at)).collect();
    assert_eq!(times, [(2, at(2)), (1, at(1))]);
}
