//! Names that are erased, and files that are written anew (I13).

use crate::desk::{Desk, Place, at, cause, journal};
use rusqlite::Connection;
use std::fs;
use store::{Edition, Library};
use workshop::{CauseField, CauseId, Edit};

const NAME: &str = "Zqvarnholt";

/// How many times the name stands in the files of a place, written as the library
/// writes.
fn times(place: &Place) -> usize {
    let files = fs::read_dir(place.folder.path()).unwrap();
    let each = files.map(|it| {
        let bytes = fs::read(it.unwrap().path()).unwrap().to_ascii_lowercase();
        let name = NAME.to_lowercase().into_bytes();
        bytes.windows(name.len()).filter(|it| *it == name).count()
    });
    each.sum()
}

/// A place where much was written in several workshops by turns, moved from page to
/// page, and taken out again, with a name in half of it.
fn crowded(rounds: usize) -> (Place, Vec<Desk>) {
    let mut place = Place::new();
    let mut desks: Vec<Desk> = (0..3).map(|_| Desk::new(&mut place.library)).collect();
    // Anything that isn't regular will do.
    let mut lot = 7_usize;
    let mut draw = |most: usize| {
        lot = lot
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (lot >> 33) % most
    };
    for round in 0..rounds {
        let who = if draw(2) == 0 { NAME } else { "Nobody" };
        let text = format!("{who} {round} {}", "word ".repeat(draw(80)));
        let desk = &mut desks[draw(3)];
        let known: Vec<CauseId> = desk.workshop.causes().map(|it| it.id).collect();
        let edit = match known.get(draw(known.len() * 2 + 1)) {
            None => cause(&text),
            Some(id) if draw(4) == 0 => Edit::RemoveCause { id: *id },
            Some(id) => Edit::SetCause {
                id: *id,
                field: CauseField::EvidenceNote(text),
            },
        };
        desk.edit(&mut place.library, edit);
        if round % 50 == 0 {
            place.library.search(NAME).unwrap();
        }
    }
    for desk in &mut desks {
        replace(&mut place, desk);
    }
    (place, desks)
}

fn replace(place: &mut Place, desk: &mut Desk) {
    let edit = Edit::ReplaceName {
        name: NAME.into(),
        role: "Baker".into(),
        longer: Vec::new(),
    };
    assert!(desk.edit(&mut place.library, edit));
}

#[test]
fn i13_nothing_of_an_erased_name_is_left_between_the_rows() {
    let (mut place, desks) = crowded(600);
    assert!(times(&place) > 50, "{}", times(&place));
    for desk in &desks {
        assert_eq!(place.library.erase_names(desk.id, &[]).unwrap(), 1);
    }
    assert_eq!(times(&place), 0);
    let mut place = place.reopen();
    place.library.check().unwrap();
    let mut desk = Desk::reading(&place.library, desks[0].id);
    let steps = journal(&place.library, desk.id);
    assert_eq!(steps.last().unwrap().seq, desk.revision);
    let mut undone = 0;
    while desk.undo(&mut place.library) {
        undone += 1;
    }
    assert_eq!(undone, steps.len());
    while desk.redo(&mut place.library) {}
    desk.check(&place.library);
    assert_eq!(times(&place), 0);
}

#[test]
fn i13_another_program_goes_on_with_a_file_that_was_written_anew() {
    let (mut place, desks) = crowded(200);
    let desk = &desks[0];
    let mut other = Library::open(place.folder.path()).unwrap();
    let of_other = Desk::new(&mut other);
    other.bin(of_other.id, at(9)).unwrap();
    for desk in &desks {
        assert_eq!(place.library.erase_names(desk.id, &[]).unwrap(), 1);
    }
    assert_eq!(times(&place), 0);
    // It writes on, and writes anew itself.
    let mut there = Desk::reading(&other, desk.id);
    assert!(there.edit(&mut other, cause("From elsewhere")));
    assert_eq!(other.empty_bin().unwrap(), 1);
    let mut here = Desk::reading(&place.library, desk.id);
    assert!(here.edit(&mut place.library, cause("From here")));
    here.check(&other);
    drop(other);
    assert!(here.edit(&mut place.library, cause("And again")));
    place.library.check().unwrap();
}

#[test]
fn what_was_handed_out_is_still_of_the_same_moment() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause(NAME));
    replace(&mut place, &mut desk);
    let edition = Edition {
        number: 1,
        day: at(0).date_naive(),
        step: desk.revision,
        fingerprint: "f".into(),
    };
    place.library.add_edition(desk.id, &edition).unwrap();
    place.library.erase_names(desk.id, &[]).unwrap();
    let now = place.library.revision(desk.id).unwrap();
    assert_eq!(now, Some(desk.revision + 1));
    let editions = place.library.editions(desk.id).unwrap();
    assert_eq!(Some(editions[0].step), now);
    assert_eq!(place.library.erase_names(desk.id, &[]).unwrap(), 0);
    assert_eq!(place.library.revision(desk.id).unwrap(), now);
}

#[test]
fn i13_what_somebody_still_reads_goes_as_soon_as_they_have_read() {
    let (mut place, desks) = crowded(60);
    for desk in &desks[1..] {
        place.library.erase_names(desk.id, &[]).unwrap();
    }
    let desk = &desks[0];
    let reader = Connection::open(place.library.file()).unwrap();
    reader
        .execute_batch("BEGIN; SELECT count(*) FROM journal")
        .unwrap();
    assert_eq!(place.library.erase_names(desk.id, &[]).unwrap(), 1);
    assert!(times(&place) > 0, "the reader sees it still");
    reader.execute_batch("COMMIT").unwrap();
    for _ in 0..3 {
        place.library.checkpoint_when_idle().unwrap();
    }
    assert_eq!(times(&place), 0);
}
