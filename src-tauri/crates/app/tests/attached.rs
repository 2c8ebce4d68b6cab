//! Evidence: what is attached, shown, given back, carried, and gone.

use crate::support::{add, begin, open};
use app::{App, Attaching, Caller, ExistingFile, Extras, Format, WorkshopId};
use base64::prelude::{BASE64_STANDARD, Engine};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::json;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use workshop::{AttachedTo, Attachment, AttachmentField, CauseId, Edit, Key, MediaType};

/// The bytes of a picture of 400 × 300 points.
fn picture(format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(400, 300, |x, y| Rgb([(x % 256) as u8, (y % 256) as u8, 90]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(picture)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

/// A cause to attach to.
fn cause(app: &mut App, id: WorkshopId) -> AttachedTo {
    match app.edit(id, add("The alarm was off")).unwrap().added {
        Some(Key::Cause(cause)) => AttachedTo::Cause(cause),
        other => panic!("{other:?}"),
    }
}

fn file(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn attachments(app: &mut App, id: WorkshopId) -> Vec<Attachment> {
    app.open_workshop(id).unwrap().parts.attachments
}

#[test]
fn w71_files_are_attached_as_one_step_and_told_of_one_by_one() {
    let (folder, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&folder);
    let id = begin(&mut app);
    let to = cause(&mut app, id);
    let paths = vec![
        file(files.path(), "panel.jpeg", &picture(ImageFormat::Jpeg)),
        file(files.path(), "screen.txt", &picture(ImageFormat::Png)),
        file(files.path(), "log.txt", b"22:10 off"),
        file(files.path(), "page.svg", b"<svg onload='x'/>"),
        file(files.path(), "nothing.txt", b""),
        file(files.path(), "huge.bin", &vec![1; (20 << 20) + 1]),
        files.path().join("missing.png").display().to_string(),
        file(files.path(), "broken.png", b"\x89PNG\r\n\x1a\n and no more"),
    ];
    let before = app.open_workshop(id).unwrap().revision;
    let Attaching {
        outcome,
        cleaned,
        as_they_are,
        problems,
    } = app.attach_files(id, to, paths).unwrap();
    assert_eq!(outcome.unwrap().revision, before + 1);
    assert_eq!((cleaned, as_they_are.len(), problems.len()), (2, 2, 4));
    assert!(problems[1].starts_with("huge.bin: ") && problems[1].contains("20 MB"));
    let all = attachments(&mut app, id);
    let told: Vec<_> = all.iter().map(|it| (&*it.name, it.media)).collect();
    assert_eq!(
        told,
        [
            ("panel.jpeg", MediaType::Jpeg),
            ("screen.png", MediaType::Png),
            ("log.txt", MediaType::File),
            ("page.svg", MediaType::File),
        ]
    );
    // What is no picture is never shown as one.
    for (it, is_shown) in all.iter().zip([true, true, false, false]) {
        let thumbnail = app.attached_thumbnail(id, it.id).unwrap();
        assert_eq!(thumbnail.is_some(), is_shown, "{}", it.name);
        if let Some(address) = thumbnail {
            let (_, bytes) = address.split_once("base64,").unwrap();
            let bytes = BASE64_STANDARD.decode(bytes).unwrap();
            let small = image::load_from_memory(&bytes).unwrap();
            assert_eq!((small.width(), small.height()), (320, 240));
        }
    }
    // And is given back as it came.
    let copy = files.path().join("copy.txt").display().to_string();
    app.save_attached(id, all[2].id, copy.clone(), false)
        .unwrap();
    assert_eq!(fs::read(copy).unwrap(), b"22:10 off");
    app.undo(id).unwrap();
    assert!(attachments(&mut app, id).is_empty());
    app.redo(id).unwrap();
    assert_eq!(attachments(&mut app, id), all);
    assert!(app.attached_thumbnail(id, all[0].id).unwrap().is_some());
}

#[test]
fn a_screenshot_is_pasted_and_the_same_one_is_kept_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let to = cause(&mut app, id);
    let bytes = BASE64_STANDARD.encode(picture(ImageFormat::Png));
    for _ in 0..2 {
        app.attach_pasted(id, to, String::new(), bytes.clone())
            .unwrap();
    }
    let all = attachments(&mut app, id);
    assert_eq!((all.len(), &*all[0].name), (2, "Screenshot.png"));
    assert_eq!(all[0].hash, all[1].hash);
    let large = BASE64_STANDARD.encode(vec![7; (20 << 20) + 7]);
    let refused = app.attach_pasted(id, to, "x".into(), large).unwrap_err();
    assert!(refused.message().contains("20 MB"), "{refused}");
    app.attach_pasted(id, to, "x".into(), "no Base64!".into())
        .unwrap_err();
}

/// An edit that names bytes which nobody has brought.
#[test]
fn w71_what_is_attached_has_its_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let id = begin(&mut app);
    let to = cause(&mut app, id);
    let edit = |sign: &str| Edit::AddAttachment {
        to,
        hash: sign.repeat(64),
        name: "x".into(),
        media: MediaType::File,
        size: 3,
    };
    app.edit(id, edit("a")).unwrap_err();
    app.edit(id, Edit::Together(vec![add("Another"), edit("b")]))
        .unwrap_err();
    assert!(attachments(&mut app, id).is_empty());
}

#[test]
fn i6_the_room_asks_for_nothing_of_what_is_attached() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    for command in [
        "attach_files",
        "attach_pasted",
        "attached_thumbnail",
        "attached_picture",
        "save_attached",
    ] {
        let args = json!({"id": 1, "attachment": 1, "to": {"cause": 1}, "paths": [], "name": "", "bytes": "", "path": "x", "overwrite": false});
        app.call_as(Caller::Room(0), command, args).unwrap_err();
    }
}

#[test]
fn a_lisca_file_carries_what_is_attached_and_json_tells_of_it() {
    let (folder, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&folder);
    let id = begin(&mut app);
    let to = cause(&mut app, id);
    let paths = vec![
        file(files.path(), "panel.jpg", &picture(ImageFormat::Jpeg)),
        file(files.path(), "log.txt", b"22:10 off"),
    ];
    app.attach_files(id, to, paths).unwrap();
    let all = attachments(&mut app, id);
    let carried = files.path().join("carried.lisca");
    let (extras, there) = (Extras::default(), ExistingFile::Keep);
    app.export_to(id, Format::Lisca, &carried, extras, there)
        .unwrap();
    let copy = app.import_from(&carried).unwrap();
    assert_eq!(attachments(&mut app, copy), all);
    for it in &all {
        let path = files.path().join(format!("back-{}", it.name));
        app.save_attached(copy, it.id, path.display().to_string(), false)
            .unwrap();
    }
    assert_eq!(
        fs::read(files.path().join("back-log.txt")).unwrap(),
        b"22:10 off"
    );
    // A copy within the library has them, too.
    let duplicate = app.duplicate_workshop(id).unwrap();
    assert!(
        app.attached_thumbnail(duplicate, all[0].id)
            .unwrap()
            .is_some()
    );
    // JSON names them, and has no bytes: they don't come back.
    let json = files.path().join("told.json");
    app.export_to(id, Format::Json, &json, extras, there)
        .unwrap();
    let text = fs::read_to_string(&json).unwrap();
    assert!(text.contains("panel.jpg") && text.contains(&all[0].hash));
    let preview =
        json!({"from": {"file": json.display().to_string()}, "choices": {}, "into": null});
    let preview = app.call("preview_import", preview).unwrap();
    assert!(preview.contains("log.txt") && preview.contains("attach it again"));
    let bare = app.import_from(&json).unwrap();
    assert!(attachments(&mut app, bare).is_empty());
}

#[test]
fn i13_what_was_attached_is_in_no_file_after_it_was_deleted_for_good() {
    let (folder, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&folder);
    let id = begin(&mut app);
    let to = cause(&mut app, id);
    let mark = b"Zqlindworm on the panel";
    let paths = vec![file(files.path(), "zqname.txt", mark)];
    app.attach_files(id, to, paths).unwrap();
    let attachment = attachments(&mut app, id)[0].id;
    let field = AttachmentField::Text("Zqalternative".into());
    app.edit(
        id,
        Edit::SetAttachment {
            id: attachment,
            field,
        },
    )
    .unwrap();
    let is_there = |words: &[u8]| {
        fs::read_dir(folder.path()).unwrap().any(|it| {
            let bytes = fs::read(it.unwrap().path()).unwrap_or_default();
            bytes.windows(words.len()).any(|it| it == words)
        })
    };
    // One that was removed from a workshop that stays, and is open.
    let stays = begin(&mut app);
    let to = cause(&mut app, stays);
    let paths = vec![file(files.path(), "kept.txt", b"Zqremoved from it")];
    app.attach_files(stays, to, paths).unwrap();
    let removed = attachments(&mut app, stays)[0].id;
    app.edit(stays, Edit::RemoveAttachment { id: removed })
        .unwrap();
    assert!(is_there(mark) && is_there(b"Zqalternative") && is_there(b"Zqremoved"));
    app.bin_workshop(id).unwrap();
    app.empty_bin().unwrap();
    for words in [&mark[..], b"zqname", b"Zqalternative", b"Zqremoved"] {
        assert!(!is_there(words), "{}", String::from_utf8_lossy(words));
    }
}

#[test]
fn names_in_what_is_attached_are_found_and_replaced() {
    let (folder, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut app = open(&folder);
    let id = begin(&mut app);
    let to = cause(&mut app, id);
    let paths = vec![file(files.path(), "Marco Rossi.txt", b"22:10 off")];
    app.attach_files(id, to, paths).unwrap();
    let attachment = attachments(&mut app, id)[0].id;
    let field = AttachmentField::Text("Marco Rossi at the panel".into());
    app.edit(
        id,
        Edit::SetAttachment {
            id: attachment,
            field,
        },
    )
    .unwrap();
    let replace = Edit::ReplaceName {
        name: "Marco Rossi".into(),
        role: "Operator".into(),
        longer: Vec::new(),
    };
    app.edit(id, replace).unwrap();
    let all = attachments(&mut app, id);
    assert_eq!(all[0].name.to_lowercase(), "operator.txt");
    assert!(!all[0].text.contains("Marco"), "{}", all[0].text);
    assert_eq!(all[0].to, to);
    assert!(matches!(to, AttachedTo::Cause(CauseId(_))));
}
