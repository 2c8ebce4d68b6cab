//! The tests of this crate from outside, one program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may fail so"
)]

mod aimed;
mod any_text;
mod as_typed;
mod corpus;
mod denied;
mod english;
mod english_offers;
mod fitting;
mod italian;
mod names;
mod offers;
mod role;
mod sentences;
mod states;
mod unsaid;
