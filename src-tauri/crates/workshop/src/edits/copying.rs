//! Copies of causes (W29).

use super::causes::Seed;
use super::draft::Draft;
use crate::{CategoryId, Cause, CauseId, Place, Refusal};
use std::collections::BTreeSet;

impl Draft<'_> {
    pub(super) fn copy_causes(
        &mut self,
        ids: &[CauseId],
        parent: Option<CauseId>,
        category: Option<CategoryId>,
        place: Place<CauseId>,
    ) -> Result<(), Refusal> {
        let named: BTreeSet<CauseId> = ids.iter().copied().collect();
        let mut copied = BTreeSet::new();
        let mut seeds = Vec::new();
        for id in ids {
            self.cause(*id)?;
            let mut above = self.workshop.upward(*id).skip(1);
            if above.any(|it| named.contains(&it.id)) || !copied.insert(*id) {
                continue;
            }
            let mut seed = self.seed(*id)?;
            seed.cause.category = category;
            seeds.push(seed);
        }
        self.plant(parent, place, seeds)
    }

    fn seed(&self, id: CauseId) -> Result<Seed, Refusal> {
        let cause = Cause {
            votes: 0,
            ..self.cause(id)?
        };
        let beneath = self.workshop.beneath(Some(id)).iter();
        let beneath = beneath.map(|id| self.seed(*id)).collect::<Result<_, _>>()?;
        Ok(Seed { cause, beneath })
    }
}
