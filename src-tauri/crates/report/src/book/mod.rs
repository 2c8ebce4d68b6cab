//! The report on pages: where each passage begins, and what stands on every page.

mod frame;
mod links;
mod logo;
mod watermark;

use crate::block::Block;
use crate::content::{self, Context, Passage, Place};
use crate::flow::Flow;
use crate::ink;
use crate::layout;
use crate::options::Options;
use crate::page::Page;
use crate::sheet::Paper;
use workshop::Workshop;

/// White space between two passages on one page.
const APART: f32 = 30.0;
/// White space beneath the title, where a passage follows it.
const BENEATH_TITLE: f32 = 20.0;

/// The whole report.
pub(crate) fn pages(workshop: &Workshop, options: &Options) -> Vec<Page> {
    let Some(workshop) = content::told_in(workshop, options.variant) else {
        return Vec::new();
    };
    let at = |size: f32| {
        let paper = options.paper(size);
        let context = Context::new(&workshop, options, Some(paper));
        let pages = placed(&content::passages(&context), paper);
        (size, paper, context, pages)
    };
    let mut sizes = options.sizes().iter().map(|it| at(*it));
    let first = sizes.next().unwrap_or_else(|| at(1.0));
    let (size, paper, context, mut pages) = match first.3.len() {
        0 | 1 => first,
        _ => sizes.find(|it| it.3.len() == 1).unwrap_or(first),
    };
    frame::frame(&mut pages, &context, paper);
    links::settle(&mut pages);
    watermark::watermark(&mut pages, &context);
    if let Some(colour) = options.brand.colour {
        let colour = ink::readable(colour);
        pages.iter_mut().for_each(|it| it.dress(colour));
    }
    if let Some(larger) = options.larger(size) {
        pages.iter_mut().for_each(|it| it.enlarge(larger));
    }
    pages
}

/// Passages on pages, in their order.
fn placed(passages: &[Passage], paper: Paper) -> Vec<Page> {
    let mut flow = Flow::new(paper.upright);
    let mut titled = false;
    for passage in passages {
        if passage.place == Place::Sideways {
            let sheet = paper.sideways;
            let strips = layout::strips(&passage.blocks, sheet.measure(), sheet.room());
            flow.put_aside(sheet, strips);
            continue;
        }
        let sheet = paper.upright;
        let apart = match passage.place {
            Place::Title | Place::Beneath => None,
            Place::NewPage | Place::After | Place::Picture if titled => Some(BENEATH_TITLE),
            Place::After | Place::Picture if flow.has_pages() => Some(APART),
            Place::NewPage | Place::After | Place::Picture | Place::Sideways => {
                flow.turn_to(sheet);
                None
            }
        };
        let space = apart.map(Block::Space);
        let blocks = space.iter().chain(&passage.blocks);
        let strips = layout::strips(blocks, sheet.measure(), sheet.room());
        match passage.place {
            Place::Picture => flow.let_wait(strips),
            _ => flow.place(strips),
        }
        titled = passage.place == Place::Title;
    }
    flow.finish()
}
