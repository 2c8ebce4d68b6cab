//! What still looks like somebody's name in a workshop, and where (method §5:
//! roles, not names). For the facilitator alone.

use super::guards::Guards;
use super::reader::Reader;
use crate::documents::Documents;
use crate::documents::ports::Settings;
use crate::{Begun, Failure};
use language::{Cast, capitalised, places_of};
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::Range;
use store::WorkshopId;
use workshop::{Language, TextLocation, Workshop};

/// So many characters are told on either side of a name.
const AROUND: usize = 60;

/// Under which name the library keeps what is no name, one a line.
const NOT_NAMES: &str = "names.not";

/// Something that looks like a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NameView {
    /// As it is written first.
    pub name: String,
    /// The role that stands for it, or for a longer form of it; empty: none yet.
    pub role: String,
    /// Names that it is a part of: they have a line of their own.
    pub longer: Vec<String>,
    /// Where it stands, in the order in which one reads a workshop.
    pub places: Vec<NamePlace>,
}

/// A place where a name stands, with some of what stands around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NamePlace {
    /// The text that the name stands in.
    #[serde(rename = "spot")]
    pub location: TextLocation,
    /// The words right before the name.
    pub before: String,
    /// The name as it is written here.
    pub name: String,
    /// The words right after the name.
    pub after: String,
    /// Nobody but the facilitator sees that text.
    pub private: bool,
}

/// A name that was typed where a role belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TypedName {
    /// As it was typed.
    pub name: String,
    /// The role that is known to stand for it; empty: none.
    pub role: String,
}

/// What looks like a name in a workshop's texts, the most frequent first.
///
/// # Errors
/// A workshop or a library that can't be read.
pub(crate) fn names(
    documents: &mut Documents,
    guards: &mut Guards,
    id: WorkshopId,
) -> Result<Begun<Vec<NameView>>, Failure> {
    Ok(Begun::background(looking(documents, guards, id)?))
}

/// What looks for them, when there is time.
fn looking(
    documents: &mut Documents,
    guards: &mut Guards,
    id: WorkshopId,
) -> Result<impl FnOnce() -> Vec<NameView> + Send + use<>, Failure> {
    let reader = Reader::of(documents, guards, id)?;
    let workshop = documents.workshop(id)?.clone();
    Ok(move || found(&workshop, &reader))
}

fn found(workshop: &Workshop, reader: &Reader) -> Vec<NameView> {
    let Reader {
        guard,
        cast,
        ignored,
    } = reader;
    let mut texts = Vec::new();
    workshop.each_text(|location, text| texts.push((location, text)));
    let mut names: Vec<String> = cast.names.iter().map(|it| it.0.clone()).collect();
    for (_, text) in &texts {
        for found in guard.names(text, cast) {
            let name = text.get(found).unwrap_or_default().trim();
            // "Ed" may be somebody, "ed" is an Italian “and”.
            if places_of(&capitalised(name), name, &[]).is_empty() {
                continue;
            }
            let is_known = || names.iter().any(|it| same(it, name));
            if !name.is_empty() && !ignored.contains(&folded(name)) && !is_known() {
                names.push(name.to_owned());
            }
        }
    }
    let view = |name: &String| {
        let longer: Vec<String> = (names.iter())
            .filter(|it| !same(it, name) && !places_of(name, it, &[]).is_empty())
            .cloned()
            .collect();
        let role = |of: &String| cast.names.iter().find(|it| same(&it.0, of));
        let own = role(name).or_else(|| longer.iter().find_map(role));
        NameView {
            name: name.clone(),
            role: own.map_or_else(String::new, |it| it.1.clone()),
            places: places(&texts, name, &longer),
            longer,
        }
    };
    let mut views: Vec<NameView> = names.iter().map(view).collect();
    views.retain(|it| !it.places.is_empty());
    views.sort_by_key(|it| (std::cmp::Reverse(it.places.len()), folded(&it.name)));
    views
}

/// Erases the names of a workshop that roles have taken the place of, for good: they
/// can't be brought back, and aren't known any more. Answers how many.
///
/// # Errors
/// A workshop that isn't there, or a library that can't be written.
pub(crate) fn erase_names(
    documents: &mut Documents,
    guards: &mut Guards,
    id: WorkshopId,
) -> Result<usize, Failure> {
    // What can only be read is as it was, and nobody is told of it each time.
    if documents.condition().only_reads() || documents.workshop(id)?.session().aliases.is_empty() {
        return Ok(0);
    }
    let standing = looking(documents, guards, id)?().into_iter();
    let standing: Vec<String> = standing.map(|it| it.name).collect();
    documents.erase_names(id, &standing)
}

/// Those that would stand in a file that `holds` the texts at some places, with
/// their places there.
///
/// # Errors
/// A workshop or a library that can't be read.
pub(crate) fn names_in(
    documents: &mut Documents,
    guards: &mut Guards,
    id: WorkshopId,
    holds: impl Fn(TextLocation) -> bool,
) -> Result<Vec<NameView>, Failure> {
    let mut names = looking(documents, guards, id)?();
    for name in &mut names {
        name.places.retain(|it| holds(it.location));
    }
    names.retain(|it| !it.places.is_empty());
    Ok(names)
}

/// A word of a role of fewer letters is taken for another word: lead, head.
const ROLE_WORD: usize = 5;

/// The word of a role that says who it is: "administrator" of a System administrator,
/// “amministratore” of an Amministratore di sistema.
fn said_alone(role: &str, language: Language) -> Option<&str> {
    let mut words = role.split(|it: char| !it.is_alphabetic());
    let word = match language {
        Language::En => words.take_while(|it| *it != "of" && *it != "for").last(),
        Language::It => words.next(),
    };
    word.filter(|it| it.chars().count() >= ROLE_WORD)
}

/// What of the workshop's roles still stands in the sentences of a copy for outside,
/// each with the role that it is a part of, and its places there: "administrator", where
/// the role is "System administrator".
pub(crate) fn roles_left(workshop: &Workshop) -> Vec<NameView> {
    let Some(outside) = report::for_outside(workshop) else {
        return Vec::new();
    };
    let mut texts = Vec::new();
    outside.each_text(|location, text| texts.push((location, text)));
    let mut left: Vec<NameView> = Vec::new();
    for role in report::roles(workshop) {
        let spoken = workshop.session().language;
        // One on the timeline, such as an attacker, is left whole.
        let whole = Some(role.as_str()).filter(|it| it.contains(' '));
        for word in whole.into_iter().chain(said_alone(&role, spoken)) {
            let places = places(&texts, word, &[]);
            if !places.is_empty() && !left.iter().any(|it| same(&it.name, word)) {
                left.push(NameView {
                    name: word.to_owned(),
                    role: role.clone(),
                    longer: Vec::new(),
                    places,
                });
            }
        }
    }
    left.sort_by_key(|it| (std::cmp::Reverse(it.places.len()), folded(&it.name)));
    left
}

/// The name in what was typed where a role belongs, if there is one.
///
/// # Errors
/// A workshop or a library that can't be read.
pub(crate) fn typed_name(
    documents: &mut Documents,
    guards: &mut Guards,
    id: WorkshopId,
    text: String,
) -> Result<Begun<Option<TypedName>>, Failure> {
    let reader = Reader::of(documents, guards, id)?;
    Ok(Begun::background(move || name_in(&text, &reader)))
}

/// The names in texts that belong to no workshop, each once, as they stand.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn names_told(
    settings: &dyn Settings,
    guards: &mut Guards,
    language: Language,
    texts: &[&str],
) -> Result<Vec<String>, Failure> {
    let guard = guards.speaking(settings, language)?;
    let ignored = not_names(settings)?;
    let mut names: Vec<String> = Vec::new();
    for text in texts {
        for found in guard.names(text, &Cast::default()) {
            let name = text.get(found).unwrap_or_default().trim();
            let is_known = || names.iter().any(|it| same(it, name));
            if !name.is_empty() && !ignored.contains(&folded(name)) && !is_known() {
                names.push(name.to_owned());
            }
        }
    }
    Ok(names)
}

fn name_in(text: &str, reader: &Reader) -> Option<TypedName> {
    let Reader {
        guard,
        cast,
        ignored,
    } = reader;
    for (name, role) in &cast.names {
        if let Some(place) = places_of(name, text, &[]).first() {
            let name = text.get(place.clone()).unwrap_or_default().to_owned();
            let role = role.clone();
            return Some(TypedName { name, role });
        }
    }
    let found = guard.names(text, cast).into_iter();
    let mut names = found.filter_map(|it| text.get(it)).map(str::trim);
    names
        .find(|it| !it.is_empty() && !ignored.contains(&folded(it)))
        .map(|name| TypedName {
            name: name.to_owned(),
            role: String::new(),
        })
}

/// Says that something is no name, in any workshop, for good; or takes that
/// back.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn ignore_name(
    settings: &mut dyn Settings,
    name: &str,
    ignored: bool,
) -> Result<(), Failure> {
    let mut all = not_names(settings)?;
    let name = folded(name);
    match ignored {
        true => all.insert(name),
        false => all.remove(&name),
    };
    let lines: Vec<String> = all.into_iter().filter(|it| !it.is_empty()).collect();
    let kept = Some(lines.join("\n")).filter(|it| !it.is_empty());
    settings.keep_setting(NOT_NAMES, kept.as_deref())?;
    Ok(())
}

/// What was said to be no name, as names are compared.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn not_names(settings: &dyn Settings) -> Result<BTreeSet<String>, Failure> {
    let kept = settings.setting(NOT_NAMES)?.unwrap_or_default();
    Ok(kept.lines().map(str::to_owned).collect())
}

/// As names are compared: one line, small.
pub(crate) fn folded(name: &str) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    name.to_lowercase().replace('’', "'")
}

fn same(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

fn places(texts: &[(TextLocation, &str)], name: &str, longer: &[String]) -> Vec<NamePlace> {
    let all = texts.iter().flat_map(|(location, text)| {
        let places = places_of(name, text, longer).into_iter();
        places.map(|place| place_in(*location, text, place))
    });
    all.collect()
}

fn place_in(location: TextLocation, text: &str, place: Range<usize>) -> NamePlace {
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let line = |it: &str| it.replace('\n', " ");
    NamePlace {
        location,
        before: line(&last(part(0..place.start))),
        name: part(place.clone()).to_owned(),
        after: line(&first(part(place.end..text.len()))),
        private: location.is_private(),
    }
}

/// The last words of a text.
fn last(text: &str) -> String {
    let Some((from, _)) = text.char_indices().rev().nth(AROUND) else {
        return text.to_owned();
    };
    let kept = &text[from..];
    let kept = kept.split_once(char::is_whitespace).map_or(kept, |it| it.1);
    format!("… {kept}")
}

/// The first words of a text.
fn first(text: &str) -> String {
    let Some((to, _)) = text.char_indices().nth(AROUND) else {
        return text.to_owned();
    };
    let kept = &text[..to];
    let kept = kept
        .rsplit_once(char::is_whitespace)
        .map_or(kept, |it| it.0);
    format!("{kept} …")
}
