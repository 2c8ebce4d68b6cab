//! The pictures of a workshop, each whole: `diagram` lays them out and paints
//! them; what is painted for a file is settled here.

use crate::{PictureKind, PictureOptions, WriteFlaw};
use diagram::{Frame, Ground, Options, PRINT, ParetoBar};
use workshop::Workshop;

/// The width of a timeline and of a chart, in px.
const TIMELINE: f32 = 1400.0;
const VOTES: f32 = 900.0;

fn frame(kind: PictureKind, workshop: &Workshop) -> Result<Frame, WriteFlaw> {
    if !kind.can_be_drawn(workshop) {
        return Err(WriteFlaw::Nothing(kind));
    }
    Ok(match kind {
        PictureKind::Fishbone => diagram::fishbone(workshop, &Options::default()),
        PictureKind::WhyTree => diagram::why_tree(workshop, &Options::default()),
        PictureKind::Timeline => diagram::timeline(workshop, TIMELINE),
        PictureKind::Votes => {
            let bars = ParetoBar::by_cause(workshop);
            let sheets = diagram::pareto_sheets(&bars, VOTES, [f32::MAX; 2]);
            let sheet = sheets.into_iter().next();
            sheet.ok_or(WriteFlaw::Nothing(kind))?
        }
    })
}

/// A picture in SVG, and the characters on it that are left to the viewer's
/// fonts, each once.
pub(crate) fn painted(
    workshop: &Workshop,
    options: &PictureOptions,
) -> Result<(String, String), WriteFlaw> {
    let frame = frame(options.kind, workshop)?;
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
