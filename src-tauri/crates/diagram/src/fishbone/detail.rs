//! How much of each bone is drawn, so that the rest can be read in a room.
//!
//! Where the whole doesn't fit, bones step back one at a time: from all to two
//! levels, to one and half of the second, to one, to the head with a count. All
//! step back once before one does twice; of equals the one that was added to
//! longest ago goes first. The bone that is spoken about steps back last, down
//! to what is spoken about itself. Before one steps back, the forms that bones
//! may have are tried.

use super::bone::Outline;
use super::choice::Choice;
use super::spine::Spine;
use super::twig_sides::TwigSides;
use super::{LABEL_GAP, MARGIN, MEASURE, draw, groups};
use crate::forest::{Forest, Form, Scope, Sizes};
use crate::words::Size;
use crate::{Frame, Space, Target};
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

/// Words that can be read fill about a quarter of a fishbone. What would have
/// to fill more than this share is not even tried.
const FULL: f32 = 0.5;

/// The space that a fishbone is drawn for, and what is spoken about there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View {
    pub(crate) space: Space,
    /// The category or cause that is spoken about.
    pub(crate) focus: Option<Target>,
    /// Whether all other bones are heads, though there be room for more.
    pub(crate) walked: bool,
}

impl View {
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
pub(crate) fn fitted(workshop: &Workshop, scope: &Scope, view: &View) -> (Frame, bool) {
    let drawn = scope.drawn(workshop);
    let letters = drawn.iter().map(|it| it.text.chars().count()).sum();
    if !view.walked && view.space.may_hold(letters, FULL) {
        let whole = draw(workshop, scope);
        if view.space.can_show(&whole) {
            return (whole, true);
        }
    }
    let mut steps = Steps::new(workshop, scope, view);
    let fits = steps.step_back();
    steps.step_forward();
    (draw(workshop, &steps.scope()), fits)
}

struct Steps<'w> {
    workshop: &'w Workshop,
    scope: &'w Scope,
    space: Space,
    head: Size,
    twig_sides: TwigSides,
    choices: Vec<Choice>,
    /// The bones that stepped back, one after the other.
    taken: Vec<usize>,
}

impl<'w> Steps<'w> {
    fn new(workshop: &'w Workshop, scope: &'w Scope, view: &View) -> Self {
        let forest = Forest::new(workshop, scope);
        let categories = workshop.categories().iter().map(|it| Some(it.id));
        let bones = categories.chain([None]);
        let mut choices: Vec<Choice> = bones
            .filter(|bone| scope.has_bone(*bone))
            .map(|bone| Choice {
                is_wide: view.space.is_wide(),
                ..Choice::new(workshop, scope, bone)
            })
            .collect();
        let spoken = view.bone(workshop, scope);
        let last = match spoken {
            Some(bone) => choices.iter_mut().find(|it| it.bone == bone),
            None => {
                let newest = choices.iter().map(|it| it.newest).max().flatten();
                choices.iter_mut().find(|it| it.newest == newest)
            }
        };
        if let Some(last) = last {
            last.is_last = spoken.is_some();
            last.keep(workshop, scope, view.focus);
        }
        if view.walked && spoken.is_some() {
            for choice in choices.iter_mut().filter(|it| !it.is_last) {
                choice.at = choice.extents.len() - 1;
            }
        }
        Self {
            workshop,
            scope,
            space: view.space,
            head: forest.head.fit_head(),
            twig_sides: TwigSides::new(workshop, scope),
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
            let forms: Vec<Form> = self.choices.iter().map(|it| it.form).collect();
            let Some(choice) = self.choices.get_mut(n).filter(|it| it.at > 0) else {
                continue;
            };
            choice.at -= 1;
            if self.fits() {
                continue;
            }
            // As it was: in other forms that might not fit.
            for (choice, form) in self.choices.iter_mut().zip(forms) {
                choice.form = form;
            }
            if let Some(choice) = self.choices.get_mut(n) {
                choice.at += 1;
            }
        }
    }

    /// The bone that steps back next.
    fn next(&self) -> Option<usize> {
        let can = |it: &Choice| it.at + 1 < it.extents.len();
        (self.choices.iter().enumerate())
            .filter(|(_, it)| can(it))
            .min_by_key(|(_, it)| {
                let next = it.extents.get(it.at + 1).map(|it| it.back);
                (it.is_last, next, it.newest)
            })
            .map(|it| it.0)
    }

    /// Whether what is drawn now can be read, with bones in the forms that are
    /// best for it.
    fn fits(&mut self) -> bool {
        let drawn = self.choices.iter().filter_map(Choice::extent);
        let letters = drawn.map(|it| it.letters).sum();
        if !self.space.may_hold(letters, FULL) {
            return false;
        }
        for n in 0..self.choices.len() {
            self.outline(n);
        }
        let mut best = self.text();
        for n in (0..self.choices.len()).cycle().take(2 * self.choices.len()) {
            if best >= self.space.least {
                break;
            }
            let Some(choice) = self.choices.get(n) else {
                continue;
            };
            let mut kept = choice.form();
            let others: Vec<Form> = choice.forms().filter(|it| *it != kept).collect();
            for form in others {
                self.set_form(n, form);
                let text = self.text();
                if text > best {
                    best = text;
                    kept = form;
                }
            }
            self.set_form(n, kept);
        }
        best >= self.space.least
    }

    fn set_form(&mut self, n: usize, form: Form) {
        if let Some(choice) = self.choices.get_mut(n) {
            choice.form = form;
        }
    }

    /// How large the smallest words would come out.
    fn text(&self) -> f32 {
        let outlines: Vec<&Outline> = self.choices.iter().filter_map(Choice::outline).collect();
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
        let forms: Vec<Form> = choice.forms().collect();
        let Some(extent) = choice.extents.get_mut(choice.at) else {
            return;
        };
        if extent.outlines.is_some() {
            return;
        }
        let scope = Scope {
            bones: Some(BTreeSet::from([choice.bone])),
            only: Some(extent.causes.clone()),
            ..self.scope.clone()
        };
        let forest = Forest::new(self.workshop, &scope);
        let sizes = Sizes::new(&forest, MEASURE, LABEL_GAP);
        let groups = groups(self.workshop, &forest, &scope);
        let outlines = groups.first().into_iter().flat_map(|group| {
            forms.iter().map(|form| {
                let bone = group.bone(&sizes, &self.twig_sides, self.head, *form);
                (*form, bone.outline)
            })
        });
        extent.outlines = Some(outlines.collect());
    }

    /// The scope that is drawn now.
    fn scope(&self) -> Scope {
        let drawn = self.choices.iter().filter_map(Choice::extent);
        Scope {
            forms: self.choices.iter().map(|it| (it.bone, it.form())).collect(),
            only: Some(drawn.flat_map(|it| &it.causes).copied().collect()),
            ..self.scope.clone()
        }
    }
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
