//! The worked examples that come with Lisca.

use crate::formats::json::{self, JsonFlaw};
use workshop::{Language, Workshop};

/// The examples, in the order in which they are added: the one that a newcomer
/// should open first comes last, so that it is the latest.
pub(crate) fn all(language: Language) -> Result<Vec<Workshop>, JsonFlaw> {
    let gitlab = include_str!("../examples/gitlab-2017.json");
    let friday = match language {
        Language::En => include_str!("../examples/friday-evening.json"),
        Language::It => include_str!("../examples/friday-evening.it.json"),
    };
    let files = [gitlab, friday].into_iter();
    files.map(|text| json::read(text.as_bytes())).collect()
}
