//! What the computer speaks, as its environment says.

use app::Language;

/// The language of the environment, in one of those that Lisca speaks.
#[must_use]
pub fn language() -> Language {
    let name = spoken();
    let mut all = Language::ALL.into_iter();
    all.find(|it| name.starts_with(it.code()))
        .unwrap_or_default()
}

/// The language that the environment names, with the country: "it_IT.UTF-8". The
/// first of the variables that is set decides, as everywhere on a system of this
/// kind. Elsewhere none is, and the window knows better.
pub(crate) fn spoken() -> String {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let mut set = names.iter().filter_map(|name| std::env::var(name).ok());
    set.find(|it| !it.is_empty()).unwrap_or_default()
}
