//! Numbers that leave room: records from elsewhere are numbered anew where
//! theirs have come near the end, or begin before the first (W2).

use crate::text::limits;
use crate::whole::ids;
use crate::{About, Branch, CategoryId, CauseId, Parts};
use std::collections::BTreeMap;

/// A number that nothing has: what names it names nothing.
const NOBODY: u32 = u32::MAX;

impl Parts {
    /// The same records, with numbers after which there is room for more. The
    /// order that numbers say is kept.
    #[must_use]
    pub fn with_room(self) -> Self {
        let fits = |id: u32| (1..=limits::NUMBER).contains(&id);
        match self.last_id <= limits::NUMBER && ids(&self).all(fits) {
            true => self,
            false => self.numbered_anew(),
        }
    }

    fn numbered_anew(mut self) -> Self {
        let mut all: Vec<u32> = ids(&self).collect();
        all.sort_unstable();
        all.dedup();
        let new: BTreeMap<u32, u32> = all.into_iter().zip(1..).collect();
        let anew = |id: &mut u32| *id = new.get(id).copied().unwrap_or(NOBODY);
        let cause = |id: &mut CauseId| anew(&mut id.0);
        let category = |id: &mut Option<CategoryId>| {
            if let Some(id) = id {
                anew(&mut id.0);
            }
        };
        self.categories.iter_mut().for_each(|it| anew(&mut it.id.0));
        (self.participants.iter_mut()).for_each(|it| anew(&mut it.id.0));
        self.timeline.iter_mut().for_each(|it| anew(&mut it.id.0));
        self.thoughts.iter_mut().for_each(|it| anew(&mut it.id.0));
        for it in &mut self.causes {
            cause(&mut it.id);
            it.parent.iter_mut().for_each(cause);
            category(&mut it.category);
            it.entry.iter_mut().for_each(|id| anew(&mut id.0));
        }
        for it in &mut self.actions {
            anew(&mut it.id.0);
            it.causes.iter_mut().for_each(cause);
        }
        for it in &mut self.notes {
            anew(&mut it.id.0);
            if let About::Cause(about) = &mut it.about {
                cause(about);
            }
        }
        for it in &mut self.ideas {
            anew(&mut it.id.0);
            category(&mut it.category);
            tagged(&mut it.beneath, &category);
        }
        for it in &mut self.ballots {
            anew(&mut it.id.0);
            it.participant.iter_mut().for_each(|id| anew(&mut id.0));
            it.dots.iter_mut().for_each(|dot| cause(&mut dot.cause));
        }
        self.last_id = new.len().try_into().unwrap_or(limits::NUMBER);
        self
    }
}

fn tagged(branches: &mut [Branch], category: &impl Fn(&mut Option<CategoryId>)) {
    for branch in branches {
        category(&mut branch.category);
        tagged(&mut branch.beneath, category);
    }
}
