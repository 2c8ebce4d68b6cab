//! The report in Markdown, as GitHub has it: from the same blocks as the pages.

mod inline;

use crate::block::{Block, Cell, List, Outline, Row, Rows, Sign, Spacing, Table};
use crate::content::{self, Context};
use crate::options::Options;
use crate::text::Span;
use crate::undrawn::undrawn;
use workshop::Workshop;

/// To write on.
const LINE: &str = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";
/// A new line within a cell or an item.
const BREAK: &str = "<br>";

/// The whole report; empty where nothing may be told.
pub(crate) fn markdown(workshop: &Workshop, options: &Options) -> String {
    let Some(workshop) = content::told_in(workshop, options.variant) else {
        return String::new();
    };
    let context = Context::new(&workshop, options, None);
    let mut said = Vec::new();
    for passage in content::passages(&context) {
        blocks(&passage.blocks, &mut said);
    }
    said.push("---".to_owned());
    let frame = [&context.whose(), &context.dated(), context.foot()];
    said.push(inline::escaped(&frame.join(" · ")));
    said.join("\n\n") + "\n"
}

/// Each block with nothing but a line between it and the next.
fn blocks(blocks: &[Block], said: &mut Vec<String>) {
    for it in blocks {
        let instead = undrawn(it);
        block(instead.as_ref().unwrap_or(it), said);
    }
}

fn block(block: &Block, said: &mut Vec<String>) {
    let mut say = |it: String| said.extend((!it.is_empty()).then_some(it));
    match block {
        Block::Heading(it) => say(heading(it.level, &it.text)),
        Block::Paragraph(it) | Block::Lead(it) => say(inline::text(it)),
        Block::List(it) => say(list(it)),
        Block::Rows(it) => rows(it, said),
        Block::Table(it) => say(table(it)),
        Block::Outline(it) => say(outline(it)),
        Block::Figure(it) => match &it.in_words {
            Some(it) => say(outline(&it.outline)),
            None => say(inline::escaped(&it.alternative)),
        },
        Block::Photo(it) => say(inline::escaped(&it.alternative)),
        Block::Ticks(boxes) => {
            let boxes = boxes.iter().map(|it| format!("- [ ] {}", inline::text(it)));
            say(boxes.collect::<Vec<_>>().join("\n"));
        }
        Block::Ruled(lines) => (0..*lines).for_each(|_| say(LINE.to_owned())),
        Block::Together(it) => blocks(it, said),
        Block::Plate(it) => {
            say(heading(it.title.level, &it.title.text));
            say(inline::escaped(&it.figure.alternative));
        }
        // What stands for these are other blocks.
        Block::Matrix(_) | Block::Meter(_) | Block::Grid(_) | Block::Spread(_) => {}
        Block::Space(_) => {}
    }
}

fn heading(level: u8, text: &[Span]) -> String {
    let words = inline::words(text).replace(BREAK, " ");
    match words.is_empty() {
        true => words,
        false => format!("{} {words}", "#".repeat(usize::from(level))),
    }
}

fn list(list: &List) -> String {
    let items = list.items.iter().map(|it| inline::text(it));
    let items = items.filter(|it| !it.is_empty()).enumerate();
    let lines = items.map(|(at, words)| match list.numbered {
        true => format!("{}. {words}", at + 1),
        false => format!("- {words}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Facts with their labels before them; on a first page, each beneath its heading.
fn rows(rows: &Rows, said: &mut Vec<String>) {
    for row in &rows.rows {
        match rows.spacing {
            Spacing::Dense => fact(row, said),
            Spacing::Close | Spacing::Wide => {
                said.push(heading(3, &row.label));
                blocks(&row.body, said);
            }
        }
    }
}

fn fact(row: &Row, said: &mut Vec<String>) {
    let label = inline::words(&row.label);
    let mut body = Vec::new();
    blocks(&row.body, &mut body);
    let begins = |it: &&str| ["- ", "1. ", "| "].iter().any(|sign| it.starts_with(sign));
    let first = body.first().map(String::as_str).filter(|it| !begins(it));
    let colon = match label.ends_with(|it: char| it.is_alphanumeric()) {
        true => ":",
        false => "",
    };
    match first {
        Some(first) => said.push(format!("**{label}**{colon} {first}")),
        None => said.push(format!("**{label}**{colon}")),
    }
    let told = usize::from(first.is_some());
    said.extend(body.into_iter().skip(told));
}

fn table(table: &Table) -> String {
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let heads = table.columns.iter().map(|it| inline::escaped(&it.head));
    let rules = table.columns.iter().map(|_| "---".to_owned());
    let mut lines = vec![line(heads.collect()), line(rules.collect())];
    let rows = table.rows.iter();
    lines.extend(rows.map(|row| line(row.iter().map(cell).collect())));
    lines.join("\n").replace("|  |", "| |")
}

fn cell(cell: &Cell) -> String {
    let said = cell.paragraphs.iter().map(|it| inline::text(it));
    let said: Vec<String> = said.filter(|it| !it.is_empty()).collect();
    said.join(BREAK)
}

/// Entries by their depth; steps that lead to each other are counted.
fn outline(outline: &Outline) -> String {
    let entries = outline.entries.iter().zip(1..);
    let lines = entries.map(|(entry, number)| {
        let sign = match (outline.rail, &entry.sign) {
            (true, _) => format!("{number}. "),
            (false, Sign::Initial(initial, _)) => format!("- ({}) ", inline::escaped(initial)),
            (false, _) => "- ".to_owned(),
        };
        let texts = [&entry.text].into_iter().chain(&entry.notes);
        let said: Vec<String> = texts.map(|it| inline::text(it)).collect();
        format!("{}{sign}{}", "  ".repeat(entry.depth), said.join(BREAK))
    });
    lines.collect::<Vec<_>>().join("\n")
}
