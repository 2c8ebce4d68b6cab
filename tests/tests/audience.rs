//! What can reach the shared screen is known, field by field (I6).

use std::fs;
use std::path::Path;

/// The list is written by hand. Whoever adds a field to something that the
/// room sees reads here that everybody will see it, decides, and adds a line.
#[test]
fn i6_every_field_that_the_room_can_see_was_decided_on() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let list = root.join("src-tauri/crates/app/tests/audience-fields.txt");
    let text = fs::read_to_string(&list).unwrap();
    let decided: Vec<&str> = (text.lines())
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let found = app::bindings::audience_fields();
    let found: Vec<&str> = found.lines().collect();
    let new: Vec<_> = found.iter().filter(|it| !decided.contains(it)).collect();
    let gone: Vec<_> = decided.iter().filter(|it| !found.contains(it)).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "The room would see what nobody has decided on. Is any of it private? If not, write it into {}.\nnew: {new:#?}\ngone: {gone:#?}",
        list.display()
    );
}
