//! What the report says, and in which order: a workshop into passages of blocks.

mod causes;
mod context;
mod evidence;
mod fishbone;
mod functions;
mod happened;
mod hurt;
mod in_words;
mod links;
mod matrix;
mod method;
mod outside;
mod parts;
mod plan;
mod priorities;
mod roles;
mod roots;
mod safeguards;
mod sense;
mod session;
mod sign_off;
mod slides;
mod summary;
mod timeline;

use crate::block::{Block, Heading};
use crate::ink::Ink;
use crate::options::Variant;
use crate::section::Section;
use crate::text::{self, CHAPTER, SMALL, plain};
pub(crate) use context::Context;
pub(crate) use roles::roles as named_roles;
use std::borrow::Cow;
use workshop::{IncidentKind, Workshop};

/// Blocks that follow each other, and where they begin on pages. A painter that knows
/// no pages takes no notice of that.
pub(crate) struct Passage {
    pub(crate) place: Place,
    pub(crate) blocks: Vec<Block>,
}

/// Where a passage begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// On the first page; what follows goes on beneath it.
    Title,
    /// On a new page.
    NewPage,
    /// On a page of its own that lies on its side, after the one that is being filled.
    Sideways,
    /// Where the passage before it ends, with white space between them.
    After,
    /// The same for a picture, or at the top of the next page: then what follows it goes
    /// on before it.
    Picture,
    /// The same, without.
    Beneath,
}

impl Place {
    fn with(self, blocks: Vec<Block>) -> Vec<Passage> {
        match blocks.is_empty() {
            true => Vec::new(),
            false => vec![Passage {
                place: self,
                blocks,
            }],
        }
    }
}

/// The workshop as it may be told in a kind of report; none: nothing may be.
pub(crate) fn told_in(workshop: &Workshop, variant: Variant) -> Option<Cow<'_, Workshop>> {
    match variant {
        Variant::Outside => outside::outside(workshop).map(Cow::Owned),
        _ => Some(Cow::Borrowed(workshop)),
    }
}

/// All that the report says, in its order.
pub(crate) fn passages(context: &Context) -> Vec<Passage> {
    if let (Variant::Slides, Some(paper)) = (context.options.variant, context.paper) {
        return slides::slides(context, paper.upright);
    }
    let sections = sections(context);
    let mut passages = Vec::new();
    // The title above the first section, where no first page has it.
    if !sections.contains(&Section::Summary) {
        passages.extend(Place::Title.with(summary::title(context)));
    }
    let (mut summarised, mut in_appendix) = (false, false);
    for section in sections {
        let mut next = told(context, section);
        links::lead_to(section, &mut next);
        let is_appendix = context.options.variant == Variant::Full && section.is_appendix();
        if let Some(first) = next.first_mut() {
            // The first page stands alone.
            let flows = matches!(first.place, Place::After | Place::Picture);
            if flows && std::mem::take(&mut summarised) {
                first.place = Place::NewPage;
            }
            if is_appendix && !in_appendix {
                begin_appendix(context, first);
                in_appendix = true;
            }
            // Unless it has gone on to a second, which is filled then.
            let pages = next.iter().filter(|it| it.place == Place::NewPage);
            summarised |= section == Section::Summary && pages.count() == 1;
        }
        passages.append(&mut next);
    }
    passages
}

/// The first of the appendix says so above it.
fn begin_appendix(context: &Context, first: &mut Passage) {
    let style = SMALL.strong().ink(Ink::Accent);
    let said = Block::Lead(plain(context.words.appendix, style));
    first.blocks.splice(0..0, [said, Block::Space(6.0)]);
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

/// A section; nothing where it has nothing to say.
fn told(context: &Context, section: Section) -> Vec<Passage> {
    match section {
        Section::Summary => summary::summary(context),
        Section::Plan => Place::After.with(plan::plan(context)),
        Section::Fishbone => fishbone::fishbone(context),
        Section::Roots => Place::After.with(roots::roots(context)),
        Section::Happened => {
            let mut passages = Place::After.with(happened::happened(context));
            let line = timeline::line(context).unwrap_or_default();
            passages.append(&mut Place::Sideways.with(line));
            passages
        }
        Section::Safeguards => Place::After.with(safeguards::safeguards(context)),
        Section::Functions => Place::After.with(functions::functions(context)),
        Section::Priorities => Place::After.with(priorities::priorities(context)),
        Section::Causes => Place::After.with(causes::causes(context)),
        Section::Evidence => Place::After.with(evidence::evidence(context)),
        Section::Hurt => Place::After.with(hurt::hurt(context)),
        Section::Workshop => Place::After.with(session::session(context)),
        Section::Method => Place::After.with(method::method(context)),
        Section::SignOff => Place::After.with(sign_off::sign_off(context)),
    }
}

/// A chapter's heading.
fn chapter(title: &str) -> Block {
    Block::Heading(Heading {
        level: 2,
        text: plain(title, CHAPTER),
        bookmark: Some(title.to_owned()),
        goal: None,
    })
}

/// A heading within a chapter.
fn heading(title: &str) -> Block {
    Block::Heading(Heading {
        level: 3,
        text: plain(title, text::BODY.strong()),
        bookmark: None,
        goal: None,
    })
}
