//! The pictures of a workshop, made here and painted elsewhere (I5).

use crate::charts::{ParetoBy, chart};
use crate::{App, Failure, Picture};
use diagram::{Frame, Measures, StageKind};
use std::collections::HashMap;
use store::WorkshopId;
use workshop::CauseId;

/// The room that a chart has in the facilitator's window, in px.
const CHART: [f32; 2] = [760.0, 420.0];

/// How the facilitator's pictures were measured before, so that nothing jumps.
pub(crate) type Measured = HashMap<(WorkshopId, StageKind, Option<CauseId>), Measures>;

impl App {
    /// The fishbone, for a view that is `aspect` times as wide as high; none:
    /// for a screen of 16:9. The branches of the causes in `folded` are
    /// counted, not drawn. `have` is the token of the picture that the window
    /// has.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn fishbone(
        &mut self,
        id: WorkshopId,
        aspect: Option<f32>,
        folded: Vec<CauseId>,
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let drawn = (id, StageKind::Fishbone, None);
        let before = self.measured.get(&drawn).copied();
        let workshop = &self.opened(id)?.workshop;
        let options = diagram::Options {
            folded,
            before,
            ..options(aspect)
        };
        let (frame, measures) = diagram::fishbone_measured(workshop, &options);
        self.measured.insert(drawn, measures);
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
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let drawn = (id, StageKind::Whys, top);
        let before = self.measured.get(&drawn).copied();
        let workshop = &self.opened(id)?.workshop;
        let options = diagram::Options {
            top,
            folded,
            before,
            ..diagram::Options::default()
        };
        let (frame, measures) = diagram::why_tree_measured(workshop, &options);
        self.measured.insert(drawn, measures);
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

/// A picture's width and height, within reason.
fn within(width: f32, height: f32) -> [f32; 2] {
    let finite = |value: f32, usual: f32| if value.is_finite() { value } else { usual };
    let [usual_width, usual_height] = CHART;
    [
        finite(width, usual_width).clamp(320.0, 7680.0),
        finite(height, usual_height).clamp(160.0, 4320.0),
    ]
}

/// For a view that is `aspect` times as wide as high, within reason.
pub(crate) fn options(aspect: Option<f32>) -> diagram::Options {
    let mut options = diagram::Options::default();
    if let Some(aspect) = aspect.filter(|it| it.is_finite()) {
        options.aspect = aspect.clamp(1.0, 2.5);
    }
    options
}
