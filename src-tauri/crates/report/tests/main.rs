//! The tests of this crate from outside, one program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail so"
)]

mod card;
mod culture;
mod docx;
mod evidence;
mod fonts;
mod hostile;
mod leaflet;
mod markdown;
mod pages;
mod pdf;
mod session;
mod slides;
mod structure;
mod support;
mod variants;
