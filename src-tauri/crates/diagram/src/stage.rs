//! A diagram for a room: whole where its words can be read from the last row,
//! else the part that is talked about, large, with the whole as a small map.

use crate::{Area, Frame, Measures, Options, Target, fishbone_measured, why_tree_measured};
use serde::{Deserialize, Serialize};
use workshop::{CauseId, Workshop};

/// Which picture of the causes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum StageKind {
    #[default]
    Fishbone,
    Whys,
}

/// What a room sees, and how large.
#[derive(Clone, Debug, PartialEq)]
pub struct StageOptions {
    /// The room for the picture, in px of the screen.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// No text is smaller than this, in px of the screen.
    pub least: f32,
    /// What is talked about.
    pub focus: Option<Target>,
    /// Causes whose branches are folded.
    pub folded: Vec<CauseId>,
    /// The measures of the picture before, as in [`Options`].
    pub before: Option<Measures>,
}

/// A picture for a room.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// What is shown large.
    pub frame: Frame,
    /// How large to paint it: px of the screen for each px of the frame.
    pub scale: f32,
    /// The whole in small, where not all of it is shown large.
    pub map: Option<Map>,
    /// To be given back with the next options.
    pub measures: Measures,
}

/// The whole in small.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Map {
    /// The whole.
    pub frame: Frame,
    /// What of it is shown large, in px of that frame.
    pub area: Area,
}

/// Draws a workshop's causes for a room.
#[must_use]
pub fn stage(workshop: &Workshop, kind: StageKind, options: &StageOptions) -> Stage {
    let asked = Options {
        aspect: options.width / options.height,
        folded: options.folded.clone(),
        before: options.before,
        ..Options::default()
    };
    let (frame, measures) = match kind {
        StageKind::Fishbone => fishbone_measured(workshop, &asked),
        StageKind::Whys => why_tree_measured(workshop, &asked),
    };
    let scale = (options.width / frame.width).min(options.height / frame.height);
    Stage {
        frame,
        scale,
        map: None,
        measures,
    }
}
