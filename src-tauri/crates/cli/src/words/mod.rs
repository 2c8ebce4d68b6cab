//! What the command line says: what is meant is listed here, and worded in a
//! file for each language.

mod en;
mod help;
mod it;

pub(crate) use help::HELP;

use app::{Language, Rescued, WorkshopId, message, said_in};
use clap::error::ContextValue;
use help::Help;
use language::LexiconFlaw;
use std::io;
use std::path::PathBuf;

/// Why a command failed, where only the command line knows that.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// A panic (I11). Where it was has been said before.
    Fault,
    NoDisplay,
    /// The window’s program doesn’t start.
    NoWindow {
        program: String,
        source: io::Error,
    },
    PrivateInJson,
    WhoWasHurtInReport,
    /// A copy for outside, of a format that has only a part of the workshop.
    OutsideInEverything,
    SizeInSvg,
    /// What is drawn, of a format that isn’t.
    Drawn,
    ScaleInPng,
    NoReport,
    /// No workshop has this number.
    NoWorkshop(i64),
    /// Something in a file would name somebody, and nobody asked for the names.
    Names {
        id: WorkshopId,
        count: usize,
    },
    /// The same of what is told to those who report.
    NamesTold(usize),
    NoJson(#[source] serde_json::Error),
    /// A file that is no text, for a terminal.
    NoText,
    Output(#[source] io::Error),
    /// A file with entries of the user’s own.
    OwnFile {
        file: PathBuf,
        source: io::Error,
    },
    LongOwnFile(PathBuf),
    OwnLine {
        file: PathBuf,
        source: LexiconFlaw,
    },
    /// A line of standard input, counted from 1.
    Line {
        line: usize,
        source: io::Error,
    },
    LineEncoding {
        line: usize,
        source: io::Error,
    },
    LongLine(usize),
}

message!(Trouble, trouble, help);

/// What is said where nothing went wrong.
#[derive(Debug)]
pub(crate) enum Notice {
    NothingOpen,
    NoNames,
    NoWorkshops,
    /// What the file that was written still names, as it was asked for.
    StillNames {
        id: WorkshopId,
        count: usize,
    },
    /// What a copy for outside leaves as it is, and in how many places of that something
    /// of a role is left.
    FreeText(usize),
    /// What isn’t taken of an import: its line, 0 of the whole.
    LeftOut {
        line: usize,
        words: String,
        why: String,
    },
    MoreLeftOut(usize),
    /// Dates could be meant in two ways.
    AsksDates,
    /// Times say no day.
    AsksDay,
    /// No font has these characters of the file that was written.
    Undrawn(String),
    /// What was reported has a time that is still to come.
    ToCome,
    /// The report in this file was in the inbox before.
    CameBefore(String),
    Rescued(Rescued),
    Restored {
        file: PathBuf,
        workshops: usize,
        /// Where what was there before is now.
        before: Option<PathBuf>,
    },
}

message!(Notice, notice);

/// What stands above the list of workshops: number, last change, causes, open
/// actions, title.
pub(crate) fn headings(language: Language) -> [&'static str; 5] {
    said_in!(language, HEADINGS)
}

/// What clap says, in a language that it doesn't speak itself; none: it does.
pub(crate) fn help(language: Language) -> Option<&'static Help> {
    match language {
        Language::En => None,
        Language::It => Some(&it::HELP),
    }
}

/// What clap tells of an error, as text.
fn told(value: &ContextValue) -> String {
    match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(some) => some.join(", "),
        ContextValue::StyledStr(one) => one.to_string(),
        ContextValue::StyledStrs(some) => {
            let some: Vec<_> = some.iter().map(ToString::to_string).collect();
            some.join(", ")
        }
        ContextValue::Number(count) => count.to_string(),
        _ => String::new(),
    }
}
