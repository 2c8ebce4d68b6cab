//! What the report says: a workshop into chapters of blocks.

mod causes;
mod fishbone;
mod front;
mod functions;
mod happened;
mod hurt;
mod in_words;
mod matrix;
mod notes;
mod parts;
mod plan;
mod priorities;
mod roots;
mod safeguards;
mod sense;
mod session;
mod timeline;

use crate::block::{Block, Heading};
use crate::flow::{Flow, Sheet};
use crate::ink::Ink;
use crate::layout;
use crate::options::Options;
use crate::page::{Page, PageElement, Shape, Tag};
use crate::text::{self, CHAPTER, SMALL, Style, Text, plain, span};
use crate::words::{self, ReportWords};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use workshop::{ActionId, Cause, CauseId, IncidentKind, Voting, Workshop, cause_numbers};

/// The context that every chapter is made in.
pub(crate) struct Context<'a> {
    workshop: &'a Workshop,
    words: &'static ReportWords,
    options: &'a Options,
    /// The numbers that the report gives to root causes, from 1.
    root_numbers: BTreeMap<CauseId, usize>,
    /// The numbers that causes are called by, where dots were given: then
    /// people have said them aloud. Else none has one.
    cause_numbers: HashMap<CauseId, String>,
    /// The causes on the way from a root cause to the effect, which are told there.
    on_the_way: BTreeSet<CauseId>,
    /// The numbers that the report gives to actions, from 1.
    action_numbers: BTreeMap<ActionId, usize>,
}

impl<'a> Context<'a> {
    fn new(workshop: &'a Workshop, options: &'a Options) -> Self {
        let roots = workshop.roots().map(|it| it.id);
        let actions = workshop.actions().iter().map(|it| it.id);
        Self {
            workshop,
            words: words::words(options.language),
            options,
            on_the_way: (workshop.roots())
                .flat_map(|root| workshop.upward(root.id))
                .map(|it| it.id)
                .collect(),
            root_numbers: roots.zip(1..).collect(),
            cause_numbers: match voted(workshop) {
                true => cause_numbers(workshop),
                false => HashMap::new(),
            },
            action_numbers: actions.zip(1..).collect(),
        }
    }

    /// "A3": how the report calls an action.
    fn action_sign(&self, id: ActionId) -> String {
        let number = self.action_numbers.get(&id).copied().unwrap_or_default();
        format!("A{number}")
    }

    /// "Root cause 3".
    fn root_title(&self, id: CauseId) -> String {
        let number = self.root_numbers.get(&id).copied().unwrap_or_default();
        self.words.root_number.replace("{n}", &number.to_string())
    }

    /// Whether causes show the numbers that they are called by.
    fn is_numbered(&self) -> bool {
        !self.cause_numbers.is_empty()
    }

    /// A cause's words, after the number that it is called by.
    fn called(&self, cause: &Cause, style: Style) -> Text {
        let number = self.cause_numbers.get(&cause.id);
        let number = number.map(|it| span(format!("{it}\u{a0}\u{a0}"), style.muted()));
        number
            .into_iter()
            .chain(plain(cause.text.as_str(), style))
            .collect()
    }

    /// Causes beneath each other: root causes by their number, each by the
    /// beginning of its words.
    fn causes_named(&self, ids: &[CauseId]) -> Vec<Text> {
        let causes = ids.iter().filter_map(|id| self.workshop.cause(*id));
        let named = causes.map(|cause| {
            let mut text = Text::new();
            if let Some(number) = self.root_numbers.get(&cause.id) {
                let sign = text::CELL.strong().ink(Ink::Accent);
                text.push(span(format!("{number}\u{a0}\u{a0}"), sign));
            }
            text.push(span(text::brief(&cause.text, 60), text::CELL));
            text
        });
        named.collect()
    }

    /// The colour of the category that counts for a cause.
    fn hue(&self, id: CauseId) -> Ink {
        let category = self.workshop.category_of(id);
        let category = category.and_then(|id| self.workshop.category(id));
        Ink::Hue(category.map(|it| it.hue))
    }
}

/// Whether a round gave dots; nobody knows while one is open.
fn voted(workshop: &Workshop) -> bool {
    workshop.session().voting != Voting::Open && workshop.causes().any(|it| it.votes > 0)
}

/// The whole report.
pub(crate) fn pages(workshop: &Workshop, options: &Options) -> Vec<Page> {
    let context = Context::new(workshop, options);
    let (upright, sideways) = (options.size.upright(), options.size.sideways());
    let mut flow = Flow::new(upright);
    let place = |flow: &mut Flow, sheet: Sheet, blocks: Vec<Block>| {
        flow.place(layout::strips(&blocks, sheet.measure(), sheet.room()));
    };

    place(&mut flow, upright, front::front(&context));
    let miniature = fishbone::miniature(&context, upright.measure(), flow.left());
    place(&mut flow, upright, miniature);

    let chapter = |flow: &mut Flow, sheet: Sheet, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            flow.turn_to(sheet);
            place(flow, sheet, blocks);
        }
    };
    let (story, held) = (
        happened::happened(&context),
        safeguards::safeguards(&context),
    );
    // What held is what a near miss teaches.
    let told = match workshop.incident().kind {
        IncidentKind::NearMiss => both(held, story),
        IncidentKind::Incident | IncidentKind::Hazard => both(story, held),
    };
    chapter(&mut flow, upright, told);
    for line in timeline::line(&context, sideways) {
        chapter(&mut flow, sideways, line);
    }
    for picture in fishbone::fishbone(&context, sideways) {
        chapter(&mut flow, sideways, picture);
    }
    let roots = roots::roots(&context);
    let causes = causes::causes(&context);
    chapter(&mut flow, upright, both(roots, causes));
    let priorities = priorities::priorities(&context, upright);
    chapter(&mut flow, upright, priorities);
    chapter(&mut flow, sideways, plan::plan(&context));
    let hurt = hurt::hurt(&context);
    let (session, notes) = (session::session(&context), notes::notes(&context));
    chapter(&mut flow, upright, both(hurt, both(session, notes)));
    let mut pages = flow.finish();
    frame_pages(&mut pages, &context);
    pages
}

/// Two chapters on the same pages, with white space between them.
fn both(mut first: Vec<Block>, mut then: Vec<Block>) -> Vec<Block> {
    if !first.is_empty() && !then.is_empty() {
        first.push(Block::Space(34.0));
    }
    first.append(&mut then);
    first
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

/// The width of a text on one line, in pt.
fn width(text: &Text) -> f32 {
    text::lines(text, f32::MAX)
        .first()
        .map_or(0.0, |line| line.width)
}

/// As much of the beginning of a title as there is room for on one line (I10).
fn begun(title: &str, room: f32) -> String {
    let mut cuts = (1..=90).rev().step_by(4);
    cuts.find_map(|most| {
        let words = text::brief(title, most);
        (width(&plain(words.as_str(), SMALL)) <= room).then_some(words)
    })
    .unwrap_or_default()
}

/// The head and foot of each page.
fn frame_pages(pages: &mut [Page], context: &Context) {
    let words = context.words;
    let state = words.state(context.workshop.session().state);
    let date = words.date(context.options.today);
    let count = pages.len().to_string();
    for (at, page) in pages.iter_mut().enumerate() {
        let sheet = if page.width > page.height {
            context.options.size.sideways()
        } else {
            context.options.size.upright()
        };
        let side = sheet.side;
        // From the second page on, the title stands above, so that a page that
        // got loose can be put back.
        let right = plain(format!("{state} · {date}"), SMALL);
        let room = page.width - 2.0 * side - width(&right) - SMALL.leading;
        let left = match at {
            0 => words.report.to_owned(),
            _ => begun(&context.workshop.incident().title, room),
        };
        let number = words.page_of.replace("{m}", &count);
        let number = number.replace("{n}", &(at + 1).to_string());
        let mut elements = Vec::new();
        let mut put = |text: Text, y: f32, right: bool| {
            let line = text::lines(&text, f32::MAX).swap_remove(0);
            let x = if right {
                page.width - side - line.width
            } else {
                side
            };
            elements.extend(line.shapes(x, y));
        };
        put(plain(left, SMALL), sheet.head, false);
        put(right, sheet.head, true);
        put(plain(words.just_culture, SMALL), sheet.foot, false);
        let substituted = page.runs().any(|run| run.shaped.substituted);
        if substituted {
            put(
                plain(words.substituted, SMALL),
                sheet.foot + SMALL.leading,
                false,
            );
        }
        put(plain(number, SMALL), sheet.foot, true);
        elements.push(Shape::Box {
            x: side,
            y: sheet.foot - 7.0,
            w: page.width - 2.0 * side,
            h: 0.75,
            radius: 0.0,
            ink: Ink::Hairline,
        });
        page.elements
            .extend(elements.into_iter().map(|shape| PageElement {
                tag: Tag::Artifact,
                unit: 0,
                shape,
            }));
    }
}
