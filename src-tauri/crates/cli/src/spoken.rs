//! The language that the command line speaks: the one that LISCA_LANG names; else
//! the one that was chosen for the library; else the computer's.

use app::{App, Language};
use computer::folder;

/// What LISCA_LANG names, as it or as it_IT.UTF-8; none where it names no
/// language that Lisca speaks.
pub(crate) fn named() -> Option<Language> {
    of(&std::env::var("LISCA_LANG").ok()?)
}

/// The language of what is said before the library is open, or without it.
pub(crate) fn language() -> Language {
    let chosen = || App::language_in(&folder().ok()?);
    named().or_else(chosen).unwrap_or_else(computer::language)
}

fn of(name: &str) -> Option<Language> {
    Language::of_code(name.split(['_', '-', '.', '@']).next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_alone_or_with_its_country() {
        for name in ["it", "it_IT", "it-CH", "it_IT.UTF-8", "it@euro"] {
            assert_eq!(of(name), Some(Language::It), "{name}");
        }
        assert_eq!(of("en_GB.UTF-8"), Some(Language::En));
        for name in ["", "C", "de_DE", "italiano"] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
