//! What the domain says in English.

use super::may_differ;
use crate::{
    ActionKind, CategorySet, Counted, Flaw, Function, Refusal, Status, Strength, Thing, When,
};

pub(super) fn erased_name() -> &'static str {
    "name"
}

pub(super) fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty(what) => format!("{} needs some words.", thing(*what)),
        Refusal::TooLong { what, most, found } => format!(
            "{what} can have {most} characters; this has {found}. Keep one sentence, and put the rest into the notes.",
            what = thing(*what)
        ),
        Refusal::NoCause => "That cause isn’t there any more.".into(),
        Refusal::NoCategory => "That category isn’t there any more.".into(),
        Refusal::NoAction => "That action isn’t there any more.".into(),
        Refusal::NoEntry => "That entry of the timeline isn’t there any more.".into(),
        Refusal::NoParticipant => "That participant isn’t there any more.".into(),
        Refusal::NoSafeguard => "That safeguard isn’t there any more.".into(),
        Refusal::NoNeed => "That need isn’t there any more.".into(),
        Refusal::NoAttachment => "That attachment isn’t there any more.".into(),
        Refusal::FileTooLarge { most } => format!(
            "A file that is attached can have {most} MB. Attach a smaller version, or write down where the file is."
        ),
        Refusal::FilesTooLarge { most } => format!(
            "The files of a workshop can have {most} MB together. Remove one, then try again."
        ),
        Refusal::Hash => "What is in the file isn’t named as it should be. Attach it again.".into(),
        Refusal::NoChecklist => "That checklist isn’t there any more.".into(),
        Refusal::NoPlace => "The place it should go to isn’t there any more.".into(),
        Refusal::Circle => {
            "A cause can’t explain itself: it can’t go beneath one of its own sub-causes.".into()
        }
        Refusal::TooDeep { most } => format!("Causes can stand {most} levels deep, not more."),
        Refusal::TooManyCauses { most } => format!("A workshop can hold {most} causes, not more."),
        Refusal::TooMany { what, most } => format!(
            "A workshop can hold {most} {what}, not more.",
            what = many(*what)
        ),
        Refusal::CategoryCount => "A set has 2 to 12 categories.".into(),
        Refusal::CategoryTwice(it) => format!("There is a category called “{it}” already."),
        Refusal::InitialTwice(it) => format!("“{it}” stands for another category already."),
        Refusal::Initial => "An initial is one or two characters.".into(),
        Refusal::Hue => "A colour is a number from 0 to 11.".into(),
        Refusal::NameTwice(it) => format!("“{it}” stands for a role already."),
        Refusal::RoleHasName => {
            "That role has the name in it. Choose one that says what somebody does.".into()
        }
        Refusal::RoleTooLong { what, most, found } => format!(
            "{what} would have {found} characters with this role; it can have {most}. Choose a shorter role.",
            what = thing(*what)
        ),
        Refusal::Order => "The order has to name each category once.".into(),
        Refusal::Year(it) => format!("The year {it} looks mistyped. Use one from 1900 to 2200."),
        Refusal::BeforeStart { what, at, started } => format!(
            "{} ({}) would be before Started ({}). Correct whichever is wrong, or empty it until it is known.{}",
            thing(*what),
            moment(*at),
            moment(*started),
            clocks(*at, *started)
        ),
        Refusal::DueBeforeStart {
            action,
            due,
            started,
        } => format!(
            "“{action}” would be due on {}, before the incident started ({}). Change the due date, or the incident’s start.",
            moment(When::day(*due)),
            moment(When::day(*started))
        ),
        Refusal::NoReason => {
            "Say in a few words why it is declined, so that nobody has to ask later.".into()
        }
        Refusal::CauseTwice => "The action names the same cause twice.".into(),
        Refusal::LinkTwice => "The safeguard names the same cause or entry twice.".into(),
        Refusal::RoleTwice(it) => format!("“{it}” belongs to a function already."),
        Refusal::ChecklistLines { most } => {
            format!("A checklist can have {most} lines, not more; five to nine are gone through.")
        }
        Refusal::NoThought => "That thought isn’t in the parking lot any more.".into(),
        Refusal::NoIdea => "That idea isn’t in the tray any more.".into(),
        Refusal::Minutes => "A step takes up to 480 minutes.".into(),
        Refusal::Rating => "Impact and effort are numbers from 1 to 5.".into(),
        Refusal::TooManyPeople => "That is more people than can have said so (999).".into(),
        Refusal::DotsEach => {
            "Give everybody 1 to 99 dots, and let at least one go to a cause.".into()
        }
        Refusal::DotsTwice => "A ballot names each cause once.".into(),
        Refusal::NoRound => "No round of voting is open. Open one first.".into(),
        Refusal::RoundOpen => "A round of voting is open already. Close it first.".into(),
        Refusal::DotsOnOne { most } => format!("At most {most} dots can go to one cause."),
        Refusal::DotsInAll { most } => {
            format!("Each has {most} dots, and these would be more. Take one back first.")
        }
        Refusal::CauseIntoIdea => {
            "A cause can’t be merged into an idea. Merge the idea into the cause.".into()
        }
        Refusal::IntoBeneath => "A cause can’t be merged into one that stands beneath it.".into(),
        Refusal::WithItself => "It can’t be merged with itself.".into(),
        Refusal::TooManyDots => "That is more dots than a cause can have (999).".into(),
        Refusal::OutOfIds => {
            "The numbers for new things are used up in this workshop. Duplicate it and go on in \
             the copy."
                .into()
        }
    }
}

pub(super) fn flaw(flaw: &Flaw) -> String {
    match flaw {
        Flaw::DoubledId(it) => format!("Two things in it have the same number, {it}."),
        Flaw::LostParent(it) => {
            format!("The cause “{it}” stands beneath a cause that is not in it.")
        }
        Flaw::Circle(it) => {
            format!("The cause “{it}” explains itself, through the causes beneath it.")
        }
        Flaw::LostCategory(it) => format!("The cause “{it}” has a category that is not in it."),
        Flaw::LostCause(it) => format!("The action “{it}” addresses a cause that is not in it."),
        Flaw::LostEntry(it) => {
            format!("The cause “{it}” comes from an entry of the timeline that is not in it.")
        }
        Flaw::LostSafeguard(it) => {
            format!("The safeguard “{it}” names a cause or an entry that is not in it.")
        }
        Flaw::LostAttachment(it) => {
            format!("The file “{it}” is attached to something that is not in it.")
        }
        Flaw::DoubledImpact => "It tells the harm of one kind twice.".into(),
        Flaw::LostNote => "A private note is about a cause that is not in it.".into(),
        Flaw::DoubledStep => "The agenda in it has a step twice.".into(),
        Flaw::DoubledNote => "Two private notes in it are about the same thing.".into(),
        Flaw::LostDots => {
            "Dots in it were given by somebody, or to a cause, that is not in it.".into()
        }
        Flaw::DoubledBallot => "Two ballots in it are from the same role.".into(),
        Flaw::Refused(why) => refusal(why),
    }
}

fn thing(what: Thing) -> &'static str {
    match what {
        Thing::Facilitator => "The facilitator",
        Thing::Decision => "The decision",
        Thing::Notes => "The notes",
        Thing::Purpose => "The purpose",
        Thing::GroundRules => "The ground rules",
        Thing::Learned => "What was learned",
        Thing::OpenPoints => "The open points",
        Thing::Title => "The title",
        Thing::Meant => "What was meant to happen",
        Thing::WhatHappened => "What happened",
        Thing::Place => "The place",
        Thing::System => "The system",
        Thing::Impact => "The impact",
        Thing::Trigger => "What set it off",
        Thing::Detection => "How it was noticed",
        Thing::Sooner => "What could have shown it sooner",
        Thing::Amount => "The amount",
        Thing::Unit => "The unit",
        Thing::WentWell => "What went well",
        Thing::Lucky => "What you were lucky about",
        Thing::Contact => "The way to ask back",
        Thing::Answer => "The answer",
        Thing::Effect => "The effect",
        Thing::Category => "A category",
        Thing::Initial => "An initial",
        Thing::Name => "A name",
        Thing::Role => "A role",
        Thing::EntryRole => "The role",
        Thing::Entry => "An entry",
        Thing::Source => "The source",
        Thing::Cause => "A cause",
        Thing::Evidence => "The evidence",
        Thing::Owner => "The owner",
        Thing::Duty => "The duty",
        Thing::Usually => "How this is usually done",
        Thing::Known => "What could be known and seen",
        Thing::Safeguard => "A safeguard",
        Thing::Need => "A need",
        Thing::FileName => "The name of a file",
        Thing::Alternative => "The description of a picture",
        Thing::Function => "A function",
        Thing::OtherWordings => "The other wordings",
        Thing::AgendaLine => "The line",
        Thing::Prompt => "The prompt",
        Thing::NoteText => "The note",
        Thing::Note => "A note",
        Thing::Thought => "A thought",
        Thing::Idea => "An idea",
        Thing::Action => "An action",
        Thing::Decides => "Who decides",
        Thing::Cost => "What it costs",
        Thing::PausePoint => "The pause point",
        Thing::ChecklistLine => "A line of the checklist",
        Thing::Version => "The version",
        Thing::Measure => "The measure",
        Thing::Threshold => "The threshold",
        Thing::Reason => "The reason",
        Thing::Noticed => "Noticed",
        Thing::Contained => "Contained",
    }
}

fn many(what: Counted) -> &'static str {
    match what {
        Counted::Actions => "actions",
        Counted::Entries => "entries",
        Counted::Safeguards => "safeguards",
        Counted::Attachments => "attached files",
        Counted::Needs => "needs",
        Counted::Roles => "roles with a function",
        Counted::Participants => "participants",
        Counted::Thoughts => "parked thoughts",
        Counted::Ideas => "ideas",
        Counted::Names => "names",
        Counted::Links => "links to causes",
    }
}

/// "13 March 2026, 22:10", or the day alone.
fn moment(at: When) -> String {
    let day = at.local().format("%-d %B %Y");
    if at.is_day() {
        day.to_string()
    } else {
        format!("{day}, {}", at.clock())
    }
}

/// What is said besides where two clocks may have differed: the hour that comes
/// twice, or a log that is kept in UTC.
fn clocks(one: When, other: When) -> &'static str {
    match may_differ(one, other) {
        true => {
            " If their clocks differed, let both say how far they were from UTC, as in 02:10+02:00."
        }
        false => "",
    }
}

pub(super) fn function(function: &Function) -> &str {
    match function {
        Function::Development => "Development",
        Function::Operations => "Operations",
        Function::SecurityOperations => "Security operations",
        Function::Clinical => "Clinical care",
        Function::Production => "Production and logistics",
        Function::Management => "Management",
        Function::Personnel => "Personnel",
        Function::Finance => "Finance",
        Function::Purchasing => "Purchasing",
        Function::Legal => "Legal and compliance",
        Function::Suppliers => "Suppliers",
        Function::Users => "Users",
        Function::Own(name) => name,
    }
}

pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Weaker => "weaker",
        Strength::Intermediate => "intermediate",
        Strength::Stronger => "stronger",
    }
}

pub(super) fn status(status: &Status) -> &'static str {
    match status {
        Status::Proposed => "Proposed",
        Status::Agreed => "Agreed",
        Status::InProgress => "In progress",
        Status::Done => "Done",
        Status::Verified => "Verified",
        Status::Declined(_) => "Declined",
    }
}

pub(super) fn action_kind(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::Architecture => "Change of architecture or layout",
        ActionKind::ForcingFunction => "Forcing function or interlock",
        ActionKind::Simplify => "Simpler process, fewer steps",
        ActionKind::Standardise => "Standard equipment or process",
        ActionKind::Automate => "Manual step automated away",
        ActionKind::NewEquipment => "New equipment, tested for usability",
        ActionKind::Leadership => "Visible commitment of the leadership",
        ActionKind::Redundancy => "Redundancy",
        ActionKind::Staffing => "More staff or less workload",
        ActionKind::Software => "Better software",
        ActionKind::FewerDistractions => "Fewer distractions",
        ActionKind::Checklist => "Checklist or cognitive aid",
        ActionKind::RemoveLookAlikes => "Look-alikes removed",
        ActionKind::ReadBack => "Read-back",
        ActionKind::Documentation => "Better documentation or communication",
        ActionKind::DoubleCheck => "Double check",
        ActionKind::Warning => "Warning or label",
        ActionKind::Policy => "New procedure, memo or policy",
        ActionKind::Training => "Training",
        ActionKind::Study => "Further study",
    }
}

/// The names of a set's categories with their initials, in order.
pub(super) fn categories(set: CategorySet) -> &'static [(&'static str, &'static str)] {
    match set {
        CategorySet::JustCulture => &[
            ("Processes & procedures", "P"),
            ("Technology", "T"),
            ("Communication", "C"),
            ("People & resources", "R"),
            ("Culture & incentives", "U"),
            ("Environment", "E"),
        ],
        CategorySet::SecurityOperations => &[
            ("Detection & alerting", "D"),
            ("Escalation & on-call", "E"),
            ("Change & configuration", "C"),
            ("Access & architecture", "A"),
            ("Communication & handover", "H"),
            ("Staffing & workload", "W"),
            ("Suppliers", "S"),
            ("Policy & incentives", "P"),
        ],
        CategorySet::SixM => &[
            ("People", "P"),
            ("Machine", "M"),
            ("Method", "H"),
            ("Material", "A"),
            ("Measurement", "U"),
            ("Environment", "E"),
        ],
        CategorySet::EightP => &[
            ("Product", "D"),
            ("Price", "€"),
            ("Process", "S"),
            ("Place", "L"),
            ("Promotion", "O"),
            ("People", "P"),
            ("Physical environment", "E"),
            ("Productivity", "Y"),
        ],
        CategorySet::FourS => &[
            ("Surroundings", "R"),
            ("Suppliers", "U"),
            ("Systems", "Y"),
            ("Skills", "K"),
        ],
        CategorySet::Care => &[
            ("Patient", "P"),
            ("Task", "K"),
            ("Individual", "N"),
            ("Team", "T"),
            ("Work environment", "E"),
            ("Organisation", "O"),
            ("Institution", "I"),
        ],
        CategorySet::Own => &[],
    }
}
