//! The tests of this crate from outside, one program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail so"
)]

mod frames;
mod legible;
mod pareto;
mod room_picture;
mod snapshots;
mod steady;
mod support;
mod timeline;
