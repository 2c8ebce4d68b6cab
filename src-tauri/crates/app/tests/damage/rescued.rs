//! What *Rescue* gets out of a file that was spoiled.

use super::chance::Chance;
use super::stock::Stock;
use super::{Kind, spoil};
use std::fs;
use std::path::Path;
use store::{Library, Rescued, Shelf, rescue};

/// The causes and titles of a whole library.
fn counted(folder: &Path) -> (usize, usize) {
    let library = Library::open(folder).unwrap();
    let all = [Shelf::Open, Shelf::Archived, Shelf::Bin].map(|it| library.list(it).unwrap());
    let all: Vec<_> = all.into_iter().flatten().collect();
    let causes = all.iter().map(|it| it.cause_count as usize).sum();
    (all.len(), causes)
}

/// Rescues, and makes sure that the new library is whole and the old file as it was.
fn rescued(file: &Path) -> Option<(Rescued, usize)> {
    let before = fs::read(file).unwrap();
    let into = tempfile::tempdir().unwrap();
    let outcome = rescue(file, into.path(), "Without a title");
    assert!(
        fs::read(file).unwrap() == before,
        "the old file was written"
    );
    let rescued = outcome.ok()?;
    let library = Library::open(into.path()).unwrap();
    library.check().unwrap();
    for workshop in &rescued.workshops {
        library.read(workshop.id).unwrap();
    }
    drop(library);
    let (workshops, causes) = counted(into.path());
    assert_eq!(workshops, rescued.workshops.len());
    Some((rescued, causes))
}

#[test]
fn a_whole_library_is_rescued_whole() {
    for stock in [Stock::closed(), Stock::cut_short()] {
        let folder = stock.copy();
        let file = folder.path().join("library.sqlite");
        let (rescued, causes) = rescued(&file).unwrap();
        assert!(
            rescued.workshops.iter().all(|it| it.is_whole()),
            "{rescued:#?}"
        );
        assert_eq!((rescued.left_out, rescued.lost_pages), (0, 0));
        assert_eq!((rescued.workshops.len(), causes), counted(folder.path()));
        let whole = stock.alone(super::read).unwrap();
        let into = tempfile::tempdir().unwrap();
        store::rescue(&file, into.path(), "").unwrap();
        assert_eq!(super::read(into.path()).unwrap(), whole);
    }
}

/// A page that is spoiled, or whole stretches of the file.
#[test]
fn most_of_a_spoiled_library_is_rescued() {
    let stock = Stock::closed();
    let (all, all_causes) = stock.alone(counted);
    let rounds = super::times() / 5;
    println!("\nrescued of {all} workshops with {all_causes} causes, {rounds} files each");
    for (name, pages, kind) in [
        ("1 bit", 1, Some(Kind::Bit)),
        ("1 page lost", 1, None),
        ("3 pages lost", 3, None),
        ("10 pages lost", 10, None),
    ] {
        let mut chance = Chance::new(11);
        let (mut workshops, mut causes, mut whole, mut nothing) = (0, 0, 0, 0);
        for _ in 0..rounds {
            let folder = stock.copy();
            let file = folder.path().join("library.sqlite");
            let mut bytes = fs::read(&file).unwrap();
            for _ in 0..pages {
                match kind {
                    Some(kind) => {
                        spoil(&mut bytes, kind, &mut chance);
                    }
                    None => {
                        let at = chance.below(bytes.len() / 4096) * 4096;
                        bytes[at..at + 4096].fill(0x5a);
                    }
                }
            }
            fs::write(&file, bytes).unwrap();
            match rescued(&file) {
                Some((rescued, found)) => {
                    workshops += rescued.workshops.len();
                    whole += rescued.workshops.iter().filter(|it| it.is_whole()).count();
                    causes += found;
                }
                None => nothing += 1,
            }
        }
        let of = |count: usize, all: usize| 100.0 * count as f64 / (all * rounds) as f64;
        println!(
            "  {name:<16} workshops {:>6.2} %, whole {:>6.2} %, causes {:>6.2} %, nothing {nothing}",
            of(workshops, all),
            of(whole, all),
            of(causes, all_causes),
        );
        let least = if pages > 3 { 60.0 } else { 85.0 };
        assert!(of(causes, all_causes) > least, "{name}");
    }
}
