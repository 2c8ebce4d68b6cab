//! What a ballot on paper needs while dots are being given: each cause that can
//! get some, with the number that it is called by, bone by bone. Nothing of
//! what was given.

use super::view::{BoneOfBallot, CauseOfBallot};
use std::collections::HashMap;
use workshop::{Category, CategoryId, CauseId, EvidenceLevel, Workshop, cause_numbers};

/// The bones that have such causes.
pub(super) fn ballot(workshop: &Workshop) -> Vec<BoneOfBallot> {
    let numbers = cause_numbers(workshop);
    let named = workshop.categories().iter().map(Some);
    let bones = named.chain([None]).map(|category| BoneOfBallot {
        name: category.map(|it| it.name.clone()).unwrap_or_default(),
        initial: category.map(|it| it.initial.clone()).unwrap_or_default(),
        hue: category.map(|it| it.hue),
        causes: causes(workshop, category, &numbers),
    });
    bones.filter(|it| !it.causes.is_empty()).collect()
}

/// Those that the facilitator can give dots to, in the same order: what is
/// refuted needs none, what stands beneath it may.
fn causes(
    workshop: &Workshop,
    category: Option<&Category>,
    numbers: &HashMap<CauseId, String>,
) -> Vec<CauseOfBallot> {
    let bone: Option<CategoryId> = category.map(|it| it.id);
    let top = workshop.beneath(None).iter();
    top.filter(|id| workshop.category_of(**id) == bone)
        .flat_map(|id| workshop.branch(*id))
        .filter_map(|id| workshop.cause(id))
        .filter(|it| it.evidence.level != EvidenceLevel::Refuted)
        .map(|it| CauseOfBallot {
            number: numbers.get(&it.id).cloned().unwrap_or_default(),
            text: it.text.clone(),
        })
        .collect()
}
