//! Wordings that may mean the same: what merging is offered for.

use crate::{Piece, Workshop};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// As many are offered.
const MOST: usize = 20;
/// Less alike than this isn't worth a look.
const LEAST: f32 = 0.6;
/// Words that more wordings than this share say little, and would make the
/// search slow.
const COMMON: usize = 60;
/// Words of three letters and more that say nothing.
const EMPTY: &[&str] = &[
    "the", "and", "was", "were", "had", "has", "have", "that", "this", "with", "for", "from",
    "are", "been", "its", "there", "their", "che", "non", "per", "una", "con", "del", "della",
    "era", "sono", "stato", "stata", "gli", "dei", "delle", "nel", "nella", "alla", "più",
];

/// Two pieces that are worded alike. Merging goes from `one` into `other`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Alike {
    /// An idea, or the later cause.
    pub one: Piece,
    /// A cause, or the earlier idea.
    pub other: Piece,
    /// From 0, nothing alike, to 1, the same.
    pub likeness: f32,
}

/// The ideas and causes that are worded most alike, the most alike first; no
/// two of which one explains the other.
#[must_use]
pub fn alike(workshop: &Workshop) -> Vec<Alike> {
    let wordings = wordings(workshop);
    let mut best: BTreeMap<(Piece, Piece), f32> = BTreeMap::new();
    for (one, other) in candidates(&wordings) {
        let (one, other) = (&wordings[one], &wordings[other]);
        if one.piece == other.piece || related(workshop, one.piece, other.piece) {
            continue;
        }
        let likeness = one.likeness(other);
        if likeness >= LEAST {
            let known = best.entry((one.piece, other.piece)).or_default();
            *known = known.max(likeness);
        }
    }
    let mut found: Vec<Alike> = (best.into_iter())
        .map(|((one, other), likeness)| Alike {
            one,
            other,
            likeness,
        })
        .collect();
    found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness));
    found.truncate(MOST);
    found
}

struct Wording {
    piece: Piece,
    plain: String,
    words: BTreeSet<String>,
}

/// What every piece is called, those first that others are merged into.
fn wordings(workshop: &Workshop) -> Vec<Wording> {
    let mut all = Vec::new();
    let mut add = |piece, text: &str, also: &str| {
        for wording in also.lines().chain([text]) {
            all.push(Wording::of(piece, wording));
        }
    };
    for cause in workshop.causes() {
        add(Piece::Cause(cause.id), &cause.text, &cause.also);
    }
    for idea in workshop.ideas() {
        add(Piece::Idea(idea.id), &idea.text, &idea.also);
    }
    all
}

impl Wording {
    fn of(piece: Piece, text: &str) -> Self {
        let lower = text.to_lowercase();
        let words = lower.split(|it: char| !it.is_alphanumeric());
        let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
        let telling = words.iter().filter(|it| it.chars().count() > 2);
        let telling = telling.filter(|it| !EMPTY.contains(it));
        Self {
            piece,
            plain: words.join(" "),
            words: telling.map(|it| (*it).to_owned()).collect(),
        }
    }

    /// The words that both have, in any order, and the letters in theirs.
    fn likeness(&self, other: &Self) -> f32 {
        if self.plain == other.plain {
            return 1.0;
        }
        let (fewer, more) = match self.words.len() <= other.words.len() {
            true => (&self.words, &other.words),
            false => (&other.words, &self.words),
        };
        let near = |word: &String| {
            let like = |it: &String| nearness(word, it);
            more.iter().map(like).fold(0.0, f64::max)
        };
        let shared: f64 = fewer.iter().map(near).sum();
        let words = 2.0 * shared / (fewer.len() + more.len()).max(1) as f64;
        let letters = strsim::sorensen_dice(&self.plain, &other.plain);
        (0.7 * words + 0.3 * letters) as f32
    }
}

/// 1 for the same word, a little less for another form of it, 0 for another.
fn nearness(one: &str, other: &str) -> f64 {
    match strsim::jaro_winkler(one, other) {
        near if near >= 0.88 => near,
        _ => 0.0,
    }
}

/// Pairs that have a word in common, or its beginning: the later one first.
fn candidates(wordings: &[Wording]) -> BTreeSet<(usize, usize)> {
    let mut sharing: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, wording) in wordings.iter().enumerate() {
        let starts = wording.words.iter().map(|it| it.chars().take(4).collect());
        for start in starts.collect::<BTreeSet<String>>() {
            sharing.entry(start).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for them in sharing.values().filter(|it| it.len() <= COMMON) {
        for (n, one) in them.iter().enumerate() {
            pairs.extend(them[..n].iter().map(|other| (*one, *other)));
        }
    }
    pairs
}

/// One of them explains the other, directly or through others.
fn related(workshop: &Workshop, one: Piece, other: Piece) -> bool {
    match (one, other) {
        (Piece::Cause(one), Piece::Cause(other)) => {
            let above = |low, high| workshop.upward(low).any(|it| it.id == high);
            above(one, other) || above(other, one)
        }
        _ => false,
    }
}
