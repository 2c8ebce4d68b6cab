//! The reports that are handed out: each has a number and a fingerprint, and tells
//! what was changed since the one before.

use crate::Failure;
use crate::documents::Documents;
use crate::history::before_or_at;
use chrono::NaiveDate;
use formats::{Extras, Json, Origin, WriteOptions, Writer};
use sha2::{Digest, Sha256};
use store::{Edition, WorkshopId};
use workshop::{Language, Workshop};

/// Bytes of a fingerprint that are shown: enough to tell one report of a case from
/// all others.
const SHOWN: usize = 4;

/// The edition that a report of a workshop as it stands now is: the last one again
/// where nothing was changed since.
///
/// # Errors
/// A workshop or a library that can't be read.
pub(crate) fn edition(
    documents: &mut Documents,
    id: WorkshopId,
    language: Language,
) -> Result<report::Edition, Failure> {
    let now = documents.workshop(id)?.clone();
    let fingerprint = fingerprint(&now);
    let mut editions = documents.workshops().editions(id)?;
    let same = editions.pop_if(|it| it.fingerprint == fingerprint);
    let last = editions.pop();
    let number = match (&same, &last) {
        (Some(same), _) => same.number,
        (None, last) => last.as_ref().map_or(1, |it| it.number + 1),
    };
    let before = match last {
        None => None,
        Some(last) => {
            let then = before_or_at(documents, id, last.step)?;
            Some(report::EditionBefore {
                number: last.number,
                day: last.day,
                changes: report::changes(&then, &now, language),
            })
        }
    };
    Ok(report::Edition {
        number,
        fingerprint,
        before,
    })
}

/// A report that is being written: handed out once it is noted, so that one that can't
/// be written has no number.
pub(crate) struct HandedOut {
    id: WorkshopId,
    edition: Edition,
}

impl HandedOut {
    /// A report of a workshop as it stands now, handed out today.
    ///
    /// # Errors
    /// A workshop that can't be read.
    pub(crate) fn of(
        documents: &mut Documents,
        id: WorkshopId,
        edition: &report::Edition,
    ) -> Result<Self, Failure> {
        let edition = Edition {
            number: edition.number,
            day: documents.time.today(),
            step: documents.revision(id)?,
            fingerprint: edition.fingerprint.clone(),
        };
        Ok(Self { id, edition })
    }

    /// Notes it. A library that is only read has no numbers to give: the report is
    /// written all the same.
    ///
    /// # Errors
    /// A library that can't be written.
    pub(crate) fn note(self, documents: &mut Documents) -> Result<(), Failure> {
        if documents.condition().only_reads() {
            return Ok(());
        }
        Ok(documents
            .workshops_mut()
            .add_edition(self.id, &self.edition)?)
    }
}

/// A few signs that tell what is in a workshop from anything else; not what is for
/// the facilitator alone.
fn fingerprint(workshop: &Workshop) -> String {
    let asked = WriteOptions {
        extras: Extras::default(),
        today: NaiveDate::default(),
        origin: Origin::default(),
    };
    let written = Json::write(workshop, &asked).unwrap_or_default();
    let digest = Sha256::digest(written);
    let signs = digest.iter().take(SHOWN).map(|it| format!("{it:02x}"));
    signs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{App, ExistingFile, ReportChoice};
    use serde_json::json;
    use workshop::{CategorySet, IncidentKind};

    #[test]
    fn a_report_keeps_its_number_until_something_is_changed_and_then_says_what() {
        let folder = tempfile::tempdir().unwrap();
        let files = tempfile::tempdir().unwrap();
        let now = || "2026-04-01T09:00:00Z".parse().unwrap();
        let mut app = App::open(folder.path(), now).unwrap();
        let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
        let id = app
            .create_workshop("A case".into(), kind, set, Language::En)
            .unwrap();
        let path = files.path().join("report.pdf");
        let hand_out = |app: &mut App| {
            let choice = ReportChoice::default();
            app.export_report_to(id, &choice, &path, ExistingFile::Replace)
                .unwrap();
        };
        let add = |app: &mut App, text: &str| {
            let edit = json!({ "id": id, "edit": { "add_cause": { "text": text } } });
            app.call("edit", edit).unwrap();
        };
        let edition = |app: &mut App| edition(&mut app.documents, id, Language::En).unwrap();

        let first = edition(&mut app);
        assert_eq!((first.number, &first.before), (1, &None));
        hand_out(&mut app);
        hand_out(&mut app);
        assert_eq!(edition(&mut app), first);
        add(&mut app, "The pager was silent");
        let second = edition(&mut app);
        assert_ne!(second.fingerprint, first.fingerprint);
        let changes = |of: &report::Edition| of.before.clone().unwrap().changes;
        assert_eq!(second.number, 2);
        assert_eq!(changes(&second), ["One new cause: The pager was silent"]);
        hand_out(&mut app);
        // The same again says the same.
        assert_eq!(edition(&mut app), second);
        add(&mut app, "Nobody was on call");
        let third = edition(&mut app);
        assert_eq!((third.number, third.before.clone().unwrap().number), (3, 2));
        assert_eq!(changes(&third), ["One new cause: Nobody was on call"]);
        // One that can't be written has no number, neither here nor from a window.
        let nowhere = files.path().join("missing").join("report.pdf");
        let choice = ReportChoice::default();
        let keep = ExistingFile::Keep;
        assert!(app.export_report_to(id, &choice, &nowhere, keep).is_err());
        let path = nowhere.display().to_string();
        assert!(app.export_report(id, choice, path, false).is_err());
        let noted = |app: &mut App| app.documents.workshops().editions(id).unwrap().len();
        assert_eq!((edition(&mut app).number, noted(&mut app)), (3, 2));
        // Two runs of the same report are the same bytes.
        let choice = ReportChoice::default();
        let bytes = |app: &mut App| app.report_bytes(id, &choice).unwrap();
        assert!(bytes(&mut app) == bytes(&mut app));
    }
}
