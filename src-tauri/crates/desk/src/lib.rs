//! The desk at which everything is asked for: who asks ([`Caller`]), in what
//! order ([`Desk`]), and the wall against panics (invariant I11). It knows
//! neither window nor terminal: whoever asks hands it an [`Ask`], and whoever
//! watches is a [`Listener`].

mod apart;
mod ask;
mod desk;
mod held;
mod telling;
pub mod wall;
mod words;

pub use app::Caller;
pub use ask::{Answer, Ask};
pub use desk::Desk;
pub use telling::Listener;
