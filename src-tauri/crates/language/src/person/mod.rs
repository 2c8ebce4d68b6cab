//! Names of people, told by their shape and by what stands around them, in
//! either language; and what bears a name and is nobody. A grammar says what it
//! takes for a name; here that is gone through once more.

mod address;
mod borne;
mod cut;
mod found;
mod han;
mod lists;
mod reading;

use crate::words::WordLists;
use crate::{Cast, Language, LexiconFlaw, places_of};
use lists::Lists;
use reading::Reading;
use std::ops::Range;

/// The lists by which names of people are recognised.
#[derive(Debug)]
pub(crate) struct People {
    lists: Lists,
}

impl People {
    /// With the lists that come with Lisca.
    ///
    /// # Errors
    /// A line of them that can't be read.
    pub(crate) fn read() -> Result<Self, LexiconFlaw> {
        Ok(Self {
            lists: Lists::read()?,
        })
    }

    /// The names in a text, in bytes and in its order: those that the grammar
    /// found but what bears one, and those that it can't know.
    pub(crate) fn names(
        &self,
        text: &str,
        (language, known): (Language, &WordLists),
        found: Vec<Range<usize>>,
        cast: &Cast,
    ) -> Vec<Range<usize>> {
        let reading = Reading::of(text, language, &self.lists, known);
        let mut names: Vec<Range<usize>> = Vec::new();
        let mut bytes: Vec<Range<usize>> = Vec::new();
        for place in found {
            match reading.words_at(&place) {
                Some(words) if reading.is_borne(&words) && !is_cast(text, &place, cast) => {}
                Some(words) => names.push(words.start..reading.end_of_name(words.end)),
                None => bytes.push(place),
            }
        }
        for at in 0..reading.words.len() {
            names.extend(reading.name_at(at).filter(|it| !reading.is_borne(it)));
            let pair = reading.doubtful_pair(at).into_iter().flatten();
            names.extend(pair.filter(|it| !reading.is_borne(it)));
        }
        // The second of a pair may have a second of its own.
        let mut next = 0;
        while let Some(first) = names.get(next).cloned() {
            let second = reading.second(&first);
            let is_new = |it: &Range<usize>| names.iter().all(|other| !meet(other, it));
            names.extend(second.filter(|it| is_new(it) && !reading.is_borne(it)));
            next += 1;
        }
        bytes.extend(names.into_iter().map(|it| reading.bytes(&it)));
        bytes.extend(han::names(text));
        bytes.extend(address::names(text, &reading));
        apart(bytes)
    }

    /// Whether a name at this place is that of a street, a ward, a database.
    pub(crate) fn is_borne(
        &self,
        text: &str,
        (language, known): (Language, &WordLists),
        place: &Range<usize>,
    ) -> bool {
        let reading = Reading::of(text, language, &self.lists, known);
        let words = reading.words_at(place);
        words.is_some_and(|words| {
            let is_name = reading.is_first_name(words.start) || reading.is_surname(words.start);
            is_name && reading.is_capital(words.start) && reading.is_borne(&words)
        })
    }
}

impl Reading<'_> {
    /// The words at a place in bytes.
    fn words_at(&self, place: &Range<usize>) -> Option<Range<usize>> {
        let start = self.words.iter().position(|it| it.start >= place.start)?;
        let count = self.words[start..]
            .iter()
            .take_while(|it| it.end <= place.end)
            .count();
        (count > 0).then_some(start..start + count)
    }

    fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        let start = self.words.get(words.start).map_or(0, |it| it.start);
        let last = words.end.checked_sub(1).and_then(|it| self.words.get(it));
        let end = last.map_or(start, |it| it.end);
        // "Anna K. approved": the point is the letter's, unless a sentence ends with it.
        let goes_on = self.words.get(words.end).is_some_and(|next| {
            next.gap.starts_with(".,") || next.gap.starts_with(". ") && !next.capital
        });
        start..end + usize::from(last.is_some_and(|it| it.letter) && goes_on)
    }
}

/// Whom the workshop knows is somebody, wherever the name stands.
fn is_cast(text: &str, place: &Range<usize>, cast: &Cast) -> bool {
    let text = text.get(place.clone()).unwrap_or_default();
    let mut names = cast.names.iter();
    names.any(|(name, _)| !places_of(name, text, &[]).is_empty())
}

fn meet(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// In order, and those that meet as one.
fn apart(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|it| (it.start, it.end));
    let mut kept: Vec<Range<usize>> = Vec::with_capacity(places.len());
    for place in places.into_iter().filter(|it| !it.is_empty()) {
        match kept.last_mut() {
            Some(last) if meet(last, &place) => last.end = last.end.max(place.end),
            _ => kept.push(place),
        }
    }
    kept
}
