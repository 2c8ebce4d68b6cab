//! *Tidy*: the one moment at which balance may say where a bone stands.

use crate::words::count;
use std::cmp::Reverse;
use workshop::{CategoryId, Workshop};

/// The order of the categories that balances the fishbone: the fullest near
/// the head, about as much above the spine as below, the empty ones last. To
/// be applied by `Edit::OrderCategories`.
#[must_use]
pub fn tidy(workshop: &Workshop) -> Vec<CategoryId> {
    let mut bones: Vec<(usize, CategoryId)> = (workshop.categories().iter())
        .map(|it| (weight(workshop, it.id), it.id))
        .collect();
    // Sorting is stable: equally full ones stay in their order.
    bones.sort_by_key(|it| Reverse(it.0));
    let (mut above, mut below) = (0.0_f32, 0.0_f32);
    for pair in bones.chunks_mut(2) {
        if let [one, other] = pair {
            // The fuller one goes where less hangs so far.
            if above > below && one.0 > other.0 {
                std::mem::swap(one, other);
            }
            above += count(one.0);
            below += count(other.0);
        }
    }
    bones.into_iter().map(|it| it.1).collect()
}

/// How much hangs on a bone: characters, and some for each label.
fn weight(workshop: &Workshop, category: CategoryId) -> usize {
    let firsts = workshop.beneath(None).iter().copied();
    firsts
        .filter(|id| workshop.category_of(*id) == Some(category))
        .flat_map(|id| workshop.branch(id))
        .filter_map(|id| workshop.cause(id))
        .map(|cause| 24 + cause.text.chars().count())
        .sum()
}
