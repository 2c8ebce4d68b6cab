//! Causes as plain text, and causes that say much the same.

use crate::{App, Failure, Said};
use store::WorkshopId;
use workshop::{Alike, Branch, CauseId, outline};

/// The longest text that is read as causes: more than a workshop can hold.
const LONGEST: usize = 4 << 20;

impl App {
    /// Reads causes from plain text, one a line, what is indented beneath what
    /// it explains. Nothing is changed.
    ///
    /// # Errors
    /// A workshop that isn't there, or a text that no room has written.
    pub fn read_outline(&mut self, id: WorkshopId, text: String) -> Result<Vec<Branch>, Failure> {
        if text.len() > LONGEST {
            return Err(Failure::new(
                Said::new(
                    "That is more text than a workshop can hold.",
                    "È più testo di quanto ne stia in un’analisi.",
                ),
                Said::new("Paste a part of it.", "Incollane una parte."),
            ));
        }
        let workshop = &self.opened(id)?.workshop;
        Ok(outline::read(&text, workshop.categories()))
    }

    /// Causes with all beneath them as plain text, one a line.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn write_outline(
        &mut self,
        id: WorkshopId,
        causes: Vec<CauseId>,
    ) -> Result<String, Failure> {
        Ok(outline::write(&self.opened(id)?.workshop, &causes))
    }

    /// Causes and ideas that say much the same, the most alike first.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn alike(&mut self, id: WorkshopId) -> Result<Vec<Alike>, Failure> {
        Ok(workshop::alike(&self.opened(id)?.workshop))
    }
}
