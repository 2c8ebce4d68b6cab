//! What the report says: a workshop into sections of blocks.

mod causes;
mod context;
mod fishbone;
mod frame;
mod functions;
mod happened;
mod hurt;
mod in_words;
mod matrix;
mod method;
mod outside;
mod parts;
mod plan;
mod priorities;
mod roots;
mod safeguards;
mod sense;
mod session;
mod sign_off;
mod summary;
mod timeline;
mod watermark;

use crate::block::{Block, Heading};
use crate::flow::{Flow, Sheet};
use crate::ink::{self, Ink};
use crate::layout;
use crate::options::{Options, Section, Variant};
use crate::page::Page;
use crate::text::{self, CHAPTER, SMALL, plain};
use context::Context;
use workshop::{IncidentKind, Workshop};

/// White space between two sections on one page.
const APART: f32 = 30.0;
/// White space beneath the title, where a section follows it.
const BENEATH_TITLE: f32 = 20.0;

/// The whole report.
pub(crate) fn pages(workshop: &Workshop, options: &Options) -> Vec<Page> {
    if options.variant == Variant::Outside {
        let told = outside::outside(workshop);
        return told.map_or_else(Vec::new, |it| made(&it, options));
    }
    made(workshop, options)
}

fn made(workshop: &Workshop, options: &Options) -> Vec<Page> {
    let context = Context::new(workshop, options);
    let mut book = Book::new(&context);
    book.title();
    let mut in_appendix = false;
    for section in sections(&context) {
        let begins = !in_appendix && options.variant == Variant::Full && section.is_appendix();
        let before = book.sections;
        book.appendix = begins;
        book.section(section);
        in_appendix |= begins && book.sections > before;
    }
    let Book { flow, upright, .. } = book;
    let mut pages = flow.finish();
    frame::frame(&mut pages, &context, upright);
    watermark::watermark(&mut pages, &context);
    if let Some(colour) = options.brand.colour {
        let colour = ink::readable(colour);
        pages.iter_mut().for_each(|it| it.dress(colour));
    }
    if options.variant == Variant::Poster {
        let (_, larger) = options.size.poster();
        pages.iter_mut().for_each(|it| it.enlarge(larger));
    }
    pages
}

/// The sections in their order: what held comes right after the first page of a
/// near miss, because that is what it teaches.
fn sections(context: &Context) -> Vec<Section> {
    let mut sections: Vec<Section> = context.options.sections().collect();
    if context.workshop.incident().kind == IncidentKind::NearMiss {
        sections.sort_by_key(|it| match it {
            Section::Summary => 0,
            Section::Safeguards => 1,
            _ => 2,
        });
    }
    sections
}

/// Sections as they are placed on pages.
struct Book<'a> {
    context: &'a Context<'a>,
    flow: Flow,
    upright: Sheet,
    sideways: Sheet,
    /// How many sections have something to say.
    sections: usize,
    /// The next section begins the appendix.
    appendix: bool,
    /// The page has nothing but the title yet.
    titled: bool,
    /// The page is the first one, which stands alone.
    summarised: bool,
}

impl<'a> Book<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        let size = context.options.size;
        let sideways = size.sideways();
        let upright = match context.options.variant {
            Variant::Poster => size.poster().0,
            _ => size.upright(),
        };
        Self {
            context,
            flow: Flow::new(upright),
            upright,
            sideways,
            sections: 0,
            appendix: false,
            titled: false,
            summarised: false,
        }
    }

    /// The title above the first section, where no first page has it.
    fn title(&mut self) {
        if !sections(self.context).contains(&Section::Summary) {
            self.place(self.upright, &summary::title(self.context));
            self.titled = true;
        }
    }

    fn section(&mut self, section: Section) {
        let context = self.context;
        match section {
            Section::Summary => {
                let (blocks, left) = summary::summary(context, self.upright);
                self.on_new(self.upright, blocks);
                let measure = self.upright.measure();
                let glance = fishbone::miniature(context, measure, left);
                self.place(self.upright, &glance);
                self.summarised = true;
            }
            Section::Plan => self.on_new(self.upright, plan::plan(context, self.upright)),
            Section::Fishbone => self.fishbone(),
            Section::Roots => self.run_on(roots::roots(context)),
            Section::Happened => {
                self.run_on(happened::happened(context));
                if let Some(line) = timeline::line(context, self.sideways) {
                    self.on_new(self.sideways, line);
                }
            }
            Section::Safeguards => self.run_on(safeguards::safeguards(context)),
            Section::Functions => self.run_on(functions::functions(context)),
            Section::Priorities => {
                let blocks = priorities::priorities(context, self.upright);
                self.run_on(blocks);
            }
            Section::Causes => self.run_on(causes::causes(context)),
            Section::Hurt => self.run_on(hurt::hurt(context)),
            Section::Workshop => self.run_on(session::session(context)),
            Section::Method => self.run_on(method::method(context)),
            Section::SignOff => self.run_on(sign_off::sign_off(context)),
        }
    }

    /// The fishbone: within a page where it can be read there, else on pages of
    /// its own.
    fn fishbone(&mut self) {
        match fishbone::within_a_page(self.context, self.upright) {
            Some(blocks) => self.run_on(blocks),
            None => {
                for picture in fishbone::fishbone(self.context, self.sideways) {
                    self.on_new(self.sideways, picture);
                }
            }
        }
    }

    /// Blocks that begin a page.
    fn on_new(&mut self, sheet: Sheet, blocks: Vec<Block>) {
        if !blocks.is_empty() {
            if self.titled && sheet == self.upright {
                return self.run_on(blocks);
            }
            self.flow.turn_to(sheet);
            let blocks = self.begun(blocks);
            self.place(sheet, &blocks);
        }
    }

    /// Blocks that go on where the ones before them end.
    fn run_on(&mut self, blocks: Vec<Block>) {
        if blocks.is_empty() {
            return;
        }
        if self.summarised || !self.flow.is_on(self.upright) {
            self.on_new(self.upright, blocks);
            return;
        }
        let apart = if self.titled { BENEATH_TITLE } else { APART };
        let mut spaced = vec![Block::Space(apart)];
        spaced.extend(self.begun(blocks));
        self.place(self.upright, &spaced);
    }

    /// The blocks of a section; the first of the appendix says so above them.
    fn begun(&mut self, mut blocks: Vec<Block>) -> Vec<Block> {
        self.sections += 1;
        self.titled = false;
        self.summarised = false;
        if std::mem::take(&mut self.appendix) {
            let words = self.context.words.appendix;
            let style = SMALL.strong().ink(Ink::Accent);
            blocks.insert(0, Block::Lead(plain(words, style)));
            blocks.insert(1, Block::Space(6.0));
        }
        blocks
    }

    fn place(&mut self, sheet: Sheet, blocks: &[Block]) {
        let strips = layout::strips(blocks, sheet.measure(), sheet.room());
        self.flow.place(strips);
    }
}

/// A chapter's heading.
fn chapter(title: &str) -> Block {
    Block::Heading(Heading {
        level: 2,
        text: plain(title, CHAPTER),
        bookmark: Some(title.to_owned()),
    })
}

/// A heading within a chapter.
fn heading(title: &str) -> Block {
    Block::Heading(Heading {
        level: 3,
        text: plain(title, text::BODY.strong()),
        bookmark: None,
    })
}
