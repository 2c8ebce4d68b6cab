//! The agenda: the seven steps of a workshop, each with its time and words.

use crate::records::text::{limits, line, story};
use crate::records::{AnyRecord, Collection, Named, texts};
use crate::{Refusal, SessionLength, TextField, Thing};
use serde::{Deserialize, Serialize};

/// A step of the workshop, in the order in which it is held (method §5).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SessionStep {
    /// Purpose, ground rules, who is here.
    #[default]
    Opening,
    /// What happened: the timeline.
    Happened,
    /// Causes, by category.
    Fishbone,
    /// What made each of them possible.
    Whys,
    /// The causes that matter most, by dots.
    Priorities,
    /// What will be changed.
    Actions,
    /// What was learned, and the report.
    Report,
}

impl SessionStep {
    /// Every step, in order.
    pub const ALL: [Self; 7] = [
        Self::Opening,
        Self::Happened,
        Self::Fishbone,
        Self::Whys,
        Self::Priorities,
        Self::Actions,
        Self::Report,
    ];
}

/// What is planned for a step. There is always one of each (W22).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AgendaItem {
    /// The step.
    pub step: SessionStep,
    /// The time planned for the step, in minutes.
    #[serde(default)]
    pub minutes: u32,
    /// The group is through with it.
    #[serde(default)]
    pub done: bool,
    /// What the facilitator wants to remember. Nobody else sees it.
    #[serde(default)]
    pub prompt: String,
    /// The line that the room reads.
    #[serde(default)]
    pub line: String,
}

impl AgendaItem {
    /// A step as it is before anybody has planned it, in a workshop of full
    /// length.
    #[must_use]
    pub fn new(step: SessionStep) -> Self {
        Self {
            step,
            minutes: step.usual_minutes(SessionLength::Full),
            done: false,
            prompt: String::new(),
            line: String::new(),
        }
    }
}

impl Named for AgendaItem {
    type Name = SessionStep;
    type Order = SessionStep;

    fn name(&self) -> SessionStep {
        self.step
    }

    fn order(&self) -> SessionStep {
        self.step
    }
}

impl AnyRecord for AgendaItem {
    texts!(Self { line, prompt, .. } => look {
        look(TextField::Line, line);
        look(TextField::Prompt, prompt);
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        line(Thing::AgendaLine, &mut self.line, limits::SENTENCE)?;
        story(Thing::Prompt, &mut self.prompt)?;
        match self.minutes > limits::MINUTES {
            true => Err(Refusal::Minutes),
            false => Ok(()),
        }
    }
}

/// One item for each step, always (W22).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Agenda(Vec<AgendaItem>);

impl Default for Agenda {
    fn default() -> Self {
        Self(SessionStep::ALL.map(AgendaItem::new).into())
    }
}

impl std::ops::Deref for Agenda {
    type Target = [AgendaItem];

    fn deref(&self) -> &[AgendaItem] {
        &self.0
    }
}

impl Collection<AgendaItem> for Agenda {
    fn from_records(all: Vec<AgendaItem>) -> Self {
        let mut agenda = Self::default();
        all.into_iter().for_each(|it| agenda.put(it));
        agenda
    }

    fn each(&self) -> impl Iterator<Item = &AgendaItem> {
        self.0.iter()
    }

    fn find(&self, step: SessionStep) -> Option<&AgendaItem> {
        self.0.find(step)
    }

    fn put(&mut self, it: AgendaItem) {
        self.0.put(it);
    }

    fn take_out(&mut self, _: SessionStep) {}
}

/// A new value for one field of an [`AgendaItem`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum AgendaField {
    Minutes(u32),
    Done(bool),
    Prompt(String),
    Line(String),
}
