//! The keys as they were changed.

use crate::support::open;
use app::KeyChoices;

#[test]
fn keys_are_as_they_were_until_they_are_changed_and_that_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    assert_eq!(app.key_choices().unwrap(), KeyChoices::default());
    let choices = KeyChoices {
        singles: false,
        changed: [("root".to_owned(), vec!["Alt+R".to_owned()])].into(),
    };
    app.set_key_choices(choices.clone()).unwrap();
    drop(app);

    let mut app = open(&folder);
    assert_eq!(app.key_choices().unwrap(), choices);
    app.set_key_choices(KeyChoices::default()).unwrap();
    assert_eq!(app.key_choices().unwrap(), KeyChoices::default());
}
