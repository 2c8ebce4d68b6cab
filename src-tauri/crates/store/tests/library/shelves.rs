//! Listing, copying, archiving, throwing away.

use crate::desk::{Desk, Place, at, cause, journal};
use std::fs;
use store::{Library, Shelf, StoreError, WorkshopId};
use workshop::{Edit, IncidentField};

fn shelf(library: &Library, shelf: Shelf) -> Vec<WorkshopId> {
    let list = library.list(shelf).unwrap();
    list.into_iter().map(|summary| summary.id).collect()
}

#[test]
fn the_one_worked_on_last_comes_first() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let mut first = Desk::new(&mut library);
    let second = Desk::new(&mut library);
    assert_eq!(shelf(&library, Shelf::Open), [second.id, first.id]);
    first.edit(&mut library, cause("A later thought"));
    assert_eq!(shelf(&library, Shelf::Open), [first.id, second.id]);
}

#[test]
fn a_page_is_a_part_of_the_list() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let desks: Vec<_> = (0..7).map(|_| Desk::new(&mut library)).collect();
    library.archive(desks[2].id, true, at(1)).unwrap();
    library.bin(desks[4].id, at(1)).unwrap();
    for it in [Shelf::Open, Shelf::Archived, Shelf::Bin] {
        let list = library.list(it).unwrap();
        for from in 0..8 {
            let page = library.page(it, from, 2, None).unwrap();
            let rows: Vec<_> = list.iter().skip(from as usize).take(2).cloned().collect();
            assert_eq!(page.rows, rows, "{it:?} from {from}");
            assert_eq!(page.count as usize, list.len());
        }
        for desk in &desks {
            let page = library.page(it, 0, 1, Some(desk.id)).unwrap();
            let before = list.iter().position(|row| row.id == desk.id);
            assert_eq!(page.before.map(|it| it as usize), before);
        }
        let nobody = library.page(it, 0, 0, Some(WorkshopId(99))).unwrap();
        assert_eq!((nobody.rows.len(), nobody.before), (0, None));
    }
}

#[test]
fn a_workshop_goes_from_shelf_to_shelf() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let desk = Desk::new(&mut library);
    let check = |library: &Library, wanted: Shelf| {
        for it in [Shelf::Open, Shelf::Archived, Shelf::Bin] {
            let there = shelf(library, it) == [desk.id];
            assert_eq!(there, it == wanted, "{it:?} when on {wanted:?}");
        }
        desk.check(library);
    };
    check(&library, Shelf::Open);
    library.archive(desk.id, true, at(1)).unwrap();
    check(&library, Shelf::Archived);
    library.bin(desk.id, at(2)).unwrap();
    check(&library, Shelf::Bin);
    library.restore(desk.id).unwrap();
    check(&library, Shelf::Archived);
    library.archive(desk.id, false, at(3)).unwrap();
    check(&library, Shelf::Open);
}

#[test]
fn what_is_not_there_goes_nowhere() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let nobody = WorkshopId(1);
    for refused in [
        library.archive(nobody, true, at(0)),
        library.bin(nobody, at(0)),
        library.restore(nobody),
        library.duplicate(nobody, "A copy", at(0)).map(|_| ()),
    ] {
        assert!(matches!(refused, Err(StoreError::Missing(id)) if id == nobody));
    }
}

#[test]
fn a_copy_is_a_workshop_of_its_own() {
    let Place {
        folder: _folder,
        mut library,
    } = Place::new();
    let mut desk = Desk::new(&mut library);
    desk.edit(&mut library, cause("Nobody was on call"));
    let copy = library.duplicate(desk.id, "A copy", at(5)).unwrap();
    let stored = library.read(copy).unwrap();
    assert_eq!((stored.revision, journal(&library, copy).len()), (0, 0));
    assert_eq!(stored.workshop.incident().title, "A copy");

    let mut same = stored.workshop;
    let title = IncidentField::Title(desk.workshop.incident().title.clone());
    same.apply(Edit::SetIncident(title)).unwrap();
    assert_eq!(same, desk.workshop);

    desk.edit(&mut library, cause("A second cause"));
    assert_eq!(library.read(copy).unwrap().workshop.cause_count(), 1);
    assert!(matches!(
        library.duplicate(desk.id, "  ", at(6)),
        Err(StoreError::Flawed(_))
    ));
}

#[test]
fn emptying_the_bin_deletes_what_is_in_it_and_nothing_else() {
    let Place {
        mut library,
        folder,
    } = Place::new();
    let (mut gone, mut kept) = (Desk::new(&mut library), Desk::new(&mut library));
    gone.edit(&mut library, cause("Lindworm in the server room"));
    kept.edit(&mut library, cause("Basilisk on the stairs"));
    library.search("lindworm").unwrap();
    for text in ["Lindworm in the server room", "Basilisk on the stairs"] {
        library.dismiss(text, "room", true).unwrap();
    }
    library.bin(gone.id, at(9)).unwrap();

    assert_eq!(library.empty_bin().unwrap(), 1);
    assert_eq!(library.empty_bin().unwrap(), 0);
    assert!(matches!(library.read(gone.id), Err(StoreError::Missing(_))));
    assert!(journal(&library, gone.id).is_empty());
    assert!(library.search("lindworm").unwrap().is_empty());
    let left = [("Basilisk on the stairs".to_owned(), "room".to_owned())];
    assert_eq!(library.dismissals().unwrap(), left);
    kept.check(&library);
    library.check().unwrap();
    assert_ne!(
        Desk::new(&mut library).id,
        gone.id,
        "a number is given once"
    );

    let holds = |word: &str| {
        let files = fs::read_dir(folder.path()).unwrap();
        let mut bytes = files.map(|file| fs::read(file.unwrap().path()).unwrap());
        bytes.any(|file| {
            let text = String::from_utf8_lossy(&file).to_lowercase();
            text.contains(word)
        })
    };
    assert!(holds("basilisk"));
    assert!(!holds("lindworm"), "its words are gone from the files too");
}
