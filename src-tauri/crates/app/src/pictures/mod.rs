//! The pictures of a workshop, made here and painted elsewhere (I5).

mod charts;
mod frames;
mod report_pages;
mod tokens;

pub use charts::ParetoBy;
pub(crate) use charts::chart;
pub(crate) use frames::Pictures;
pub use frames::{Content, Delta, Picture, Splice};
pub use report_pages::PageView;
pub(crate) use report_pages::ReportPages;

use crate::documents::{Documents, Outcome};
use crate::{Caller, Failure};
use diagram::{Frame, Options, Space};
use store::WorkshopId;
use workshop::Edit;

/// The least size of words on a laptop, in px (design §5).
const LEAST: f32 = 11.0;
/// The room that a chart has in the facilitator's window, in px.
const CHART: [f32; 2] = [760.0, 420.0];

impl Pictures {
    /// The fishbone, as it was asked for. In a given space bones step back
    /// until the rest can be read in it. `have` is the token of the picture that
    /// the window has.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub(crate) fn fishbone(
        &mut self,
        documents: &mut Documents,
        id: WorkshopId,
        asked: Options,
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let space = asked.space.map(within_reason);
        let options = Options { space, ..asked };
        let frame = diagram::fishbone(documents.workshop(id)?, &options);
        Ok(self.picture(frame, have))
    }

    /// The why-tree of the whole, or of what is beneath one cause.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub(crate) fn why_tree(
        &mut self,
        documents: &mut Documents,
        id: WorkshopId,
        asked: &Options,
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let frame = diagram::why_tree(documents.workshop(id)?, asked);
        Ok(self.picture(frame, have))
    }
}

/// What the group gave its dots to, by cause or by category, for a view of
/// this size in px; without bars while a round is open.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn pareto(
    documents: &mut Documents,
    id: WorkshopId,
    by: ParetoBy,
    width: f32,
    height: f32,
) -> Result<Frame, Failure> {
    let [width, height] = within(width, height);
    Ok(chart(documents.workshop(id)?, by, width, height))
}

/// The timeline as a line, `width` px wide.
///
/// # Errors
/// A workshop that isn't there, or can't be read.
pub(crate) fn timeline(
    documents: &mut Documents,
    id: WorkshopId,
    width: f32,
) -> Result<Frame, Failure> {
    let [width, _] = within(width, CHART[1]);
    Ok(diagram::timeline(documents.workshop(id)?, width))
}

/// Puts the categories in the order that balances the fishbone.
///
/// # Errors
/// A library that can't be read or written.
pub(crate) fn tidy(
    documents: &mut Documents,
    id: WorkshopId,
    caller: Caller,
) -> Result<Outcome, Failure> {
    let order = diagram::tidy(documents.workshop(id)?);
    documents.edit(id, caller, Edit::OrderCategories(order))
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
