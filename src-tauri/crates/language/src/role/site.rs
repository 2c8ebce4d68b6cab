//! What stands around a name.

use crate::capital::lowered;
use std::ops::Range;

/// Words that end with a point and don't end a sentence.
const SHORT: &[&str] = &[
    "e.g", "i.e", "vs", "cf", "approx", "no", "incl", "es", "ecc", "art", "pag", "tel", "p",
];

/// A name's place in its text, with what counts for what may stand there.
pub(super) struct Site<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What is to stand there.
pub(super) struct Put {
    /// From here on, in bytes of the text…
    pub(super) start: usize,
    /// …to here,
    pub(super) end: usize,
    /// these words.
    pub(super) words: String,
}

impl<'a> Site<'a> {
    pub(super) fn of(text: &'a str, place: Range<usize>) -> Self {
        Self {
            text,
            start: place.start,
            end: place.end,
        }
    }

    pub(super) fn before(&self) -> &'a str {
        self.text.get(..self.start).unwrap_or_default()
    }

    pub(super) fn after(&self) -> &'a str {
        self.text.get(self.end..).unwrap_or_default()
    }

    /// The same place, beginning with something that stood before it.
    pub(super) fn from(&self, start: usize) -> Self {
        Self { start, ..*self }
    }

    /// Whether it has grown together with something that is no word of a
    /// sentence: a path, a handle, a file's name.
    pub(super) fn is_glued(&self) -> bool {
        const GLUE: [char; 6] = ['/', '\\', '_', '@', '#', '='];
        let before = self.before().chars().next_back();
        let mut after = self.after().chars();
        let (next, then) = (after.next(), after.next());
        before.is_some_and(|it| GLUE.contains(&it) || it == '.' || it == '-')
            || next.is_some_and(|it| GLUE.contains(&it))
            || next == Some('.') && then.is_some_and(char::is_alphanumeric)
    }

    /// Whether it is all that the text says, or the label of what is said:
    /// "Marco: no answer".
    pub(super) fn is_alone(&self) -> bool {
        let after = self.after().trim_start();
        self.begins_sentence()
            && (after.starts_with(':') || after.is_empty())
            && self.line_before().trim().is_empty()
    }

    fn line_before(&self) -> &'a str {
        let line = self.before().rsplit('\n').next().unwrap_or_default();
        line.trim_start_matches([' ', '\t', '-', '•', '*', '–'])
    }

    /// Whether a sentence begins here.
    pub(super) fn begins_sentence(&self) -> bool {
        let opened = self
            .line_before()
            .trim_end_matches(['“', '"', '«', '(', '[', '‘', '‹']);
        let ended = opened.trim_end();
        if ended.is_empty() {
            return true;
        }
        let ended = ended.trim_end_matches(['”', '"', '»', ')']);
        match ended.chars().next_back() {
            Some('!' | '?' | '…') => true,
            // No space: a number, a file's name.
            Some('.') if opened.len() == opened.trim_end().len() => false,
            Some('.') => {
                let word = ended.trim_end_matches('.');
                let word = word
                    .rsplit(|it: char| it.is_whitespace() || it == '(')
                    .next();
                let word = word.unwrap_or_default().to_lowercase();
                !SHORT.contains(&word.as_str())
            }
            _ => false,
        }
    }

    /// The word before, in lower case, and where it begins. Nothing but space
    /// stands between; an apostrophe at its end belongs to it.
    pub(super) fn word_before(&self) -> Option<(usize, String)> {
        let before = self.before();
        let spaced = before.trim_end_matches([' ', '\u{a0}']);
        let is_elided = spaced.ends_with(['\'', '’']);
        if spaced.len() == before.len() && !is_elided {
            return None;
        }
        let letters = spaced.trim_end_matches(['\'', '’']);
        let start = letters
            .char_indices()
            .rev()
            .take_while(|(_, it)| it.is_alphabetic())
            .last()?
            .0;
        let word = spaced.get(start..)?.to_lowercase().replace('’', "'");
        Some((start, word))
    }

    /// A title before it ("Mr", "dott.") is a part of the name: where it
    /// begins then.
    pub(super) fn title_before(&self, titles: &[&str]) -> Option<usize> {
        let before = self.before();
        let spaced = before.trim_end_matches([' ', '\u{a0}']);
        if spaced.len() == before.len() {
            return None;
        }
        let word = spaced.strip_suffix('.').unwrap_or(spaced);
        let start = word
            .char_indices()
            .rev()
            .take_while(|(_, it)| it.is_alphabetic() || *it == '.')
            .last()?
            .0;
        let word = word.get(start..)?.to_lowercase();
        titles.contains(&word.as_str()).then_some(start)
    }

    /// Where the role is told right before ("the system administrator Marco"):
    /// the name goes, with the space before it, and a second comma with the
    /// first.
    pub(super) fn told_before(&self, role: &str) -> Option<Put> {
        let before = self.before();
        let spaced = before.trim_end();
        let told = spaced.strip_suffix(',').unwrap_or(spaced);
        if told.len() == before.len() {
            return None;
        }
        let last = role.chars().count().checked_sub(1)?;
        let (from, _) = told.char_indices().rev().nth(last)?;
        let is_whole = !told[..from].ends_with(char::is_alphanumeric);
        let is_between = told.len() < spaced.len() && self.after().starts_with(',');
        (is_whole && told[from..].to_lowercase() == role.to_lowercase()).then(|| Put {
            start: told.len(),
            end: self.end + usize::from(is_between),
            words: String::new(),
        })
    }

    /// Where it begins when a part of the role is told right before: "il
    /// sistemista Luca", who is the "sistemista di turno".
    pub(super) fn part_before(&self, role: &str) -> Option<usize> {
        let before = self.before();
        let mut start = None;
        let mut words = before.split_inclusive([' ', '\u{a0}']).rev();
        let mut at = before.len();
        // Nothing but a space between the words, and between them and the name.
        while let Some(word) = words.next().filter(|it| it.ends_with([' ', '\u{a0}'])) {
            at -= word.len();
            let word = &before[at..];
            let bare = word.trim_start_matches(['(', '“', '"', '«', '\n']);
            if !is_part(bare.trim_end(), role) {
                break;
            }
            start = Some(before.len() - bare.len());
        }
        start
    }

    /// Where it ends when the role, or a part of it, is told right after, in
    /// brackets or between commas: "Marco (system administrator)", "Luca,
    /// sistemista," who is the "sistemista di turno". Articles may stand before it.
    pub(super) fn told_after(&self, role: &str, articles: &[&str]) -> Option<usize> {
        let after = self.after();
        let inner = after.trim_start();
        let (inner, close) = match inner.strip_prefix('(') {
            Some(inner) => (inner, ')'),
            None => (inner.strip_prefix(',')?, ','),
        };
        let mut inner = inner.trim_start();
        let lower = inner.to_lowercase().replace('’', "'");
        for article in articles {
            // Lower case may be longer than what it came from; then it isn't an article.
            if lower.starts_with(article) && inner.is_char_boundary(article.len()) {
                let skip = inner.char_indices().nth(article.chars().count());
                inner = skip.map_or("", |(at, _)| &inner[at..]).trim_start();
                break;
            }
        }
        let past = inner.find([',', ')', '(', '.', '!', '?', ';', ':', '\n']);
        let past = past.unwrap_or(inner.len());
        let told = inner[..past].trim_end();
        if !is_part(told, role) {
            return None;
        }
        let rest = &inner[told.len()..];
        let end = self.text.len() - rest.len();
        match rest.chars().next() {
            Some(it) if it == close => Some(end + close.len_utf8()),
            Some('.' | '!' | '?' | ';') | None if close == ',' => Some(end),
            _ => None,
        }
    }
}

/// Whether words are the role, or some of its words side by side; one at least
/// must say something: "di" doesn't.
pub(super) fn is_part(told: &str, role: &str) -> bool {
    let words = |it: &str| -> Vec<String> {
        it.to_lowercase()
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    };
    let (told, role) = (words(told), words(role));
    let says = told == role || told.iter().any(|it| it.chars().count() > 3);
    !told.is_empty() && says && role.windows(told.len()).any(|it| it == told)
}

/// A role as it stands within a sentence: without its article, and small
/// unless its first word is written in capitals.
pub(super) fn within<'a>(role: &'a str, articles: &[&str]) -> (Option<String>, String) {
    let role: &'a str = role.trim();
    let lower = role.to_lowercase().replace('’', "'");
    let article = articles.iter().find(|article| lower.starts_with(**article));
    let bare = match article {
        Some(article) => {
            let at = role.char_indices().nth(article.chars().count());
            at.map_or(role, |(at, _)| role[at..].trim_start())
        }
        None => role,
    };
    (article.map(|it| it.trim().to_owned()), lowered(bare))
}
