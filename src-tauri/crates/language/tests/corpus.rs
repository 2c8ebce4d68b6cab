//! How well the guard does on the labelled sentences in `tests/corpus`: the
//! parts that it was tuned on, and those that nobody who built it has read.
//!
//! Prints precision, recall and F1 for each language, part and kind, and for
//! sentences (is there anything to look at?), and fails under the floors. With
//! `LISCA_GUARD_MISSES=1` it prints every sentence of the *tuned* parts that it
//! gets wrong; those of the untouched parts are never printed.

use crate::sentences::labelled;
use language::{Cast, Guard, Kind, Language};
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, Default)]
struct Score {
    right: usize,
    extra: usize,
    missed: usize,
}

impl Score {
    fn count(&mut self, expected: bool, found: bool) {
        match (expected, found) {
            (true, true) => self.right += 1,
            (false, true) => self.extra += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn precision(self) -> f64 {
        share(self.right, self.right + self.extra)
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    fn line(self, name: &str) -> String {
        let (precision, recall) = (self.precision(), self.recall());
        let f1 = if precision + recall > 0.0 {
            2.0 * precision * recall / (precision + recall)
        } else {
            0.0
        };
        format!(
            "  {name:<22} precision {precision:.3}  recall {recall:.3}  F1 {f1:.3}  ({} right, {} too many, {} missed)",
            self.right, self.extra, self.missed
        )
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

const KINDS: [Kind; 5] = [
    Kind::Counterfactual,
    Kind::NegativeDescriptor,
    Kind::EndPoint,
    Kind::Judgement,
    Kind::PersonAsSubject,
];

/// Scores one file: over kinds together, and over sentences.
fn score(file: &str, language: Language) -> (Score, Score) {
    let show = std::env::var_os("LISCA_GUARD_MISSES").is_some() && file.contains("tuned");
    let guard = Guard::new(language, "").unwrap();
    let mut by_kind = [Score::default(); KINDS.len()];
    let (mut all, mut sentences) = (Score::default(), Score::default());
    for sentence in labelled(file) {
        let findings = guard.findings(&sentence.text, &Cast::default());
        let found: BTreeSet<Kind> = findings.iter().map(|finding| finding.kind).collect();
        for (score, kind) in by_kind.iter_mut().zip(KINDS) {
            let (expected, found) = (sentence.kinds.contains(&kind), found.contains(&kind));
            score.count(expected, found);
            all.count(expected, found);
        }
        sentences.count(!sentence.kinds.is_empty(), !found.is_empty());
        if show && found != sentence.kinds {
            let words: Vec<_> = findings
                .iter()
                .map(|f| &sentence.text[f.start..f.end])
                .collect();
            println!(
                "    {:?} expected, {found:?} found {words:?}: {}",
                sentence.kinds, sentence.text
            );
        }
    }
    println!("{file}");
    for (score, kind) in by_kind.iter().zip(KINDS) {
        println!("{}", score.line(&format!("{kind:?}")));
    }
    println!("{}", all.line("all kinds"));
    println!("{}", sentences.line("sentences"));
    (all, sentences)
}

/// Under these, a change to the guard made it worse: precision and recall over
/// all kinds, and over sentences.
fn check(file: &str, language: Language, floor: [f64; 4]) {
    let (all, sentences) = score(file, language);
    let reached = [
        all.precision(),
        all.recall(),
        sentences.precision(),
        sentences.recall(),
    ];
    for (reached, floor) in reached.iter().zip(floor) {
        assert!(
            *reached >= floor,
            "{file}: {reached:.3} is under the floor {floor:.3}"
        );
    }
}

#[test]
fn english_that_it_was_tuned_on() {
    check("en-tuned.jsonl", Language::En, [0.98; 4]);
}

/// Written beside the grammar, by its author: what was thought of is in it, and
/// so it shows what breaks, not how good the guard is.
#[test]
fn english_that_its_grammar_was_written_beside() {
    check("en-grammar.jsonl", Language::En, [0.98; 4]);
}

/// Everyday sentences of every kind, and for each rule some that look like it
/// and are to be left alone. The rules were widened on them.
#[test]
fn english_as_people_say_it() {
    check("en-everyday.jsonl", Language::En, [0.93, 0.90, 0.98, 0.93]);
}

/// By several voices, who drew some borders between the kinds elsewhere.
#[test]
fn english_by_several_voices() {
    check("en-voices.jsonl", Language::En, [0.92, 0.90, 0.98, 0.95]);
}

/// From kitchens, farms, stages, railways, labs: written before the guard found the
/// kinds that they show, which were widened on them.
#[test]
fn english_from_other_places() {
    check("en-places.jsonl", Language::En, [0.95, 0.90, 0.98, 0.90]);
}

#[test]
fn italian_from_other_places() {
    check("it-places.jsonl", Language::It, [0.95, 0.90, 0.98, 0.92]);
}

#[test]
fn english_that_it_was_not_tuned_on() {
    // Reached: 0.92, 0.88, 0.98, 0.91; the goal was 0.95 and 0.90.
    check("en-untouched.jsonl", Language::En, [0.91, 0.87, 0.97, 0.90]);
}

#[test]
fn italian_that_it_was_tuned_on() {
    check("it-tuned.jsonl", Language::It, [0.98; 4]);
}

#[test]
fn italian_that_it_was_not_tuned_on() {
    // Reached: 0.92, 0.89, 0.98, 0.92.
    check("it-untouched.jsonl", Language::It, [0.91, 0.88, 0.97, 0.91]);
}

#[test]
fn italian_by_several_voices() {
    check("it-voices.jsonl", Language::It, [0.98, 0.92, 0.98, 0.94]);
}

#[test]
fn english_of_strangers_that_it_was_not_tuned_on() {
    // Reached: 0.94, 0.81, 1.00, 0.86.
    check("en-strangers.jsonl", Language::En, [0.92, 0.80, 0.98, 0.85]);
}

#[test]
fn italian_of_strangers_that_it_was_not_tuned_on() {
    // Reached: 1.00, 0.89, 1.00, 0.94.
    check("it-strangers.jsonl", Language::It, [0.98, 0.87, 0.98, 0.92]);
}
