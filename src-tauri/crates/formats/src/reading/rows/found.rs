//! Whether a text is rows, and which.

use super::heads;
use super::{Row, is_wanted};
use crate::reading::outline::{is_divider, row};
use crate::reading::{Asked, Wanted, lines};
use csv::{ReaderBuilder, StringRecord, Trim};

/// More rows than this are counted, not kept.
const MOST_ROWS: usize = 20_000;
/// More columns than this are passed over.
pub(in crate::reading) const MOST_COLUMNS: usize = 100;
/// So many lines say what is between columns.
const LOOKED_AT: usize = 200;

/// Rows, and how many more there are.
#[derive(Default)]
pub(in crate::reading) struct Rows {
    pub(super) rows: Vec<Row>,
    pub(super) more: usize,
}

/// The rows of a text; none: it is none of rows.
pub(in crate::reading) fn found(text: &str, asked: &Asked<'_>) -> Option<Rows> {
    if let Some(rows) = table(text) {
        return Some(rows);
    }
    let named = match asked.ending {
        "csv" => separator(text, b",;\t|").or(Some(b',')),
        "tsv" | "tab" => Some(b'\t'),
        _ => None,
    };
    let separator = named
        .or_else(|| tabs(text, asked))
        .or_else(|| headed(text))?;
    let rows = separated(text, separator);
    (rows.is_wide() || named.is_some()).then_some(rows)
}

/// A text of which each line is a row of one table.
fn table(text: &str) -> Option<Rows> {
    let mut rows = Rows::default();
    let mut divided = false;
    for (line, text) in lines(text) {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let cells = row(text)?;
        if cells.iter().all(|it| is_divider(it)) {
            divided = true;
            continue;
        }
        rows.add(line, cells);
    }
    (divided || rows.rows.len() > 1).then_some(rows)
}

/// Cells that a spreadsheet copied: tabs within lines, not before them alone.
fn tabs(text: &str, asked: &Asked<'_>) -> Option<u8> {
    let (mut all, mut within, mut before) = (0_usize, 0_usize, 0_usize);
    for (_, line) in lines(text).take(LOOKED_AT) {
        if line.trim().is_empty() {
            continue;
        }
        all += 1;
        within += usize::from(line.trim().contains('\t'));
        before += usize::from(line.starts_with('\t'));
    }
    let wanted = is_wanted(asked, Wanted::Actions) || is_wanted(asked, Wanted::Entries);
    let most = within > 0 && within * 2 >= all && (before == 0 || wanted);
    most.then_some(b'\t')
}

/// Commas or semicolons between heads that are known.
fn headed(text: &str) -> Option<u8> {
    let (_, first) = lines(text).find(|it| !it.1.trim().is_empty())?;
    [b',', b';', b'\t'].into_iter().find(|separator| {
        let heads = separated(first, *separator);
        let heads = heads
            .rows
            .first()
            .map(|it| it.cells.as_slice())
            .unwrap_or_default();
        let known = heads.iter().filter(|it| heads::known(it).is_some()).count();
        heads.len() > 1 && known > 1 && known * 3 >= heads.len()
    })
}

/// The one that splits the first line best.
fn separator(text: &str, among: &[u8]) -> Option<u8> {
    let first = lines(text).find(|it| !it.1.trim().is_empty())?.1;
    let times = |it: &u8| first.bytes().filter(|byte| byte == it).count();
    let best = among.iter().copied().max_by_key(times)?;
    (times(&best) > 0).then_some(best)
}

fn separated(text: &str, separator: u8) -> Rows {
    let mut rows = Rows::default();
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let (mut line, mut counted) = (1, 0);
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX).min(text.len());
        // What ends a row before may stand at the beginning of this one.
        let ends = text.as_bytes()[start..]
            .iter()
            .take_while(|it| matches!(it, b'\r' | b'\n'));
        let start = start + ends.count();
        let passed = text.as_bytes()[counted..start].iter();
        line += passed.filter(|it| **it == b'\n').count();
        counted = start;
        if record.iter().all(|it| it.trim().is_empty()) {
            continue;
        }
        let cells = record.iter().take(MOST_COLUMNS).map(str::to_owned);
        rows.add(line, cells.collect());
    }
    rows
}

impl Rows {
    /// Adds a row of a sheet, counted from 0, where something stands in it.
    pub(in crate::reading) fn add_where_words(&mut self, row: u32, cells: Vec<String>) {
        if cells.iter().any(|it| !it.trim().is_empty()) {
            let row = usize::try_from(row).unwrap_or(usize::MAX);
            self.add(row.saturating_add(1), cells);
        }
    }

    /// Takes away the columns before the first in which something stands.
    pub(in crate::reading) fn without_empty_columns_before(&mut self) {
        let first = |it: &Row| it.cells.iter().position(|it| !it.trim().is_empty());
        let empty = self.rows.iter().filter_map(first).min().unwrap_or_default();
        for row in &mut self.rows {
            row.cells.drain(..empty.min(row.cells.len()));
        }
    }

    /// Whether there is more than one column.
    pub(in crate::reading) fn is_wide(&self) -> bool {
        self.rows.iter().any(|it| it.cells.len() > 1)
    }

    /// The rows as lines of a text, each where it stood.
    pub(in crate::reading) fn lines(&self) -> String {
        let mut text = String::new();
        let mut at = 1;
        for row in &self.rows {
            // What is far down in a sheet isn't behind a million empty lines.
            text.extend(std::iter::repeat_n('\n', (row.line - at).min(MOST_ROWS)));
            at = row.line;
            text += &row.cells.join(" ").replace(['\r', '\n'], " ");
        }
        text
    }

    fn add(&mut self, line: usize, cells: Vec<String>) {
        match self.rows.len() < MOST_ROWS {
            true => self.rows.push(Row { line, cells }),
            false => self.more += 1,
        }
    }
}
