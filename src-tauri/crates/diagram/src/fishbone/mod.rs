//! The fishbone: the effect as the head, categories as bones, causes on them.
//!
//! What stands where follows from the order of the categories and of the
//! causes alone: bone 0 above the spine and nearest to the head, bone 1 below
//! it, bone 2 above, and so on; on a bone and beneath a cause, order runs as
//! one reads. Only measures are searched for: how wide lines are, how long
//! bones, how high columns, so that the picture fills the wanted proportions
//! with its text as large as possible.

mod bone;
mod branch;
mod draw;
mod plan;
mod search;
mod skeleton;

use crate::forest::{Forest, Node, Scope, Sizes, sign, unsorted};
use crate::measures::{self, Measures};
use crate::words::{Size, Words};
use crate::{Frame, LabelRole, Options, Target};
use bone::{Bone, Side};
use branch::Block;
use search::Search;
use skeleton::Skeleton;
use workshop::Workshop;

pub(crate) use search::Kept;

/// Empty room around the picture.
const MARGIN: f32 = 20.0;

/// Lays the causes of a workshop out as a fishbone.
#[must_use]
pub fn fishbone(workshop: &Workshop, options: &Options) -> Frame {
    fishbone_measured(workshop, options).0
}

/// The same, with the measures that make the next picture alike.
#[must_use]
pub fn fishbone_measured(workshop: &Workshop, options: &Options) -> (Frame, Measures) {
    draw(workshop, &Scope::of(options), options)
}

/// The part of a workshop that a scope draws.
pub(crate) fn draw(workshop: &Workshop, scope: &Scope, options: &Options) -> (Frame, Measures) {
    let forest = Forest::new(workshop, scope);
    let groups = groups(workshop, &forest, scope);
    let search = Search {
        forest: &forest,
        groups: &groups,
        head: forest.head.fit_head(),
        aspect: options.aspect,
        scope,
    };
    let before = match options.before {
        Some(Measures {
            kept: measures::Kept::Fishbone(kept),
            ..
        }) => Some(kept),
        _ => None,
    };
    let (frame, kept) = search.picture(before.as_ref());
    (frame, Measures::new(measures::Kept::Fishbone(kept)))
}

/// A bone's head with the branches that hang on it.
struct Group<'n, 'a> {
    side: Side,
    head: Words<'a>,
    nodes: Vec<&'n Node<'a>>,
}

/// Shares the first-level causes out among the categories, in their order; the
/// unsorted ones come last, when there are any.
fn groups<'n, 'a>(
    workshop: &'a Workshop,
    forest: &'n Forest<'a>,
    scope: &Scope,
) -> Vec<Group<'n, 'a>> {
    let group = |category, target, hue, name| {
        let roots = forest.roots.iter();
        let nodes: Vec<&'n Node<'a>> = roots.filter(|it| it.category == category).collect();
        let hidden = forest.hidden.get(&category).copied().unwrap_or_default();
        let role = if nodes.is_empty() && hidden == 0 {
            LabelRole::EmptyBone
        } else {
            LabelRole::BoneHead
        };
        let head = Words::new(target, role, hue, name, forest.lettering).with_hidden(hidden);
        Group {
            side: Side::Above,
            head,
            nodes,
        }
    };
    let mut groups: Vec<Group<'n, 'a>> = (workshop.categories().iter())
        .map(|it| {
            let target = Target::Category(Some(it.id));
            let mut group = group(Some(it.id), target, Some(it.hue), &it.name);
            let badge = (group.head.role == LabelRole::BoneHead).then(|| sign(it));
            group.head = group.head.with_badge(badge);
            group
        })
        .collect();
    let target = Target::Category(None);
    let last = group(None, target, None, unsorted(workshop));
    if last.head.role == LabelRole::BoneHead {
        groups.push(last);
    }
    for (n, group) in groups.iter_mut().enumerate() {
        group.side = Side::of(n);
    }
    if let Some(only) = scope.bone {
        groups.retain(|it| it.head.target == Target::Category(only));
    }
    groups
}

/// The bones with their branches laid out.
fn bones<'n, 'a>(groups: &'n [Group<'n, 'a>], sizes: &Sizes, column: f32) -> Vec<Bone<'n, 'a>> {
    (groups.iter())
        .map(|group| Bone {
            side: group.side,
            head: &group.head,
            head_size: group.head.fit(match group.head.role {
                LabelRole::EmptyBone => 88.0,
                _ => 190.0,
            }),
            blocks: (group.nodes.iter())
                .map(|node| Block::new(node, sizes, column))
                .collect(),
        })
        .collect()
}

/// How wide and high the picture becomes.
fn extent(skeleton: &Skeleton<'_, '_, '_>, head: Size) -> (f32, f32) {
    let right = head.w.max(skeleton.right);
    let width = right - skeleton.left + 2.0 * MARGIN;
    (width, skeleton.above + skeleton.below + 2.0 * MARGIN)
}
