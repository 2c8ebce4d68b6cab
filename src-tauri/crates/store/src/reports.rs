//! Short reports that wait in the library, before one becomes a workshop.
//!
//! Whoever reports may be afraid. So what is taken out of a report is overwritten in
//! the file at once; and where a report is deleted, the file is written anew.

use crate::tables::{form_key, report_answer, safety_report as table, sealed_report, setting};
use crate::{FiledReport, Library, ReportId, StoreError, WorkshopId, drafts};
use chrono::{DateTime, Utc};
use workshop::{ReportAnswer, SafetyReport, Workshop};

/// Under which name a report is kept that is not finished yet.
const DRAFT: &str = "report_draft";

impl Library {
    /// Every report, the one that was filed last first.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn reports(&self) -> Result<Vec<FiledReport>, StoreError> {
        Ok(table::all(&self.db)?)
    }

    /// A report by its number.
    ///
    /// # Errors
    /// There is no such report.
    pub fn report(&self, id: ReportId) -> Result<FiledReport, StoreError> {
        table::one(&self.db, id)
    }

    /// Files a report, as [`SafetyReport::accept`] gives it back. Where it was
    /// the `draft`, that is forgotten with the same stroke.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn file_report(
        &mut self,
        report: &SafetyReport,
        draft: bool,
        at: DateTime<Utc>,
    ) -> Result<ReportId, StoreError> {
        self.write(|writing| {
            let id = table::add(writing, report, at)?;
            if draft {
                setting::write(writing, DRAFT, None)?;
            }
            Ok(id)
        })
    }

    /// Files a report that came sealed; none: it did before. `seal` tells its
    /// file from any other.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn file_sealed_report(
        &mut self,
        report: &SafetyReport,
        receipt: &str,
        seal: &[u8; 32],
        at: DateTime<Utc>,
    ) -> Result<Option<ReportId>, StoreError> {
        self.write(|writing| {
            if sealed_report::of_seal(writing, seal)?.is_some() {
                return Ok(None);
            }
            let id = table::add(writing, report, at)?;
            sealed_report::add(writing, id, receipt, seal)?;
            Ok(Some(id))
        })
    }

    /// The report that came in a sealed file.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn report_of_seal(&self, seal: &[u8; 32]) -> Result<Option<ReportId>, StoreError> {
        Ok(sealed_report::of_seal(&self.db, seal)?)
    }

    /// The report that a receipt was given for.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn report_of_receipt(&self, receipt: &str) -> Result<Option<ReportId>, StoreError> {
        Ok(sealed_report::of_receipt(&self.db, receipt)?)
    }

    /// Puts answers, as [`ReportAnswer::accept`] gives them back, in the place of
    /// those that a report had.
    ///
    /// # Errors
    /// There is no such report.
    pub fn answer_report(
        &mut self,
        id: ReportId,
        answers: &[ReportAnswer],
    ) -> Result<(), StoreError> {
        self.write(|writing| {
            table::one(writing, id)?;
            Ok(report_answer::replace(writing, id, answers)?)
        })?;
        self.empty_log().map(drop)
    }

    /// The library's own half of the key of its forms; none: there was no form
    /// yet.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn form_key(&self) -> Result<Option<[u8; 32]>, StoreError> {
        Ok(form_key::read(&self.db)?)
    }

    /// Keeps a key for forms, where there is none yet. Gives the one that is
    /// there then.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn keep_form_key(&mut self, secret: [u8; 32]) -> Result<[u8; 32], StoreError> {
        self.write(|writing| {
            form_key::add(writing, secret)?;
            Ok(form_key::read(writing)?.unwrap_or(secret))
        })
    }

    /// Puts a report in the place of the one that was filed.
    ///
    /// # Errors
    /// There is no such report.
    pub fn change_report(&mut self, id: ReportId, report: &SafetyReport) -> Result<(), StoreError> {
        self.write(|writing| table::replace(writing, id, report))?;
        self.empty_log().map(drop)
    }

    /// Sets a report aside, or takes it back.
    ///
    /// # Errors
    /// There is no such report.
    pub fn set_report_aside(
        &mut self,
        id: ReportId,
        at: Option<DateTime<Utc>>,
    ) -> Result<(), StoreError> {
        self.write(|writing| table::aside(writing, id, at))
    }

    /// Deletes a report for good, and overwrites it in the file. A workshop
    /// that was begun from it stays.
    ///
    /// # Errors
    /// There is no such report.
    pub fn delete_report(&mut self, id: ReportId) -> Result<(), StoreError> {
        self.write(|writing| {
            drafts::forget_report(writing, id)?;
            table::delete(writing, id)
        })?;
        self.write_anew()
    }

    /// Adds the workshop that a report becomes, and notes that it did, as one.
    ///
    /// # Errors
    /// There is no such report.
    pub fn begin_from_report(
        &mut self,
        id: ReportId,
        workshop: &Workshop,
        at: DateTime<Utc>,
    ) -> Result<WorkshopId, StoreError> {
        self.write(|writing| {
            let workshop = crate::library::add(writing, workshop, at)?;
            table::became(writing, id, workshop)?;
            Ok(workshop)
        })
    }

    /// The report that was begun and not filed yet, as its owner wrote it.
    ///
    /// # Errors
    /// The file can't be read.
    pub fn report_draft(&self) -> Result<Option<String>, StoreError> {
        self.setting(DRAFT)
    }

    /// Keeps a report that is not finished; none: forgets it.
    ///
    /// # Errors
    /// The file can't be written.
    pub fn keep_report_draft(&mut self, draft: Option<&str>) -> Result<(), StoreError> {
        self.keep_setting(DRAFT, draft)
    }
}
