//! The logo at the head of the first page, before the name of the organisation.

use crate::content::Context;
use crate::flow::FIRST_UNIT;
use crate::logo::{Logo, Pixels};
use crate::page::{Alternative, Page, PageElement, Shape, Tag};
use crate::sheet::Sheet;
use crate::text::SMALL;
use std::sync::Arc;

/// White between the logo and what stands beside it or beneath it.
const GAP: f32 = 10.0;
const BENEATH: f32 = 4.0;

/// A logo on its sheet.
pub(super) struct PlacedLogo {
    pixels: Arc<Pixels>,
    /// Left, top, width, height, in pt.
    place: [f32; 4],
}

impl PlacedLogo {
    /// The logo of the letterhead, its middle on the line at the page's head.
    pub(super) fn new(context: &Context, sheet: Sheet) -> Option<Self> {
        let logo = context.options.brand.logo.as_ref();
        let pixels = logo.and_then(Logo::pixels)?;
        let [wide, tall] = pixels.size(sheet.top - sheet.head - BENEATH);
        let top = sheet.head + (SMALL.leading - tall) / 2.0;
        Some(Self {
            pixels: Arc::new(pixels),
            place: [sheet.side, top, wide, tall],
        })
    }

    /// How much further right the line begins.
    pub(super) fn indent(&self) -> f32 {
        self.place[2] + GAP
    }

    /// Puts it on a page, before all that is read there.
    pub(super) fn put(self, context: &Context, page: &mut Page) {
        let [x, y, w, h] = self.place;
        let element = PageElement {
            tag: Tag::Figure,
            unit: FIRST_UNIT,
            shape: Shape::Logo {
                x,
                y,
                w,
                h,
                pixels: self.pixels,
            },
        };
        page.elements.insert(0, element);
        let text = match context.options.brand.organisation.as_str() {
            "" => context.words.logo.to_owned(),
            organisation => organisation.to_owned(),
        };
        page.alternatives.push(Alternative {
            unit: FIRST_UNIT,
            text,
        });
    }
}
