//! The harm by kind: how much, of what, in which words.

use crate::records::text::{limits, line, story};
use crate::records::{AnyRecord, Name, Named, texts};
use crate::{Refusal, TextField, Thing};
use serde::{Deserialize, Serialize};

/// What was harmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImpactKind {
    /// The health and the work of people.
    People,
    /// What others rely on.
    Service,
    /// What was lost, changed or read.
    Data,
    /// What it cost.
    Money,
    /// What others think of us.
    Trust,
    /// Land, water, air.
    Environment,
}

impl ImpactKind {
    /// Every kind, in the order in which they are asked for.
    pub const ALL: [Self; 6] = [
        Self::People,
        Self::Service,
        Self::Data,
        Self::Money,
        Self::Trust,
        Self::Environment,
    ];
}

impl Name for ImpactKind {
    fn number(self) -> Option<u32> {
        None
    }
}

/// The harm of one kind. One that says nothing is none (W61).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Impact {
    /// What was harmed; there is at most one of each kind (W61).
    pub kind: ImpactKind,
    /// How much, as people write a number: "about 40", "2,5".
    #[serde(default)]
    pub amount: String,
    /// What is counted: "hosts", "hours", "€".
    #[serde(default)]
    pub unit: String,
    /// What else there is to say.
    #[serde(default)]
    pub words: String,
}

impl Impact {
    /// A kind of which nothing is said yet.
    #[must_use]
    pub const fn new(kind: ImpactKind) -> Self {
        Self {
            kind,
            amount: String::new(),
            unit: String::new(),
            words: String::new(),
        }
    }

    /// Whether it says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.amount.is_empty() && self.unit.is_empty() && self.words.is_empty()
    }
}

impl Named for Impact {
    type Name = ImpactKind;
    type Order = ImpactKind;

    fn name(&self) -> ImpactKind {
        self.kind
    }

    fn order(&self) -> ImpactKind {
        self.kind
    }
}

impl AnyRecord for Impact {
    texts!(Self { amount, unit, words, .. } => look {
        look(TextField::Amount, amount);
        look(TextField::Unit, unit);
        look(TextField::Words, words);
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        line(Thing::Amount, &mut self.amount, limits::NAME)?;
        line(Thing::Unit, &mut self.unit, limits::NAME)?;
        story(Thing::Impact, &mut self.words)?;
        match self.is_empty() {
            true => Err(Refusal::Empty(Thing::Impact)),
            false => Ok(()),
        }
    }
}

/// A new value for one field of an [`Impact`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum ImpactField {
    Amount(String),
    Unit(String),
    Words(String),
}
