//! The pictures that stand in a report, made ready for paper.

use super::clean::for_paper;
use crate::Failure;
use crate::documents::Documents;
use crate::shared::Shared;
use report::{Picture, Section, Variant};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::WorkshopId;
use workshop::{AttachmentId, MediaType};

/// The longest side on paper, in points of the picture: sharp across a page.
const SIDE: u32 = 1600;

/// A picture that was chosen for a report, as it is kept.
pub(crate) struct ChosenPicture {
    id: AttachmentId,
    hash: String,
    media: MediaType,
    /// None: it is made ready already, or isn't kept any more.
    bytes: Option<Vec<u8>>,
}

/// Pictures that were made ready for the last report, by their hashes.
#[derive(Clone, Default)]
pub(crate) struct ReadyPictures(Shared<BTreeMap<String, Arc<Picture>>>);

/// The pictures that the report which is asked for shows. The bytes of those that are
/// ready aren't read.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn chosen_pictures(
    documents: &mut Documents,
    id: WorkshopId,
    (variant, left_out): (Variant, &[Section]),
    ready: &ReadyPictures,
) -> Result<Vec<ChosenPicture>, Failure> {
    let tells = variant.sections().contains(&Section::Evidence);
    if !tells || left_out.contains(&Section::Evidence) {
        return Ok(Vec::new());
    }
    let attached = documents.workshop(id)?.attachments().iter();
    let chosen = attached.filter(|it| it.in_report && it.media.is_picture());
    let chosen: Vec<_> = chosen.cloned().collect();
    let mut all = Vec::new();
    for it in chosen {
        let is_ready = ready.0.lock().contains_key(&it.hash);
        let bytes = match is_ready {
            true => None,
            false => documents.workshops().attached(id, &it.hash)?,
        };
        all.push(ChosenPicture {
            id: it.id,
            hash: it.hash,
            media: it.media,
            bytes,
        });
    }
    Ok(all)
}

/// So many are kept, however many reports are looked at.
const KEPT: usize = 40;

impl ReadyPictures {
    /// Makes pictures ready. One that can't be read is left out: the report names it.
    pub(crate) fn of(&self, chosen: Vec<ChosenPicture>) -> BTreeMap<AttachmentId, Arc<Picture>> {
        let mut ready = self.0.lock();
        let mut pictures = BTreeMap::new();
        for it in &chosen {
            let picture = ready.get(&it.hash).cloned().or_else(|| {
                let made = for_paper(it.bytes.as_ref()?, it.media, SIDE).ok();
                made.map(Arc::new)
            });
            if let Some(picture) = picture {
                ready.insert(it.hash.clone(), Arc::clone(&picture));
                pictures.insert(it.id, picture);
            }
        }
        if ready.len() > KEPT {
            ready.retain(|hash, _| chosen.iter().any(|it| it.hash == *hash));
        }
        pictures
    }
}
