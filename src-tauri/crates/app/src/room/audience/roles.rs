//! Roles where names stand: what the room sees of a workshop has none (method
//! §5: roles, not names), also while somebody types them and before anybody has
//! said which role it is.

use crate::Failure;
use crate::documents::Documents;
use crate::library::earlier_actions::left_open;
use crate::reading::Reader;
use crate::reading::guards::{Guards, cast_of};
use crate::reading::names::{folded, not_names};
use crate::words::Phrase;
use language::{Cast, alone_in_place_of, in_place_of, places_of};
use std::collections::HashMap;
use std::sync::Arc;
use store::WorkshopId;
use workshop::{Action, Key, Language, TextField, TextLocation, Workshop};

/// What there is instead of a name that wouldn't fit otherwise.
const NOBODY: &str = "…";

impl Reader {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.guard, &other.guard)
            && self.cast == other.cast
            && self.ignored == other.ignored
    }

    /// An action with roles where names stand.
    fn in_roles(&self, mut action: Action, language: Language) -> Action {
        let key = Key::Action(action.id);
        let texts = [
            (TextField::What, &mut action.what),
            (TextField::Owner, &mut action.owner),
        ];
        for (field, text) in texts {
            let found = names_in(text, self);
            let role_of = |name: &str| role_of(name, &self.cast, language);
            *text = put(
                TextLocation { key, field },
                text,
                &found,
                &self.cast,
                language,
                &role_of,
            );
        }
        action
    }
}

/// What earlier workshops left open, as the room sees it: with the roles that
/// names have there.
pub(super) fn earlier_in_roles(
    documents: &mut Documents,
    guards: &mut Guards,
    id: WorkshopId,
) -> Result<Vec<Action>, Failure> {
    let ignored = not_names(documents.settings())?;
    let mut found = Vec::new();
    for earlier in left_open(documents, id)? {
        let language = earlier.language;
        let reader = Reader {
            guard: guards.speaking(documents.settings(), language)?,
            cast: cast_of(&earlier.aliases, earlier.roles),
            ignored: ignored.clone(),
        };
        let actions = earlier.actions.into_iter();
        found.extend(actions.map(|it| reader.in_roles(it, language)));
    }
    Ok(found)
}

/// The names that were found in the texts of the workshop that was read last.
#[derive(Default)]
pub(super) struct Names {
    by: Option<Reader>,
    found: HashMap<String, Vec<String>>,
}

impl Names {
    /// The workshop with a role wherever a name stands; none: there is no name
    /// in it.
    pub(super) fn in_roles(&mut self, workshop: &Workshop, reader: Reader) -> Option<Workshop> {
        if !self.by.as_ref().is_some_and(|it| it.is(&reader)) {
            self.found.clear();
        }
        let before = std::mem::take(&mut self.found);
        let mut named = false;
        workshop.each_text(|location, text| {
            if !is_shown(location) {
                return;
            }
            let found = match before.get(text) {
                Some(found) => found.clone(),
                None => names_in(text, &reader),
            };
            named |= found
                .iter()
                .any(|name| stands(location, name, &reader.cast));
            self.found.insert(text.to_owned(), found);
        });
        let shown = named.then(|| self.put(workshop, &reader));
        self.by = Some(reader);
        shown
    }

    fn put(&self, workshop: &Workshop, reader: &Reader) -> Workshop {
        let language = workshop.session().language;
        let shown = |role_of: &dyn Fn(&str) -> String| {
            let mut parts = workshop.parts();
            parts.each_text(|location, text| {
                if let Some(found) = self.found.get(text).filter(|_| is_shown(location)) {
                    *text = put(location, text, found, &reader.cast, language, role_of);
                }
            });
            Workshop::from_stored_parts(parts)
        };
        // A role is longer than a name may be, and a text as long as it can be.
        (shown(&|name| role_of(name, &reader.cast, language)))
            .or_else(|_| shown(&|_| NOBODY.to_owned()))
            .unwrap_or_else(|_| workshop.clone())
    }
}

/// The names in a text, known and found, the longest first.
fn names_in(text: &str, reader: &Reader) -> Vec<String> {
    let known = reader.cast.names.iter().map(|it| it.0.clone());
    let known = known.filter(|name| !places_of(name, text, &[]).is_empty());
    let found = reader.guard.names(text, &reader.cast).into_iter();
    let found = found
        .filter_map(|it| text.get(it))
        .map(|it| it.trim().to_owned())
        .filter(|it| !it.is_empty() && !reader.ignored.contains(&folded(it)));
    let mut all: Vec<String> = known.collect();
    for name in found {
        if !all.iter().any(|it| folded(it) == folded(&name)) {
            all.push(name);
        }
    }
    all.sort_by_key(|it| std::cmp::Reverse(it.chars().count()));
    all
}

/// The text with roles where these names stand.
fn put(
    location: TextLocation,
    text: &str,
    names: &[String],
    cast: &Cast,
    language: Language,
    role_of: &dyn Fn(&str) -> String,
) -> String {
    let mut put = text.to_owned();
    for name in names.iter().filter(|it| stands(location, it, cast)) {
        let role = role_of(name);
        put = match location.field.is_role() {
            true => alone_in_place_of(name, &role, &put, &[]),
            false => in_place_of(name, &role, language, &put, &[]),
        };
    }
    put
}

/// The role that stands for a name, or for a longer form of it.
fn role_of(name: &str, cast: &Cast, language: Language) -> String {
    let somebody = Phrase::Person.in_language(language);
    let known = known(name, cast);
    // A role that has the name in it would show it.
    let role = known.filter(|it| !it.trim().is_empty() && places_of(name, it, &[]).is_empty());
    role.unwrap_or(somebody).to_owned()
}

fn known<'c>(name: &str, cast: &'c Cast) -> Option<&'c str> {
    let same = cast.names.iter().find(|it| folded(&it.0) == folded(name));
    let longer = || (cast.names.iter()).find(|it| !places_of(name, &it.0, &[]).is_empty());
    same.or_else(longer).map(|it| it.1.as_str())
}

/// Whether a name gives way to a role there. Who does an action may be a person
/// (method §3): there, only a name whose role is known gives way. Likewise a
/// place or a system may be called as somebody is.
fn stands(location: TextLocation, name: &str, cast: &Cast) -> bool {
    let may_be_called_so = matches!(
        location.field,
        TextField::Owner | TextField::Decides | TextField::Place | TextField::System
    );
    !may_be_called_so || known(name, cast).is_some()
}

/// Whether the room may see a text. A category is no text, but a name itself.
fn is_shown(location: TextLocation) -> bool {
    !location.is_private() && !matches!(location.key, Key::Category(_) | Key::Idea(_))
}
