//! What bears a name and is nobody: a street, a ward, a saint's hospital.

use super::found::PLACES_TOO;
use super::reading::Reading;
use std::ops::Range;

impl Reading<'_> {
    /// Whether the name at these words is that of a place or a thing.
    pub(super) fn is_borne(&self, name: &Range<usize>) -> bool {
        self.is_borne_before(name) || self.is_borne_after(name)
    }

    /// "via Giuseppe Verdi", "St Mary's", "il reparto Maria Teresa".
    fn is_borne_before(&self, name: &Range<usize>) -> bool {
        let lists = self.lists;
        let mut at = name.start;
        loop {
            let Some(word) = self.words.get(at) else {
                return false;
            };
            let Some(before) = at.checked_sub(1) else {
                return false;
            };
            let bearer = &self.words[before];
            let pointed = word.is_next_or_pointed() || word.gap == ".";
            let is_saint = self.is(before, lists.always)
                || self.italian && bearer.lower == "s" && word.gap.starts_with('.');
            let elided = bearer.lower == "sant" && matches!(word.gap, "'" | "’" | "' ");
            if is_saint && (pointed || elided) && !bearer.shouted {
                return self.is_first_name(at) || bearer.lower != "s";
            }
            if self.italian && self.is(before, lists.street) && pointed {
                return true;
            }
            if !pointed {
                return false;
            }
            let bears = self.is(before, lists.before) && word.is_next();
            if bears && (self.italian || bearer.capital) && !self.is_where(before, name.end) {
                return true;
            }
            if !bearer.capital || self.is(before, lists.never) {
                return false;
            }
            at = before;
        }
    }

    /// "In sala Marco ha chiamato": there it is where somebody was.
    pub(super) fn is_where(&self, bearer: usize, after: usize) -> bool {
        let preposition = bearer.checked_sub(1).map_or("", |it| self.lower(it));
        matches!(
            preposition,
            "in" | "a" | "da" | "di" | "con" | "per" | "presso" | "at" | "from"
        ) && self.acts(after)
    }

    /// "Queen Elizabeth Hospital", "Maria DB", "Julia code".
    fn is_borne_after(&self, name: &Range<usize>) -> bool {
        let lists = self.lists;
        let mut at = name.end;
        while self.is_next(at) {
            let word = &self.words[at];
            if self.is(at, lists.after) {
                // "Anna Hall approved it": a surname that is a place too.
                let is_surname = PLACES_TOO.contains(&word.lower.as_str());
                if is_surname && word.capital && self.acts(at + 1) && !self.is_doubtful(name.start)
                {
                    return false;
                }
                let object = [
                    "the", "a", "an", "it", "this", "that", "them", "his", "her", "our",
                ];
                let is_verb = !word.capital
                    && self.is(at, lists.verb_too)
                    && object.contains(&self.lower(at + 1));
                return (word.capital || !self.italian || word.lower == "db") && !is_verb;
            }
            if !word.capital || self.is(at, lists.never) {
                return false;
            }
            at += 1;
        }
        false
    }
}
