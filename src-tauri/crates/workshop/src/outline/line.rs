//! One line of an outline: how far in it stands, and its words without the
//! signs of a list.

use super::month;

/// Signs of a list that say so wherever they stand.
const SIGNS: [char; 14] = [
    '•', '‣', '◦', '▪', '▫', '●', '○', '■', '□', '⁃', '☐', '☑', '☒', '✓',
];
/// Signs that are one only before a space: minus five is a number.
const DASHES: [char; 6] = ['-', '*', '+', '·', '–', '—'];
/// A tab goes on to the next of these.
const TAB: usize = 4;

/// A line of an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// How far in it stands, in columns.
    pub indent: usize,
    /// Whether it has the sign or the number of a list.
    pub listed: bool,
    /// What it says, without that.
    pub words: &'a str,
}

/// Reads a line of an outline.
#[must_use]
pub fn read(text: &str) -> Line<'_> {
    let mut indent = 0;
    for sign in text.chars().take_while(|it| it.is_whitespace()) {
        indent += match sign {
            '\t' => TAB - indent % TAB,
            _ => 1,
        };
    }
    let text = text.trim();
    let words = (sign(text).or_else(|| number(text))).unwrap_or(text);
    let words = tick_box(words).unwrap_or(words);
    Line {
        indent,
        listed: words.len() < text.len(),
        words,
    }
}

/// The words as a line that [`read`] gives back.
pub(super) fn written(words: &str) -> String {
    let plain = [words.to_owned(), format!("- {words}")];
    let right = plain.into_iter().find(|it| read(it).words == words);
    right.unwrap_or_else(|| format!("- [ ] {words}"))
}

fn sign(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(SIGNS);
    rest.map(str::trim_start)
        .or_else(|| spaced(text.strip_prefix(DASHES)?))
        // Some programs' second level.
        .or_else(|| text.strip_prefix("o\t").map(str::trim_start))
}

/// `1.`, `1)`, `(1)`, `2.1.`, `a)`, `iv)`.
fn number(text: &str) -> Option<&str> {
    let open = text.strip_prefix('(');
    let text = open.unwrap_or(text);
    let end = text.find(['.', ')'])?;
    let (name, mut rest) = text.split_at(end);
    let digits = |it: &str| (1..=3).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
    if digits(name) {
        if rest.starts_with('.') && is_month(&rest[1..]) {
            return None;
        }
        // Numbers of deeper levels.
        while let Some(more) = rest.strip_prefix('.')
            && let Some(end) = more.find(['.', ')'])
            && digits(&more[..end])
        {
            rest = &more[end..];
        }
        return spaced(rest.strip_prefix(['.', ')'])?);
    }
    let letter = name.len() == 1 && name.bytes().all(|it| it.is_ascii_alphabetic());
    let roman = (1..=4).contains(&name.len()) && name.bytes().all(|it| b"ivxIVX".contains(&it));
    match letter || roman {
        true => spaced(rest.strip_prefix(')')?),
        false => None,
    }
}

/// Whether a month follows: its number is a day then, as in "5. März". A short
/// word may be another one, as in "1. Set limits", unless more of a date shows.
fn is_month(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let Some(word) = words.next().filter(|it| month(it).is_some()) else {
        return false;
    };
    let mut year = || {
        words
            .next()
            .is_some_and(|it| it.starts_with("20") || it.starts_with("19"))
    };
    word.chars().count() > 4 || word.ends_with(['.', ':', ',']) || year()
}

fn tick_box(text: &str) -> Option<&str> {
    let boxes = ["[ ]", "[x]", "[X]", "[]"];
    boxes.iter().find_map(|it| spaced(text.strip_prefix(it)?))
}

/// What follows a space; nothing may follow too.
fn spaced(rest: &str) -> Option<&str> {
    let words = rest.trim_start();
    (words.len() < rest.len() || rest.is_empty()).then_some(words)
}
