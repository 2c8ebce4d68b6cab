//! Edits of the timeline.

use super::draft::Draft;
use crate::text::limits;
use crate::{EntryField, EntryId, EntryTime, Key, Place, Record, Refusal, TimelineEntry};
use chrono::TimeDelta;

impl Draft<'_> {
    pub(super) fn add_entry(
        &mut self,
        time: EntryTime,
        text: String,
        role: String,
        place: Place<EntryId>,
    ) -> Result<(), Refusal> {
        if self.workshop.timeline.len() >= limits::LIST {
            return Err(Refusal::TooMany {
                what: "entries",
                most: limits::LIST,
            });
        }
        let place = self.place_by_time(time, None).unwrap_or(place);
        let rank = self.entry_rank(place, None)?;
        let id = EntryId(self.fresh_id()?);
        self.put(Record::TimelineEntry(TimelineEntry {
            id,
            rank,
            time,
            text,
            role,
            source: String::new(),
        }))
    }

    pub(super) fn set_entry(&mut self, id: EntryId, field: EntryField) -> Result<(), Refusal> {
        let mut entry = self.entry(id)?;
        match field {
            EntryField::Text(it) => entry.text = it,
            EntryField::Role(it) => entry.role = it,
            EntryField::Source(it) => entry.source = it,
            EntryField::Time(it) => {
                let moves = it.at() != entry.time.at();
                if let Some(place) = self.place_by_time(it, Some(id)).filter(|_| moves) {
                    entry.rank = self.entry_rank(place, Some(id))?;
                }
                entry.time = it;
            }
        }
        self.put(Record::TimelineEntry(entry))
    }

    pub(super) fn move_entry(&mut self, id: EntryId, place: Place<EntryId>) -> Result<(), Refusal> {
        let mut entry = self.entry(id)?;
        entry.rank = self.entry_rank(place, Some(id))?;
        self.put(Record::TimelineEntry(entry))
    }

    pub(super) fn remove_entry(&mut self, id: EntryId) -> Result<(), Refusal> {
        self.entry(id)?;
        for cause in self.workshop.causes() {
            if cause.entry == Some(id) {
                let mut cause = cause.clone();
                cause.entry = None;
                self.put(Record::Cause(cause))?;
            }
        }
        self.remove(Key::TimelineEntry(id));
        Ok(())
    }

    /// Where an entry with a known time belongs: after the last one that is
    /// not later (W18).
    fn place_by_time(&self, time: EntryTime, but: Option<EntryId>) -> Option<Place<EntryId>> {
        let at = time.at()?;
        let earlier = (self.workshop.timeline.iter().rev())
            .filter(|it| Some(it.id) != but)
            .find(|it| {
                let other = it.time.at();
                other.is_some_and(|other| at.since(other) >= TimeDelta::zero())
            });
        if let Some(earlier) = earlier {
            return Some(Place::After(earlier.id));
        }
        let later = (self.workshop.timeline.iter())
            .filter(|it| Some(it.id) != but)
            .find(|it| it.time.at().is_some())?;
        Some(Place::Before(later.id))
    }

    fn entry_rank(&mut self, place: Place<EntryId>, but: Option<EntryId>) -> Result<i32, Refusal> {
        let siblings: Vec<_> = (self.workshop.timeline.iter())
            .filter(|it| Some(it.id) != but)
            .map(|it| (it.id, it.rank))
            .collect();
        self.rank_among(&siblings, place, |draft, id, rank| {
            let mut entry = draft.entry(id)?;
            entry.rank = rank;
            draft.put(Record::TimelineEntry(entry))
        })
    }

    fn entry(&self, id: EntryId) -> Result<TimelineEntry, Refusal> {
        self.workshop.entry(id).cloned().ok_or(Refusal::NoEntry)
    }
}
