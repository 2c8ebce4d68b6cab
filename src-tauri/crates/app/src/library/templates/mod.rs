//! Templates: agendas and ground rules that come with Lisca, and the
//! facilitator's own, which the library keeps.

mod own;

pub(crate) use own::{drop_agenda, keep_agenda, keep_ground_rules};

use crate::Failure;
use crate::documents::ports::Settings;
use crate::words::templates::Words;
use serde::Serialize;
use workshop::{AgendaItem, Language, SessionStep, Workshop};

/// What a facilitator can begin with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Templates {
    /// Those that come with Lisca, then own ones.
    pub agendas: Vec<Agenda>,
    /// One rule a line.
    pub ground_rules: String,
}

/// An agenda to be taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Agenda {
    /// The name of the agenda.
    pub name: String,
    /// The facilitator made it.
    pub own: bool,
    /// The seven steps, in order.
    pub items: Vec<AgendaItem>,
}

/// How the minutes of an agenda are spread over the steps.
const MINUTES: [(u32, [u32; 7]); 3] = [
    (60, [5, 15, 15, 10, 5, 7, 3]),
    (90, USUAL),
    (120, [10, 30, 25, 20, 10, 15, 10]),
];

/// The agenda that a workshop begins with.
const USUAL: [u32; 7] = [10, 25, 20, 15, 5, 10, 5];

/// The agendas and ground rules to begin with.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn templates(
    spoken: Language,
    settings: &dyn Settings,
    language: Language,
) -> Result<Templates, Failure> {
    let words = Words::of(language);
    // The facilitator picks one by its name; the room reads what is in it.
    let called = Words::of(spoken);
    let built_in = MINUTES.iter().map(|(total, minutes)| Agenda {
        name: called.named(*total),
        own: false,
        items: items(words, minutes),
    });
    let own = own::agendas(settings)?.into_iter().map(|it| Agenda {
        name: it.name,
        own: true,
        items: it.items,
    });
    Ok(Templates {
        agendas: built_in.chain(own).collect(),
        ground_rules: own::ground_rules(settings, language)?,
    })
}

/// Gives a new workshop the ground rules and the words of the agenda that
/// it doesn't have yet.
pub(crate) fn fill_from_templates(
    settings: &dyn Settings,
    workshop: Workshop,
) -> Result<Workshop, Failure> {
    let language = workshop.session().language;
    let mut parts = workshop.parts();
    if parts.session.ground_rules.is_empty() {
        parts.session.ground_rules = own::ground_rules(settings, language)?;
    }
    let words = items(Words::of(language), &USUAL).into_iter();
    for (item, usual) in parts.agenda.iter_mut().zip(words) {
        if item.line.is_empty() && item.prompt.is_empty() {
            (item.line, item.prompt) = (usual.line, usual.prompt);
        }
    }
    Ok(Workshop::from_parts(parts)?)
}

fn items(words: &Words, minutes: &[u32; 7]) -> Vec<AgendaItem> {
    (SessionStep::ALL.into_iter())
        .zip(minutes.iter().zip(&words.steps))
        .map(|(step, (minutes, (line, prompt)))| AgendaItem {
            minutes: *minutes,
            line: (*line).to_owned(),
            prompt: (*prompt).to_owned(),
            ..AgendaItem::new(step)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use workshop::SessionLength;

    #[test]
    fn minutes_add_up_and_ninety_is_the_usual() {
        for (total, minutes) in MINUTES {
            assert_eq!(minutes.iter().sum::<u32>(), total);
        }
        for (length, minutes) in [
            (SessionLength::Hour, MINUTES[0].1),
            (SessionLength::Full, USUAL),
        ] {
            assert_eq!(SessionStep::ALL.map(|it| it.usual_minutes(length)), minutes);
        }
    }

    #[test]
    fn every_step_has_its_words_in_both_languages() {
        for language in [Language::En, Language::It] {
            for item in items(Words::of(language), &USUAL) {
                assert!(!item.line.is_empty() && !item.prompt.is_empty());
            }
        }
    }
}
