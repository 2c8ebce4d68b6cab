//! The reader of the data files: which phrases are worth a look, when, and
//! what is offered. `data/README.md` tells the form.

use crate::lexicon_words::{form_of, kind_named};
use crate::pattern::{Opening, Pattern};
use crate::token::{Token, Tokenizer};
use crate::{Kind, LexiconFlaw, LexiconMessage, Offer};
use std::collections::HashMap;
use std::ops::Range;

/// What a lexicon's lines may use; each grammar has its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vocabulary {
    /// The classes that a phrase may name: `<person>`.
    pub(crate) classes: &'static [&'static str],
    /// The conditions that a line may set.
    pub(crate) conditions: &'static [&'static str],
}

/// One line: a phrase that is worth a look, or one that is never spoken of.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// What is the matter; none for a phrase that silences what it touches.
    pub(crate) kind: Option<Kind>,
    pattern: Pattern,
    /// All must hold; the grammar knows how.
    pub(crate) conditions: Vec<String>,
    /// As written; the grammar fills `{…}` in, or leaves out what it can't.
    pub(crate) offers: Vec<Offer>,
    /// The rule that it comes from.
    #[cfg_attr(not(test), allow(dead_code, reason = "for those who read the file"))]
    pub(crate) source: String,
}

/// Where an entry's phrase stands.
#[derive(Clone, Debug)]
pub(crate) struct Hit<'l> {
    /// The entry.
    pub(crate) entry: &'l Entry,
    /// The tokens of the phrase.
    pub(crate) tokens: Range<usize>,
}

/// Every entry, found by how it begins.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    entries: Vec<Entry>,
    by_word: HashMap<String, Vec<usize>>,
    by_stem: HashMap<String, Vec<usize>>,
    by_class: Vec<usize>,
}

impl Lexicon {
    /// Adds lines: those that come with Lisca, or the user's own.
    ///
    /// # Errors
    /// The first line that can't be read.
    pub(crate) fn add(
        &mut self,
        lines: &str,
        tokenizer: &Tokenizer,
        vocabulary: Vocabulary,
    ) -> Result<(), LexiconFlaw> {
        for (number, line) in lines.lines().enumerate() {
            // A file saved by an editor on Windows may begin with a mark.
            let line = line.trim_start_matches('\u{feff}').trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let entry = read_entry(line, tokenizer, vocabulary).map_err(|message| LexiconFlaw {
                line: number + 1,
                message,
            })?;
            self.index(entry);
        }
        Ok(())
    }

    fn index(&mut self, entry: Entry) {
        let number = self.entries.len();
        match entry.pattern.openings() {
            None => self.by_class.push(number),
            Some(openings) => {
                for opening in openings {
                    let (index, key) = match opening {
                        Opening::Word(word) => (&mut self.by_word, word),
                        Opening::Stem(stem) => (&mut self.by_stem, stem),
                    };
                    index.entry(key.to_owned()).or_default().push(number);
                }
            }
        }
        self.entries.push(entry);
    }

    /// Every phrase in the tokens, in their order; conditions aren't looked at.
    /// `class` says whether the token at an index is of a class.
    pub(crate) fn hits(
        &self,
        tokens: &[Token],
        class: &dyn Fn(&str, usize) -> bool,
    ) -> Vec<Hit<'_>> {
        let mut hits = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            if !token.is_word() {
                continue;
            }
            let by_word = self.by_word.get(&token.lower).into_iter().flatten();
            let by_stem = self.by_stem.get(&token.stem).into_iter().flatten();
            for number in by_word.chain(by_stem).chain(&self.by_class) {
                let Some(entry) = self.entries.get(*number) else {
                    continue;
                };
                if let Some(end) = entry.pattern.ends(tokens, at, class) {
                    hits.push(Hit {
                        entry,
                        tokens: at..end,
                    });
                }
            }
        }
        hits
    }

    /// The entries, as they were read.
    #[cfg(test)]
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

fn read_entry(
    line: &str,
    tokenizer: &Tokenizer,
    vocabulary: Vocabulary,
) -> Result<Entry, LexiconMessage> {
    if let Some(phrase) = line.strip_prefix('-') {
        return Ok(Entry {
            kind: None,
            pattern: Pattern::read(phrase.trim(), tokenizer, vocabulary.classes)?,
            conditions: Vec::new(),
            offers: Vec::new(),
            source: String::new(),
        });
    }
    let mut columns = line.split('|').map(str::trim);
    let word = columns.next().unwrap_or_default();
    let Some(kind) = kind_named(word) else {
        return Err(LexiconMessage::Kind(word.to_owned()));
    };
    let phrase = columns.next().unwrap_or_default();
    if phrase.is_empty() {
        return Err(LexiconMessage::NoPhrase(word.to_owned()));
    }
    let pattern = Pattern::read(phrase, tokenizer, vocabulary.classes)?;
    let mut conditions = Vec::new();
    let given = filled(columns.next());
    for condition in given.split(',').map(str::trim).filter(|c| !c.is_empty()) {
        if !vocabulary.conditions.contains(&condition) {
            let known = vocabulary.conditions.join(", ");
            return Err(LexiconMessage::Condition {
                condition: condition.to_owned(),
                known,
            });
        }
        conditions.push(condition.to_owned());
    }
    let offers = read_offers(filled(columns.next()))?;
    let source = filled(columns.next()).to_owned();
    Ok(Entry {
        kind,
        pattern,
        conditions,
        offers,
        source,
    })
}

/// A column; one that is left out, or `-`, is empty.
fn filled(column: Option<&str>) -> &str {
    column.filter(|text| *text != "-").unwrap_or_default()
}

fn read_offers(text: &str) -> Result<Vec<Offer>, LexiconMessage> {
    let mut offers: Vec<Offer> = Vec::new();
    for part in text
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let Some((form, text)) = form_of(part) else {
            // A semicolon within an offer, unless a form was misspelt.
            let is_form = part
                .split_once(':')
                .is_some_and(|(word, _)| !word.contains(' '));
            if let (Some(last), false) = (offers.last_mut(), is_form) {
                last.text += "; ";
                last.text += part;
                continue;
            }
            return Err(LexiconMessage::Form(part.to_owned()));
        };
        let text = text.trim().to_owned();
        if text.is_empty() {
            return Err(LexiconMessage::NothingFollows(part.to_owned()));
        }
        offers.push(Offer { form, text });
    }
    Ok(offers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Form, Language, Message};

    const NOTHING: Vocabulary = Vocabulary {
        classes: &[],
        conditions: &[],
    };

    fn read(line: &str) -> Result<Entry, LexiconMessage> {
        read_entry(line, &Tokenizer::new(Language::It), NOTHING)
    }

    #[test]
    fn kinds_and_forms_are_read_by_their_italian_words_too() {
        for [en, it] in [["judgement", "giudizio"], ["quiet", "silenzio"]] {
            let kind = |word: &str| read(&format!("{word} | qualcosa")).unwrap().kind;
            assert_eq!(kind(en), kind(it));
        }
        let entry = read("giudizio | sciatto | - | chiedi: Che cosa si vedeva?").unwrap();
        assert_eq!(
            entry.offers,
            [Offer {
                form: Form::Question,
                text: "Che cosa si vedeva?".into()
            }]
        );
    }

    #[test]
    fn what_is_wrong_is_told_in_italian_with_italian_words() {
        let flaw = read("judgment | sciatto").unwrap_err();
        let (en, it) = (flaw.to_string(), flaw.in_language(Language::It));
        assert!(it.contains("descrizione_negativa"), "{it}");
        assert!(!it.contains("negative_descriptor"), "{it}");
        assert!(en.contains("negative_descriptor"), "{en}");
    }
}
