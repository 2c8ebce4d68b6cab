//! Everything that Lisca ever reads of a library.

use std::collections::BTreeMap;
use std::path::Path;
use store::{Library, Shelf, StoreError};

/// What was read, by what was asked for; none of it where it was refused.
#[derive(Debug, PartialEq)]
pub(super) struct Reading {
    pub(super) values: BTreeMap<String, Result<String, ()>>,
    /// It was said, when it was opened, that something is amiss.
    pub(super) said: bool,
    /// The list says that it isn't whole.
    pub(super) is_part: bool,
}

/// Reads everything.
pub(super) fn read(folder: &Path) -> Result<Reading, StoreError> {
    let mut library = Library::open(folder)?;
    let mut values = BTreeMap::new();
    let mut note = |name: String, value: Result<String, StoreError>| {
        values.insert(name, value.map_err(|_| ()));
    };
    let mut ids = Vec::new();
    for shelf in [Shelf::Open, Shelf::Archived, Shelf::Bin] {
        match library.list(shelf) {
            Ok(list) => {
                for row in list {
                    ids.push(row.id);
                    note(format!("{shelf:?} {:?}", row.id), Ok(format!("{row:?}")));
                }
            }
            Err(error) => note(format!("{shelf:?}"), Err(error)),
        }
        let page = library.page(shelf, 0, 2, ids.first().copied());
        note(
            format!("page of {shelf:?}"),
            page.map(|it| format!("{it:?}")),
        );
    }
    for id in ids {
        let stored = library.read(id).map(|it| format!("{it:?}"));
        note(format!("workshop {id:?}"), stored);
        let drafts = library.drafts(Some(id)).map(|it| format!("{it:?}"));
        note(format!("drafts {id:?}"), drafts);
        let attached = library.all_attached(id).map(|it| format!("{it:?}"));
        note(format!("attached {id:?}"), attached);
        let editions = library.editions(id).map(|it| format!("{it:?}"));
        note(format!("editions {id:?}"), editions);
        let steps = library.steps(id, None, u32::MAX);
        for step in steps.iter().flatten() {
            let change = library
                .change(id, step.step.seq)
                .map(|it| format!("{it:?}"));
            note(format!("step {id:?} {}", step.step.seq), change);
        }
        note(format!("steps {id:?}"), steps.map(|it| format!("{it:?}")));
    }
    let reports = library.reports().map(|it| format!("{it:?}"));
    note("reports".into(), reports);
    note(
        "drafts".into(),
        library.drafts(None).map(|it| format!("{it:?}")),
    );
    note(
        "left as it is".into(),
        library.dismissals().map(|it| format!("{it:?}")),
    );
    for words in ["alarm", "pager silent", "nightly ba"] {
        let hits = library.search(words).map(|it| format!("{it:?}"));
        note(format!("search {words}"), hits);
    }
    Ok(Reading {
        said: !library.opening_notices().is_empty(),
        is_part: library.damage().is_some(),
        values,
    })
}
