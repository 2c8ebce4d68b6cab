//! Edits of the harm by kind, and of what those who were hurt need.

use super::draft::Draft;
use crate::records::Collection;
use crate::records::text::{fold, fold_lines};
use crate::{Impact, ImpactField, ImpactKind, Key, Need, NeedField, NeedId, Place, Refusal, Whose};

impl Draft<'_> {
    /// What says nothing any more is gone (W61).
    pub(super) fn set_impact(
        &mut self,
        kind: ImpactKind,
        field: ImpactField,
    ) -> Result<(), Refusal> {
        let there = self.workshop.impacts.find(kind).cloned();
        let mut impact = there.unwrap_or_else(|| Impact::new(kind));
        match field {
            ImpactField::Amount(it) => impact.amount = it,
            ImpactField::Unit(it) => impact.unit = it,
            ImpactField::Words(it) => impact.words = it,
        }
        fold(&mut impact.amount);
        fold(&mut impact.unit);
        fold_lines(&mut impact.words);
        if impact.is_empty() {
            self.remove(Key::Impact(kind));
            return Ok(());
        }
        self.put(impact)
    }

    pub(super) fn add_need(&mut self, whose: Whose, text: String) -> Result<(), Refusal> {
        self.add(Place::Last, |id, rank| Need {
            id,
            rank,
            whose,
            role: String::new(),
            text,
            owner: String::new(),
            due: None,
            done: false,
        })
    }

    pub(super) fn set_need(&mut self, id: NeedId, field: NeedField) -> Result<(), Refusal> {
        let mut need: Need = self.find(id)?;
        match field {
            NeedField::Whose(it) => need.whose = it,
            NeedField::Role(it) => need.role = it,
            NeedField::Text(it) => need.text = it,
            NeedField::Owner(it) => need.owner = it,
            NeedField::Due(it) => need.due = it,
            NeedField::Done(it) => need.done = it,
        }
        self.put(need)
    }
}
