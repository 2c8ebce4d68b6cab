//! The library, as those who use it see it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by stopping, and its helpers stand outside test functions"
)]

mod attached;
mod backups;
mod checksums;
mod crash;
mod desk;
mod drafts;
mod editions;
mod erasing;
mod facilitation;
#[path = "../faults/mod.rs"]
mod faults;
mod foreign_log;
mod full;
mod killed_migration;
mod left_open;
mod lost;
mod migration;
mod opening;
mod places;
mod reading;
mod refused_commit;
mod reports;
mod round_trip;
mod search;
mod settings;
mod sharing;
mod shelves;
mod strange;
mod typing;
mod workshop_file;
