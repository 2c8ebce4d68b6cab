//! Evidence: pictures and files attached to things of a workshop. What comes in is
//! read, cleaned and named here; what is shown of it or given back is made here.

mod attach;
mod clean;
mod given;
mod paper;

pub use attach::Attaching;
pub(crate) use attach::{attach_files, attach_pasted};
pub(crate) use given::{attached_bytes, attached_picture, attached_thumbnail};
pub(crate) use paper::{ReadyPictures, chosen_pictures};

use sha2::{Digest, Sha256};
use std::fmt::Write;
use store::AttachedBytes;
use workshop::{Parts, Workshop};

/// The SHA-256 of bytes, as an attachment names them by it.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            // A String takes whatever is written.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// A workshop from elsewhere, with those attachments alone whose bytes came along and
/// are what they say; the names of the others.
pub(crate) fn with_bytes(
    workshop: &Workshop,
    attached: &mut Vec<AttachedBytes>,
) -> (Option<Parts>, Vec<String>) {
    attached.retain(|it| hash(&it.bytes) == it.hash);
    let is_there = |it: &workshop::Attachment| {
        let found = attached.iter().find(|bytes| bytes.hash == it.hash);
        found.is_some_and(|found| u32::try_from(found.bytes.len()) == Ok(it.size))
    };
    let lost = workshop.attachments().iter().filter(|it| !is_there(it));
    let lost: Vec<String> = lost.map(|it| it.name.clone()).collect();
    if lost.is_empty() {
        return (None, lost);
    }
    let mut parts = workshop.parts();
    parts.attachments.retain(is_there);
    (Some(parts), lost)
}
