//! What Inter lacks, drawn by other fonts: in the PDF, and on the pages.

use crate::support::{made, options};
use lettering::{AddedFont, Fonts, supply_fonts};
use std::process::Command;
use workshop::Workshop;

const FONTS: [&[u8]; 3] = [
    include_bytes!("../../lettering/tests/fonts/sample.ttf"),
    include_bytes!("../../lettering/tests/fonts/devanagari.ttf"),
    include_bytes!("../../lettering/tests/fonts/japanese.otf"),
];

const TEXTS: [&str; 4] = [
    "警報がない。手順がない",
    "काम किया प्रक्रिया",
    "שלום AB 12 בלי סולם",
    "السبب لا بابا ICU سبب",
];

/// A workshop in four scripts, with fonts for all that Inter lacks.
fn workshop() -> Workshop {
    let fonts = FONTS.map(|it| AddedFont::new(it.to_vec(), 0).unwrap());
    supply_fonts(fonts.into_iter().fold(Fonts::default(), Fonts::with));
    let mut at = 0;
    made(12, 6, 4, || {
        at += 1;
        TEXTS[at % TEXTS.len()].to_owned()
    })
}

/// What a program says of a file.
fn ask(program: &str, bytes: &[u8], arguments: &[&str]) -> String {
    let file = tempfile(bytes);
    let mut asked = Command::new(program);
    asked.args(arguments).arg(&file).arg("-");
    let output = asked.stderr(std::process::Stdio::null()).output();
    let _ = std::fs::remove_file(file);
    let output = output.unwrap_or_else(|_| panic!("{program} is missing: `make test` installs it"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn tempfile(bytes: &[u8]) -> std::path::PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("lisca-fonts-{}-{number}.pdf", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn words_in_every_script_are_found_as_they_are_read() {
    let workshop = workshop();
    let bytes = report::pdf(&workshop, &options(&workshop)).unwrap();
    for order in ["-raw", "-layout"] {
        let words = ask("pdftotext", &bytes, &[order]);
        // Marks of direction are poppler's own.
        let is_mark = |it: char| ('\u{202a}'..='\u{202e}').contains(&it);
        let words: String = words
            .split(|it: char| it.is_whitespace() || is_mark(it))
            .collect();
        for word in TEXTS.iter().flat_map(|it| it.split(' ')) {
            assert!(words.contains(word), "lost: {word} in {order}");
        }
        assert!(!words.contains('□'), "{words}");
    }
}

#[test]
fn a_font_is_brought_as_a_subset_and_the_same_bytes_come_out() {
    let workshop = workshop();
    let bytes = report::pdf(&workshop, &options(&workshop)).unwrap();
    assert_eq!(bytes, report::pdf(&workshop, &options(&workshop)).unwrap());
    let file = tempfile(&bytes);
    let fonts = Command::new("pdffonts").arg(&file).output().unwrap();
    let _ = std::fs::remove_file(file);
    let fonts = String::from_utf8_lossy(&fonts.stdout).into_owned();
    for name in [
        "LiscaSample",
        "NotoSansDevanagari-Regular",
        "NotoSansCJKjp-Regular",
    ] {
        let line = fonts.lines().find(|it| it.contains(name)).unwrap();
        assert!(line.contains("yes yes yes"), "{line}");
    }
}

#[test]
fn a_page_on_the_screen_draws_the_same_glyphs() {
    let workshop = workshop();
    let pages = report::pages(&workshop, &options(&workshop));
    let svg: String = pages.iter().map(report::svg).collect();
    assert!(svg.contains("<path") && !svg.contains("<text"));
    // The box that stands for what no font draws is explained at the foot.
    let words = |page: &report::Page| page.runs().any(|it| it.text.contains('□'));
    assert!(!pages.iter().any(words));
}
