//! What words and dates may look like: lengths, white space folded, years that
//! somebody meant.

use crate::{Refusal, Thing};
use chrono::{Datelike, NaiveDate};

/// The most of everything. They are generous: they keep a slip (a pasted book)
/// from becoming a picture that nobody can read.
pub mod limits {
    /// Characters of a cause, an effect, an action, an entry of the timeline.
    pub const SENTENCE: usize = 500;
    /// Characters of a title.
    pub const TITLE: usize = 200;
    /// Characters of a role, an owner, a source, a category.
    pub const NAME: usize = 300;
    /// Characters of a story or of notes.
    pub const STORY: usize = 20_000;
    /// Causes of a workshop.
    pub const CAUSES: usize = 5_000;
    /// Levels of causes beneath the effect.
    pub const DEPTH: usize = 50;
    /// Actions, entries, participants of a workshop, each.
    pub const LIST: usize = 2_000;
    /// Dots on one cause.
    pub const VOTES: u32 = 999;
    /// Dots that each has in a round.
    pub const DOTS: u32 = 99;
    /// People who say whether it was worth their time.
    pub const PEOPLE: u32 = 999;
    /// Minutes of a step.
    pub const MINUTES: u32 = 480;
    /// Lines of a checklist: more than anybody goes through.
    pub const CHECKLIST: usize = 20;
    /// Bytes of a file that is attached.
    pub const FILE: u32 = 20 << 20;
    /// Bytes of all files of a workshop.
    pub const FILES: u64 = 200 << 20;
    /// Links from the actions of a workshop to causes, all together.
    pub const LINKS: usize = 20_000;
    /// The largest number that a thing has in a file: beyond it, things are
    /// numbered anew, so that there is always room for more.
    pub const NUMBER: u32 = 1_000_000_000;
}

/// Whether a sign leaves nothing to see: white space, controls, marks that only
/// say how others are set, blanks that pass for letters.
#[must_use]
pub fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || matches!(sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a text has words: something of it can be seen (W5).
#[must_use]
pub fn has_words(text: &str) -> bool {
    !text.chars().all(is_unseen)
}

/// What a template has where words are to be filled in.
pub const GAP: char = '…';

/// Whether a text has a gap that nobody has filled: a [`GAP`] that stands as a
/// word of its own. One that ends a word ("and so on…") is somebody's own.
#[must_use]
pub fn has_gap(text: &str) -> bool {
    let mut before = None;
    text.chars().any(|it| {
        let is_gap =
            it == GAP && before.is_none_or(|it: char| it.is_whitespace() || "“\"(«".contains(it));
        before = Some(it);
        is_gap
    })
}

/// One line: white space folded to single spaces, control characters dropped.
/// What can't be seen is nothing.
pub(crate) fn fold(text: &mut String) {
    let folded = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    *text = if has_words(&folded) {
        folded
    } else {
        String::new()
    };
}

/// Several lines: each trimmed at its end, no control characters, no empty
/// lines around. What can't be seen is nothing.
pub(crate) fn fold_lines(text: &mut String) {
    let lines: Vec<String> = text
        .replace("\r\n", "\n")
        .split('\n')
        .map(|line| {
            line.chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .collect::<String>()
                .trim_end()
                .to_owned()
        })
        .collect();
    let folded = lines.join("\n").trim_matches('\n').to_owned();
    *text = if has_words(&folded) {
        folded
    } else {
        String::new()
    };
}

/// Refuses more than `most` characters.
pub(crate) fn at_most(what: Thing, text: &str, most: usize) -> Result<(), Refusal> {
    let found = text.chars().count();
    if found > most {
        return Err(Refusal::TooLong { what, most, found });
    }
    Ok(())
}

/// Folds a line that must say something.
pub(crate) fn sentence(what: Thing, text: &mut String, most: usize) -> Result<(), Refusal> {
    fold(text);
    if text.is_empty() {
        return Err(Refusal::Empty(what));
    }
    at_most(what, text, most)
}

/// Folds a line that may be empty.
pub(crate) fn line(what: Thing, text: &mut String, most: usize) -> Result<(), Refusal> {
    fold(text);
    at_most(what, text, most)
}

/// Folds a text of several lines that may be empty.
pub(crate) fn story(what: Thing, text: &mut String) -> Result<(), Refusal> {
    fold_lines(text);
    at_most(what, text, limits::STORY)
}

/// Refuses years that nobody means.
pub(crate) fn check_years(dates: impl IntoIterator<Item = NaiveDate>) -> Result<(), Refusal> {
    for date in dates {
        if !(1900..=2200).contains(&date.year()) {
            return Err(Refusal::Year(date.year()));
        }
    }
    Ok(())
}
