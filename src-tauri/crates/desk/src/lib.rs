//! The desk at which everything is asked for: who asks ([`Caller`]), in what
//! order ([`Desk`]), and the wall against panics (invariant I11). It knows
//! neither window nor terminal: whoever asks hands it a [`Request`], and whoever
//! watches is a [`Listener`].

#![forbid(unsafe_code)]

mod background;
mod desk;
mod notifier;
mod reopenable_library;
mod request;
pub mod wall;
mod words;

pub use app::Caller;
pub use desk::Desk;
pub use notifier::Listener;
pub use request::{Answer, Request};
