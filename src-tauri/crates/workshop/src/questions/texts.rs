//! Every text of a workshop, with where it stands: for what looks at words, and
//! for what replaces some of them everywhere.

use crate::records::{AnyRecord, READING};
use crate::{Key, Parts, Record, Workshop};
use serde::{Deserialize, Serialize};

/// A text of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum TextField {
    /// The words of an effect, a cause, an entry, a safeguard, a thought, an idea, a note, a need.
    Text,
    /// The words of an action.
    What,
    Title,
    Meant,
    WhatHappened,
    /// What set it off.
    Trigger,
    /// How it was noticed.
    Detection,
    /// What could have shown it sooner.
    Sooner,
    Place,
    System,
    Impact,
    /// How much harm of a kind, and of what.
    Amount,
    Unit,
    /// What else is said of a kind of harm.
    Words,
    WentWell,
    Lucky,
    Facilitator,
    Decision,
    Notes,
    Purpose,
    GroundRules,
    Learned,
    OpenPoints,
    /// The name of a category, or of a function.
    Name,
    Role,
    Source,
    EvidenceNote,
    EvidenceSource,
    Owner,
    Duty,
    /// How it is usually done.
    Usually,
    /// What could be known at that moment.
    Known,
    Also,
    MeasureCounts,
    MeasureThreshold,
    /// Who decides on an action.
    Decides,
    /// What an action costs.
    Cost,
    /// When a checklist is taken out.
    PausePoint,
    /// A line of a checklist, counted from 0.
    ChecklistLine(u16),
    ChecklistOwner,
    ChecklistVersion,
    /// The name of a file that is attached.
    FileName,
    /// A picture that is attached, in words.
    Alternative,
    /// Why an action is declined.
    Reason,
    Line,
    Prompt,
    /// Something beneath an idea, at this place as the eye reads them.
    Beneath(u16),
    /// The other wordings of that.
    AlsoBeneath(u16),
}

impl TextField {
    /// Whether it holds somebody, as a role and nothing else.
    #[must_use]
    pub fn is_role(self) -> bool {
        matches!(
            self,
            Self::Role | Self::Owner | Self::Facilitator | Self::Decides | Self::ChecklistOwner
        )
    }
}

/// A text of a workshop, by its record and field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TextLocation {
    /// The record that the text belongs to.
    pub key: Key,
    /// The text of that record.
    pub field: TextField,
}

impl TextLocation {
    /// The text says what happened, why, or what will be done: the
    /// guard reads it, and templates are taken there (method §6).
    #[must_use]
    pub fn is_of_the_story(self) -> bool {
        use TextField as F;
        match (self.key, self.field) {
            (Key::Incident, field) => matches!(
                field,
                F::Meant | F::WhatHappened | F::Trigger | F::Detection | F::Sooner
            ),
            (Key::Effect | Key::TimelineEntry(_) | Key::Safeguard(_), field) => field == F::Text,
            (Key::Cause(_), field) => matches!(field, F::Text | F::Usually | F::Known),
            (Key::Action(_), field) => matches!(field, F::What | F::ChecklistLine(_)),
            (Key::Idea(_), field) => matches!(field, F::Text | F::Beneath(_)),
            _ => false,
        }
    }

    /// Nobody but the facilitator sees the text: no screen and no file
    /// has it, unless what is private was asked for (I6).
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(
            (self.key, self.field),
            (Key::Note(_) | Key::Need(_), _) | (Key::AgendaItem(_), TextField::Prompt)
        )
    }
}

impl Record {
    /// Shows each of its texts to `look`, in the order of its fields; what is
    /// changed there is changed. Names with roles (aliases) are no texts: they
    /// are what texts are compared with.
    pub fn each_text(&mut self, mut look: impl FnMut(TextField, &mut String)) {
        self.any_mut().texts_mut(&mut look);
    }
}

impl Parts {
    /// Shows each text to `look`, with where it stands, in the order of
    /// [`Workshop::texts`]; what is changed there is changed.
    pub fn each_text(&mut self, mut look: impl FnMut(TextLocation, &mut String)) {
        for kind in READING {
            for (key, record) in self.of_mut(kind) {
                record.texts_mut(&mut |field, text| look(TextLocation { key, field }, text));
            }
        }
    }
}

impl Workshop {
    /// Every text that isn’t empty, with where it stands: the session and what
    /// happened, the effect, the timeline, causes as the eye reads them, actions,
    /// the rest.
    #[must_use]
    pub fn texts(&self) -> Vec<(TextLocation, String)> {
        let mut texts = Vec::new();
        self.each_text(|location, text| texts.push((location, text.to_owned())));
        texts
    }

    /// Shows each of [`Workshop::texts`] to `look`.
    pub fn each_text<'a>(&'a self, mut look: impl FnMut(TextLocation, &'a str)) {
        for (key, record) in self.records() {
            record.texts(&mut |field, text| {
                if !text.is_empty() {
                    look(TextLocation { key, field }, text);
                }
            });
        }
    }

    /// Every record, in the order in which one reads a workshop.
    pub(crate) fn records(&self) -> impl Iterator<Item = (Key, &dyn AnyRecord)> {
        READING.into_iter().flat_map(|kind| self.of(kind))
    }
}
