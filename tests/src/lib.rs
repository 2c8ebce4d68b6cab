//! The product, driven from outside, as a person would drive it.
//!
//! A [`Stage`] is a screen of its own with a message bus of its
//! own; a [`Library`] is a folder of its own; a [`Window`] is the real `lisca-window`
//! on the one with the other, driven over the WebDriver protocol. Whatever is
//! started here ends when its value is dropped. Nothing here sleeps to let
//! something happen: [`until`] looks until it has happened.

#![forbid(unsafe_code)]

pub mod case;
mod driver;
mod library;
mod process;
pub mod recording;
mod screen;
mod stage;
mod trouble;
mod wait;
mod window;

pub use driver::{Driver, Element, keys};
pub use library::{Library, program};
pub use process::{Process, cpu_of_tree, memory_of_tree};
pub use screen::{Area, Screen, Sight, Watch};
pub use stage::{Look, Stage};
pub use trouble::{Result, Trouble};
pub use wait::{until, until_for};
pub use window::Window;
