//! Whether it is a machine that reminds or tells somebody: then nobody's memory
//! is relied on. A machine that the person is to work with does nothing for them:
//! "remind the administrator to update the software".

use crate::Language;

/// Adverbs that say it by themselves.
const AUTOMATICALLY: &[&str] = &[
    "automatically",
    "automaticamente",
    "automatico",
    "automatica",
];

/// What stands between the verb and its machine.
const EN_BY: &[&str] = &["by", "via", "through", "with", "using"];
const IT_BY: &[&str] = &[
    "con",
    "col",
    "tramite",
    "mediante",
    "attraverso",
    "dal",
    "dalla",
    "dall",
    "da",
    "via",
];

/// Machines that call for attention: to remind is what they are there for.
const ALARMS: &[&str] = &[
    "alarm",
    "alarms",
    "alert",
    "alerts",
    "reminder",
    "reminders",
    "notification",
    "notifications",
    "beep",
    "prompt",
    "allarme",
    "allarmi",
    "avviso",
    "avvisi",
    "notifica",
    "notifiche",
    "promemoria",
    "segnale",
];
/// Machines that do all sorts of things.
const MACHINES: &[&str] = &[
    "software",
    "system",
    "program",
    "app",
    "computer",
    "sistema",
    "programma",
];

/// What begins to tell what the person is to do or know. What is named behind it
/// is theirs to deal with.
const EN_MATTER: &[&str] = &[
    "to", "that", "not", "never", "always", "how", "when", "who", "what", "why", "about", "on",
    "of", "before",
];
const IT_MATTER: &[&str] = &[
    "di", "che", "come", "quando", "chi", "perché", "sul", "sullo", "sulla", "sull", "sui",
    "sugli", "sulle", "su", "prima",
];

/// So many words may stand between "by" and the machine: "with a loud alarm".
const BETWEEN: usize = 2;

/// Whether a machine does what an action's verb says, told by the words behind
/// the verb.
pub(super) fn does_it(language: Language, behind: &[&str]) -> bool {
    let (by, matter) = match language {
        Language::En => (EN_BY, EN_MATTER),
        Language::It => (IT_BY, IT_MATTER),
    };
    let told = behind.iter().position(|it| matter.contains(it));
    let (does, matter) = behind.split_at(told.unwrap_or(behind.len()));
    does.iter().any(|it| AUTOMATICALLY.contains(it))
        || is_by(does, by, &|it| ALARMS.contains(&it) || MACHINES.contains(&it))
        // "… to check the pump, with an alarm": an alarm at the end is no matter.
        || is_by(last(matter), by, &|it| ALARMS.contains(&it))
}

/// Whether "by" stands there, and soon behind it such a machine.
fn is_by(words: &[&str], by: &[&str], is_machine: &dyn Fn(&str) -> bool) -> bool {
    let mut places = words.iter().enumerate().filter(|(_, it)| by.contains(it));
    places.any(|(at, _)| {
        let mut soon = words.iter().skip(at + 1).take(BETWEEN + 1);
        soon.any(|it| is_machine(it))
    })
}

/// The last words: "with", what may stand between, and the machine.
fn last<'w, 'a>(words: &'w [&'a str]) -> &'w [&'a str] {
    words
        .get(words.len().saturating_sub(BETWEEN + 2)..)
        .unwrap_or_default()
}
