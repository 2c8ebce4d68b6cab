//! Wordings that are worth a look: what the guard finds in a workshop's texts,
//! and what could stand instead. They are for the facilitator alone: nothing
//! of them is part of a workshop, a report or the shared screen.

mod read;
mod role;
mod sentence;

use super::guards::Guards;
use super::names::not_names;
use crate::Failure;
use crate::documents::Documents;
use crate::documents::ports::Settings;
use language::{Finding, Kind, Offer};
use read::Reading;
use role::{holds_a_role, named};
use sentence::sentences;
pub(crate) use sentence::units;
use serde::Serialize;
use std::collections::HashSet;
use store::WorkshopId;
use workshop::{Language, Spot, TextField};

/// One wording that is worth a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Wording {
    /// Where the text stands; none: it isn't part of the workshop yet.
    pub spot: Option<Spot>,
    /// The sentence that it stands in, which is what an offer stands in the
    /// place of: the whole line, but in a story.
    pub sentence: String,
    /// Where the sentence begins in the text, in UTF-16 code units.
    pub at: usize,
    /// Where the phrase begins in the text, in UTF-16 code units.
    pub start: usize,
    /// Where it ends there.
    pub end: usize,
    /// What is the matter.
    pub kind: Kind,
    /// Why it is worth a look, in the language that Lisca speaks.
    pub why: String,
    /// One to three, the best first, in the workshop's language.
    pub offers: Vec<Offer>,
}

/// What was left as it is: a sentence, and the phrase in it.
type Left = HashSet<(String, String)>;

/// What is kept in memory so that a workshop is read quickly.
#[derive(Default)]
pub(crate) struct Wordings {
    dismissed: Option<Left>,
    reading: Reading,
}

impl Wordings {
    /// Every wording in a workshop that is worth a look, as one reads it.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub(crate) fn wordings(
        &mut self,
        spoken: Language,
        documents: &mut Documents,
        guards: &mut Guards,
        id: WorkshopId,
    ) -> Result<Vec<Wording>, Failure> {
        Ok(told(self.with_phrases(spoken, documents, guards, id)?))
    }

    /// The same, each behind its phrase.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub(crate) fn with_phrases(
        &mut self,
        spoken: Language,
        documents: &mut Documents,
        guards: &mut Guards,
        id: WorkshopId,
    ) -> Result<Vec<(String, Wording)>, Failure> {
        let (guard, cast) = guards.of(documents, id)?;
        let ignored = not_names(documents.settings())?;
        let texts = documents.workshop(id)?.texts();
        let mut noted = Noted::new(spoken);
        for (spot, text) in texts.iter().filter(|(spot, _)| holds_a_role(*spot)) {
            noted.note_named(*spot, text, &named(&guard, *spot, text, &cast, &ignored));
        }
        let mut reading = self.reading.renewed(&guard, cast);
        for (spot, text) in texts.iter().filter(|(spot, _)| spot.is_of_the_story()) {
            for (begin, sentence) in sentences(text, is_story(Some(*spot))) {
                let found = reading.findings(sentence);
                noted.note(Some(*spot), text, (begin, sentence), found);
            }
        }
        self.reading = reading.read();
        Ok(noted.without(self.left_as_they_are(documents.settings())?))
    }

    /// The wordings of a text that is being typed, perhaps where another text
    /// stands now.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub(crate) fn of_text(
        &mut self,
        spoken: Language,
        documents: &mut Documents,
        guards: &mut Guards,
        id: WorkshopId,
        text: &str,
        spot: Option<Spot>,
    ) -> Result<Vec<Wording>, Failure> {
        let (guard, cast) = guards.of(documents, id)?;
        let ignored = not_names(documents.settings())?;
        let mut noted = Noted::new(spoken);
        match spot.filter(|it| holds_a_role(*it)) {
            Some(spot) => {
                noted.note_named(spot, text, &named(&guard, spot, text, &cast, &ignored));
            }
            None => {
                for (begin, sentence) in sentences(text, is_story(spot)) {
                    let found = guard.findings(sentence, &cast);
                    noted.note(spot, text, (begin, sentence), &found);
                }
            }
        }
        let left = self.left_as_they_are(documents.settings())?;
        Ok(told(noted.without(left)))
    }

    /// Leaves a phrase of a sentence as it is, wherever the sentence stands,
    /// for good; or takes that back.
    ///
    /// # Errors
    /// A library that can't be written.
    pub(crate) fn dismiss(
        &mut self,
        settings: &mut dyn Settings,
        sentence: String,
        phrase: String,
        dismissed: bool,
    ) -> Result<(), Failure> {
        settings.dismiss(&sentence, &phrase, dismissed)?;
        let left = self.left_as_they_are(settings)?;
        let entry = (sentence, phrase);
        match dismissed {
            true => left.insert(entry),
            false => left.remove(&entry),
        };
        Ok(())
    }

    /// Whether a phrase of a sentence is left as it is.
    ///
    /// # Errors
    /// A library that can't be read.
    pub(crate) fn is_left(
        &mut self,
        settings: &dyn Settings,
        sentence: &str,
        phrase: &str,
    ) -> Result<bool, Failure> {
        let entry = (sentence.to_owned(), phrase.to_owned());
        Ok(self.left_as_they_are(settings)?.contains(&entry))
    }

    /// Forgets what was left as it is, so that it is read again.
    pub(crate) fn read_dismissals_again(&mut self) {
        self.dismissed = None;
    }

    fn left_as_they_are(&mut self, settings: &dyn Settings) -> Result<&mut Left, Failure> {
        let left = match self.dismissed.take() {
            Some(left) => left,
            None => settings.dismissals()?.into_iter().collect(),
        };
        Ok(self.dismissed.insert(left))
    }
}

/// Wordings, as they are told to a reader.
struct Noted {
    spoken: Language,
    wordings: Vec<(String, Wording)>,
}

impl Noted {
    fn new(spoken: Language) -> Self {
        Self {
            spoken,
            wordings: Vec::new(),
        }
    }

    /// Adds what was found in a sentence, which begins at this byte of a text.
    fn note(
        &mut self,
        spot: Option<Spot>,
        text: &str,
        (begin, sentence): (usize, &str),
        found: &[Finding],
    ) {
        for finding in found {
            let Some(phrase) = sentence.get(finding.start..finding.end) else {
                continue;
            };
            let at = units(text, begin);
            let wording = Wording {
                spot,
                sentence: sentence.to_owned(),
                at,
                start: at + units(sentence, finding.start),
                end: at + units(sentence, finding.end),
                kind: finding.kind,
                why: finding.kind.why(self.spoken).to_owned(),
                offers: finding.offers.clone(),
            };
            self.wordings.push((phrase.to_owned(), wording));
        }
    }

    /// Adds the names in a text that should hold a role and nothing else.
    fn note_named(&mut self, spot: Spot, text: &str, found: &[Finding]) {
        let before = self.wordings.len();
        self.note(Some(spot), text, (0, text), found);
        for (_, wording) in self.wordings.iter_mut().skip(before) {
            wording.why = role::why(self.spoken, spot).to_owned();
        }
    }

    /// All but those that were left as they are.
    fn without(self, left: &Left) -> Vec<(String, Wording)> {
        (self.wordings.into_iter())
            .filter(|(phrase, it)| !left.contains(&(it.sentence.clone(), phrase.clone())))
            .collect()
    }
}

fn told(wordings: Vec<(String, Wording)>) -> Vec<Wording> {
    wordings.into_iter().map(|(_, wording)| wording).collect()
}

/// Whether a text is several sentences, each of which is read by itself.
fn is_story(spot: Option<Spot>) -> bool {
    spot.is_some_and(|spot| spot.field == TextField::WhatHappened)
}
