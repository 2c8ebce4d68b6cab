//! What looks like the name of a person, wherever it stands.

use super::English;
use super::reading::{CastWord, Reading};
use super::verbs::Forms;
use std::ops::Range;

/// What only a person does, and neither software ("Renovate merged it") nor
/// stuff ("Coolant filled the pit"): in the past, right after a name.
const PERSONAL: [&str; 29] = [
    "forget",
    "unplug",
    "click",
    "decide",
    "think",
    "phone",
    "climb",
    "misread",
    "misjudge",
    "wear",
    "borrow",
    "admit",
    "promise",
    "tamper",
    "overtighten",
    "type",
    "tidy",
    "grease",
    "shout",
    "panic",
    "hurry",
    "authorise",
    "authorize",
    "overrule",
    "mislabel",
    "mishear",
    "neglect",
    "notice",
    "sit",
];

/// How words end that begin a sentence without an article and are no names:
/// "Management decided", "Experience told us", "Police asked".
const NO_NAME: [&str; 16] = [
    "s", "ion", "ment", "ity", "ing", "nce", "ism", "ure", "ics", "ship", "ice", "ate", "ody",
    "age", "ware", "ly",
];

impl English {
    /// Whether a name that is a word too stands where a person would: "by
    /// Mark", "ask Will".
    fn may_be_name(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let (Some(token), Some(before)) = (reading.tokens.get(at), at.checked_sub(1)) else {
            return false;
        };
        let is_other = reading.is(at, words.product)
            || reading.is(at, words.time)
            || reading.is(at, words.place_noun)
            || reading.is(at + 1, words.place_noun)
            || reading.tokens.get(at + 1).is_some_and(|next| next.capital);
        let asks = [
            "by", "with", "to", "from", "for", "ask", "asked", "told", "tell", "call", "called",
        ];
        reading.is(at, words.name)
            && token.capital
            && !token.shouted
            && !is_other
            && asks.contains(&reading.lower(before))
    }

    /// A name that is in no list, by what follows: "Hartmann authorised the
    /// payment". Only where a clause begins, and with a verb of `PERSONAL`.
    pub(super) fn is_unlisted_name(&self, reading: &Reading<'_>, at: usize) -> bool {
        let (Some(token), Some(class)) = (reading.tokens.get(at), reading.class.get(at)) else {
            return false;
        };
        let begins = token.opens
            || at.checked_sub(1).is_some_and(|before| {
                reading.lower(before) == "," || reading.is(before, self.words.sub)
            });
        let may = token.capital
            && !token.shouted
            && token.is_word()
            && begins
            && class.is_empty()
            && token.lower.chars().count() > 2
            && !NO_NAME.iter().any(|ending| token.lower.ends_with(ending))
            && token.lower.chars().all(char::is_alphabetic);
        if !may || self.verb_at(reading, at).is_some() {
            return false;
        }
        let verb = self.skip_adverbs(reading, at + 1);
        reading.is_form(verb, Forms::PAST)
            && self
                .verb_at(reading, verb)
                .is_some_and(|verb| PERSONAL.contains(&verb.base.as_str()))
            // "Envoy forgot the route": software forgets too, but not to do a thing.
            && (reading.lower(verb) != "forgot" || reading.lower(verb + 1) == "to")
    }

    /// Where names stand, in bytes, in the text's order.
    pub(super) fn names_in(&self, reading: &Reading<'_>) -> Vec<Range<usize>> {
        let words = &self.words;
        let mut names: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < reading.tokens.len() {
            let is_cast = matches!(reading.cast[at], Some(CastWord::Name(_)));
            let title_end = if reading.lower(at + 1) == "." {
                at + 2
            } else {
                at + 1
            };
            let is_titled = reading.is(at, words.title) && self.is_surname(reading, title_end);
            let has_surname = self.is_surname(reading, at + 1) && !reading.is(at, words.title);
            let is_name = self.is_name(reading, at) || self.may_be_name(reading, at);
            if !is_cast && !is_titled && !has_surname && !is_name {
                at += 1;
                continue;
            }
            let mut to = if is_titled { title_end + 1 } else { at + 1 };
            while to < reading.tokens.len()
                && (self.is_surname(reading, to) || is_cast && reading.cast[to] == reading.cast[at])
            {
                to += 1;
            }
            names.push(reading.bytes(at..to));
            at = to;
        }
        names
    }
}
