//! The facilitator's own agendas and ground rules.

use crate::Failure;
use crate::documents::ports::Settings;
use crate::words::Trouble;
use crate::words::templates::Words;
use serde::{Deserialize, Serialize};
use workshop::{
    AgendaItem, CategorySet, IncidentKind, Language, SessionStep, Workshop, has_words, limits,
};

/// Under which names the library keeps them.
const AGENDAS: &str = "agendas";
const GROUND_RULES: &str = "ground_rules";

/// How many own agendas there may be, and how long a name.
const MOST: usize = 50;
const LONGEST_NAME: usize = 60;

/// An agenda as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OwnAgenda {
    pub(super) name: String,
    pub(super) items: Vec<AgendaItem>,
}

/// Keeps an agenda under a name, in the stead of an own one that has it.
///
/// # Errors
/// A name without words, values that no agenda has, or a library that
/// can't be written.
pub(crate) fn keep_agenda(
    settings: &mut dyn Settings,
    name: &str,
    items: &[AgendaItem],
) -> Result<(), Failure> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if !has_words(&name) || name.chars().count() > LONGEST_NAME {
        let longest = LONGEST_NAME;
        return Err(Trouble::AgendaName { longest }.into());
    }
    let mut own = agendas(settings)?;
    own.retain(|it| it.name != name);
    if own.len() >= MOST {
        return Err(Trouble::TooManyAgendas { most: MOST }.into());
    }
    let items = whole(items)?;
    own.push(OwnAgenda { name, items });
    own.sort_by_key(|it| it.name.to_lowercase());
    keep(settings, &own)
}

/// Forgets an own agenda.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn drop_agenda(settings: &mut dyn Settings, name: &str) -> Result<(), Failure> {
    let mut own = agendas(settings)?;
    own.retain(|it| it.name != name);
    keep(settings, &own)
}

/// Keeps the ground rules that new workshops begin with; without words,
/// those that come with Lisca.
///
/// # Errors
/// Too many words, or a library that can't be written.
pub(crate) fn keep_ground_rules(settings: &mut dyn Settings, text: &str) -> Result<(), Failure> {
    let text = text.trim();
    if text.chars().count() > limits::STORY {
        let most = limits::STORY;
        return Err(Trouble::GroundRules { most }.into());
    }
    let kept = Some(text).filter(|it| has_words(it));
    Ok(settings.keep_setting(GROUND_RULES, kept)?)
}

pub(super) fn agendas(settings: &dyn Settings) -> Result<Vec<OwnAgenda>, Failure> {
    let text = settings.setting(AGENDAS)?;
    // What a newer version may have kept is left alone until it is changed.
    Ok(text
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default())
}

pub(super) fn ground_rules(settings: &dyn Settings, language: Language) -> Result<String, Failure> {
    let own = settings.setting(GROUND_RULES)?;
    Ok(own.unwrap_or_else(|| Words::of(language).ground_rules.to_owned()))
}

fn keep(settings: &mut dyn Settings, own: &[OwnAgenda]) -> Result<(), Failure> {
    let text = serde_json::to_string(own).map_err(Trouble::Agenda)?;
    Ok(settings.keep_setting(AGENDAS, Some(&text))?)
}

/// The seven steps in order, as a workshop that takes them over accepts them.
fn whole(items: &[AgendaItem]) -> Result<Vec<AgendaItem>, Failure> {
    let mut whole = Vec::new();
    for step in SessionStep::ALL {
        let item = items.iter().find(|it| it.step == step);
        let item = item.cloned().unwrap_or_else(|| AgendaItem::new(step));
        whole.push(AgendaItem {
            done: false,
            ..item
        });
    }
    let (kind, set) = (IncidentKind::default(), CategorySet::default());
    let mut parts = Workshop::new("Agenda", kind, set, Language::default())?.parts();
    parts.agenda = whole;
    Ok(Workshop::from_parts(parts)?.agenda().to_vec())
}
