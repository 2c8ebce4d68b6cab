//! Edits of what is attached, and what happens to it with what it belongs to.

use super::draft::Draft;
use crate::records::Collection;
use crate::records::text::limits;
use crate::{
    AttachedTo, Attachment, AttachmentField, AttachmentId, CauseId, Key, MediaType, Refusal,
};
use std::collections::BTreeMap;

impl Draft<'_> {
    pub(super) fn add_attachment(
        &mut self,
        to: AttachedTo,
        hash: String,
        name: String,
        media: MediaType,
        size: u32,
    ) -> Result<(), Refusal> {
        if !self.workshop.has(to.key()) {
            return Err(match to {
                AttachedTo::Cause(_) => Refusal::NoCause,
                AttachedTo::Entry(_) => Refusal::NoEntry,
                AttachedTo::Action(_) => Refusal::NoAction,
                AttachedTo::Safeguard(_) => Refusal::NoSafeguard,
            });
        }
        self.check_room::<Attachment>()?;
        self.check_sizes(&hash, size)?;
        let id = AttachmentId(self.fresh_id()?);
        self.put(Attachment {
            id,
            to,
            hash,
            name,
            media,
            size,
            text: String::new(),
            in_report: true,
        })
    }

    /// The same bytes are kept once, and count once (W72).
    fn check_sizes(&self, hash: &str, size: u32) -> Result<(), Refusal> {
        let there = self.workshop.attachments.iter();
        let mut sizes: BTreeMap<&str, u64> =
            there.map(|it| (it.hash.as_str(), it.size.into())).collect();
        sizes.insert(hash, size.into());
        match sizes.values().sum::<u64>() > limits::FILES {
            true => Err(Refusal::FilesTooLarge {
                most: limits::FILES >> 20,
            }),
            false => Ok(()),
        }
    }

    pub(super) fn set_attachment(
        &mut self,
        id: AttachmentId,
        field: AttachmentField,
    ) -> Result<(), Refusal> {
        let mut attachment = self.attachment(id)?;
        match field {
            AttachmentField::Name(it) => attachment.name = it,
            AttachmentField::Text(it) => attachment.text = it,
            AttachmentField::InReport(it) => attachment.in_report = it,
        }
        self.put(attachment)
    }

    pub(super) fn remove_attachment(&mut self, id: AttachmentId) -> Result<(), Refusal> {
        self.attachment(id)?;
        self.remove(Key::Attachment(id));
        Ok(())
    }

    fn attachment(&self, id: AttachmentId) -> Result<Attachment, Refusal> {
        let found = self.workshop.attachments.find(id);
        found.cloned().ok_or(Refusal::NoAttachment)
    }

    /// What belongs to a thing that goes, goes with it (W70).
    pub(super) fn remove_attached(&mut self, goes: impl Fn(AttachedTo) -> bool) {
        for attachment in &self.workshop.attachments {
            if goes(attachment.to) {
                self.remove(Key::Attachment(attachment.id));
            }
        }
    }

    /// What belonged to the one cause belongs to the other.
    pub(super) fn move_attached(&mut self, from: CauseId, into: CauseId) -> Result<(), Refusal> {
        for attachment in &self.workshop.attachments {
            if attachment.to == AttachedTo::Cause(from) {
                let to = AttachedTo::Cause(into);
                self.put(Attachment {
                    to,
                    ..attachment.clone()
                })?;
            }
        }
        Ok(())
    }
}
