//! What every format of a file says of itself.

use chrono::NaiveDate;
use workshop::{TextLocation, Workshop};

/// What is asked of a file beside the workshop that it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WriteOptions {
    /// What is for the facilitator alone is in it, where the format can hold
    /// that.
    pub private: bool,
    /// The day on which it is written.
    pub today: NaiveDate,
}

/// A format that a workshop is written in.
pub trait Writer {
    /// Its name on the command line, and the ending of its files.
    const NAME: &'static str;

    /// Whether what is for the facilitator alone can be in it.
    const HOLDS_PRIVATE: bool = false;

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
    fn holds(location: TextLocation, private: bool) -> bool {
        (Self::HOLDS_PRIVATE && private) || !location.is_private()
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
