//! Taking a fishbone apart into pieces that can be read: whole bones together
//! where they fit, else a bone by its branches. Every cause is in a part, with
//! all that stands above it.

use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId, Workshop};

/// A part of a fishbone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The bones that it shows; none among them: the unsorted causes.
    pub(super) bones: Vec<Option<CategoryId>>,
    /// The causes that it shows.
    pub(super) causes: BTreeSet<CauseId>,
    /// For a bone that is on several pages: which of how many.
    pub(super) number: Option<(usize, usize)>,
}

/// The workshop with nothing but a part's causes. None can't be, but for a part
/// of another workshop.
pub(super) fn part(workshop: &Workshop, part: &Part) -> Option<Workshop> {
    let mut parts = workshop.parts();
    parts.causes.retain(|it| part.causes.contains(&it.id));
    parts.actions.clear();
    parts.timeline.clear();
    parts.participants.clear();
    Workshop::from_parts(parts).ok()
}

/// The parts, in the order of the bones, each as large as `fits` lets it be. A
/// single chain that doesn't fit alone is left out: the outline has it.
pub(super) fn parts(workshop: &Workshop, fits: impl Fn(&Part) -> bool) -> Vec<Part> {
    let categories = workshop.categories().iter().map(|it| Some(it.id));
    let mut done: Vec<Part> = Vec::new();
    let mut open: Option<Part> = None;
    for bone in categories.chain([None]) {
        let alone = Part {
            bones: vec![bone],
            causes: causes(workshop, bone),
            number: None,
        };
        if alone.causes.is_empty() {
            continue;
        }
        let together = open.as_ref().map(|open| joined(open, &alone));
        match together {
            Some(together) if fits(&together) => open = Some(together),
            _ => {
                done.extend(open.take());
                if fits(&alone) {
                    open = Some(alone);
                } else {
                    done.append(&mut branches(workshop, &alone, &fits));
                }
            }
        }
    }
    done.extend(open);
    done
}

fn joined(one: &Part, other: &Part) -> Part {
    Part {
        bones: one.bones.iter().chain(&other.bones).copied().collect(),
        causes: one.causes.union(&other.causes).copied().collect(),
        number: None,
    }
}

/// The causes of a bone.
fn causes(workshop: &Workshop, bone: Option<CategoryId>) -> BTreeSet<CauseId> {
    let top = workshop.beneath(None).iter();
    top.filter(|id| workshop.category_of(**id) == bone)
        .flat_map(|id| workshop.branch(*id))
        .collect()
}

/// A bone, by as many of its chains at a time as fit. A chain leads from the
/// bone to a cause that nothing explains any further.
fn branches(workshop: &Workshop, bone: &Part, fits: &impl Fn(&Part) -> bool) -> Vec<Part> {
    let chains: Vec<Vec<CauseId>> = workshop
        .causes_in_order()
        .filter(|it| bone.causes.contains(&it.id) && workshop.beneath(Some(it.id)).is_empty())
        .map(|leaf| workshop.upward(leaf.id).map(|it| it.id).collect())
        .collect();
    let of = |chains: &[Vec<CauseId>]| Part {
        bones: bone.bones.clone(),
        causes: chains.iter().flatten().copied().collect(),
        number: None,
    };
    let mut parts = Vec::new();
    let mut rest = chains.as_slice();
    while !rest.is_empty() {
        let count = most(rest.len(), |count| fits(&of(&rest[..count])));
        if count > 0 {
            parts.push(of(&rest[..count]));
        }
        rest = &rest[count.max(1)..];
    }
    let of = parts.len();
    if of > 1 {
        for (part, number) in parts.iter_mut().zip(1..) {
            part.number = Some((number, of));
        }
    }
    parts
}

/// The largest number up to `limit` that fits, doubling and halving: what fits
/// is taken to fit in smaller numbers too.
fn most(limit: usize, fits: impl Fn(usize) -> bool) -> usize {
    let (mut good, mut step) = (0, 1);
    while good + step <= limit && fits(good + step) {
        good += step;
        step *= 2;
    }
    while step > 1 {
        step /= 2;
        if good + step <= limit && fits(good + step) {
            good += step;
        }
    }
    good
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_that_fits_is_found() {
        for limit in 0..40 {
            for bound in 0..45 {
                assert_eq!(most(limit, |n| n <= bound), bound.min(limit));
            }
        }
    }
}
