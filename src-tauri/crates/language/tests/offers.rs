//! What the guard offers for each sentence of the corpora, as it was read.
//!
//! A file a language in `tests/offers`: a sentence on a line of its own, and
//! beneath it an offer a line, each behind the mark of the person who read it:
//! `=` could stand or be asked there, `x` couldn't, `?` nobody has read it yet.
//! `UPDATE=1 cargo test -p language --test all offers::` writes them anew; an offer
//! that is as it was keeps its mark. Then read what is marked `?`, and mark it.
//!
//! The parts that nobody who builds the guard has read aren't here.

use crate::sentences::labelled;
use language::{Cast, Guard, Language};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// A sentence, and what was read beneath it.
type Marks = BTreeMap<(String, String), char>;

/// The marks of a file as it was left.
fn marks(read: &str) -> Marks {
    let mut sentence = String::new();
    let mut marks = Marks::new();
    for line in read.lines() {
        match line.strip_prefix("  ") {
            Some(offer) => {
                let mut letters = offer.chars();
                let mark = letters.next().unwrap_or('?');
                let offer = letters.as_str().trim_start().to_owned();
                marks.insert((sentence.clone(), offer), mark);
            }
            None => line.clone_into(&mut sentence),
        }
    }
    marks
}

/// Every sentence of these corpora once, in their order.
fn each(corpora: &[&str]) -> Vec<String> {
    let mut known = BTreeSet::new();
    let all = corpora.iter().flat_map(|file| labelled(file));
    all.map(|it| it.text)
        .filter(|text| known.insert(text.clone()))
        .collect()
}

fn check(file: &str, language: Language, corpora: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/offers");
    let path = folder.join(file);
    let read = std::fs::read_to_string(&path).unwrap_or_default();
    let read = read.replace("\r\n", "\n");
    let marks = marks(&read);
    let guard = Guard::new(language, "").unwrap();
    let (mut found, mut first) = (String::new(), BTreeMap::<char, usize>::new());
    for sentence in each(corpora) {
        let findings = guard.findings(&sentence, &Cast::default());
        if findings.is_empty() {
            continue;
        }
        writeln!(found, "{sentence}").unwrap();
        for finding in findings {
            let words = &sentence[finding.start..finding.end];
            for (at, offer) in finding.offers.iter().enumerate() {
                let form = format!("{:?}", offer.form).to_lowercase();
                let line = format!("[{words}] {form}: {}", offer.text);
                let key = (sentence.clone(), line);
                let mark = marks.get(&key).copied().unwrap_or('?');
                writeln!(found, "  {mark} {}", key.1).unwrap();
                if at == 0 {
                    *first.entry(mark).or_default() += 1;
                }
            }
        }
    }
    println!("{file}: first offers by mark {first:?}");
    let marked = |mark| first.get(&mark).copied().unwrap_or_default();
    let (wrong, all) = (marked('x'), first.values().sum::<usize>());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &found).unwrap();
        return;
    }
    let differs = read.lines().zip(found.lines()).find(|(was, is)| was != is);
    assert!(
        read == found,
        "{file} isn't what it was. UPDATE=1 writes it anew, to be read. The first: {differs:?}"
    );
    assert!(
        !read.lines().any(|line| line.starts_with("  ? ")),
        "{file} has offers that nobody has read: those marked with ?"
    );
    assert!(
        wrong * 100 < all,
        "{file}: {wrong} of {all} first offers are wrong"
    );
}

#[test]
fn english_offers_are_those_that_were_read() {
    check(
        "en.txt",
        Language::En,
        &[
            "en-tuned.jsonl",
            "en-voices.jsonl",
            "en-grammar.jsonl",
            "en-everyday.jsonl",
            "en-places.jsonl",
        ],
    );
}

#[test]
fn italian_offers_are_those_that_were_read() {
    check(
        "it.txt",
        Language::It,
        &["it-tuned.jsonl", "it-voices.jsonl", "it-places.jsonl"],
    );
}
