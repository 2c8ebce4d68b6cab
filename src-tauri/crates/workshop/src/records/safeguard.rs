//! Safeguards: what was there to prevent, to notice or to limit it (method §9).
//! What held is what a near miss teaches.

use crate::records::text::{limits, sentence};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{CauseId, Counted, EntryId, Refusal, TextField, Thing};
use serde::{Deserialize, Serialize};

/// What a safeguard is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SafeguardJob {
    /// It keeps it from happening.
    Prevent,
    /// It shows that it happens.
    Notice,
    /// It keeps the harm small.
    Limit,
}

impl SafeguardJob {
    /// Every job, in the order in which they come into play.
    pub const ALL: [Self; 3] = [Self::Prevent, Self::Notice, Self::Limit];
}

/// How a safeguard did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SafeguardOutcome {
    /// It did what it is there for.
    Held,
    /// It was in place, and didn't.
    Failed,
    /// It was got round.
    Bypassed,
    /// It wasn't there.
    Absent,
}

impl SafeguardOutcome {
    /// Every outcome, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Held, Self::Failed, Self::Bypassed, Self::Absent];
}

ids! {
    /// Names a safeguard within its workshop.
    SafeguardId;
}

/// One safeguard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Safeguard {
    /// Its number, unique within the workshop.
    pub id: SafeguardId,
    /// Its place in the list; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// What it is, in a sentence.
    pub text: String,
    /// What it is there for.
    pub job: SafeguardJob,
    /// How it did, once somebody has said so.
    #[serde(default)]
    pub outcome: Option<SafeguardOutcome>,
    /// The causes that explain why it didn't hold, each once (W60).
    #[serde(default, deserialize_with = "crate::records::bounded::causes")]
    pub causes: Vec<CauseId>,
    /// The entries of the timeline at which it held or didn't, each once (W60).
    #[serde(default, deserialize_with = "crate::records::bounded::list")]
    pub entries: Vec<EntryId>,
}

ranked!(Safeguard by SafeguardId, missing: NoSafeguard, most: (Counted::Safeguards, limits::LIST));

impl AnyRecord for Safeguard {
    texts!(Self { text, .. } => look { look(TextField::Text, text) });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Safeguard, &mut self.text, limits::SENTENCE)?;
        match is_doubled(&self.causes) || is_doubled(&self.entries) {
            true => Err(Refusal::LinkTwice),
            false => Ok(()),
        }
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
        self.causes.iter_mut().for_each(|id| look(&mut id.0));
        self.entries.iter_mut().for_each(|id| look(&mut id.0));
    }

    fn make_visible(&mut self) {
        seen(&mut self.text);
    }
}

fn is_doubled<T: Copy + Ord>(links: &[T]) -> bool {
    let mut links = links.to_vec();
    links.sort_unstable();
    links.windows(2).any(|pair| pair[0] == pair[1])
}

/// A new value for one field of a [`Safeguard`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum SafeguardField {
    Text(String),
    Job(SafeguardJob),
    Outcome(Option<SafeguardOutcome>),
    Causes(Vec<CauseId>),
    Entries(Vec<EntryId>),
}
