//! The word across each page of a report that nobody has reviewed: drawn, so that
//! nobody copies or searches it.

use super::Context;
use crate::ink::Ink;
use crate::page::{Page, PageElement, Run, Shape, Tag};
use crate::paint::outlines;
use lettering::{Direction, Weight};
use workshop::State;

/// The part of the page's diagonal that the word takes.
const LENGTH: f32 = 0.52;
/// The sine and the cosine of half a right angle.
const HALF: f32 = std::f32::consts::FRAC_1_SQRT_2;

/// Puts the word beneath all else, unless the workshop is reviewed.
pub(super) fn watermark(pages: &mut [Page], context: &Context) {
    if !matches!(
        context.workshop.session().state,
        State::Draft | State::InReview
    ) {
        return;
    }
    let word = context.words.draft.to_owned();
    let run = Run::within(
        Direction::LeftToRight,
        word,
        Weight::SemiBold,
        1.0,
        Ink::Watermark,
    );
    let (rings, wide) = outlines::areas(Weight::SemiBold, &run.shaped);
    for page in pages {
        let size = (page.width + page.height) * HALF * LENGTH / wide;
        let turned = |[x, y]: &[f32; 2]| {
            let (x, y) = ((x - wide / 2.0) * size, (y + 0.36) * size);
            [
                page.width / 2.0 + (x + y) * HALF,
                page.height / 2.0 + (y - x) * HALF,
            ]
        };
        let rings: Vec<Vec<[f32; 2]>> = rings
            .iter()
            .map(|it| it.iter().map(turned).collect())
            .collect();
        let shape = Shape::Area {
            rings,
            ink: Ink::Watermark,
        };
        let element = PageElement {
            tag: Tag::Artifact,
            unit: 0,
            shape,
        };
        page.elements.insert(0, element);
    }
}
