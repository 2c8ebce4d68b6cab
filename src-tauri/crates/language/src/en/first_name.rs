//! Whether a word is the first name of a person here, or a surname after one.

use super::English;
use super::reading::{CastWord, Reading};
use super::verbs::Forms;

impl English {
    /// Whether a word is a first name here.
    pub(super) fn is_name(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let (Some(token), Some(class)) = (reading.tokens.get(at), reading.class.get(at)) else {
            return false;
        };
        if matches!(reading.cast[at], Some(CastWord::Name(_))) {
            return true;
        }
        if token.has_initial(reading.text) {
            return true;
        }
        let is_long = token.end - token.start > 2;
        if self.is_unlisted_name(reading, at) {
            return true;
        }
        if !class.has(words.name) || !token.is_word() || token.shouted || !is_long && !token.capital
        {
            return false;
        }
        let next = at + 1;
        // "Victoria ward", "Jordan Street", "Grace Hospital".
        if reading.is(next, words.place_noun) && !reading.is_form(next, Forms::PAST) {
            return false;
        }
        let before = at.checked_sub(1);
        // "the Claire server": a name follows no article.
        // "I was told that Maureen moved it": here "that" is a link.
        let is_link = before.is_some_and(|at| reading.lower(at) == "that")
            && token.capital
            && self.acts_next(reading, next);
        let has_article =
            before.is_some_and(|at| reading.is(at, words.det) && !reading.is(at, words.possessive));
        if has_article && !is_link {
            return false;
        }
        let is_ambiguous = class.has(words.ambiguous);
        if token.capital {
            if !is_ambiguous {
                return true;
            }
            // "Will", "Mark", "May": a name where a verb or a surname follows.
            let is_product =
                class.has(words.product) || class.has(words.time) || class.has(words.modal);
            let has_surname = reading
                .tokens
                .get(next)
                .is_some_and(|next| next.capital && next.is_word() && !next.shouted)
                && !reading.is(next, words.product)
                && !token.opens;
            // "Bill was paid twice", "Mark was not visible": at the beginning, a
            // word as often as not, unless somebody is doing something.
            let after_be = self.skip_adverbs(reading, next + 1);
            let after_be = if matches!(reading.lower(after_be), "not" | "n't") {
                self.skip_adverbs(reading, after_be + 1)
            } else {
                after_be
            };
            let is_told_of = token.opens
                && reading.is(next, words.be)
                && !reading.is_form(after_be, Forms::ING)
                && !reading.is(after_be, words.prep)
                && !reading.is(after_be, words.det);
            // "Jack stands were missing": a plural noun, as often as not.
            let acts = self.acts_next(reading, next)
                && !is_told_of
                && !(reading.is_form(next, Forms::THIRD)
                    && !reading.is_form(next, Forms::PAST)
                    && !reading.is(next, words.be)
                    && !reading.is(next, words.have)
                    && !reading.is(next, words.do_));
            // "Tom, who was new, pulled the plug."
            let is_told_more = reading.lower(next) == ","
                && (reading.lower(next + 1) == "who"
                    || reading.is(next + 1, words.det)
                        && (next + 2..next + 5).any(|at| reading.is(at, words.role)));
            // "Chen the developer broke it."
            let has_role = self.past_role(reading, next) > next;
            return !is_product && (has_surname || acts || is_told_more || has_role);
        }
        // Typed without capitals: at the beginning, with a verb after it.
        // "yesterday tom forgot": what stands before tells when.
        let start = reading.sentence(at).start;
        let is_dated = start < at
            && (start..at).all(|at| {
                reading.is(at, words.time) || matches!(reading.lower(at), "last" | "this" | "on")
            });
        let is_opening = token.opens || is_dated || before.is_some_and(|at| reading.parts(at));
        let may = !is_ambiguous || class.has(words.lower_name);
        // "giulia from qa approved it"
        let acts_later = matches!(reading.lower(next), "from" | "in" | "at")
            && (next + 2..next + 5).any(|at| self.acts_next(reading, at));
        let acts = self.acts_next(reading, next) || acts_later;
        reading.lower_case && is_opening && may && acts
    }

    /// Whether a word with a capital follows a title or a first name.
    pub(super) fn is_surname(&self, reading: &Reading<'_>, at: usize) -> bool {
        let capital = |at: usize| {
            reading
                .tokens
                .get(at)
                .is_some_and(|token| token.capital && token.is_word())
        };
        let Some(mut before) = at.checked_sub(1) else {
            return false;
        };
        if !capital(at) {
            return false;
        }
        if reading.lower(before) == "." {
            let Some(title) = before.checked_sub(1) else {
                return false;
            };
            before = title;
        }
        let words = &self.words;
        let is_title = reading.is(before, words.title);
        let class = reading.class[at];
        let is_other = class.has(words.product)
            || class.has(words.time)
            || class.has(words.place_noun)
            || reading.tokens[at].shouted;
        is_title || (capital(before) && !is_other && self.is_first_name(reading, before))
    }

    /// Whether a word is in the list of first names, with its capital, so that
    /// what follows can be a surname.
    fn is_first_name(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let Some(class) = reading.class.get(at) else {
            return false;
        };
        let is_word_too = class.has(words.ambiguous) || class.has(words.product);
        class.has(words.name)
            && !(is_word_too && (reading.tokens[at].opens || class.has(words.product)))
    }
}
