//! Every text of a workshop, with where it stands: for what looks at words, and
//! for what replaces some of them everywhere.

use crate::{Branch, Key, Parts, Record, Status, Workshop};
use serde::{Deserialize, Serialize};

/// Which text of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum TextField {
    /// The words of an effect, a cause, an entry, a thought, an idea, a note.
    Text,
    /// What an action will do.
    What,
    Title,
    WhatHappened,
    Place,
    System,
    Impact,
    WentWell,
    Lucky,
    Facilitator,
    Decision,
    Notes,
    Purpose,
    GroundRules,
    Learned,
    OpenPoints,
    /// A category's name.
    Name,
    Role,
    Source,
    EvidenceNote,
    EvidenceSource,
    Owner,
    Duty,
    Also,
    MeasureCounts,
    MeasureThreshold,
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
        matches!(self, Self::Role | Self::Owner | Self::Facilitator)
    }
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Spot {
    /// Whose it is.
    pub key: Key,
    /// Which of its texts.
    pub field: TextField,
}

impl Spot {
    /// What stands there says what happened, why, or what will be done: the
    /// guard reads it, and templates are taken there (method §6).
    #[must_use]
    pub fn is_of_the_story(self) -> bool {
        use TextField as F;
        match (self.key, self.field) {
            (Key::Incident, field) => field == F::WhatHappened,
            (Key::Effect | Key::TimelineEntry(_) | Key::Cause(_), field) => field == F::Text,
            (Key::Action(_), field) => field == F::What,
            (Key::Idea(_), field) => matches!(field, F::Text | F::Beneath(_)),
            _ => false,
        }
    }

    /// Nobody but the facilitator sees what stands there: no screen and no file
    /// has it, unless what is private was asked for (I6).
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(
            (self.key, self.field),
            (Key::Note(_), _) | (Key::AgendaItem(_), TextField::Prompt)
        )
    }
}

impl Record {
    /// Shows each of its texts to `look`, in the order of its fields; what is
    /// changed there is changed. Names with roles (aliases) are no texts: they
    /// are what texts are compared with.
    pub fn each_text(&mut self, mut look: impl FnMut(TextField, &mut String)) {
        use TextField as F;
        match self {
            Self::Session(it) => {
                look(F::Facilitator, &mut it.facilitator);
                look(F::Purpose, &mut it.purpose);
                look(F::GroundRules, &mut it.ground_rules);
                look(F::Decision, &mut it.decision);
                look(F::Learned, &mut it.learned);
                look(F::OpenPoints, &mut it.open_points);
                look(F::Notes, &mut it.notes);
            }
            Self::Incident(it) => {
                look(F::Title, &mut it.title);
                look(F::WhatHappened, &mut it.what_happened);
                look(F::Place, &mut it.place);
                look(F::System, &mut it.system);
                look(F::Impact, &mut it.impact);
                look(F::WentWell, &mut it.went_well);
                look(F::Lucky, &mut it.lucky);
            }
            Self::Effect(it) => look(F::Text, &mut it.text),
            Self::Category(it) => look(F::Name, &mut it.name),
            Self::Participant(it) => look(F::Role, &mut it.role),
            Self::TimelineEntry(it) => {
                look(F::Text, &mut it.text);
                look(F::Role, &mut it.role);
                look(F::Source, &mut it.source);
            }
            Self::Cause(it) => {
                look(F::Text, &mut it.text);
                look(F::Also, &mut it.also);
                look(F::EvidenceNote, &mut it.evidence.note);
                look(F::EvidenceSource, &mut it.evidence.source);
                look(F::Owner, &mut it.owner);
                look(F::Duty, &mut it.duty);
            }
            Self::Action(it) => {
                look(F::What, &mut it.what);
                look(F::Owner, &mut it.owner);
                look(F::MeasureCounts, &mut it.measure.counts);
                look(F::MeasureThreshold, &mut it.measure.threshold);
                if let Status::Declined(reason) = &mut it.status {
                    look(F::Reason, reason);
                }
            }
            Self::AgendaItem(it) => {
                look(F::Line, &mut it.line);
                look(F::Prompt, &mut it.prompt);
            }
            Self::Note(it) => look(F::Text, &mut it.text),
            Self::Thought(it) => look(F::Text, &mut it.text),
            Self::Idea(it) => {
                look(F::Text, &mut it.text);
                look(F::Also, &mut it.also);
                let mut n = 0;
                for branch in &mut it.beneath {
                    each_text_of(branch, &mut n, &mut look);
                }
            }
            Self::Ballot(_) => {}
        }
    }
}

fn each_text_of(branch: &mut Branch, n: &mut u16, look: &mut impl FnMut(TextField, &mut String)) {
    look(TextField::Beneath(*n), &mut branch.text);
    look(TextField::AlsoBeneath(*n), &mut branch.also);
    *n = n.saturating_add(1);
    for inner in &mut branch.beneath {
        each_text_of(inner, n, look);
    }
}

impl Parts {
    /// Shows each text to `look`, with where it stands, in the order of
    /// [`Workshop::texts`]; what is changed there is changed.
    pub fn each_text(&mut self, mut look: impl FnMut(Spot, &mut String)) {
        let mut seen = |record: &mut Record| {
            let key = record.key();
            record.each_text(|field, text| look(Spot { key, field }, text));
        };
        /// A part, looked at as the record that it is.
        macro_rules! look_at {
            ($($kind:ident: $parts:expr;)*) => {$(
                for part in $parts {
                    let mut record = Record::$kind(part.clone());
                    seen(&mut record);
                    if let Record::$kind(changed) = record {
                        *part = changed;
                    }
                }
            )*};
        }
        look_at! {
            Session: [&mut self.session];
            Incident: [&mut self.incident];
            Effect: [&mut self.effect];
            Participant: &mut self.participants;
            TimelineEntry: &mut self.timeline;
            Category: &mut self.categories;
            Cause: &mut self.causes;
            Action: &mut self.actions;
            AgendaItem: &mut self.agenda;
            Thought: &mut self.thoughts;
            Idea: &mut self.ideas;
            Note: &mut self.notes;
        }
    }
}

impl Workshop {
    /// Every text that isn’t empty, with where it stands: the session and what
    /// happened, the effect, the timeline, causes as the eye reads them, actions,
    /// the rest.
    #[must_use]
    pub fn texts(&self) -> Vec<(Spot, String)> {
        let mut texts = Vec::new();
        for mut record in self.records() {
            let key = record.key();
            record.each_text(|field, text| {
                if !text.is_empty() {
                    texts.push((Spot { key, field }, std::mem::take(text)));
                }
            });
        }
        texts
    }

    /// Every record, in the order in which one reads a workshop.
    pub(crate) fn records(&self) -> impl Iterator<Item = Record> {
        let parts = self.parts();
        [
            Record::Session(parts.session),
            Record::Incident(parts.incident),
            Record::Effect(parts.effect),
        ]
        .into_iter()
        .chain(parts.participants.into_iter().map(Record::Participant))
        .chain(parts.timeline.into_iter().map(Record::TimelineEntry))
        .chain(parts.categories.into_iter().map(Record::Category))
        .chain(parts.causes.into_iter().map(Record::Cause))
        .chain(parts.actions.into_iter().map(Record::Action))
        .chain(parts.agenda.into_iter().map(Record::AgendaItem))
        .chain(parts.thoughts.into_iter().map(Record::Thought))
        .chain(parts.ideas.into_iter().map(Record::Idea))
        .chain(parts.notes.into_iter().map(Record::Note))
        .chain(parts.ballots.into_iter().map(Record::Ballot))
    }
}
