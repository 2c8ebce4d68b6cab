//! A copy of a workshop with the edits that the library wouldn't take: made
//! from what is in memory, so that it works where nothing can be read or
//! written any more.

use crate::export::There;
use crate::files::{Writing, write_whole};
use crate::views::Exported;
use crate::{App, Failure};
use formats::json;
use std::path::Path;
use store::WorkshopId;
use workshop::Edit;

impl App {
    /// Writes a workshop to a JSON file, as it is in memory and with `edits`
    /// made, in their order; those that break a rule now are left out. What is
    /// private is in it: it is for the facilitator, to be imported again.
    /// Neither the workshop nor the library is changed.
    ///
    /// # Errors
    /// A workshop that isn't open and can't be read, or a place that can't be
    /// written; a file that was there is then as it was.
    pub fn save_copy(
        &mut self,
        id: WorkshopId,
        edits: Vec<Edit>,
        path: String,
    ) -> Result<Exported, Failure> {
        let mut copy = self.opened(id)?.workshop.clone();
        for edit in edits {
            // One that the rules refuse leaves the copy as it was; the window
            // still shows its words.
            let _ = copy.apply(edit);
        }
        let text = json::write(&copy, true);
        let writing = Writing {
            private: true,
            // The dialog has asked.
            there: There::IsReplaced,
            library: self.library.file(),
        };
        write_whole(Path::new(&path), text.as_bytes(), &writing)?;
        Ok(Exported {
            path,
            bytes: text.len() as u64,
        })
    }
}
