//! What is attached: in the full report, with its pictures, and in no other.

use crate::support::{example, options};
use report::{Options, Picture, Section, Shape, Tag, Variant};
use std::process::Command;
use std::sync::Arc;
use workshop::{AttachedTo, Attachment, AttachmentId, MediaType, Workshop};

/// A case with two pictures, of which one is chosen, and a file.
fn case() -> Workshop {
    let mut parts = example("friday-evening").parts();
    let cause = AttachedTo::Cause(parts.causes[0].id);
    let entry = AttachedTo::Entry(parts.timeline[0].id);
    for (id, to, name, media, text, in_report) in [
        (1, cause, "panel.png", MediaType::Png, "Zqlamp is off", true),
        (2, entry, "zqhidden.png", MediaType::Png, "Zqhidden", false),
        (3, entry, "zqlog.txt", MediaType::File, "", true),
    ] {
        parts.attachments.push(Attachment {
            id: AttachmentId(90_000 + id),
            to,
            hash: "a".repeat(64),
            name: name.into(),
            media,
            size: 1_460_000,
            text: text.into(),
            in_report,
        });
    }
    Workshop::from_parts(parts).unwrap()
}

fn with_pictures(workshop: &Workshop) -> Options {
    let picture = Arc::new(Picture {
        width: 320,
        height: 240,
        jpeg: include_bytes!("evidence/panel.jpg").to_vec(),
    });
    let mut options = options(workshop);
    options.pictures.insert(AttachmentId(90_001), picture);
    options
}

fn words(pages: &[report::Page]) -> String {
    let runs = pages.iter().flat_map(report::Page::runs);
    runs.map(|it| format!("{} ", it.text)).collect()
}

#[test]
fn w70_the_report_shows_what_was_chosen_and_lists_the_files() {
    let workshop = case();
    let pages = report::pages(&workshop, &with_pictures(&workshop));
    let said = words(&pages);
    for told in [
        "Evidence 1",
        "Zqlamp is off",
        "panel.png",
        "zqlog.txt",
        "1.4 MB",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
    assert!(!said.contains("hidden"));
    let elements = pages.iter().flat_map(|it| &it.elements);
    let pictures: Vec<_> = elements
        .filter(|it| matches!(it.shape, Shape::Picture { .. }))
        .collect();
    assert_eq!(pictures.len(), 1);
    assert_eq!(pictures[0].tag, Tag::Figure);
    // Without its points it is listed.
    let said = words(&report::pages(&workshop, &options(&workshop)));
    assert!(said.contains("panel.png") && said.contains("Zqlamp is off"));
    let markdown = report::markdown(&workshop, &options(&workshop));
    assert!(markdown.contains("zqlog.txt") && markdown.contains("Zqlamp is off"));
    assert!(!markdown.contains("hidden"));
}

#[test]
fn w70_what_is_attached_is_in_no_report_but_the_full_one() {
    let workshop = case();
    for variant in Variant::ALL {
        let options = Options {
            variant,
            ..with_pictures(&workshop)
        };
        let said = words(&report::pages(&workshop, &options));
        let told = said.contains("Zqlamp") || said.contains("zqlog");
        assert_eq!(told, variant == Variant::Full, "{variant:?}");
    }
    let mut options = with_pictures(&workshop);
    options.left_out.insert(Section::Evidence);
    let pdf = report::pdf(&workshop, &options).unwrap();
    assert!(!pdf.windows(9).any(|it| it == b"DCTDecode"));
}

#[test]
fn a_picture_is_in_the_file_once_as_it_is_with_its_words() {
    let workshop = case();
    let pdf = report::pdf(&workshop, &with_pictures(&workshop)).unwrap();
    let jpeg = include_bytes!("evidence/panel.jpg");
    let places = pdf.windows(jpeg.len()).filter(|it| it == jpeg).count();
    assert_eq!(places, 1);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("evidence.pdf");
    std::fs::write(&file, &pdf).unwrap();
    let said = |program: &str, before: &[&str]| {
        let output = Command::new(program).args(before).arg(&file).output();
        let output = output.unwrap_or_else(|_| panic!("{program} is missing"));
        assert!(output.status.success(), "{program}: {output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    said("qpdf", &["--check"]);
    let listed = said("pdfimages", &["-list"]);
    assert!(
        listed.contains("jpeg") && listed.contains("320"),
        "{listed}"
    );
    assert!(said("pdfinfo", &["-struct"]).contains("Figure"));
}
