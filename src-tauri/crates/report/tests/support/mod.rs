//! Workshops to make reports of.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use report::Options;
use workshop::{
    Action, ActionId, ActionKind, CategorySet, Cause, CauseId, Checklist, ChecklistForm, EntryId,
    EntryTime, EvidenceLevel, Function, Impact, ImpactKind, IncidentKind, Language, Need, NeedId,
    Parts, RoleFunction, RoleFunctionId, Safeguard, SafeguardId, SafeguardJob, SafeguardOutcome,
    SessionLength, Standing, Status, TimelineEntry, Whose, Workshop,
};

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 4, 7).unwrap()
}

pub(crate) fn options(workshop: &Workshop) -> Options {
    Options::new(workshop, today(), "Lisca 0.1.0")
}

/// A worked example that ships with the app.
pub(crate) fn example(name: &str) -> Workshop {
    let path = format!("{}/../app/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let parts: Parts = serde_json::from_value(document["workshop"].take()).unwrap();
    Workshop::from_parts(parts).unwrap()
}

/// A hospital's case in Arabic and Hebrew, with Latin names and figures.
pub(crate) fn right_to_left() -> Workshop {
    let json = include_str!("../../../../../tests/references/right_to_left.json");
    let mut document: serde_json::Value = serde_json::from_str(json).unwrap();
    let parts: Parts = serde_json::from_value(document["workshop"].take()).unwrap();
    Workshop::from_parts(parts).unwrap()
}

/// A workshop with nothing but a title.
pub(crate) fn empty() -> Workshop {
    let (kind, set) = (IncidentKind::NearMiss, CategorySet::JustCulture);
    Workshop::new("Nothing yet", kind, set, Language::En).unwrap()
}

/// A workshop of so many causes, actions and entries, worded by `words`.
pub(crate) fn made(
    causes: usize,
    actions: usize,
    entries: usize,
    mut words: impl FnMut() -> String,
) -> Workshop {
    let mut parts = empty().parts();
    parts.incident.title = words();
    parts.incident.impact = words();
    parts.incident.what_happened = words();
    parts.effect.text = words();
    parts.session.decision = format!("{}\n{}", words(), words());
    parts.session.facilitator = words();
    let mut last = parts.last_id;
    let mut id = || {
        last += 1;
        last
    };
    let mut rank = 0;
    let mut next_rank = || {
        rank += 1;
        rank
    };
    for at in 0..causes {
        // Three of four hang beneath an earlier one.
        let parent = (at % 4 != 0).then(|| parts.causes[(at * 7 + 1) % at.min(40)].id);
        let mut cause = Cause::new(CauseId(id()), parent, next_rank(), words());
        if parent.is_none() {
            cause.category = Some(parts.categories[at / 4 % parts.categories.len()].id);
        }
        if at % 8 == 7 {
            cause.standing = Standing::Root;
        }
        if at % 3 == 0 {
            cause.evidence.level = EvidenceLevel::Supported;
            cause.evidence.source = words();
        }
        parts.causes.push(cause);
    }
    for at in 0..actions {
        let named = parts.causes.iter().skip(at % causes.max(1)).step_by(5);
        parts.actions.push(Action {
            id: ActionId(id()),
            rank: next_rank(),
            what: words(),
            causes: named.take(2).map(|it| it.id).collect(),
            kind: (at % 6 != 5).then(|| ActionKind::ALL[at % ActionKind::ALL.len()]),
            owner: if at % 4 == 3 { String::new() } else { words() },
            due: (at % 5 != 4).then(|| today() + Days::new(at as u64)),
            measure: workshop::Measure {
                counts: words(),
                ..Default::default()
            },
            impact: None,
            effort: None,
            status: match at % 4 {
                0 => Status::Proposed,
                1 => Status::Agreed,
                2 => Status::Done,
                _ => Status::Declined(words()),
            },
            decides: String::new(),
            cost: String::new(),
            safeguard: None,
            checklist: None,
        });
    }
    for at in 0..entries {
        let time = today().and_hms_opt(at as u32 % 24, 7, 0).unwrap();
        parts.timeline.push(TimelineEntry {
            id: EntryId(id()),
            rank: next_rank(),
            time: match at % 3 {
                0 => EntryTime::Exact(time.into()),
                1 => EntryTime::Approximate(time.into()),
                _ => EntryTime::Unknown,
            },
            text: words(),
            role: words(),
            source: words(),
        });
    }
    // Some causes came from what happened.
    for (cause, entry) in parts.causes.iter_mut().step_by(3).zip(&parts.timeline) {
        cause.entry = Some(entry.id);
    }
    parts.last_id = last;
    Workshop::from_parts(parts).unwrap()
}

/// The workshop with so many safeguards in the place of its own, and all else that tells what protected,
/// why it made sense, whose work it is and who was hurt, worded by `words`.
pub(crate) fn filled(
    workshop: &Workshop,
    safeguards: usize,
    mut words: impl FnMut() -> String,
) -> Workshop {
    let mut parts = workshop.parts();
    parts.safeguards.clear();
    parts.impacts.clear();
    parts.role_functions.clear();
    parts.needs.clear();
    let mut last = parts.last_id;
    let mut id = || {
        last += 1;
        last
    };
    let causes: Vec<CauseId> = parts.causes.iter().map(|it| it.id).collect();
    let entries: Vec<EntryId> = parts.timeline.iter().map(|it| it.id).collect();
    let outcomes: Vec<Option<SafeguardOutcome>> = (SafeguardOutcome::ALL.into_iter())
        .map(Some)
        .chain([None])
        .collect();
    for at in 0..safeguards {
        parts.safeguards.push(Safeguard {
            id: SafeguardId(id()),
            rank: at as i32,
            text: words(),
            job: SafeguardJob::ALL[at % 3],
            outcome: outcomes[at % outcomes.len()],
            causes: causes.iter().skip(at).take(at % 4).copied().collect(),
            entries: entries.iter().skip(at).take(at % 3).copied().collect(),
        });
    }
    parts.incident.meant = words();
    parts.incident.trigger = words();
    parts.incident.detection = words();
    parts.incident.sooner = format!("{}\n{}", words(), words());
    for kind in [ImpactKind::Service, ImpactKind::Money] {
        parts.impacts.push(Impact {
            amount: words(),
            unit: words(),
            words: format!("{}\n{}", words(), words()),
            ..Impact::new(kind)
        });
    }
    for cause in parts.causes.iter_mut().step_by(2) {
        cause.usually = words();
        cause.known = format!("{}\n{}", words(), words());
    }
    for (at, whose) in Whose::ALL.into_iter().chain(Whose::ALL).enumerate() {
        parts.needs.push(Need {
            id: NeedId(id()),
            rank: at as i32,
            whose,
            role: words(),
            text: words(),
            owner: words(),
            due: Some(today() + Days::new(at as u64)),
            done: at % 3 == 2,
        });
    }
    for at in 0..8 {
        parts.role_functions.push(RoleFunction {
            id: RoleFunctionId(id()),
            role: format!("Role {at}"),
            function: match Function::BUILT_IN.get(at) {
                Some(known) if at < 7 => known.clone(),
                _ => Function::Own(words()),
            },
        });
    }
    for (at, action) in parts.actions.iter_mut().enumerate() {
        if at % 5 != 4 {
            action.owner = format!("role {}", at % 8);
        }
        action.decides = format!("Role {}", at * 3 % 8);
        action.safeguard = Some(SafeguardJob::ALL[at % 3]);
        action.checklist = (at % 4 == 0).then(|| Checklist {
            form: ChecklistForm::DoConfirm,
            pause: words(),
            lines: (0..7).map(|_| words()).collect(),
            owner: words(),
            version: words(),
        });
    }
    parts.session.safe_to_speak = [0, 1, 3, 5, 2];
    parts.session.length = SessionLength::Hour;
    parts.last_id = last;
    Workshop::from_parts(parts).unwrap()
}

/// The size that the speed and the weight of a report are stated for: 40 causes
/// and 60 actions, of ordinary sentences.
pub(crate) fn ordinary() -> Workshop {
    const SENTENCES: [&str; 7] = [
        "No escalation path existed for alerts after 18:00",
        "The restart window was on Mondays only",
        "One administrator covered three sites for the ninth day in a row",
        "Alerts reach the team by e-mail, without a receipt",
        "Backups were tested once in two years, by one person who has left since",
        "Two scales of severity are in use, and they differ",
        "Ring the on-call phone until somebody takes the alert",
    ];
    let mut at = 0;
    made(40, 60, 15, || {
        at += 1;
        format!("{} ({at})", SENTENCES[at % SENTENCES.len()])
    })
}

/// Words as people type them, and as nobody should.
pub(crate) fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z]{1,12}( [a-z]{1,12}){0,20}",
        1 => "[a-z]{80,200}",
        1 => "[一-龥]{1,60}",
        1 => "[ا-ي]{1,12}( [ا-ي]{1,9}){0,9}",
        1 => "(a\u{301}|o\u{308}\u{304}|👩\u{200d}👧| ){1,40}x",
        1 => "\\PC{1,120}x",
    ]
}
