//! The words that people write above columns, and for how far an action is.

use crate::reading::Column;
use workshop::Status;

/// Heads in English, Italian and German, the surest first.
pub(super) const HEADS: &[(Column, &[&str])] = &[
    (
        Column::Action,
        &[
            "action item",
            "action items",
            "action",
            "actions",
            "corrective action",
            "task",
            "tasks",
            "to do",
            "todo",
            "summary",
            "azione",
            "azioni",
            "attività",
            "cosa",
            "maßnahme",
            "massnahme",
            "aufgabe",
            "measure",
            "what",
            "was",
            "title",
            "titolo",
            "titel",
            "name",
        ],
    ),
    (
        Column::Owner,
        &[
            "owner",
            "assignee",
            "assigned to",
            "responsible",
            "responsible person",
            "action owner",
            "who",
            "assigned",
            "responsabile",
            "assegnatario",
            "chi",
            "proprietario",
            "incaricato",
            "verantwortlich",
            "verantwortliche",
            "zuständig",
            "wer",
            "bearbeiter",
            "lead",
        ],
    ),
    (
        Column::Due,
        &[
            "due",
            "due date",
            "duedate",
            "by",
            "by when",
            "deadline",
            "target date",
            "target",
            "due by",
            "end date",
            "scadenza",
            "entro",
            "entro quando",
            "termine",
            "data di scadenza",
            "fällig",
            "fällig am",
            "termin",
            "bis",
            "bis wann",
            "frist",
            "fälligkeitsdatum",
            "eta",
        ],
    ),
    (
        Column::Status,
        &["status", "state", "stato", "progress", "zustand"],
    ),
    (
        Column::Cause,
        &[
            "cause",
            "causes",
            "contributing factor",
            "contributing factors",
            "contributing cause",
            "root cause",
            "factor",
            "causa",
            "cause possibili",
            "fattore",
            "fattori",
            "fattore contribuente",
            "ursache",
            "ursachen",
            "faktor",
            "sub-cause",
        ],
    ),
    (
        Column::Category,
        &[
            "category",
            "categories",
            "bone",
            "area",
            "theme",
            "categoria",
            "categorie",
            "kategorie",
            "bereich",
            "branch",
        ],
    ),
    (
        Column::Level,
        &["level", "depth", "livello", "profondità", "ebene", "stufe"],
    ),
    (
        Column::Entry,
        &[
            "event",
            "what happened",
            "entry",
            "description of event",
            "activity",
            "evento",
            "che cosa è successo",
            "cosa è successo",
            "descrizione",
            "ereignis",
            "was geschah",
            "beschreibung",
            "details",
            "description",
            "message",
            "note",
            "notes",
            "text",
        ],
    ),
    (
        Column::Time,
        &[
            "time",
            "timestamp",
            "time (utc)",
            "utc",
            "clock",
            "ora",
            "orario",
            "zeit",
            "uhrzeit",
            "zeitpunkt",
            "date/time",
            "date and time",
            "datetime",
            "data e ora",
            "data/ora",
            "date time",
            "when",
            "quando",
            "wann",
        ],
    ),
    (
        Column::Day,
        &["date", "day", "data", "giorno", "datum", "tag"],
    ),
    (
        Column::Role,
        &[
            "role", "actor", "by whom", "ruolo", "attore", "rolle", "akteur",
        ],
    ),
    (
        Column::Source,
        &[
            "source",
            "evidence",
            "fonte",
            "prova",
            "quelle",
            "beleg",
            "reference",
        ],
    ),
];

/// What a head says that its column holds, and how surely: less is surer.
pub(super) fn head(title: &str) -> Option<(Column, usize)> {
    let title = title
        .trim_matches(|it: char| !it.is_alphanumeric() && it != ')')
        .to_lowercase();
    HEADS.iter().find_map(|(column, titles)| {
        let at = titles.iter().position(|it| *it == title)?;
        Some((*column, at))
    })
}

/// What a head says that its column holds.
pub(super) fn known(title: &str) -> Option<Column> {
    head(title).map(|it| it.0)
}

/// A word for how far an action is.
pub(super) fn status(word: &str) -> Option<Status> {
    let word = word.trim().to_lowercase();
    let is = |words: &[&str]| words.contains(&word.as_str());
    match () {
        () if is(&[
            "to do",
            "todo",
            "open",
            "new",
            "proposed",
            "backlog",
            "aperta",
            "aperto",
            "da fare",
            "proposta",
            "offen",
            "neu",
            "not started",
            "planned",
        ]) =>
        {
            Some(Status::Proposed)
        }
        () if is(&[
            "agreed",
            "accepted",
            "approved",
            "concordata",
            "approvata",
            "vereinbart",
        ]) =>
        {
            Some(Status::Agreed)
        }
        () if is(&[
            "in progress",
            "doing",
            "started",
            "ongoing",
            "in review",
            "in corso",
            "in arbeit",
            "wip",
        ]) =>
        {
            Some(Status::InProgress)
        }
        () if is(&[
            "done",
            "closed",
            "resolved",
            "completed",
            "complete",
            "fixed",
            "finished",
            "fatto",
            "fatta",
            "chiusa",
            "chiuso",
            "completata",
            "conclusa",
            "erledigt",
            "fertig",
            "abgeschlossen",
            "x",
            "✓",
            "✔",
        ]) =>
        {
            Some(Status::Done)
        }
        () if is(&["verified", "verificata", "wirksam", "geprüft"]) => Some(Status::Verified),
        () => None,
    }
}
