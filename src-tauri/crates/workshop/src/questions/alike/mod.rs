//! Wordings that may mean the same: what merging is offered for.

mod wording;
mod words;

use crate::{CauseOrIdea, Workshop};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use wording::ComparedWording;
use words::WordIndex;

/// As many are offered.
const MOST: usize = 20;
/// Less alike than this isn't worth a look.
const LEAST: f32 = 0.6;
/// Beginnings of words that more wordings than this share say little, and would
/// make the search slow.
const COMMON: usize = 150;
/// Two causes or ideas that are worded alike. Merging goes from `one` into `other`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Alike {
    /// An idea, or the later cause.
    pub one: CauseOrIdea,
    /// A cause, or the earlier idea.
    pub other: CauseOrIdea,
    /// From 0, nothing alike, to 1, the same.
    pub likeness: f32,
}

/// The ideas and causes that are worded most alike, the most alike first; no
/// two of which one explains the other.
#[must_use]
pub fn alike(workshop: &Workshop) -> Vec<Alike> {
    let mut words = WordIndex::default();
    let wordings = wordings(workshop, &mut words);
    words.compare();
    let mut best: BTreeMap<(CauseOrIdea, CauseOrIdea), f32> = BTreeMap::new();
    for (one, other) in candidates(&wordings, &words) {
        let (one, other) = (&wordings[one], &wordings[other]);
        if one.cause_or_idea == other.cause_or_idea
            || related(workshop, one.cause_or_idea, other.cause_or_idea)
        {
            continue;
        }
        let likeness = one.likeness(other, &words);
        if likeness >= LEAST {
            let known = best
                .entry((one.cause_or_idea, other.cause_or_idea))
                .or_default();
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

/// Each wording of every cause and idea, those first that others are merged into.
fn wordings(workshop: &Workshop, words: &mut WordIndex) -> Vec<ComparedWording> {
    let mut all = Vec::new();
    let mut add = |cause_or_idea, text: &str, also: &str| {
        for wording in also.lines().chain([text]) {
            all.push(ComparedWording::of(cause_or_idea, wording, words));
        }
    };
    for cause in workshop.causes() {
        add(CauseOrIdea::Cause(cause.id), &cause.text, &cause.also);
    }
    for idea in workshop.ideas() {
        add(CauseOrIdea::Idea(idea.id), &idea.text, &idea.also);
    }
    all
}

/// Pairs that have a word in common, or its beginning: the later one first. A
/// wording is looked for by the two rarest of its words.
fn candidates(wordings: &[ComparedWording], words: &WordIndex) -> BTreeSet<(usize, usize)> {
    let starts = |it: &ComparedWording| -> BTreeSet<usize> {
        it.words.iter().map(|it| words.start(*it)).collect()
    };
    let mut sharing: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, wording) in wordings.iter().enumerate() {
        for start in starts(wording) {
            sharing.entry(start).or_default().push(at);
        }
    }
    let mut pairs = BTreeSet::new();
    for (at, wording) in wordings.iter().enumerate() {
        let own = starts(wording);
        let mut them: Vec<_> = own.iter().filter_map(|it| sharing.get(it)).collect();
        them.sort_by_key(|it| it.len());
        let telling = them.into_iter().filter(|it| it.len() <= COMMON).take(2);
        for other in telling.flatten().filter(|it| **it != at) {
            pairs.insert((at.max(*other), at.min(*other)));
        }
    }
    pairs
}

/// One of them explains the other, directly or through others.
fn related(workshop: &Workshop, one: CauseOrIdea, other: CauseOrIdea) -> bool {
    match (one, other) {
        (CauseOrIdea::Cause(one), CauseOrIdea::Cause(other)) => {
            let above = |low, high| workshop.upward(low).any(|it| it.id == high);
            above(one, other) || above(other, one)
        }
        _ => false,
    }
}
