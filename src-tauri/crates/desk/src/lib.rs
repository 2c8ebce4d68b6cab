//! The desk at which everything is asked for: who asks ([`Caller`]), in what
//! order ([`Desk`]), and the wall against panics (invariant I11). It knows
//! neither window nor terminal: whoever asks hands it a [`Request`], and whoever
//! watches is a [`Listener`].

mod background;
mod desk;
mod held;
mod request;
mod telling;
pub mod wall;
mod words;

pub use app::Caller;
pub use desk::Desk;
pub use request::{Answer, Request};
pub use telling::Listener;
