//! The guard itself: a lexicon and a grammar, ready to read texts.

use crate::en::English;
use crate::grammar::{Grammar, settled};
use crate::it::Italian;
use crate::person::People;
use crate::plain::{Plain, cast as plain_cast, typeset};
use crate::{Finding, Kind, Language, Message, ProblemPart, places_of};
use std::ops::Range;

/// Who is spoken of: what the user has typed elsewhere in the workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cast {
    /// Names, and the role that each stands for; the role may be empty.
    pub names: Vec<(String, String)>,
    /// Roles, as they were typed: "System administrator", "SOC analyst".
    pub roles: Vec<String>,
}

/// Why lines of a lexicon can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Line {line}: {}", message.en)]
pub struct LexiconFlaw {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: Misread,
}

/// What is wrong with a line, in the languages of those who may have written
/// it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// In English.
    pub en: String,
    /// In Italian.
    pub it: String,
}

impl Misread {
    pub(crate) fn new(en: impl Into<String>, it: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            it: it.into(),
        }
    }
}

impl Message for Misread {
    fn in_language(&self, language: Language) -> String {
        match language {
            Language::En => self.en.clone(),
            Language::It => self.it.clone(),
        }
    }
}

/// Reads texts of one language. Made once, then asked often.
#[derive(Debug)]
pub struct Guard {
    language: Language,
    grammar: Box<dyn Grammar>,
    people: People,
}

impl Guard {
    /// A guard with the lexicon that comes with Lisca and the user's own lines,
    /// in the lexicon's form; a line that begins with `-` silences an entry.
    ///
    /// # Errors
    /// An own line that can't be read.
    pub fn new(language: Language, own: &str) -> Result<Self, LexiconFlaw> {
        // Lines stay lines, so that a flaw has its number.
        let own = Plain::of(language, own).text;
        let grammar: Box<dyn Grammar> = match language {
            Language::En => Box::new(English::new(&own)?),
            Language::It => Box::new(Italian::new(&own)?),
        };
        let people = People::read()?;
        Ok(Self {
            language,
            grammar,
            people,
        })
    }

    /// Every wording that is worth a look, in the order of the text, none
    /// within another.
    #[must_use]
    pub fn findings(&self, text: &str, cast: &Cast) -> Vec<Finding> {
        let (plain, cast) = (self.plain(text), plain_cast(self.language, cast));
        let text = plain.text.as_ref();
        let mut findings = settled(text, self.grammar.findings(text, &cast));
        let known = (self.language, self.grammar.lists());
        findings.retain(|it| {
            it.kind != Kind::PersonAsSubject
                || !self.people.is_borne(text, known, &(it.start..it.end))
        });
        // Whatever was typed: no offer names somebody whom the workshop knows.
        let named = |text: &str| {
            let lower = text.to_lowercase();
            let mut names = cast.names.iter();
            // Looked at letter by letter only where it may be: most are nowhere.
            names.any(|(name, _)| {
                lower.contains(&beginning(name)) && !places_of(name, text, &[]).is_empty()
            })
        };
        for finding in &mut findings {
            finding.offers.retain(|offer| !named(&offer.text));
            if finding.offers.is_empty() {
                finding.offers.push(finding.kind.question(self.language));
            }
            for mut offer in std::mem::take(&mut finding.offers) {
                offer.text = typeset(&offer.text);
                if !finding.offers.contains(&offer) {
                    finding.offers.push(offer);
                }
            }
        }
        findings.retain_mut(|finding| {
            let typed = plain.typed(finding.start..finding.end);
            typed.is_some_and(|typed| {
                (finding.start, finding.end) = (typed.start, typed.end);
                true
            })
        });
        findings
    }

    /// A text in the signs that the grammars read.
    fn plain<'t>(&self, text: &'t str) -> Plain<'t> {
        Plain::of(self.language, text)
    }

    /// What a problem statement has in it that it shouldn't, with where.
    #[must_use]
    pub fn problem_parts(&self, text: &str, cast: &Cast) -> Vec<(ProblemPart, Range<usize>)> {
        let (plain, cast) = (self.plain(text), plain_cast(self.language, cast));
        let parts = self.grammar.problem_parts(&plain.text, &cast).into_iter();
        parts
            .filter_map(|(part, span)| Some((part, plain.typed(span)?)))
            .collect()
    }

    /// Whether the text says that somebody didn't do something (rule F5).
    #[must_use]
    pub fn is_omission(&self, text: &str) -> bool {
        self.grammar.is_omission(&self.plain(text).text)
    }

    /// What looks like the name of a person, known or not.
    #[must_use]
    pub fn names(&self, text: &str, cast: &Cast) -> Vec<Range<usize>> {
        let (plain, cast) = (self.plain(text), plain_cast(self.language, cast));
        let names = self.names_in(&plain.text, &cast).into_iter();
        names.filter_map(|name| plain.typed(name)).collect()
    }

    /// The names in a text of plain signs.
    fn names_in(&self, plain: &str, cast: &Cast) -> Vec<Range<usize>> {
        let found = self.grammar.names(plain, cast);
        let known = (self.language, self.grammar.lists());
        self.people.names(plain, known, found, cast)
    }

    /// Whether an action is aimed at one person: it reminds, teaches or
    /// reprimands somebody (rule A6).
    #[must_use]
    pub fn is_aimed_at_a_person(&self, what: &str, cast: &Cast) -> bool {
        let (plain, cast) = (self.plain(what), plain_cast(self.language, cast));
        let what = plain.text.as_ref();
        let roles: Vec<String> = (cast.roles.iter())
            .filter_map(|it| it.split_whitespace().next_back().map(str::to_lowercase))
            .collect();
        let is_named = !self.names_in(what, &cast).is_empty();
        let is_role = |it: &str| self.grammar.is_role(it) || roles.iter().any(|role| role == it);
        crate::aimed::at_a_person(self.language, what, is_named, &is_role)
    }

    /// The kind of the action hierarchy that the words of an action suggest, as
    /// the hierarchy's own word (`forcing_function`); a suggestion, no more.
    #[must_use]
    pub fn action_kind(&self, what: &str) -> Option<&'static str> {
        self.grammar.action_kind(&self.plain(what).text)
    }

    /// The language that it reads.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }
}

/// The first letters of a name, small: up to a space, an apostrophe, a hyphen.
fn beginning(name: &str) -> String {
    let letters = name.chars().skip_while(|it| !it.is_alphanumeric());
    let letters: String = letters.take_while(|it| it.is_alphanumeric()).collect();
    letters.to_lowercase()
}
