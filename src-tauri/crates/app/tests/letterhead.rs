//! Whose the reports look like.

use crate::support::open;
use app::{App, Brand};
use std::fs;

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 60\">\
                       <rect width=\"60\" height=\"60\"/></svg>";

/// What is said of a file that is to be the logo.
fn refused(app: &mut App, name: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    let path = path.to_string_lossy().into_owned();
    let failure = app.set_logo(Some(path)).unwrap_err();
    format!("{} {}", failure.message(), failure.help())
}

#[test]
fn a_logo_is_kept_with_the_letterhead_until_it_is_taken_away() {
    let library = tempfile::tempdir().unwrap();
    let mut app = open(&library);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("logo.svg");
    fs::write(&path, DRAWING).unwrap();
    let path = path.to_string_lossy().into_owned();
    let set = app.set_logo(Some(path)).unwrap();
    assert!(set.logo.is_some());
    // Whoever sets the rest has the logo that was there.
    app.set_brand(Brand {
        organisation: "  Northwind  Logistics ".into(),
        ..Brand::default()
    })
    .unwrap();
    let kept = app.brand().unwrap();
    assert_eq!(
        (&*kept.organisation, &kept.logo),
        ("Northwind Logistics", &set.logo)
    );
    assert_eq!(app.set_logo(None).unwrap().logo, None);
    assert_eq!(app.brand().unwrap().logo, None);
}

#[test]
fn i8_what_is_no_logo_says_why_and_what_to_do() {
    let library = tempfile::tempdir().unwrap();
    let mut app = open(&library);
    let said = refused(&mut app, "logo.gif", b"GIF89a");
    assert!(said.contains("neither a PNG nor an SVG"), "{said}");
    let said = refused(&mut app, "logo.png", &vec![0; 1_000_001]);
    assert!(said.contains("larger than 1 MB"), "{said}");
    let words = DRAWING.replace("<rect", "<text>A</text><rect");
    let said = refused(&mut app, "logo.svg", words.as_bytes());
    assert!(said.contains("Turn the words into outlines"), "{said}");
    let said = refused(&mut app, "logo.svg", &DRAWING.as_bytes()[..70]);
    assert!(said.contains("damaged"), "{said}");
    assert_eq!(app.brand().unwrap(), Brand::default());
}

#[test]
fn a_line_that_no_page_has_room_for_is_refused_with_what_there_is_room_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open(&folder);
    let foot = |count: usize| Brand {
        confidentiality: "x".repeat(count),
        ..Brand::default()
    };
    app.set_brand(foot(200)).unwrap();
    let refused = app.set_brand(foot(300)).unwrap_err();
    assert_eq!(
        refused.message(),
        "That is 300 characters, more than a page has room for."
    );
    let organisation = Brand {
        organisation: "x".repeat(121),
        ..Brand::default()
    };
    assert!(app.set_brand(organisation).is_err());
    assert_eq!(app.brand().unwrap().confidentiality.len(), 200);
}
