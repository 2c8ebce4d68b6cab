//! A text as the grammars read it: composed letters (NFC), one kind of sign for
//! each purpose, nothing that can't be seen; and the way back to the letters
//! that were typed. Made once for both languages, so that no rule has to know
//! how a keyboard, a phone or a PDF writes an apostrophe.

mod back;
mod contraction;
mod typeset;

pub(crate) use typeset::typeset;

use crate::{Cast, Language};
use back::Back;
use std::borrow::Cow;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

/// A text in plain signs, and where each stood.
#[derive(Debug)]
pub(crate) struct Plain<'t> {
    /// The text that the grammars read.
    pub(crate) text: Cow<'t, str>,
    /// The ways back, the first one to what was typed.
    back: Vec<Back>,
}

impl<'t> Plain<'t> {
    /// The plain form of a text as it was typed.
    pub(crate) fn of(language: Language, typed: &'t str) -> Self {
        let mut plain = Self {
            text: Cow::Borrowed(typed),
            back: Vec::new(),
        };
        if !is_plain(typed) {
            plain.put(signs(typed));
        }
        if language == Language::En {
            let respelt = contraction::respelt(&plain.text);
            if !respelt.is_empty() {
                plain.put(with(&plain.text, &respelt));
            }
        }
        plain
    }

    fn put(&mut self, (text, back): (String, Back)) {
        self.text = Cow::Owned(text);
        self.back.push(back);
    }

    /// Where a span of the plain text stands in what was typed, in bytes on
    /// the boundaries of its characters; none for what nobody typed.
    pub(crate) fn typed(&self, span: Range<usize>) -> Option<Range<usize>> {
        let typed = (self.back.iter().rev()).fold(span, |span, back| back.typed(&span));
        (typed.start < typed.end).then_some(typed)
    }
}

/// A text with one sign for each purpose.
fn signs(typed: &str) -> (String, Back) {
    let (mut text, mut back) = (String::with_capacity(typed.len()), Back::default());
    let mut marks = Marks::default();
    for (start, letter) in typed.grapheme_indices(true) {
        let end = start + letter.len();
        match marks.read(letter, text.chars().next_back(), &typed[end..]) {
            Some(plain) => back.put(&mut text, &plain, start..end),
            None => back.keep(&mut text, letter, start..end),
        }
    }
    (text, back)
}

/// A text with other words in these places.
fn with(typed: &str, respelt: &[(Range<usize>, &str)]) -> (String, Back) {
    let (mut text, mut back) = (String::with_capacity(typed.len() + 8), Back::default());
    let mut done = 0;
    for (range, words) in respelt {
        back.keep(&mut text, &typed[done..range.start], done..range.start);
        back.put(&mut text, words, range.clone());
        done = range.end;
    }
    back.keep(&mut text, &typed[done..], done..typed.len());
    (text, back)
}

/// The cast with its names and roles in the signs of the text.
pub(crate) fn cast(language: Language, cast: &Cast) -> Cow<'_, Cast> {
    let names = cast.names.iter().flat_map(|(name, role)| [name, role]);
    if names.chain(&cast.roles).all(|it| is_plain(it)) {
        return Cow::Borrowed(cast);
    }
    let plain = |it: &String| Plain::of(language, it).text.into_owned();
    let names = cast.names.iter();
    Cow::Owned(Cast {
        names: names
            .map(|(name, role)| (plain(name), plain(role)))
            .collect(),
        roles: cast.roles.iter().map(plain).collect(),
    })
}

/// Whether a text may be read as it was typed: most are, so it is asked first.
fn is_plain(text: &str) -> bool {
    let is_sign = |letter: char| matches!(letter, '`' | '"') || !letter.is_ascii();
    !text.contains(is_sign) || is_nfc(text) && text.chars().all(|it| unseen(it) == Sign::Itself)
}

/// What a character may have to be read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// A character that stays.
    Itself,
    /// Nobody sees it.
    Unseen,
    /// Joins what isn't letters (an emoji's parts), and is unseen in a word.
    Joiner,
    /// An apostrophe, where it stands at a letter.
    Apostrophe,
    /// Opens or closes a quotation, or stands for inches.
    Quotation,
    /// Two or three letters that a PDF's font joins.
    Ligature(&'static str),
}

fn unseen(letter: char) -> Sign {
    match letter {
        '\u{ad}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => Sign::Unseen,
        '\u{200c}' | '\u{200d}' => Sign::Joiner,
        // Acute, grave, prime, the modifiers; ’ is read as it is everywhere.
        '`' | '´' | '‘' | '‛' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ˊ' | 'ˋ' | '＇' => {
            Sign::Apostrophe
        }
        '"' | '″' | '＂' => Sign::Quotation,
        'ﬀ' => Sign::Ligature("ff"),
        'ﬁ' => Sign::Ligature("fi"),
        'ﬂ' => Sign::Ligature("fl"),
        'ﬃ' => Sign::Ligature("ffi"),
        'ﬄ' => Sign::Ligature("ffl"),
        'ﬅ' | 'ﬆ' => Sign::Ligature("st"),
        _ => Sign::Itself,
    }
}

/// What the marks before a place have opened.
#[derive(Debug, Default)]
struct Marks {
    quotation: bool,
    code: bool,
}

impl Marks {
    /// What a character (with the marks that belong to it) is to be read as,
    /// if not as itself.
    fn read(&mut self, letter: &str, before: Option<char>, after: &str) -> Option<String> {
        let first = letter.chars().next()?;
        let is_after_letter = before.is_some_and(char::is_alphabetic);
        let is_before_letter = after.starts_with(char::is_alphabetic);
        match unseen(first) {
            Sign::Itself => {
                // What one line opens, the next one doesn't close.
                if matches!(first, '\n' | '\r') {
                    *self = Self::default();
                }
                let is_word = first.is_alphanumeric();
                let seen = letter.chars().filter(|it| match unseen(*it) {
                    Sign::Unseen => false,
                    Sign::Joiner => !is_word,
                    _ => true,
                });
                let plain: String = seen.nfc().collect();
                (plain != letter).then_some(plain)
            }
            Sign::Unseen | Sign::Joiner => Some(String::new()),
            Sign::Ligature(letters) => Some(letters.to_owned()),
            // `code` stands between two, and is nobody's apostrophe.
            Sign::Apostrophe if first == '`' && (self.code || !is_after_letter) => {
                self.code = !self.code && !after.starts_with(char::is_whitespace);
                None
            }
            Sign::Apostrophe => {
                // ‘Quoted’ keeps its sign, and so do minutes: 5′.
                let opens = !is_after_letter && first != '´';
                (is_after_letter || is_before_letter && !opens).then(|| "'".to_owned())
            }
            Sign::Quotation => {
                let is_inches = !self.quotation && before.is_some_and(|it| it.is_ascii_digit());
                if !is_inches {
                    self.quotation = !self.quotation;
                }
                let plain = if is_inches { "″" } else { "\"" };
                (plain != letter).then(|| plain.to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The plain text, and each of its words as it was typed.
    fn check(language: Language, typed: &str, plain: &str, words: &[(&str, &str)]) {
        let read = Plain::of(language, typed);
        assert_eq!(read.text, plain, "{typed:?}");
        for (word, as_typed) in words {
            let start = read.text.find(word).unwrap();
            let span = read.typed(start..start + word.len()).unwrap();
            assert_eq!(&typed[span], *as_typed, "{typed:?}");
        }
    }

    #[test]
    fn a_text_is_read_in_plain_signs_and_found_as_it_was_typed() {
        use Language::{En, It};
        check(En, "It was checked.", "It was checked.", &[("was", "was")]);
        check(
            En,
            "He didn´t look",
            "He didn't look",
            &[("didn't", "didn´t"), ("look", "look")],
        );
        check(
            En,
            "He didn`t run `ls`",
            "He didn't run `ls`",
            &[("n't", "n`t"), ("`ls`", "`ls`")],
        );
        check(
            It,
            "l´errore e` suo",
            "l'errore e' suo",
            &[("errore", "errore"), ("e'", "e`")],
        );
        check(
            En,
            "care\u{ad}less\u{200b}ness",
            "carelessness",
            &[("carelessness", "care\u{ad}less\u{200b}ness")],
        );
        check(
            It,
            "perche\u{301} no",
            "perché no",
            &[("perché", "perche\u{301}"), ("no", "no")],
        );
        check(
            En,
            "a 19\" rack, \"rack 19\"",
            "a 19″ rack, \"rack 19\"",
            &[("19″", "19\"")],
        );
        check(
            En,
            "no con\u{fb01}guration was",
            "no configuration was",
            &[("configuration", "con\u{fb01}guration")],
        );
        check(
            En,
            "👩\u{200d}🔧 left",
            "👩\u{200d}🔧 left",
            &[("left", "left")],
        );
        check(En, "\u{feff}He left", "He left", &[("He", "He")]);
        check(En, "‘held’ for 5′", "‘held’ for 5′", &[("5′", "5′")]);
    }

    #[test]
    fn english_written_without_its_apostrophes_is_read_with_them() {
        use Language::{En, It};
        check(
            En,
            "He didnt look",
            "He didn't look",
            &[("didn't", "didnt"), ("n't", "nt"), ("look", "look")],
        );
        check(
            En,
            "DONT, she Hadnt",
            "DON'T, she Hadn't",
            &[("Hadn't", "Hadnt")],
        );
        check(
            En,
            "we did'nt and couldve",
            "we didn't and could've",
            &[("didn't", "did'nt"), ("'ve", "ve")],
        );
        check(
            En,
            "she should of called",
            "she should have called",
            &[("have", "of"), ("called", "called")],
        );
        check(
            En,
            "it could of course fail",
            "it could of course fail",
            &[],
        );
        check(En, "dont-care.conf", "dont-care.conf", &[]);
        check(It, "dont", "dont", &[]);
    }
}
