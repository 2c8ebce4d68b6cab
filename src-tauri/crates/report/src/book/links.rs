//! Links that lead somewhere: of the places where something is told the first
//! counts, and what leads to none is no link.

use crate::goal::Target;
use crate::page::{Page, Shape};
use std::collections::BTreeSet;

/// Leaves each goal once, and no link without one.
pub(super) fn settle(pages: &mut [Page]) {
    let mut known: BTreeSet<Target> = BTreeSet::new();
    for page in pages.iter_mut() {
        page.goals.retain(|it| known.insert(it.goal.target));
    }
    let elements = pages.iter_mut().flat_map(|it| &mut it.elements);
    for element in elements {
        if let Shape::Text(run) = &mut element.shape {
            run.link = run.link.filter(|it| known.contains(it));
        }
    }
}
