//! The bytes of what is attached to things of a workshop.

use std::fmt;

/// Bytes, by the SHA-256 that an attachment names them by.
#[derive(Clone, PartialEq, Eq)]
pub struct AttachedBytes {
    /// 64 hexadecimal digits.
    pub hash: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Not the bytes: no word of a workshop gets into a log.
impl fmt::Debug for AttachedBytes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({} bytes)", self.hash, self.bytes.len())
    }
}
