//! One text as English reads it: what each word can be.

use super::English;
use super::verbs::{Forms, Verb, VerbUse};
use crate::token::{Token, with_initials};
use crate::words::Class;
use crate::{Cast, Kind};
use std::ops::Range;

/// A text's tokens, each with what it can be.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    pub(super) class: Vec<Class>,
    pub(super) verb: Vec<VerbUse>,
    /// Stands between quotation marks: somebody else's words.
    pub(super) quoted: Vec<bool>,
    /// Belongs to a name or a role that the workshop knows.
    pub(super) cast: Vec<Option<CastWord>>,
    /// Typed without capitals, as notes are.
    pub(super) lower_case: bool,
}

/// A word of a name or role that the workshop knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CastWord {
    /// A word of a name, by its index in the cast.
    Name(usize),
    /// A word of a role.
    Role,
}

impl English {
    /// Reads a text.
    pub(super) fn read<'t>(&self, text: &'t str, cast: &Cast) -> Reading<'t> {
        let tokens = with_initials(text, self.tokenizer.tokens(text), |tokens, at| {
            let word = &tokens[at];
            let other = self.class_of(word).without(self.words.name);
            other.is_empty() && self.verbs.of(&word.lower).forms == Forms::default()
        });
        let class = tokens.iter().map(|token| self.class_of(token)).collect();
        let verb = tokens
            .iter()
            .map(|token| {
                if token.is_word() {
                    self.verbs.of(&token.lower)
                } else {
                    VerbUse::default()
                }
            })
            .collect();
        let quoted = quoted(&tokens);
        let cast = self.cast_words(&tokens, cast);
        let first = tokens.iter().find(|token| token.is_word());
        let lower_case = first.is_some_and(|token| !token.capital);
        Reading {
            text,
            tokens,
            class,
            verb,
            quoted,
            cast,
            lower_case,
        }
    }

    fn class_of(&self, token: &Token) -> Class {
        let lower = token.lower.as_str();
        if !token.is_word() {
            return if lower == "&" {
                self.words.coord
            } else {
                Class::default()
            };
        }
        if lower == "it" {
            // The department is written with capitals, the pronoun isn't.
            return if token.shouted {
                self.words.org
            } else {
                self.words.thing_pronoun
            };
        }
        let known = self.lists.of(lower);
        if !known.is_empty() {
            return known;
        }
        let one = singular(lower)
            .map(|one| self.lists.of(&one))
            .unwrap_or_default();
        if !one.is_empty() {
            return one;
        }
        if let Some(short) = lower.strip_suffix("es") {
            let one = self.lists.of(short);
            if !one.is_empty() && lower.len() > 4 {
                return one;
            }
        }
        // "team-lead", "ops-engineers": what the last part is, if a person.
        let Some((_, last)) = lower.rsplit_once('-') else {
            return Class::default();
        };
        // "SOP-12"
        let first = lower.split('-').next().unwrap_or_default();
        if self.lists.is(first, self.words.procedure) && last.parse::<u32>().is_ok() {
            return self.words.procedure;
        }
        let last = self.lists.of(singular(last).as_deref().unwrap_or(last));
        if last.has(self.words.role) && !last.has(self.words.thing_alone) {
            self.words.role
        } else {
            Class::default()
        }
    }

    fn cast_words(&self, tokens: &[Token], cast: &Cast) -> Vec<Option<CastWord>> {
        let mut words = vec![None; tokens.len()];
        if tokens.is_empty() {
            return words;
        }
        for role in &cast.roles {
            self.mark(tokens, role, CastWord::Role, &mut words);
        }
        for (number, (name, _)) in cast.names.iter().enumerate() {
            let word = CastWord::Name(number);
            self.mark(tokens, name, word, &mut words);
            // A workshop that knows "Marco Rossi" means him by "Marco" too.
            if let Some((first, _)) = name.split_once(' ') {
                self.mark(tokens, first, word, &mut words);
            }
            if let Some((_, last)) = name.rsplit_once(' ') {
                self.mark(tokens, last, word, &mut words);
            }
        }
        words
    }

    fn mark(&self, tokens: &[Token], name: &str, word: CastWord, words: &mut [Option<CastWord>]) {
        let sought = self.tokenizer.tokens(name);
        let is_short = sought.iter().all(|token| token.end - token.start < 2);
        if sought.is_empty() || sought.len() > tokens.len() || is_short {
            return;
        }
        for at in 0..=tokens.len() - sought.len() {
            let here = &tokens[at..at + sought.len()];
            let is_same = here
                .iter()
                .zip(&sought)
                .all(|(here, sought)| here.lower == sought.lower);
            // A name that is a word too ("Will") counts with its capital alone.
            let fits = match word {
                CastWord::Role => true,
                CastWord::Name(_) => {
                    !self.lists.is(&sought[0].lower, self.words.ambiguous) || here[0].capital
                }
            };
            if is_same && fits {
                words[at..at + sought.len()].fill(Some(word));
            }
        }
    }
}

impl Reading<'_> {
    /// The word at an index in lower case; empty past the end.
    pub(super) fn lower(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.lower.as_str())
    }

    /// Whether the token at an index is of a class.
    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.class.get(at).is_some_and(|own| own.has(class))
    }

    /// Whether the token at an index is a word.
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_word)
    }

    /// Whether the word at an index can be one of these forms of a verb.
    pub(super) fn is_form(&self, at: usize, forms: Forms) -> bool {
        self.verb.get(at).is_some_and(|used| used.forms.has(forms))
    }

    /// The text of some tokens, as it was typed.
    pub(super) fn typed(&self, tokens: Range<usize>) -> &str {
        let bytes = self.bytes(tokens);
        self.text.get(bytes).unwrap_or_default()
    }

    /// Where some tokens stand, in bytes.
    pub(super) fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let start = self
            .tokens
            .get(tokens.start)
            .map_or(self.text.len(), |token| token.start);
        let end = tokens
            .end
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last));
        let end = end.map_or(start, |token| token.end);
        start..end.max(start)
    }

    /// The hyphens of "rm -rf" and "--force", which part nothing.
    fn is_option(&self, at: usize) -> bool {
        let is_hyphen = |at: usize| self.lower(at) == "-";
        let glued = |at: usize| self.tokens.get(at).is_some_and(|token| token.glued);
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let follows = self.is_word(before) && !glued(at) || is_hyphen(before) && glued(at);
        is_hyphen(at) && follows && glued(at + 1)
    }

    /// Whether the token is a mark that parts clauses.
    pub(super) fn parts(&self, at: usize) -> bool {
        self.tokens.get(at).is_none_or(|token| {
            !self.is_option(at)
                && (token.ends_sentence()
                    || (!token.is_word()
                        && matches!(
                            token.lower.as_str(),
                            "," | ";"
                                | ":"
                                | "("
                                | ")"
                                | "["
                                | "]"
                                | "-"
                                | "–"
                                | "—"
                                | "="
                                | "→"
                                | ">"
                                | "•"
                                | "*"
                                | "·"
                                | "|"
                        )))
        })
    }

    /// Where the sentence of a token begins and ends.
    pub(super) fn sentence(&self, at: usize) -> Range<usize> {
        let before = self.tokens.get(..at).unwrap_or_default();
        let start = before
            .iter()
            .rposition(Token::ends_sentence)
            .map_or(0, |last| last + 1);
        let after = self.tokens.get(at..).unwrap_or_default();
        let end = after.iter().position(Token::ends_sentence);
        start..end.map_or(self.tokens.len(), |end| at + end)
    }

    /// Whether the sentence of a token ends with a question mark.
    pub(super) fn is_question(&self, at: usize) -> bool {
        let end = self.sentence(at).end;
        self.lower(end) == "?"
    }
}

impl English {
    /// The verb at an index, if it is a known one.
    pub(super) fn verb_at(&self, reading: &Reading<'_>, at: usize) -> Option<&Verb> {
        self.verbs.verb(*reading.verb.get(at)?)
    }

    /// Whether the verb at an index is in a list of verbs.
    pub(super) fn verb_is(&self, reading: &Reading<'_>, at: usize, class: Class) -> bool {
        self.verb_at(reading, at)
            .is_some_and(|verb| verb.class.has(class))
    }
}

/// Something worth a look, before its offers are made.
#[derive(Clone, Debug)]
pub(super) struct Spot<'l> {
    pub(super) kind: Kind,
    /// The words that are underlined.
    pub(super) tokens: Range<usize>,
    pub(super) detail: Detail<'l>,
}

/// What the offers are made from.
#[derive(Clone, Debug)]
pub(super) enum Detail<'l> {
    /// Something wasn't done: who, the first word of the verb, the verb itself.
    Omitted {
        who: super::subject::Subject,
        group: usize,
        verb: usize,
    },
    /// Somebody did something.
    Done {
        who: super::subject::Subject,
        group: usize,
        verb: usize,
    },
    /// Something was done by somebody: where "by" stands.
    Agent {
        by: usize,
        who: super::subject::Subject,
    },
    /// A procedure wasn't followed: where it stands.
    Deviated { procedure: Range<usize> },
    /// A noun is judged: where it stands, without the judging word.
    Judged { noun: Range<usize>, head: usize },
    /// Work is judged with its verb: its noun, and the two who did it together.
    Poorly {
        work: &'static str,
        both: Option<Range<usize>>,
    },
    /// A line of the lexicon.
    Entry(&'l crate::lexicon::Entry),
    /// Nothing more is known.
    Plain,
}

/// Which tokens stand between double quotation marks.
fn quoted(tokens: &[Token]) -> Vec<bool> {
    let marks: Vec<usize> = (0..tokens.len())
        .filter(|at| tokens[*at].is_mark("\""))
        .collect();
    let mut quoted = vec![false; tokens.len()];
    for pair in marks.chunks_exact(2) {
        quoted[pair[0]..=pair[1]].fill(true);
    }
    quoted
}

/// The singular that an English plural may have.
fn singular(lower: &str) -> Option<String> {
    if lower.len() < 4 || !lower.ends_with('s') || lower.ends_with("ss") || lower.ends_with("us") {
        return None;
    }
    match lower.strip_suffix("ies") {
        Some(stem) if stem.len() > 2 => Some(format!("{stem}y")),
        _ => lower.strip_suffix('s').map(str::to_owned),
    }
}
