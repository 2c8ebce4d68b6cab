//! The library of workshops in one SQLite file; the only crate that knows
//! SQLite.
//!
//! A [`Library`] lists, reads and writes workshops. A change is written as one
//! transaction: the rows of the records that it changed, and a step in the
//! workshop's journal, from which undo and redo are read.
//! Every table has a file in `tables`, with the statements that made it.

#![forbid(unsafe_code)]

mod attached;
mod attachments;
mod backup;
mod backups;
mod checked_pages;
mod closed_library;
mod column;
mod condition;
mod connection;
mod drafts;
mod edition;
mod editions;
mod erase;
mod error;
mod filed_report;
mod files;
mod folder;
mod foreign_log;
mod hit;
mod id;
mod journal;
mod left_open;
mod library;
mod lock;
mod log;
mod memory;
mod migrate;
mod moving;
mod open;
mod opening_notice;
mod place;
mod recognised;
mod replacing;
mod reports;
mod rescue;
mod restore;
mod said_path;
mod schema;
mod searching;
mod settings;
mod shelves;
mod step;
mod summary;
mod tables;
mod tally;
#[cfg(test)]
mod trouble;
mod watch;
mod words;
mod workshop_file;
mod writing;

pub use attached::AttachedBytes;
pub use backup::Backup;
pub use backups::{
    BACKUPS, BackupContents, CopyReason, KeptCopy, back_up, backup_folder, backups,
    choose_backup_folder, chosen_backup_folder, kept_copies, look_into_backup, newest_backup,
    remove_backups, remove_copy,
};
pub use closed_library::setting_of_closed_library;
pub use edition::Edition;
pub use error::{Lost, StoreError, sqlite_code};
pub use filed_report::FiledReport;
pub use files::{make_folder, sync_folder};
pub use folder::default_folder;
pub use hit::{Hit, HitKind};
pub use id::{ReportId, WorkshopId};
pub use left_open::LeftOpen;
pub use library::{Library, Stored};
pub use open::library_file;
pub use opening_notice::OpeningNotice;
pub use place::{choose_library_folder, chosen_library_folder, library_folder};
pub use rescue::{Rescued, RescuedWorkshop, rescue, rescue_in_place};
pub use restore::{Restored, begin_anew, restore};
pub use step::{Committed, Drafts, JournalEntry, NewStep};
pub use summary::{Shelf, ShelfPage, Summary};
pub use workshop_file::{
    FILE_BEGINS, attached_in_file, with_attached, workshop_file, workshop_in_file,
};
