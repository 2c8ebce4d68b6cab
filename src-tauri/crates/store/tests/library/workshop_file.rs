//! A file with one workshop.

use crate::desk::{Desk, Place, at, cause};
use proptest::prelude::*;
use std::fs;
use store::{StoreError, workshop_file, workshop_in_file};

#[test]
fn a_file_gives_back_the_workshop_that_was_put_in() {
    for _ in 0..20 {
        let workshop = workshop::arbitrary::workshop();
        let file = workshop_file(&workshop, at(1)).unwrap();
        assert_eq!(workshop_in_file(&file).unwrap(), workshop);
        assert!(workshop_file(&workshop, at(1)).unwrap() == file);
    }
}

#[test]
fn i13_a_file_has_nothing_of_what_was_replaced() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let mut desk = Desk::new(&mut library);
    desk.edit(&mut library, cause("Zqgone said it"));
    desk.undo(&mut library);
    desk.edit(&mut library, cause("Zqkept"));
    let workshop = library.read(desk.id).unwrap().workshop;
    let file = workshop_file(&workshop, at(1)).unwrap();
    let has = |words: &str| file.windows(words.len()).any(|it| it == words.as_bytes());
    assert!(has("Zqkept") && !has("Zqgone"));
}

#[test]
fn what_is_no_file_of_one_workshop_is_refused_with_a_reason() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    library.check().unwrap();
    let file = |library: &store::Library| fs::read(library.file()).unwrap();
    let empty = workshop_in_file(&file(&library));
    assert!(
        matches!(empty, Err(StoreError::NoWorkshopFile(_))),
        "{empty:?}"
    );
    for _ in 0..2 {
        Desk::new(&mut library);
    }
    let path = library.file().to_owned();
    drop(library);
    let whole = workshop_in_file(&fs::read(path).unwrap());
    assert!(matches!(whole, Err(StoreError::Several(2))), "{whole:?}");
    for bytes in [&b""[..], b"SQLite format 3\0", b"{}", &[0; 5000]] {
        let refused = workshop_in_file(bytes);
        assert!(
            matches!(refused, Err(StoreError::NoWorkshopFile(_))),
            "{refused:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_refused_or_harmless(at_byte in 0_usize..40_000, bit in 0_u32..8, cut in any::<bool>()) {
        let workshop = workshop::arbitrary::workshop();
        let mut file = workshop_file(&workshop, at(1)).unwrap();
        let place = at_byte % file.len();
        if cut {
            file.truncate(place);
        } else {
            file[place] ^= 1 << bit;
        }
        // Whatever it says: no panic.
        let _ = workshop_in_file(&file);
    }
}
