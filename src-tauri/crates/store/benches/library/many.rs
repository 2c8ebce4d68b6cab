//! A library of one workshop beside a library of a thousand.

use crate::commit::write;
use crate::measure::{Times, head, times};
use crate::stock::{at, sentence, workshop};
use std::time::Instant;
use store::{Library, Shelf, WorkshopId};
use workshop::Edit;

const CAUSES: usize = 60;
const MANY: usize = 1000;

pub(crate) fn run() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let mut small = Library::open(&folder.path().join("one")).expect("a library");
    let alone = small.create(&workshop(0, CAUSES), at(0)).expect("room");
    let mut large = Library::open(&folder.path().join("many")).expect("a library");
    let begun = Instant::now();
    let ids: Vec<WorkshopId> = (0..MANY)
        .map(|number| {
            large
                .create(&workshop(number, CAUSES), at(number))
                .expect("room")
        })
        .collect();
    println!(
        "\n{MANY} workshops of {CAUSES} causes created in {:.2} s; {:.1} MB",
        begun.elapsed().as_secs_f64(),
        std::fs::metadata(large.file()).expect("a file").len() as f64 / 1e6
    );

    head("opening a workshop of 60 causes", "the only one");
    let one = times(300, || small.read(alone).expect("a workshop"));
    let mut next = 0;
    let of_many = times(300, || {
        next = (next + 377) % MANY;
        large.read(ids[next]).expect("a workshop")
    });
    one.tell("the only one", &one);
    let same = times(300, || large.read(ids[MANY / 2]).expect("a workshop"));
    same.tell("always the same of a thousand", &one);
    of_many.tell("another of a thousand each time", &one);
    let started = |name: &str, id: WorkshopId| {
        times(100, || {
            let library = Library::open(&folder.path().join(name)).expect("a library");
            library.read(id).expect("a workshop")
        })
    };
    let first = started("one", alone);
    first.tell("library and workshop: the only one", &first);
    started("many", ids[MANY / 2]).tell("library and workshop: one of a thousand", &first);

    head("the whole library of a thousand", "its list");
    let list = times(50, || large.list(Shelf::Open).expect("a list"));
    list.tell("list", &list);
    times(5, || large.check().expect("sound")).tell("reading all of it for damage", &list);
    let old = ids[MANY - 1];
    let erased = times(1, || {
        large.bin(old, at(MANY)).expect("room");
        large.empty_bin().expect("room");
    });
    erased.tell("one deleted for good, the file written anew", &list);
    let mut number = 0;
    times(50, || {
        number += 1;
        let copy = format!("Copy {number}");
        large
            .duplicate(ids[0], &copy, at(MANY + number))
            .expect("room")
    })
    .tell("duplicate", &list);
    let mut revision = 0;
    let mut workshop = large.read(ids[0]).expect("a workshop").workshop;
    let mut after = Times::default();
    for number in 0..50 {
        let edit = Edit::SetEffect(sentence(number));
        let change = workshop.apply(edit).expect("sense");
        revision = write(&mut large, ids[0], revision, &change, workshop.last_id());
        after.run(|| large.search("n30500").expect("hits"));
    }
    after.tell("the first search after an edit", &list);
    for words in ["n30500", "pager", "pager ladder", "pager lad", "pa", "p"] {
        let name = format!("search for “{words}”");
        times(50, || large.search(words).expect("hits")).tell(&name, &list);
    }
    drop(large);
    let place = folder.path().join("many");
    times(20, || Library::open(&place).expect("a library")).tell("opening the library", &list);
}
