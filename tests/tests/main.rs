//! The tests of this crate from outside, one program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail so"
)]

mod audience;
mod bad_input;
mod bindings;
mod check;
mod command_line;
mod glossary;
mod invariants;
mod lost_locks;
mod others_report;
mod rings;
mod terminal;
mod typography;
