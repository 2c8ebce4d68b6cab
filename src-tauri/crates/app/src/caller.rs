//! Who asks.

/// Who asks for something. What each may ask for stands in the one list of
/// commands (invariants I6 and I7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caller {
    /// Who leads the workshop, at the laptop.
    Facilitator,
    /// A screen that the room sees; the number tells it from others.
    Room(u32),
}
