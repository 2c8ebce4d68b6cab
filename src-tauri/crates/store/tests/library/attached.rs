//! What is attached: its bytes, and what becomes of them.

use crate::desk::{Desk, Place, at, cause};
use std::fs;
use store::{
    AttachedBytes, HitKind, NewStep, StoreError, attached_in_file, with_attached, workshop_file,
    workshop_in_file,
};
use workshop::{AttachedTo, AttachmentId, CauseId, Edit, Key, MediaType, StepKind};

const MARK: &[u8] = b"Zqlindworm on the panel";

fn bytes(sign: &str, bytes: &[u8]) -> AttachedBytes {
    AttachedBytes {
        hash: sign.repeat(64),
        bytes: bytes.to_vec(),
    }
}

/// One cause, and something attached to it.
fn attach(place: &mut Place, desk: &mut Desk, sign: &str, content: &[u8]) -> AttachmentId {
    desk.edit(&mut place.library, cause("The alarm was off"));
    let to = desk.workshop.causes().map(|it| it.id).max().unwrap();
    let edit = Edit::AddAttachment {
        to: AttachedTo::Cause(CauseId(to.0)),
        hash: sign.repeat(64),
        name: "panel.png".into(),
        media: MediaType::Png,
        size: u32::try_from(content.len()).unwrap(),
    };
    let change = desk.workshop.apply(edit).unwrap();
    let step = NewStep {
        kind: StepKind::Edit,
        edit: "add_attachment",
        edited_text: "",
        edited_to: "",
        is_typing: false,
        change: &change,
        drafts: &store::Drafts::new(),
        attached: &[bytes(sign, content)],
        who: "facilitator",
        at: at(5),
        last_id: desk.workshop.last_id(),
    };
    let committed = (place.library.commit(desk.id, desk.revision, &step)).unwrap();
    desk.revision = committed.revision;
    desk.last_id = step.last_id;
    match change.first_added() {
        Some(Key::Attachment(id)) => id,
        other => panic!("{other:?}"),
    }
}

/// Whether any file in the folder of the library has the mark.
fn is_there(place: &Place) -> bool {
    fs::read_dir(place.folder.path()).unwrap().any(|it| {
        let file = fs::read(it.unwrap().path()).unwrap();
        file.windows(MARK.len()).any(|it| it == MARK)
    })
}

#[test]
fn w71_bytes_are_kept_once_with_the_step_that_names_them_first() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    attach(&mut place, &mut desk, "a", MARK);
    attach(&mut place, &mut desk, "a", MARK);
    attach(&mut place, &mut desk, "b", b"other");
    desk.check(&place.library);
    let library = &place.library;
    let found = library.attached(desk.id, &"a".repeat(64)).unwrap();
    assert_eq!(found.as_deref(), Some(MARK));
    assert!(library.has_attached(desk.id, &"b".repeat(64)).unwrap());
    assert!(!library.has_attached(desk.id, &"c".repeat(64)).unwrap());
    let all = library.all_attached(desk.id).unwrap();
    assert_eq!(all, [bytes("a", MARK), bytes("b", b"other")]);
    // No step of the journal has them.
    for entry in library.steps(desk.id, None, 99).unwrap() {
        let delta = library.change(desk.id, entry.step.seq).unwrap();
        assert!(!format!("{delta:?}").contains("lindworm"));
    }
}

#[test]
fn w71_a_step_that_is_refused_leaves_no_bytes() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    desk.edit(&mut place.library, cause("The alarm was off"));
    let change = desk.workshop.apply(cause("Another")).unwrap();
    let step = NewStep {
        kind: StepKind::Edit,
        edit: "add_attachment",
        edited_text: "",
        edited_to: "",
        is_typing: false,
        change: &change,
        drafts: &store::Drafts::new(),
        attached: &[bytes("a", MARK)],
        who: "facilitator",
        at: at(5),
        last_id: desk.workshop.last_id(),
    };
    let refused = place.library.commit(desk.id, 99, &step).unwrap_err();
    assert!(
        matches!(refused, StoreError::Conflict { .. }),
        "{refused:?}"
    );
    let there = place.library.has_attached(desk.id, &"a".repeat(64));
    assert!(!there.unwrap());
}

#[test]
fn w70_undo_brings_back_what_was_removed_with_its_bytes() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let id = attach(&mut place, &mut desk, "a", MARK);
    let before = desk.workshop.clone();
    desk.edit(&mut place.library, Edit::RemoveAttachment { id });
    assert!(place.library.all_attached(desk.id).unwrap().is_empty());
    desk.undo(&mut place.library);
    assert_eq!(desk.workshop, before);
    desk.check(&place.library);
    assert_eq!(place.library.all_attached(desk.id).unwrap().len(), 1);
}

#[test]
fn i13_bytes_that_nothing_is_attached_by_are_overwritten_when_they_are_forgotten() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let id = attach(&mut place, &mut desk, "a", MARK);
    attach(&mut place, &mut desk, "b", b"stays");
    desk.edit(&mut place.library, Edit::RemoveAttachment { id });
    assert!(is_there(&place));
    place.library.forget_unattached().unwrap();
    assert!(!is_there(&place));
    assert_eq!(place.library.all_attached(desk.id).unwrap().len(), 1);
    // The history has it still, without its bytes.
    desk.undo(&mut place.library);
    desk.check(&place.library);
    assert!(desk.workshop.attachment(id).is_some());
    let gone = place.library.attached(desk.id, &"a".repeat(64));
    assert_eq!(gone.unwrap(), None);
}

#[test]
fn i13_bytes_are_gone_with_their_workshop_and_a_copy_has_its_own() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let mut long = MARK.to_vec();
    long.resize(300_000, b'.');
    long.extend(MARK);
    attach(&mut place, &mut desk, "a", &long);
    let copy = place.library.duplicate(desk.id, "A copy", at(6)).unwrap();
    place.library.bin(desk.id, at(7)).unwrap();
    place.library.empty_bin().unwrap();
    let all = place.library.all_attached(copy).unwrap();
    assert!(all == [bytes("a", &long)]);
    place.library.bin(copy, at(8)).unwrap();
    assert!(is_there(&place));
    place.library.empty_bin().unwrap();
    assert!(!is_there(&place));
}

#[test]
fn a_file_carries_the_bytes_to_another_library() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    attach(&mut place, &mut desk, "a", MARK);
    let long = vec![7; 5_000_000];
    attach(&mut place, &mut desk, "b", &long);
    let all = place.library.all_attached(desk.id).unwrap();
    let bare = workshop_file(&desk.workshop, at(1)).unwrap();
    let file = with_attached(&bare, &all).unwrap();
    assert!(file == with_attached(&bare, &all).unwrap());
    assert_eq!(workshop_in_file(&file).unwrap(), desk.workshop);
    assert!(attached_in_file(&bare).unwrap().is_empty());
    let carried = attached_in_file(&file).unwrap();
    assert!(carried == all);
    let mut elsewhere = Place::new();
    let workshop = workshop_in_file(&file).unwrap();
    let id = elsewhere.library.create_with(&workshop, &carried, at(2));
    assert!(elsewhere.library.all_attached(id.unwrap()).unwrap() == all);
}

#[test]
fn what_is_attached_is_found_by_its_name_and_its_description() {
    let mut place = Place::new();
    let mut desk = Desk::new(&mut place.library);
    let id = attach(&mut place, &mut desk, "a", MARK);
    let text = workshop::AttachmentField::Text("The alarm's lamp".into());
    desk.edit(&mut place.library, Edit::SetAttachment { id, field: text });
    for words in ["panel", "lamp"] {
        let hits = place.library.search(words).unwrap();
        assert_eq!(hits.len(), 1, "{words}");
        assert_eq!(hits[0].what, HitKind::Attachment(id));
        assert_eq!(hits[0].text, "panel.png – The alarm's lamp");
    }
}
