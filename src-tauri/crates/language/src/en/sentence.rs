//! A sentence said another way: in the passive, with a role in a name's place.
//! What can't be made well isn't made.

use super::English;
use super::reading::{CastWord, Reading};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Cast;
use std::ops::Range;

/// How the verb of a passive is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// "was opened"
    Done,
    /// "was not opened"
    NotDone,
}

/// A verb with its particle, and the object that follows.
#[derive(Clone, Debug)]
pub(super) struct VerbPhrase {
    /// "hand over"
    pub(super) base: String,
    /// "handed over"
    pub(super) participle: Option<String>,
    /// The object, if one follows at once.
    pub(super) object: Option<Np>,
    /// All that belongs to the verb, to the end of its clause.
    pub(super) rest: Range<usize>,
}

const PARTICLES: [&str; 10] = [
    "up", "over", "out", "off", "down", "back", "in", "on", "through", "away",
];

impl English {
    /// The verb at an index with what follows it in its clause.
    pub(super) fn verb_phrase(&self, reading: &Reading<'_>, verb: usize) -> Option<VerbPhrase> {
        let words = &self.words;
        let mut verb = verb;
        let mut known = self.verb_at(reading, verb);
        // "didn't bother to check": what wasn't done is the checking.
        let leads_on = known.is_some_and(|verb| {
            matches!(
                verb.base.as_str(),
                "bother" | "try" | "manage" | "care" | "forget" | "refuse" | "remember" | "get"
            )
        });
        if leads_on && reading.lower(verb + 1) == "to" && reading.is_form(verb + 2, Forms::BASE) {
            verb += 2;
            known = self.verb_at(reading, verb);
        }
        let (mut base, mut participle) = match known {
            Some(known) => (known.base.clone(), Some(known.participle.clone())),
            None if reading.is_form(verb, Forms::PAST.and(Forms::ING)) => return None,
            None => (reading.lower(verb).to_owned(), None),
        };
        if words_are_aux(self, reading, verb) && base != "do" {
            return None;
        }
        let mut from = verb + 1;
        let is_particle = PARTICLES.contains(&reading.lower(from))
            && (reading.is(from + 1, words.det) || reading.parts(from + 1));
        if is_particle && !matches!(reading.lower(from), "in" | "on" | "through") {
            base = format!("{base} {}", reading.lower(from));
            participle =
                participle.map(|participle| format!("{participle} {}", reading.lower(from)));
            from += 1;
        }
        let mut to = from;
        while to < reading.tokens.len() && !reading.parts(to) {
            let is_sub = reading.is(to, words.sub)
                || reading.is(to, words.rel) && reading.lower(to) != "that";
            let is_that = reading.lower(to) == "that" && to > from;
            let joins_verb = reading.is(to, words.coord) && self.verb_follows(reading, to + 1);
            if is_sub && !matches!(reading.lower(to), "as" | "once" | "that")
                || is_that
                || joins_verb
                || reading.quoted[to]
            {
                break;
            }
            if matches!(
                reading.lower(to),
                "before"
                    | "after"
                    | "until"
                    | "since"
                    | "till"
                    | "even"
                    | "instead"
                    | "despite"
                    | "as"
                    | "once"
            ) && to > from
            {
                break;
            }
            to += 1;
        }
        while to > from
            && matches!(
                reading.lower(to - 1),
                "again"
                    | "yet"
                    | "btw"
                    | "honestly"
                    | "either"
                    | "anyway"
                    | "too"
                    | "all"
                    | "and"
                    | "at"
                    | "either"
                    | "then"
                    | "though"
                    | "w/"
            )
        {
            to -= 1;
        }
        let start = self.skip_adverbs(reading, from);
        let object = self.noun_phrases(reading, start..to).into_iter().next();
        let object = object.filter(|np| np.from == start && np.prep.is_none());
        Some(VerbPhrase {
            base,
            participle,
            object,
            rest: from..to,
        })
    }

    fn verb_follows(&self, reading: &Reading<'_>, at: usize) -> bool {
        let at = self.skip_adverbs(reading, at);
        let words = &self.words;
        let is_verb = reading.is_form(at, Forms::PAST.and(Forms::THIRD).and(Forms::BASE))
            && !reading.is(at, words.thing)
            && !reading.is(at, words.soft);
        is_verb
            || words_are_aux(self, reading, at)
            || reading.is(at, words.personal)
            || reading.is(at, words.plural_pronoun)
            || (at..at + 5).any(|at| words_are_aux(self, reading, at))
    }

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
            let is_person = reading.is(at, words.personal)
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

    /// The sentence in the passive: "The ticket was not updated." The text
    /// before the subject and after the object stays as it is.
    pub(super) fn passive(
        &self,
        reading: &Reading<'_>,
        who: &Subject,
        group: usize,
        verb: &VerbPhrase,
        told: (Told, Option<&str>),
        cast: &Cast,
    ) -> Option<String> {
        let words = &self.words;
        let object = verb.object?;
        let participle = match told.1 {
            Some(neutral) => neutral.to_owned(),
            None => verb.participle.clone()?,
        };
        let start = match (who.who, who.np) {
            (Who::Nobody, _) => group,
            (_, Some(np)) if who.is_near => np.from,
            _ => return None,
        };
        let is_clean_start = start == 0
            || reading.parts(start - 1)
            || reading.is(start - 1, words.sub)
                && !matches!(
                    reading.lower(start - 1),
                    "why" | "how" | "if" | "that" | "whether"
                );
        if !is_clean_start || reading.is_question(group) {
            return None;
        }
        let plain = self.neutral(reading, object.from..object.to, cast)?;
        let is_good_object = !plain.is_empty()
            && !matches!(
                reading.lower(object.head),
                "that"
                    | "which"
                    | "what"
                    | "who"
                    | "this"
                    | "something"
                    | "anything"
                    | "nothing"
                    | "one"
            )
            && !reading.is(object.from, words.negative)
            && reading.lower(object.from) != "no"
            && !reading.is(object.head, words.det);
        let starts_with_article = reading.is(object.from, words.det)
            || reading.tokens[object.from].shape == crate::token::Shape::Number
            || is_plural(reading.lower(object.head))
            || matches!(reading.lower(object.head), "it")
            || reading.tokens[object.head].capital
            || reading.lower_case;
        if !is_good_object || !starts_with_article {
            return None;
        }
        let end = self.rest_is_free(reading, object.to)?;
        let joined = reading.is(object.to, words.coord);
        if joined {
            return None;
        }
        let before = reading
            .tokens
            .get(start)
            .map(|token| &reading.text[..token.start])?;
        let after = reading
            .tokens
            .get(object.to - 1)
            .map(|token| &reading.text[token.end..end])?;
        let is_present = self.is_present(reading, group);
        let be = match (is_plural(reading.lower(object.head)), is_present) {
            (true, false) => "were",
            (true, true) => "are",
            (false, false) => "was",
            (false, true) => "is",
        };
        let not = if told.0 == Told::NotDone { " not" } else { "" };
        let is_opening = reading.tokens[start].opens && !reading.lower_case;
        let plain = if is_opening {
            capitalised(&plain)
        } else {
            uncapitalised(
                &plain,
                reading.tokens[object.from].shouted || !reading.is(object.from, words.det),
            )
        };
        Some(format!("{before}{plain} {be}{not} {participle}{after}"))
    }

    fn is_present(&self, reading: &Reading<'_>, group: usize) -> bool {
        let lower = reading.lower(group);
        matches!(
            lower,
            "do" | "does" | "don't" | "dont" | "doesnt" | "is" | "are"
        ) || reading.is_form(group, Forms::THIRD)
            && !reading.is_form(group, Forms::PAST)
            && !matches!(lower, "has" | "is")
    }

    /// Where the text ends, when nothing after an index hangs on the subject.
    fn rest_is_free(&self, reading: &Reading<'_>, from: usize) -> Option<usize> {
        let words = &self.words;
        let bound = (from..reading.tokens.len()).any(|at| {
            let lower = reading.lower(at);
            matches!(
                lower,
                "he" | "she"
                    | "his"
                    | "her"
                    | "him"
                    | "their"
                    | "they"
                    | "them"
                    | "himself"
                    | "herself"
                    | "themselves"
                    | "we"
                    | "our"
                    | "us"
                    | "i"
                    | "my"
                    | "you"
                    | "your"
                    | "me"
                    | "who"
            ) || lower == "by" && at == from
                || reading.is(at, words.coord) && self.bare_verb_follows(reading, at + 1)
        });
        (!bound).then_some(reading.text.len())
    }

    /// "… and went home": a verb that still wants the subject.
    fn bare_verb_follows(&self, reading: &Reading<'_>, at: usize) -> bool {
        let at = self.skip_adverbs(reading, at);
        reading.is_form(at, Forms::PAST.and(Forms::THIRD).and(Forms::BASE))
            && !reading.is(at, self.words.thing)
            && !reading.is(at, self.words.soft)
            || words_are_aux(self, reading, at)
    }

    /// The sentence with a role in the place of a name, or a gap for it.
    pub(super) fn with_role(&self, reading: &Reading<'_>, np: Np, cast: &Cast) -> (String, bool) {
        let number = reading.cast[np.head].and_then(|word| match word {
            CastWord::Name(number) => Some(number),
            CastWord::Role => None,
        });
        let role = number.and_then(|number| role_of(cast, number));
        let known = role.is_some();
        let is_opening = reading.tokens[np.from].opens && reading.tokens[np.from].capital;
        let article = if is_opening { "The" } else { "the" };
        let bytes = reading.bytes(np.from..np.to);
        let (before, after) = (&reading.text[..bytes.start], &reading.text[bytes.end..]);
        let role = role.unwrap_or_else(|| "…".to_owned());
        (format!("{before}{article} {role}{after}"), known)
    }
}

fn words_are_aux(english: &English, reading: &Reading<'_>, at: usize) -> bool {
    let words = &english.words;
    [words.be, words.have, words.do_, words.modal]
        .iter()
        .any(|class| reading.is(at, *class))
}

/// The role that a name stands for, as it is written within a sentence.
pub(super) fn role_of(cast: &Cast, number: usize) -> Option<String> {
    let (_, role) = cast.names.get(number)?;
    let role = role.trim();
    let role = role
        .strip_prefix("the ")
        .or_else(|| role.strip_prefix("The "))
        .unwrap_or(role);
    (!role.is_empty()).then(|| uncapitalised(role, false))
}

/// Whether a noun is a plural, as far as its ending shows.
pub(super) fn is_plural(lower: &str) -> bool {
    let irregular = [
        "people", "men", "women", "children", "criteria", "media", "feet", "teeth",
    ];
    let singular = [
        "process",
        "status",
        "virus",
        "bus",
        "dns",
        "access",
        "tls",
        "https",
        "sms",
        "gps",
        "ups",
        "news",
        "series",
        "analysis",
        "diagnosis",
        "basis",
        "crisis",
        "ids",
        "ips",
        "gas",
        "lens",
        "sepsis",
        "chassis",
        "apparatus",
        "nfs",
        "ntp",
        "ics",
        "aws",
        "css",
        "has",
        "this",
        "is",
        "was",
        "s",
    ];
    irregular.contains(&lower)
        || lower.len() > 2
            && lower.ends_with('s')
            && !lower.ends_with("ss")
            && !lower.ends_with("us")
            && !lower.ends_with("sis")
            && !singular.contains(&lower)
}

fn push(text: &mut String, word: &str, spaced: bool) {
    if spaced && !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}

/// With a capital at its beginning.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Without a capital at its beginning, unless it is an abbreviation.
fn uncapitalised(text: &str, keep: bool) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let is_abbreviation = letters.clone().next().is_some_and(char::is_uppercase);
    if keep || is_abbreviation {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}
