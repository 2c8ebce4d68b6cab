//! Evidence: what is attached, and what becomes of it.

use crate::{add, add_action};
use workshop::arbitrary::workshop;
use workshop::{
    AttachedTo, AttachmentField, AttachmentId, CauseOrIdea, Edit, Flaw, Key, MediaType, Refusal,
    SafeguardId, SafeguardJob, Workshop, limits,
};

fn attach(workshop: &mut Workshop, to: AttachedTo, sign: &str, size: u32) -> AttachmentId {
    let edit = attaching(to, sign, size);
    match workshop.apply(edit).unwrap().first_added() {
        Some(Key::Attachment(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn attaching(to: AttachedTo, sign: &str, size: u32) -> Edit {
    Edit::AddAttachment {
        to,
        hash: sign.repeat(64),
        name: "panel.png".into(),
        media: MediaType::Png,
        size,
    }
}

#[test]
fn w70_what_is_attached_goes_with_its_thing_and_comes_back_with_it() {
    let mut workshop = workshop();
    let above = add(&mut workshop, None, "The alarm was off");
    let cause = add(&mut workshop, Some(above), "The panel hides it");
    let action = add_action(&mut workshop, "Move the panel", &[cause]);
    let entry = Edit::AddEntry {
        time: workshop::EntryTime::Unknown,
        text: "The alarm is switched off".into(),
        role: String::new(),
        source: String::new(),
        place: workshop::Place::Last,
    };
    let Some(Key::TimelineEntry(entry)) = workshop.apply(entry).unwrap().first_added() else {
        panic!("an entry");
    };
    let safeguard = Edit::AddSafeguard {
        text: "The second alarm".into(),
        job: SafeguardJob::Notice,
        place: workshop::Place::Last,
    };
    let Some(Key::Safeguard(safeguard)) = workshop.apply(safeguard).unwrap().first_added() else {
        panic!("a safeguard");
    };
    for (to, gone) in [
        (AttachedTo::Cause(cause), Edit::RemoveCause { id: above }),
        (
            AttachedTo::Action(action),
            Edit::RemoveAction { id: action },
        ),
        (AttachedTo::Entry(entry), Edit::RemoveEntry { id: entry }),
        (
            AttachedTo::Safeguard(safeguard),
            Edit::RemoveSafeguard { id: safeguard },
        ),
    ] {
        attach(&mut workshop, to, "a", 3);
        let before = workshop.clone();
        let change = workshop.apply(gone).unwrap();
        assert!(workshop.attachments().is_empty(), "{to:?}");
        assert!(workshop.is_consistent());
        workshop.perform(&change.reversed());
        assert_eq!(workshop, before);
        let id = workshop.attached_to(to).next().unwrap().id;
        workshop.apply(Edit::RemoveAttachment { id }).unwrap();
    }
}

#[test]
fn w70_nothing_is_attached_to_what_is_not_there() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "The alarm was off");
    let to = AttachedTo::Safeguard(SafeguardId(99));
    let refused = workshop.apply(attaching(to, "a", 3)).unwrap_err();
    assert_eq!(refused, Refusal::NoSafeguard);
    attach(&mut workshop, AttachedTo::Cause(cause), "a", 3);
    let mut parts = workshop.parts();
    parts.attachments[0].to = to;
    let flaw = Workshop::from_parts(parts).unwrap_err();
    assert_eq!(flaw, Flaw::LostAttachment("panel.png".into()));
}

#[test]
fn w71_a_change_names_the_bytes_and_has_none() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "The alarm was off");
    let to = AttachedTo::Cause(cause);
    let id = attach(&mut workshop, to, "a", 3);
    let field = AttachmentField::Text("  The panel,\nfrom the left ".into());
    workshop.apply(Edit::SetAttachment { id, field }).unwrap();
    let attachment = workshop.attachment(id).unwrap();
    assert_eq!(attachment.text, "The panel, from the left");
    assert!(attachment.in_report);
    for hash in ["", "a", &"A".repeat(64), &"g".repeat(64)] {
        let edit = attaching(to, hash, 3);
        let edit = match edit {
            Edit::AddAttachment {
                to,
                name,
                media,
                size,
                ..
            } => Edit::AddAttachment {
                to,
                hash: hash.into(),
                name,
                media,
                size,
            },
            other => other,
        };
        assert_eq!(workshop.apply(edit).unwrap_err(), Refusal::Hash);
    }
}

#[test]
fn w72_a_file_and_all_files_have_limits_and_the_same_bytes_count_once() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "The alarm was off");
    let to = AttachedTo::Cause(cause);
    let refused = workshop.apply(attaching(to, "a", limits::FILE + 1));
    assert_eq!(refused.unwrap_err(), Refusal::FileTooLarge { most: 20 });
    for sign in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        attach(&mut workshop, to, sign, limits::FILE);
    }
    attach(&mut workshop, to, "9", limits::FILE);
    let refused = workshop.apply(attaching(to, "a", 1));
    assert_eq!(refused.unwrap_err(), Refusal::FilesTooLarge { most: 200 });
}

#[test]
fn w25_what_was_attached_to_the_one_cause_is_attached_to_the_other() {
    let mut workshop = workshop();
    let from = add(&mut workshop, None, "The alarm was off");
    let into = add(&mut workshop, None, "No alarm");
    let id = attach(&mut workshop, AttachedTo::Cause(from), "a", 3);
    let (from, to) = (CauseOrIdea::Cause(from), CauseOrIdea::Cause(into));
    workshop.apply(Edit::Merge { from, into: to }).unwrap();
    let attachment = workshop.attachment(id).unwrap();
    assert_eq!(attachment.to, AttachedTo::Cause(into));
}

#[test]
fn w29_a_copy_has_nothing_attached() {
    let mut workshop = workshop();
    let cause = add(&mut workshop, None, "The alarm was off");
    attach(&mut workshop, AttachedTo::Cause(cause), "a", 3);
    let edit = Edit::CopyCauses {
        ids: vec![cause],
        parent: None,
        category: None,
        place: workshop::Place::Last,
    };
    workshop.apply(edit).unwrap();
    assert_eq!(workshop.attachments().len(), 1);
}
