//! What the report says, before it is known where it stands on a page.

use crate::goal::Goal;
use crate::ink::Ink;
use crate::picture::Picture;
use crate::text::Text;
use diagram::{Frame, Mark};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;
use workshop::{SafeguardOutcome, Strength};

/// A part of the report. Chapters are made of these, and the layout turns
/// each into strips.
pub(crate) enum Block {
    Heading(Heading),
    Paragraph(Text),
    /// A paragraph on the page of what follows it.
    Lead(Text),
    List(List),
    Rows(Rows),
    Table(Table),
    Outline(Outline),
    Figure(Figure),
    Photo(Photo),
    Plate(Box<Plate>),
    Matrix(Box<Matrix>),
    Meter(Meter),
    Grid(Grid),
    Spread(Spread),
    /// Boxes to tick, each with its words.
    Ticks(Vec<Text>),
    /// So many lines to write on.
    Ruled(usize),
    /// Not parted by the end of a page, unless it is taller than one.
    Together(Vec<Block>),
    /// White space, in points; none at a page's top.
    Space(f32),
}

/// A heading and the bookmark that leads to it.
pub(crate) struct Heading {
    /// 1: the report's title; 2: a chapter; 3: within a chapter.
    pub(crate) level: u8,
    pub(crate) text: Text,
    /// Its bookmark's words; none: no bookmark.
    pub(crate) bookmark: Option<String>,
    /// What links to it lead to.
    pub(crate) goal: Option<Goal>,
}

/// Items beneath each other.
pub(crate) struct List {
    pub(crate) items: Vec<Text>,
    /// Numbers before the items, instead of nothing.
    pub(crate) numbered: bool,
    /// Less white space between them.
    pub(crate) dense: bool,
}

/// Rows beneath each other.
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    pub(crate) spacing: Spacing,
}

/// How much white space is between rows.
#[derive(Clone, Copy)]
pub(crate) enum Spacing {
    /// Facts that are looked up.
    Dense,
    /// The first page.
    Close,
    /// A sheet with few words.
    Wide,
}

/// A label in the margin column, and what belongs to it beside it.
pub(crate) struct Row {
    pub(crate) label: Text,
    pub(crate) body: Vec<Block>,
    /// The line above it.
    pub(crate) rule: Rule,
}

/// The line above a row.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Rule {
    Hairline,
    /// The one that the eye starts at.
    Accent,
}

/// A table whose head repeats on each page and whose rows are never cut. Where
/// no column's head has words, it has none.
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Vec<Cell>>,
    /// No line beneath the last row: what it stands in has one.
    pub(crate) open: bool,
}

impl Table {
    /// A table of these columns and rows; a column without a word in any row is
    /// left out, and the others share its room.
    pub(crate) fn new(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Self {
        let says = |at: usize| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            let mut spans = cells.flat_map(|it| &it.paragraphs).flatten();
            spans.any(|it| !it.text.trim().is_empty())
        };
        let kept: Vec<bool> = (0..columns.len())
            .map(|at| rows.is_empty() || says(at))
            .collect();
        Self {
            columns: keep(columns, &kept),
            rows: rows.into_iter().map(|row| keep(row, &kept)).collect(),
            open: false,
        }
    }

    /// The same without a line beneath its last row.
    pub(crate) fn open(self) -> Self {
        Self { open: true, ..self }
    }
}

fn keep<T>(things: Vec<T>, kept: &[bool]) -> Vec<T> {
    let things = things.into_iter().zip(kept);
    things
        .filter(|(_, kept)| **kept)
        .map(|(it, _)| it)
        .collect()
}

/// A column: its head, and its part of the width.
pub(crate) struct Column {
    pub(crate) head: String,
    pub(crate) share: f32,
}

/// A cell: paragraphs beneath each other, with a sign before the first where it
/// has one.
#[derive(Default)]
pub(crate) struct Cell {
    pub(crate) paragraphs: Vec<Text>,
    pub(crate) sign: Option<Sign>,
    /// What its row tells of.
    pub(crate) goal: Option<Goal>,
}

impl Cell {
    /// A cell without a sign.
    pub(crate) fn of(paragraphs: Vec<Text>) -> Self {
        Self {
            paragraphs,
            sign: None,
            goal: None,
        }
    }
}

/// Entries that stand beneath each other, indented by their depth.
pub(crate) struct Outline {
    pub(crate) entries: Vec<Entry>,
    /// A line from each entry's sign to the next one's.
    pub(crate) rail: bool,
    /// What follows it stays with its last entry.
    pub(crate) closes: bool,
}

/// One entry of an outline.
pub(crate) struct Entry {
    pub(crate) depth: usize,
    pub(crate) sign: Sign,
    pub(crate) text: Text,
    /// Smaller, beneath the text.
    pub(crate) notes: Vec<Text>,
    /// What it tells of.
    pub(crate) goal: Option<Goal>,
}

/// The sign before an entry, or in a cell.
pub(crate) enum Sign {
    /// A disc in a category's colour.
    Dot(Ink),
    /// A ring: a root cause.
    Ring(Ink),
    /// A category's initial on its colour.
    Initial(String, Ink),
    /// The strength of an action, as one to three bars.
    Strength(Option<Strength>),
    /// How a safeguard did.
    Outcome(Option<SafeguardOutcome>),
}

/// A picture.
pub(crate) struct Figure {
    pub(crate) frame: Rc<Frame>,
    /// Points to a px of the frame.
    pub(crate) scale: f32,
    pub(crate) detail: Detail,
    /// The words that say what the picture shows, for those who can't see it.
    pub(crate) alternative: String,
    /// What stands for it where there may be no picture.
    pub(crate) in_words: Option<InWords>,
}

/// A picture that comes as points.
pub(crate) struct Photo {
    pub(crate) picture: Arc<Picture>,
    /// The words that say what is to be seen in it.
    pub(crate) alternative: String,
}

/// A picture in words.
pub(crate) struct InWords {
    /// What stands beneath the picture, where there is one.
    pub(crate) caption: String,
    /// All of it.
    pub(crate) outline: Outline,
}

/// The part of a picture that is painted.
pub(crate) enum Detail {
    /// All of it.
    Full,
    /// In miniature: words as grey lines.
    Miniature,
    /// As a map: lines alone, those of the hues named in colour.
    Map(BTreeSet<Option<u8>>),
}

/// A picture with its title, the map of the whole and the legend: on a page of its
/// own, or on a part of one.
pub(crate) struct Plate {
    /// Its height, in points; none: all of a page.
    pub(crate) height: Option<f32>,
    pub(crate) title: Heading,
    pub(crate) figure: Figure,
    /// The whole that the picture is a part of, and its caption.
    pub(crate) map: Option<(Figure, Text)>,
    /// The signs in the picture, with their meaning.
    pub(crate) legend: Vec<(Mark, String)>,
    /// The words for what the pictures don't show; empty: nothing.
    pub(crate) note: String,
}

/// The priority matrix, with the harms that were rated.
pub(crate) struct Matrix {
    /// The names of the harms, the worst first, each with its priorities from
    /// the rarest to the most frequent.
    pub(crate) harms: [(String, [u8; 4]); 4],
    /// How often, the rarest first.
    pub(crate) often: [String; 4],
    /// The column of the signs: how often it is to be expected.
    pub(crate) column: usize,
    /// The rows that have a sign, and whether that harm was done; else it
    /// could have been.
    pub(crate) signs: Vec<(usize, bool)>,
    /// The signs with their meaning.
    pub(crate) legend: Vec<(bool, String)>,
    /// The same in words.
    pub(crate) alternative: String,
}

/// Parts of a whole as a bar, with what the field usually has beneath it.
pub(crate) struct Meter {
    /// How many of each, with the words on it; empty ones are left out.
    pub(crate) parts: Vec<(Option<Strength>, usize, String)>,
    /// How many in 100 of each.
    pub(crate) benchmark: [(Strength, usize); 3],
    /// What the second bar is.
    pub(crate) caption: Text,
}

/// Functions by actions.
pub(crate) struct Grid {
    /// The names of the actions.
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<GridRow>,
    /// The signs with their meaning.
    pub(crate) legend: Vec<(GridMark, String)>,
}

/// A function, with what it has to do with each action.
pub(crate) struct GridRow {
    pub(crate) label: String,
    /// It stands for roles whose function nobody knows.
    pub(crate) unknown: bool,
    pub(crate) marks: Vec<Option<GridMark>>,
    /// The same in words.
    pub(crate) alternative: String,
}

/// What a function has to do with an action.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum GridMark {
    Owns,
    Decides,
    Both,
}

/// How answers from 1 to 5 are spread.
pub(crate) struct Spread {
    pub(crate) answers: [u32; 5],
    /// The same in words.
    pub(crate) alternative: String,
}
