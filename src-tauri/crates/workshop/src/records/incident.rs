//! The incident and its effect. A near miss is an incident's equal: it has the
//! same fields, and is rated by what could have happened too.

use crate::records::text::{check_years, limits, line, sentence, story};
use crate::records::visible::seen;
use crate::records::{AnyRecord, texts};
use crate::{Refusal, SessionLength, TextField, Thing, When, suggested_length};
use serde::{Deserialize, Serialize};

/// What kind of report the workshop looks into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum IncidentKind {
    /// Harm was done.
    #[default]
    Incident,
    /// It went well this time.
    NearMiss,
    /// Nothing has happened yet: a vulnerability or a hazard was reported.
    Hazard,
}

/// How much harm. Rated twice: what happened, and what could have (method §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Little or no harm.
    Minor,
    /// Harm that passes.
    Moderate,
    /// Lasting harm.
    Major,
    /// The worst that can be imagined here.
    Catastrophic,
}

/// How often something like it is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Probability {
    /// Every 5 to 30 years.
    Remote,
    /// Every 2 to 5 years.
    Uncommon,
    /// Every 1 to 2 years.
    Occasional,
    /// Several times a year.
    Frequent,
}

/// The priority, 3 (highest) to 1, of a severity at a probability (W15).
#[must_use]
pub fn priority(severity: Severity, probability: Probability) -> u8 {
    match (severity, probability) {
        (Severity::Catastrophic, _) | (Severity::Major, Probability::Frequent) => 3,
        (Severity::Major, _) | (Severity::Moderate, Probability::Frequent) => 2,
        (Severity::Moderate | Severity::Minor, _) => 1,
    }
}

/// What happened, as far as it is known. Times are local to where it happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Incident {
    /// Incident, near miss or hazard.
    pub kind: IncidentKind,
    /// The name of the case. Never empty (W5).
    pub title: String,
    /// The story in a few sentences, without causes.
    pub what_happened: String,
    /// The time at which it began.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub started: Option<When>,
    /// When somebody noticed; not before it began (W10).
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub noticed: Option<When>,
    /// When it was contained; not before it began (W10).
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub contained: Option<When>,
    /// The place, system or team.
    pub place: String,
    /// The system or team; workshops about the same one know of each other's
    /// open actions.
    pub system: String,
    /// The harm, measured.
    pub impact: String,
    /// Harm that was done.
    pub actual: Option<Severity>,
    /// Harm that could have been done.
    pub potential: Option<Severity>,
    /// How often something like it is to be expected.
    pub probability: Option<Probability>,
    /// What was meant to happen.
    pub meant: String,
    /// The change or the event that set it off: no cause, which made it possible
    /// (method §8).
    pub trigger: String,
    /// How it was noticed.
    pub detection: String,
    /// What could have shown it sooner.
    pub sooner: String,
    /// What went well.
    pub went_well: String,
    /// What we were lucky about.
    pub lucky: String,
}

impl Incident {
    /// The worse of the harm that was done and that could have been done (W41).
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.actual.max(self.potential)
    }

    /// The length that suits it (W64).
    #[must_use]
    pub fn suggested_length(&self) -> SessionLength {
        suggested_length(self.kind, self.worst())
    }

    /// The priority of the worse of actual and potential harm, once a severity
    /// and the probability are known.
    #[must_use]
    pub fn priority(&self) -> Option<u8> {
        Some(priority(self.worst()?, self.probability?))
    }
}

impl AnyRecord for Incident {
    texts!(Self {
        title, what_happened, place, system, impact, meant, trigger, detection, sooner, went_well,
        lucky, ..
    } => look {
        look(TextField::Title, title);
        look(TextField::Meant, meant);
        look(TextField::WhatHappened, what_happened);
        look(TextField::Trigger, trigger);
        look(TextField::Detection, detection);
        look(TextField::Sooner, sooner);
        look(TextField::Place, place);
        look(TextField::System, system);
        look(TextField::Impact, impact);
        look(TextField::WentWell, went_well);
        look(TextField::Lucky, lucky);
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Title, &mut self.title, limits::TITLE)?;
        story(Thing::WhatHappened, &mut self.what_happened)?;
        line(Thing::Place, &mut self.place, limits::NAME)?;
        line(Thing::System, &mut self.system, limits::NAME)?;
        story(Thing::Impact, &mut self.impact)?;
        story(Thing::Meant, &mut self.meant)?;
        story(Thing::Trigger, &mut self.trigger)?;
        story(Thing::Detection, &mut self.detection)?;
        story(Thing::Sooner, &mut self.sooner)?;
        story(Thing::WentWell, &mut self.went_well)?;
        story(Thing::Lucky, &mut self.lucky)?;
        let times = [self.started, self.noticed, self.contained];
        check_years(times.iter().flatten().map(|it| it.date()))?;
        let later = [
            (Thing::Noticed, self.noticed),
            (Thing::Contained, self.contained),
        ];
        for (what, time) in later {
            if let (Some(started), Some(at)) = (self.started, time)
                && at.is_before(started)
            {
                return Err(Refusal::BeforeStart { what, at, started });
            }
        }
        Ok(())
    }

    fn make_visible(&mut self) {
        seen(&mut self.title);
    }
}

/// The problem statement: what, where, when, how much. The root of the graph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Effect {
    /// One sentence without cause, person or remedy. Empty until written.
    pub text: String,
}

impl AnyRecord for Effect {
    texts!(Self { text } => look { look(TextField::Text, text) });

    fn accept(&mut self) -> Result<(), Refusal> {
        line(Thing::Effect, &mut self.text, limits::SENTENCE)
    }
}

/// A new value for one field of the [`Incident`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum IncidentField {
    Kind(IncidentKind),
    Title(String),
    WhatHappened(String),
    Started(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<When>),
    Noticed(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<When>),
    Contained(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<When>),
    Place(String),
    System(String),
    Impact(String),
    Actual(Option<Severity>),
    Potential(Option<Severity>),
    Probability(Option<Probability>),
    Meant(String),
    Trigger(String),
    Detection(String),
    Sooner(String),
    WentWell(String),
    Lucky(String),
}
