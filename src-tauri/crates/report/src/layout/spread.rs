//! A spread: how the answers from 1 to 5 are spread, as bars alone. How many
//! answered, nobody can tell from it.

use super::{bar, centred};
use crate::block::Spread;
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::Tag;
use crate::text::SMALL;

/// The height of the highest bar, and the width of each with the white space
/// after it.
const TALL: f32 = 22.0;
const WIDE: f32 = 20.0;
const GAP: f32 = 4.0;

pub(super) fn spread(spread: &Spread) -> Strip {
    let highest = spread.answers.iter().copied().max().unwrap_or(0).max(1);
    let mut strip = Strip {
        height: TALL + 2.0 + SMALL.leading,
        alternative: Some(spread.alternative.clone()),
        ..Strip::default()
    };
    for (mark, count) in (1_u8..).zip(spread.answers) {
        let left = f32::from(mark - 1) * (WIDE + GAP);
        let tall = (TALL * count as f32 / highest as f32).max(0.75);
        let ink = match count {
            0 => Ink::Hairline,
            _ => Ink::Benchmark(workshop::Strength::Stronger),
        };
        strip.elements.push(bar(left, TALL - tall, WIDE, tall, ink));
        let number = mark.to_string();
        let place = [left, TALL + 2.0, WIDE, SMALL.leading];
        let mut number = centred(&number, SMALL, place, Tag::Figure);
        strip.elements.append(&mut number);
    }
    for (tag, _) in &mut strip.elements {
        *tag = Tag::Figure;
    }
    strip
}
