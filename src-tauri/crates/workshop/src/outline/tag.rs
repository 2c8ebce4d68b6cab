//! `#category` in a line of an outline.

use crate::{Category, CategoryId};

/// Takes the first tag that names a category out of the words; the others are
/// words. `\#` is the sign itself.
#[must_use]
pub fn take(words: &str, categories: &[Category]) -> (String, Option<CategoryId>) {
    let mut category = None;
    let mut kept = Vec::new();
    for word in words.split(|c: char| c.is_whitespace() || c.is_control()) {
        if word.is_empty() {
            continue;
        }
        if category.is_none()
            && let Some(named) = word.strip_prefix('#').and_then(|it| find(it, categories))
        {
            category = Some(named);
            continue;
        }
        let sign = word.trim_start_matches('\\').starts_with('#');
        let plain = word.strip_prefix('\\').filter(|_| sign);
        kept.push(plain.unwrap_or(word));
    }
    (kept.join(" "), category)
}

/// The words so that [`take`] finds no tag in them, and gives them back.
pub(super) fn escaped(words: &str, categories: &[Category]) -> String {
    let escape = |word: &str| {
        let bare = word.trim_start_matches('\\');
        let tag = |it: &str| bare.len() < word.len() || find(it, categories).is_some();
        match bare.strip_prefix('#').is_some_and(tag) {
            true => format!("\\{word}"),
            false => word.to_owned(),
        }
    };
    words.split(' ').map(escape).collect::<Vec<_>>().join(" ")
}

/// What to write for a category: the first word of its name, if that says
/// enough.
pub(super) fn of(id: CategoryId, categories: &[Category]) -> Option<String> {
    let category = categories.iter().find(|it| it.id == id)?;
    let first = category.name.split(' ').next().unwrap_or_default();
    let tags = [
        plain(first),
        plain(&category.name),
        category.initial.clone(),
    ];
    tags.into_iter().find(|it| find(it, categories) == Some(id))
}

/// The category that a tag names: by its initial, its name, or a beginning of
/// its name, or of a word of it, that no other name has.
#[must_use]
pub fn find(tag: &str, categories: &[Category]) -> Option<CategoryId> {
    let tag = tag.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
    let initial = tag.to_uppercase();
    let tag = plain(tag);
    let by = |fits: &dyn Fn(&Category) -> bool| {
        let mut fitting = categories.iter().filter(|it| fits(it)).map(|it| it.id);
        fitting.next().filter(|_| fitting.next().is_none())
    };
    let word = |it: &Category| {
        let mut words = it.name.split(' ');
        words.any(|it| plain(it).starts_with(&tag))
    };
    by(&|it| it.initial.to_uppercase() == initial)
        .or_else(|| by(&|it| !tag.is_empty() && plain(&it.name) == tag))
        .or_else(|| by(&|it| !tag.is_empty() && plain(&it.name).starts_with(&tag)))
        .or_else(|| by(&|it| tag.chars().count() > 2 && word(it)))
}

/// Letters and digits alone, in lower case.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
