//! English: how a sentence is read, what in it is worth a look, what is
//! offered.
//!
//! The order of a reading: tokens → what each word can be ([`reading`]) → who
//! acts ([`who`], [`subject`]) → whether it was wanted ([`wanted`]) → spots
//! ([`omission`], [`blame`], [`quality`], and the lexicon's phrases,
//! [`phrase`]) → offers ([`offer`]).

mod act;
mod act_offer;
mod action;
mod asked;
mod badly;
mod blame;
mod classes;
mod deviated_offer;
mod deviation;
mod duty;
mod failure;
mod first_name;
mod guilt;
mod habit;
mod inflection;
mod lack;
mod measure;
mod name;
mod named;
mod neutral;
mod nobody;
mod noun;
mod noun_phrase;
mod number;
mod offer;
mod omission;
mod omitted_offer;
mod passive;
mod phrase;
mod problem;
mod quality;
mod reading;
mod role_offer;
mod slip;
mod slip_offer;
mod sort;
mod sort_of_act;
mod sort_of_words;
mod standing;
mod state;
mod subject;
#[cfg(test)]
mod tests;
mod verb_phrase;
mod verbs;
mod wanted;
mod who;
pub(crate) mod why;
mod withheld;

use crate::grammar::Grammar;
use crate::lexicon::{Hit, Lexicon};
use crate::token::Tokenizer;
use crate::words::WordLists;
use crate::{Cast, Finding, Kind, Language, LexiconFlaw, ProblemPart};
use classes::{VerbClasses, WordClasses};
use phrase::VOCABULARY;
use reading::{Detail, Reading, Spot};
use std::ops::Range;
use verbs::Verbs;

/// Reads English.
#[derive(Debug)]
pub(crate) struct English {
    tokenizer: Tokenizer,
    lexicon: Lexicon,
    lists: WordLists,
    words: WordClasses,
    verbs: Verbs,
    acts: VerbClasses,
}

impl English {
    /// With the user's own lines beside the lexicon's.
    pub(crate) fn new(own: &str) -> Result<Self, LexiconFlaw> {
        let tokenizer = Tokenizer::new(Language::En);
        let mut lexicon = Lexicon::default();
        lexicon.add(include_str!("../../data/en.txt"), &tokenizer, VOCABULARY)?;
        lexicon.add(
            include_str!("../../data/en-people.txt"),
            &tokenizer,
            VOCABULARY,
        )?;
        lexicon.add(
            include_str!("../../data/en-states.txt"),
            &tokenizer,
            VOCABULARY,
        )?;
        lexicon.add(own, &tokenizer, VOCABULARY)?;
        let mut lists = WordLists::default();
        lists.add(include_str!("../../data/en-words.txt"))?;
        lists.add(include_str!("../../data/names.txt"))?;
        let words = WordClasses::of(&lists);
        let (verbs, verb_lists) = Verbs::read(include_str!("../../data/en-verbs.txt"))?;
        let acts = VerbClasses::of(&verb_lists);
        Ok(Self {
            tokenizer,
            lexicon,
            lists,
            words,
            verbs,
            acts,
        })
    }

    /// Everything worth a look, none within another.
    fn spots(&self, reading: &Reading<'_>) -> Vec<Spot<'_>> {
        let hits = self.hits(reading);
        let mut spots = self.phrases(reading, &hits);
        // Phrases that say more come before the grammar's own, which come
        // before single words.
        let single = spots
            .iter()
            .position(|spot| spot.tokens.len() < 2)
            .unwrap_or(spots.len());
        let words = spots.split_off(single);
        let (ends, omissions): (Vec<_>, Vec<_>) =
            (self.omissions(reading).into_iter()).partition(|spot| spot.kind == Kind::EndPoint);
        spots.extend(ends);
        spots.extend(omissions);
        spots.extend(self.guilt(reading));
        spots.extend(self.qualities(reading));
        spots.extend(self.blame(reading));
        spots.extend(words);
        self.kept(reading, &hits, spots)
    }

    /// Without those that are quoted, silenced, or overlap one before them.
    fn kept<'l>(
        &self,
        reading: &Reading<'_>,
        hits: &[Hit<'l>],
        spots: Vec<Spot<'l>>,
    ) -> Vec<Spot<'l>> {
        let touches = |one: &Range<usize>, other: &Range<usize>| {
            one.start < other.end && other.start < one.end
        };
        let quiet: Vec<_> = hits
            .iter()
            .filter(|hit| hit.entry.kind.is_none())
            .map(|hit| hit.tokens.clone())
            .collect();
        let mut kept: Vec<Spot<'l>> = Vec::with_capacity(spots.len());
        for spot in spots {
            let is_quoted = reading
                .quoted
                .get(spot.tokens.start)
                .copied()
                .unwrap_or(false);
            let is_silenced = quiet.iter().any(|quiet| touches(quiet, &spot.tokens));
            let is_covered = kept
                .iter()
                .any(|other| touches(&other.tokens, &spot.tokens));
            if !is_quoted && !is_silenced && !is_covered && !spot.tokens.is_empty() {
                kept.push(spot);
            }
        }
        kept
    }
}

impl Grammar for English {
    fn findings(&self, text: &str, cast: &Cast) -> Vec<Finding> {
        let reading = self.read(text, cast);
        let spots = self.spots(&reading);
        spots
            .into_iter()
            .map(|spot| {
                let bytes = reading.bytes(spot.tokens.clone());
                let offers = self.offers(&reading, &spot, cast);
                Finding {
                    start: bytes.start,
                    end: bytes.end,
                    kind: spot.kind,
                    offers,
                }
            })
            .collect()
    }

    fn problem_parts(&self, text: &str, cast: &Cast) -> Vec<(ProblemPart, Range<usize>)> {
        self.parts_of_problem(text, cast)
    }

    fn is_omission(&self, text: &str) -> bool {
        let reading = self.read(text, &Cast::default());
        let spots = self.spots(&reading);
        spots.iter().any(|spot| match spot.kind {
            // "Shouldn't have opened it" tells what was done.
            Kind::Counterfactual => !matches!(spot.detail, Detail::Done { .. }),
            Kind::EndPoint => spot.tokens.clone().any(|at| {
                let lower = reading.lower(at);
                matches!(lower, "not" | "n't" | "never" | "failure" | "failed")
            }),
            _ => false,
        }) || self.is_passive_omission(&reading)
    }

    fn lists(&self) -> &WordLists {
        &self.lists
    }

    fn names(&self, text: &str, cast: &Cast) -> Vec<Range<usize>> {
        let reading = self.read(text, cast);
        self.names_in(&reading)
    }

    fn is_role(&self, lower: &str) -> bool {
        self.lists.is(lower, self.words.role)
    }

    fn action_kind(&self, what: &str) -> Option<&'static str> {
        self.kind_of_action(what)
    }
}
