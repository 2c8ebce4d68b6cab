//! What the tests of the app begin with: a library, a workshop, a cause.
#![allow(dead_code, unreachable_pub, reason = "each of them uses a part")]

use app::{App, CategorySet, Extras, IncidentKind, Language, WorkshopId};
use chrono::{DateTime, Utc};
use serde_json::json;
use workshop::Edit;

pub fn now() -> DateTime<Utc> {
    "2026-04-01T09:00:00Z".parse().unwrap()
}

pub fn open(folder: &tempfile::TempDir) -> App {
    App::open(folder.path(), now).unwrap()
}

/// A workshop in English, called “A case”.
pub fn begin(app: &mut App) -> WorkshopId {
    begin_as(app, "A case", Language::En)
}

pub fn begin_as(app: &mut App, title: &str, language: Language) -> WorkshopId {
    let set = CategorySet::JustCulture;
    let kind = IncidentKind::Incident;
    app.create_workshop(title.into(), kind, set, language)
        .unwrap()
}

/// A file as it usually is, or one with what is for the facilitator alone.
pub fn with_private(private: bool) -> Extras {
    Extras {
        private,
        who_was_hurt: false,
        outside: false,
    }
}

/// Adds a cause right beneath the effect.
pub fn add(text: &str) -> Edit {
    serde_json::from_value(json!({"add_cause": {"text": text}})).unwrap()
}
