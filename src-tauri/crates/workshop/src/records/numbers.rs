//! Numbers that leave room: records from elsewhere are numbered anew where
//! theirs have come near the end, or begin before the first (W2).

use crate::Parts;
use crate::records::Kind;
use crate::records::text::limits;
use std::collections::BTreeMap;

/// A number that nothing has: what names it names nothing.
const NOBODY: u32 = u32::MAX;

impl Parts {
    /// The same records, with numbers after which there is room for more. The
    /// order that numbers say is kept.
    #[must_use]
    pub fn with_room(self) -> Self {
        let fits = |id: u32| (1..=limits::NUMBER).contains(&id);
        match self.last_id <= limits::NUMBER && self.numbers().all(fits) {
            true => self,
            false => self.numbered_anew(),
        }
    }

    fn numbered_anew(mut self) -> Self {
        let mut all: Vec<u32> = self.numbers().collect();
        all.sort_unstable();
        all.dedup();
        let new: BTreeMap<u32, u32> = all.into_iter().zip(1..).collect();
        for kind in Kind::ALL {
            for (_, record) in self.of_mut(*kind) {
                record.numbers_mut(&mut |id| *id = new.get(id).copied().unwrap_or(NOBODY));
            }
        }
        self.last_id = new.len().try_into().unwrap_or(limits::NUMBER);
        self
    }
}
