//! What a picture shall show, and how much space there is for it.

use crate::style::SMALLEST;
use crate::words::count;
use crate::{Frame, Target};
use serde::Deserialize;
use std::collections::BTreeSet;
use workshop::{CategoryId, CauseId};

/// The least that a letter takes, in px: how wide, and how high with its line.
const LETTER: [f32; 2] = [5.5, 15.25];

/// A space that is so much wider than high is wide.
const WIDE: f32 = 1.8;

/// Options of a layout.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// Shows only the causes beneath this one, with it as the head. None: the
    /// effect and all of them. A cause that isn't there counts as none.
    pub top: Option<CauseId>,
    /// Causes whose branches are folded: what is beneath them is counted, not
    /// drawn.
    pub folded: Vec<CauseId>,
    /// The only bones, and the only causes, that are drawn; none: all.
    pub part: Option<Part>,
    /// Where it must be read; none: all is drawn.
    pub space: Option<Space>,
    /// What is worked on, or spoken about: that steps back last.
    pub focus: Option<Target>,
    /// Whether each cause shows the number that it is called by.
    pub numbered: bool,
}

/// A part of a fishbone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The bones that it shows; none among them: the unsorted causes.
    pub bones: BTreeSet<Option<CategoryId>>,
    /// The causes that it shows. What is left out beneath them is counted.
    pub causes: BTreeSet<CauseId>,
}

/// The space for a picture, in px of a screen or in points of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the names say it")]
pub struct Space {
    pub width: f32,
    pub height: f32,
    /// No words are smaller than this.
    pub least: f32,
}

impl Space {
    /// How large a picture of this size can be painted.
    #[must_use]
    pub fn scale(&self, frame: &Frame) -> f32 {
        self.fits(frame.width, frame.height)
    }

    /// Whether the smallest words of a picture can be read in it.
    #[must_use]
    pub fn can_show(&self, frame: &Frame) -> bool {
        let sizes = frame.labels.iter().map(|it| it.size);
        let smallest = sizes.fold(f32::MAX, f32::min);
        self.text([frame.width, frame.height], smallest) >= self.least
    }

    /// Whether so many letters might be read in it, were they set without a gap
    /// and filled no more than a share of it.
    pub(crate) fn may_hold(&self, letters: usize, share: f32) -> bool {
        let least = (self.least / SMALLEST).max(0.01);
        let area = self.width * self.height / (least * least);
        let [wide, high] = LETTER;
        count(letters) * wide * high <= share * area
    }

    /// How large words come out, in a picture of this size.
    pub(crate) fn text(&self, [width, height]: [f32; 2], size: f32) -> f32 {
        self.fits(width, height) * size
    }

    /// Whether it is much wider than high, as a shared screen is.
    pub(crate) fn is_wide(&self) -> bool {
        self.width > WIDE * self.height
    }

    fn fits(&self, width: f32, height: f32) -> f32 {
        (self.width / width).min(self.height / height)
    }
}
