//! Where a name stands in a text.

use super::ordinary::is_ordinary;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// One letter with all that is written on it, as it is compared: capitals, the
/// kind of apostrophe and how accents are encoded don't matter.
struct Letter {
    start: usize,
    end: usize,
    plain: String,
    /// The first of its characters.
    first: char,
}

impl Letter {
    fn is_space(&self) -> bool {
        self.first.is_whitespace()
    }

    fn is_of_a_word(&self) -> bool {
        self.first.is_alphanumeric()
    }
}

fn letters(text: &str) -> Vec<Letter> {
    text.grapheme_indices(true)
        .map(|(start, letter)| Letter {
            start,
            end: start + letter.len(),
            plain: match letter {
                "’" | "ʼ" | "‘" | "`" | "´" => "'".to_owned(),
                "\u{2010}" | "\u{2011}" => "-".to_owned(),
                _ => letter.to_lowercase().nfc().collect(),
            },
            first: letter.chars().next().unwrap_or(' '),
        })
        .collect()
}

/// Where the name stands in the text, in bytes, as whole words and in any
/// capitals (but a name that is a word too, such as Will, isn't meant where it
/// is written small); one that stands in an address stands there as long as the address.
/// Places of names in `longer`, which it is a part of, are left out.
#[must_use]
pub fn places_of(name: &str, text: &str, longer: &[String]) -> Vec<Range<usize>> {
    let letters = letters(text);
    let taken: Vec<Range<usize>> = longer
        .iter()
        .filter(|other| is_longer(other, name))
        .flat_map(|other| matches(other, &letters))
        .collect();
    let mut places: Vec<Range<usize>> = Vec::new();
    for place in matches(name, &letters) {
        let within = |other: &Range<usize>| other.start <= place.start && place.end <= other.end;
        if taken.iter().any(within) {
            continue;
        }
        let place = address(text, place);
        match places.last() {
            // Two names in one address.
            Some(last) if place.start < last.end => {}
            _ => places.push(place),
        }
    }
    places
}

/// Whether another name has all of this one's words, and more.
fn is_longer(other: &str, name: &str) -> bool {
    let count = |it: &str| it.split_whitespace().count();
    count(other) > count(name)
}

fn matches(name: &str, text: &[Letter]) -> Vec<Range<usize>> {
    // It will, or Will.
    let must_be_capital = is_ordinary(name.trim());
    let name: Vec<Letter> = letters(name.trim());
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match matched(&name, text, at) {
            Some(end) if must_be_capital && !text[at].first.is_uppercase() => at = end,
            Some(end) => {
                found.push(text[at].start..text[end - 1].end);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Where the name ends, if it begins at `from`; counted in letters.
fn matched(name: &[Letter], text: &[Letter], from: usize) -> Option<usize> {
    if name.is_empty() || !begins_word(text, from) {
        return None;
    }
    let mut at = from;
    let mut wanted = name.iter().peekable();
    while let Some(letter) = wanted.next() {
        if letter.is_space() {
            // Any space between two words is as good as any other.
            while wanted.next_if(|it| it.is_space()).is_some() {}
            let spaces = text[at..].iter().take_while(|it| it.is_space()).count();
            if spaces == 0 {
                return None;
            }
            at += spaces;
        } else {
            if text.get(at)?.plain != letter.plain {
                return None;
            }
            at += 1;
        }
    }
    ends_word(text, at).then_some(at)
}

/// A hyphen and a capital make it another name: Pier-Marco, Anna-Maria.
fn begins_word(text: &[Letter], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|it| &text[it]) else {
        return true;
    };
    if before.is_of_a_word() {
        return false;
    }
    if before.plain != "-" {
        return true;
    }
    let word = text[..at - 1]
        .iter()
        .rev()
        .take_while(|it| it.is_of_a_word());
    !word.last().is_some_and(|it| it.first.is_uppercase())
}

fn ends_word(text: &[Letter], at: usize) -> bool {
    match text.get(at) {
        None => true,
        Some(after) if after.is_of_a_word() => false,
        Some(after) if after.plain == "-" => {
            let next = text.get(at + 1);
            !next.is_some_and(|it| it.first.is_uppercase())
        }
        Some(_) => true,
    }
}

/// The whole of marco.rossi@firm.example, where the place is a part of it.
fn address(text: &str, place: Range<usize>) -> Range<usize> {
    let is_inner = |it: char| it.is_alphanumeric() || "@.-_+".contains(it);
    let start = text[..place.start]
        .char_indices()
        .rev()
        .take_while(|(_, it)| is_inner(*it))
        .last()
        .map_or(place.start, |(at, _)| at);
    let rest = &text[place.end..];
    let end = rest.find(|it| !is_inner(it)).unwrap_or(rest.len()) + place.end;
    let whole = &text[start..end];
    // A point that ends the sentence is none of it.
    let tail = whole.len() - whole.trim_end_matches(['.', '-']).len();
    let whole = &whole[..whole.len() - tail];
    match whole.split_once('@') {
        Some(_) if end - tail >= place.end => start..end - tail,
        _ => place,
    }
}
