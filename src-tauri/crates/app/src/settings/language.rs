//! The language that Lisca speaks to the facilitator. A workshop has one of
//! its own, which the room sees and the report is in.

use crate::Failure;
use crate::documents::ports::Settings;
use std::path::Path;
use workshop::Language;

/// Under which name the library keeps it.
const LANGUAGE: &str = "language";

/// What is known of it beside the choice that the library keeps.
#[derive(Default)]
pub(crate) struct Speech {
    /// What the computer speaks, as the window or the command line says.
    computer: Language,
    /// What it was told to speak, whatever else says.
    told: Option<Language>,
}

impl Speech {
    /// The language to speak: the one that was chosen, or else that of the
    /// computer, which the window knows.
    ///
    /// # Errors
    /// A library that can't be read.
    pub(crate) fn chosen(
        &mut self,
        settings: &dyn Settings,
        computer: Language,
    ) -> Result<Language, Failure> {
        self.computer = computer;
        Ok(chosen(settings)?.unwrap_or(computer))
    }

    /// Speaks this language as long as it is open, whichever was chosen.
    pub(crate) fn speak(&mut self, language: Language) {
        self.told = Some(language);
    }

    /// What failures and file names are worded in. Without a library that can
    /// be read, that of the computer.
    pub(crate) fn spoken(&self, settings: &dyn Settings) -> Language {
        let chosen = || chosen(settings).ok().flatten();
        self.told.or_else(chosen).unwrap_or(self.computer)
    }
}

/// Speaks this language from now on.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn choose(settings: &mut dyn Settings, language: Language) -> Result<(), Failure> {
    Ok(settings.keep_setting(LANGUAGE, Some(language.code()))?)
}

/// The language that was chosen for the library in a folder, which isn't
/// opened for it.
pub(crate) fn language_in(folder: &Path) -> Option<Language> {
    store::setting_at_rest(folder, LANGUAGE).and_then(|code| Language::of_code(&code))
}

fn chosen(settings: &dyn Settings) -> Result<Option<Language>, Failure> {
    let code = settings.setting(LANGUAGE)?;
    Ok(code.and_then(|code| Language::of_code(&code)))
}
