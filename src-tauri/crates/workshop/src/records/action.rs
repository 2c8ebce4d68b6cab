//! Actions: what will be changed, by whom, by when, and how we shall know.

use crate::records::text::{check_years, limits, line, sentence};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{CauseId, Counted, Flaw, Language, Refusal, TextField, Thing};
use crate::{Checklist, ChecklistForm, SafeguardJob};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How much an action can be relied on (VA/NCPS action hierarchy, method §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Asks people to remember.
    Weaker,
    /// Helps people to do it right.
    Intermediate,
    /// Removes the hazard or makes the error impossible.
    Stronger,
}

impl Strength {
    /// What it is called in a language, of one action.
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        crate::words::strength(self, language)
    }
}

macro_rules! kinds {
    ($($(#[$meta:meta])* $kind:ident => $strength:ident,)*) => {
        /// The kinds of the action hierarchy. The kind is the user's choice;
        /// the strength follows from it (W12).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum ActionKind { $($(#[$meta])* $kind,)* }

        impl ActionKind {
            /// Every kind, the strongest first.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// What it is called in a language.
            #[must_use]
            pub fn name(self, language: Language) -> &'static str {
                crate::words::action_kind(self, language)
            }

            /// What the kind can be relied on for.
            #[must_use]
            pub const fn strength(self) -> Strength {
                match self { $(Self::$kind => Strength::$strength,)* }
            }
        }
    };
}

kinds! {
    /// Change the architecture or the layout.
    Architecture => Stronger,
    /// A forcing function, interlock or engineering control.
    ForcingFunction => Stronger,
    /// Simplify the process or remove steps.
    Simplify => Stronger,
    /// Standardise equipment or process.
    Standardise => Stronger,
    /// Automate the manual step away.
    Automate => Stronger,
    /// New equipment, after a usability test.
    NewEquipment => Stronger,
    /// Visible commitment of the leadership.
    Leadership => Stronger,
    /// A spare that takes over.
    Redundancy => Intermediate,
    /// More staff or less workload.
    Staffing => Intermediate,
    /// Enhance software.
    Software => Intermediate,
    /// Fewer distractions.
    FewerDistractions => Intermediate,
    /// A checklist or cognitive aid.
    Checklist => Intermediate,
    /// Remove look-alikes.
    RemoveLookAlikes => Intermediate,
    /// Read back what was understood.
    ReadBack => Intermediate,
    /// Better documentation or communication.
    Documentation => Intermediate,
    /// A double check.
    DoubleCheck => Weaker,
    /// A warning or label.
    Warning => Weaker,
    /// A new procedure, memo or policy.
    Policy => Weaker,
    /// Train people.
    Training => Weaker,
    /// Further study.
    Study => Weaker,
}

/// How the action's effect will be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Measure {
    /// The thing that is counted.
    pub counts: String,
    /// The threshold that says that it works.
    pub threshold: String,
    /// The day on which it is looked at.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub by: Option<NaiveDate>,
}

/// The status of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Somebody had the idea.
    #[default]
    Proposed,
    /// Its owner agreed.
    Agreed,
    /// Work has begun.
    InProgress,
    /// It is in place.
    Done,
    /// The measure shows that it works.
    Verified,
    /// Not to be done, for this reason (W13).
    Declined(String),
}

impl Status {
    /// What it is called in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &'static str {
        crate::words::status(self, language)
    }

    /// Still to be worked on.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Proposed | Self::Agreed | Self::InProgress)
    }
}

ids! {
    /// Names an action within its workshop.
    ActionId;
}

/// One action of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Action {
    /// Its number, unique within the workshop.
    pub id: ActionId,
    /// Its place in the plan; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// What will be done; starts with a verb.
    pub what: String,
    /// The causes that it addresses.
    #[serde(default, deserialize_with = "crate::records::bounded::causes")]
    pub causes: Vec<CauseId>,
    /// Its kind in the hierarchy, once chosen.
    #[serde(default)]
    pub kind: Option<ActionKind>,
    /// A role, or a person who agreed to be named.
    #[serde(default)]
    pub owner: String,
    /// Not before the incident (W11).
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub due: Option<NaiveDate>,
    /// The measure by which its effect will be seen.
    #[serde(default)]
    pub measure: Measure,
    /// The status of the action.
    #[serde(default)]
    pub status: Status,
    /// How much it would change, 1 to 5 (W30).
    #[serde(default)]
    pub impact: Option<u8>,
    /// How much it would cost, 1 to 5 (W30).
    #[serde(default)]
    pub effort: Option<u8>,
    /// Who decides on it, as a role.
    #[serde(default)]
    pub decides: String,
    /// What it costs, in free words: money, days, people.
    #[serde(default)]
    pub cost: String,
    /// It is a new safeguard, for this job.
    #[serde(default)]
    pub safeguard: Option<SafeguardJob>,
    /// The checklist that it puts into people's hands.
    #[serde(default)]
    pub checklist: Option<Checklist>,
}

impl ActionKind {
    /// Whether it costs what only those who lead can give: money, people, a change of
    /// how things are built, their own time.
    #[must_use]
    pub const fn needs_decision(self) -> bool {
        matches!(
            self,
            Self::Architecture | Self::NewEquipment | Self::Staffing | Self::Leadership
        )
    }
}

impl Action {
    /// The strength of its kind, once chosen (W12).
    #[must_use]
    pub fn strength(&self) -> Option<Strength> {
        self.kind.map(ActionKind::strength)
    }
}

impl Action {
    /// An action that was kept, read without its workshop: mended and checked as
    /// [`Workshop::from_stored_parts`](crate::Workshop::from_stored_parts) does it.
    ///
    /// # Errors
    /// A [`Flaw`] where it breaks a rule.
    pub fn from_store(mut self) -> Result<Self, Flaw> {
        self.make_visible();
        self.accept()?;
        Ok(self)
    }
}

ranked!(Action by ActionId, missing: NoAction, most: (Counted::Actions, limits::LIST));

impl AnyRecord for Action {
    texts!(
        Self {
            what, owner, decides, cost, measure: Measure { counts, threshold, .. }, status, checklist, ..
        } => look {
            look(TextField::What, what);
            look(TextField::Owner, owner);
            look(TextField::Decides, decides);
            look(TextField::Cost, cost);
            look(TextField::MeasureCounts, counts);
            look(TextField::MeasureThreshold, threshold);
            if let Status::Declined(reason) = status {
                look(TextField::Reason, reason);
            }
            if let Some(Checklist { pause, lines, owner, version, .. }) = checklist {
                look(TextField::PausePoint, pause);
                let mut n = 0;
                for line in lines {
                    look(TextField::ChecklistLine(n), line);
                    n = n.saturating_add(1);
                }
                look(TextField::ChecklistOwner, owner);
                look(TextField::ChecklistVersion, version);
            }
        }
    );

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Action, &mut self.what, limits::SENTENCE)?;
        line(Thing::Owner, &mut self.owner, limits::NAME)?;
        line(Thing::Decides, &mut self.decides, limits::NAME)?;
        line(Thing::Cost, &mut self.cost, limits::NAME)?;
        line(Thing::Measure, &mut self.measure.counts, limits::NAME)?;
        line(Thing::Threshold, &mut self.measure.threshold, limits::NAME)?;
        let rated = [self.impact, self.effort];
        if rated.iter().flatten().any(|it| !(1..=5).contains(it)) {
            return Err(Refusal::Rating);
        }
        check_years(self.due.into_iter().chain(self.measure.by))?;
        if let Status::Declined(reason) = &mut self.status {
            line(Thing::Reason, reason, limits::SENTENCE)?;
            if reason.is_empty() {
                return Err(Refusal::NoReason);
            }
        }
        self.checklist.iter_mut().try_for_each(Checklist::accept)?;
        let mut causes = self.causes.clone();
        causes.sort_unstable();
        match causes.windows(2).any(|pair| pair[0] == pair[1]) {
            true => Err(Refusal::CauseTwice),
            false => Ok(()),
        }
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
        self.causes.iter_mut().for_each(|id| look(&mut id.0));
    }

    fn make_visible(&mut self) {
        seen(&mut self.what);
        if let Status::Declined(reason) = &mut self.status {
            seen(reason);
        }
    }
}

/// A new value for one field of an [`Action`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum ActionField {
    What(String),
    Causes(Vec<CauseId>),
    Kind(Option<ActionKind>),
    Owner(String),
    Due(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<NaiveDate>),
    MeasureCounts(String),
    MeasureThreshold(String),
    MeasureBy(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<NaiveDate>),
    Status(Status),
    Impact(Option<u8>),
    Effort(Option<u8>),
    Decides(String),
    Cost(String),
    Safeguard(Option<SafeguardJob>),
    /// Begins one, takes a whole one, or takes it away.
    Checklist(Option<Checklist>),
    ChecklistForm(ChecklistForm),
    PausePoint(String),
    /// All lines of the checklist, in order.
    ChecklistLines(Vec<String>),
    ChecklistOwner(String),
    ChecklistVersion(String),
}
