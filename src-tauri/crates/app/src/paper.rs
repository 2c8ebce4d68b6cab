//! The report as a window shows it: the list of pages at once, each drawn only
//! when somebody looks at it.

use crate::pdf::report_options;
use crate::views::PageView;
use crate::{App, Failure, tokens};
use report::Page;
use store::WorkshopId;

/// The pages that a window was last told of. A page that an edit left as it
/// was keeps its token, so that it isn't drawn again.
#[derive(Default)]
pub(crate) struct Paper {
    pages: Vec<(u32, Page)>,
}

impl Paper {
    fn lay(&mut self, pages: Vec<Page>) -> Vec<PageView> {
        let before = std::mem::take(&mut self.pages);
        self.pages = (pages.into_iter().enumerate())
            .map(|(n, page)| match before.get(n) {
                Some((token, same)) if *same == page => (*token, page),
                _ => (tokens::next(), page),
            })
            .collect();
        (self.pages.iter())
            .map(|(token, page)| PageView {
                token: *token,
                width: page.width,
                height: page.height,
            })
            .collect()
    }
}

impl App {
    /// The pages of the report: the very ones that the PDF has.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn report_pages(&mut self, id: WorkshopId) -> Result<Vec<PageView>, Failure> {
        let today = self.today();
        let workshop = &self.opened(id)?.workshop;
        let pages = report::pages(workshop, &report_options(workshop, today));
        Ok(self.paper.lay(pages))
    }

    /// A page as a standalone picture, SVG; none when it isn't one of the
    /// report's pages any more.
    ///
    /// # Errors
    /// None; every command may fail.
    pub fn report_page(&mut self, token: u32) -> Result<Option<String>, Failure> {
        let page = self.paper.pages.iter().find(|it| it.0 == token);
        Ok(page.map(|(_, page)| report::svg(page)))
    }
}
