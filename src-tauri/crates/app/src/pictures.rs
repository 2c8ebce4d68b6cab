//! The pictures of a workshop, made here and painted elsewhere (I5).

use crate::{App, Failure, Picture};
use store::WorkshopId;
use workshop::CauseId;

impl App {
    /// The fishbone, for a view that is `aspect` times as wide as high; none:
    /// for a screen of 16:9. `have` is the token of the picture that the
    /// window has.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn fishbone(
        &mut self,
        id: WorkshopId,
        aspect: Option<f32>,
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let workshop = &self.opened(id)?.workshop;
        let frame = diagram::fishbone(workshop, &options(aspect));
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
        have: Option<u32>,
    ) -> Result<Picture, Failure> {
        let workshop = &self.opened(id)?.workshop;
        let options = diagram::Options {
            top,
            ..diagram::Options::default()
        };
        let frame = diagram::why_tree(workshop, &options);
        Ok(self.shown.picture(frame, have))
    }
}

/// For a view that is `aspect` times as wide as high, within reason.
pub(crate) fn options(aspect: Option<f32>) -> diagram::Options {
    let mut options = diagram::Options::default();
    if let Some(aspect) = aspect.filter(|it| it.is_finite()) {
        options.aspect = aspect.clamp(1.0, 2.5);
    }
    options
}
