//! Why nothing can be read from a file.

/// Why nothing can be read from a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// There are no words in it.
    Nothing,
    /// More than any workshop holds, in bytes.
    TooLarge {
        /// The most that is read.
        most: usize,
    },
    /// A picture, a program, an archive: no text.
    NoText,
    /// XML that isn't whole, at this line.
    NoXml(usize),
    /// XML that names entities of its own: a way to make much of little.
    Entities(usize),
    /// XML of something else: its first element.
    OtherXml(String),
    /// A spreadsheet with a password.
    Locked,
    /// A spreadsheet as they were before 2007.
    OldSpreadsheet,
    /// A spreadsheet that isn't whole.
    Damaged,
    /// A spreadsheet that becomes more than any is once it is unpacked, in bytes.
    Unpacked {
        /// The most that is unpacked.
        most: u64,
    },
}
