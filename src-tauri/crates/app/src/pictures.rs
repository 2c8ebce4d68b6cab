//! The pictures of a workshop, made here and painted elsewhere (I5).

use crate::views::{PageView, ReportView};
use crate::{App, Failure};
use chrono::NaiveDate;
use diagram::Frame;
use store::WorkshopId;
use workshop::{CauseId, Workshop};

impl App {
    /// The fishbone.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn fishbone(&mut self, id: WorkshopId) -> Result<Frame, Failure> {
        let workshop = &self.opened(id)?.workshop;
        Ok(diagram::fishbone(workshop, &diagram::Options::default()))
    }

    /// The why-tree of the whole, or of what is beneath one cause.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn why_tree(&mut self, id: WorkshopId, top: Option<CauseId>) -> Result<Frame, Failure> {
        let workshop = &self.opened(id)?.workshop;
        let options = diagram::Options {
            top,
            ..diagram::Options::default()
        };
        Ok(diagram::why_tree(workshop, &options))
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
