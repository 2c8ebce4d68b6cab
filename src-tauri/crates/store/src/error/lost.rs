//! What can become of an open library's files.

/// What has become of the files of an open library. Nothing is written then:
/// it would be lost, or would mix two libraries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The file isn't there any more.
    Gone,
    /// Nobody may look where it is any more.
    Barred,
    /// Another file stands in its place.
    Replaced,
    /// Another program has written into the file or its log.
    Overwritten,
    /// The log isn't there any more, or is another one.
    LogGone,
    /// Another Lisca works with a log that isn't that of the file.
    InUse,
}
