//! Words that a spreadsheet would take for a formula, made harmless.
//!
//! A spreadsheet calculates what begins with `=`, `+`, `-` or `@`, whoever wrote
//! it. An apostrophe before the sign makes it words. Two things stay as they
//! are read: a number with its sign, and a dash with a space behind it, which
//! becomes a longer dash, and no sign any more.

use std::borrow::Cow;

/// The signs that begin a formula, narrow and wide.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What parts the cells of a row, in one country or another: a file that is
/// read with another separator than it was written with begins a cell there.
const SEPARATORS: [char; 5] = [';', ',', '\t', '\r', '\n'];

/// The text as a cell of words.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if !text.contains(SIGNS) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 2);
    for part in text.split_inclusive(SEPARATORS) {
        // A quotation mark that begins a line begins a cell, too, for whoever
        // parts the cells otherwise.
        let words = part.trim_start_matches([' ', '\u{a0}', '"']);
        let (before, _) = part.split_at(part.len() - words.len());
        safe.push_str(before);
        let dash = words.strip_prefix('-');
        let dash = dash.filter(|it| it.is_empty() || it.starts_with(char::is_whitespace));
        if is_number(words) {
            safe.push_str(words);
        } else if let Some(rest) = dash {
            safe.push('–');
            safe.push_str(rest);
        } else {
            if words.starts_with(SIGNS) {
                safe.push('\'');
            }
            safe.push_str(words);
        }
    }
    Cow::Owned(safe)
}

/// Whether a text begins as a formula does, in a cell that is known to hold
/// words.
pub(crate) fn begins_as_a_formula(text: &str) -> bool {
    text.starts_with(SIGNS) && !is_number(text)
}

/// A number, a share or a telephone number with its sign: nothing that
/// calculates.
fn is_number(text: &str) -> bool {
    let Some(digits) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let digits = digits.trim_end_matches(SEPARATORS);
    digits.contains(|it: char| it.is_ascii_digit())
        && digits
            .chars()
            .all(|it| matches!(it, '0'..='9' | '.' | ' ' | '\u{a0}' | '’' | '%'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_calculates_becomes_words() {
        for (written, safe) in [
            ("=1+1", "'=1+1"),
            (" =1+1", " '=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
            ("＝1+1", "'＝1+1"),
            ("\t=1+1", "\t'=1+1"),
            ("\r=1+1", "\r'=1+1"),
            // A second cell, where a file is read with another separator.
            ("Call;=1+1", "Call;'=1+1"),
            ("Call,\n@SUM(A1)", "Call,\n'@SUM(A1)"),
            ("Call\n\"=1+1", "Call\n\"'=1+1"),
            ("-v is switched off", "'-v is switched off"),
        ] {
            assert_eq!(harmless(written), safe);
        }
    }

    #[test]
    fn numbers_and_dashes_are_not_spoiled() {
        for text in [
            "-5",
            "-1,5",
            "+3.2 %",
            "+39 02 1234567",
            "-5; -6",
            "a - b",
            "x=1",
            "half-way",
            "a@b.example",
            "– a dash",
            "−5",
            "",
        ] {
            assert_eq!(harmless(text), text);
        }
        assert_eq!(harmless("- call the second one"), "– call the second one");
        assert_eq!(harmless("-"), "–");
    }
}
