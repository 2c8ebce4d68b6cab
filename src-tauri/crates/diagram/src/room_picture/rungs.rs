//! What of a why-tree may be drawn large, from the whole down to one cause:
//! each rung draws less than the one above it, and more of what is near the
//! focus than of what is far.

use super::RoomPictureOptions;
use crate::Target;
use crate::forest::Scope;
use std::collections::BTreeSet;
use workshop::{CauseId, Workshop};

type Causes = BTreeSet<CauseId>;

/// All rungs, from the top. The first is the whole; the last is drawn whatever
/// becomes of it.
pub(super) fn rungs(workshop: &Workshop, options: &RoomPictureOptions) -> Vec<Scope> {
    let mut ladder = Ladder::new(workshop, options);
    ladder.add(None, None);
    match ladder.focus(options.focus) {
        Some(id) => ladder.cause(id),
        None => ladder.all(),
    }
    ladder.rungs
}

/// The rungs for what can't be read on a fishbone: what is spoken about, with
/// what is nearest to it, as a small why-tree.
pub(super) fn nearest(workshop: &Workshop, options: &RoomPictureOptions) -> Vec<Scope> {
    let mut ladder = Ladder::new(workshop, options);
    match ladder.focus(options.focus) {
        Some(id) => ladder.nearest(id),
        None => ladder.add(None, Some(Causes::new())),
    }
    ladder.rungs
}

struct Ladder<'w> {
    workshop: &'w Workshop,
    folded: Causes,
    numbered: bool,
    rungs: Vec<Scope>,
}

impl<'w> Ladder<'w> {
    fn new(workshop: &'w Workshop, options: &RoomPictureOptions) -> Self {
        Self {
            workshop,
            folded: options.folded.iter().copied().collect(),
            numbered: options.numbered,
            rungs: Vec::new(),
        }
    }

    /// The cause that is spoken about, of what is there and not folded away.
    fn focus(&self, focus: Option<Target>) -> Option<CauseId> {
        let Some(Target::Cause(id)) = focus else {
            return None;
        };
        self.workshop.cause(id)?;
        let path = path(self.workshop, id);
        let folded = path.iter().find(|it| self.folded.contains(it));
        Some(folded.copied().unwrap_or(id))
    }

    fn add(&mut self, top: Option<CauseId>, only: Option<Causes>) {
        self.rungs.push(Scope {
            top,
            folded: self.folded.clone(),
            numbered: self.numbered,
            only,
            ..Scope::default()
        });
    }

    /// These causes with all beneath them.
    fn branches(&self, tops: &[CauseId]) -> Causes {
        let mut all = Causes::new();
        let mut open = tops.to_vec();
        while let Some(id) = open.pop() {
            all.insert(id);
            open.extend(self.workshop.beneath(Some(id)));
        }
        all
    }

    /// No focus: as many levels as can be.
    fn all(&mut self) {
        let mut levels: Vec<Causes> = Vec::new();
        let mut level = self.workshop.beneath(None).to_vec();
        let mut all = Causes::new();
        while !level.is_empty() {
            all.extend(&level);
            levels.push(all.clone());
            let beneath = level.iter().map(|id| self.workshop.beneath(Some(*id)));
            level = beneath.flatten().copied().collect();
        }
        // The deepest is the whole. Between many levels nobody sees a
        // difference.
        for causes in levels.into_iter().rev().skip(1).take(6) {
            self.add(None, Some(causes));
        }
        // The effect alone.
        self.add(None, Some(Causes::new()));
    }

    fn cause(&mut self, id: CauseId) {
        let path = path(self.workshop, id);
        let first = path.first().copied().unwrap_or(id);
        let firsts: Causes = self.workshop.beneath(None).iter().copied().collect();
        let branch = self.branches(&[first]);
        let way: Causes = path.into_iter().collect();
        let (beside, beneath) = (self.beside(id), self.beneath(id));
        let all_beneath = self.branches(&[id]);
        self.add(None, Some(&firsts | &branch));
        self.add(None, Some(branch));
        self.add(None, Some(&(&way | &beside) | &all_beneath));
        self.add(None, Some(&(&way | &beside) | &beneath));
        self.add(None, Some(&way | &all_beneath));
        self.add(None, Some(&way | &beneath));
        self.nearest(id);
    }

    /// The neighbourhood of a cause.
    fn nearest(&mut self, id: CauseId) {
        let parent = self.workshop.cause(id).and_then(|it| it.parent);
        let (beside, beneath) = (self.beside(id), self.beneath(id));
        let me = Causes::from([id]);
        self.add(parent, Some(&(&me | &beside) | &beneath));
        self.add(parent, Some(&me | &beneath));
        self.add(Some(id), Some(beneath));
        self.add(parent, Some(me));
        self.add(Some(id), Some(Causes::new()));
    }

    /// What explains the same, itself included.
    fn beside(&self, id: CauseId) -> Causes {
        let parent = self.workshop.cause(id).and_then(|it| it.parent);
        self.workshop.beneath(parent).iter().copied().collect()
    }

    /// What explains it, unless it is folded.
    fn beneath(&self, id: CauseId) -> Causes {
        let beneath = self.workshop.beneath(Some(id)).iter().copied();
        beneath.filter(|_| !self.folded.contains(&id)).collect()
    }
}

/// From the first level down to a cause.
fn path(workshop: &Workshop, id: CauseId) -> Vec<CauseId> {
    let mut path: Vec<CauseId> = workshop.upward(id).map(|it| it.id).collect();
    path.reverse();
    path
}
