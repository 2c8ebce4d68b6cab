//! What Lisca can do, whoever asks: the window, the command line, a test.
//!
//! [`App`] holds the library and the workshops that are open. [`COMMANDS`] is
//! the one list of what a window may ask for; the router ([`App::call`]) and
//! the TypeScript bindings come from the same list (invariant I7).

mod app;
#[cfg(feature = "typescript")]
pub mod bindings;
mod commands;
mod editing;
mod examples;
mod export;
mod failure;
pub mod formats;
mod frames;
mod paper;
mod pictures;
mod shelves;
mod views;

pub use app::{App, News};
pub use commands::COMMANDS;
pub use export::Format;
pub use failure::{Code, Failure};
pub use frames::{Content, Delta, Picture, Splice};
pub use store::{Shelf, WorkshopId};
pub use views::{
    CategorySetView, Changes, Exported, KindView, Opened, Outcome, PageView, Since, StepView,
    Vocabulary,
};
pub use workshop::{CategorySet, IncidentKind, Language};
