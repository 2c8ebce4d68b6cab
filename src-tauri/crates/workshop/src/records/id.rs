//! Identities. All things of a workshop draw from one counter, so that a
//! number names one thing for ever, whatever its kind (W2).

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl From<u32> for $name {
            fn from(number: u32) -> Self {
                Self(number)
            }
        }

        impl $crate::records::Name for $name {
            fn number(self) -> Option<u32> {
                Some(self.0)
            }
        }
    )*};
}

ids! {
    /// Names a cause within its workshop.
    CauseId;
    /// Names a category within its workshop.
    CategoryId;
    /// Names an action within its workshop.
    ActionId;
    /// Names an entry of the timeline within its workshop.
    EntryId;
    /// Names a participant within its workshop.
    ParticipantId;
    /// Names a private note within its workshop.
    NoteId;
    /// Names a thought of the parking lot within its workshop.
    ThoughtId;
    /// Names an idea of the unsorted tray within its workshop.
    IdeaId;
    /// Names a ballot within its workshop.
    BallotId;
}
