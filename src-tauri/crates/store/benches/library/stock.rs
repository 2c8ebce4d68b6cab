//! Workshops to measure with.

use chrono::{DateTime, TimeDelta, Utc};
use workshop::{
    CategoryId, CategorySet, CauseId, Edit, IncidentField, IncidentKind, Language, Place, Workshop,
};

const WORDS: [&str; 24] = [
    "alarm",
    "backup",
    "battery",
    "change",
    "checklist",
    "contract",
    "database",
    "delivery",
    "escalation",
    "firewall",
    "handover",
    "invoice",
    "ladder",
    "meeting",
    "monitor",
    "night",
    "owner",
    "pager",
    "pressure",
    "procedure",
    "queue",
    "rota",
    "supplier",
    "training",
];

/// A moment, `second` seconds into the afternoon.
pub(crate) fn at(second: usize) -> DateTime<Utc> {
    let second = i64::try_from(second).expect("a few");
    DateTime::from_timestamp(1_795_440_000, 0).expect("a moment") + TimeDelta::seconds(second)
}

/// A sentence of about 60 characters; another number, another sentence.
pub(crate) fn sentence(number: usize) -> String {
    let word =
        |step: usize| WORDS[(number.wrapping_mul(7) + step * number / 5 + step) % WORDS.len()];
    format!(
        "The {} did not reach the {} before {} {} (n{number})",
        word(0),
        word(1),
        word(2),
        word(3)
    )
}

/// A workshop of `causes` causes, four to a parent, and a tenth as many actions.
pub(crate) fn workshop(number: usize, causes: usize) -> Workshop {
    let set = CategorySet::JustCulture;
    let mut workshop =
        Workshop::new("A case", IncidentKind::Incident, set, Language::En).expect("a title");
    let mut edit = |edit| {
        workshop.apply(edit).expect("an edit that makes sense");
    };
    edit(Edit::SetIncident(IncidentField::Title(format!(
        "Case {number}"
    ))));
    edit(Edit::SetEffect(sentence(number)));
    let first = 7;
    for cause in 0..causes {
        let index = u32::try_from(cause).expect("a few");
        edit(Edit::AddCause {
            parent: (cause >= 6).then(|| CauseId(first + (index - 6) / 4)),
            category: (cause < 6).then(|| CategoryId(index + 1)),
            place: Place::Last,
            text: sentence(number * 61 + cause),
            entry: None,
        });
    }
    for action in 0..causes / 10 {
        let cause = first + u32::try_from(action).expect("a few");
        edit(Edit::AddAction {
            what: sentence(number * 17 + action),
            causes: vec![CauseId(cause)],
            place: Place::Last,
            kind: None,
        });
    }
    workshop
}
