//! What would be made of a file or a text, as a window shows it beforehand.

use super::made::{Made, NotMade};
use crate::words::Phrase;
use chrono::NaiveDate;
use formats::reading::{Column, DateOrder, Draft, DraftCause, Encoding, Kind, Levels};
use serde::Serialize;
use workshop::{Branch, EntryTime, Language, Message, Workshop};

/// So many of each are shown; how many there are is told.
const MOST: usize = 300;

/// What would be made of a file or a text.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ImportPreview {
    /// What it was read as; none: it is a whole workshop of Lisca's.
    #[cfg_attr(feature = "typescript", ts(as = "Option<Kind>"))]
    pub kind: Option<Kind>,
    /// The title of the workshop that it becomes.
    pub title: String,
    /// The effect that it will have; empty: none, or that of the workshop stays.
    pub effect: String,
    /// The causes, from the first of each branch down.
    pub causes: Vec<PreviewCause>,
    /// How many there are.
    pub cause_count: usize,
    /// The causes are on categories that it names, and not beneath what is selected.
    pub bones: bool,
    /// Nothing would be made of it.
    pub nothing: bool,
    /// The categories that aren't there yet.
    pub new_categories: Vec<String>,
    /// The actions.
    pub actions: Vec<PreviewAction>,
    /// How many there are.
    pub action_count: usize,
    /// The entries of the timeline.
    pub entries: Vec<PreviewEntry>,
    /// How many there are.
    pub entry_count: usize,
    /// What had to be assumed, a sentence each.
    pub notes: Vec<String>,
    /// What isn't made, and why.
    pub left_out: Vec<PreviewLeftOut>,
    /// How many more aren't.
    pub more_left_out: usize,
    /// What the first levels of a tree are.
    #[cfg_attr(feature = "typescript", ts(as = "Option<Levels>"))]
    pub levels: Option<Levels>,
    /// The columns of rows.
    pub columns: Vec<OfferedColumn>,
    /// The order in which dates are read.
    #[cfg_attr(feature = "typescript", ts(as = "Option<DateOrder>"))]
    pub dates: Option<DateOrder>,
    /// The order of dates has to be asked for.
    pub asks_dates: bool,
    /// The day of the first time has to be asked for.
    pub asks_day: bool,
    /// The causes as they can be added anywhere, where they are all of it and
    /// there is no doubt; else none.
    pub plain: Vec<Branch>,
    /// The names of the sheets of a spreadsheet.
    pub sheets: Vec<String>,
    /// Which of them was read, from 0.
    pub sheet: usize,
}

/// A cause, before it is one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewCause {
    /// So many are above it.
    pub depth: usize,
    /// Its words.
    pub text: String,
    /// The name of its own category, as it will be; empty: that of what it is
    /// beneath.
    pub category: String,
}

/// An action, before it is one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewAction {
    /// What will be done.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub due: Option<NaiveDate>,
}

/// An entry of the timeline, before it is one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewEntry {
    /// When it happened.
    pub time: EntryTime,
    /// What happened.
    pub text: String,
}

/// Something that isn't made.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewLeftOut {
    /// The line, from 1; 0: of the whole.
    pub line: usize,
    /// As it stands there.
    pub words: String,
    /// Why, in words.
    pub why: String,
}

/// A column of rows, with what it holds.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OfferedColumn {
    /// Its head; empty: it has none.
    pub title: String,
    /// What it holds.
    pub holds: Column,
}

/// Of a whole workshop, which is taken as it is.
pub(super) fn whole(language: Language, workshop: &Workshop, lost: &[String]) -> ImportPreview {
    let why = Phrase::NotInTheFile.in_language(language);
    let left_out = lost.iter().take(MOST).map(|name| PreviewLeftOut {
        line: 0,
        words: name.clone(),
        why: why.to_owned(),
    });
    ImportPreview {
        kind: None,
        title: workshop.incident().title.clone(),
        effect: workshop.effect().text.clone(),
        causes: Vec::new(),
        cause_count: workshop.cause_count(),
        bones: false,
        nothing: false,
        new_categories: Vec::new(),
        actions: Vec::new(),
        action_count: workshop.actions().len(),
        entries: Vec::new(),
        entry_count: workshop.timeline().len(),
        notes: Vec::new(),
        left_out: left_out.collect(),
        more_left_out: lost.len().saturating_sub(MOST),
        levels: None,
        columns: Vec::new(),
        dates: None,
        asks_dates: false,
        asks_day: false,
        plain: Vec::new(),
        sheets: Vec::new(),
        sheet: 0,
    }
}

/// Of a draft, and of what becomes of it.
pub(super) fn preview(language: Language, draft: &Draft, made: &Made) -> ImportPreview {
    let mut causes = Vec::new();
    let cause_count = shown(&draft.causes, 0, &mut causes);
    for cause in &mut causes {
        let there = made.category(&cause.category);
        if let Some(there) = there.and_then(|id| made.workshop.category(id)) {
            cause.category.clone_from(&there.name);
        }
    }
    let read = draft.left_out.iter().map(|it| PreviewLeftOut {
        line: it.line,
        words: it.words.clone(),
        why: it.why.in_language(language),
    });
    let refused = made
        .not_made
        .iter()
        .map(|(line, words, why)| PreviewLeftOut {
            line: *line,
            words: words.clone(),
            why: match why {
                NotMade::Refused(refusal) => {
                    let said = refusal.in_language(language);
                    said.trim_end_matches('.').to_owned()
                }
                NotMade::OtherEffect => Phrase::OtherEffect.in_language(language).to_owned(),
            },
        });
    let mut left_out: Vec<PreviewLeftOut> = read.chain(refused).collect();
    left_out.sort_by_key(|it| it.line);
    let more = left_out.len().saturating_sub(MOST);
    left_out.truncate(MOST);
    let keeps_effect = (made.not_made.iter()).any(|it| matches!(it.2, NotMade::OtherEffect));
    let notes = match draft.encoding {
        Encoding::Windows1252 => vec![Phrase::AssumedEncoding.in_language(language).to_owned()],
        _ => Vec::new(),
    };
    ImportPreview {
        kind: Some(draft.kind),
        title: made.workshop.incident().title.clone(),
        effect: match keeps_effect {
            true => String::new(),
            false => draft.effect.clone(),
        },
        causes,
        cause_count,
        bones: draft.bones,
        nothing: made.edits.is_empty(),
        new_categories: made.new_categories.clone(),
        actions: (draft.actions.iter().take(MOST))
            .map(|it| PreviewAction {
                what: it.what.clone(),
                owner: it.owner.clone(),
                due: it.due,
            })
            .collect(),
        action_count: draft.actions.len(),
        entries: (draft.entries.iter().take(MOST))
            .map(|it| PreviewEntry {
                time: it.time,
                text: it.text.clone(),
            })
            .collect(),
        entry_count: draft.entries.len(),
        notes,
        left_out,
        more_left_out: draft.more_left_out + more,
        levels: draft.levels,
        columns: (draft.columns.iter())
            .map(|it| OfferedColumn {
                title: it.title.clone(),
                holds: it.holds,
            })
            .collect(),
        dates: draft.dates,
        asks_dates: draft.asks_dates,
        asks_day: draft.asks_day,
        plain: match draft.is_plain() && made.not_made.is_empty() {
            true => made.branches.clone(),
            false => Vec::new(),
        },
        sheets: draft.sheets.clone(),
        sheet: draft.sheet,
    }
}

/// The causes as rows, as many as are shown; how many there are.
fn shown(causes: &[DraftCause], depth: usize, to: &mut Vec<PreviewCause>) -> usize {
    let mut count = 0;
    for cause in causes {
        if to.len() < MOST {
            to.push(PreviewCause {
                depth,
                text: cause.text.clone(),
                category: cause.category.clone().unwrap_or_default(),
            });
        }
        count += 1 + shown(&cause.beneath, depth + 1, to);
    }
    count
}
