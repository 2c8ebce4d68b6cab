//! The tests of this crate from outside, one program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail so"
)]

mod flaws;
mod holds;
mod hostile;
mod json;
mod mermaid;
mod pictures;
mod plan;
mod reading;
mod support;
mod svg;
