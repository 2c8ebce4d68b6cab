//! The library, as those who use it see it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by stopping, and its helpers stand outside test functions"
)]

mod crash;
mod desk;
mod leading;
mod migration;
mod opening;
mod reports;
mod round_trip;
mod search;
mod settings;
mod sharing;
mod shelves;
mod unfinished;
