//! What is asked of a store of workshops, by what it is asked for. The library
//! on this computer answers; a team's library can, too. What each question means
//! is told where `store::Library` answers it.

use chrono::{DateTime, Utc};
use std::collections::BTreeSet;
use std::path::Path;
use store::{
    Committed, Dated, Filed, Found, Hit, LeftOpen, Library, NewStep, ReportId, Shelf, ShelfPage,
    StoreError, Stored, Summary, Unfinished, WorkshopId,
};
use workshop::{Delta, History, SafetyReport, Workshop};

type Answer<T> = Result<T, StoreError>;

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
        read(id: WorkshopId) -> Answer<Stored>;
        revision(id: WorkshopId) -> Answer<Option<u64>>;
        history(id: WorkshopId, who: &str) -> Answer<History>;
        done_by_others(id: WorkshopId, who: &str, after: u64) -> Answer<Vec<Delta>>;
        steps(id: WorkshopId, before: Option<u64>, most: u32) -> Answer<Vec<Dated>>;
        standing(id: WorkshopId, since: u64) -> Answer<BTreeSet<u64>>;
        step(id: WorkshopId, seq: u64) -> Answer<Dated>;
        steps_between(id: WorkshopId, after: u64, until: u64) -> Answer<Vec<u64>>;
        change(id: WorkshopId, seq: u64) -> Answer<Delta>;
    }
    writes {
        create(workshop: &Workshop, at: DateTime<Utc>) -> Answer<WorkshopId>;
        commit(id: WorkshopId, expected: u64, step: &NewStep<'_>) -> Answer<Committed>;
    }
}

port! {
    /// Where workshops are kept, put away and thrown away.
    Shelves
    reads {
        list(shelf: Shelf) -> Answer<Vec<Summary>>;
        page(shelf: Shelf, from: u32, most: u32, sought: Option<WorkshopId>) -> Answer<ShelfPage>;
    }
    writes {
        duplicate(id: WorkshopId, title: &str, at: DateTime<Utc>) -> Answer<WorkshopId>;
        archive(id: WorkshopId, archived: bool, at: DateTime<Utc>) -> Answer<()>;
        bin(id: WorkshopId, at: DateTime<Utc>) -> Answer<()>;
        restore(id: WorkshopId) -> Answer<()>;
        empty_bin() -> Answer<usize>;
    }
}

port! {
    /// Short reports that wait to become workshops.
    Inbox
    reads {
        reports() -> Answer<Vec<Filed>>;
        report(id: ReportId) -> Answer<Filed>;
        report_draft() -> Answer<Option<String>>;
    }
    writes {
        file_report(report: &SafetyReport, draft: bool, at: DateTime<Utc>) -> Answer<ReportId>;
        change_report(id: ReportId, report: &SafetyReport) -> Answer<()>;
        set_report_aside(id: ReportId, at: Option<DateTime<Utc>>) -> Answer<()>;
        delete_report(id: ReportId) -> Answer<()>;
        begin_from_report(id: ReportId, workshop: &Workshop, at: DateTime<Utc>) -> Answer<WorkshopId>;
        keep_report_draft(draft: Option<&str>) -> Answer<()>;
    }
}

port! {
    /// What is kept beside the workshops: choices, wordings that were left as
    /// they are, and words that are no edit yet.
    Settings
    reads {
        setting(name: &str) -> Answer<Option<String>>;
        dismissals() -> Answer<Vec<(String, String)>>;
        unfinished(of: Option<WorkshopId>) -> Answer<Unfinished>;
    }
    writes {
        keep_setting(name: &str, text: Option<&str>) -> Answer<()>;
        dismiss(text: &str, phrase: &str, dismissed: bool) -> Answer<()>;
        keep_unfinished(of: Option<WorkshopId>, words: &Unfinished) -> Answer<()>;
    }
}

port! {
    /// What is asked across workshops.
    Search
    reads {
        systems() -> Answer<Vec<String>>;
        left_open(system: &str) -> Answer<Vec<LeftOpen>>;
    }
    writes {
        search(text: &str) -> Answer<Vec<Hit>>;
    }
}

port! {
    /// How the store is, and what others do to it.
    Condition
    reads {
        file() -> &Path;
        found() -> &[Found];
        only_reads() -> bool;
    }
    writes {
        trouble() -> Option<StoreError>;
        changed_elsewhere() -> Answer<bool>;
        rest() -> Answer<()>;
        reopen() -> Answer<()>;
    }
}
