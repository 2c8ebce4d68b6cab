//! Categories and the sets that they come from (method §2).

use crate::records::text::{line, sentence};
use crate::records::visible::seen;
use crate::records::{AnyRecord, ids, ranked, texts};
use crate::{Language, Refusal, TextField, Thing};
use serde::{Deserialize, Serialize};

/// How many hues the palettes tell apart; a category's hue is below this.
pub const HUES: u8 = 12;

ids! {
    /// Names a category within its workshop.
    CategoryId;
}

/// A tag for causes, and a bone of the fishbone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Category {
    /// Its number, unique within the workshop.
    pub id: CategoryId,
    /// Its place in the set, which is the bone's place along the spine.
    #[serde(default)]
    pub rank: i32,
    /// Its name.
    pub name: String,
    /// One or two characters that stand for it where there is little room, so
    /// that colour is never the only sign.
    pub initial: String,
    /// Which of the palettes' [`HUES`] it has.
    pub hue: u8,
}

ranked!(Category by CategoryId, missing: NoCategory);

impl AnyRecord for Category {
    texts!(Self { name, .. } => look { look(TextField::Name, name) });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Category, &mut self.name, 60)?;
        line(Thing::Initial, &mut self.initial, 2).map_err(|_| Refusal::Initial)?;
        if self.initial.is_empty() {
            return Err(Refusal::Initial);
        }
        match self.hue >= HUES {
            true => Err(Refusal::Hue),
            false => Ok(()),
        }
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
    }

    fn make_visible(&mut self) {
        seen(&mut self.name);
    }
}

/// A new value for one field of a [`Category`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum CategoryField {
    Name(String),
    Initial(String),
    Hue(u8),
}

/// The sets that come with Lisca.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CategorySet {
    /// The systems view; the default.
    #[default]
    JustCulture,
    /// For a security operations centre.
    SecurityOperations,
    /// Manufacturing.
    SixM,
    /// Services.
    EightP,
    /// Services, short.
    FourS,
    /// Care, after the London Protocol.
    Care,
    /// The workshop's own.
    Own,
}

type Named = (&'static str, &'static str);

impl CategorySet {
    /// Every set that can be chosen, in the order in which they are offered.
    pub const OFFERED: &'static [Self] = &[
        Self::JustCulture,
        Self::SecurityOperations,
        Self::SixM,
        Self::EightP,
        Self::FourS,
        Self::Care,
    ];

    /// The names of the set's categories with their initials, in order. Empty
    /// for [`CategorySet::Own`].
    #[must_use]
    pub fn categories(self, language: Language) -> &'static [Named] {
        crate::words::categories(self, language)
    }
}
