//! The readers of each language, with the user's own entries of the lexicon,
//! which the library keeps.

use crate::Failure;
use crate::documents::Documents;
use crate::documents::ports::Settings;
use crate::words::Trouble;
use language::{Cast, Guard, LexiconFlaw};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use store::WorkshopId;
use workshop::{Alias, Language, Message, Workshop};

/// Characters of all own lines of a language: two thousand of them.
const MOST: usize = 100_000;

/// A line of the user's own that can't be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OwnFlaw {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: String,
}

/// Under which name the library keeps the lines for a language.
fn name(language: Language) -> String {
    format!("lexicon.{}", language.code())
}

/// The guards, each made when it is first asked for.
#[derive(Default)]
pub(crate) struct Guards(HashMap<Language, Arc<Guard>>);

impl Guards {
    /// The guard for a workshop's language, and whom its texts may speak of.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub(crate) fn of(
        &mut self,
        documents: &mut Documents,
        id: WorkshopId,
    ) -> Result<(Arc<Guard>, Cast), Failure> {
        let workshop = documents.workshop(id)?;
        let (language, cast) = (workshop.session().language, cast(workshop));
        Ok((self.speaking(documents.settings(), language)?, cast))
    }

    /// The guard for a language, with the user's own lines.
    ///
    /// # Errors
    /// A library that can't be read.
    pub(crate) fn speaking(
        &mut self,
        settings: &dyn Settings,
        language: Language,
    ) -> Result<Arc<Guard>, Failure> {
        if let Some(guard) = self.0.get(&language) {
            return Ok(Arc::clone(guard));
        }
        let own = own_lexicon(settings, language)?;
        // Lines that a newer version has kept may say what this one doesn't know: it does without them.
        let guard = Guard::new(language, &own)
            .or_else(|_| Guard::new(language, ""))
            .map_err(Trouble::Lexicon)?;
        let guard = Arc::new(guard);
        self.0.insert(language, Arc::clone(&guard));
        Ok(guard)
    }

    /// Keeps the user's own lines, if each can be read. Answers those that
    /// can't; nothing is changed then.
    ///
    /// # Errors
    /// More lines than anybody has written, or a library that can't be
    /// written.
    pub(crate) fn keep_own_lexicon(
        &mut self,
        spoken: Language,
        settings: &mut dyn Settings,
        language: Language,
        text: &str,
    ) -> Result<Vec<OwnFlaw>, Failure> {
        let flaws = self.keep(settings, language, text)?;
        let told = flaws
            .into_iter()
            .map(|LexiconFlaw { line, message }| OwnFlaw {
                line,
                message: message.in_language(spoken),
            });
        Ok(told.collect())
    }

    fn keep(
        &mut self,
        settings: &mut dyn Settings,
        language: Language,
        text: &str,
    ) -> Result<Vec<LexiconFlaw>, Failure> {
        if text.chars().count() > MOST {
            return Err(Trouble::TooManyOwnWords { most: MOST }.into());
        }
        let text = text.trim_end();
        let flaws = flaws(language, text);
        if flaws.is_empty() {
            let kept = Some(text).filter(|it| !it.is_empty());
            settings.keep_setting(&name(language), kept)?;
            self.0.remove(&language);
        }
        Ok(flaws)
    }

    /// Never looks for a phrase again, in the language of a workshop; or takes
    /// that back.
    ///
    /// # Errors
    /// A phrase that has no words, or a library that can't be written.
    pub(crate) fn silence_wording(
        &mut self,
        documents: &mut Documents,
        id: WorkshopId,
        phrase: &str,
        silenced: bool,
    ) -> Result<(), Failure> {
        let language = documents.workshop(id)?.session().language;
        let entry = silencing(phrase);
        let own = own_lexicon(documents.settings(), language)?;
        let others = own.lines().filter(|line| line.trim() != entry);
        let lines: Vec<&str> = match silenced {
            true => others.chain([entry.as_str()]).collect(),
            false => others.collect(),
        };
        let settings = documents.settings_mut();
        let flaws = self.keep(settings, language, &lines.join("\n"))?;
        match flaws.into_iter().next() {
            None => Ok(()),
            Some(flaw) => Err(Trouble::OwnWords(flaw.message).into()),
        }
    }
}

/// The user's own lines of the lexicon; `data/README.md` of the crate
/// `language` tells their form.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn own_lexicon(settings: &dyn Settings, language: Language) -> Result<String, Failure> {
    Ok(settings.setting(&name(language))?.unwrap_or_default())
}

/// Whom the texts of a workshop may speak of.
fn cast(workshop: &Workshop) -> Cast {
    let present = workshop.participants().iter().map(|it| &it.role);
    let acting = workshop.timeline().iter().map(|it| &it.role);
    let roles = present.chain(acting).filter(|it| !it.is_empty());
    cast_of(&workshop.session().aliases, roles.cloned().collect())
}

/// The people behind these names and in these roles.
pub(crate) fn cast_of(aliases: &[Alias], roles: BTreeSet<String>) -> Cast {
    let names = (aliases.iter()).map(|it| (it.name.clone(), it.role.clone()));
    Cast {
        names: names.collect(),
        roles: roles.into_iter().collect(),
    }
}

/// Every line that can't be read.
fn flaws(language: Language, text: &str) -> Vec<LexiconFlaw> {
    let mut lines: Vec<&str> = text.lines().collect();
    let mut flaws = Vec::new();
    // The guard stops at the first; without that line it tells the next.
    while let Err(flaw) = Guard::new(language, &lines.join("\n")) {
        match lines.get_mut(flaw.line.saturating_sub(1)) {
            Some(flawed) if !flawed.is_empty() => *flawed = "",
            // Not one of these lines.
            _ => break,
        }
        flaws.push(flaw);
    }
    flaws
}

/// The line that silences a phrase: any form of a single word, several words
/// as they stand.
fn silencing(phrase: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
    let words: Vec<String> = phrase
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .map(|word| word.chars().filter(|c| plain(*c)).collect::<String>())
        .map(|word| word.to_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    match words.as_slice() {
        [word] if word.chars().all(char::is_alphabetic) => format!("- {word}~"),
        words => format!("- {}", words.join(" ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_silenced_as_the_lexicon_writes_it() {
        for (phrase, line) in [
            ("Inadequate", "- inadequate~"),
            ("Human error.", "- human error"),
            ("poor (very) communication", "- poor very communication"),
            ("dell’operatore", "- dell’operatore"),
            ("on-call", "- on-call"),
        ] {
            assert_eq!(silencing(phrase), line);
            assert_eq!(flaws(Language::En, line), []);
        }
    }

    #[test]
    fn every_line_that_cannot_be_read_is_told() {
        let text = "- human factors\nnonsense | adequate\n\n# a remark\njudgement |";
        let lines: Vec<_> = flaws(Language::En, text).iter().map(|it| it.line).collect();
        assert_eq!(lines, [2, 5]);
    }
}
