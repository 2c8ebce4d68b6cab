//! What is asked of a store of workshops, by what it is asked for. The library
//! on this computer answers; a team's library can, too. What each question means
//! is told where `store::Library` answers it.

use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use store::{
    AttachedBytes, Committed, Drafts, Edition, FiledReport, Hit, JournalEntry, LeftOpen, Library,
    NewStep, OpeningNotice, ReportId, Rescued, Restored, Shelf, ShelfPage, StoreError, Stored,
    Summary, WorkshopId,
};
use workshop::{Delta, History, ReportAnswer, SafetyReport, Workshop};

/// The answer of a store, or the reason why there is none.
type StoreResult<T> = Result<T, StoreError>;

/// Declares a port. `store::Library` answers with its methods of these names.
macro_rules! port {
    ($(#[$doc:meta])* $port:ident
        reads { $($read:ident($($asked:ident: $of:ty),*) -> $answer:ty;)* }
        writes { $($write:ident($($told:ident: $is:ty),*) -> $done:ty;)* }
    ) => {
        $(#[$doc])*
        pub(crate) trait $port {
            $(fn $read(&self, $($asked: $of),*) -> $answer;)*
            $(fn $write(&mut self, $($told: $is),*) -> $done;)*
        }

        impl $port for Library {
            $(fn $read(&self, $($asked: $of),*) -> $answer {
                Library::$read(self, $($asked),*)
            })*
            $(fn $write(&mut self, $($told: $is),*) -> $done {
                Library::$write(self, $($told),*)
            })*
        }
    };
}

/// All ports of one store.
pub(crate) trait Store:
    Workshops + Shelves + Inbox + Settings + Search + Condition + Send
{
}

impl<T: Workshops + Shelves + Inbox + Settings + Search + Condition + Send> Store for T {}

port! {
    /// Workshops, each with its journal.
    Workshops
    reads {
        read(id: WorkshopId) -> StoreResult<Stored>;
        revision(id: WorkshopId) -> StoreResult<Option<u64>>;
        created(id: WorkshopId) -> StoreResult<Option<DateTime<Utc>>>;
        history(id: WorkshopId, who: &str) -> StoreResult<History>;
        done_by_others(id: WorkshopId, who: &str, after: u64) -> StoreResult<Vec<Delta>>;
        steps(id: WorkshopId, before: Option<u64>, most: u32) -> StoreResult<Vec<JournalEntry>>;
        standing(id: WorkshopId, since: u64) -> StoreResult<BTreeSet<u64>>;
        step(id: WorkshopId, seq: u64) -> StoreResult<JournalEntry>;
        steps_between(id: WorkshopId, after: u64, until: u64) -> StoreResult<Vec<u64>>;
        change(id: WorkshopId, seq: u64) -> StoreResult<Delta>;
        editions(id: WorkshopId) -> StoreResult<Vec<Edition>>;
        attached(id: WorkshopId, hash: &str) -> StoreResult<Option<Vec<u8>>>;
        has_attached(id: WorkshopId, hash: &str) -> StoreResult<bool>;
        all_attached(id: WorkshopId) -> StoreResult<Vec<AttachedBytes>>;
    }
    writes {
        create_with(workshop: &Workshop, attached: &[AttachedBytes], at: DateTime<Utc>) -> StoreResult<WorkshopId>;
        commit(id: WorkshopId, expected: u64, step: &NewStep<'_>) -> StoreResult<Committed>;
        erase_names(id: WorkshopId, standing: &[String]) -> StoreResult<usize>;
        add_edition(id: WorkshopId, edition: &Edition) -> StoreResult<()>;
    }
}

port! {
    /// Where workshops are kept, put away and thrown away.
    Shelves
    reads {
        list(shelf: Shelf) -> StoreResult<Vec<Summary>>;
        page(shelf: Shelf, from: u32, most: u32, sought: Option<WorkshopId>) -> StoreResult<ShelfPage>;
    }
    writes {
        duplicate(id: WorkshopId, title: &str, at: DateTime<Utc>) -> StoreResult<WorkshopId>;
        archive(id: WorkshopId, archived: bool, at: DateTime<Utc>) -> StoreResult<()>;
        bin(id: WorkshopId, at: DateTime<Utc>) -> StoreResult<()>;
        restore(id: WorkshopId) -> StoreResult<()>;
        empty_bin() -> StoreResult<usize>;
        forget_unattached() -> StoreResult<()>;
    }
}

port! {
    /// Short reports that wait to become workshops.
    Inbox
    reads {
        reports() -> StoreResult<Vec<FiledReport>>;
        report(id: ReportId) -> StoreResult<FiledReport>;
        report_draft() -> StoreResult<Option<String>>;
        report_of_seal(seal: &[u8; 32]) -> StoreResult<Option<ReportId>>;
        report_of_receipt(receipt: &str) -> StoreResult<Option<ReportId>>;
        form_key() -> StoreResult<Option<[u8; 32]>>;
    }
    writes {
        file_report(report: &SafetyReport, draft: bool, at: DateTime<Utc>) -> StoreResult<ReportId>;
        file_sealed_report(report: &SafetyReport, receipt: &str, seal: &[u8; 32], at: DateTime<Utc>) -> StoreResult<Option<ReportId>>;
        change_report(id: ReportId, report: &SafetyReport) -> StoreResult<()>;
        answer_report(id: ReportId, answers: &[ReportAnswer]) -> StoreResult<()>;
        keep_form_key(secret: [u8; 32]) -> StoreResult<[u8; 32]>;
        set_report_aside(id: ReportId, at: Option<DateTime<Utc>>) -> StoreResult<()>;
        delete_report(id: ReportId) -> StoreResult<()>;
        begin_from_report(id: ReportId, workshop: &Workshop, at: DateTime<Utc>) -> StoreResult<WorkshopId>;
        keep_report_draft(draft: Option<&str>) -> StoreResult<()>;
    }
}

port! {
    /// What is kept beside the workshops: choices, wordings that were left as
    /// they are, and words that are no edit yet.
    Settings
    reads {
        setting(name: &str) -> StoreResult<Option<String>>;
        dismissals() -> StoreResult<Vec<(String, String)>>;
        drafts(of: Option<WorkshopId>) -> StoreResult<Drafts>;
    }
    writes {
        keep_setting(name: &str, text: Option<&str>) -> StoreResult<()>;
        dismiss(text: &str, phrase: &str, dismissed: bool) -> StoreResult<()>;
        keep_drafts(of: Option<WorkshopId>, words: &Drafts) -> StoreResult<()>;
    }
}

port! {
    /// Questions across workshops.
    Search
    reads {
        systems() -> StoreResult<Vec<String>>;
        own_functions() -> StoreResult<Vec<String>>;
        left_open(system: &str) -> StoreResult<Vec<LeftOpen>>;
    }
    writes {
        search(text: &str) -> StoreResult<Vec<Hit>>;
    }
}

port! {
    /// The condition of the store, and what others do to it.
    Condition
    reads {
        file() -> &Path;
        opening_notices() -> &[OpeningNotice];
        only_reads() -> bool;
        damage() -> Option<StoreError>;
    }
    writes {
        trouble() -> Option<StoreError>;
        changed_elsewhere() -> StoreResult<bool>;
        checkpoint_when_idle() -> StoreResult<()>;
        reopen() -> StoreResult<()>;
        restore_backup(backup: &Path) -> StoreResult<Restored>;
        rescue(untitled: &str) -> StoreResult<(Rescued, PathBuf)>;
        move_to(home: &Path, folder: &Path) -> StoreResult<PathBuf>;
    }
}
