//! A role where a name stood: "Marco ignored the alert" becomes "The system
//! administrator ignored the alert" (method §5, roles not names).

mod en;
mod find;
mod it;
mod noun;
mod ordinary;
mod site;

pub use find::places_of;

use crate::Language;
use site::Site;

/// So often a text is gone through: a role that shares a word with a name can
/// make the name anew beside what is left of it.
const PASSES: usize = 4;

/// The text with the role wherever the name stood, as whole words and in any
/// capitals. The article follows the language and the place (“Marco’s” becomes
/// “the system administrator’s”, “di Marco” becomes “dell’amministratore”), and
/// a sentence still begins with a capital. A role that is told beside the name
/// isn't told twice.
///
/// Names in `longer` that the name is a part of stay: they are other people's.
#[must_use]
pub fn in_place_of(
    name: &str,
    role: &str,
    language: Language,
    text: &str,
    longer: &[String],
) -> String {
    replaced(name, text, longer, |site| match language {
        Language::En => en::put(site, role),
        Language::It => it::put(site, role, name),
    })
}

/// The text of a field that holds a role and nothing else, with the role where
/// the name stood: no article, and capitals as the role has them.
#[must_use]
pub fn alone_in_place_of(name: &str, role: &str, text: &str, longer: &[String]) -> String {
    let role = role.trim();
    if is_told(name, role, text, longer) {
        return role.to_owned();
    }
    replaced(name, text, longer, |site| site::Put {
        start: site.start,
        end: site.end,
        words: role.to_owned(),
    })
}

/// Whether the text says the name and this role, or a part of it, and nothing
/// more: "Marco (system administrator)".
fn is_told(name: &str, role: &str, text: &str, longer: &[String]) -> bool {
    let places = places_of(name, text, longer);
    let [place] = places.as_slice() else {
        return false;
    };
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let mut words = [before, after].map(|it| it.trim_matches(|it: char| !it.is_alphanumeric()));
    words.sort_unstable();
    words[0].is_empty() && site::is_part(words[1], role)
}

fn replaced(
    name: &str,
    text: &str,
    longer: &[String],
    put: impl Fn(&Site<'_>) -> site::Put,
) -> String {
    let mut text = text.to_owned();
    for _ in 0..PASSES {
        let places = places_of(name, &text, longer);
        if places.is_empty() {
            break;
        }
        let mut whole = String::with_capacity(text.len() + 64);
        let mut done = 0;
        for place in places {
            let put = put(&Site::of(&text, place));
            // What one place takes along, the next one leaves alone.
            let start = put.start.max(done);
            whole += text.get(done..start).unwrap_or_default();
            whole += &put.words;
            done = put.end.max(start);
        }
        whole += text.get(done..).unwrap_or_default();
        text = whole;
    }
    text
}
