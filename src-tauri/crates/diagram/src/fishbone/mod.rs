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

use crate::forest::{Forest, Node, Scope, Sizes, sign, unsorted};
use crate::measures;
use crate::words::{Size, Words};
use crate::{Frame, LabelRole, Measures, Options, Target};
use bone::{Bone, Packing, Side, Stack};
use branch::{Block, LABEL_GAP};
use skeleton::{Skeleton, place};
use workshop::Workshop;

/// Line widths tried, in px, with how much each is liked: about 24 characters
/// is what reads best.
const MEASURES: [(f32, f32); 6] = [
    (156.0, 1.0),
    (140.0, 0.97),
    (184.0, 0.98),
    (200.0, 0.97),
    (220.0, 0.95),
    (168.0, 1.0),
];
/// Pictures of more causes than this try fewer widths, so that they are there
/// at once.
const MANY: usize = 150;
/// Lengths of the longer bones tried, as shares of a first guess.
const LENGTHS: [f32; 7] = [0.6, 0.75, 0.9, 1.05, 1.25, 1.6, 2.2];
/// Lengths tried for each side on its own, as shares of the best so far.
const REFINED: [f32; 6] = [0.8, 0.88, 0.94, 1.06, 1.14, 1.25];
/// How much longer bones may be than they must.
const STRETCHED: [f32; 6] = [1.06, 1.12, 1.2, 1.3, 1.4, 1.5];
/// Heights beyond which sub-causes go into columns, as shares of the guess,
/// with how much each is liked: one column reads best.
const COLUMNS: [(f32, f32); 5] = [
    (f32::MAX, 1.0),
    (0.8, 0.995),
    (0.55, 0.99),
    (0.3, 0.98),
    (0.15, 0.96),
];
/// How little is liked that branches share a shelf.
const SHARED: f32 = 0.05;
/// No column is made to be lower than this, in px.
const LOWEST_COLUMN: f32 = 110.0;
/// Empty room around the picture.
const MARGIN: f32 = 20.0;
/// A picture is judged by how large it is on a screen of so many px.
const SCREEN: f32 = 1080.0;

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
    let head = forest.head.fit_head();
    let judge = |bones: &[Bone<'_, '_>], plan: &Plan| {
        plan.liked * score(&place(stacks(bones, plan), head), head, options.aspect)
    };
    let mut best = Best::default();
    let (step, rounds) = match forest.count {
        0..=MANY => (1, 2),
        it if it <= 8 * MANY => (2, 2),
        _ => (3, 1),
    };
    for (measure, liked) in MEASURES.into_iter().step_by(step) {
        let sizes = Sizes::new(&forest, measure, LABEL_GAP);
        let uncut = bones(&groups, &sizes, f32::MAX);
        let guess = first_guess(&uncut, options.aspect);
        let highest = (uncut.iter().flat_map(|it| &it.blocks))
            .map(|it| it.below)
            .fold(0.0, f32::max);
        for (share, readable) in COLUMNS {
            let column = (guess * share).max(LOWEST_COLUMN);
            if column < f32::MAX && column >= highest {
                continue;
            }
            let bones = bones(&groups, &sizes, column);
            for share in LENGTHS {
                let plan = Plan {
                    measure,
                    column,
                    longest: [guess * share; 2],
                    liked: liked * readable,
                    stretch: 1.0,
                    packing: Packing::Quick,
                };
                best.offer(judge(&bones, &plan), plan);
            }
        }
    }
    let sizes = Sizes::new(&forest, best.plan.measure, LABEL_GAP);
    let bones = bones(&groups, &sizes, best.plan.column);
    // The rough plan is known: now shelves are packed as well as can be, and
    // each side is as long as is best for itself.
    best.plan.packing = Packing::Best;
    best.score = judge(&bones, &best.plan);
    for side in [Side::Above, Side::Below].repeat(rounds) {
        let rough = best.plan;
        for share in REFINED {
            let plan = rough.with_side(side, share);
            best.offer(judge(&bones, &plan), plan);
        }
    }
    // Where there is height to spare, causes stand further apart.
    let tight = best.plan;
    for stretch in STRETCHED {
        let plan = Plan { stretch, ..tight };
        best.offer(judge(&bones, &plan), plan);
    }
    let skeleton = place(stacks(&bones, &best.plan), head);
    let frame = draw::frame(&skeleton, &forest.head, head);
    (
        frame,
        Measures(measures::Kept::Fishbone(Kept { plan: best.plan })),
    )
}

/// What of a fishbone is kept for the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Kept {
    plan: Plan,
}

/// The measures of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Plan {
    measure: f32,
    column: f32,
    /// How long bones may be above the spine, and below it.
    longest: [f32; 2],
    /// How much its measure and its columns are liked.
    liked: f32,
    /// How much longer bones are made than they must be.
    stretch: f32,
    packing: Packing,
}

impl Plan {
    /// The plan with the bones of one side longer, or shorter.
    fn with_side(mut self, side: Side, share: f32) -> Self {
        let [above, below] = &mut self.longest;
        match side {
            Side::Above => *above *= share,
            Side::Below => *below *= share,
        }
        self
    }
}

/// The best plan so far; of equals the first.
#[derive(Default)]
struct Best {
    score: f32,
    plan: Plan,
}

impl Best {
    fn offer(&mut self, score: f32, plan: Plan) {
        if score > self.score {
            *self = Self { score, plan };
        }
    }
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

/// The bones with their branches on shelves.
fn stacks<'b, 'n, 'a>(bones: &'b [Bone<'n, 'a>], plan: &Plan) -> Vec<Stack<'b, 'n, 'a>> {
    let [above, below] = plan.longest;
    let length = |side| match side {
        Side::Above => above,
        Side::Below => below,
    };
    (bones.iter())
        .map(|it| {
            it.stack(length(it.side), plan.packing)
                .stretched(plan.stretch)
        })
        .collect()
}

/// A bone's length that would give about the wanted proportions, were all
/// branches spread evenly over the picture.
fn first_guess(bones: &[Bone<'_, '_>], aspect: f32) -> f32 {
    let area: f32 = (bones.iter().flat_map(|it| &it.blocks))
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
    let shared = SHARED * skeleton.shared();
    fit * (1.0 - 0.25 * off.min(1.5)) * (1.0 - shared)
}
