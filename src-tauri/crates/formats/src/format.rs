//! What every format of a file says of itself.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use workshop::{Key, TextLocation, Workshop};

/// What is in a file only where that is asked for, and only where its format
/// can hold it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Extras {
    /// What is for the facilitator alone.
    pub private: bool,
    /// Who was hurt, and what they need, as a part of the report.
    pub who_was_hurt: bool,
    /// It is for outside: what stays inside the organisation isn't in it, nor what is
    /// for the facilitator alone.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<bool>", optional))]
    pub outside: bool,
}

/// What is asked of a file beside the workshop that it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WriteOptions {
    /// What is in it only where that is asked for.
    pub extras: Extras,
    /// The day on which it is written.
    pub today: NaiveDate,
    /// Where the workshop comes from.
    pub origin: Origin,
}

/// What tells a workshop from all others, for as long as it is in its library:
/// a calendar knows by it that it has an entry already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Its number in the library.
    pub number: i64,
    /// The time at which it came into the library.
    pub created: DateTime<Utc>,
}

/// A format that a workshop is written in.
pub trait Writer {
    /// Its name on the command line.
    const NAME: &'static str;

    /// The ending of its files.
    const ENDING: &'static str = Self::NAME;

    /// Whether what is for the facilitator alone can be in it.
    const HOLDS_PRIVATE: bool = false;

    /// Whether who was hurt can be a part of it.
    const HOLDS_WHO_WAS_HURT: bool = false;

    /// Whether it draws words, and so needs a font for each.
    const DRAWS: bool = false;

    /// Why a workshop can't be written; [`std::convert::Infallible`] where each
    /// can.
    type Error;

    /// A workshop as a file's bytes.
    ///
    /// # Errors
    /// What the format says of itself.
    fn write(workshop: &Workshop, options: &WriteOptions) -> Result<Vec<u8>, Self::Error>;

    /// Whether the text at a place of the workshop is in the file; that is
    /// looked through for names before it is written.
    #[must_use]
    fn holds(location: TextLocation, extras: Extras) -> bool {
        match location.key {
            _ if Self::HOLDS_PRIVATE && extras.private => true,
            Key::Need(_) => Self::HOLDS_WHO_WAS_HURT && extras.who_was_hurt,
            _ => !location.is_private(),
        }
    }
}

/// A format that a workshop is read from.
pub trait Reader {
    /// What is wrong with a file.
    type Error;

    /// The workshop in a file's bytes.
    ///
    /// # Errors
    /// What is wrong with them.
    fn read(bytes: &[u8]) -> Result<Workshop, Self::Error>;
}
