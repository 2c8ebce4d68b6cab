//! In which language the passages of pages are, as far as their script tells it.

use crate::page::{Page, Run, Shape, Tag};
use crate::script::Scripts;
use std::collections::HashMap;

/// The languages of passages: of what a unit has with one tag, and of single runs.
pub(super) struct Languages {
    /// The one of all that no script tells.
    of_all: &'static str,
    passages: HashMap<(u32, Tag), Scripts>,
    /// Whether anything is surely Japanese: then signs of China are, too.
    japanese: bool,
}

impl Languages {
    pub(super) fn new(pages: &[Page], of_all: &'static str) -> Self {
        let mut passages: HashMap<(u32, Tag), Scripts> = HashMap::new();
        for page in pages {
            for element in page.elements.iter().filter(|it| it.unit > 0) {
                if let Shape::Text(run) = &element.shape {
                    let passage = passages.entry((element.unit, element.tag));
                    passage.or_default().add(&run.text);
                }
            }
            for picture in &page.alternatives {
                let passage = passages.entry((picture.unit, Tag::Figure));
                *passage.or_default() = Scripts::of(&picture.text);
            }
        }
        Self {
            of_all,
            japanese: passages.values().any(Scripts::has_kana),
            passages,
        }
    }

    /// The language of a unit's passage.
    pub(super) fn of(&self, unit: u32, tag: Tag) -> &'static str {
        let scripts = self.passages.get(&(unit, tag));
        let told = scripts.and_then(|it| it.language(self.japanese));
        told.unwrap_or(self.of_all)
    }

    /// The language of a run of a passage; none: it has no letter of its own.
    pub(super) fn of_run(&self, run: &Run) -> Option<&'static str> {
        let scripts = Scripts::of(&run.text);
        let told = || scripts.language(self.japanese).unwrap_or(self.of_all);
        scripts.has_letters().then(told)
    }
}
