//! The library of workshops in one SQLite file; the only crate that knows
//! SQLite.
//!
//! A [`Library`] lists, reads and writes workshops. A change is written as one
//! transaction: the rows of the records that it changed, and a step in the
//! workshop's journal, from which undo and redo are read.
//! Every table has a file in `tables`, with the statements that made it.

mod at_rest;
mod column;
mod condition;
mod connection;
mod error;
mod filed;
mod files;
mod folder;
mod foreign_log;
mod found;
mod hit;
mod id;
mod journal;
mod left_open;
mod library;
mod lock;
mod log;
mod memory;
mod migrate;
mod open;
mod reports;
mod restore;
mod schema;
mod settings;
mod shelves;
mod step;
mod summary;
mod tables;
mod tally;
#[cfg(test)]
mod trouble;
mod unfinished;
mod watch;
mod words;
mod writing;

pub use at_rest::setting_at_rest;
pub use error::{Lost, StoreError, sqlite_code};
pub use filed::Filed;
pub use files::{make_folder, sync_folder};
pub use folder::default_folder;
pub use found::Found;
pub use hit::{Hit, What};
pub use id::{ReportId, WorkshopId};
pub use left_open::LeftOpen;
pub use library::{Library, Stored};
pub use restore::{Restored, restore};
pub use step::{Committed, Dated, NewStep};
pub use summary::{Shelf, Summary};
pub use unfinished::Unfinished;
