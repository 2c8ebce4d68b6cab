//! One set of signs in all words that a person reads: the apostrophe is ’ (I8).

use std::fs;
use std::path::{Path, PathBuf};

/// The sources with words in them: the programs, the crates, the window's
/// catalogues. The crate `language` reads words and has patterns for them; what
/// it says is typeset on its way out, and has tests of its own, but for what is
/// wrong with an own entry.
const PLACES: [&str; 12] = [
    "src-tauri/src",
    "src-tauri/crates/app/src",
    "src-tauri/crates/cli/src",
    "src-tauri/crates/diagram/src",
    "src-tauri/crates/formats/src",
    "src-tauri/crates/lettering/src",
    "src-tauri/crates/report/src",
    "src-tauri/crates/store/src",
    "src-tauri/crates/workshop/src",
    "src-tauri/crates/language/src/lexicon.rs",
    "src-tauri/crates/language/src/pattern.rs",
    "ui/src/words",
];

/// What stands behind the apostrophe of an English word.
const ENDS: [&str; 6] = ["t", "s", "re", "ve", "ll", "d"];

fn files(place: PathBuf, found: &mut Vec<PathBuf>) {
    if !place.is_dir() {
        let is_source = place.extension().is_some_and(|it| it == "rs" || it == "ts");
        found.extend(is_source.then_some(place));
        return;
    }
    for entry in fs::read_dir(place).unwrap() {
        files(entry.unwrap().path(), found);
    }
}

/// The words of a line where an apostrophe is a straight one: "can't".
fn straight(line: &str) -> Option<&str> {
    line.split(|it: char| !it.is_alphanumeric() && it != '\'')
        .find(|word| {
            word.split_once('\'').is_some_and(|(before, after)| {
                let letters = before.chars().filter(|it| it.is_alphabetic()).count();
                letters > 1 && ENDS.contains(&after)
            })
        })
}

/// A line of code without its comments; those of the command line's arguments
/// are its help.
fn read_by_people(line: &str, is_help: bool) -> bool {
    let line = line.trim_start();
    match line.strip_prefix("///") {
        Some(_) => is_help,
        None => !line.starts_with("//") && !line.starts_with('*') && !line.starts_with("/*"),
    }
}

#[test]
fn i8_words_that_a_person_reads_have_one_apostrophe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = Vec::new();
    for place in PLACES {
        files(root.join(place), &mut all);
    }
    assert!(all.len() > 200, "{}", all.len());
    let mut wrong = Vec::new();
    for path in all {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let name = path.to_string_lossy().into_owned();
        if name.contains(".test.") || name.ends_with("tests.rs") {
            continue;
        }
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        // Only `clap` makes help of a comment, and only of what is inside a type.
        let has_help = text.contains("use clap::");
        for (at, line) in text.lines().enumerate() {
            let is_help = has_help && line.starts_with(' ');
            if read_by_people(line, is_help)
                && let Some(word) = straight(line)
            {
                wrong.push(format!("{name}:{}: {word}", at + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_straight_apostrophe_is_found_in_a_word_and_a_sign_of_code_is_not() {
    assert_eq!(straight("\"That cause isn't there.\""), Some("isn't"));
    for line in [
        "fn a<'t>(it: &'t str)",
        "let it = b's';",
        "['s', 't']",
        "\"can’t\"",
    ] {
        assert_eq!(straight(line), None, "{line}");
    }
}
