//! What Lisca says in English.

pub(super) mod functions;
pub(super) mod leaflets;
pub(super) mod readiness;
pub(super) mod templates;

use super::{NotRead, NotWritten, Phrase, Trouble, briefly};
use crate::Synced;
use report::LogoFlaw;
use sealing::Unopened;
use workshop::{Language, Message};

/// Examples: what was so, then what is made up.
/// The title of a workshop of which the title is lost.
pub(super) const UNTITLED: &str = "Rescued, without its title";

pub(super) const EXAMPLES: [&str; 3] = [
    include_str!("../../../examples/gitlab-2017.json"),
    include_str!("../../../examples/changed-account.json"),
    include_str!("../../../examples/friday-evening.json"),
];

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoCommand(name) => format!("Lisca has no command “{name}”."),
        Trouble::NotForTheRoom => "The shared screen can’t ask for that.".into(),
        Trouble::LibraryThere => "The library is open, so no other is begun in its place.".into(),
        Trouble::ForTheRoom => "Only the shared screen can ask for that.".into(),
        Trouble::OthersSince => "Somebody else has changed the same thing since.".into(),
        Trouble::Arguments(error) => {
            format!(
                "Lisca didn’t understand what was asked: {}.",
                briefly(error)
            )
        }
        Trouble::Answer(error) => format!("The answer can’t be sent: {error}."),
        Trouble::Lexicon(flaw) => flaw.to_string(),
        Trouble::TooManyOwnWords { most } => format!("Own words have at most {most} characters."),
        Trouble::OwnWords(misread) => misread.in_language(Language::En),
        Trouble::AgendaName { longest } => {
            format!("An agenda’s name has 1 to {longest} characters.")
        }
        Trouble::TooManyAgendas { most } => format!("There are {most} own agendas already."),
        Trouble::Agenda(error) => format!("The agenda can’t be kept: {error}."),
        Trouble::GroundRules { most } => format!("Ground rules have at most {most} characters."),
        Trouble::TooMuchText => "That is more text than a workshop can hold.".into(),
        Trouble::NoAction => "There is no such action in the plan.".into(),
        Trouble::NoChecklist => "That action has no checklist with a line on it.".into(),
        Trouble::EmptyFile => "There is nothing in that file.".into(),
        Trouble::NoPicture(_) => "That picture can’t be read: it is damaged, or is none.".into(),
        Trouble::TooManyPoints { most } => {
            format!("That picture has more than {most} million points.")
        }
        Trouble::NotShown => "That file is no picture.".into(),
        Trouble::NoBytes => "What was in that file isn’t kept any more.".into(),
        Trouble::StandardInput(error) => format!("Standard input can’t be read: {error}."),
        Trouble::TooLarge(path) => format!("{path} is too large to be a workshop."),
        Trouble::NotImported(flaw) => flaw.in_language(Language::En),
        Trouble::Unreadable(why) => why.in_language(Language::En),
        Trouble::WholeWorkshop => "That is a whole workshop: it can’t be put into another.".into(),
        Trouble::NotToldOutside => "What may be told outside makes no workshop of its own.".into(),
        Trouble::NothingTaken => "Nothing in it could be taken.".into(),
        Trouble::NotOpened(why) => unopened(*why).into(),
        Trouble::StrangeReport(_) => {
            "It was opened, but there is no report in it that this version of Lisca knows.".into()
        }
        Trouble::NoChance(error) => {
            format!("The system gives no randomness, so that no key can be made: {error}.")
        }
        Trouble::NoReceipt => "That is no receipt.".into(),
        Trouble::UnknownReceipt => "No report in this library has that receipt.".into(),
        Trouble::NothingForEverybody => "No answer is for everybody yet.".into(),
        Trouble::NoLogo(why) => no_logo(*why).into(),
        Trouble::LongLetterhead { count, .. } => {
            format!("That is {count} characters, more than a page has room for.")
        }
        Trouble::NotWritten {
            path,
            why: NotWritten::Taken,
            ..
        } => format!("{} is there already.", path.display()),
        Trouble::NotWritten { path, .. } => format!("{} can’t be written.", path.display()),
        Trouble::NotRead { path, .. } => format!("{} can’t be read.", path.display()),
    }
}

pub(super) fn help(trouble: &Trouble) -> String {
    let said = match trouble {
        Trouble::Arguments(_) => "Nothing was changed.",
        Trouble::OthersSince => {
            "Nothing was changed. Take it back by hand, or let them undo theirs first."
        }
        Trouble::OwnWords(_) => "Mend your own words first.",
        Trouble::TooManyAgendas { .. } => "Remove one that you don’t use.",
        Trouble::NoAction => "The report shows the number of each: A1, A2, …",
        Trouble::NoChecklist => "Write one beside the action, in the plan.",
        Trouble::NoPicture(_) => {
            "Nothing was attached. Open it in another program, save it as PNG or JPEG, and attach that."
        }
        Trouble::TooManyPoints { .. } => {
            "Nothing was attached. Make it smaller, or cut out what matters."
        }
        Trouble::NoBytes => "Attach the file again.",
        Trouble::TooMuchText => "Paste a part of it.",
        Trouble::TooLarge(_) => {
            "A workshop’s file has at most 64 MB, and 300 MB with what is attached."
        }
        Trouble::Unreadable(_) => {
            "Nothing was imported. Lisca reads its own JSON; indented text and Markdown; Mermaid ishikawa and mindmap; .mm of FreeMind and Freeplane; OPML; CSV, TSV, .xlsx and copied cells; lines with times. Of anything else, a copied branch can be pasted."
        }
        Trouble::WholeWorkshop => "Import it from the first screen.",
        Trouble::NotToldOutside => "Export the report for outside instead.",
        Trouble::NotImported(_) => "Nothing was imported.",
        Trouble::NotOpened(why) => help_unopened(*why),
        Trouble::StrangeReport(_) => "A newer form may have sealed it: install the newest Lisca.",
        Trouble::NoReceipt => {
            "A receipt has 16 signs and a check sign. Look at each once more: one may be misread."
        }
        Trouble::UnknownReceipt => {
            "The report may not have come yet, or has been deleted; or it went to another library."
        }
        Trouble::NothingForEverybody => {
            "In the inbox, say in an answer what was reported, in words for everybody."
        }
        Trouble::NoLogo(why) => help_logo(*why),
        Trouble::LongLetterhead { most, .. } => {
            return format!("Shorten it to {most}: two lines of a page.");
        }
        Trouble::NotWritten { why, .. } => match why {
            NotWritten::Link => "That is a link to another place. Name the file itself.",
            NotWritten::NoFile => {
                "That is no ordinary file. Choose another place; `-o -` writes to standard output."
            }
            NotWritten::Library => {
                "Lisca keeps its library there, and an export could destroy it. Choose another folder."
            }
            NotWritten::Taken => "Choose another name, or write over it with --force.",
            NotWritten::NoFolder => "There is no such folder. Choose another place.",
            NotWritten::Forbidden => "You may not write there. Choose another place.",
            NotWritten::Full => "The disk is full. Make some room, or choose another place.",
            NotWritten::Folder => "That is a folder. Add a file name.",
            NotWritten::ThroughFile => {
                "A part of that path is a file, not a folder. Choose another place."
            }
            NotWritten::LongName => "That name is too long. Choose a shorter one.",
            NotWritten::System(said) => return system(said),
        },
        Trouble::NotRead { why, .. } => match why {
            NotRead::Nothing => "There is no such file.",
            NotRead::Forbidden => "You may not read it.",
            NotRead::Folder => "That is a folder, not a file.",
            NotRead::NoFile => {
                "That is no ordinary file. `lisca import -` reads from standard input."
            }
            NotRead::System(said) => return system(said),
        },
        _ => "",
    };
    said.into()
}

fn no_logo(why: LogoFlaw) -> &'static str {
    match why {
        LogoFlaw::Unknown => "That is neither a PNG nor an SVG file.",
        LogoFlaw::TooLarge => "That file is larger than 1 MB.",
        LogoFlaw::TooManyPixels => "That picture has more than 5,000 pixels to a side.",
        LogoFlaw::Damaged => "That file is damaged: it can’t be drawn.",
        LogoFlaw::Words => "There are words in that drawing that need a font.",
        LogoFlaw::Picture => "There is a picture of pixels in that drawing.",
        LogoFlaw::TooIntricate => {
            "That drawing is too intricate: it has filters, patterns or many copies."
        }
        LogoFlaw::Empty => "Nothing is to be seen on that picture.",
    }
}

fn help_logo(why: LogoFlaw) -> &'static str {
    match why {
        LogoFlaw::Unknown => "Save the logo as PNG or SVG, and choose that file.",
        LogoFlaw::TooLarge | LogoFlaw::TooManyPixels => {
            "It is printed 12 mm high: a PNG 300 pixels high is sharp enough."
        }
        LogoFlaw::Damaged => "Save it once more, or choose the logo as a PNG.",
        LogoFlaw::Words => "Turn the words into outlines (paths), or choose the logo as a PNG.",
        LogoFlaw::Picture | LogoFlaw::TooIntricate => "Choose the logo as a PNG.",
        LogoFlaw::Empty => {
            "It may be white on nothing: choose the logo that is meant for white paper."
        }
    }
}

fn unopened(why: Unopened) -> &'static str {
    match why {
        Unopened::NotSealed => "There is no sealed report in it.",
        Unopened::TooLarge => "It is too large to be a sealed report.",
        Unopened::Foreign => "It is sealed for another library, which alone can open it.",
        Unopened::Newer => "It was sealed by a newer form than this version of Lisca knows.",
        Unopened::Damaged => "It is damaged: something in it isn’t as it was sealed.",
    }
}

fn help_unopened(why: Unopened) -> &'static str {
    match why {
        Unopened::NotSealed => {
            "A sealed report’s file ends in .lisca-report, and begins with “BEGIN LISCA REPORT”."
        }
        Unopened::TooLarge => "Nothing of it was read. A sealed report has at most 256 kB.",
        Unopened::Foreign => {
            "Open it where that form was made, or ask for the report in a form of this library."
        }
        Unopened::Newer => "Install the newest Lisca, then open it again.",
        Unopened::Damaged => {
            "Ask for the file once more; of a text, all from its first line to its last."
        }
    }
}

fn system(said: &str) -> String {
    format!("The system says: {said}.")
}

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::ReportForm => "Report form",
        Phrase::YouToldUs => "You told us",
        Phrase::Copy => " (copy)",
        Phrase::Workshop => "Workshop",
        Phrase::PastedPicture => "Screenshot",
        Phrase::AttachedFile => "File",
        Phrase::NotInTheFile => "The file names it and doesn’t have it: attach it again.",
        Phrase::Checklist => "Checklist",
        Phrase::Person => "person",
        Phrase::WhichRoleHere => "In which role do they take part?",
        Phrase::WhichRole => "Which role is that?",
        Phrase::NameSeenByTheRoom => {
            "The room sees who is here; roles keep the talk about the system."
        }
        Phrase::NameInTheReport => {
            "The report shows who this is; roles keep the talk about the system."
        }
        Phrase::Problem => "The problem statement",
        Phrase::Tray => "The tray",
        Phrase::Facts => "What happened",
        Phrase::AssumedEncoding => {
            "The file doesn’t say how its letters are written: Windows-1252 is assumed. Look at the accents."
        }
        Phrase::OtherEffect => "there is a problem statement already, which stays",
        Phrase::Fishbone => "The fishbone",
    }
}

pub(super) fn synced(synced: &Synced) -> String {
    match synced {
        Synced::Network => "The library is on a network drive. If the connection drops, or two \
            computers write at once, it can be damaged. Keep it on this computer; backups can go \
            to the network."
            .into(),
        other => format!(
            "The library is in a folder that {0} copies to other computers. A copy made while you \
             write, or two computers writing at once, can damage it. Keep it in a folder of this \
             computer alone; backups can go to {0}.",
            other.name()
        ),
    }
}
