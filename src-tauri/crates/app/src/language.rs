//! The language that Lisca speaks to the facilitator. A workshop has one of
//! its own, which the room sees and the report is in.

use crate::{App, Failure};
use std::path::Path;
use workshop::Language;

/// Under which name the library keeps it.
const LANGUAGE: &str = "language";

impl App {
    /// The language to speak: the one that was chosen, or else that of the
    /// computer, which the window knows.
    ///
    /// # Errors
    /// A library that can't be read.
    pub fn ui_language(&mut self, computer: Language) -> Result<Language, Failure> {
        self.computer = computer;
        Ok(self.chosen()?.unwrap_or(computer))
    }

    /// Speaks this language as long as it is open, whichever was chosen.
    pub fn speak(&mut self, language: Language) {
        self.told = Some(language);
    }

    /// The language that was chosen for the library in a folder, which isn't
    /// opened for it.
    #[must_use]
    pub fn language_in(folder: &Path) -> Option<Language> {
        store::setting_at_rest(folder, LANGUAGE).and_then(|name| named(&name))
    }

    /// Speaks this language from now on.
    ///
    /// # Errors
    /// A library that can't be written.
    pub fn set_ui_language(&mut self, language: Language) -> Result<(), Failure> {
        let name = match language {
            Language::En => "en",
            Language::It => "it",
        };
        Ok(self.library.keep_setting(LANGUAGE, Some(name))?)
    }

    /// What failures and file names are worded in. Without a library that can
    /// be read, that of the computer.
    #[must_use]
    pub fn spoken(&self) -> Language {
        let chosen = || self.chosen().ok().flatten();
        self.told.or_else(chosen).unwrap_or(self.computer)
    }

    fn chosen(&self) -> Result<Option<Language>, Failure> {
        let name = self.library.setting(LANGUAGE)?;
        Ok(name.and_then(|name| named(&name)))
    }
}

fn named(name: &str) -> Option<Language> {
    match name {
        "en" => Some(Language::En),
        "it" => Some(Language::It),
        // A newer version may know more of them.
        _ => None,
    }
}
