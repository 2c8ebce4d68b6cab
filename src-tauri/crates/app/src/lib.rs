//! What Lisca can do, whoever asks: the window, the command line, a test.
//!
//! [`App`] holds the library and the workshops that are open. [`COMMANDS`] is
//! the one list of what a window may ask for; the router ([`App::call`]) and
//! the TypeScript bindings come from the same list (invariant I7).

mod app;
pub mod audience;
#[cfg(feature = "typescript")]
pub mod bindings;
mod charts;
mod commands;
mod earlier;
mod editing;
mod examples;
mod export;
mod failure;
mod files;
mod format;
mod frames;
mod history;
mod language;
mod library_state;
mod live;
mod names;
mod outlines;
mod paper;
mod patterns;
mod pdf;
mod pictures;
mod readiness;
mod rescue;
mod safety_reports;
mod said;
mod shelves;
mod smallest_words;
mod templates;
mod today;
mod tokens;
mod unfinished;
mod views;
mod wordings;

pub use app::{App, News};
pub use charts::ParetoBy;
pub use commands::{COMMANDS, FOR_AUDIENCE};
pub use diagram::Space;
pub use export::There;
pub use failure::{Code, Failure};
pub use format::Format;
pub use formats::svg::ShownIn;
pub use frames::{Content, Delta, Picture, Splice};
pub use library_state::LibraryState;
pub use live::{Clock, ClockAct, ClockView, Showing};
pub use names::{NamePlace, NameView, TypedName};
pub use patterns::{PatternView, PatternsFor, WorkArea};
pub use readiness::{LeftWords, OpenPoint, Readiness};
pub use safety_reports::FiledReport;
pub use said::Said;
pub use store::{ReportId, Shelf, WorkshopId, make_folder};
pub use templates::{Agenda, Templates};
pub use views::{
    CategorySetView, Changes, EarlierAction, Exported, KindView, Moment, MomentKind, Opened,
    Outcome, PageView, Since, StepView, Vocabulary,
};
pub use wordings::{OwnFlaw, Wording};
pub use workshop::{CategorySet, IncidentKind, Language, SafetyReport, When};
