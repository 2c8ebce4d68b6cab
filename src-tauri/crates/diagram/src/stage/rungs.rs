//! What of a workshop may be drawn large, from the whole down to one cause:
//! each rung draws less than the one above it, and more of what is near the
//! focus than of what is far.

use super::{StageKind, StageOptions};
use crate::Target;
use crate::forest::Scope;
use crate::style::Lettering;
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

/// What may be drawn.
#[derive(Debug)]
pub(super) struct Rung {
    pub(super) kind: StageKind,
    pub(super) scope: Scope,
    /// The bone that it is about.
    bone: Option<Option<CategoryId>>,
}

impl Rung {
    /// What it shows large: on the map, that is marked.
    pub(super) fn large(&self, workshop: &Workshop) -> BTreeSet<Target> {
        let causes = self.scope.drawn(workshop).into_iter().map(|it| it.id);
        let here = causes.filter(|id| {
            let bone = |it| bone_of(workshop, *id) == it;
            self.bone.is_none_or(bone)
        });
        let head = self.scope.top.map(Target::Cause);
        let bone = self.bone.filter(|_| head.is_none()).map(Target::Category);
        here.map(Target::Cause).chain(head).chain(bone).collect()
    }
}

/// All rungs, from the top. The first is the whole; the last is drawn whatever
/// becomes of it.
pub(super) fn rungs(workshop: &Workshop, kind: StageKind, options: &StageOptions) -> Vec<Rung> {
    let mut ladder = Ladder {
        workshop,
        kind,
        folded: options.folded.iter().copied().collect(),
        rungs: Vec::new(),
        bone: None,
    };
    ladder.add(None, None);
    match ladder.focus(options.focus) {
        Focus::Cause(id) => ladder.cause(id),
        Focus::Bone(bone) => {
            ladder.bone = Some(bone);
            ladder.around(bone);
            ladder.heads(Some(bone));
        }
        Focus::All => ladder.all(),
    }
    ladder.rungs
}

/// What is talked about.
enum Focus {
    All,
    Bone(Option<CategoryId>),
    Cause(CauseId),
}

type Causes = BTreeSet<CauseId>;

struct Ladder<'w> {
    workshop: &'w Workshop,
    kind: StageKind,
    folded: Causes,
    rungs: Vec<Rung>,
    bone: Option<Option<CategoryId>>,
}

impl Ladder<'_> {
    /// What the focus is, of what is there and not folded away.
    fn focus(&self, focus: Option<Target>) -> Focus {
        match focus {
            Some(Target::Cause(id)) if self.workshop.cause(id).is_some() => {
                let path = path(self.workshop, id);
                let folded = path.iter().find(|it| self.folded.contains(it));
                Focus::Cause(folded.copied().unwrap_or(id))
            }
            Some(Target::Category(bone)) if self.kind == StageKind::Fishbone => {
                if self.on(bone).is_empty() {
                    Focus::All
                } else {
                    Focus::Bone(bone)
                }
            }
            _ => Focus::All,
        }
    }

    fn add(&mut self, top: Option<CauseId>, only: Option<Causes>) {
        self.push(self.kind, top, only, None);
    }

    fn push(
        &mut self,
        kind: StageKind,
        top: Option<CauseId>,
        only: Option<Causes>,
        bone: Option<Option<CategoryId>>,
    ) {
        let excerpt = u8::try_from(self.rungs.len() + 1).unwrap_or(u8::MAX);
        self.rungs.push(Rung {
            kind,
            scope: Scope {
                top,
                folded: self.folded.clone(),
                only,
                bone,
                lettering: Lettering::Even,
                excerpt,
            },
            bone: self.bone,
        });
    }

    /// The first-level causes on a bone.
    fn on(&self, bone: Option<CategoryId>) -> Vec<CauseId> {
        let firsts = self.workshop.beneath(None).iter().copied();
        firsts
            .filter(|id| self.workshop.category_of(*id) == bone)
            .collect()
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
        self.heads(None);
    }

    /// A bone among the others, then the heads of the others, then it alone.
    fn around(&mut self, bone: Option<CategoryId>) {
        let here = self.on(bone);
        let branches = self.branches(&here);
        let firsts = self.workshop.beneath(None).iter().copied();
        self.add(None, Some(firsts.chain(branches.iter().copied()).collect()));
        self.bone_twice(bone, branches);
        self.bone_twice(bone, here.into_iter().collect());
    }

    /// Some causes of a bone, with the heads of the others and without.
    fn bone_twice(&mut self, bone: Option<CategoryId>, causes: Causes) {
        self.add(None, Some(causes.clone()));
        self.push(self.kind, None, Some(causes), Some(bone));
    }

    /// Nothing but heads, and how many causes each has; at last only one.
    fn heads(&mut self, bone: Option<Option<CategoryId>>) {
        self.add(None, Some(Causes::new()));
        if bone.is_some() {
            self.push(self.kind, None, Some(Causes::new()), bone);
        }
        // The effect alone.
        self.push(StageKind::Whys, None, Some(Causes::new()), None);
    }

    fn cause(&mut self, id: CauseId) {
        let path = path(self.workshop, id);
        let first = path.first().copied().unwrap_or(id);
        let bone = self.workshop.category_of(first);
        self.bone = (self.kind == StageKind::Fishbone).then_some(bone);
        let parent = self.workshop.cause(id).and_then(|it| it.parent);
        let firsts: Causes = self.workshop.beneath(None).iter().copied().collect();
        let branch = self.branches(&[first]);
        let way: Causes = path.into_iter().collect();
        let beside: Causes = self.workshop.beneath(parent).iter().copied().collect();
        let folded = self.folded.contains(&id);
        let beneath = self.workshop.beneath(Some(id)).iter().copied();
        let beneath: Causes = beneath.filter(|_| !folded).collect();
        let all_beneath = self.branches(&[id]);
        // Beside a first-level cause only those of its own bone count.
        let beside = if parent.is_none() && self.kind == StageKind::Fishbone {
            self.on(bone).into_iter().collect()
        } else {
            beside
        };
        match self.kind {
            StageKind::Fishbone => {
                let here = self.on(bone);
                let bones = self.branches(&here);
                self.add(None, Some(&firsts | &bones));
                self.bone_twice(bone, bones);
                let here: Causes = here.into_iter().collect();
                self.bone_twice(bone, &here | &branch);
                self.bone_twice(bone, branch);
                let near = &(&way | &beside) | &beneath;
                self.push(self.kind, None, Some(near), Some(bone));
                self.push(self.kind, None, Some(&way | &beneath), Some(bone));
            }
            StageKind::Whys => {
                self.add(None, Some(&firsts | &branch));
                self.add(None, Some(branch));
                self.add(None, Some(&(&way | &beside) | &all_beneath));
                self.add(None, Some(&(&way | &beside) | &beneath));
                self.add(None, Some(&way | &all_beneath));
                self.add(None, Some(&way | &beneath));
            }
        }
        // The neighbourhood as a small why-tree.
        let whys = StageKind::Whys;
        let me = Causes::from([id]);
        self.push(whys, parent, Some(&(&me | &beside) | &beneath), None);
        self.push(whys, parent, Some(&me | &beneath), None);
        self.push(whys, Some(id), Some(beneath.clone()), None);
        self.push(whys, parent, Some(me), None);
        self.push(whys, Some(id), Some(Causes::new()), None);
    }
}

/// From the first level down to a cause.
fn path(workshop: &Workshop, id: CauseId) -> Vec<CauseId> {
    let above = |id: &CauseId| workshop.cause(*id)?.parent;
    let mut path: Vec<CauseId> = std::iter::successors(Some(id), above).collect();
    path.reverse();
    path
}

fn bone_of(workshop: &Workshop, id: CauseId) -> Option<CategoryId> {
    let first = path(workshop, id).first().copied();
    first.and_then(|it| workshop.category_of(it))
}
