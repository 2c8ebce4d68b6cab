//! What a sentence tells of, in neutral words, to stand in an offer: some of its
//! words, an object alone, an act with all that belongs to it.

use super::English;
use super::number::is_plural;
use super::reading::{CastWord, Reading};
use super::role_offer::role_of;
use super::verb_phrase::VerbPhrase;
use super::verbs::Forms;
use crate::Cast;
use std::ops::Range;

/// Verbs that make a sentence without an object.
const ALONE: [&str; 15] = [
    "escalate",
    "check",
    "call",
    "react",
    "respond",
    "act",
    "ask",
    "listen",
    "wait",
    "look",
    "speak",
    "intervene",
    "communicate",
    "report",
    "follow up",
];

impl English {
    /// Some tokens in neutral words: "their" is "the", a known name is its
    /// role. Nothing when they hold what can't be put so.
    pub(super) fn neutral(
        &self,
        reading: &Reading<'_>,
        tokens: Range<usize>,
        cast: &Cast,
    ) -> Option<String> {
        let words = &self.words;
        let mut text = String::new();
        let mut last_name = None;
        for at in tokens {
            let token = reading.tokens.get(at)?;
            if let Some(CastWord::Name(number)) = reading.cast[at] {
                if last_name == Some(number) {
                    continue;
                }
                last_name = Some(number);
                let role = role_of(cast, number)?;
                push(&mut text, &format!("the {role}"), true);
                continue;
            }
            last_name = None;
            let lower = token.lower.as_str();
            if matches!(lower, "his" | "her" | "their" | "our" | "my" | "your") {
                push(&mut text, "the", !token.glued);
                continue;
            }
            // The workshop speaks of itself as "us".
            let is_ours = matches!(lower, "we" | "us");
            let is_person = reading.is(at, words.personal) && !is_ours
                || matches!(
                    lower,
                    "they"
                        | "them"
                        | "himself"
                        | "herself"
                        | "themselves"
                        | "ourselves"
                        | "yourself"
                        | "myself"
                );
            if is_person || self.is_name(reading, at) || lower == "any" || lower == "either" {
                return None;
            }
            let typed = reading.typed(at..at + 1);
            push(&mut text, typed, !token.glued);
        }
        Some(text)
    }

    /// The object in neutral words, when it can stand alone.
    pub(super) fn object(
        &self,
        reading: &Reading<'_>,
        phrase: &VerbPhrase,
        cast: &Cast,
    ) -> Option<String> {
        let object = phrase.object?;
        let is_alone = !matches!(
            reading.lower(object.head),
            "it" | "that"
                | "this"
                | "what"
                | "which"
                | "something"
                | "anything"
                | "one"
                | "us"
                | "them"
        );
        // "The till" read as "till": the article has lost its noun.
        let is_cut = reading.is(object.head, self.words.det)
            || reading.is(object.head, self.words.prep)
            || reading.is(object.head, self.words.weak);
        let has_article =
            reading.is(object.from, self.words.det) || is_plural(reading.lower(object.head));
        let is_denied = reading.lower(object.from) == "no";
        (is_alone && has_article && !is_denied && !is_cut)
            .then(|| self.neutral(reading, object.from..object.to, cast))
            .flatten()
    }

    /// "escalate the alert to the manager", to stand after "to".
    pub(super) fn to_do(
        &self,
        reading: &Reading<'_>,
        phrase: &VerbPhrase,
        cast: &Cast,
    ) -> Option<String> {
        let whole = self.neutral(reading, phrase.rest.clone(), cast);
        let short = || {
            let object = phrase.object?;
            self.neutral(reading, object.from..object.to, cast)
        };
        // "Failure to close the valve led to the spill": its own verb follows.
        let after = phrase.object.map_or(phrase.rest.start, |object| object.to);
        let goes_on = after < phrase.rest.end
            && reading.is_form(after, Forms::PAST)
            && !reading.is_form(after, Forms::BASE)
            && !matches!(
                phrase.base.as_str(),
                "have" | "get" | "keep" | "leave" | "see" | "hear" | "want" | "need" | "find"
            );
        let rest = match phrase.object {
            Some(_) if goes_on => short()?,
            None if goes_on => String::new(),
            _ => whole.or_else(short)?,
        };
        let rest = rest.trim();
        // A quotation that was cut makes no sentence.
        let marks = phrase
            .rest
            .clone()
            .filter(|at| !reading.is_word(*at) && matches!(reading.lower(*at), "'" | "\""));
        if !marks.count().is_multiple_of(2) {
            return None;
        }
        if rest.is_empty() {
            // A verb that needs an object and lost it makes no sentence.
            return ALONE
                .contains(&phrase.base.as_str())
                .then(|| phrase.base.clone());
        }
        Some(format!("{} {rest}", phrase.base))
    }
}

fn push(text: &mut String, word: &str, spaced: bool) {
    if spaced && !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}
