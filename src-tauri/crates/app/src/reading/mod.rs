//! What a reader of a workshop's language makes of its texts. All of it is for
//! the facilitator alone; the room sees roles where [`names`] stand.

pub(crate) mod functions;
pub(crate) mod guards;
pub(crate) mod names;
pub(crate) mod patterns;
mod reader;
pub(crate) mod readiness;
pub(crate) mod wordings;

pub use guards::OwnFlaw;
pub use names::{NamePlace, NameView, TypedName};
pub use patterns::{PatternView, PatternsFor, WorkArea};
pub(crate) use reader::Reader;
pub use readiness::{LeftWords, OpenPoint, Readiness};
pub use wordings::Wording;
