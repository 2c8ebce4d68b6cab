//! What a person reads of what Lisca does: what is meant is listed here, and
//! worded in a file for each language.

mod en;
pub(crate) mod functions;
mod it;
pub(crate) mod leaflets;
pub(crate) mod readiness;
pub(crate) mod templates;

use crate::Synced;
use formats::json::JsonFlaw;
use formats::reading::Unreadable;
use language::{LexiconFlaw, LexiconMessage};
use report::LogoFlaw;
use sealing::Unopened;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use workshop::{Language, message, said_in};

/// Why something wasn't done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// No command has this name.
    NoCommand(String),
    /// The shared screen asked for what is the facilitator's.
    NotForTheRoom,
    /// A library is open: no other is begun in its place.
    LibraryThere,
    /// The words of the shared screen alone.
    ForTheRoom,
    /// A step isn't taken back, or done again: somebody else has built on it
    /// (W34).
    OthersSince,
    /// Arguments that aren't those of the command.
    Arguments(#[source] serde_json::Error),
    Answer(#[source] serde_json::Error),
    /// The lexicon that comes with Lisca.
    Lexicon(#[source] LexiconFlaw),
    TooManyOwnWords {
        most: usize,
    },
    /// A line of the user's own stands in the way.
    OwnWords(LexiconMessage),
    AgendaName {
        longest: usize,
    },
    TooManyAgendas {
        most: usize,
    },
    Agenda(#[source] serde_json::Error),
    GroundRules {
        most: usize,
    },
    /// A text to be read as causes.
    TooMuchText,
    /// An action that isn't in the plan.
    NoAction,
    /// An action without a checklist.
    NoChecklist,
    /// A file with nothing in it, to be attached.
    EmptyFile,
    /// A picture that can't be read.
    NoPicture(#[source] image::ImageError),
    /// A picture with more points than are read, in millions.
    TooManyPoints {
        most: u64,
    },
    /// What is no picture isn't shown.
    NotShown,
    /// The bytes of what is attached aren't kept.
    NoBytes,
    StandardInput(#[source] io::Error),
    /// A file to be imported, or `-`.
    TooLarge(String),
    NotImported(#[source] JsonFlaw),
    /// Nothing can be read from a file, or from a text.
    Unreadable(#[source] Unreadable),
    /// A whole workshop isn't put into another.
    WholeWorkshop,
    /// Nothing of a file or a text is made.
    NothingTaken,
    /// What may be told outside makes no workshop.
    NotToldOutside,
    /// A sealed report isn't opened.
    NotOpened(#[source] Unopened),
    /// What was sealed is no report that is known here.
    StrangeReport(#[source] serde_json::Error),
    /// The system has no randomness to give.
    NoChance(#[source] getrandom::Error),
    /// A code that is no receipt.
    NoReceipt,
    /// A receipt of no report in the library.
    UnknownReceipt,
    /// No answer is for everybody.
    NothingForEverybody,
    /// A file that can’t be the logo of a letterhead.
    NoLogo(LogoFlaw),
    /// A line of the letterhead that no page has room for.
    LongLetterhead {
        count: usize,
        most: usize,
    },
    NotWritten {
        path: PathBuf,
        why: NotWritten,
        source: Option<io::Error>,
    },
    NotRead {
        path: PathBuf,
        why: NotRead,
        source: Option<io::Error>,
    },
}

message!(Trouble, trouble, help);

message!(Synced, synced);

/// Why a file can't be written to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NotWritten {
    /// A link to somewhere else.
    Link,
    /// A pipe, a device, a socket.
    NoFile,
    /// In the folder of the library, or one of its files by another name.
    Library,
    /// A file that stays.
    Taken,
    NoFolder,
    Forbidden,
    Full,
    Folder,
    /// A part of the path is a file.
    ThroughFile,
    LongName,
    /// What the system says.
    System(String),
}

/// Why a file can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NotRead {
    Nothing,
    Forbidden,
    Folder,
    /// A pipe or a device: it may have no end, and nobody who writes into it.
    NoFile,
    /// What the system says.
    System(String),
}

impl Trouble {
    pub(crate) fn not_written(path: &Path, source: io::Error) -> Self {
        let why = match source.kind() {
            ErrorKind::NotFound => NotWritten::NoFolder,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => NotWritten::Forbidden,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => NotWritten::Full,
            ErrorKind::IsADirectory => NotWritten::Folder,
            ErrorKind::NotADirectory => NotWritten::ThroughFile,
            ErrorKind::InvalidFilename => NotWritten::LongName,
            _ => NotWritten::System(source.to_string()),
        };
        Self::NotWritten {
            path: path.to_owned(),
            why,
            source: Some(source),
        }
    }

    pub(crate) fn no_place(path: &Path, why: NotWritten) -> Self {
        Self::NotWritten {
            path: path.to_owned(),
            why,
            source: None,
        }
    }

    pub(crate) fn not_read(path: &Path, source: io::Error) -> Self {
        let why = match source.kind() {
            ErrorKind::NotFound => NotRead::Nothing,
            ErrorKind::PermissionDenied => NotRead::Forbidden,
            ErrorKind::IsADirectory => NotRead::Folder,
            _ => NotRead::System(source.to_string()),
        };
        Self::NotRead {
            path: path.to_owned(),
            why,
            source: Some(source),
        }
    }

    pub(crate) fn no_file(path: &Path) -> Self {
        Self::NotRead {
            path: path.to_owned(),
            why: NotRead::NoFile,
            source: None,
        }
    }
}

/// What stands in a name, a text or a question that Lisca makes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Phrase {
    /// The name of the form for others.
    ReportForm,
    /// The name of the sheet that tells back.
    YouToldUs,
    /// Added to the title of a copy.
    Copy,
    /// The name of a file whose workshop has none that a file could have.
    Workshop,
    /// The name of a picture that was pasted without one.
    PastedPicture,
    /// The name of a file that is attached and has none.
    AttachedFile,
    /// The name of a card's file whose action has none that a file could have.
    Checklist,
    /// Somebody whose role isn't known.
    Person,
    WhichRoleHere,
    WhichRole,
    NameSeenByTheRoom,
    NameInTheReport,
    /// The problem statement while it is empty.
    Problem,
    /// The tray of ideas.
    Tray,
    /// The story of the facts.
    Facts,
    Fishbone,
    /// A file's encoding isn't said.
    AssumedEncoding,
    /// Of an attachment: a JSON file has its name, and not its bytes.
    NotInTheFile,
    /// An import has an effect, and the workshop another.
    OtherEffect,
}

impl Phrase {
    pub(crate) fn in_language(self, language: Language) -> &'static str {
        said_in!(language, phrase(self))
    }
}

/// What isn't understood, without all of what was said: that may be a book.
fn briefly(error: &serde_json::Error) -> String {
    const MOST: usize = 200;
    let whole = error.to_string();
    let brief: String = whole.chars().take(MOST).collect();
    match brief.len() < whole.len() {
        true => brief + "…",
        false => brief,
    }
}

/// The worked examples as files: what was so, then what is made up.
pub(crate) fn examples(language: Language) -> [&'static str; 3] {
    said_in!(language, EXAMPLES)
}

/// The title of a workshop of which the title is lost.
pub(crate) fn untitled(language: Language) -> &'static str {
    said_in!(language, UNTITLED)
}
