//! Files of a person's: where one may be written, how, and how one is read.

mod name;
mod place;
mod read;
mod spelled;
mod unfinished;
mod write;

pub(crate) use name::file_stem;
pub use place::ExistingFile;
pub(crate) use read::read_at_most;
pub use spelled::{named, spelled};
pub(crate) use unfinished::clear;
pub(crate) use write::{Writing, write_whole};
