//! The library of workshops in one SQLite file; the only crate that knows
//! SQLite.
//!
//! A [`Library`] lists, reads and writes workshops. A change is written as one
//! transaction: the rows of the records that it changed, and a step in the
//! workshop's journal, from which undo and redo are read after a restart.
//! Every table has a file in `tables`, with the statements that made it.

mod column;
mod error;
mod folder;
mod hit;
mod id;
mod library;
mod migrate;
mod open;
mod reports;
mod settings;
mod shelves;
mod summary;
mod tables;
mod tally;
#[cfg(test)]
mod trouble;
mod unfinished;

pub use error::StoreError;
pub use folder::default_folder;
pub use hit::{Hit, What};
pub use id::{ReportId, WorkshopId};
pub use library::{Dated, Library, NewStep, Stored};
pub use reports::Filed;
pub use summary::{Shelf, Summary};
pub use unfinished::Unfinished;
