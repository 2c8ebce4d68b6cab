//! What Lisca can do, whoever asks: the window, the command line, a test.
//!
//! At the bottom, `documents` has the workshops that are open and the way to
//! the store behind them. Features stand on it, each with a cache of its own.
//! [`App`] holds them together, and [`COMMANDS`] is the one list of what a
//! window may ask for, and who may: the router ([`App::begin`]), a method of each
//! command's name and the TypeScript bindings come from it (invariant I7).

#![forbid(unsafe_code)]

mod app;
mod begun;
#[cfg(feature = "typescript")]
pub mod bindings;
mod caller;
mod card;
mod command_line;
mod commands;
mod documents;
mod editions;
mod evidence;
mod export;
mod failure;
mod files;
mod format;
mod history;
mod importing;
mod library;
mod log;
mod outlines;
mod pdf;
mod pictures;
mod reading;
mod rescue;
mod room;
mod settings;
mod shared;
mod synced;
#[cfg(feature = "typescript")]
mod typescript;
mod unopened;
mod variant;
mod words;
mod workshop_file;

pub use app::App;
pub use begun::{Begun, Note, Work};
pub use caller::{Caller, CallerKind};
pub use card::CardSize;
pub use commands::COMMANDS;
pub use diagram::Space;
pub use documents::{Changes, News, Opened, Outcome, Since, StepView};
pub use evidence::Attaching;
pub use export::Exported;
pub use failure::{Code, Failure};
pub use files::{ExistingFile, named, spelled};
pub use format::{Format, FormatGroup, endings};
pub use formats::reading::{Choices, Column, DateOrder, Levels};
pub use formats::{Extras, PictureFormat, PictureKind, PictureOptions, svg::ShownIn};
pub use history::{Moment, MomentKind};
pub use importing::{
    ImportFrom, ImportPreview, OfferedColumn, PreviewAction, PreviewCause, PreviewEntry,
    PreviewLeftOut,
};
pub use library::{
    Agenda, Arrival, BackupContentsView, BackupId, BackupView, BackupsView, CategorySetView,
    CopyView, EarlierAction, FiledReportView, FormFormat, FunctionView, KindView, LeafletFormat,
    LibraryState, PlacedView, RescuedView, RescuedWorkshopView, RestoredView, Templates,
    Vocabulary,
};
pub use log::Log;
pub use pdf::{ReportChoice, ReportForm};
pub use pictures::{Content, Delta, PageView, ParetoBy, Picture, Splice};
pub use reading::{
    LeftWords, NamePlace, NameView, OpenPoint, OwnFlaw, PatternView, PatternsFor, Readiness,
    TypedName, Wording, WorkArea,
};
pub use report::{Brand, PageSize, Section, Variant};
pub use room::{Clock, ClockAct, ClockView, Showing, audience};
pub use settings::KeyChoices;
pub use store::{CopyReason, ReportId, Rescued, Shelf, WorkshopId, make_folder};
pub use synced::Synced;
pub use unopened::{WITHOUT_LIBRARY, answer_without_library};
pub use workshop::{
    ActionId, CategorySet, IncidentKind, Language, Message, ReportAnswer, SafetyReport, When,
    message, said_in,
};
