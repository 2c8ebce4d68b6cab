//! What the computer speaks, as its environment says.

use app::Language;

/// The first of the variables that is set decides, as everywhere on a system
/// of this kind. Elsewhere none is, and the window knows better.
#[must_use]
pub fn language() -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let mut set = names.iter().filter_map(|name| std::env::var(name).ok());
    let name = set.find(|it| !it.is_empty()).unwrap_or_default();
    let mut all = Language::ALL.into_iter();
    all.find(|it| name.starts_with(it.code()))
        .unwrap_or_default()
}
