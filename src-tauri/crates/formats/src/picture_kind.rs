//! What can be drawn of a workshop, and what may be asked of a picture.

use serde::{Deserialize, Serialize};
use workshop::{Key, TextField, TextLocation, Voting, Workshop};

/// What can be drawn of a workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PictureKind {
    /// The effect, the categories, and all causes on their bones.
    #[default]
    Fishbone,
    /// All causes, each beneath what it explains.
    WhyTree,
    /// What happened along a line, with the safeguards.
    Timeline,
    /// The causes that the group gave its dots to.
    Votes,
}

/// What is asked of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PictureOptions {
    /// What is drawn.
    pub kind: PictureKind,
    /// Whether what is beneath the picture can be seen through it; else it is on
    /// white.
    pub transparent: bool,
    /// The pixels to a px, from 1 to 4. It is for PNG: an SVG has none.
    pub scale: u8,
}

impl Default for PictureOptions {
    fn default() -> Self {
        Self {
            kind: PictureKind::default(),
            transparent: false,
            scale: 1,
        }
    }
}

impl PictureKind {
    /// Every kind, the usual one first.
    pub const ALL: [Self; 4] = [Self::Fishbone, Self::WhyTree, Self::Timeline, Self::Votes];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fishbone => "fishbone",
            Self::WhyTree => "why-tree",
            Self::Timeline => "timeline",
            Self::Votes => "votes",
        }
    }

    /// Whether something would stand on it.
    #[must_use]
    pub fn can_be_drawn(self, workshop: &Workshop) -> bool {
        match self {
            Self::Fishbone | Self::WhyTree => true,
            Self::Timeline => !workshop.timeline().is_empty(),
            // Nobody knows the dots of a round that is open.
            Self::Votes => {
                workshop.session().voting != Voting::Open
                    && workshop.causes().any(|it| it.votes > 0)
            }
        }
    }

    /// Whether the picture may have the text at a place: its labels alone.
    #[must_use]
    pub fn holds(self, location: TextLocation) -> bool {
        let is_label = matches!(location.field, TextField::Text | TextField::Name);
        match location.key {
            Key::Effect => is_label && matches!(self, Self::Fishbone | Self::WhyTree),
            Key::Category(_) => is_label && self == Self::Fishbone,
            Key::Cause(_) => is_label && self != Self::Timeline,
            Key::TimelineEntry(_) => {
                self == Self::Timeline && (is_label || location.field == TextField::Role)
            }
            Key::Safeguard(_) => is_label && self == Self::Timeline,
            _ => false,
        }
    }
}
