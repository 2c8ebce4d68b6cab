//! How much of a bone may be drawn.

use super::bone::Outline;
use crate::Target;
use crate::forest::{Form, Scope};
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

type Causes = BTreeSet<CauseId>;

/// Farther back than a bone of which nothing but the head is drawn.
const HEADS: usize = 5;

/// A bone with the ways in which it may be drawn.
pub(super) struct Choice {
    pub(super) bone: Option<CategoryId>,
    /// What may be drawn of it, from all to as little as may be.
    pub(super) extents: Vec<Extent>,
    /// Which of them is drawn, and in which form.
    pub(super) at: usize,
    pub(super) form: Form,
    /// Whether the space is a wide one.
    pub(super) is_wide: bool,
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
        let extents = [
            all.clone(),
            &firsts | &seconds,
            &firsts | &smaller_half(workshop, &firsts, &all),
            firsts,
            Causes::new(),
        ];
        let extents = extents.into_iter().enumerate();
        let mut choice = Self {
            bone,
            extents: extents.map(|it| Extent::new(workshop, it)).collect(),
            at: 0,
            form: Form::default(),
            is_wide: false,
            is_last: false,
            newest,
        };
        choice.drop_doubles();
        choice
    }

    /// What can be left out of the bone that steps back last: everything but
    /// what is spoken about, with the way to it.
    pub(super) fn keep(&mut self, workshop: &Workshop, scope: &Scope, focus: Option<Target>) {
        let Some(all) = self.extents.first().map(|it| it.causes.clone()) else {
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
            for extent in self.extents.iter_mut().skip(1) {
                *extent = Extent::new(workshop, (extent.back, &extent.causes | &branch));
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
        let less = less
            .into_iter()
            .map(|it| Extent::new(workshop, (HEADS, it)));
        self.extents.extend(less);
        self.drop_doubles();
    }

    /// The extent that is drawn.
    pub(super) fn extent(&self) -> Option<&Extent> {
        self.extents.get(self.at)
    }

    /// The forms in which that may be drawn. What hasn't stepped back stands as
    /// usual, whatever happens elsewhere; but in a wide space it may be low.
    pub(super) fn forms(&self) -> impl Iterator<Item = Form> {
        let (is_whole, is_wide) = (self.at == 0, self.is_wide);
        Form::ALL.into_iter().filter(move |form| match form {
            Form::Usual => true,
            Form::Low => is_wide || !is_whole,
            Form::InFile => !is_whole,
        })
    }

    /// The form in which it is drawn.
    pub(super) fn form(&self) -> Form {
        self.forms().find(|it| *it == self.form).unwrap_or_default()
    }

    /// Its outline as it is drawn, where that was worked out.
    pub(super) fn outline(&self) -> Option<&Outline> {
        let form = self.form();
        let outlines = self.extent()?.outlines.as_ref()?;
        let found = outlines.iter().find(|it| it.0 == form);
        found.map(|it| &it.1)
    }

    fn drop_doubles(&mut self) {
        self.extents
            .dedup_by(|next, before| next.causes == before.causes);
    }
}

/// As much of a bone as may be drawn.
pub(super) struct Extent {
    /// How far back that is: of two bones the one that is less far back steps
    /// next.
    pub(super) back: usize,
    pub(super) causes: Causes,
    /// The number of letters in all of them.
    pub(super) letters: usize,
    /// Its outline in each form, once it was looked at; of a bone that isn't
    /// drawn, in none.
    pub(super) outlines: Option<Vec<(Form, Outline)>>,
}

impl Extent {
    fn new(workshop: &Workshop, (back, causes): (usize, Causes)) -> Self {
        let texts = causes.iter().filter_map(|id| workshop.cause(*id));
        Self {
            back,
            letters: texts.map(|it| it.text.chars().count()).sum(),
            causes,
            outlines: None,
        }
    }
}

/// What is right beneath that half of first-level causes which has the fewest.
fn smaller_half(workshop: &Workshop, firsts: &Causes, all: &Causes) -> Causes {
    let beneath = |id: &CauseId| -> Vec<CauseId> {
        let beneath = workshop.beneath(Some(*id)).iter().copied();
        beneath.filter(|it| all.contains(it)).collect()
    };
    let mut each: Vec<Vec<CauseId>> = firsts.iter().map(beneath).collect();
    each.retain(|it| !it.is_empty());
    each.sort_by_key(Vec::len);
    let half = each.len().div_ceil(2);
    each.into_iter().take(half).flatten().collect()
}

/// The causes of a bone that stand on the bone itself.
fn firsts(workshop: &Workshop, top: Option<CauseId>, all: &Causes) -> Causes {
    let firsts = workshop.beneath(top).iter().copied();
    firsts.filter(|it| all.contains(it)).collect()
}
