//! Whatever signs a keyboard, a phone or a PDF makes of a text, the guard finds
//! the same in it, and says where it stands in what was typed.

use crate::sentences::{Sentence, labelled};
use language::{Cast, Guard, Kind, Language};
use unicode_normalization::UnicodeNormalization;

/// What is found, each with its kind and its words' letters alone.
fn found(guard: &Guard, text: &str) -> Vec<(Kind, String)> {
    let findings = guard.findings(text, &Cast::default()).into_iter();
    let letters = |words: &str| -> String {
        let letters = words.nfd().filter(|it| it.is_ascii_alphanumeric());
        letters.collect::<String>().to_lowercase()
    };
    findings
        .map(|it| (it.kind, letters(&text[it.start..it.end])))
        .collect()
}

/// Nothing is lost or gained when the text is typed another way.
fn check(language: Language, corpora: &[&str], typed: impl Fn(&str) -> String) {
    let guard = Guard::new(language, "").unwrap();
    for Sentence { text, .. } in corpora.iter().flat_map(|file| labelled(file)) {
        let other = typed(&text);
        assert_eq!(found(&guard, &text), found(&guard, &other), "{other}");
    }
}

const ENGLISH: [&str; 2] = ["en-tuned.jsonl", "en-voices.jsonl"];
const ITALIAN: [&str; 2] = ["it-tuned.jsonl", "it-voices.jsonl"];

#[test]
fn any_apostrophe_is_one() {
    for sign in ["’", "´", "`", "ʼ", "＇", "′"] {
        let typed = |text: &str| text.replace(['\'', '’'], sign);
        check(Language::En, &ENGLISH, typed);
        check(Language::It, &ITALIAN, typed);
    }
}

#[test]
fn letters_may_be_composed_or_not() {
    let typed = |text: &str| text.nfd().collect();
    check(Language::En, &ENGLISH, typed);
    check(Language::It, &ITALIAN, typed);
}

#[test]
fn what_nobody_sees_is_not_read() {
    let typed = |text: &str| -> String {
        let mut typed = String::from("\u{feff}");
        let mut before = ' ';
        for letter in text.chars() {
            // A break that a page of the web allows within a word.
            if before.is_alphabetic() && letter.is_alphabetic() {
                typed.push_str("\u{ad}\u{200b}");
            }
            typed.push(letter);
            before = letter;
        }
        typed
    };
    check(Language::En, &ENGLISH, typed);
    check(Language::It, &ITALIAN, typed);
}

#[test]
fn letters_that_a_font_joins_are_letters() {
    let typed = |text: &str| text.replace("fi", "\u{fb01}").replace("fl", "\u{fb02}");
    for (language, corpora) in [(Language::En, ENGLISH), (Language::It, ITALIAN)] {
        let guard = Guard::new(language, "").unwrap();
        for Sentence { text, .. } in corpora.iter().flat_map(|file| labelled(file)) {
            let other = typed(&text);
            let count = |text: &str| found(&guard, text).len();
            assert_eq!(count(&text), count(&other), "{other}");
        }
    }
}

#[test]
fn inches_open_no_quotation() {
    let guard = Guard::new(Language::En, "").unwrap();
    let text = "The 19\" rack and the 24\" screen: lack of training. The 5\" one too.";
    assert_eq!(
        found(&guard, text),
        [(Kind::NegativeDescriptor, "lackoftraining".to_owned())]
    );
}

#[test]
fn a_contraction_may_lack_its_apostrophe() {
    check(Language::En, &ENGLISH, |text| {
        let mut typed = text.replace(['’'], "'");
        for verb in [
            "did", "does", "was", "were", "is", "have", "could", "should", "would",
        ] {
            typed = typed.replace(&format!("{verb}n't"), &format!("{verb}nt"));
        }
        typed
    });
}
