//! The timeline: what happened, in order, beginning before the event.

use crate::records::text::{check_years, limits, line, sentence};
use crate::records::visible::seen;
use crate::records::when;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{Counted, Refusal, TextField, Thing, When};
use serde::{Deserialize, Serialize};

/// When an entry happened, and how sure that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "certainty", content = "at")]
pub enum EntryTime {
    /// From a log or a clock.
    Exact(
        #[serde(deserialize_with = "when::exact")]
        #[cfg_attr(feature = "typescript", ts(as = "String"))]
        When,
    ),
    /// About then, or on that day.
    Approximate(#[cfg_attr(feature = "typescript", ts(as = "String"))] When),
    /// Only its place in the order is known.
    #[default]
    Unknown,
}

impl EntryTime {
    /// The day or the time, where one is known.
    #[must_use]
    pub fn at(self) -> Option<When> {
        match self {
            Self::Exact(at) | Self::Approximate(at) => Some(at),
            Self::Unknown => None,
        }
    }
}

/// How many seconds after the first entry with a time each one was; nothing of
/// those without. From one to the next: where both say how far they are from
/// UTC the time that went by, else what the clocks on the wall say.
#[must_use]
pub fn along(entries: &[TimelineEntry]) -> Vec<Option<i64>> {
    let mut last: Option<(When, i64)> = None;
    (entries.iter())
        .map(|entry| {
            let at = entry.time.at()?;
            let gone = last.map_or(0, |(before, gone)| gone + at.since(before).num_seconds());
            last = Some((at, gone));
            Some(gone)
        })
        .collect()
}

ids! {
    /// Names an entry of the timeline within its workshop.
    EntryId;
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TimelineEntry {
    /// Its number, unique within the workshop.
    pub id: EntryId,
    /// Its place among the entries; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// Its time, as far as it is known.
    #[serde(default)]
    pub time: EntryTime,
    /// The text of the entry: what happened.
    pub text: String,
    /// The role that acted.
    #[serde(default)]
    pub role: String,
    /// The source from which it is known.
    #[serde(default)]
    pub source: String,
}

ranked!(TimelineEntry by EntryId, missing: NoEntry, most: (Counted::Entries, limits::LIST));

impl AnyRecord for TimelineEntry {
    texts!(Self { text, role, source, .. } => look {
        look(TextField::Text, text);
        look(TextField::Role, role);
        look(TextField::Source, source);
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Entry, &mut self.text, limits::SENTENCE)?;
        line(Thing::EntryRole, &mut self.role, limits::NAME)?;
        line(Thing::Source, &mut self.source, limits::NAME)?;
        check_years(self.time.at().map(|at| at.date()))
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
    }

    fn make_visible(&mut self) {
        seen(&mut self.text);
    }
}

/// A new value for one field of a [`TimelineEntry`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum EntryField {
    Time(EntryTime),
    Text(String),
    Role(String),
    Source(String),
}
