//! What Lisca says in English.

pub(super) mod functions;
pub(super) mod readiness;
pub(super) mod templates;

use super::{NotRead, NotWritten, Phrase, Trouble};
use workshop::{Language, Message};

/// Examples: what was so, then what is made up.
pub(super) const EXAMPLES: [&str; 2] = [
    include_str!("../../../examples/gitlab-2017.json"),
    include_str!("../../../examples/friday-evening.json"),
];

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoCommand(name) => format!("Lisca has no command “{name}”."),
        Trouble::NotForTheRoom => "The shared screen can’t ask for that.".into(),
        Trouble::ForTheRoom => "Only the shared screen can ask for that.".into(),
        Trouble::OthersSince => "Somebody else has changed the same thing since.".into(),
        Trouble::Arguments(error) => format!("Lisca didn’t understand what was asked: {error}."),
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
        Trouble::StandardInput(error) => format!("Standard input can’t be read: {error}."),
        Trouble::TooLarge(path) => format!("{path} is too large to be a workshop."),
        Trouble::NotImported(flaw) => flaw.in_language(Language::En),
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
        Trouble::TooMuchText => "Paste a part of it.",
        Trouble::TooLarge(_) => "A workshop’s file has at most 64 MB.",
        Trouble::NotImported(_) => "Nothing was imported.",
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

fn system(said: &str) -> String {
    format!("The system says: {said}.")
}

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Copy => " (copy)",
        Phrase::Workshop => "Workshop",
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
        Phrase::Fishbone => "The fishbone",
    }
}
