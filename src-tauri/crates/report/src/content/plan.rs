//! The action plan, as a table: what is open by its day, then what is done; what
//! was declined stands beneath, with the reason.

use super::{Context, chapter, heading};
use crate::block::{Block, Cell, Column, Sign, Table};
use crate::goal::Target;
use crate::ink::Ink;
use crate::layout;
use crate::options::Variant;
use crate::sheet::Sheet;
use crate::text::{BODY, CELL, SMALL, Text, plain, span};
use crate::words::fill;
use chrono::NaiveDate;
use diagram::Weight;
use workshop::{Action, CauseId, Status};

/// Empty when there is no action; alone on its pages, it says so. A summary has as
/// much of it as a page can hold.
pub(super) fn plan(context: &Context) -> Vec<Block> {
    let words = context.words;
    let variant = context.options.variant;
    let alone = matches!(variant, Variant::Plan | Variant::Poster);
    if context.workshop.actions().is_empty() && !alone {
        return Vec::new();
    }
    let actions = in_order(context);
    if actions.is_empty() {
        let missing = Block::Paragraph(plain(words.no_actions, BODY.muted()));
        return vec![chapter(words.action_plan), missing];
    }
    let shown = |count: usize| shown(context, &actions, count);
    if let (Variant::Summary, Some(paper)) = (variant, context.paper) {
        let fits = |count: &usize| on_one_page(&shown(*count), paper.upright);
        let most = (1..=actions.len()).rev().find(fits);
        return shown(most.unwrap_or(1));
    }
    let mut blocks = shown(actions.len());
    blocks.append(&mut turned_down(context));
    blocks.push(Block::Space(7.0));
    let note = match context.paper {
        Some(_) => words.plan_note,
        None => words.strengths_mean,
    };
    blocks.push(Block::Paragraph(plain(note, SMALL)));
    blocks
}

/// The first so many of the actions as a table.
fn shown(context: &Context, actions: &[&Action], count: usize) -> Vec<Block> {
    let rows = actions.iter().take(count).map(|it| row(context, it));
    let mut blocks = vec![
        chapter(context.words.action_plan),
        Block::Table(Table::new(columns(context), rows.collect())),
    ];
    if count < actions.len() {
        let more = context.words.and_more.of(actions.len() - count);
        blocks.push(Block::Space(5.0));
        blocks.push(Block::Paragraph(plain(more, SMALL)));
    }
    blocks
}

pub(super) fn on_one_page(blocks: &[Block], sheet: Sheet) -> bool {
    let strips = layout::strips(blocks, sheet.measure(), sheet.room());
    let tall: f32 = strips.iter().map(|it| it.before + it.height).sum();
    tall <= sheet.room()
}

pub(super) fn declined(action: &Action) -> bool {
    matches!(action.status, Status::Declined(_))
}

/// The actions that count: all that weren't declined.
pub(super) fn standing<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Action> {
    let actions = context.workshop.actions();
    actions.iter().filter(|action| !declined(action))
}

/// The actions that count: those that are open by their day, and what has no day
/// after them; the stronger first of one day; then what is done.
pub(super) fn in_order<'a>(context: &Context<'a>) -> Vec<&'a Action> {
    let mut actions: Vec<&Action> = standing(context).collect();
    actions.sort_by_key(|it| {
        let due = it.due.unwrap_or(NaiveDate::MAX);
        (!it.status.is_open(), due, std::cmp::Reverse(it.strength()))
    });
    actions
}

fn columns(context: &Context) -> Vec<Column> {
    let words = context.words;
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    vec![
        column("", 4.2),
        column(words.action, 43.0),
        column(words.how_strong, 16.6),
        column(words.owner, 15.2),
        column(words.due, 12.5),
        column(words.status_head, 11.5),
    ]
}

fn row(context: &Context, action: &Action) -> Vec<Cell> {
    let words = context.words;
    let missing = |words: &str| plain(words, CELL.ink(Ink::Missing));
    // What a finished action lacks won't be added any more; and nobody outside is told
    // what is missing.
    let settled = !action.status.is_open();
    let outside = context.options.variant == Variant::Outside;
    let or_missing = |text: &str, lacking: &str| match text {
        "" if outside => Text::new(),
        "" if settled => plain("–", CELL.muted()),
        "" => missing(lacking),
        text => plain(text, CELL),
    };
    let due = action.due.map(|it| words.date(it)).unwrap_or_default();
    let mut due = vec![or_missing(&due, words.date_missing)];
    let late = action.due.is_some_and(|it| it < context.options.today);
    if late && action.status.is_open() {
        due.push(missing(words.overdue));
    }
    let mut owner = vec![or_missing(&action.owner, words.owner_missing)];
    if !action.decides.is_empty() {
        let decides = fill(words.functions.decided_by, &action.decides);
        owner.push(plain(decides, SMALL));
    }
    vec![
        number(context, action),
        Cell::of(what(context, action)),
        strength(context, action),
        Cell::of(owner),
        Cell::of(due),
        Cell::of(vec![plain(words.status(&action.status), CELL)]),
    ]
}

/// The action's number: what leads to the action leads to its row.
pub(super) fn number(context: &Context, action: &Action) -> Cell {
    Cell {
        goal: Some(context.action_goal(action.id)),
        ..Cell::of(vec![plain(context.action_sign(action.id), CELL.muted())])
    }
}

/// The action, with what it is for and how we shall know beneath it.
fn what(context: &Context, action: &Action) -> Vec<Text> {
    let words = context.words;
    let style = CELL.weight(Weight::Medium);
    let mut said = vec![plain(action.what.as_str(), style)];
    let mut reason = addresses(context, action);
    if let Some(job) = action.safeguard {
        reason.push(span(format!("  ·  {}", words.new_safeguard(job)), SMALL));
    }
    if let Some(checklist) = &action.checklist {
        let lines = words.card.with.of(checklist.lines.len());
        reason.push(span(format!("  ·  {lines}"), SMALL));
    }
    if !action.cost.is_empty() {
        let cost = fill(words.functions.costs, &action.cost);
        reason.push(span(format!("  ·  {cost}"), SMALL));
    }
    said.push(reason);
    said.extend(measure(context, action));
    said
}

/// "For root causes 1, 3"; else its causes by the beginning of their words.
fn addresses(context: &Context, action: &Action) -> Text {
    let words = context.words;
    let number = |id: &CauseId| Some((*context.root_numbers.get(id)?, *id));
    let mut numbered: Vec<(usize, CauseId)> = action.causes.iter().filter_map(number).collect();
    numbered.sort_unstable();
    if !numbered.is_empty() {
        let template = words.for_roots.of(numbered.len());
        let (before, after) = template.split_once("{x}").unwrap_or((&template, ""));
        let mut said = plain(before, SMALL);
        for (at, (number, id)) in numbered.into_iter().enumerate() {
            if at > 0 {
                said.push(span(", ", SMALL));
            }
            said.push(span(number.to_string(), SMALL).to(Target::Cause(id)));
        }
        if !after.is_empty() {
            said.push(span(after, SMALL));
        }
        return said;
    }
    let causes = action.causes.iter();
    let causes = causes.filter_map(|id| context.workshop.cause(*id));
    // After a semicolon a sentence goes on.
    let named = causes.enumerate().map(|(at, it)| match at {
        0 => context.brief(&it.text, 60),
        _ => context.brief(&context.within(&it.text), 60),
    });
    let named: Vec<String> = named.collect();
    match named.is_empty() {
        true => plain(words.cause_missing, SMALL),
        false => plain(named.join("; "), SMALL),
    }
}

fn measure(context: &Context, action: &Action) -> Option<Text> {
    let (words, measure) = (context.words, &action.measure);
    let by = measure.by.map(|by| words.fill_date(words.looked_at, by));
    let said = [&measure.counts, &measure.threshold].map(String::as_str);
    let said = said.into_iter().chain(by.as_deref());
    let said: Vec<&str> = said.filter(|it| !it.is_empty()).collect();
    let outside = context.options.variant == Variant::Outside;
    if measure.counts.is_empty() && action.status.is_open() && !outside {
        let mut text = plain(words.measure_missing, SMALL.ink(Ink::Missing));
        if !said.is_empty() {
            text.push(span(format!("  ·  {}", said.join("  ·  ")), SMALL));
        }
        return Some(text);
    }
    (!said.is_empty()).then(|| {
        vec![
            span(format!("{}  ", words.measure), SMALL.weight(Weight::Medium)),
            span(said.join("  ·  "), SMALL),
        ]
    })
}

fn strength(context: &Context, action: &Action) -> Cell {
    let words = context.words;
    let paragraphs = match action.kind {
        None => vec![plain(words.no_kind, CELL.ink(Ink::Missing))],
        Some(kind) => vec![
            plain(words.strength(kind.strength()), CELL),
            plain(words.action_kind(kind), SMALL),
        ],
    };
    Cell {
        sign: action.strength().map(|it| Sign::Strength(Some(it))),
        ..Cell::of(paragraphs)
    }
}

/// What was declined, each with the reason.
fn turned_down(context: &Context) -> Vec<Block> {
    let words = context.words;
    let declined = context.workshop.actions().iter().filter_map(|it| {
        let Status::Declined(reason) = &it.status else {
            return None;
        };
        Some(vec![
            number(context, it),
            Cell::of(vec![plain(it.what.as_str(), CELL)]),
            Cell::of(vec![plain(reason.as_str(), CELL)]),
            Cell::of(vec![plain(it.owner.as_str(), CELL.muted())]),
        ])
    });
    let rows: Vec<Vec<Cell>> = declined.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    let columns = vec![
        column("", 4.5),
        column(words.action, 40.0),
        column(words.reason, 40.5),
        column(words.owner, 16.0),
    ];
    vec![
        Block::Space(16.0),
        heading(words.declined),
        Block::Table(Table::new(columns, rows)),
    ]
}
