//! Order among siblings. Ranks have gaps, so that an insertion changes one
//! record and not all that follow.

use crate::{Place, Refusal};

/// The usual distance of two ranks.
const STEP: i32 = 1 << 16;

/// The rank of a thing that goes somewhere among its siblings.
pub(crate) struct Slot<T> {
    /// The rank for it.
    pub(crate) rank: i32,
    /// New ranks for siblings, in the rare case that no gap was left.
    pub(crate) renumbered: Vec<(T, i32)>,
}

/// Finds a rank at `place` among `siblings`, which are in order and don't
/// include the thing itself.
pub(crate) fn slot<T: Copy + PartialEq>(
    siblings: &[(T, i32)],
    place: Place<T>,
) -> Result<Slot<T>, Refusal> {
    let find = |id: T| {
        let at = siblings.iter().position(|(it, _)| *it == id);
        at.ok_or(Refusal::NoPlace)
    };
    let index = match place {
        Place::First => 0,
        Place::Last => siblings.len(),
        Place::Before(id) => find(id)?,
        Place::After(id) => find(id)? + 1,
    };
    let before = index.checked_sub(1).and_then(|at| siblings.get(at));
    let after = siblings.get(index);
    let rank = match (before.map(|it| it.1), after.map(|it| it.1)) {
        (None, None) => Some(0),
        (Some(before), None) => before.checked_add(STEP),
        (None, Some(after)) => after.checked_sub(STEP),
        (Some(before), Some(after)) => {
            let middle = i32::midpoint(before, after);
            (before < middle && middle < after).then_some(middle)
        }
    };
    if let Some(rank) = rank {
        return Ok(Slot {
            rank,
            renumbered: Vec::new(),
        });
    }
    let at = |n: usize| i32::try_from(n).unwrap_or(i32::MAX).saturating_mul(STEP);
    let renumbered = (siblings.iter().enumerate())
        .map(|(n, (id, _))| (*id, at(n + usize::from(n >= index))))
        .collect();
    Ok(Slot {
        rank: at(index),
        renumbered,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(siblings: &[(u32, i32)], slot: &Slot<u32>) -> Vec<u32> {
        let mut all: Vec<(i32, u32)> = siblings
            .iter()
            .map(|(id, rank)| {
                let new = slot.renumbered.iter().find(|it| it.0 == *id);
                (new.map_or(*rank, |it| it.1), *id)
            })
            .chain([(slot.rank, 99)])
            .collect();
        all.sort_unstable();
        all.into_iter().map(|it| it.1).collect()
    }

    #[test]
    fn w6_a_full_gap_renumbers_and_keeps_the_order() {
        for siblings in [
            vec![(1, 0), (2, 1), (3, 2)],
            vec![(1, i32::MIN), (2, 0), (3, i32::MAX)],
        ] {
            for (place, wanted) in [
                (Place::First, [99, 1, 2, 3]),
                (Place::After(1), [1, 99, 2, 3]),
                (Place::Before(3), [1, 2, 99, 3]),
                (Place::Last, [1, 2, 3, 99]),
            ] {
                let slot = slot(&siblings, place).unwrap();
                assert_eq!(order(&siblings, &slot), wanted, "{place:?}");
            }
        }
    }
}
