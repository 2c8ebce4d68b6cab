//! Why an edit was not made, in a sentence for the person who made it.

mod it;

use crate::When;
use chrono::{NaiveDate, TimeDelta};

/// "13 March 2026, 22:10", or the day alone.
fn said(at: When) -> String {
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

/// Whether it may be the clocks that put two times in the wrong order: not both
/// say which they are of, and no two clocks are further apart than these are.
fn may_differ(one: When, other: When) -> bool {
    let are_times = !one.is_day() && !other.is_day();
    let are_told = one.offset().is_some() && other.offset().is_some();
    are_times && !are_told && one.since(other).abs() <= TimeDelta::hours(26)
}

/// The reason that an edit was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the sentence says it")]
pub enum Refusal {
    #[error("{0} needs some words.")]
    Empty(&'static str),
    #[error(
        "{what} can have {most} characters; this has {found}. Keep one sentence, and put the rest into the notes."
    )]
    TooLong {
        what: &'static str,
        most: usize,
        found: usize,
    },
    #[error("That cause isn’t there any more.")]
    NoCause,
    #[error("That category isn’t there any more.")]
    NoCategory,
    #[error("That action isn’t there any more.")]
    NoAction,
    #[error("That entry of the timeline isn’t there any more.")]
    NoEntry,
    #[error("That participant isn’t there any more.")]
    NoParticipant,
    #[error("The place it should go to isn’t there any more.")]
    NoPlace,
    #[error("A cause can’t explain itself: it can’t go beneath one of its own sub-causes.")]
    Circle,
    #[error("Causes can stand {most} levels deep, not more.")]
    TooDeep { most: usize },
    #[error("A workshop can hold {most} causes, not more.")]
    TooManyCauses { most: usize },
    #[error("A workshop can hold {most} {what}, not more.")]
    TooMany { what: &'static str, most: usize },
    #[error("A set has 2 to 12 categories.")]
    CategoryCount,
    #[error("There is a category called “{0}” already.")]
    CategoryTwice(String),
    #[error("“{0}” stands for another category already.")]
    InitialTwice(String),
    #[error("An initial is one or two characters.")]
    Initial,
    #[error("A colour is a number from 0 to 11.")]
    Hue,
    #[error("“{0}” stands for a role already.")]
    NameTwice(String),
    #[error("That role has the name in it. Choose one that says what somebody does.")]
    RoleHasName,
    #[error(
        "{what} would have {found} characters with this role; it can have {most}. Choose a shorter role."
    )]
    RoleTooLong {
        what: &'static str,
        most: usize,
        found: usize,
    },
    #[error("The order has to name each category once.")]
    Order,
    #[error("The year {0} looks mistyped. Use one from 1900 to 2200.")]
    Year(i32),
    #[error(
        "{what} ({}) would be before Started ({}). Correct whichever is wrong, or empty it until it is known.{}",
        said(*at), said(*started), clocks(*at, *started)
    )]
    BeforeStart {
        what: &'static str,
        at: When,
        started: When,
    },
    #[error(
        "“{action}” would be due on {}, before the incident started ({}). Change the due date, or the incident’s start.",
        said(When::day(*due)), said(When::day(*started))
    )]
    DueBeforeStart {
        action: String,
        due: NaiveDate,
        started: NaiveDate,
    },
    #[error("Say in a few words why it is declined, so that nobody has to ask later.")]
    NoReason,
    #[error("The action names the same cause twice.")]
    CauseTwice,
    #[error("That thought isn’t in the parking lot any more.")]
    NoThought,
    #[error("That idea isn’t in the tray any more.")]
    NoIdea,
    #[error("A step takes up to 480 minutes.")]
    Minutes,
    #[error("Impact and effort are numbers from 1 to 5.")]
    Rating,
    #[error("That is more people than can have said so (999).")]
    TooManyPeople,
    #[error("Give everybody 1 to 99 dots, and let at least one go to a cause.")]
    DotsEach,
    #[error("A ballot names each cause once.")]
    DotsTwice,
    #[error("No round of voting is open. Open one first.")]
    NoRound,
    #[error("A round of voting is open already. Close it first.")]
    RoundOpen,
    #[error("At most {most} dots can go to one cause.")]
    DotsOnOne { most: u32 },
    #[error("Each has {most} dots, and these would be more. Take one back first.")]
    DotsInAll { most: u32 },
    #[error("A cause can’t be merged into an idea. Merge the idea into the cause.")]
    CauseIntoIdea,
    #[error("A cause can’t be merged into one that stands beneath it.")]
    IntoBeneath,
    #[error("It can’t be merged with itself.")]
    WithItself,
    #[error("That is more dots than a cause can have (999).")]
    TooManyDots,
    #[error(
        "The numbers for new things are used up in this workshop. Duplicate it and go on in the copy."
    )]
    OutOfIds,
}
