//! Rows with columns: CSV, what a spreadsheet copies, a table in Markdown.

mod columns;
mod found;
mod heads;

pub(super) use found::{MOST_COLUMNS, Rows, found};

use super::categories::Names;
use super::dates::{self, Stamp};
use super::draft::{Draft, DraftAction, DraftEntry, Kind, Why};
use super::timeline::{self, Running};
use super::tree::{self, Node, folded, too_long};
use super::{Asked, Column, FoundColumn, Wanted, inline};
use heads::status;
use workshop::{EntryTime, has_words, limits};

/// A row, with the line that it begins at.
#[derive(Clone, Debug)]
pub(super) struct Row {
    line: usize,
    cells: Vec<String>,
}

impl Row {
    fn at(&self, column: Option<usize>) -> &str {
        column
            .and_then(|it| self.cells.get(it))
            .map_or("", String::as_str)
    }
}

/// Reads rows: actions, causes or entries, by what their columns hold.
pub(super) fn read(rows: Rows, asked: &Asked<'_>) -> Draft {
    let Rows { mut rows, more } = rows;
    let mut draft = Draft::new(Kind::Rows);
    for row in &mut rows {
        for cell in &mut row.cells {
            *cell = folded(&inline::plain(cell));
        }
    }
    let (holds, heads) = columns::understood(&rows, asked);
    let titles = rows.first().map(|it| it.cells.clone()).unwrap_or_default();
    draft.columns = (titles.iter().zip(&holds))
        .map(|(title, holds)| FoundColumn {
            title: match heads {
                true => super::draft::shortened(title),
                false => String::new(),
            },
            holds: *holds,
        })
        .collect();
    if heads {
        rows.remove(0);
        for (title, _) in titles
            .iter()
            .zip(&holds)
            .filter(|it| *it.1 == Column::Nothing)
        {
            if has_words(title) {
                draft.leave_out(1, title, Why::Column);
            }
        }
    }
    let at = |wanted: Column| holds.iter().position(|it| *it == wanted);
    let columns = Columns(&holds);
    match (at(Column::Action), at(Column::Entry), at(Column::Cause)) {
        (Some(what), ..) => actions(&mut draft, &rows, what, columns, asked),
        (_, Some(text), _) => entries(&mut draft, &rows, text, columns, asked),
        (_, _, Some(text)) => draft = causes(draft, &rows, text, columns, asked),
        _ => {}
    }
    draft.more_left_out += more;
    draft
}

#[derive(Clone, Copy)]
struct Columns<'a>(&'a [Column]);

impl Columns<'_> {
    fn at(self, wanted: Column) -> Option<usize> {
        self.0.iter().position(|it| *it == wanted)
    }
}

fn actions(draft: &mut Draft, rows: &[Row], what: usize, columns: Columns<'_>, asked: &Asked<'_>) {
    let due = columns.at(Column::Due);
    let days: Vec<_> = rows
        .iter()
        .filter_map(|it| dates::day(it.at(due)))
        .collect();
    draft.dates = timeline::order(draft, &days, asked);
    for row in rows {
        let said = row.at(due);
        let mut action = DraftAction {
            line: row.line,
            what: row.at(Some(what)).to_owned(),
            owner: row.at(columns.at(Column::Owner)).to_owned(),
            ..DraftAction::default()
        };
        if !has_words(&action.what) {
            let words = row.cells.join(" ");
            if has_words(&words) {
                draft.leave_out(row.line, &words, Why::EmptyRow);
            }
            continue;
        }
        let why = match dates::day(said) {
            Some(dates::Day::NoYear) => Some(Why::NoYear),
            Some(day) => {
                action.due = day.read(day.shows().or(draft.dates));
                action.due.is_none().then_some(Why::DateOrder)
            }
            None => has_words(said).then_some(Why::NoDate),
        };
        why.into_iter()
            .for_each(|it| draft.leave_out(row.line, said, it));
        let said = row.at(columns.at(Column::Status));
        match status(said) {
            Some(status) => action.status = status,
            None if has_words(said) => draft.leave_out(row.line, said, Why::NoStatus),
            None => {}
        }
        if let Some(why) = too_long(&action.owner, limits::NAME) {
            draft.leave_out(row.line, &action.owner, why);
            action.owner.clear();
        }
        add(draft, action);
    }
}

/// Adds an action where there is room for it.
pub(super) fn add(draft: &mut Draft, action: DraftAction) {
    let most = limits::LIST;
    match too_long(&action.what, limits::SENTENCE) {
        Some(why) => draft.leave_out(action.line, &action.what, why),
        None if draft.actions.len() >= most => {
            draft.leave_out(action.line, &action.what, Why::TooMany { most });
        }
        None => draft.actions.push(action),
    }
}

fn entries(draft: &mut Draft, rows: &[Row], text: usize, columns: Columns<'_>, asked: &Asked<'_>) {
    let stamps: Vec<Option<Stamp>> = rows.iter().map(|row| stamp(row, columns)).collect();
    let days: Vec<_> = stamps.iter().filter_map(|it| it.as_ref()?.day).collect();
    draft.dates = timeline::order(draft, &days, asked);
    let mut clock = Running::new(asked.choices.day, draft.dates);
    for (row, stamp) in rows.iter().zip(stamps) {
        let time = stamp.map(|it| clock.time(it));
        let words = row.at(Some(text));
        if !has_words(words) {
            continue;
        }
        let said = [
            row.at(columns.at(Column::Day)),
            row.at(columns.at(Column::Time)),
        ]
        .join(" ");
        let time = match time {
            Some(Ok(time)) => time,
            Some(Err(why)) => {
                draft.asks_day |= why == Why::NoDay;
                draft.leave_out(row.line, &said, why);
                EntryTime::Unknown
            }
            None if has_words(&said) => {
                draft.leave_out(row.line, &said, Why::NoDate);
                EntryTime::Unknown
            }
            None => EntryTime::Unknown,
        };
        let mut name = |column: Column| {
            let words = row.at(columns.at(column));
            match too_long(words, limits::NAME) {
                Some(why) => {
                    draft.leave_out(row.line, words, why);
                    String::new()
                }
                None => words.to_owned(),
            }
        };
        let entry = DraftEntry {
            line: row.line,
            time,
            role: name(Column::Role),
            source: name(Column::Source),
            text: words.to_owned(),
        };
        timeline::add(draft, entry);
    }
}

/// The day of one column with the time of another, or both of one.
fn stamp(row: &Row, columns: Columns<'_>) -> Option<Stamp> {
    let read = |column| dates::stamp(row.at(columns.at(column))).map(|it| it.0);
    match (read(Column::Day), read(Column::Time)) {
        (Some(day), Some(time)) => Some(Stamp {
            day: day.day.or(time.day),
            clock: time.clock.or(day.clock),
            about: day.about || time.about,
        }),
        (one, other) => one.or(other),
    }
}

/// Causes with their level, or each beneath the last one that stands in a
/// column before its own.
fn causes(
    mut draft: Draft,
    rows: &[Row],
    text: usize,
    columns: Columns<'_>,
    asked: &Asked<'_>,
) -> Draft {
    let level = columns.at(Column::Level);
    let category = columns.at(Column::Category);
    let mut nodes = Vec::new();
    // Merged cells are empty but for the first.
    let mut last = String::new();
    for row in rows {
        let words = row.at(Some(text));
        let named = row.at(category);
        if has_words(named) {
            named.clone_into(&mut last);
        }
        if !has_words(words) {
            continue;
        }
        let at = row.at(level).trim_matches(|it: char| !it.is_ascii_digit());
        let at: usize = at.parse().unwrap_or(1);
        let top = at <= 1;
        let category = match top || has_words(named) {
            true => Some(last.clone()).filter(|it| has_words(it)),
            false => None,
        };
        let node = Node {
            line: row.line,
            text: words.to_owned(),
            category,
            ..Node::default()
        };
        nodes.push((at.saturating_sub(1), node));
    }
    draft.kind = Kind::Rows;
    let choices = super::Choices {
        levels: Some(super::Levels::Causes),
        ..asked.choices.clone()
    };
    let mut draft = tree::planted(
        draft,
        nodes,
        &Asked {
            choices: &choices,
            ..*asked
        },
    );
    draft.levels = None;
    draft.bones |= category.is_some() && !draft.categories.is_empty();
    draft
}

/// Whether the rows are wanted as this.
fn is_wanted(asked: &Asked<'_>, as_what: Wanted) -> bool {
    asked.choices.wanted == Some(as_what)
}

fn names(asked: &Asked<'_>) -> Names {
    Names::with(asked.categories)
}
