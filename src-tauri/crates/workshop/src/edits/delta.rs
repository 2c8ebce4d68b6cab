//! A change as the journal keeps it: of a record that was updated only the
//! fields that differ, from and to.
//!
//! In memory a [`Change`] holds whole records, for that is what a window puts in
//! its place and a table writes into its row. In the journal most of each would
//! be the same words again: so a [`Delta`] leaves them out, and [`Workshop::undo`]
//! and [`Workshop::redo`] complete it from the record as it stands. That is the
//! record as it was, for steps are undone in the reverse of their order and each
//! finds what it left: whatever later steps did to other fields has been taken
//! back before (W1). The way from a delta to a change leads through a workshop
//! alone (I3).
//!
//! A field is named by its path in the record's JSON: `text`, `evidence/note`.
//! One that is a list or an enumeration of several shapes is kept whole. Before
//! version 7 the journal had both whole records; they are read as what differs
//! between them.

use crate::{Change, Key, Record, Update, Workshop};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The values of fields, each by its path.
type Fields = BTreeMap<String, Value>;

/// What a change did, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Delta {
    added: Vec<Record>,
    updated: Vec<Differences>,
    removed: Vec<Record>,
    /// Somebody was typing, and may go on with it (W33).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    is_typing: bool,
}

/// What differs between a record before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written")]
struct Differences {
    record: Key,
    from: Fields,
    /// The same paths as in `from`.
    to: Fields,
}

/// How differences may be written.
#[derive(Deserialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, and never kept")]
enum Written {
    ByField {
        record: Key,
        from: Fields,
        to: Fields,
    },
    /// Until version 6.
    Whole { from: Record, to: Record },
}

/// A delta that is none of this workshop.
#[derive(thiserror::Error, Debug)]
pub enum Misfit {
    /// It names a record that isn't there.
    #[error("{0:?} is not there")]
    NoRecord(Key),
    /// It names a field that the record doesn't have.
    #[error("a record has no field {0}")]
    NoField(String),
    /// Its values make no record.
    #[error("the fields make no record")]
    NoValue(#[from] serde_json::Error),
}

impl Delta {
    /// What a change did.
    ///
    /// # Errors
    /// None is known: every record can be written as JSON.
    pub fn of(change: &Change) -> Result<Self, serde_json::Error> {
        let updated = change.updated.iter();
        Ok(Self {
            added: change.added.clone(),
            updated: updated
                .map(|it| Differences::between(&it.from, &it.to))
                .collect::<Result<_, _>>()?,
            removed: change.removed.clone(),
            is_typing: false,
        })
    }

    /// The same as what somebody was typing, where `is_typing` says so.
    #[must_use]
    pub fn typed(self, is_typing: bool) -> Self {
        Self { is_typing, ..self }
    }

    /// Whether it is of somebody who was typing.
    pub(crate) fn is_typing(&self) -> bool {
        self.is_typing
    }

    /// This delta and a later one as one, where both are typing and did nothing
    /// but set the same field of the same record; none, too, where the later took the
    /// earlier back, for nothing would be left to undo (W16).
    #[must_use]
    pub fn continued(&self, later: &Self) -> Option<Self> {
        let (earlier, later) = (self.one_field()?, later.one_field()?);
        let same = earlier.record == later.record && earlier.from.keys().eq(later.from.keys());
        let one = Differences {
            to: later.to.clone(),
            ..earlier.clone()
        };
        (same && one.from != one.to).then(|| Self {
            updated: vec![one],
            is_typing: true,
            ..Self::default()
        })
    }

    /// Whether both did something to the same record.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.records()
            .any(|one| other.records().any(|it| it == one))
    }

    /// The records that it did something to.
    fn records(&self) -> impl Iterator<Item = Key> {
        let whole = self.added.iter().chain(&self.removed).map(Record::key);
        whole.chain(self.updated.iter().map(|it| it.record))
    }

    /// The only thing that it did, where that was to set one field by typing.
    fn one_field(&self) -> Option<&Differences> {
        match (&*self.added, &*self.updated, &*self.removed) {
            ([], [only], []) if self.is_typing && only.from.len() == 1 => Some(only),
            _ => None,
        }
    }
}

impl Workshop {
    /// Takes back what a step of the journal did. Answers what that changed.
    ///
    /// # Errors
    /// A [`Misfit`]; the workshop is then as it was.
    pub fn undo(&mut self, delta: &Delta) -> Result<Change, Misfit> {
        let change = Change {
            added: delta.removed.clone(),
            updated: self.completed(delta, |it| &it.from)?,
            removed: delta.added.clone(),
        };
        self.perform(&change);
        Ok(change)
    }

    /// Does again what a step of the journal did. Answers what that changed.
    ///
    /// # Errors
    /// A [`Misfit`]; the workshop is then as it was.
    pub fn redo(&mut self, delta: &Delta) -> Result<Change, Misfit> {
        let change = Change {
            added: delta.added.clone(),
            updated: self.completed(delta, |it| &it.to)?,
            removed: delta.removed.clone(),
        };
        self.perform(&change);
        Ok(change)
    }

    /// The records that a delta updates, as they stand and as they will be.
    fn completed(
        &self,
        delta: &Delta,
        values: impl Fn(&Differences) -> &Fields,
    ) -> Result<Vec<Update>, Misfit> {
        let complete = |it: &Differences| {
            let from = self.record(it.record).ok_or(Misfit::NoRecord(it.record))?;
            let to = with_fields(&from, values(it))?;
            Ok(Update { from, to })
        };
        delta.updated.iter().map(complete).collect()
    }
}

impl Differences {
    fn between(from: &Record, to: &Record) -> Result<Self, serde_json::Error> {
        let mut found = Self {
            record: to.key(),
            from: Fields::new(),
            to: Fields::new(),
        };
        found.compare(String::new(), fields_of(from)?, fields_of(to)?);
        Ok(found)
    }

    /// Goes into objects that have the same fields, and keeps what differs.
    fn compare(&mut self, path: String, before: Value, after: Value) {
        match (before, after) {
            (before, after) if before == after => {}
            (Value::Object(before), Value::Object(after)) if before.keys().eq(after.keys()) => {
                for ((field, before), (_, after)) in before.into_iter().zip(after) {
                    let path = match path.as_str() {
                        "" => field,
                        path => format!("{path}/{field}"),
                    };
                    self.compare(path, before, after);
                }
            }
            (before, after) => {
                self.from.insert(path.clone(), before);
                self.to.insert(path, after);
            }
        }
    }
}

impl TryFrom<Written> for Differences {
    type Error = serde_json::Error;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        match written {
            Written::ByField { record, from, to } => Ok(Self { record, from, to }),
            Written::Whole { from, to } => Self::between(&from, &to),
        }
    }
}

/// The record with other values in some of its fields.
fn with_fields(record: &Record, fields: &Fields) -> Result<Record, Misfit> {
    let mut whole = serde_json::to_value(record)?;
    let inside = inside(&mut whole).ok_or(Misfit::NoRecord(record.key()))?;
    for (path, value) in fields {
        let place = inside.pointer_mut(&format!("/{path}"));
        let place = place.ok_or_else(|| Misfit::NoField(path.clone()))?;
        place.clone_from(value);
    }
    Ok(serde_json::from_value(whole)?)
}

fn fields_of(record: &Record) -> Result<Value, serde_json::Error> {
    let mut whole = serde_json::to_value(record)?;
    Ok(inside(&mut whole).map_or(Value::Null, Value::take))
}

/// A record's JSON names its kind first; the fields are inside.
fn inside(record: &mut Value) -> Option<&mut Value> {
    record.as_object_mut()?.values_mut().next()
}
