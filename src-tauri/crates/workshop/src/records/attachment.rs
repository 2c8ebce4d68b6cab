//! Evidence: pictures and files attached to a cause, an entry of the timeline, an
//! action or a safeguard. A record says what is attached; the bytes are nowhere in a
//! workshop, and so in no change (W71).

use crate::records::text::{limits, line, sentence};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, numbered, texts};
use crate::{ActionId, CauseId, Counted, EntryId, Key, Refusal, SafeguardId, TextField, Thing};
use serde::{Deserialize, Serialize};

/// What an [`Attachment`] belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each names the thing of the same name")]
pub enum AttachedTo {
    Cause(CauseId),
    Entry(EntryId),
    Action(ActionId),
    Safeguard(SafeguardId),
}

impl AttachedTo {
    /// The key of the record that it belongs to.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Cause(id) => Key::Cause(id),
            Self::Entry(id) => Key::TimelineEntry(id),
            Self::Action(id) => Key::Action(id),
            Self::Safeguard(id) => Key::Safeguard(id),
        }
    }
}

/// What the bytes of an attachment are, by what is in them and not by a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum MediaType {
    /// A picture without loss: a screenshot.
    #[serde(rename = "image/png")]
    Png,
    /// A photograph.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// Anything else: it is never shown, only listed and given back.
    #[serde(rename = "application/octet-stream")]
    File,
}

impl MediaType {
    /// Whether it can be shown, and stand in a report.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg)
    }
}

ids! {
    /// Names an attachment within its workshop.
    AttachmentId;
}

/// One picture or file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Attachment {
    /// Its number, unique within the workshop.
    pub id: AttachmentId,
    /// What it belongs to.
    pub to: AttachedTo,
    /// The SHA-256 of its bytes, in 64 hexadecimal digits: by this they are found.
    pub hash: String,
    /// The name of the file.
    pub name: String,
    /// What the bytes are.
    pub media: MediaType,
    /// How many bytes there are.
    pub size: u32,
    /// What is to be seen, in words.
    #[serde(default)]
    pub text: String,
    /// It stands in the report.
    #[serde(default)]
    pub in_report: bool,
}

numbered!(Attachment by AttachmentId, most: (Counted::Attachments, limits::LIST));

impl AnyRecord for Attachment {
    texts!(Self { name, text, .. } => look {
        look(TextField::FileName, name);
        look(TextField::Alternative, text);
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::FileName, &mut self.name, limits::NAME)?;
        line(Thing::Alternative, &mut self.text, limits::SENTENCE)?;
        let is_digit = |it: u8| matches!(it, b'0'..=b'9' | b'a'..=b'f');
        if self.hash.len() != 64 || !self.hash.bytes().all(is_digit) {
            return Err(Refusal::Hash);
        }
        match self.size > limits::FILE {
            true => Err(Refusal::FileTooLarge {
                most: limits::FILE >> 20,
            }),
            false => Ok(()),
        }
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
        look(match &mut self.to {
            AttachedTo::Cause(id) => &mut id.0,
            AttachedTo::Entry(id) => &mut id.0,
            AttachedTo::Action(id) => &mut id.0,
            AttachedTo::Safeguard(id) => &mut id.0,
        });
    }

    fn make_visible(&mut self) {
        seen(&mut self.name);
    }
}

/// A new value for one field of an [`Attachment`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum AttachmentField {
    Name(String),
    Text(String),
    InReport(bool),
}
