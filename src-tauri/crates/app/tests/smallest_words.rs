//! How small the words on the diagram may come out.

use crate::support::open;

#[test]
fn it_is_eleven_until_another_size_is_chosen_and_that_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    assert_eq!(app.smallest_words().unwrap(), 11);
    app.set_smallest_words(14).unwrap();
    assert_eq!(app.smallest_words().unwrap(), 14);
    drop(app);

    assert_eq!(open(&folder).smallest_words().unwrap(), 14);
}

#[test]
fn it_stays_within_what_can_be_read_whatever_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    for (asked, kept) in [(0, 9), (9, 9), (16, 16), (255, 16)] {
        app.set_smallest_words(asked).unwrap();
        assert_eq!(app.smallest_words().unwrap(), kept);
    }
}
