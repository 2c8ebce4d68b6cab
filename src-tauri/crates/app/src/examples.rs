//! The worked examples that come with Lisca.

use crate::formats::json::{self, JsonFlaw};
use workshop::Workshop;

/// The examples as files, in the order in which they are added: the one that
/// a newcomer should open first comes last, so that it is the latest.
const FILES: [&str; 2] = [
    include_str!("../examples/gitlab-2017.json"),
    include_str!("../examples/friday-evening.json"),
];

/// The examples as workshops.
pub(crate) fn all() -> Result<Vec<Workshop>, JsonFlaw> {
    FILES
        .iter()
        .map(|text| json::read(text.as_bytes()))
        .collect()
}
