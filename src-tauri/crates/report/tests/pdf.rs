//! The PDF as other programs read it: qpdf, and poppler's tools.

use crate::support::{empty, example, filled, made, options, ordinary, right_to_left};
use report::Options;
use std::path::PathBuf;
use std::process::Command;
use workshop::Workshop;

/// A PDF in a file of its own, removed when done.
struct File(PathBuf);

impl File {
    fn of(workshop: &Workshop) -> Self {
        Self::with(&report::pdf(workshop, &options(workshop)).unwrap())
    }

    fn with(bytes: &[u8]) -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("lisca-report-{}-{number}.pdf", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, bytes).unwrap();
        Self(path)
    }

    /// What a program says about the file, on both of its outputs.
    fn ask(&self, program: &str, before: &[&str], after: &[&str]) -> String {
        let output = Command::new(program)
            .args(before)
            .arg(&self.0)
            .args(after)
            .output()
            .unwrap_or_else(|_| panic!("{program} is missing: `make test` installs it"));
        assert!(output.status.success(), "{program} says {output:?}");
        [output.stdout, output.stderr]
            .map(|it| String::from_utf8_lossy(&it).into_owned())
            .concat()
    }

    /// The file's words in reading order, without white space and the hyphens of
    /// broken words: where a line ends is the layout's business.
    fn words(&self) -> String {
        solid(&self.ask("pdftotext", &["-raw"], &["-"]))
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn solid(text: &str) -> String {
    let ends_a_line = |c: &char| c.is_whitespace() || *c == lettering::HYPHEN;
    text.chars().filter(|c| !ends_a_line(c)).collect()
}

#[track_caller]
fn assert_whole(workshop: &Workshop) {
    let file = File::of(workshop);
    let check = file.ask("qpdf", &["--check"], &[]);
    assert!(
        check.contains("No syntax or stream encoding errors"),
        "{check}"
    );
    assert!(!check.contains("WARNING"), "{check}");

    let words = file.words();
    for cause in workshop.causes() {
        assert!(words.contains(&solid(&cause.text)), "lost: {}", cause.text);
    }
    for action in workshop.actions() {
        assert!(
            words.contains(&solid(&action.what)),
            "lost: {}",
            action.what
        );
        assert!(
            words.contains(&solid(&action.owner)),
            "lost: {}",
            action.owner
        );
    }
    for entry in workshop.timeline() {
        assert!(words.contains(&solid(&entry.text)), "lost: {}", entry.text);
    }

    let fonts = file.ask("pdffonts", &[], &[]);
    for font in fonts.lines().skip(2) {
        assert!(font.contains("CID TrueType"), "{fonts}");
        // Embedded, subset, with Unicode.
        assert!(font.contains(" yes yes yes "), "{fonts}");
    }
}

#[test]
fn every_word_of_the_worked_examples_is_found() {
    for name in ["friday-evening", "changed-account", "gitlab-2017"] {
        assert_whole(&example(name));
    }
}

#[test]
fn an_empty_workshop_is_a_whole_report() {
    assert_whole(&empty());
}

#[test]
fn long_tables_are_whole() {
    let mut length = 0;
    assert_whole(&made(20, 200, 60, || {
        length = (length + 83) % 300;
        "Words of many lengths, wide and narrow. "
            .chars()
            .cycle()
            .take(length + 1)
            .collect::<String>()
    }));
}

#[test]
fn words_that_inter_lacks_are_there_to_be_found() {
    let texts = [
        "警報は誰にも届かなかった",
        "لم يكن هناك مسار للتصعيد بعد السادسة",
        "לא היה נוהל",
        "Zażółć gęślą jaźń, cafe\u{301} e\u{301}ffi ﬁ -> 3x4 «Ωμέγα» Ёж",
        "🙂 alert 👩‍👩‍👧 after 18:00",
    ];
    let mut at = 0;
    let workshop = made(12, 6, 4, || {
        at += 1;
        texts[at % texts.len()].to_owned()
    });
    let file = File::of(&workshop);
    let check = file.ask("qpdf", &["--check"], &[]);
    assert!(!check.contains("WARNING"), "{check}");
    // Direction marks are poppler's own.
    let words = file
        .words()
        .replace(['\u{202a}', '\u{202b}', '\u{202c}'], "");
    for text in &texts[..4] {
        assert!(words.contains(&solid(text)), "lost: {text}");
    }
    assert!(words.contains("🙂alert"), "{words}");
}

#[test]
fn right_to_left_words_are_found_as_they_are_read() {
    let workshop = right_to_left();
    let file = File::of(&workshop);
    let check = file.ask("qpdf", &["--check"], &[]);
    assert!(!check.contains("WARNING"), "{check}");
    // By those who take the file's order, and by those who look where glyphs stand.
    for order in ["-raw", "-layout"] {
        let words = file.ask("pdftotext", &[order], &["-"]);
        let words = solid(&words).replace(['\u{202a}', '\u{202b}', '\u{202c}'], "");
        for cause in workshop.causes() {
            // Brackets and quotation marks are told as they are seen.
            for word in cause.text.split(|it: char| !it.is_alphanumeric()) {
                let is_plain = word.chars().all(|it| !is_vowel_sign(it));
                assert!(!is_plain || words.contains(word), "lost: {word} in {order}");
            }
        }
    }
}

/// A sign above or beneath an Arabic letter, which poppler may put behind the next.
fn is_vowel_sign(it: char) -> bool {
    ('\u{064B}'..='\u{0652}').contains(&it)
}

#[test]
fn a_word_without_spaces_is_broken_and_whole() {
    assert_whole(&made(6, 4, 3, || "Donaudampfschifffahrt".repeat(9)));
    assert_whole(&made(3, 2, 2, || "w".repeat(200)));
}

/// All that a file has: its content streams unpacked, the words of its glyphs, and
/// what it says about itself.
fn all_of(bytes: &[u8]) -> String {
    let file = File::with(bytes);
    let unpacked = file.ask("qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
    [unpacked, file.words(), file.ask("pdfinfo", &[], &[])].concat()
}

#[test]
fn w66_i6_who_was_hurt_is_in_the_file_only_where_that_is_asked_for() {
    let mut count = 0;
    let whole = filled(&example("friday-evening"), 5, || {
        count += 1;
        format!("Zq{count}x")
    });
    let markers: Vec<String> = (whole.needs().iter())
        .flat_map(|it| [&it.role, &it.text, &it.owner])
        .cloned()
        .collect();
    assert!(markers.len() >= 20);
    let mut parts = whole.parts();
    parts.needs.clear();
    let without = Workshop::from_parts(parts).unwrap();
    let usual = report::pdf(&whole, &options(&whole)).unwrap();
    assert_eq!(usual, report::pdf(&without, &options(&without)).unwrap());
    let said = all_of(&usual);
    let hex = |it: &str| {
        it.bytes()
            .map(|it| format!("00{it:02x}"))
            .collect::<String>()
    };
    for marker in &markers {
        assert!(
            !said.contains(marker) && !said.contains(&hex(marker)),
            "{marker}"
        );
    }
    assert!(!said.contains("Whowashurt"));
    let asked = Options {
        who_was_hurt: true,
        ..options(&whole)
    };
    let said = all_of(&report::pdf(&whole, &asked).unwrap());
    for marker in &markers {
        assert!(said.contains(marker), "{marker}");
    }
    assert!(said.contains("Whowashurt"));
    // Nothing to tell: the same file, whatever was asked.
    assert_eq!(usual, report::pdf(&without, &asked).unwrap());
}

#[test]
fn the_file_says_what_it_is() {
    let workshop = example("friday-evening");
    let file = File::of(&workshop);
    let info = file.ask("pdfinfo", &["-isodates"], &[]);
    for line in [
        "Title:           Friday evening: a critical alert waits until Monday",
        "Subject:         Root-cause analysis and action plan",
        "Author:          Facilitator from quality management",
        "Creator:         Lisca 0.1.0",
        "CreationDate:    2026-04-07",
        "PDF version:     1.7",
    ] {
        assert!(info.contains(line), "no “{line}” in {info}");
    }
    let json = file.ask("qpdf", &["--json"], &[]);
    let entries = [
        "en-GB",
        "DisplayDocTitle",
        "/PageLabels",
        "/UseOutlines",
        "/StructTreeRoot",
        "/OutputIntents",
    ];
    for entry in entries {
        assert!(json.contains(entry), "no {entry}");
    }
    // Bookmarks: the title, and the chapters beneath each other.
    let outlines = file.ask("qpdf", &["--json", "--json-key=outlines"], &[]);
    let outlines: serde_json::Value = serde_json::from_str(&outlines).unwrap();
    let title = &outlines["outlines"][0];
    let chapters = title["kids"].as_array().unwrap();
    let titles: Vec<&str> = (chapters.iter())
        .map(|it| it["title"].as_str().unwrap())
        .collect();
    assert!(titles.contains(&"Root causes"), "{titles:?}");
    let roots = chapters.iter().find(|it| it["title"] == "Root causes");
    let kids = roots.unwrap()["kids"].as_array().unwrap();
    assert_eq!(kids.len(), workshop.roots().count());
}

#[test]
fn an_ordinary_report_is_light() {
    let workshop = ordinary();
    let bytes = report::pdf(&workshop, &options(&workshop)).unwrap();
    assert!(bytes.len() < 120_000, "{} bytes", bytes.len());
}

#[test]
fn the_same_workshop_gives_the_same_bytes() {
    let workshop = example("gitlab-2017");
    let pdf = || report::pdf(&workshop, &options(&workshop)).unwrap();
    assert!(pdf() == pdf());
}

/// As they are read aloud: the words of the structure, line by line.
#[test]
fn words_on_two_lines_are_read_as_two_words() {
    let workshop = example("friday-evening");
    let file = File::of(&workshop);
    let read = file.ask("pdfinfo", &["-struct-text"], &[]);
    let told = workshop.causes().map(|it| &it.text);
    for words in told.chain(workshop.timeline().iter().map(|it| &it.text)) {
        assert!(read.contains(words.as_str()), "not read: {words}");
    }
}
