//! Wordings that are worth a look: what the guard finds in a workshop's texts,
//! and what could stand instead. They are for the facilitator alone: nothing
//! of them is part of a workshop, a report or the shared screen.

mod read;
mod role;
mod sentence;

use super::guards::Guards;
use super::reader::Reader;
use crate::documents::Documents;
use crate::documents::ports::Settings;
use crate::shared::Shared;
use crate::{Begun, Failure};
use language::{Finding, Kind, Offer};
use read::Reading;
use role::{holds_a_role, named};
use sentence::sentences;
pub(crate) use sentence::units;
use serde::Serialize;
use std::collections::HashSet;
use std::sync::Arc;
use store::WorkshopId;
use workshop::{Language, TextField, TextLocation, Workshop};

/// One wording that is worth a look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Wording {
    /// Where the text stands; none: it isn't part of the workshop yet.
    #[serde(rename = "spot")]
    pub location: Option<TextLocation>,
    /// The sentence that it stands in, which is what an offer stands in the
    /// place of: the whole line, but in a story.
    pub sentence: String,
    /// Where the sentence begins in the text, in UTF-16 code units.
    pub at: usize,
    /// Where the phrase begins in the text, in UTF-16 code units.
    pub start: usize,
    /// Where the phrase ends in the text, in UTF-16 code units.
    pub end: usize,
    /// The kind of the finding.
    pub kind: Kind,
    /// Why it is worth a look, in the language that Lisca speaks.
    pub why: String,
    /// One to three, the best first, in the workshop's language.
    pub offers: Vec<Offer>,
}

/// The phrases that were left as they are, each with its sentence.
type LeftAlone = HashSet<(String, String)>;

/// What is kept in memory so that a workshop is read quickly.
#[derive(Default)]
pub(crate) struct Wordings {
    dismissed: Option<Arc<LeftAlone>>,
    reading: Shared<Reading>,
}

/// All that is needed to read a workshop, apart from what is open.
pub(crate) struct WordingReader {
    pub(crate) reader: Reader,
    spoken: Language,
    left: Arc<LeftAlone>,
    reading: Shared<Reading>,
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
    ) -> Result<Begun<Vec<Wording>>, Failure> {
        let reader = self.reader(spoken, documents, guards, id)?;
        let workshop = documents.workshop(id)?.clone();
        Ok(Begun::background(move || {
            told(reader.with_phrases(&workshop))
        }))
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
        text: String,
        location: Option<TextLocation>,
    ) -> Result<Begun<Vec<Wording>>, Failure> {
        let reader = self.reader(spoken, documents, guards, id)?;
        Ok(Begun::background(move || {
            told(reader.of_text(&text, location))
        }))
    }

    /// Who reads a workshop, and tells of it in the language `spoken`.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub(crate) fn reader(
        &mut self,
        spoken: Language,
        documents: &mut Documents,
        guards: &mut Guards,
        id: WorkshopId,
    ) -> Result<WordingReader, Failure> {
        Ok(WordingReader {
            reader: Reader::of(documents, guards, id)?,
            spoken,
            left: Arc::clone(self.left_as_they_are(documents.settings())?),
            reading: self.reading.clone(),
        })
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
        let left = Arc::make_mut(self.left_as_they_are(settings)?);
        let entry = (sentence, phrase);
        match dismissed {
            true => left.insert(entry),
            false => left.remove(&entry),
        };
        Ok(())
    }

    /// Forgets what was left as it is, so that it is read again.
    pub(crate) fn read_dismissals_again(&mut self) {
        self.dismissed = None;
    }

    fn left_as_they_are(
        &mut self,
        settings: &dyn Settings,
    ) -> Result<&mut Arc<LeftAlone>, Failure> {
        let left = match self.dismissed.take() {
            Some(left) => left,
            None => Arc::new(settings.dismissals()?.into_iter().collect()),
        };
        Ok(self.dismissed.insert(left))
    }
}

impl WordingReader {
    /// Every wording in a workshop that is worth a look, each behind its phrase.
    pub(crate) fn with_phrases(&self, workshop: &Workshop) -> Vec<(String, Wording)> {
        let Reader {
            guard,
            cast,
            ignored,
        } = &self.reader;
        let texts = workshop.texts();
        let mut noted = ToldWordings::new(self.spoken);
        for (location, text) in texts.iter().filter(|(location, _)| holds_a_role(*location)) {
            noted.note_named(
                *location,
                text,
                &named(guard, *location, text, cast, ignored),
            );
        }
        let mut kept = self.reading.lock();
        let mut reading = kept.renewed(guard, cast.clone());
        for (location, text) in texts
            .iter()
            .filter(|(location, _)| location.is_of_the_story())
        {
            for (begin, sentence) in sentences(text, is_story(Some(*location))) {
                let found = reading.findings(sentence);
                noted.note(Some(*location), text, (begin, sentence), found);
            }
        }
        *kept = reading.read();
        noted.without(&self.left)
    }

    /// The same in a text that may stand in this place.
    fn of_text(&self, text: &str, location: Option<TextLocation>) -> Vec<(String, Wording)> {
        let Reader {
            guard,
            cast,
            ignored,
        } = &self.reader;
        let mut noted = ToldWordings::new(self.spoken);
        match location.filter(|it| holds_a_role(*it)) {
            Some(location) => {
                noted.note_named(location, text, &named(guard, location, text, cast, ignored))
            }
            None => {
                for (begin, sentence) in sentences(text, is_story(location)) {
                    let found = guard.findings(sentence, cast);
                    noted.note(location, text, (begin, sentence), &found);
                }
            }
        }
        noted.without(&self.left)
    }

    /// Whether a phrase of a sentence is left as it is.
    pub(crate) fn is_left(&self, sentence: &str, phrase: &str) -> bool {
        let entry = (sentence.to_owned(), phrase.to_owned());
        self.left.contains(&entry)
    }
}

/// Wordings, as they are told to a reader.
struct ToldWordings {
    spoken: Language,
    wordings: Vec<(String, Wording)>,
}

impl ToldWordings {
    fn new(spoken: Language) -> Self {
        Self {
            spoken,
            wordings: Vec::new(),
        }
    }

    /// Adds what was found in a sentence, which begins at this byte of a text.
    fn note(
        &mut self,
        location: Option<TextLocation>,
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
                location,
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
    fn note_named(&mut self, location: TextLocation, text: &str, found: &[Finding]) {
        let before = self.wordings.len();
        self.note(Some(location), text, (0, text), found);
        for (_, wording) in self.wordings.iter_mut().skip(before) {
            wording.why = role::why(self.spoken, location).to_owned();
        }
    }

    /// All but those that were left as they are.
    fn without(self, left: &LeftAlone) -> Vec<(String, Wording)> {
        (self.wordings.into_iter())
            .filter(|(phrase, it)| !left.contains(&(it.sentence.clone(), phrase.clone())))
            .collect()
    }
}

fn told(wordings: Vec<(String, Wording)>) -> Vec<Wording> {
    wordings.into_iter().map(|(_, wording)| wording).collect()
}

/// Whether a text is several sentences, each of which is read by itself.
fn is_story(location: Option<TextLocation>) -> bool {
    use TextField as F;
    location.is_some_and(|it| {
        matches!(
            it.field,
            F::WhatHappened
                | F::Meant
                | F::Trigger
                | F::Detection
                | F::Sooner
                | F::Usually
                | F::Known
        )
    })
}
