//! The reader of the data files: which phrases are worth a look, when, and
//! what is offered. `data/README.md` tells the form.

use crate::pattern::{Opening, Pattern};
use crate::token::{Token, Tokenizer};
use crate::{Form, Kind, LexiconFlaw, LexiconMessage, Offer};
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

/// The words for the kinds in a file, in English and Italian; the last of them
/// silences. Each is read whatever the language of the sentences is.
const KINDS: [(&str, &str, Option<Kind>); 6] = [
    (
        "counterfactual",
        "controfattuale",
        Some(Kind::Counterfactual),
    ),
    (
        "negative_descriptor",
        "descrizione_negativa",
        Some(Kind::NegativeDescriptor),
    ),
    ("end_point", "punto_d_arrivo", Some(Kind::EndPoint)),
    ("judgement", "giudizio", Some(Kind::Judgement)),
    (
        "person_as_subject",
        "persona_soggetto",
        Some(Kind::PersonAsSubject),
    ),
    ("quiet", "silenzio", None),
];

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
    let kind = KINDS
        .iter()
        .find(|(en, it, _)| *en == word || *it == word)
        .map(|(.., kind)| *kind);
    let Some(kind) = kind else {
        let english = KINDS.map(|(en, ..)| en).join(", ");
        let italian = KINDS.map(|(_, it, _)| it).join(", ");
        return Err(LexiconMessage::new(
            format!(
                "`{word}` isn't a kind; a line begins with one of {english}, or with `-` before a phrase to be left alone"
            ),
            format!(
                "`{word}` non è un tipo; una riga comincia con uno di {italian}, o con `-` prima di parole da lasciar stare"
            ),
        ));
    };
    let phrase = columns.next().unwrap_or_default();
    if phrase.is_empty() {
        return Err(LexiconMessage::new(
            format!("a phrase is missing; write `{word} | the phrase`"),
            format!("mancano le parole; scrivi `{word} | le parole`"),
        ));
    }
    let pattern = Pattern::read(phrase, tokenizer, vocabulary.classes)?;
    let mut conditions = Vec::new();
    let given = filled(columns.next());
    for condition in given.split(',').map(str::trim).filter(|c| !c.is_empty()) {
        if !vocabulary.conditions.contains(&condition) {
            let known = vocabulary.conditions.join(", ");
            return Err(LexiconMessage::new(
                format!("the condition `{condition}` isn’t known; there are {known}"),
                format!("la condizione `{condition}` non è nota; ci sono {known}"),
            ));
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

/// How each form is written in a file, in English and Italian.
const FORMS: [(&str, Form); 6] = [
    ("write:", Form::Rewrite),
    ("fill:", Form::Template),
    ("ask:", Form::Question),
    ("scrivi:", Form::Rewrite),
    ("riempi:", Form::Template),
    ("chiedi:", Form::Question),
];

fn read_offers(text: &str) -> Result<Vec<Offer>, LexiconMessage> {
    let mut offers: Vec<Offer> = Vec::new();
    for part in text
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let form = FORMS
            .iter()
            .find_map(|(word, form)| Some((form, part.strip_prefix(word)?)));
        let Some((form, text)) = form else {
            // A semicolon within an offer, unless a form was misspelt.
            let is_form = part
                .split_once(':')
                .is_some_and(|(word, _)| !word.contains(' '));
            if let (Some(last), false) = (offers.last_mut(), is_form) {
                last.text += "; ";
                last.text += part;
                continue;
            }
            return Err(LexiconMessage::new(
                format!("`{part}` should begin with `ask:`, `fill:` or `write:`"),
                format!("`{part}` dovrebbe cominciare con `chiedi:`, `riempi:` o `scrivi:`"),
            ));
        };
        let text = text.trim().to_owned();
        if text.is_empty() {
            return Err(LexiconMessage::new(
                format!("nothing follows `{part}`"),
                format!("dopo `{part}` non c’è niente"),
            ));
        }
        offers.push(Offer { form: *form, text });
    }
    Ok(offers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    const NOTHING: Vocabulary = Vocabulary {
        classes: &[],
        conditions: &[],
    };

    fn read(line: &str) -> Result<Entry, LexiconMessage> {
        read_entry(line, &Tokenizer::new(Language::It), NOTHING)
    }

    #[test]
    fn kinds_and_forms_are_read_by_their_italian_words_too() {
        for (en, it, kind) in KINDS {
            let line = |word: &str| format!("{word} | qualcosa");
            assert_eq!(read(&line(en)).unwrap().kind, kind);
            assert_eq!(read(&line(it)).unwrap().kind, kind, "{it}");
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
        assert!(flaw.it.contains("descrizione_negativa"), "{}", flaw.it);
        assert!(!flaw.it.contains("negative_descriptor"), "{}", flaw.it);
        assert!(flaw.en.contains("negative_descriptor"), "{}", flaw.en);
    }
}
