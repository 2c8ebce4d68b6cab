//! What can be asked of a workshop as it stands.

mod alike;
mod cause_numbers;
mod facilitation;
mod graph;
pub(crate) mod normalised;
mod statement;
mod texts;

pub use alike::{Alike, alike};
pub use cause_numbers::cause_numbers;
pub use statement::Statement;
pub use texts::{TextField, TextLocation};
