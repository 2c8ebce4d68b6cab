//! How much of each bone is drawn, so that the rest can be read in a room.
//!
//! Where the whole doesn't fit, bones step back one at a time: from all to two
//! levels, to one, to the head with a count. All step back once before one does
//! twice; of equals the one that was added to longest ago goes first. The bone
//! that is spoken about steps back last, down to what is spoken about itself.

use super::bone::{Outline, Row};
use super::hand::Hands;
use super::spine::Spine;
use super::{LABEL_GAP, MARGIN, MEASURE, draw, groups};
use crate::forest::{Forest, Scope, Sizes};
use crate::words::Size;
use crate::{Frame, Space, Target};
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

type Causes = BTreeSet<CauseId>;

/// Farther back than a bone of which nothing but the head is drawn.
const HEADS: usize = 4;

/// What a fishbone is drawn for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    pub(crate) space: Space,
    /// What is spoken about.
    pub(crate) focus: Option<Target>,
    /// Whether all other bones are heads, though there be room for more.
    pub(crate) walked: bool,
}

impl Asked {
    /// The bone that is spoken about.
    pub(crate) fn bone(&self, workshop: &Workshop, scope: &Scope) -> Option<Option<CategoryId>> {
        match self.focus? {
            Target::Category(bone) => Some(bone),
            Target::Cause(id) => bone_of(workshop, scope.top, id),
            _ => None,
        }
    }
}

/// Draws as much of a scope as can be read in a room, and says whether that
/// fits; what doesn't is drawn all the same.
pub(crate) fn fitted(workshop: &Workshop, scope: &Scope, asked: &Asked) -> (Frame, bool) {
    if !asked.walked {
        let whole = draw(workshop, scope);
        if asked.space.can_show(&whole) {
            return (whole, true);
        }
    }
    let mut steps = Steps::new(workshop, scope, asked);
    let fits = steps.step_back();
    steps.step_forward();
    (draw(workshop, &steps.scope()), fits)
}

/// A bone with the ways in which it may be drawn.
struct Choice {
    bone: Option<CategoryId>,
    /// What is drawn of it, from all to as little as may be, each with how far
    /// back that is: of two bones the one that is less far back steps next.
    extents: Vec<(usize, Causes)>,
    /// The outlines of those that were looked at, in both sorts of rows.
    outlines: Vec<Option<[Outline; 2]>>,
    /// Which of them is drawn, and how its causes follow each other.
    at: usize,
    row: Row,
    /// Whether it is the one that steps back last.
    is_last: bool,
    /// Its newest cause: that is the bone that was worked on last.
    newest: Option<CauseId>,
}

struct Steps<'w> {
    workshop: &'w Workshop,
    scope: &'w Scope,
    space: Space,
    head: Size,
    hands: Hands,
    choices: Vec<Choice>,
    /// The bones that stepped back, one after the other.
    taken: Vec<usize>,
}

impl<'w> Steps<'w> {
    fn new(workshop: &'w Workshop, scope: &'w Scope, asked: &Asked) -> Self {
        let forest = Forest::new(workshop, scope);
        let categories = workshop.categories().iter().map(|it| Some(it.id));
        let bones = categories.chain([None]);
        let mut choices: Vec<Choice> = bones
            .filter(|bone| scope.has_bone(*bone))
            .map(|bone| Choice::new(workshop, scope, bone))
            .collect();
        let spoken = asked.bone(workshop, scope);
        let last = match spoken {
            Some(bone) => choices.iter_mut().find(|it| it.bone == bone),
            None => {
                let newest = choices.iter().map(|it| it.newest).max().flatten();
                choices.iter_mut().find(|it| it.newest == newest)
            }
        };
        if let Some(last) = last {
            last.is_last = spoken.is_some();
            last.keep(workshop, scope, asked.focus);
        }
        if asked.walked && spoken.is_some() {
            for choice in choices.iter_mut().filter(|it| !it.is_last) {
                choice.at = choice.extents.len() - 1;
            }
        }
        Self {
            workshop,
            scope,
            space: asked.space,
            head: forest.head.fit_head(),
            hands: Hands::new(workshop, scope),
            choices,
            taken: Vec::new(),
        }
    }

    /// Steps back until all fits; whether it does.
    fn step_back(&mut self) -> bool {
        while !self.fits() {
            let Some(next) = self.next() else {
                return false;
            };
            self.taken.push(next);
            if let Some(choice) = self.choices.get_mut(next) {
                choice.at += 1;
            }
        }
        true
    }

    /// The last steps may have made room for what an earlier one took.
    fn step_forward(&mut self) {
        for n in std::mem::take(&mut self.taken).into_iter().rev() {
            let Some(choice) = self.choices.get_mut(n) else {
                continue;
            };
            if choice.at == 0 {
                continue;
            }
            choice.at -= 1;
            if !self.fits()
                && let Some(choice) = self.choices.get_mut(n)
            {
                choice.at += 1;
            }
        }
        self.fits();
    }

    /// The bone that steps back next.
    fn next(&self) -> Option<usize> {
        let can = |it: &Choice| it.at + 1 < it.extents.len();
        (self.choices.iter().enumerate())
            .filter(|(_, it)| can(it))
            .min_by_key(|(_, it)| {
                let next = it.extents.get(it.at + 1).map(|it| it.0);
                (it.is_last, next, it.newest)
            })
            .map(|it| it.0)
    }

    /// Whether what is drawn now can be read, with the rows of bones that
    /// stepped back as is best for it.
    fn fits(&mut self) -> bool {
        for n in 0..self.choices.len() {
            self.outline(n);
        }
        let mut best = self.text();
        for n in (0..self.choices.len()).cycle().take(2 * self.choices.len()) {
            if best >= self.space.least {
                break;
            }
            if let Some(choice) = self.choices.get_mut(n).filter(|it| it.at > 0) {
                choice.row = choice.row.other();
            }
            let text = self.text();
            if text > best {
                best = text;
            } else if let Some(choice) = self.choices.get_mut(n).filter(|it| it.at > 0) {
                choice.row = choice.row.other();
            }
        }
        best >= self.space.least
    }

    /// How large the smallest words would come out.
    fn text(&self) -> f32 {
        let outlines: Vec<&Outline> = (self.choices.iter())
            .filter_map(|it| {
                let [both, file] = it.outlines.get(it.at)?.as_ref()?;
                Some(match it.row() {
                    Row::BothSides => both,
                    Row::InFile => file,
                })
            })
            .collect();
        let spine = Spine::new(&outlines, self.head);
        let (width, height) = spine.size();
        self.space
            .text([width, height].map(|it| it + 2.0 * MARGIN), spine.smallest)
    }

    /// Works out a bone's outline as it is drawn now.
    fn outline(&mut self, n: usize) {
        let Some(choice) = self.choices.get_mut(n) else {
            return;
        };
        let Some((_, causes)) = choice.extents.get(choice.at) else {
            return;
        };
        if let Some(slot @ None) = choice.outlines.get_mut(choice.at) {
            let scope = Scope {
                bones: Some(BTreeSet::from([choice.bone])),
                only: Some(causes.clone()),
                ..self.scope.clone()
            };
            let forest = Forest::new(self.workshop, &scope);
            let sizes = Sizes::new(&forest, MEASURE, LABEL_GAP);
            let groups = groups(self.workshop, &forest, &scope);
            let outline = |row| {
                let group = groups.first()?;
                Some(group.bone(&sizes, &self.hands, self.head, row).outline)
            };
            *slot = outline(Row::BothSides)
                .zip(outline(Row::InFile))
                .map(Into::into);
        }
    }

    /// What is drawn now.
    fn scope(&self) -> Scope {
        let drawn = self.choices.iter().filter_map(|it| it.extents.get(it.at));
        let in_file = self.choices.iter().filter(|it| it.row() == Row::InFile);
        Scope {
            in_file: in_file.map(|it| it.bone).collect(),
            only: Some(drawn.flat_map(|it| &it.1).copied().collect()),
            ..self.scope.clone()
        }
    }
}

impl Choice {
    fn new(workshop: &Workshop, scope: &Scope, bone: Option<CategoryId>) -> Self {
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
    fn keep(&mut self, workshop: &Workshop, scope: &Scope, focus: Option<Target>) {
        let Some((_, all)) = self.extents.first().cloned() else {
            return;
        };
        let firsts = firsts(workshop, scope.top, &all);
        if firsts.is_empty() {
            return;
        }
        self.extents.pop();
        let mut less = Vec::new();
        if let Some(Target::Cause(id)) = focus
            && all.contains(&id)
        {
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
    fn row(&self) -> Row {
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

/// The bone that a cause hangs on, where these are beneath one.
pub(crate) fn bone_of(
    workshop: &Workshop,
    top: Option<CauseId>,
    id: CauseId,
) -> Option<Option<CategoryId>> {
    let on_bone = workshop.upward(id).find(|it| it.parent == top)?;
    Some(workshop.category_of(on_bone.id))
}
