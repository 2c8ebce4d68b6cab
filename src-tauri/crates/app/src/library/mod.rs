//! The library: what stands on its shelves, what waits in its inbox, and what a
//! workshop begins with.

pub(crate) mod backups;
pub(crate) mod earlier_actions;
mod examples;
pub(crate) mod feedback;
pub(crate) mod functions;
pub(crate) mod replacing;
pub(crate) mod report_form;
pub(crate) mod safety_reports;
pub(crate) mod sealed_reports;
pub(crate) mod shelves;
pub(crate) mod state;
pub(crate) mod templates;
pub(crate) mod vocabulary;

pub use backups::{BackupContentsView, BackupId, BackupView, BackupsView, CopyView, RestoredView};
pub use earlier_actions::EarlierAction;
pub use feedback::LeafletFormat;
pub use functions::FunctionView;
pub use replacing::{PlacedView, RescuedView, RescuedWorkshopView};
pub use report_form::FormFormat;
pub use safety_reports::FiledReportView;
pub use sealed_reports::Arrival;
pub use state::LibraryState;
pub use templates::{Agenda, Templates};
pub use vocabulary::{CategorySetView, KindView, Vocabulary};
