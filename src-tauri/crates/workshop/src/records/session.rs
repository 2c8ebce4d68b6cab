//! The session of a workshop: its state, language, roles present.

use crate::records::text::{check_years, has_words, limits, line, sentence, story};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{CategorySet, Counted, Language, Refusal, SessionLength, TextField, Thing, Voting};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How far the work has come (method §5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// In the making.
    #[default]
    Draft,
    /// With those who reflect on it.
    InReview,
    /// They have agreed.
    Reviewed,
    /// Nothing more is to be done.
    Closed,
}

/// The meeting in which an incident is looked into, and what it came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Session {
    /// Draft, in review, reviewed, closed.
    pub state: State,
    /// The language of the workshop.
    pub language: Language,
    /// The day of the (first) workshop.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub held_on: Option<NaiveDate>,
    /// Who leads it, as a role or a name.
    pub facilitator: String,
    /// The set that the categories were taken from.
    pub category_set: CategorySet,
    /// What the reader of the report is asked to decide, one decision a line.
    pub decision: String,
    /// Sources and remarks; printed at the end of the report.
    pub notes: String,
    /// Why the group meets.
    pub purpose: String,
    /// How it wants to work together, one rule a line.
    pub ground_rules: String,
    /// What was learned, one thing a line.
    pub learned: String,
    /// The points that remain open.
    pub open_points: String,
    /// How long it is, and which steps it has.
    pub length: SessionLength,
    /// How safe is it to speak here? How many said 1, 2, 3, 4 and 5.
    pub safe_to_speak: [u32; 5],
    /// Was it worth our time? How many said 1, 2, 3, 4 and 5.
    pub worth: [u32; 5],
    /// The state of the voting.
    pub voting: Voting,
    /// The number of dots that each participant has.
    pub dots: u32,
    /// How many of them may go to one cause.
    pub dots_per_cause: u32,
    /// The names that were typed, and the roles that stand for them. For the
    /// facilitator alone.
    #[serde(deserialize_with = "crate::records::bounded::list")]
    pub aliases: Vec<Alias>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            state: State::default(),
            language: Language::default(),
            held_on: None,
            facilitator: String::new(),
            category_set: CategorySet::default(),
            decision: String::new(),
            notes: String::new(),
            purpose: String::new(),
            ground_rules: String::new(),
            learned: String::new(),
            open_points: String::new(),
            length: SessionLength::default(),
            safe_to_speak: [0; 5],
            worth: [0; 5],
            voting: Voting::default(),
            dots: 3,
            dots_per_cause: 2,
            aliases: Vec::new(),
        }
    }
}

impl AnyRecord for Session {
    texts!(
        Self { facilitator, purpose, ground_rules, decision, learned, open_points, notes, .. }
        => look {
            look(TextField::Facilitator, facilitator);
            look(TextField::Purpose, purpose);
            look(TextField::GroundRules, ground_rules);
            look(TextField::Decision, decision);
            look(TextField::Learned, learned);
            look(TextField::OpenPoints, open_points);
            look(TextField::Notes, notes);
        }
    );

    fn accept(&mut self) -> Result<(), Refusal> {
        line(Thing::Facilitator, &mut self.facilitator, limits::NAME)?;
        story(Thing::Decision, &mut self.decision)?;
        story(Thing::Notes, &mut self.notes)?;
        story(Thing::Purpose, &mut self.purpose)?;
        story(Thing::GroundRules, &mut self.ground_rules)?;
        story(Thing::Learned, &mut self.learned)?;
        story(Thing::OpenPoints, &mut self.open_points)?;
        accept_aliases(&mut self.aliases)?;
        let mut counts = self.worth.iter().chain(&self.safe_to_speak);
        if counts.any(|it| *it > limits::PEOPLE) {
            return Err(Refusal::TooManyPeople);
        }
        if [self.dots, self.dots_per_cause].contains(&0) || self.dots > limits::DOTS {
            return Err(Refusal::DotsEach);
        }
        check_years(self.held_on)
    }

    fn make_visible(&mut self) {
        (self.aliases).retain(|it| has_words(&it.name) && has_words(&it.role));
    }
}

/// A name as it was typed, and the role that stands for it (W32).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Alias {
    /// "Marco", "Marco Rossi".
    pub name: String,
    /// "System administrator".
    pub role: String,
}

/// A name stands for one role; whether capitals differ doesn't matter (W32).
fn accept_aliases(aliases: &mut [Alias]) -> Result<(), Refusal> {
    if aliases.len() > limits::LIST {
        let (what, most) = (Counted::Names, limits::LIST);
        return Err(Refusal::TooMany { what, most });
    }
    for alias in aliases.iter_mut() {
        sentence(Thing::Name, &mut alias.name, limits::NAME)?;
        sentence(Thing::Role, &mut alias.role, limits::NAME)?;
    }
    let mut seen = BTreeSet::new();
    match aliases
        .iter()
        .find(|it| !seen.insert(it.name.to_lowercase()))
    {
        Some(twice) => Err(Refusal::NameTwice(twice.name.clone())),
        None => Ok(()),
    }
}

ids! {
    /// Names a participant within its workshop.
    ParticipantId;
}

/// Somebody who takes part, as a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Participant {
    /// Its number, unique within the workshop.
    pub id: ParticipantId,
    /// Its place in the list; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// "System administrator", "SOC analyst": never a name.
    pub role: String,
}

ranked!(Participant by ParticipantId, missing: NoParticipant, most: (Counted::Participants, limits::LIST));

impl AnyRecord for Participant {
    texts!(Self { role, .. } => look { look(TextField::Role, role) });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Role, &mut self.role, limits::NAME)
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
    }

    fn make_visible(&mut self) {
        seen(&mut self.role);
    }
}

/// A new value for one field of the [`Session`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum SessionField {
    State(State),
    Language(Language),
    HeldOn(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<NaiveDate>),
    Facilitator(String),
    Decision(String),
    Notes(String),
    Purpose(String),
    GroundRules(String),
    Learned(String),
    OpenPoints(String),
    Length(SessionLength),
    SafeToSpeak([u32; 5]),
    Worth([u32; 5]),
    Dots(u32),
    DotsPerCause(u32),
    Aliases(Vec<Alias>),
}
