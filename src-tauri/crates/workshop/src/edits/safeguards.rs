//! Edits of the safeguards, and what happens to their links.

use super::draft::Draft;
use crate::records::counts::check_links;
use crate::{
    CauseId, EntryId, Place, Refusal, Safeguard, SafeguardField, SafeguardId, SafeguardJob,
};

impl Draft<'_> {
    pub(super) fn add_safeguard(
        &mut self,
        text: String,
        job: SafeguardJob,
        place: Place<SafeguardId>,
    ) -> Result<(), Refusal> {
        self.add(place, |id, rank| Safeguard {
            id,
            rank,
            text,
            job,
            outcome: None,
            causes: Vec::new(),
            entries: Vec::new(),
        })
    }

    pub(super) fn set_safeguard(
        &mut self,
        id: SafeguardId,
        field: SafeguardField,
    ) -> Result<(), Refusal> {
        let mut safeguard: Safeguard = self.find(id)?;
        let links = |it: &Safeguard| it.causes.len() + it.entries.len();
        let before = links(&safeguard);
        match field {
            SafeguardField::Text(it) => safeguard.text = it,
            SafeguardField::Job(it) => safeguard.job = it,
            SafeguardField::Outcome(it) => safeguard.outcome = it,
            SafeguardField::Causes(it) => {
                if !it.iter().all(|id| self.workshop.cause(*id).is_some()) {
                    return Err(Refusal::NoCause);
                }
                safeguard.causes = it;
            }
            SafeguardField::Entries(it) => {
                if !it.iter().all(|id| self.workshop.entry(*id).is_some()) {
                    return Err(Refusal::NoEntry);
                }
                safeguard.entries = it;
            }
        }
        // Taking links away is always right, however many there were.
        if links(&safeguard) > before {
            let others = self.workshop.safeguards.iter().filter(|it| it.id != id);
            check_links(others.chain([&safeguard]).map(links))?;
        }
        self.put(safeguard)
    }

    /// Takes the links to causes and entries that `goes` names away.
    pub(super) fn unlink_safeguards(
        &mut self,
        goes: impl Fn(CauseId) -> bool,
        entry: Option<EntryId>,
    ) -> Result<(), Refusal> {
        for safeguard in &self.workshop.safeguards {
            let mut left = safeguard.clone();
            left.causes.retain(|it| !goes(*it));
            left.entries.retain(|it| Some(*it) != entry);
            if left != *safeguard {
                self.put(left)?;
            }
        }
        Ok(())
    }

    /// What the one cause explained, the other does.
    pub(super) fn move_safeguards(&mut self, from: CauseId, into: CauseId) -> Result<(), Refusal> {
        for safeguard in &self.workshop.safeguards {
            if safeguard.causes.contains(&from) {
                let mut moved = safeguard.clone();
                super::merge::move_link(&mut moved.causes, from, into);
                self.put(moved)?;
            }
        }
        Ok(())
    }
}
