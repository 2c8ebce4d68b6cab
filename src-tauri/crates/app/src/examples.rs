//! The worked examples that come with Lisca.

use crate::formats::json::{self, JsonFlaw};
use workshop::{Language, Workshop};

/// The examples, in the order in which they are added: the one that a newcomer
/// should open first comes last, so that it is the latest.
pub(crate) fn all(language: Language) -> Result<Vec<Workshop>, JsonFlaw> {
    let files = match language {
        Language::En => [
            include_str!("../examples/gitlab-2017.json"),
            include_str!("../examples/friday-evening.json"),
        ],
        Language::It => [
            include_str!("../examples/gitlab-2017.it.json"),
            include_str!("../examples/friday-evening.it.json"),
        ],
    };
    (files.iter())
        .map(|text| json::read(text.as_bytes()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same workshops, whoever reads them: as many things, linked and
    /// judged alike.
    #[test]
    fn the_examples_are_the_same_in_both_languages() {
        let [english, italian] = [Language::En, Language::It].map(|it| all(it).unwrap());
        for (one, other) in english.iter().zip(&italian) {
            assert_eq!(one.session().language, Language::En);
            assert_eq!(other.session().language, Language::It);
            let shape = |it: &Workshop| -> Vec<_> {
                (it.causes())
                    .map(|it| {
                        (
                            it.id,
                            it.parent,
                            it.category,
                            it.standing,
                            it.evidence.level,
                        )
                    })
                    .collect()
            };
            assert_eq!(shape(one), shape(other));
            assert_eq!(one.timeline().len(), other.timeline().len());
            let causes = |it: &Workshop| -> Vec<_> {
                it.actions()
                    .iter()
                    .map(|it| (it.kind, it.causes.clone()))
                    .collect()
            };
            assert_eq!(causes(one), causes(other));
        }
    }
}
