//! The search for the measures with which a fishbone looks best.
//!
//! A picture that follows another begins with the measures of that one. They
//! are kept while they are nearly as good as one would expect of the best: then
//! words break as they did, and an edit moves only what is near it.

use super::bone::{Bone, Packing, Side};
use super::branch::LABEL_GAP;
use super::plan::{Best, ENOUGH, Plan, first_guess, score, stacks};
use super::skeleton::{Skeleton, place};
use super::{Group, bones, draw};
use crate::Frame;
use crate::forest::{Forest, Scope, Sizes};
use crate::words::Size;

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
/// No column is made to be lower than this, in px.
const LOWEST_COLUMN: f32 = 110.0;
/// Measures are kept that are as good as this share of what is expected.
const NEARLY: f32 = 0.9;
/// How much better others must be than those of the picture before.
const BETTER: f32 = 1.06;
const STAYS: f32 = 1.03;
/// How much longer bones may become at once.
const LONGER: f32 = 1.12;
/// So few causes are measured anew in no time.
const FEW: usize = 24;
/// How far the wanted proportions may change before all is measured anew.
const SAME_ASPECT: f32 = 0.02;

/// What is to be drawn, and for whom.
pub(super) struct Search<'s, 'n, 'a> {
    pub(super) forest: &'s Forest<'a>,
    pub(super) groups: &'n [Group<'n, 'a>],
    pub(super) head: Size,
    pub(super) aspect: f32,
    pub(super) scope: &'s Scope,
}

/// What of a fishbone is kept for the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Kept {
    plan: Plan,
    aspect: f32,
    pub(crate) excerpt: u8,
    /// How good it was when it was found, and how much there was to draw.
    score: f32,
    weight: f32,
}

impl Kept {
    /// How good a picture must be to be nearly the best: labels get smaller as
    /// there is more to draw. None: there is so much more or less, or so little
    /// at all, that nobody can tell without trying.
    fn wanted(&self, count: usize, weight: f32) -> Option<f32> {
        let share = self.weight / weight.max(1.0);
        let alike = count > FEW && (0.8..1.25).contains(&share);
        alike.then(|| NEARLY * (self.score * share.sqrt()).min(ENOUGH))
    }
}

impl<'n, 'a> Search<'_, 'n, 'a> {
    /// The picture, and what is to be kept of it.
    pub(super) fn picture(&self, before: Option<&Kept>) -> (Frame, Kept) {
        let before = before.filter(|it| {
            it.excerpt == self.scope.excerpt && (it.aspect / self.aspect - 1.0).abs() < SAME_ASPECT
        });
        let Some(kept) = before else {
            return self.anew();
        };
        let sizes = Sizes::new(self.forest, kept.plan.measure, LABEL_GAP);
        let bones = bones(self.groups, &sizes, kept.plan.column);
        let weight = weight(&bones);
        let wanted = kept.wanted(self.forest.count, weight);
        let enough = |score: f32| wanted.is_some_and(|it| score >= it);
        let found = self.judge(&bones, &kept.plan);
        if enough(found) {
            return self.drawn(&bones, *kept);
        }
        // What is a little better isn't worth that all moves.
        let mut best = Best {
            score: found * STAYS,
            plan: kept.plan,
        };
        // Bones may be a little longer for one more branch; else the same
        // words on bones of any length.
        let longer = Plan {
            longest: kept.plan.longest.map(|it| it * LONGER),
            ..kept.plan
        };
        best.offer(self.judge(&bones, &longer), longer);
        if best.plan == kept.plan || !enough(best.score) {
            self.lengths(&bones, &mut best);
        }
        if best.plan == kept.plan {
            best.score = found;
        }
        let kept = Kept {
            plan: best.plan,
            score: best.score,
            weight,
            ..*kept
        };
        if enough(best.score) {
            return self.drawn(&bones, kept);
        }
        let anew = self.best();
        if anew.score > best.score * BETTER {
            return self.finished(anew);
        }
        self.drawn(&bones, kept)
    }

    fn anew(&self) -> (Frame, Kept) {
        self.finished(self.best())
    }

    fn finished(&self, best: Best) -> (Frame, Kept) {
        let sizes = Sizes::new(self.forest, best.plan.measure, LABEL_GAP);
        let bones = bones(self.groups, &sizes, best.plan.column);
        let kept = Kept {
            plan: best.plan,
            aspect: self.aspect,
            excerpt: self.scope.excerpt,
            score: best.score,
            weight: weight(&bones),
        };
        self.drawn(&bones, kept)
    }

    fn placed<'b>(&self, bones: &'b [Bone<'n, 'a>], plan: &Plan) -> Skeleton<'b, 'n, 'a> {
        place(stacks(bones, plan), self.head, plan.floor)
    }

    fn judge(&self, bones: &[Bone<'n, 'a>], plan: &Plan) -> f32 {
        plan.liked * score(&self.placed(bones, plan), self.head, self.aspect)
    }

    /// The picture, with the lengths of its bones kept.
    fn drawn(&self, bones: &[Bone<'n, 'a>], mut kept: Kept) -> (Frame, Kept) {
        let skeleton = self.placed(bones, &kept.plan);
        kept.plan.floor = skeleton.lengths;
        (draw::frame(&skeleton, &self.forest.head, self.head), kept)
    }

    /// Tries all measures.
    fn best(&self) -> Best {
        let mut best = Best::default();
        let step = match self.forest.count {
            0..=MANY => 1,
            it if it <= 8 * MANY => 2,
            _ => 3,
        };
        for (measure, liked) in MEASURES.into_iter().step_by(step) {
            let sizes = Sizes::new(self.forest, measure, LABEL_GAP);
            let uncut = bones(self.groups, &sizes, f32::MAX);
            let guess = first_guess(&uncut, self.aspect);
            let highest = (uncut.iter().flat_map(|it| &it.blocks))
                .map(|it| it.below)
                .fold(0.0, f32::max);
            for (share, readable) in COLUMNS {
                let column = (guess * share).max(LOWEST_COLUMN);
                if column < f32::MAX && column >= highest {
                    continue;
                }
                let bones = bones(self.groups, &sizes, column);
                let plan = Plan {
                    measure,
                    column,
                    liked: liked * readable,
                    stretch: 1.0,
                    ..Plan::default()
                };
                self.rough(&bones, plan, guess, &mut best);
            }
        }
        let sizes = Sizes::new(self.forest, best.plan.measure, LABEL_GAP);
        let bones = bones(self.groups, &sizes, best.plan.column);
        self.refine(&bones, &mut best);
        best
    }

    /// Tries lengths for the bones with all else as it is.
    fn lengths(&self, bones: &[Bone<'n, 'a>], best: &mut Best) {
        let plan = Plan {
            stretch: 1.0,
            packing: Packing::Quick,
            floor: [0.0; 2],
            ..best.plan
        };
        let mut found = Best::default();
        self.rough(bones, plan, first_guess(bones, self.aspect), &mut found);
        self.refine(bones, &mut found);
        best.offer(found.score, found.plan);
    }

    fn rough(&self, bones: &[Bone<'n, 'a>], plan: Plan, guess: f32, best: &mut Best) {
        for share in LENGTHS {
            let longest = [guess * share; 2];
            let plan = Plan { longest, ..plan };
            best.offer(self.judge(bones, &plan), plan);
        }
    }

    /// The rough plan is known: now shelves are packed as well as can be, and
    /// each side is as long as is best for itself.
    fn refine(&self, bones: &[Bone<'n, 'a>], best: &mut Best) {
        best.plan.packing = Packing::Best;
        best.score = self.judge(bones, &best.plan);
        let rounds = if self.forest.count > 8 * MANY { 1 } else { 2 };
        for side in [Side::Above, Side::Below].repeat(rounds) {
            let rough = best.plan;
            for share in REFINED {
                let plan = rough.with_side(side, share);
                best.offer(self.judge(bones, &plan), plan);
            }
        }
        // Where there is height to spare, causes stand further apart.
        let tight = best.plan;
        for stretch in STRETCHED {
            let plan = Plan { stretch, ..tight };
            best.offer(self.judge(bones, &plan), plan);
        }
    }
}

/// How much there is to draw: about the area that all labels take.
fn weight(bones: &[Bone<'_, '_>]) -> f32 {
    let blocks = bones.iter().flat_map(|it| &it.blocks);
    let area: f32 = blocks.map(|it| it.width * (it.above + it.below)).sum();
    // The head and the bones take room too.
    area + 40_000.0
}
