//! Slides for a meeting that decides: one thing on each, in few words.

use super::summary::{self, FULLNESS, Fullness, ROLE};
use super::{Context, Passage, Place, chapter, fishbone, heading, plan};
use crate::block::{Block, Cell, Column, Sign, Table};
use crate::ink::Ink;
use crate::section::Section;
use crate::sheet::Sheet;
use crate::text::{BODY, CELL, SMALL, Text, brief, plain};
use diagram::Weight;
use workshop::Action;

/// How much larger words are where few are to be said.
const LARGER: [f32; 3] = [1.4, 1.2, 1.0];
/// Characters of an action.
const ACTION: usize = 130;

/// One passage for each slide.
pub(super) fn slides(context: &Context, sheet: Sheet) -> Vec<Passage> {
    let has = |wanted| context.options.sections().any(|it| it == wanted);
    let fitting = |told: &dyn Fn(&Fullness) -> Vec<Block>| {
        let large = LARGER.iter().map(|it| grown(told(&FULLNESS[0]), *it));
        let short = FULLNESS.iter().skip(1).map(told);
        let mut each = large.chain(short).peekable();
        while let Some(blocks) = each.next() {
            if each.peek().is_none() || plan::on_one_page(&blocks, sheet) {
                return blocks;
            }
        }
        Vec::new()
    };
    let mut slides = vec![first(context, sheet)];
    if has(Section::Summary) {
        slides.push(fitting(&|it| happened(context, it)));
        slides.push(fitting(&|it| likely(context, it)));
    }
    if has(Section::Fishbone) {
        slides.append(&mut fishbone::on_slides(context, sheet));
    }
    if has(Section::Plan) {
        slides.append(&mut plan(context, sheet));
    }
    if has(Section::Summary) {
        slides.push(fitting(&|it| decision(context, it)));
    }
    let slides = slides.into_iter();
    slides.flat_map(|it| Place::NewPage.with(it)).collect()
}

/// Running text and lists in larger words, a little apart.
fn grown(mut blocks: Vec<Block>, factor: f32) -> Vec<Block> {
    let grow = |text: &mut Text| {
        for span in text {
            span.style.size *= factor;
            span.style.leading *= factor;
        }
    };
    for block in &mut blocks {
        match block {
            Block::Paragraph(text) => grow(text),
            Block::List(list) => {
                list.items.iter_mut().for_each(grow);
                list.dense = false;
            }
            _ => {}
        }
    }
    blocks
}

/// What the report is for stands beneath a title that leaves room for it.
fn first(context: &Context, sheet: Sheet) -> Vec<Block> {
    let mut blocks = summary::title(context);
    blocks.push(Block::Space(16.0));
    let purpose = context.words.summary.purpose;
    blocks.push(Block::Paragraph(plain(purpose, SMALL)));
    if !plan::on_one_page(&blocks, sheet) {
        blocks.pop();
    }
    blocks
}

fn happened(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let mut blocks = vec![chapter(words.happened)];
    blocks.append(&mut summary::story(context, fullness));
    blocks.push(Block::Space(10.0));
    blocks.push(heading(words.how_bad));
    blocks.append(&mut summary::how_bad(context, fullness));
    blocks
}

fn likely(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let mut blocks = vec![chapter(context.words.likely)];
    blocks.append(&mut summary::likely(context, fullness));
    blocks
}

fn decision(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let Some(asked) = summary::decision(context, fullness) else {
        return Vec::new();
    };
    let mut blocks = vec![chapter(context.words.ask)];
    blocks.extend(asked.body);
    blocks
}

/// As many slides as the plan needs, each with its number.
fn plan(context: &Context, sheet: Sheet) -> Vec<Vec<Block>> {
    let words = context.words;
    let actions = plan::in_order(context);
    if actions.is_empty() {
        let missing = Block::Paragraph(plain(words.no_actions, BODY.muted()));
        return vec![vec![chapter(words.action_plan), missing]];
    }
    let mut parts: Vec<&[&Action]> = Vec::new();
    let mut rest = actions.as_slice();
    while !rest.is_empty() {
        let fits = |count: &usize| {
            let title = words.action_plan;
            plan::on_one_page(&table(context, title, &rest[..*count]), sheet)
        };
        let count = (1..=rest.len()).take_while(fits).last().unwrap_or(1);
        parts.push(&rest[..count]);
        rest = &rest[count..];
    }
    let of = parts.len();
    // Rather a row less on each than one alone on the last.
    let even: Vec<&[&Action]> = actions.chunks(actions.len().div_ceil(of.max(1))).collect();
    let fits =
        |part: &&[&Action]| plan::on_one_page(&table(context, words.action_plan, part), sheet);
    if even.len() == of && even.iter().all(fits) {
        parts = even;
    }
    let titled = |(part, number): (&[&Action], usize)| match of {
        1 => table(context, words.action_plan, part),
        _ => {
            let at = words.page_of.replace("{n}", &number.to_string());
            let at = at.replace("{m}", &of.to_string());
            table(context, &format!("{} ({at})", words.action_plan), part)
        }
    };
    parts.into_iter().zip(1..).map(titled).collect()
}

fn table(context: &Context, title: &str, actions: &[&Action]) -> Vec<Block> {
    let words = context.words;
    let column = |head: &str, share| Column {
        head: head.to_owned(),
        share,
    };
    let columns = vec![
        column("", 5.5),
        column(words.action, 46.0),
        column(words.how_strong, 18.0),
        column(words.owner, 17.5),
        column(words.due, 13.0),
    ];
    let rows = actions.iter().map(|it| row(context, it)).collect();
    vec![chapter(title), Block::Table(Table::new(columns, rows))]
}

fn row(context: &Context, action: &Action) -> Vec<Cell> {
    let words = context.words;
    let open = action.status.is_open();
    let or_missing = |text: &str, lacking: &str| match text {
        "" if open => plain(lacking, CELL.ink(Ink::Missing)),
        "" => plain("–", CELL.muted()),
        text => plain(text, CELL),
    };
    let late = open && action.due.is_some_and(|it| it < context.options.today);
    let due = match action.due {
        Some(due) if late => plain(words.date(due), CELL.ink(Ink::Missing)),
        Some(due) => plain(words.date(due), CELL),
        None => or_missing("", words.date_missing),
    };
    let strength = match action.strength() {
        Some(it) => plain(words.strength(it), CELL),
        None => or_missing("", words.no_kind),
    };
    let what = plain(brief(&action.what, ACTION), CELL.weight(Weight::Medium));
    let owner = or_missing(&brief(&action.owner, ROLE), words.owner_missing);
    vec![
        plan::number(context, action),
        Cell::of(vec![what]),
        Cell {
            sign: action.strength().map(|it| Sign::Strength(Some(it))),
            ..Cell::of(vec![strength])
        },
        Cell::of(vec![owner]),
        Cell::of(vec![due]),
    ]
}
