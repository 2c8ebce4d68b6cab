//! A checklist: what an action may put into people's hands, as a card.

use crate::Refusal;
use crate::Thing;
use crate::records::text::{fold, limits, line};
use serde::{Deserialize, Serialize};

/// How a checklist is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ChecklistForm {
    /// Each line is read, then done.
    #[default]
    ReadDo,
    /// It is done from memory, then each line is confirmed.
    DoConfirm,
}

/// A few lines for the moment at which they are needed (W63).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Checklist {
    /// Read and do, or do and confirm.
    pub form: ChecklistForm,
    /// The pause point: the moment at which it is taken out.
    pub pause: String,
    /// Its lines, in order; each begins with a verb.
    #[serde(deserialize_with = "crate::records::bounded::list")]
    pub lines: Vec<String>,
    /// Who keeps it up to date, as a role.
    pub owner: String,
    /// Which one it is: "1", "draft of March".
    pub version: String,
}

impl Checklist {
    /// Folds its lines, of which one that says nothing is none.
    pub(super) fn accept(&mut self) -> Result<(), Refusal> {
        line(Thing::PausePoint, &mut self.pause, limits::SENTENCE)?;
        line(Thing::Owner, &mut self.owner, limits::NAME)?;
        line(Thing::Version, &mut self.version, limits::NAME)?;
        self.lines.iter_mut().for_each(fold);
        self.lines.retain(|it| !it.is_empty());
        for text in &mut self.lines {
            line(Thing::ChecklistLine, text, limits::SENTENCE)?;
        }
        match self.lines.len() > limits::CHECKLIST {
            true => Err(Refusal::ChecklistLines {
                most: limits::CHECKLIST,
            }),
            false => Ok(()),
        }
    }
}
