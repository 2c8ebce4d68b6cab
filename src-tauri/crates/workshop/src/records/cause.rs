//! A cause: a condition of the system that made its parent likely.

use crate::records::text::{limits, line, sentence, story};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{CategoryId, EntryId, Refusal, TextField, Thing};
use serde::{Deserialize, Serialize};

/// What sort of thing a cause is, after Reason's latent conditions and active
/// failures (method §1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Was there before: latent.
    #[default]
    Condition,
    /// Somebody did, or didn't do, something: never the end of a chain.
    Act,
    /// A procedure wasn't followed: never the end of a chain either.
    Deviation,
    /// Something technical happened.
    Event,
}

/// How well a cause is supported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum EvidenceLevel {
    #[default]
    Unknown,
    Possible,
    Supported,
    Confirmed,
    Refuted,
}

/// What speaks for a cause, or against it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Evidence {
    /// The level of the evidence.
    pub level: EvidenceLevel,
    /// The observation: what was seen.
    pub note: String,
    /// Where: a log, a document, a role.
    pub source: String,
}

/// What the group makes of a cause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nothing said yet.
    #[default]
    Plain,
    /// It contributed.
    Contributing,
    /// A root cause: it can be acted on, and should be.
    Root,
    /// Real, but outside our control; somebody else owns it.
    Outside,
}

ids! {
    /// Names a cause within its workshop.
    CauseId;
}

/// One node of the graph: the answer to "what made that possible?" asked of
/// its parent, or of the effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Cause {
    /// Its number, unique within the workshop.
    pub id: CauseId,
    /// The cause that it explains; none: it explains the effect itself.
    #[serde(default)]
    pub parent: Option<CauseId>,
    /// Its place among its siblings; lower comes first, and equal ones follow
    /// their numbers.
    #[serde(default)]
    pub rank: i32,
    /// One sentence about a condition, not a person.
    pub text: String,
    /// Condition, act, deviation or event.
    #[serde(default)]
    pub nature: Nature,
    /// Its own category; none: the parent's counts, and without one it is
    /// unsorted (W7).
    #[serde(default)]
    pub category: Option<CategoryId>,
    /// The evidence for the cause.
    #[serde(default)]
    pub evidence: Evidence,
    /// Plain, contributing, root, or outside our control.
    #[serde(default)]
    pub standing: Standing,
    /// Who owns it, where it is outside our control.
    #[serde(default)]
    pub owner: String,
    /// Dots given by the group.
    #[serde(default)]
    pub votes: u32,
    /// Where it is something that wasn't done: the duty to do it that was there
    /// beforehand (rule F5).
    #[serde(default)]
    pub duty: String,
    /// Of an act or a deviation: how this is usually done here (method §10).
    #[serde(default)]
    pub usually: String,
    /// Of an act or a deviation: what could be known and seen at that moment.
    #[serde(default)]
    pub known: String,
    /// Other wordings that were merged into it, one a line.
    #[serde(default)]
    pub also: String,
    /// The entry of the timeline that it came from.
    #[serde(default)]
    pub entry: Option<EntryId>,
}

impl Cause {
    /// A plain cause with nothing but its text.
    #[must_use]
    pub fn new(id: CauseId, parent: Option<CauseId>, rank: i32, text: String) -> Self {
        Self {
            id,
            parent,
            rank,
            text,
            nature: Nature::default(),
            category: None,
            evidence: Evidence::default(),
            standing: Standing::default(),
            owner: String::new(),
            votes: 0,
            duty: String::new(),
            usually: String::new(),
            known: String::new(),
            also: String::new(),
            entry: None,
        }
    }
}

ranked!(Cause by CauseId, missing: NoCause);

impl AnyRecord for Cause {
    texts!(
        Self { text, also, evidence: Evidence { note, source, .. }, owner, duty, usually, known, .. } => look {
            look(TextField::Text, text);
            look(TextField::Also, also);
            look(TextField::EvidenceNote, note);
            look(TextField::EvidenceSource, source);
            look(TextField::Owner, owner);
            look(TextField::Duty, duty);
            look(TextField::Usually, usually);
            look(TextField::Known, known);
        }
    );

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Cause, &mut self.text, limits::SENTENCE)?;
        story(Thing::Evidence, &mut self.evidence.note)?;
        line(Thing::Source, &mut self.evidence.source, limits::NAME)?;
        line(Thing::Owner, &mut self.owner, limits::NAME)?;
        line(Thing::Duty, &mut self.duty, limits::SENTENCE)?;
        story(Thing::Usually, &mut self.usually)?;
        story(Thing::Known, &mut self.known)?;
        story(Thing::OtherWordings, &mut self.also)?;
        match self.votes > limits::VOTES {
            true => Err(Refusal::TooManyDots),
            false => Ok(()),
        }
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
        self.parent.iter_mut().for_each(|id| look(&mut id.0));
        self.category.iter_mut().for_each(|id| look(&mut id.0));
        self.entry.iter_mut().for_each(|id| look(&mut id.0));
    }

    fn make_visible(&mut self) {
        seen(&mut self.text);
    }
}

/// A new value for one field of a [`Cause`]. Its parent and place are changed
/// by moving it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum CauseField {
    Text(String),
    Nature(Nature),
    Category(Option<CategoryId>),
    EvidenceLevel(EvidenceLevel),
    EvidenceNote(String),
    EvidenceSource(String),
    Standing(Standing),
    Owner(String),
    Duty(String),
    Usually(String),
    Known(String),
    Votes(u32),
    Also(String),
    Entry(Option<EntryId>),
}
