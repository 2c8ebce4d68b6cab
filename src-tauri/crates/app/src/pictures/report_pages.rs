//! The report as a window shows it: the list of pages at once, each drawn only
//! when somebody looks at it.

use super::tokens;
use crate::documents::Documents;
use crate::editions;
use crate::evidence::{ReadyPictures, chosen_pictures};
use crate::pdf::{ReportChoice, report_options};
use crate::settings::brand;
use crate::shared::Shared;
use crate::{Begun, Failure};
use report::Page;
use serde::Serialize;
use store::WorkshopId;

/// One page of the report.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PageView {
    /// Names it, for as long as it looks the same.
    pub token: u32,
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
}

/// The pages that a window was last told of.
#[derive(Default)]
pub(crate) struct ReportPages(Shared<Pages>, ReadyPictures);

/// Each page by its token. One that an edit left as it was keeps it, so that it
/// isn't drawn again.
#[derive(Default)]
struct Pages(Vec<(u32, Page)>);

impl ReportPages {
    /// The pages of the report that is asked for: the very ones that the PDF has.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub(crate) fn pages(
        &self,
        documents: &mut Documents,
        id: WorkshopId,
        choice: ReportChoice,
    ) -> Result<Begun<Vec<PageView>>, Failure> {
        let today = documents.time.today();
        let brand = brand::brand(documents.settings())?;
        let workshop = documents.workshop(id)?.clone();
        let edition = editions::edition(documents, id, workshop.session().language)?;
        let chosen = chosen_pictures(documents, id, choice.shown(), &self.1)?;
        let (known, ready) = (self.0.clone(), self.1.clone());
        Ok(Begun::background(move || {
            let mut options = report_options(&workshop, &choice, brand, Some(edition), today);
            options.pictures = ready.of(chosen);
            let pages = report::pages(&workshop, &options);
            known.lock().lay(pages)
        }))
    }

    /// A page as a standalone picture, SVG; none when it isn't one of the
    /// report's pages any more.
    pub(crate) fn page(&self, token: u32) -> Begun<Option<String>> {
        let known = self.0.clone();
        Begun::background(move || {
            let known = known.lock();
            let page = known.0.iter().find(|it| it.0 == token);
            page.map(|(_, page)| report::svg(page))
        })
    }
}

impl Pages {
    fn lay(&mut self, pages: Vec<Page>) -> Vec<PageView> {
        let before = std::mem::take(&mut self.0);
        self.0 = (pages.into_iter().enumerate())
            .map(|(n, page)| match before.get(n) {
                Some((token, same)) if *same == page => (*token, page),
                _ => (tokens::next(), page),
            })
            .collect();
        (self.0.iter())
            .map(|(token, page)| PageView {
                token: *token,
                width: page.width,
                height: page.height,
            })
            .collect()
    }
}
