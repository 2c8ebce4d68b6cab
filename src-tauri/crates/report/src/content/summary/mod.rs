//! The first page: all of it in a minute. What people wrote is told as fully as
//! the page has room for, and never on a second one.

mod actions;
mod case;
mod decision;

pub(super) use case::{harm, how_bad, likely, story};
pub(super) use decision::decision;

use super::{Context, Passage, Place, fishbone};
use crate::block::{Block, Heading, Row, Rows, Rule, Spacing};
use crate::flow::Flow;
use crate::goal::Target;
use crate::ink::Ink;
use crate::layout;
use crate::section::Section;
use crate::sheet::Sheet;
use crate::text::{BODY, LEAD, SMALL, TITLE, Text, plain, span};
use crate::words::fill;
use actions::{first, the_plan};
use case::held;
use workshop::IncidentKind;

/// Characters of a role.
pub(super) const ROLE: usize = 48;

/// How much of it is told. Numbers of characters, and of things.
pub(super) struct Fullness {
    /// Of what happened, and of the harm.
    story: usize,
    /// Of a single sentence: a decision, a root cause, an action.
    sentence: usize,
    /// Decisions and root causes.
    items: usize,
    /// Actions, and safeguards.
    few: usize,
    /// What the report is for.
    purpose: bool,
    /// Decisions are told whole: rather less of all else.
    asks_whole: bool,
}

impl Fullness {
    /// The same, with its decisions cut where they are long.
    const fn asking_briefly(&self) -> Self {
        Self {
            asks_whole: false,
            ..*self
        }
    }
}

/// Where there are no pages nothing is cut; what is due first is still a few.
const UNCUT: Fullness = fullness(usize::MAX, usize::MAX, usize::MAX, 4, true);

/// From the fullest down; the first that fits is taken.
pub(super) const FULLNESS: [Fullness; 6] = [
    fullness(330, 300, 6, 4, true),
    fullness(260, 170, 6, 3, true),
    fullness(200, 120, 5, 3, true),
    fullness(150, 90, 4, 2, true),
    fullness(90, 60, 3, 1, false),
    fullness(60, 50, 2, 1, false),
];

const fn fullness(
    story: usize,
    sentence: usize,
    items: usize,
    few: usize,
    purpose: bool,
) -> Fullness {
    Fullness {
        story,
        sentence,
        items,
        few,
        purpose,
        asks_whole: true,
    }
}

/// The first page, with the fishbone at a glance in what is left of it; after it, what
/// is to be decided, where that page had no room for all of it. On no pages, all of it.
pub(super) fn summary(context: &Context) -> Vec<Passage> {
    let Some(paper) = context.paper else {
        return Place::NewPage.with(told(context, &UNCUT));
    };
    let (blocks, left, asks_whole) = on_a_page(context, paper.upright);
    let glance = fishbone::miniature(context, paper.upright.measure(), left);
    let mut passages = Place::NewPage.with(blocks);
    passages.append(&mut Place::Beneath.with(glance));
    if !asks_whole {
        passages.append(&mut Place::NewPage.with(decision::in_full(context)));
    }
    passages
}

/// The blocks of the first page, the height that they leave on it, and whether they
/// tell the decisions whole: nothing else is dropped as late as a part of those.
fn on_a_page(context: &Context, sheet: Sheet) -> (Vec<Block>, f32, bool) {
    let mut last = (Vec::new(), 0.0, true);
    let briefly: Vec<Fullness> = FULLNESS.iter().map(Fullness::asking_briefly).collect();
    for fullness in FULLNESS.iter().chain(&briefly) {
        let blocks = told(context, fullness);
        let mut flow = Flow::new(sheet);
        flow.place(layout::strips(&blocks, sheet.measure(), sheet.room()));
        last = (blocks, flow.left(), fullness.asks_whole);
        if flow.count() <= 1 {
            break;
        }
    }
    last
}

fn told(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let mut blocks = title(context);
    blocks.push(Block::Space(13.0));
    let mut rows = Vec::new();
    rows.extend(decision(context, fullness));
    rows.extend(row(
        leading(words.happened, Section::Happened),
        story(context, fullness),
    ));
    rows.extend(row(
        plain(words.how_bad, BODY.strong()),
        how_bad(context, fullness),
    ));
    let held = row(
        leading(words.summary.held, Section::Safeguards),
        held(context, fullness),
    );
    let likely = row(
        leading(words.likely, Section::Roots),
        likely(context, fullness),
    );
    match context.workshop.incident().kind {
        IncidentKind::NearMiss => rows.extend(held.into_iter().chain(likely)),
        IncidentKind::Incident | IncidentKind::Hazard => {
            rows.extend(likely.into_iter().chain(held));
        }
    }
    rows.extend(row(
        leading(words.summary.first_actions, Section::Plan),
        first(context, fullness),
    ));
    rows.extend(row(
        leading(words.plan, Section::Plan),
        the_plan(context, fullness),
    ));
    if fullness.purpose {
        let purpose = plain(words.summary.purpose, SMALL);
        rows.extend(row(
            plain(words.summary.what_for, BODY.strong()),
            vec![Block::Paragraph(purpose)],
        ));
    }
    blocks.push(Block::Rows(Rows {
        rows,
        spacing: Spacing::Close,
    }));
    blocks
}

/// What kind of case it is, its title, and the problem.
pub(super) fn title(context: &Context) -> Vec<Block> {
    let (words, workshop) = (context.words, context.workshop);
    let incident = workshop.incident();
    let mut kicker = vec![span(
        words.kind(incident.kind),
        SMALL.strong().ink(Ink::Accent),
    )];
    if let Some(date) = workshop.session().held_on {
        let held = words.fill_date(words.workshop_of, date);
        kicker.push(span(format!("  ·  {held}"), SMALL));
    }
    if let Some(edition) = &context.options.edition {
        let said = words
            .changes
            .edition
            .replace("{n}", &edition.number.to_string());
        let said = fill(&said, &edition.fingerprint);
        kicker.push(span(format!("  ·  {said}"), SMALL));
    }
    let mut blocks = vec![
        Block::Paragraph(kicker),
        Block::Space(4.0),
        Block::Heading(Heading {
            level: 1,
            text: plain(incident.title.as_str(), TITLE),
            bookmark: Some(incident.title.clone()),
            goal: None,
        }),
    ];
    let effect = workshop.effect().text.as_str();
    if !effect.is_empty() {
        blocks.push(Block::Paragraph(plain(effect, LEAD.muted())));
    }
    blocks
}

/// The label of a row, leading to the section that tells more.
pub(super) fn leading(label: &str, section: Section) -> Text {
    vec![span(label, BODY.strong()).to(Target::Section(section))]
}

/// A row, where there is something to say.
fn row(label: Text, body: Vec<Block>) -> Option<Row> {
    (!body.is_empty()).then_some(Row {
        label,
        body,
        rule: Rule::Hairline,
    })
}

fn small(words: String) -> Block {
    Block::Paragraph(plain(words, SMALL))
}
