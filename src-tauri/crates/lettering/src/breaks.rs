//! Where a line may end, and how readily. Unicode says where it may at all;
//! added here is what a reader takes for one thing: a number with its range,
//! group, unit or sign, and a hyphen with a letter or two on a side.

use crate::number::parts_amount;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// How readily a line ends at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    /// It must: the text begins anew, or is over.
    Must,
    /// As at any other place of its kind.
    Free,
    /// Only where what is parted there is wider than a line.
    Held,
}

/// The places where a line may end, each as the byte that the next one would
/// begin with.
pub(crate) fn breaks(text: &str) -> impl Iterator<Item = (usize, Break)> + '_ {
    linebreaks(text).map(move |(at, found)| match found {
        BreakOpportunity::Mandatory => (at, Break::Must),
        BreakOpportunity::Allowed if is_plain(text, at) => (at, Break::Free),
        BreakOpportunity::Allowed => looked_at(text, at),
    })
}

/// The parts of a text that begin on lines of their own, as it was written.
pub fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = linebreaks(text).filter(|(_, found)| *found == BreakOpportunity::Mandatory);
    ends.filter_map(move |(end, _)| {
        let part = text.get(start..end);
        start = end;
        part
    })
}

/// A place that isn't plain. Out of line, so that the many plain ones are quick.
#[inline(never)]
fn looked_at(text: &str, at: usize) -> (usize, Break) {
    // Unicode never begins a line with a stroke; the path of a file does.
    if begins_a_path(text, at) {
        return (at - 1, Break::Free);
    }
    match is_held(text, at) {
        true => (at, Break::Held),
        false => (at, Break::Free),
    }
}

/// Whether a place is a space between two words of Latin letters, as nearly all
/// are. Of those, only money and an "x" may still belong to a number.
#[inline]
fn is_plain(text: &str, at: usize) -> bool {
    let Some([.., before, b' ']) = text.as_bytes().get(..at) else {
        return false;
    };
    let after = text.as_bytes().get(at).copied().unwrap_or_default();
    before.is_ascii_alphabetic() && after.is_ascii_alphabetic() && !b"xXEUGCJ".contains(&after)
}

/// Where a word with figures may be broken that is wider than a line: behind a
/// sign within it. Elsewhere it would read as two numbers.
pub(crate) fn joints(word: &str) -> impl Iterator<Item = usize> + '_ {
    let figures = word.contains(char::is_numeric);
    let signs = word.char_indices().filter(move |(_, it)| {
        figures
            && matches!(
                it,
                '-' | '‐' | '–' | '−' | '/' | ',' | '.' | ':' | '_' | '\'' | '’'
            )
    });
    signs.filter_map(|(at, sign)| {
        let next = at + sign.len_utf8();
        let behind = word.get(next..).and_then(|it| it.chars().next());
        (at > 0 && behind.is_some_and(char::is_alphanumeric)).then_some(next)
    })
}

/// Whether a line may begin with a character, where a word is broken that is
/// wider than it: never with a comma or a full stop, or what else belongs to
/// the characters before it.
pub(crate) fn may_begin_a_line(cluster: &str) -> bool {
    !cluster.starts_with([
        ',', '.', ';', ':', '!', '?', '%', '‰', '°', '…', ')', ']', '}', '”', '’', '»', '\'', '"',
        '-', '‐', '–', '/',
    ])
}

/// Whether a stroke behind a space stands before a place: "/etc".
fn begins_a_path(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|it| it.strip_suffix('/'));
    before.is_some_and(|it| it.ends_with(' '))
}

fn is_held(text: &str, at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else {
        return false;
    };
    match before.ends_with(char::is_whitespace) {
        true => parts_amount(before, after),
        false => parts_word(before, after),
    }
}

/// Whether a break between two characters, with no space there, parts what
/// belongs together.
fn parts_word(before: &str, after: &str) -> bool {
    let mut chars = before.chars();
    let (Some(sign), Some(next)) = (chars.next_back(), after.chars().next()) else {
        return false;
    };
    let head = chars.as_str();
    let figure_before = head.ends_with(char::is_numeric);
    let figures = figure_before && next.is_numeric();
    // How many letters and figures stand beside the sign: four stand for many.
    let left = run(head.chars().rev());
    let right = run(after.chars());
    match sign {
        '-' | '‐' => {
            figure_before
                || next.is_numeric()
                || left.short(2)
                || (right.many > 0 && right.short(2))
                || (left.figures && left.short(3))
                || (right.figures && right.short(3))
        }
        '–' | '−' => {
            figure_before
                || next.is_numeric()
                || left.short(3)
                || (right.many > 0 && right.short(3))
        }
        '/' => {
            figure_before
                || left.short(2)
                || (right.many > 0 && right.short(2))
                || parts_amount_at(head)
        }
        '—' => figures,
        // An em dash is the one dash before which a line may end.
        _ if next == '—' => {
            let behind = after.chars().nth(1);
            sign.is_numeric() && behind.is_some_and(char::is_numeric)
        }
        _ => sign.is_numeric(),
    }
}

/// Whether what stands before a stroke is a number's unit: "60 giri/min".
fn parts_amount_at(head: &str) -> bool {
    let unit = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    let before = head.strip_suffix(unit).unwrap_or_default();
    !before.is_empty() && parts_amount(before, unit)
}

/// The letters and figures beside a sign.
struct Beside {
    many: usize,
    figures: bool,
}

impl Beside {
    fn short(&self, most: usize) -> bool {
        self.many <= most
    }
}

fn run(chars: impl Iterator<Item = char>) -> Beside {
    let is_mark = |it: char| matches!(it as u32, 0x0300..=0x036F);
    let letters = chars
        .filter(|it| !is_mark(*it))
        .take_while(|it| it.is_alphanumeric())
        .take(4);
    letters.fold(
        Beside {
            many: 0,
            figures: false,
        },
        |beside, it| Beside {
            many: beside.many + 1,
            figures: beside.figures || it.is_numeric(),
        },
    )
}
