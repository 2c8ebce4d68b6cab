//! A copy of a workshop with the edits that the library wouldn't take: made
//! from what is in memory, so that it works where nothing can be read or
//! written any more.

use crate::Failure;
use crate::documents::Documents;
use crate::export::Exported;
use crate::files::{ExistingFile, Writing, write_whole};
use formats::json;
use std::path::Path;
use store::WorkshopId;
use workshop::Edit;

/// Writes a workshop to a JSON file, as it is in memory and with `edits`
/// made, in their order; those that break a rule now are left out. What is
/// private is in it: it is for the facilitator, to be imported again.
/// Neither the workshop nor the library is changed.
///
/// # Errors
/// A workshop that isn't open and can't be read, or a place that can't be
/// written; a file that was there is then as it was.
pub(crate) fn save_copy(
    documents: &mut Documents,
    id: WorkshopId,
    edits: Vec<Edit>,
    path: String,
) -> Result<Exported, Failure> {
    let mut copy = documents.workshop(id)?.clone();
    for edit in edits {
        // One that the rules refuse leaves the copy as it was; the window
        // still shows its words.
        let _ = copy.apply(edit);
    }
    let text = json::write(&copy, true);
    let writing = Writing {
        private: true,
        // The dialog has asked.
        there: ExistingFile::Replace,
        library: documents.condition().file(),
    };
    write_whole(Path::new(&path), text.as_bytes(), &writing)?;
    Ok(Exported {
        path,
        bytes: text.len() as u64,
        undrawn: None,
    })
}
