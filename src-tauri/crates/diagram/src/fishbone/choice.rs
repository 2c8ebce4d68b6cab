//! How much of a bone may be drawn.

use super::bone::{Outline, Row};
use crate::Target;
use crate::forest::Scope;
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

type Causes = BTreeSet<CauseId>;

/// Farther back than a bone of which nothing but the head is drawn.
const HEADS: usize = 4;

/// A bone with the ways in which it may be drawn.
pub(super) struct Choice {
    pub(super) bone: Option<CategoryId>,
    /// What is drawn of it, from all to as little as may be, each with how far
    /// back that is: of two bones the one that is less far back steps next.
    pub(super) extents: Vec<(usize, Causes)>,
    /// The outlines of those that were looked at, in both sorts of rows.
    pub(super) outlines: Vec<Option<[Outline; 2]>>,
    /// Which of them is drawn, and how its causes follow each other.
    pub(super) at: usize,
    pub(super) row: Row,
    /// Whether it is the one that steps back last.
    pub(super) is_last: bool,
    /// Its newest cause: that is the bone that was worked on last.
    pub(super) newest: Option<CauseId>,
}

impl Choice {
    pub(super) fn new(workshop: &Workshop, scope: &Scope, bone: Option<CategoryId>) -> Self {
        let here = Scope {
            bones: Some(BTreeSet::from([bone])),
            ..scope.clone()
        };
        let all: Causes = here.drawn(workshop).iter().map(|it| it.id).collect();
        let newest = all.last().copied();
        let firsts = firsts(workshop, scope.top, &all);
        let beneath = firsts.iter().flat_map(|id| workshop.beneath(Some(*id)));
        let seconds: Causes = beneath.copied().filter(|it| all.contains(it)).collect();
        let extents = [all, &firsts | &seconds, firsts, Causes::new()];
        let extents = extents.into_iter().enumerate().collect();
        let mut choice = Self {
            bone,
            outlines: Vec::new(),
            extents,
            at: 0,
            row: Row::default(),
            is_last: false,
            newest,
        };
        choice.drop_doubles();
        choice
    }

    /// What can be left out of the bone that steps back last: everything but
    /// what is spoken about, with the way to it.
    pub(super) fn keep(&mut self, workshop: &Workshop, scope: &Scope, focus: Option<Target>) {
        let Some((_, all)) = self.extents.first().cloned() else {
            return;
        };
        let firsts = firsts(workshop, scope.top, &all);
        if firsts.is_empty() {
            return;
        }
        self.extents.pop();
        let mut less = Vec::new();
        // What is folded away is seen in what it is folded into.
        let seen = match focus {
            Some(Target::Cause(id)) => {
                (workshop.upward(id).map(|it| it.id)).find(|it| all.contains(it))
            }
            _ => None,
        };
        if let Some(id) = seen {
            let way: Causes = workshop.upward(id).map(|it| it.id).collect();
            let way = &way & &all;
            let first = way.iter().find(|it| firsts.contains(it));
            let branch: Causes = first.iter().flat_map(|id| workshop.branch(**id)).collect();
            let branch = &branch & &all;
            let beneath: Causes = workshop.beneath(Some(id)).iter().copied().collect();
            let beneath = &beneath & &all;
            for (_, extent) in self.extents.iter_mut().skip(1) {
                *extent = &*extent | &branch;
            }
            let near = &way | &beneath;
            less = vec![&firsts | &near, branch, near, way];
        } else {
            // Never a picture without a cause's words.
            let ordered: Vec<CauseId> = (workshop.beneath(scope.top).iter().copied())
                .filter(|it| firsts.contains(it))
                .collect();
            let mut count = ordered.len();
            while count > 1 {
                count -= count.div_ceil(8).min(count - 1);
                let some = ordered.iter().take(count).copied();
                less.push(some.collect());
            }
        }
        // All other bones are heads before the last one gives up that much.
        self.extents.extend(less.into_iter().map(|it| (HEADS, it)));
        self.drop_doubles();
    }

    /// How its causes follow each other: in file only where it stepped back.
    pub(super) fn row(&self) -> Row {
        match self.at {
            0 => Row::BothSides,
            _ => self.row,
        }
    }

    fn drop_doubles(&mut self) {
        self.extents.dedup_by(|next, before| next.1 == before.1);
        self.outlines = vec![None; self.extents.len()];
    }
}

/// The causes of a bone that stand on the bone itself.
fn firsts(workshop: &Workshop, top: Option<CauseId>, all: &Causes) -> Causes {
    let firsts = workshop.beneath(top).iter().copied();
    firsts.filter(|it| all.contains(it)).collect()
}
