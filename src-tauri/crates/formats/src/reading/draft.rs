//! What was found in a file or a text, before anything is made of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use workshop::{Category, EntryTime, Status};

/// What a file or a text was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Lines, indented or with the signs of lists and headings.
    Outline,
    /// A Mermaid `ishikawa` diagram.
    Ishikawa,
    /// A Mermaid `mindmap`.
    Mindmap,
    /// A map of FreeMind or Freeplane.
    MindMapFile,
    /// OPML.
    Opml,
    /// Rows: CSV, a spreadsheet's, a Markdown table.
    Rows,
    /// Lines that begin with times.
    Timeline,
}

/// How the characters of a file are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8, the usual one.
    #[default]
    Utf8,
    /// UTF-16, as some editors save it.
    Utf16,
    /// The one that an XML file names.
    Named,
    /// Not said and not UTF-8: taken for Windows-1252.
    Windows1252,
}

/// What a tree's first levels are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Levels {
    /// The effect, then categories, then causes.
    EffectCategories,
    /// The effect, then causes.
    EffectCauses,
    /// Categories, then causes.
    Categories,
    /// Causes.
    Causes,
}

/// What the text of each row or line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Causes.
    Causes,
    /// Actions.
    Actions,
    /// Entries of the timeline.
    Entries,
}

/// What a column of rows holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of the same name")]
pub enum Column {
    /// It is left out.
    #[default]
    Nothing,
    Action,
    Owner,
    Due,
    Status,
    Cause,
    Category,
    /// Of a cause, from 1.
    Level,
    Entry,
    /// Of an entry; its time may stand there, too.
    Day,
    Time,
    Role,
    Source,
}

/// Which number of 03/04/2026 comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// The third of April.
    DayFirst,
    /// The fourth of March.
    MonthFirst,
}

/// What was set by somebody; nothing: as it seems.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default)]
pub struct Choices {
    /// What the first levels are.
    pub levels: Option<Levels>,
    /// What each column holds, in order.
    pub columns: Option<Vec<Column>>,
    /// In which order dates are written.
    pub dates: Option<DateOrder>,
    /// The day of the first time that says none.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub day: Option<NaiveDate>,
    /// What the text of each row or line is.
    pub wanted: Option<Wanted>,
    /// Which sheet of a spreadsheet, of those that are offered, from 0.
    pub sheet: Option<usize>,
}

/// What is known beside the words themselves.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The categories of the workshop that it is read for.
    pub categories: &'a [Category],
    /// The ending of the file's name, in lower case; empty: a text.
    pub ending: &'a str,
    /// What was set by somebody.
    pub choices: &'a Choices,
}

/// A cause, with what is beneath it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCause {
    /// The line of the file, from 1.
    pub line: usize,
    /// Its words.
    pub text: String,
    /// The name of its own category; none: that of what it is beneath.
    pub category: Option<String>,
    /// The causes that explain it.
    pub beneath: Vec<DraftCause>,
}

/// An action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftAction {
    /// The line of the file, from 1.
    pub line: usize,
    /// What will be done.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// How far it is.
    pub status: Status,
}

/// An entry of the timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftEntry {
    /// The line of the file, from 1.
    pub line: usize,
    /// When it happened.
    pub time: EntryTime,
    /// What happened.
    pub text: String,
    /// Who acted.
    pub role: String,
    /// From where it is known.
    pub source: String,
}

/// Something that was found and isn't taken, or not as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The line of the file, from 1; 0: of the whole.
    pub line: usize,
    /// As it stands there, or its beginning.
    pub words: String,
    /// Why.
    pub why: Why,
}

/// Why something isn't taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It says how something looks, or what the file is.
    Form,
    /// A comment.
    Comment,
    /// The heads of columns.
    Heads,
    /// A column that means nothing here.
    Column,
    /// A note beside a node.
    Note,
    /// A link from one node to another.
    Link,
    /// More characters than one can have.
    TooLong {
        /// So many can be there.
        most: usize,
    },
    /// More than a workshop can hold.
    TooMany {
        /// So many can be there.
        most: usize,
    },
    /// Not a date.
    NoDate,
    /// Day and month could be either.
    DateOrder,
    /// A date without its year.
    NoYear,
    /// A time of no known day.
    NoDay,
    /// A row that says nothing in the column that counts.
    EmptyRow,
    /// A word that is no status.
    NoStatus,
}

/// A column as it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundColumn {
    /// Its head; empty: it has none.
    pub title: String,
    /// What it holds.
    pub holds: Column,
}

/// What was found, and how it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it was read as.
    pub kind: Kind,
    /// How its characters were written.
    pub encoding: Encoding,
    /// The effect; empty where none was found.
    pub effect: String,
    /// The categories that it names, in order.
    pub categories: Vec<String>,
    /// The causes beneath the effect.
    pub causes: Vec<DraftCause>,
    /// The first of them are on categories that it names.
    pub bones: bool,
    /// The actions.
    pub actions: Vec<DraftAction>,
    /// The entries of the timeline.
    pub entries: Vec<DraftEntry>,
    /// What isn't taken, in the order of lines.
    pub left_out: Vec<LeftOut>,
    /// So many more weren't taken.
    pub more_left_out: usize,
    /// What the first levels are, of a tree.
    pub levels: Option<Levels>,
    /// The columns, of rows.
    pub columns: Vec<FoundColumn>,
    /// In which order dates are read, where that matters.
    pub dates: Option<DateOrder>,
    /// There are dates of which nobody can know the order but who wrote them.
    pub asks_dates: bool,
    /// There are times of which the day isn't known.
    pub asks_day: bool,
    /// The names of the sheets that can be read, of a spreadsheet.
    pub sheets: Vec<String>,
    /// Which of them was.
    pub sheet: usize,
}

/// The most that is told of what isn't taken.
const MOST_LEFT_OUT: usize = 200;
/// The most names of categories that are kept: many more than a set has.
const MOST_CATEGORIES: usize = 100;
/// So many characters are shown of each.
const SHOWN: usize = 80;

impl Draft {
    pub(super) const fn new(kind: Kind) -> Self {
        Self {
            kind,
            encoding: Encoding::Utf8,
            effect: String::new(),
            categories: Vec::new(),
            causes: Vec::new(),
            bones: false,
            actions: Vec::new(),
            entries: Vec::new(),
            left_out: Vec::new(),
            more_left_out: 0,
            levels: None,
            columns: Vec::new(),
            dates: None,
            asks_dates: false,
            asks_day: false,
            sheets: Vec::new(),
            sheet: 0,
        }
    }

    /// Tells that something isn't taken.
    pub fn leave_out(&mut self, line: usize, words: &str, why: Why) {
        if self.left_out.len() >= MOST_LEFT_OUT {
            self.more_left_out += 1;
            return;
        }
        let words = shortened(words);
        self.left_out.push(LeftOut { line, words, why });
    }

    /// Whether there is nothing to make of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.effect.is_empty()
            && self.categories.is_empty()
            && self.causes.is_empty()
            && self.actions.is_empty()
            && self.entries.is_empty()
    }

    /// Whether it is causes and nothing else, understood without a doubt.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.kind == Kind::Outline
            && self.effect.is_empty()
            && self.categories.is_empty()
            && self.actions.is_empty()
            && self.entries.is_empty()
            && self.left_out.is_empty()
    }

    pub(super) fn name_category(&mut self, name: &str) {
        let named = |it: &String| super::categories::same(it, name);
        if self.categories.len() < MOST_CATEGORIES && !self.categories.iter().any(named) {
            self.categories.push(name.to_owned());
        }
    }
}

pub(super) fn shortened(words: &str) -> String {
    let words = words.trim();
    match words.char_indices().nth(SHOWN) {
        None => words.to_owned(),
        Some((end, _)) => format!("{}…", &words[..end]),
    }
}
