//! The computer that Lisca runs on: its clock, its language, its fonts, and where
//! its library is. The window and the command line ask here, so that both have the
//! same library; what is beneath takes all of it in (invariant I2).

#![forbid(unsafe_code)]

mod clock;
mod folder;
mod fonts;
mod language;
mod synced;

pub use folder::{folder, home, log, open_library};
pub use language::language;
