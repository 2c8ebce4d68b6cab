//! `lisca restore`: a backup in the place of the library.

use crate::spoken;
use crate::terminal::say;
use app::{App, Failure, Said};
use computer::folder;
use language::counted;
use std::path::Path;

/// Restores the backup, and says what is where now.
pub(crate) fn restore(file: &Path) -> Result<(), Failure> {
    let restored = App::restore(&folder()?, file)?;
    let (count, file) = (restored.workshops, file.display());
    let en = counted(count, "workshop", "workshops");
    let it = counted(count, "analisi", "analisi");
    let mut said = Said::new(
        format!("The library is that of {file} now: {en}."),
        format!("Ora la libreria è quella di {file}: {it}."),
    );
    if let Some(before) = restored.before {
        let before = before.display();
        said = said.and(Said::new(
            format!(" What was there before is in {before}."),
            format!(" Quello che c’era prima è in {before}."),
        ));
    }
    say(&format!("{}\n", said.in_language(spoken::language())))
}
