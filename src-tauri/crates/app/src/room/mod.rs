//! The room: what the facilitator shows it ([`live`]), and what its screen is
//! given to show ([`audience`]).

pub mod audience;
mod live;

pub(crate) use live::LiveSession;
pub use live::{Clock, ClockAct, ClockView, Showing};
