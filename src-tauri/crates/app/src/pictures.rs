//! The pictures of a workshop, made here and painted elsewhere (I5).

use crate::charts::{ParetoBy, chart};
use crate::{App, Failure, Picture};
use diagram::{Frame, Options, Space, Target};
use store::WorkshopId;
use workshop::CauseId;

/// The least size of words on a laptop, in px (design §5).
const LEAST: f32 = 11.0;
/// The room that a chart has in the facilitator's window, in px.
const CHART: [f32; 2] = [760.0, 420.0];

impl App {
    /// The fishbone, with the numbers that causes are called by where it is
    /// `numbered`. Where it is told how much `space` there is, bones step back
    /// until the rest can be read in it, that of the `focus` last. The branches
    /// of the causes in `folded` are counted, not drawn. `have` is the token of
    /// the picture that the window has.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn fishbone(
        &mut self,
        id: WorkshopId,
        space: Option<Space>,
        focus: Option<Target>,
        folded: Vec<CauseId>,
        numbered: bool,
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let options = Options {
            space: space.map(within_reason),
            focus,
            folded,
            numbered,
            ..Options::default()
        };
        let frame = diagram::fishbone(&self.opened(id)?.workshop, &options);
        Ok(self.shown.picture(frame, have))
    }

    /// The why-tree of the whole, or of what is beneath one cause.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn why_tree(
        &mut self,
        id: WorkshopId,
        top: Option<CauseId>,
        folded: Vec<CauseId>,
        numbered: bool,
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let options = Options {
            top,
            folded,
            numbered,
            ..Options::default()
        };
        let frame = diagram::why_tree(&self.opened(id)?.workshop, &options);
        Ok(self.shown.picture(frame, have))
    }

    /// What the group gave its dots to, by cause or by category, for a view of
    /// this size in px; without bars while a round is open.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn pareto(
        &mut self,
        id: WorkshopId,
        by: ParetoBy,
        width: f32,
        height: f32,
    ) -> Result<Frame, Failure> {
        let [width, height] = within(width, height);
        Ok(chart(&self.opened(id)?.workshop, by, width, height))
    }

    /// The timeline as a line, `width` px wide.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn timeline_picture(&mut self, id: WorkshopId, width: f32) -> Result<Frame, Failure> {
        let [width, _] = within(width, CHART[1]);
        let workshop = &self.opened(id)?.workshop;
        Ok(diagram::timeline(workshop, width))
    }
}

fn finite(value: f32, usual: f32) -> f32 {
    if value.is_finite() { value } else { usual }
}

/// A picture's width and height, within reason.
fn within(width: f32, height: f32) -> [f32; 2] {
    let [usual_width, usual_height] = CHART;
    [
        finite(width, usual_width).clamp(320.0, 7680.0),
        finite(height, usual_height).clamp(160.0, 4320.0),
    ]
}

/// A space that a window or a page can have, with words that can be read.
pub(crate) fn within_reason(space: Space) -> Space {
    let [width, height] = within(space.width, space.height);
    Space {
        width,
        height,
        least: finite(space.least, LEAST).clamp(1.0, 200.0),
    }
}
