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

/// The parts, in the order of the bones, each as large as can be, with what
/// `draw` made of it. A single chain that can't be drawn alone is left out: the
/// outline has it.
pub(super) fn parts<T>(workshop: &Workshop, draw: impl Fn(&Part) -> Option<T>) -> Vec<(Part, T)> {
    let categories = workshop.categories().iter().map(|it| Some(it.id));
    let mut done: Vec<(Part, T)> = Vec::new();
    let mut open: Option<(Part, T)> = None;
    for bone in categories.chain([None]) {
        let alone = Part {
            bones: vec![bone],
            causes: causes(workshop, bone),
            number: None,
        };
        if alone.causes.is_empty() {
            continue;
        }
        let together = open.as_ref().and_then(|(open, _)| {
            let together = joined(open, &alone);
            let drawn = draw(&together)?;
            Some((together, drawn))
        });
        if together.is_some() {
            open = together;
            continue;
        }
        done.extend(open.take());
        match draw(&alone) {
            Some(drawn) => open = Some((alone, drawn)),
            None => done.append(&mut branches(workshop, &alone, &draw)),
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
fn branches<T>(
    workshop: &Workshop,
    bone: &Part,
    draw: &impl Fn(&Part) -> Option<T>,
) -> Vec<(Part, T)> {
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
        let (mut count, mut drawn) = most(rest.len(), |count| draw(&of(&rest[..count])));
        // Rather a little less than a branch that is cut in two.
        if let Some(whole) = whole_branches(rest, count)
            && let Some(instead) = draw(&of(&rest[..whole]))
        {
            (count, drawn) = (whole, Some(instead));
        }
        if let Some(drawn) = drawn {
            parts.push((of(&rest[..count]), drawn));
        }
        rest = &rest[count.max(1)..];
    }
    let of = parts.len();
    if of > 1 {
        for ((part, _), number) in parts.iter_mut().zip(1..) {
            part.number = Some((number, of));
        }
    }
    parts
}

/// How many of `count` chains are whole branches of the bone, if those are most
/// of them and not all.
fn whole_branches(chains: &[Vec<CauseId>], count: usize) -> Option<usize> {
    let branch = |at: usize| chains.get(at).and_then(|chain| chain.last());
    let ends = |at: &usize| branch(*at) != branch(at - 1);
    let whole = (1..=count).rev().find(ends)?;
    (whole < count && whole * 5 >= count * 3).then_some(whole)
}

/// The largest number up to `limit` that can be drawn, with its drawing;
/// doubling and halving. What can be drawn is taken to be so in smaller numbers
/// too.
fn most<T>(limit: usize, draw: impl Fn(usize) -> Option<T>) -> (usize, Option<T>) {
    let (mut good, mut best, mut step) = (0, None, 1);
    let attempt = |count: usize| (count <= limit).then(|| draw(count)).flatten();
    while let Some(drawn) = attempt(good + step) {
        (good, best) = (good + step, Some(drawn));
        step *= 2;
    }
    while step > 1 {
        step /= 2;
        if let Some(drawn) = attempt(good + step) {
            (good, best) = (good + step, Some(drawn));
        }
    }
    (good, best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn branches_are_kept_whole_where_that_costs_little() {
        let chain = |branch: u32| vec![CauseId(90), CauseId(branch)];
        let chains: Vec<_> = [1, 1, 1, 2, 2, 2, 3].map(chain).into();
        assert_eq!(whole_branches(&chains, 3), None);
        assert_eq!(whole_branches(&chains, 4), Some(3));
        assert_eq!(whole_branches(&chains, 2), None);
        assert_eq!(whole_branches(&chains, 7), None);
    }

    #[test]
    fn the_most_that_fits_is_found() {
        for limit in 0..40 {
            for bound in 0..45 {
                let (count, drawn) = most(limit, |n| (n <= bound).then_some(n));
                assert_eq!(count, bound.min(limit));
                assert_eq!(drawn.unwrap_or(0), count);
            }
        }
    }
}
