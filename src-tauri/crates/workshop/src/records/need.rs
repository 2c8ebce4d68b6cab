//! Who was hurt, what they need, and who sees to it (method §14). For the
//! facilitator alone: never shown to the room, and exported only when that was
//! asked for.

use crate::records::text::{check_years, limits, line, sentence};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{Counted, Refusal, TextField, Thing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Whose need it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// Of those whom it befell, or could have.
    PeopleAffected,
    /// Of the one whose act it was.
    TheOneWhoseAct,
    /// Of those who work beside them.
    Colleagues,
    /// Of the organisation.
    Organisation,
}

impl Whose {
    /// Everybody, in the order in which they are asked for.
    pub const ALL: [Self; 4] = [
        Self::PeopleAffected,
        Self::TheOneWhoseAct,
        Self::Colleagues,
        Self::Organisation,
    ];
}

ids! {
    /// Names a need within its workshop.
    NeedId;
}

/// What somebody who was hurt needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Need {
    /// Its number, unique within the workshop.
    pub id: NeedId,
    /// Its place in the list; lower comes first.
    #[serde(default)]
    pub rank: i32,
    /// Whose it is.
    pub whose: Whose,
    /// The same closer, as a role: "customers of the shop".
    #[serde(default)]
    pub role: String,
    /// What they need, in a sentence.
    pub text: String,
    /// Who sees to it, as a role.
    #[serde(default)]
    pub owner: String,
    /// By when.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub due: Option<NaiveDate>,
    /// It was seen to.
    #[serde(default)]
    pub done: bool,
}

ranked!(Need by NeedId, missing: NoNeed, most: (Counted::Needs, limits::LIST));

impl AnyRecord for Need {
    texts!(Self { role, text, owner, .. } => look {
        look(TextField::Role, role);
        look(TextField::Text, text);
        look(TextField::Owner, owner);
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        line(Thing::Role, &mut self.role, limits::NAME)?;
        sentence(Thing::Need, &mut self.text, limits::SENTENCE)?;
        line(Thing::Owner, &mut self.owner, limits::NAME)?;
        check_years(self.due)
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
    }

    fn make_visible(&mut self) {
        seen(&mut self.text);
    }
}

/// A new value for one field of a [`Need`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum NeedField {
    Whose(Whose),
    Role(String),
    Text(String),
    Owner(String),
    Due(#[cfg_attr(feature = "typescript", ts(as = "Option<String>"))] Option<NaiveDate>),
    Done(bool),
}
