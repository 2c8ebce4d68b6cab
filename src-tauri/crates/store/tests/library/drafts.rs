//! Words that are typed and no edit yet: they outlive the window, and go for
//! good with their workshop (I12, I13).

use crate::desk::{Desk, Place, at};
use std::fs;
use store::{Drafts, Library, StoreError, WorkshopId};

fn words(of: &[(&str, &str)]) -> Drafts {
    let pairs = of.iter();
    pairs
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

#[test]
fn i12_each_workshop_and_the_library_have_words_of_their_own_that_stay() {
    let mut place = Place::new();
    let ids: Vec<_> = (0..12).map(|_| Desk::new(&mut place.library).id).collect();
    let (first, twelfth) = (Some(ids[0]), Some(ids[11]));
    assert_eq!((ids[0].0, ids[11].0), (1, 12), "names that begin alike");
    let library = &mut place.library;
    let half = words(&[
        ("line/cause", "Half a sen"),
        ("cause/7/beneath", "Per ché 🐟"),
    ]);
    library.keep_drafts(first, &half).unwrap();
    let other = words(&[("line/cause", "Another")]);
    library.keep_drafts(twelfth, &other).unwrap();
    let title = words(&[("title", "A new ca")]);
    library.keep_drafts(None, &title).unwrap();
    let more = words(&[("line/cause", "Half a sentence"), ("park", "Later")]);
    library.keep_drafts(first, &more).unwrap();

    let again = Library::open(place.folder.path()).unwrap();
    let all = words(&[
        ("line/cause", "Half a sentence"),
        ("cause/7/beneath", "Per ché 🐟"),
        ("park", "Later"),
    ]);
    assert_eq!(again.drafts(first).unwrap(), all);
    assert_eq!(again.drafts(twelfth).unwrap(), other);
    assert_eq!(again.drafts(None).unwrap(), title);
    assert!(again.drafts(Some(ids[1])).unwrap().is_empty());
    assert_eq!(again.read(ids[0]).unwrap().revision, 0, "no edit (I6)");
}

#[test]
fn i12_words_for_a_workshop_that_is_not_there_are_refused() {
    let mut place = Place::new();
    let none = WorkshopId(4);
    let refused = place
        .library
        .keep_drafts(Some(none), &words(&[("park", "Lost")]));
    assert!(matches!(refused, Err(StoreError::Missing(it)) if it == none));
}

/// Whether the words stand anywhere in the library's folder.
fn is_there(place: &Place, words: &str) -> bool {
    fs::read_dir(place.folder.path()).unwrap().any(|entry| {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        bytes.windows(words.len()).any(|it| it == words.as_bytes())
    })
}

#[test]
fn i13_they_are_gone_from_the_file_with_their_workshop() {
    let mut place = Place::new();
    let gone = Desk::new(&mut place.library).id;
    let stays = Desk::new(&mut place.library).id;
    let library = &mut place.library;
    let half = words(&[("line/cause", "Nobody asked the night shift")]);
    library.keep_drafts(Some(gone), &half).unwrap();
    let other = words(&[("line/cause", "Another")]);
    library.keep_drafts(Some(stays), &other).unwrap();
    library.bin(gone, at(1)).unwrap();
    library.restore(gone).unwrap();
    assert_eq!(library.drafts(Some(gone)).unwrap(), half);
    library.bin(gone, at(2)).unwrap();
    assert!(is_there(&place, "night shift"));
    place.library.empty_bin().unwrap();
    assert!(!is_there(&place, "night shift"));
    assert_eq!(place.library.drafts(Some(stays)).unwrap(), other);
    assert!(place.library.drafts(Some(gone)).unwrap().is_empty());
}
