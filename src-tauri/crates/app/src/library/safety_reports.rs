//! Short reports of near misses, hazards and incidents: the inbox that a
//! workshop may come from. None of it is shown to the room or exported; what a
//! workshop takes over is the domain's to say (W42, W43).

use super::templates;
use crate::Failure;
use crate::documents::{Documents, Time};
use chrono::{DateTime, Utc};
use serde::Serialize;
use store::{FiledReport, ReportId, WorkshopId};
use workshop::{CategorySet, Language, ReportAnswer, SafetyReport};

/// A report as the inbox shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FiledReportView {
    /// The number of the report in this library.
    pub id: ReportId,
    /// The time at which it was filed.
    #[cfg_attr(feature = "typescript", ts(as = "String"))]
    pub filed: DateTime<Utc>,
    /// Somebody has looked at it and set it aside.
    pub aside: bool,
    /// The workshop that it has become.
    pub workshop: Option<WorkshopId>,
    /// That workshop's title.
    pub title: String,
    /// 3 (highest) to 1, once it has been rated (W41).
    pub priority: Option<u8>,
    /// The report itself.
    pub report: SafetyReport,
    /// The receipt that whoever reported has; empty where it didn't come sealed.
    pub receipt: String,
    /// What was told back, the earliest first.
    pub answers: Vec<ReportAnswer>,
    /// How many days it took until something was told back; where nothing was
    /// yet, how many it has been.
    pub waited: u32,
    /// Nothing was told back in [`ANSWER_WITHIN`] days, and nobody has set it
    /// aside.
    pub overdue: bool,
}

/// In so many days whoever reports should hear something, even if it is only
/// that it is being looked at.
const ANSWER_WITHIN: u32 = 14;

/// A report as it stands today.
fn view(it: FiledReport, time: Time) -> FiledReportView {
    let first = it.answers.first().map(|it| it.told);
    let until = first.unwrap_or_else(|| time.today());
    let days = (until - time.day_of(it.filed)).num_days();
    let waited = u32::try_from(days).unwrap_or_default();
    FiledReportView {
        id: it.id,
        filed: it.filed,
        aside: it.aside,
        workshop: it.workshop,
        title: it.title,
        priority: it.report.priority(),
        report: it.report,
        receipt: it.receipt,
        overdue: first.is_none() && !it.aside && waited > ANSWER_WITHIN,
        answers: it.answers,
        waited,
    }
}

/// Windows hear that the inbox has changed.
pub(super) fn told(documents: &mut Documents) {
    documents.tell(None, 0);
}

/// The short reports, the one that was filed last first.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn safety_reports(documents: &mut Documents) -> Result<Vec<FiledReportView>, Failure> {
    let reports = documents.inbox().reports()?.into_iter();
    let time = documents.time;
    Ok(reports.map(|it| view(it, time)).collect())
}

/// Files the short report that was written in the window: it isn't waiting
/// to be finished any more.
///
/// # Errors
/// No words about what happened, or a library that can't be written.
pub(crate) fn file_safety_report(
    documents: &mut Documents,
    report: SafetyReport,
) -> Result<ReportId, Failure> {
    filed(documents, report, true)
}

/// Files a short report that came another way, and leaves the one alone
/// that somebody writes in the window.
///
/// # Errors
/// No words about what happened, or a library that can't be written.
pub(crate) fn receive_safety_report(
    documents: &mut Documents,
    report: SafetyReport,
) -> Result<ReportId, Failure> {
    filed(documents, report, false)
}

fn filed(
    documents: &mut Documents,
    report: SafetyReport,
    draft: bool,
) -> Result<ReportId, Failure> {
    let (report, now) = (report.accept()?, documents.time.now());
    let id = documents.inbox().file_report(&report, draft, now)?;
    documents.tell(None, 0);
    Ok(id)
}

/// Puts a report in the place of one that was filed.
///
/// # Errors
/// A report that isn't there, no words about what happened, or a library
/// that can't be written.
pub(crate) fn change_safety_report(
    documents: &mut Documents,
    id: ReportId,
    report: SafetyReport,
) -> Result<(), Failure> {
    documents.inbox().change_report(id, &report.accept()?)?;
    documents.tell(None, 0);
    Ok(())
}

/// Sets a report aside, or takes it back.
///
/// # Errors
/// A report that isn't there, or a library that can't be written.
pub(crate) fn set_safety_report_aside(
    documents: &mut Documents,
    id: ReportId,
    aside: bool,
) -> Result<(), Failure> {
    let at = aside.then(|| documents.time.now());
    documents.inbox().set_report_aside(id, at)?;
    documents.tell(None, 0);
    Ok(())
}

/// Deletes a report for good. A workshop that was begun from it stays.
///
/// # Errors
/// A report that isn't there, or a library that can't be written.
pub(crate) fn delete_safety_report(documents: &mut Documents, id: ReportId) -> Result<(), Failure> {
    documents.inbox().delete_report(id)?;
    documents.tell(None, 0);
    Ok(())
}

/// Begins the workshop that looks into a report; where it was begun
/// already, that one.
///
/// # Errors
/// A report that isn't there, or a library that can't be written.
pub(crate) fn begin_from_report(
    documents: &mut Documents,
    id: ReportId,
    language: Language,
) -> Result<WorkshopId, Failure> {
    let FiledReport {
        workshop, report, ..
    } = documents.inbox().report(id)?;
    if let Some(begun) = workshop {
        return Ok(begun);
    }
    let workshop = report.workshop(CategorySet::default(), language)?;
    let workshop = templates::fill_from_templates(documents.settings(), workshop)?;
    let now = documents.time.now();
    let begun = documents.inbox().begin_from_report(id, &workshop, now)?;
    documents.tell(None, 0);
    Ok(begun)
}

/// The report that was begun and not filed yet.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn report_draft(documents: &mut Documents) -> Result<Option<SafetyReport>, Failure> {
    let text = documents.inbox().report_draft()?;
    // What a newer version may have kept is left alone until it is changed.
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Keeps a report as far as it is written; none: forgets it.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn keep_report_draft(
    documents: &mut Documents,
    draft: Option<SafetyReport>,
) -> Result<(), Failure> {
    let text = draft.and_then(|draft| serde_json::to_string(&draft).ok());
    Ok(documents.inbox().keep_report_draft(text.as_deref())?)
}
