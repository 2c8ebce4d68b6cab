//! A text as who looks for names reads it: what each word may be.

use super::cut::{Word, words};
use super::lists::Lists;
use crate::Language;
use crate::words::{Class, WordLists};

pub(super) struct Reading<'r> {
    pub(super) words: Vec<Word<'r>>,
    pub(super) lists: &'r Lists,
    pub(super) italian: bool,
    /// The words that the language's grammar knows.
    known: &'r WordLists,
    name: Class,
    /// Names that are words too.
    doubtful: Class,
    /// Classes that speak neither for a name nor against one.
    silent: Class,
    somebody: Class,
}

impl<'r> Reading<'r> {
    pub(super) fn of(
        text: &'r str,
        language: Language,
        lists: &'r Lists,
        known: &'r WordLists,
    ) -> Self {
        let any = |names: &[&str]| {
            let classes = names.iter().map(|it| known.class(it));
            classes.fold(Class::default(), Class::and)
        };
        Self {
            words: words(text),
            lists,
            italian: language == Language::It,
            known,
            name: known.class("name"),
            doubtful: any(&["ambiguous", "doubtful"]),
            silent: any(&["name", "ambiguous", "doubtful", "lower_name"]),
            somebody: any(&["role", "person", "org", "unit", "patient", "pronoun"]),
        }
    }

    pub(super) fn lower(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |it| it.lower.as_str())
    }

    /// Whether the word is in a list of `data/bearers.txt`.
    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.lists.is(self.lower(at), class)
    }

    pub(super) fn is_first_name(&self, at: usize) -> bool {
        self.known.of(self.lower(at)).has(self.name)
    }

    pub(super) fn is_doubtful(&self, at: usize) -> bool {
        self.known.of(self.lower(at)).has(self.doubtful)
    }

    pub(super) fn is_somebody(&self, at: usize) -> bool {
        self.known.of(self.lower(at)).has(self.somebody)
    }

    /// A product, a place, a role…: in a list, and in none of names.
    pub(super) fn is_other(&self, at: usize) -> bool {
        let own = self.known.of(self.lower(at)).without(self.silent);
        !own.is_empty() && !self.is_surname(at)
    }

    /// Whether a word, in lower case, is somebody's name and nothing else.
    pub(super) fn is_listed(&self, lower: &str) -> bool {
        let own = self.known.of(lower);
        own.has(self.name) && !own.has(self.doubtful) || self.lists.is(lower, self.lists.surname)
    }

    pub(super) fn is_surname(&self, at: usize) -> bool {
        self.is(at, self.lists.surname)
    }

    /// How many words the surname has that begins here: a particle may.
    pub(super) fn surname(&self, at: usize) -> usize {
        let two = format!("{} {}", self.lower(at), self.lower(at + 1));
        if self.lists.is(&two, self.lists.surname) && self.is_capital(at) {
            2
        } else {
            usize::from(self.is_surname(at) && self.is_capital(at))
        }
    }

    /// A word with a capital that may be part of a name.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|it| {
            it.capital
                && it.lower.chars().count() > 1
                && !self.lists.is(&it.lower, self.lists.never)
        })
    }

    /// Whether the word stands right after the one before, in its line.
    pub(super) fn is_next(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Word::is_next)
    }

    /// Whether somebody does something right after: a verb, as it looks.
    pub(super) fn acts(&self, at: usize) -> bool {
        let ends = |it: &str| match self.italian {
            true => ["ava", "eva", "iva", "ò", "ì"]
                .iter()
                .any(|end| it.ends_with(end)),
            false => it.len() > 4 && it.ends_with("ed"),
        };
        let shouted = |at: usize| self.words.get(at).is_some_and(|it| it.shouted);
        let all_shout = shouted(at) && at.checked_sub(1).is_some_and(shouted);
        let small = self.words.get(at).is_some_and(|it| !it.capital);
        (small || all_shout)
            && self.is_next(at)
            && (self.is(at, self.lists.did) || ends(self.lower(at)))
    }

    /// Where a name that has words up to `to` ends: surnames, particles and
    /// initials go on with it.
    pub(super) fn end_of_name(&self, mut to: usize) -> usize {
        let last = to.checked_sub(1);
        if last.is_some_and(|it| self.words[it].letter && it > 0 && self.is_middle(it)) {
            to += 1;
        }
        while let Some(word) = self.words.get(to) {
            if !word.is_next() {
                break;
            }
            // "Nguyen Van An": no article is written so.
            let is_an = word.lower == "an" && word.capital;
            let goes_on = !word.opens && (self.is_capital(to) && self.may_be_surname(to) || is_an);
            let is_particle = self.is(to, self.lists.small) && !word.capital
                || self.is(to, self.lists.large) && word.capital;
            let next_is_capital = self.is_capital(to + 1) && self.is_next(to + 1);
            // "De La Cruz", "van der Berg".
            let after = usize::from(!next_is_capital && self.is_particle(to + 1)) + 1;
            let behind = self.is_capital(to + after) && self.is_next(to + after);
            if is_particle && behind {
                to += after + 1;
            } else if goes_on {
                to += 1;
            } else if word.letter && self.is_middle(to) {
                to += 2;
            } else {
                break;
            }
        }
        to
    }

    fn is_particle(&self, at: usize) -> bool {
        self.is(at, self.lists.small) || self.is(at, self.lists.large)
    }

    /// "John F. Kennedy": an initial between two names.
    fn is_middle(&self, at: usize) -> bool {
        let next = self.words.get(at + 1);
        next.is_some_and(|it| it.gap.starts_with('.') && it.is_next_or_pointed())
            && self.is_capital(at + 1)
            && self.may_be_surname(at + 1)
    }

    fn may_be_surname(&self, at: usize) -> bool {
        let shouted = self.words.get(at).is_some_and(|it| it.shouted);
        let before = at.checked_sub(1).and_then(|it| self.words.get(it));
        // "MARCO VERDINI signed", but not "ANNA BIANCHI HA FIRMATO".
        let next = self.words.get(at + 1);
        let all_shout = before.is_some_and(|it| it.shouted) && !next.is_some_and(|it| it.shouted);
        let bears = self.is(at, self.lists.after) || self.is(at, self.lists.titled);
        let listed = self.is_surname(at) || self.is_first_name(at);
        listed || (!shouted || all_shout) && !self.is_other(at) && !bears
    }
}
