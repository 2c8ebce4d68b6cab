//! Edits of the timeline.

use super::draft::Draft;
use crate::{AttachedTo, EntryField, EntryId, EntryTime, Place, Refusal, TimelineEntry};
use chrono::TimeDelta;

impl Draft<'_> {
    pub(super) fn add_entry(
        &mut self,
        time: EntryTime,
        text: String,
        role: String,
        source: String,
        place: Place<EntryId>,
    ) -> Result<(), Refusal> {
        let place = self.place_by_time(time, None).unwrap_or(place);
        self.add(place, |id, rank| TimelineEntry {
            id,
            rank,
            time,
            text,
            role,
            source,
        })
    }

    pub(super) fn set_entry(&mut self, id: EntryId, field: EntryField) -> Result<(), Refusal> {
        let mut entry: TimelineEntry = self.find(id)?;
        match field {
            EntryField::Text(it) => entry.text = it,
            EntryField::Role(it) => entry.role = it,
            EntryField::Source(it) => entry.source = it,
            EntryField::Time(it) => {
                let moves = it.at() != entry.time.at();
                if let Some(place) = self.place_by_time(it, Some(id)).filter(|_| moves) {
                    entry.rank = self.rank_of_all::<TimelineEntry>(place, Some(id))?;
                }
                entry.time = it;
            }
        }
        self.put(entry)
    }

    pub(super) fn remove_entry(&mut self, id: EntryId) -> Result<(), Refusal> {
        for cause in self.workshop.causes() {
            if cause.entry == Some(id) {
                let mut cause = cause.clone();
                cause.entry = None;
                self.put(cause)?;
            }
        }
        self.unlink_safeguards(|_| false, Some(id))?;
        self.remove_attached(|it| it == AttachedTo::Entry(id));
        self.take_out::<TimelineEntry>(id)
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
}
