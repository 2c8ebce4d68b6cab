//! Numbers of causes, to be said aloud: "P2.1" is the first cause beneath the
//! second one on the bone whose initial is P. They follow from where causes
//! stand, and are never stored.

use crate::{CauseId, Workshop};
use std::collections::HashMap;

/// What stands for the initial of a bone that has none.
const UNSORTED: &str = "?";

/// The number of each cause.
#[must_use]
pub fn cause_numbers(workshop: &Workshop) -> HashMap<CauseId, String> {
    let categories = workshop.categories().iter();
    let bones = categories.map(|it| (Some(it.id), it.initial.as_str()));
    let mut numbers = HashMap::with_capacity(workshop.cause_count());
    for (bone, initial) in bones.chain([(None, UNSORTED)]) {
        let firsts = workshop.beneath(None).iter().copied();
        let on_bone = firsts.filter(|id| workshop.category_of(*id) == bone);
        let mut open: Vec<(CauseId, String)> = on_bone
            .zip(1..)
            .map(|(id, n)| (id, format!("{initial}{n}")))
            .collect();
        while let Some((id, number)) = open.pop() {
            let beneath = workshop.beneath(Some(id)).iter().zip(1..);
            open.extend(beneath.map(|(id, n)| (*id, format!("{number}.{n}"))));
            numbers.insert(id, number);
        }
    }
    numbers
}
