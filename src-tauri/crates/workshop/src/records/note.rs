//! What is written down beside the causes: the facilitator's own notes, and
//! thoughts that wait for their time.

use crate::records::text::{limits, sentence, story};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, numbered, ranked, texts};
use crate::{CauseId, Counted, Refusal, SessionStep, TextField, Thing};
use serde::{Deserialize, Serialize};

/// What a [`PrivateNote`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each names the thing of the same name")]
pub enum About {
    Step(SessionStep),
    Cause(CauseId),
}

ids! {
    /// Names a private note within its workshop.
    NoteId;
}

/// A note for the facilitator alone: never shown to the room, and exported
/// only when that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PrivateNote {
    /// Its number, unique within the workshop.
    pub id: NoteId,
    /// What it is about; there is at most one note about a thing (W23).
    pub about: About,
    /// Its words.
    pub text: String,
}

numbered!(PrivateNote by NoteId);

impl AnyRecord for PrivateNote {
    texts!(Self { text, .. } => look { look(TextField::Text, text) });

    fn accept(&mut self) -> Result<(), Refusal> {
        story(Thing::NoteText, &mut self.text)?;
        match self.text.is_empty() {
            true => Err(Refusal::Empty(Thing::Note)),
            false => Ok(()),
        }
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
        if let About::Cause(about) = &mut self.about {
            look(&mut about.0);
        }
    }
}

ids! {
    /// Names a thought of the parking lot within its workshop.
    ThoughtId;
}

/// A thought of the parking lot: good, but not now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Thought {
    /// Its number, unique within the workshop.
    pub id: ThoughtId,
    /// Its place among the others; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// Its words.
    pub text: String,
    /// Nothing more is to be done about it.
    #[serde(default)]
    pub settled: bool,
}

ranked!(Thought by ThoughtId, missing: NoThought, most: (Counted::Thoughts, limits::LIST));

impl AnyRecord for Thought {
    texts!(Self { text, .. } => look { look(TextField::Text, text) });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Thought, &mut self.text, limits::SENTENCE)
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
    }

    fn make_visible(&mut self) {
        seen(&mut self.text);
    }
}

/// A new value for one field of a [`Thought`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum ThoughtField {
    Text(String),
    Settled(bool),
}
