//! The tests of this crate from outside, one program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may fail so"
)]

mod arguments;
mod attached;
mod audience;
mod backups;
mod cards;
mod clocks;
mod damage;
mod drafts;
mod editing;
mod failing_disk;
#[path = "../../store/tests/faults/mod.rs"]
mod faults;
mod files;
mod gone;
mod history;
mod imports;
mod key_choices;
mod language;
mod letterhead;
mod library_state;
mod names;
mod patterns;
mod readiness;
mod rescue;
mod safety_reports;
mod sealed_reports;
mod session;
mod smallest_words;
mod support;
mod torture;
mod ways_out;
mod wordings;
