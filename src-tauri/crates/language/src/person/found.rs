//! Names that are told by their shape: an initial with a surname, the second of
//! a pair, what follows a title, a surname that many have.

use super::reading::Reading;
use std::ops::Range;

/// Surnames that are places too.
pub(super) const PLACES_TOO: [&str; 7] =
    ["hall", "hill", "lane", "ward", "park", "street", "house"];

impl Reading<'_> {
    /// The name that begins at a word, if its shape says that there is one.
    pub(super) fn name_at(&self, at: usize) -> Option<Range<usize>> {
        self.initialled(at)
            .or_else(|| self.titled(at))
            .or_else(|| self.surnamed(at))
            .or_else(|| self.first_named(at))
    }

    /// "J. Smith", "G.Verdi", "J. R. de Luca"; "J Smith" where many are called so.
    fn initialled(&self, at: usize) -> Option<Range<usize>> {
        let word = self.words.get(at).filter(|it| it.letter)?;
        let is_other_letter = at.checked_sub(1).is_some_and(|before| {
            let before = &self.words[before];
            before.letter && word.gap.starts_with('.')
        });
        if is_other_letter || self.is_mark(at) {
            return None;
        }
        let mut to = at + 1;
        while self.words.get(to).is_some_and(|it| it.letter)
            && self.words[to].gap.trim_matches(['.', ' ', '-']).is_empty()
        {
            to += 1;
        }
        let letters: String = (at..to).map(|it| self.lower(it)).collect();
        if letters.len() > 1 && self.lists.is(&letters, self.lists.acronym) {
            return None;
        }
        let next = self.words.get(to)?;
        let is_pointed = next.gap == "." || next.gap.starts_with('.') && next.is_next_or_pointed();
        let surname = match self.is_particle_before(to) {
            true => to + 1,
            false => to,
        };
        // "S. Maria Nuova".
        if self.italian && word.lower == "s" && self.is_first_name(surname) {
            return None;
        }
        let listed = self.surname(surname) > 0;
        let is_surname = self.is_capital(surname) && !self.is_function(surname);
        let fits = match is_pointed {
            true => listed || is_surname,
            false => listed && next.is_next() && word.lower != "i" && word.lower != "a",
        };
        fits.then(|| at..self.end_of_name(surname + 1))
    }

    fn is_particle_before(&self, at: usize) -> bool {
        let is = self.is(at, self.lists.small) || self.is(at, self.lists.large);
        is && self.is_capital(at + 1) && self.is_next(at + 1)
    }

    /// Whether the letter marks what stands before it: "plan B", "Vitamin C".
    fn is_mark(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| self.is_next(at)) else {
            return false;
        };
        // An Italian article or preposition may stand before somebody.
        self.is(before, self.lists.lettered) || self.is_first_name(before)
    }

    /// A word that speaks against a surname: a role, a determiner.
    fn is_function(&self, at: usize) -> bool {
        self.is_other(at) || self.lower(at).ends_with("ing")
    }

    /// "L'ing. Ancona", "il dott. Di Maio": whatever else the word may be.
    fn titled(&self, at: usize) -> Option<Range<usize>> {
        let title = at.checked_sub(1)?;
        let word = &self.words[at];
        let is_titled = self.is(title, self.lists.titled)
            && word.is_next_or_pointed()
            && !self.words[title].shouted;
        if !is_titled || !word.capital || word.letter {
            return None;
        }
        if self.is_particle_before(at) {
            return Some(at..self.end_of_name(at + 2));
        }
        let may = self.is_capital(at) && !self.is_somebody(at) && !word.shouted;
        may.then(|| at..self.end_of_name(at + 1))
    }

    /// "Smith approved", "Nguyen Van An", "lo ha detto a Rossi".
    fn surnamed(&self, at: usize) -> Option<Range<usize>> {
        let length = self.surname(at);
        let word = self.words.get(at).filter(|_| length > 0)?;
        // "Villa Serena", "Sala Rossi".
        let bearers = [self.lists.always, self.lists.street, self.lists.before];
        if bearers.iter().any(|it| self.is(at, *it)) && length == 1 {
            return None;
        }
        let end = self.end_of_name(at + length);
        let before = at.checked_sub(1).map_or("", |it| self.lower(it));
        let follows = word.is_next() && !word.opens;
        if follows && matches!(before, "the" | "a" | "an" | "this") && !self.italian {
            return None;
        }
        let is_longer = end > at + length;
        let is_told =
            follows && self.lists.is(before, self.lists.told) && (self.italian || before != "a");
        let acts = self.acts(end);
        (is_longer || is_told && !word.shouted || acts).then_some(at..end)
    }

    /// "In sala Marco ha chiamato"; "ANNA BIANCHI"; "Anna Hall approved it", though a hall is a place.
    fn first_named(&self, at: usize) -> Option<Range<usize>> {
        let word = self.words.get(at)?;
        let is_one = self.is_capital(at) && self.is_first_name(at) && !self.is_doubtful(at);
        let before = at.checked_sub(1).filter(|_| is_one);
        if before.is_some_and(|it| self.is(it, self.lists.before) && self.is_where(it, at + 1)) {
            return Some(at..at + 1);
        }
        if !is_one || !self.is_next(at + 1) || !self.is_capital(at + 1) {
            return None;
        }
        let shouts = word.shouted && self.is_surname(at + 1);
        let is_hall = PLACES_TOO.contains(&self.lower(at + 1)) && self.acts(at + 2);
        (shouts || is_hall).then_some(at..at + 2)
    }

    /// The other one of a pair: "Dr. Rossi and Müller", "Fiore e Letizia".
    pub(super) fn second(&self, first: &Range<usize>) -> Option<Range<usize>> {
        let at = first.end + 1;
        let word = self.words.get(at)?;
        let joins = self.is(first.end, self.lists.joins) && self.is_next(first.end);
        let is_slash = self
            .words
            .get(first.end)
            .is_some_and(|it| matches!(it.gap.trim(), "&" | "/" | "+"));
        if is_slash {
            return self
                .may_be_second(first.end)
                .then(|| first.end..self.end_of_name(first.end + 1));
        }
        let may = joins && word.is_next() && self.may_be_second(at);
        may.then(|| at..self.end_of_name(at + 1))
    }

    fn may_be_second(&self, at: usize) -> bool {
        let word = &self.words[at];
        let listed = self.is_first_name(at) || self.is_surname(at);
        let is_plain = !word.shouted && word.lower.chars().all(char::is_alphabetic);
        const NO_NAME: [&str; 6] = ["ment", "ity", "ing", "tion", "ware", "zione"];
        let is_noun = NO_NAME.iter().any(|end| word.lower.ends_with(end));
        let is_one = self.is_capital(at) && is_plain && !self.is_other(at);
        is_one && (listed || !is_noun)
    }

    /// Two names that are words too, side by side: one alone would say nothing.
    pub(super) fn doubtful_pair(&self, at: usize) -> Option<[Range<usize>; 2]> {
        let is = |at: usize| {
            let listed = self.is_first_name(at) || self.is_doubtful(at) || self.is_surname(at);
            self.is_capital(at) && listed && !self.is_other(at)
        };
        let pair = is(at)
            && self.is(at + 1, self.lists.joins)
            && self.is_next(at + 1)
            && is(at + 2)
            && self.is_next(at + 2);
        // "Verde e Rosa", as a title has them, are no two people.
        pair.then(|| [at..at + 1, at + 2..self.end_of_name(at + 3)])
    }
}
