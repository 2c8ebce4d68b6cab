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
mod skeleton;

use crate::forest::{Forest, Node, sign, unsorted};
use crate::words::{Size, Words};
use crate::{Frame, LabelRole, Options, Target};
use bone::{Bone, Side, Stack};
use branch::Block;
use skeleton::{Skeleton, place};
use workshop::Workshop;

/// Line widths tried, in px, with how much each is liked: about 24 characters
/// is what reads best.
const MEASURES: [(f32, f32); 4] = [(156.0, 1.0), (184.0, 0.96), (216.0, 0.92), (252.0, 0.88)];
/// Lengths of the longer bones tried, as shares of a first guess.
const LENGTHS: [f32; 10] = [0.55, 0.7, 0.85, 1.0, 1.15, 1.35, 1.6, 1.9, 2.4, 3.2];
/// Sub-causes go into columns when they'd take more than this share of a bone,
/// but not below a height in px that is pleasant anyway.
const COLUMN: (f32, f32) = (0.4, 150.0);
/// Empty room around the picture.
const MARGIN: f32 = 24.0;
/// A picture is judged by how large it is on a screen of so many px.
const SCREEN: f32 = 1080.0;

/// Lays the causes of a workshop out as a fishbone.
#[must_use]
pub fn fishbone(workshop: &Workshop, options: &Options) -> Frame {
    let forest = Forest::new(workshop, options.top);
    let groups = groups(workshop, &forest);
    let head = head_size(&forest.head);
    let mut best: Option<(f32, Plan)> = None;
    for (measure, liked) in MEASURES {
        let guess = first_guess(&groups, measure, options.aspect);
        let bones = bones(&groups, measure, (guess * COLUMN.0).max(COLUMN.1));
        let mut last = f32::MAX;
        for share in LENGTHS {
            let longest = guess * share;
            let stacks: Vec<Stack<'_, '_, '_>> = bones.iter().map(|it| it.stack(longest)).collect();
            let reach = stacks.iter().map(|it| it.length).fold(0.0, f32::max);
            if (reach - last).abs() < 1.0 {
                continue;
            }
            last = reach;
            let plan = Plan {
                measure,
                guess,
                longest,
            };
            let score = liked * score(&place(stacks, head), head, options.aspect);
            if best.as_ref().is_none_or(|it| score > it.0) {
                best = Some((score, plan));
            }
        }
        // A few causes need no other measure.
        if workshop.cause_count() < 6 {
            break;
        }
    }
    let plan = best.map_or_else(Plan::default, |it| it.1);
    let bones = bones(&groups, plan.measure, (plan.guess * COLUMN.0).max(COLUMN.1));
    let stacks = bones.iter().map(|it| it.stack(plan.longest)).collect();
    draw::frame(&place(stacks, head), &forest.head, head)
}

/// The measures of a picture.
#[derive(Clone, Copy, Default)]
struct Plan {
    measure: f32,
    guess: f32,
    longest: f32,
}

/// A bone's head with the branches that hang on it.
struct Group<'n, 'a> {
    head: Words<'a>,
    nodes: Vec<&'n Node<'a>>,
}

/// Shares the first-level causes out among the categories, in their order; the
/// unsorted ones come last, when there are any.
fn groups<'n, 'a>(workshop: &'a Workshop, forest: &'n Forest<'a>) -> Vec<Group<'n, 'a>> {
    let of = |category| -> Vec<&'n Node<'a>> {
        let roots = forest.roots.iter();
        roots.filter(|it| it.category == category).collect()
    };
    let mut groups: Vec<Group<'n, 'a>> = (workshop.categories().iter())
        .map(|it| {
            let nodes = of(Some(it.id));
            let target = Target::Category(Some(it.id));
            let role = role(&nodes);
            let head = Words::new(target, role, Some(it.hue), &it.name);
            let badge = (role == LabelRole::BoneHead).then(|| sign(it));
            Group {
                head: head.with_badge(badge),
                nodes,
            }
        })
        .collect();
    let nodes = of(None);
    if !nodes.is_empty() {
        let target = Target::Category(None);
        let head = Words::new(target, LabelRole::BoneHead, None, unsorted(workshop));
        groups.push(Group { head, nodes });
    }
    groups
}

fn role(nodes: &[&Node<'_>]) -> LabelRole {
    if nodes.is_empty() {
        LabelRole::EmptyBone
    } else {
        LabelRole::BoneHead
    }
}

/// The bones with their branches laid out.
fn bones<'n, 'a>(groups: &'n [Group<'n, 'a>], measure: f32, column: f32) -> Vec<Bone<'n, 'a>> {
    (groups.iter().enumerate())
        .map(|(n, group)| Bone {
            side: Side::of(n),
            head: &group.head,
            head_size: group.head.fit(match group.head.role {
                LabelRole::EmptyBone => 88.0,
                _ => 190.0,
            }),
            blocks: (group.nodes.iter())
                .map(|node| Block::new(node, measure, column))
                .collect(),
        })
        .collect()
}

/// A bone's length that would give about the wanted proportions, were all
/// branches spread evenly over the picture.
fn first_guess(groups: &[Group<'_, '_>], measure: f32, aspect: f32) -> f32 {
    let area: f32 = (bones(groups, measure, f32::MAX).iter())
        .flat_map(|bone| &bone.blocks)
        .map(|it| (it.width + 34.0) * (it.above + it.below + 14.0))
        .sum();
    (area * 1.35 / aspect.max(0.1)).sqrt() / 2.0 + 48.0
}

/// How wide and high the picture becomes.
fn extent(skeleton: &Skeleton<'_, '_, '_>, head: Size) -> (f32, f32) {
    let right = head.w.max(skeleton.right);
    let width = right - skeleton.left + 2.0 * MARGIN;
    (width, skeleton.above + skeleton.below + 2.0 * MARGIN)
}

/// How large the text becomes on a screen of the wanted proportions, less a
/// little for missing them.
fn score(skeleton: &Skeleton<'_, '_, '_>, head: Size, aspect: f32) -> f32 {
    let (width, height) = extent(skeleton, head);
    let fit = (SCREEN * aspect / width).min(SCREEN / height);
    // Nobody needs labels of more than 24 px.
    let fit = fit.min(1.85);
    let off = (width / height / aspect).ln().abs();
    fit * (1.0 - 0.12 * off.min(1.5))
}

/// The head is about as wide as it is high.
fn head_size(words: &Words<'_>) -> Size {
    let mut size = words.fit(148.0);
    for measure in [148.0, 176.0, 208.0, 248.0, 300.0, 360.0] {
        size = words.fit(measure);
        if size.h < size.w * 0.95 {
            break;
        }
    }
    size.w = size.w.max(112.0);
    size.h = size.h.max(72.0);
    size
}
