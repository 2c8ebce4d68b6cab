//! Twigs that stand beside each other on one side of a bone: one alone, unless
//! there is very much on it.

use super::bone::Side;
use super::twig::Twig;
use super::twig_sides::TwigSide;
use crate::words::count;

/// How far apart the lines of two twigs are that meet a bone from both sides,
/// so that nobody takes them for one.
const APART: f32 = 8.0;
/// From the words of a twig to the line of the one that passes over them.
const OVER_WORDS: f32 = 6.0;
/// How long a bone's twigs are together where they stand in several lanes, and
/// how long for each pair of them.
const VERY_LONG: f32 = 900.0;
const LONG: f32 = 400.0;

/// How many twigs stand beside each other on each side of a bone: one, which is
/// the look of a fishbone, unless it would be very long.
pub(super) fn lanes(twigs: &[(TwigSide, Twig<'_, '_>)]) -> usize {
    let long: f32 = twigs.iter().map(|(_, it)| it.above + it.below).sum();
    let mut lanes = 1;
    while long > VERY_LONG && long > LONG * count(lanes * lanes) {
        lanes += 1;
    }
    lanes
}

/// Twigs that stand beside each other, their lines one above the other so that
/// each has its own way to the bone.
pub(super) struct TwigRow<'n, 'a> {
    side: Side,
    /// Each with the distance of its line from that of the one which is nearest
    /// to the spine; in order, which runs outward.
    twigs: Vec<(Twig<'n, 'a>, f32)>,
}

impl<'n, 'a> TwigRow<'n, 'a> {
    pub(super) fn new(side: Side, twigs: Vec<Twig<'n, 'a>>) -> Self {
        let mut offset = 0.0;
        let mut last: Option<f32> = None;
        let twigs = twigs.into_iter().map(|twig| {
            // A line passes over the words of the one that is nearer to the
            // bone: above the spine that is the one before, beneath it the next.
            let words = twig.above + OVER_WORDS;
            if let Some(before) = last {
                offset += match side {
                    Side::Above => before,
                    Side::Below => words,
                };
            }
            last = Some(words);
            (twig, offset)
        });
        Self {
            side,
            twigs: twigs.collect(),
        }
    }

    /// From the bone outward.
    pub(super) fn inner_first(self) -> Vec<(Twig<'n, 'a>, f32)> {
        let mut twigs = self.twigs;
        if self.side == Side::Below {
            twigs.reverse();
        }
        twigs
    }

    /// How far from the spine the first line is, where everything is at least
    /// as far as `next` and no line meets one on the other side of the bone.
    pub(super) fn base(&self, next: f32, others: &[f32]) -> f32 {
        let toward_spine = self.twigs.iter().map(|(twig, offset)| match self.side {
            Side::Above => twig.below - offset,
            Side::Below => twig.above - offset,
        });
        let mut base = next + toward_spine.fold(0.0, f32::max);
        for other in others {
            if self.lines(base).any(|it| (other - it).abs() < APART) {
                base = base.max(other + APART);
            }
        }
        base
    }

    pub(super) fn far(&self, base: f32) -> f32 {
        let ends = self.twigs.iter().map(|(twig, offset)| match self.side {
            Side::Above => base + offset + twig.above,
            Side::Below => base + offset + twig.below,
        });
        ends.fold(base, f32::max)
    }

    pub(super) fn lines(&self, base: f32) -> impl Iterator<Item = f32> {
        self.twigs.iter().map(move |it| base + it.1)
    }
}
