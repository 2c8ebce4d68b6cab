//! Drafts that an edit changes too: where a role takes the place of a name, it
//! does in what is typed and no edit yet, so that the name doesn't come back
//! with the end of the sentence.

use language::{alone_in_place_of, in_place_of, places_of};
use store::Drafts;
use workshop::{Edit, Language};

/// Where names to be replaced are typed.
const NAME: &str = "other/name";

/// Those of a workshop's drafts that an edit changes, as they are after it; no
/// words: such a draft is gone.
pub(super) fn after(edit: &Edit, language: Language, drafts: Drafts) -> Drafts {
    let Edit::ReplaceName { name, role, longer } = edit else {
        return Drafts::new();
    };
    let named = |text: &str| !places_of(name, text, longer).is_empty();
    let changed = drafts.into_iter().filter(|(_, text)| named(text));
    changed
        .map(|(place, text)| {
            let text = match &*place {
                NAME => String::new(),
                it if holds_role(it) => alone_in_place_of(name, role, &text, longer),
                _ => in_place_of(name, role, language, &text, longer),
            };
            (place, text)
        })
        .collect()
}

/// Whether a place holds a role and nothing else.
fn holds_role(place: &str) -> bool {
    matches!(
        place.rsplit('/').next(),
        Some("role" | "owner" | "facilitator")
    )
}
