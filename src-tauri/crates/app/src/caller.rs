//! Who asks.

/// A caller: the one who asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Caller {
    /// The facilitator, who leads the workshop at the laptop.
    Facilitator,
    /// A screen that the room sees; the number tells it from others.
    Room(u32),
}

/// What a caller's rights depend on. Which kinds may ask for a command stands
/// in the one list of commands (invariants I6 and I7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallerKind {
    /// May ask for whatever no other is named for.
    Facilitator,
    /// May ask for what the room sees, and is never told what went wrong.
    Room,
}

impl Caller {
    /// Who this is in a journal: undo takes back the caller's own steps.
    pub(crate) fn who(self) -> String {
        match self {
            Self::Facilitator => "facilitator".to_owned(),
            Self::Room(number) => format!("room {number}"),
        }
    }

    /// The kind that this caller is of.
    #[must_use]
    pub fn kind(self) -> CallerKind {
        match self {
            Self::Facilitator => CallerKind::Facilitator,
            Self::Room(_) => CallerKind::Room,
        }
    }
}
