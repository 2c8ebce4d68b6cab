//! What is shown of what is attached, and its bytes for whoever wants a copy.

use super::clean::reduced;
use crate::documents::Documents;
use crate::words::Trouble;
use crate::{Begun, Failure};
use base64::prelude::{BASE64_STANDARD, Engine};
use store::WorkshopId;
use workshop::{Attachment, AttachmentId, MediaType, Refusal};

/// The longest side of a thumbnail, and of a picture that is looked at, in points.
const THUMBNAIL: u32 = 320;
const LOOKED_AT: u32 = 2400;

/// A small picture of what is attached, as the address of an image; none: it is no
/// picture, or its bytes aren't kept any more.
///
/// # Errors
/// An attachment that isn't there, and a picture that is damaged.
pub(crate) fn attached_thumbnail(
    documents: &mut Documents,
    id: WorkshopId,
    attachment: AttachmentId,
) -> Result<Begun<Option<String>>, Failure> {
    shown(documents, id, attachment, THUMBNAIL)
}

/// The picture to be looked at, as [`attached_thumbnail`] answers it.
///
/// # Errors
/// As [`attached_thumbnail`].
pub(crate) fn attached_picture(
    documents: &mut Documents,
    id: WorkshopId,
    attachment: AttachmentId,
) -> Result<Begun<Option<String>>, Failure> {
    shown(documents, id, attachment, LOOKED_AT)
}

fn shown(
    documents: &mut Documents,
    id: WorkshopId,
    attachment: AttachmentId,
    side: u32,
) -> Result<Begun<Option<String>>, Failure> {
    let Attachment { hash, media, .. } = found(documents, id, attachment)?;
    if !media.is_picture() {
        return Ok(Begun::Done(None));
    }
    let Some(bytes) = documents.workshops().attached(id, &hash)? else {
        return Ok(Begun::Done(None));
    };
    Ok(Begun::Background(Box::new(move || {
        let bytes = reduced(&bytes, media, side)?;
        let kind = match media {
            MediaType::Jpeg => "jpeg",
            MediaType::Png | MediaType::File => "png",
        };
        let bytes = BASE64_STANDARD.encode(bytes);
        Ok(Some(format!("data:image/{kind};base64,{bytes}")))
    })))
}

/// The bytes of what is attached.
///
/// # Errors
/// An attachment that isn't there, and bytes that aren't kept any more.
pub(crate) fn attached_bytes(
    documents: &mut Documents,
    id: WorkshopId,
    attachment: AttachmentId,
) -> Result<Vec<u8>, Failure> {
    let hash = found(documents, id, attachment)?.hash;
    let bytes = documents.workshops().attached(id, &hash)?;
    Ok(bytes.ok_or(Trouble::NoBytes)?)
}

fn found(
    documents: &mut Documents,
    id: WorkshopId,
    attachment: AttachmentId,
) -> Result<Attachment, Failure> {
    let found = documents.workshop(id)?.attachment(attachment).cloned();
    Ok(found.ok_or(Refusal::NoAttachment)?)
}
