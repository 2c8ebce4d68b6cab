//! A text as words and marks, each with its place.

use crate::Language;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::fmt;
use unicode_segmentation::UnicodeSegmentation;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Letters, perhaps with digits, hyphens and apostrophes inside.
    Word,
    /// Digits alone, perhaps with points and commas inside.
    Number,
    /// One sign: `.`, `,`, `"`, `(`.
    Mark,
}

/// One word or mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// Where it ends, in bytes.
    pub(crate) end: usize,
    /// Lower-cased, every kind of apostrophe as `'`, every kind of quotation
    /// mark as `"`.
    pub(crate) lower: String,
    /// What Snowball makes of `lower`; `lower` itself for what is no word.
    pub(crate) stem: String,
    /// What it is.
    pub(crate) shape: Shape,
    /// Its first letter is a capital.
    pub(crate) capital: bool,
    /// It has two letters or more, all of them capitals: SOC, IT.
    pub(crate) shouted: bool,
    /// Nothing stands between it and the token before: the `n't` of `didn't`.
    pub(crate) glued: bool,
    /// The first word of a sentence, so that a capital says nothing.
    pub(crate) opens: bool,
}

impl Token {
    /// Whether it is a word.
    pub(crate) fn is_word(&self) -> bool {
        self.shape == Shape::Word
    }

    /// Whether an initial stands before it, as a part of it: "G. Verdi".
    pub(crate) fn has_initial(&self, text: &str) -> bool {
        let typed = text.get(self.start..self.end).unwrap_or_default();
        self.is_word() && typed.chars().nth(1) == Some('.') && !self.lower.contains('.')
    }

    /// Whether it is this mark.
    pub(crate) fn is_mark(&self, mark: &str) -> bool {
        self.shape == Shape::Mark && self.lower == mark
    }

    /// Whether a sentence ends with it.
    pub(crate) fn ends_sentence(&self) -> bool {
        self.shape == Shape::Mark
            && matches!(
                self.lower.as_str(),
                "." | "!" | "?" | "…" | "\n" | "\r" | "\r\n" | "\u{2028}" | "\u{2029}"
            )
    }
}

/// Cuts texts of one language into tokens.
pub(crate) struct Tokenizer {
    language: Language,
    stemmer: Stemmer,
}

impl fmt::Debug for Tokenizer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Tokenizer({:?})", self.language)
    }
}

impl Tokenizer {
    /// For a language.
    pub(crate) fn new(language: Language) -> Self {
        let stemmer = Stemmer::create(match language {
            Language::En => Algorithm::English,
            Language::It => Algorithm::Italian,
        });
        Self { language, stemmer }
    }

    /// What Snowball makes of a word in lower case.
    pub(crate) fn stem(&self, lower: &str) -> String {
        // No word of a language is longer; what is longer is not looked up.
        if lower.len() > 40 {
            return lower.to_owned();
        }
        self.stemmer.stem(lower).into_owned()
    }

    /// The words and marks of a text, in its order. Space is left out, but an
    /// end of a line is a mark. Words joined by a hyphen are one token;
    /// clitics are tokens of their own (see [`clitics`]).
    pub(crate) fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 5 + 4);
        let mut opens = true;
        let mut pieces = text.split_word_bound_indices().peekable();
        while let Some((start, piece)) = pieces.next() {
            let mut end = start + piece.len();
            let is_word = piece.starts_with(|letter: char| letter.is_alphanumeric());
            if !is_word {
                let is_line = piece.contains(['\n', '\r', '\u{2028}', '\u{2029}']);
                if piece.chars().all(char::is_whitespace) && !is_line {
                    continue;
                }
                let mut token = self.token(text, start, end, Shape::Mark, &tokens);
                if is_line {
                    "\n".clone_into(&mut token.lower);
                }
                opens |= token.ends_sentence();
                tokens.push(token);
                continue;
            }
            while joins(text, end) {
                // The hyphen, and the word after it.
                pieces.next();
                match pieces.next() {
                    Some((at, next)) => end = at + next.len(),
                    None => break,
                }
            }
            let mut from = start;
            for cut in clitics(self.language, &text[start..end]) {
                let cut = start + cut;
                self.push_word(text, from, cut, &mut opens, &mut tokens);
                from = cut;
            }
            self.push_word(text, from, end, &mut opens, &mut tokens);
        }
        tokens
    }

    fn push_word(
        &self,
        text: &str,
        start: usize,
        end: usize,
        opens: &mut bool,
        tokens: &mut Vec<Token>,
    ) {
        let numeric = !text[start..end].contains(char::is_alphabetic);
        let shape = if numeric { Shape::Number } else { Shape::Word };
        let mut token = self.token(text, start, end, shape, tokens);
        if token.is_word() {
            token.opens = *opens;
            *opens = false;
        }
        tokens.push(token);
    }

    fn token(&self, text: &str, start: usize, end: usize, shape: Shape, before: &[Token]) -> Token {
        let piece = &text[start..end];
        let lower = unified(piece);
        let stem = match shape {
            Shape::Word => self.stem(&lower),
            Shape::Number | Shape::Mark => lower.clone(),
        };
        let letters = || piece.chars().filter(|letter| letter.is_alphabetic());
        Token {
            start,
            end,
            lower,
            stem,
            shape,
            capital: piece.starts_with(char::is_uppercase),
            shouted: letters().nth(1).is_some() && letters().all(char::is_uppercase),
            glued: before.last().is_some_and(|last| last.end == start),
            opens: false,
        }
    }
}

/// Before these words, in the middle of a sentence, a letter with a point is
/// somebody's initial and not the mark of what stands before it ("plan B.").
const BEFORE_INITIAL: [&str; 22] = [
    "by", "and", "to", "from", "with", "for", "told", "asked", "that", "when", "but", "because",
    "da", "a", "e", "di", "con", "che", "quando", "mentre", "per", "perché",
];

/// Letters with points that are nobody's initials: "the U.S. Army".
const ACRONYMS: [&str; 8] = ["u.s", "u.k", "u.n", "e.u", "u.e", "a.i", "l.a", "d.c"];

/// The tokens with initials and their points joined to the surname after them
/// ("G. Verdi"), so that no sentence ends there. `may` says whether the word at
/// an index can be a surname.
pub(crate) fn with_initials(
    text: &str,
    tokens: Vec<Token>,
    may: impl Fn(&[Token], usize) -> bool,
) -> Vec<Token> {
    let is_initial = |it: &Token| {
        let mut letters = text.get(it.start..it.end).unwrap_or_default().split('.');
        let is_one = |it: &str| it.chars().count() == 1 && it.starts_with(char::is_uppercase);
        it.is_word() && letters.all(is_one) && !ACRONYMS.contains(&it.lower.as_str())
    };
    // Where the surname stands, if the letter at an index is the first initial.
    let surname = |at: usize| {
        let begins = tokens[at].opens
            || at
                .checked_sub(1)
                .is_some_and(|it| BEFORE_INITIAL.contains(&tokens[it].lower.as_str()));
        let mut to = at;
        while begins
            && tokens.get(to).is_some_and(is_initial)
            && tokens.get(to + 1).is_some_and(|it| it.is_mark("."))
        {
            to += 2;
        }
        let is_surname = tokens
            .get(to)
            .is_some_and(|it| it.is_word() && it.capital && !it.shouted && it.end - it.start > 1);
        (to > at && is_surname && may(&tokens, to)).then_some(to)
    };
    let joins: Vec<(usize, usize)> = (0..tokens.len())
        .filter_map(|at| Some((at, surname(at)?)))
        .collect();
    if joins.is_empty() {
        return tokens;
    }
    let mut joined = Vec::with_capacity(tokens.len());
    let mut first: Option<Token> = None;
    for (at, mut token) in tokens.into_iter().enumerate() {
        let within = joins.iter().find(|(from, to)| (*from..=*to).contains(&at));
        match within {
            Some((_, to)) if at == *to => {
                if let Some(first) = first.take() {
                    token.start = first.start;
                    token.opens = first.opens;
                    token.glued = first.glued;
                }
                joined.push(token);
            }
            Some(_) => {
                first.get_or_insert(token);
            }
            None => joined.push(token),
        }
    }
    joined
}

/// Whether a hyphen and another word follow at once; or, within a time of day,
/// a colon and digits.
fn joins(text: &str, end: usize) -> bool {
    let mut rest = text[end..].chars();
    let is_digit = |letter: char| letter.is_ascii_digit();
    if text[..end].ends_with(is_digit) && text[end..].starts_with(':') {
        return text[end + 1..].starts_with(is_digit);
    }
    matches!(rest.next(), Some('-' | '\u{2010}' | '\u{2011}'))
        && rest.next().is_some_and(char::is_alphanumeric)
}

/// Lower case, with one kind of apostrophe, quotation mark and hyphen.
fn unified(piece: &str) -> String {
    let mut lower = String::with_capacity(piece.len());
    for letter in piece.chars() {
        match letter {
            '’' | '‘' | 'ʼ' | '`' | '´' | '＇' => lower.push('\''),
            '“' | '”' | '„' | '«' | '»' => lower.push('"'),
            '\u{2010}' | '\u{2011}' => lower.push('-'),
            _ => lower.extend(letter.to_lowercase()),
        }
    }
    lower
}

/// Where a word is cut, in bytes of the word.
///
/// English: before `n't` and before an apostrophe (`did|n't`, `admin|'s`).
/// Italian: after an apostrophe (`dell'|operatore`).
fn clitics(language: Language, word: &str) -> Vec<usize> {
    let mut cuts = Vec::new();
    for (at, letter) in word.char_indices() {
        if !matches!(letter, '\'' | '’' | 'ʼ' | '＇') || at == 0 {
            continue;
        }
        let after = at + letter.len_utf8();
        match language {
            Language::It if after < word.len() => cuts.push(after),
            Language::It => {}
            Language::En => {
                let ends_in_t = matches!(&word[after..], "t" | "T");
                let negative = ends_in_t && word[..at].ends_with(['n', 'N']) && at > 1;
                cuts.push(if negative { at - 1 } else { at });
                break;
            }
        }
    }
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: Language, text: &str, expected: &str) {
        let tokens = Tokenizer::new(language).tokens(text);
        let words: Vec<_> = tokens.iter().map(|token| token.lower.as_str()).collect();
        assert_eq!(words.join("|"), expected, "{text}");
        for token in &tokens {
            assert!(text.is_char_boundary(token.start) && text.is_char_boundary(token.end));
        }
    }

    #[test]
    fn words_marks_and_clitics() {
        use Language::{En, It};
        check(En, "Marco didn’t look.", "marco|did|n't|look|.");
        check(
            En,
            "The on-call admin's fault",
            "the|on-call|admin|'s|fault",
        );
        check(En, "can't, won't", "ca|n't|,|wo|n't");
        check(En, "At 21:30: two", "at|21:30|:|two");
        check(En, "10.5 kg\nnext", "10.5|kg|\n|next");
        check(It, "L'errore dell’operatore", "l'|errore|dell'|operatore");
        check(It, "un po' tardi", "un|po|'|tardi");
        check(En, "“quoted”", "\"|quoted|\"");
        check(En, "", "");
    }

    #[test]
    fn the_first_word_of_each_sentence_is_known() {
        let tokens = Tokenizer::new(Language::En).tokens("One two. Three");
        let opening: Vec<_> = tokens.iter().filter(|token| token.opens).collect();
        assert_eq!(opening.len(), 2);
        assert_eq!(opening[1].lower, "three");
    }
}
