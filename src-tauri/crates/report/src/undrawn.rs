//! What is drawn on pages, in words: for painters that lay nothing out.

use crate::block::{Block, Cell, Column, List, Matrix, Meter, Spread, Table};
use crate::text::{BODY, CELL, Text, plain, span};

/// A block as one that a painter of words knows; none: it is one already. A table
/// without a head is a list, and a list of one thing is a paragraph.
pub(crate) fn undrawn(block: &Block) -> Option<Block> {
    match block {
        Block::Meter(it) => Some(meter(it)),
        Block::Matrix(it) => Some(matrix(it)),
        Block::Spread(it) => Some(spread(it)),
        Block::Grid(it) => {
            let rows = it.rows.iter();
            Some(list(rows.map(|it| plain(it.alternative.as_str(), BODY))))
        }
        Block::Table(it) if it.columns.iter().all(|it| it.head.is_empty()) => {
            Some(list(it.rows.iter().map(|it| in_a_line(it))))
        }
        Block::List(it) if !it.numbered && it.items.len() == 1 => {
            it.items.first().cloned().map(Block::Paragraph)
        }
        Block::Plate(_)
        | Block::Heading(_)
        | Block::Paragraph(_)
        | Block::Lead(_)
        | Block::List(_)
        | Block::Rows(_)
        | Block::Table(_)
        | Block::Outline(_)
        | Block::Figure(_)
        | Block::Photo(_)
        | Block::Ticks(_)
        | Block::Ruled(_)
        | Block::Together(_)
        | Block::Space(_) => None,
    }
}

fn list(items: impl Iterator<Item = Text>) -> Block {
    Block::List(List {
        items: items.collect(),
        numbered: false,
        dense: true,
    })
}

/// The cells of a row after each other.
fn in_a_line(row: &[Cell]) -> Text {
    let said = row.iter().flat_map(|it| &it.paragraphs);
    let said: Vec<&Text> = said.filter(|it| !it.is_empty()).collect();
    let apart = [span("  ·  ", CELL.muted())];
    let mut line = Text::new();
    for (at, it) in said.into_iter().enumerate() {
        line.extend(apart.iter().filter(|_| at > 0).cloned());
        line.extend(it.iter().cloned());
    }
    line
}

fn meter(meter: &Meter) -> Block {
    let parts = meter.parts.iter().filter(|it| it.1 > 0);
    let parts: Vec<&str> = parts.map(|it| it.2.as_str()).collect();
    Block::Together(vec![
        Block::Paragraph(plain(parts.join("  ·  "), BODY)),
        Block::Paragraph(meter.caption.clone()),
    ])
}

/// A column, as wide as the others.
fn column(head: impl Into<String>) -> Column {
    Column {
        head: head.into(),
        share: 1.0,
    }
}

/// A row for each harm, with what its signs mean beside its priority.
fn matrix(matrix: &Matrix) -> Block {
    let heads = matrix.often.iter().map(|it| column(it.as_str()));
    let columns = [column("")].into_iter().chain(heads).collect();
    let rows = matrix
        .harms
        .iter()
        .enumerate()
        .map(|(row, (name, priorities))| {
            let mut cells = vec![Cell::of(vec![plain(name.as_str(), CELL)])];
            for (at, priority) in priorities.iter().enumerate() {
                let mut said = vec![plain(priority.to_string(), CELL)];
                let signs = matrix.signs.iter().zip(&matrix.legend);
                let here = signs.filter(|((it, _), _)| *it == row && at == matrix.column);
                said.extend(here.map(|(_, (_, meaning))| plain(meaning.as_str(), CELL.strong())));
                cells.push(Cell::of(said));
            }
            cells
        });
    let rows = rows.collect();
    Block::Table(Table::new(columns, rows))
}

/// How many answered 1 to 5.
fn spread(spread: &Spread) -> Block {
    let columns = (1..=5).map(|it: u8| column(it.to_string())).collect();
    let counts = spread.answers.iter().map(|it| plain(it.to_string(), CELL));
    let row = counts.map(|it| Cell::of(vec![it])).collect();
    Block::Together(vec![
        Block::Paragraph(plain(spread.alternative.as_str(), BODY)),
        Block::Table(Table::new(columns, vec![row])),
    ])
}
