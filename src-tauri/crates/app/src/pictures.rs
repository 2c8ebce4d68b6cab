//! The pictures of a workshop, made here and painted elsewhere (I5).

use crate::views::{PageView, ReportView};
use crate::{App, Failure, Picture};
use chrono::NaiveDate;
use store::WorkshopId;
use workshop::{CauseId, Workshop};

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
        let mut options = diagram::Options::default();
        if let Some(aspect) = aspect.filter(|it| it.is_finite()) {
            options.aspect = aspect.clamp(1.0, 2.5);
        }
        let frame = diagram::fishbone(workshop, &options);
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

    /// The pages of the report, painted: the very ones that the PDF has.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn report_pages(&mut self, id: WorkshopId) -> Result<ReportView, Failure> {
        let today = self.today();
        let workshop = &self.opened(id)?.workshop;
        let pages = report::pages(workshop, &report_options(workshop, today));
        Ok(ReportView {
            pages: (pages.iter())
                .map(|page| PageView {
                    width: page.width,
                    height: page.height,
                    svg: report::svg(page),
                })
                .collect(),
        })
    }

    pub(crate) fn today(&self) -> NaiveDate {
        (self.now)().date_naive()
    }
}

pub(crate) fn report_options(workshop: &Workshop, today: NaiveDate) -> report::Options {
    let generator = concat!("Lisca ", env!("CARGO_PKG_VERSION"));
    report::Options::new(workshop, today, generator)
}
