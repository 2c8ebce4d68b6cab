//! The pictures of a workshop, each whole: `diagram` lays them out and paints
//! them; what is painted for a file is settled here.

use crate::{WriteFlaw, png, svg};
use diagram::{Frame, Ground, Options, PRINT, ParetoBar};
use serde::{Deserialize, Serialize};
use workshop::{Key, TextField, TextLocation, Voting, Workshop};

/// The width of a timeline and of a chart, in px.
const TIMELINE: f32 = 1400.0;
const VOTES: f32 = 900.0;

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

/// What a picture is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PictureFormat {
    /// Lines, as sharp in any size.
    Svg,
    /// Pixels, for what takes no SVG.
    Png,
}

impl PictureFormat {
    /// The ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// A picture as a file's bytes.
    ///
    /// # Errors
    /// What `svg::picture` and `png::picture` refuse.
    pub fn write(
        self,
        workshop: &Workshop,
        options: &PictureOptions,
    ) -> Result<Vec<u8>, WriteFlaw> {
        match self {
            Self::Svg => svg::picture(workshop, options),
            Self::Png => png::picture(workshop, options),
        }
    }
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

    fn frame(self, workshop: &Workshop) -> Result<Frame, WriteFlaw> {
        if !self.can_be_drawn(workshop) {
            return Err(WriteFlaw::Nothing(self));
        }
        Ok(match self {
            Self::Fishbone => diagram::fishbone(workshop, &Options::default()),
            Self::WhyTree => diagram::why_tree(workshop, &Options::default()),
            Self::Timeline => diagram::timeline(workshop, TIMELINE),
            Self::Votes => {
                let bars = ParetoBar::by_cause(workshop);
                let sheets = diagram::pareto_sheets(&bars, VOTES, [f32::MAX; 2]);
                let sheet = sheets.into_iter().next();
                sheet.ok_or(WriteFlaw::Nothing(self))?
            }
        })
    }
}

/// A picture in SVG, and the characters on it that are left to the viewer's
/// fonts, each once.
pub(crate) fn painted(
    workshop: &Workshop,
    options: &PictureOptions,
) -> Result<(String, String), WriteFlaw> {
    let frame = options.kind.frame(workshop)?;
    let typeset = frame.typeset();
    let ground = match options.transparent {
        true => Ground::Transparent,
        false => Ground::Paper,
    };
    Ok((
        diagram::svg_on(&typeset, &PRINT, ground),
        typeset.unlettered(),
    ))
}
