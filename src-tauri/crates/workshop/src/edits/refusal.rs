//! Why an edit was not made.

use crate::When;
use chrono::NaiveDate;

/// The reason that an edit was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "its words say it")]
pub enum Refusal {
    Empty(Thing),
    TooLong {
        what: Thing,
        most: usize,
        found: usize,
    },
    NoCause,
    NoCategory,
    NoAction,
    NoEntry,
    NoParticipant,
    NoSafeguard,
    NoNeed,
    NoAttachment,
    /// Of what is attached: most is in megabytes.
    FileTooLarge {
        most: u32,
    },
    FilesTooLarge {
        most: u64,
    },
    Hash,
    NoChecklist,
    NoPlace,
    Circle,
    TooDeep {
        most: usize,
    },
    TooManyCauses {
        most: usize,
    },
    TooMany {
        what: Counted,
        most: usize,
    },
    CategoryCount,
    CategoryTwice(String),
    InitialTwice(String),
    Initial,
    Hue,
    NameTwice(String),
    RoleHasName,
    RoleTooLong {
        what: Thing,
        most: usize,
        found: usize,
    },
    Order,
    Year(i32),
    BeforeStart {
        what: Thing,
        at: When,
        started: When,
    },
    DueBeforeStart {
        action: String,
        due: NaiveDate,
        started: NaiveDate,
    },
    NoReason,
    CauseTwice,
    LinkTwice,
    RoleTwice(String),
    ChecklistLines {
        most: usize,
    },
    NoThought,
    NoIdea,
    Minutes,
    Rating,
    TooManyPeople,
    DotsEach,
    DotsTwice,
    NoRound,
    RoundOpen,
    DotsOnOne {
        most: u32,
    },
    DotsInAll {
        most: u32,
    },
    CauseIntoIdea,
    IntoBeneath,
    WithItself,
    TooManyDots,
    OutOfIds,
}

/// What a refusal is about: a text, or a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is called so in what a person reads")]
pub enum Thing {
    Facilitator,
    Decision,
    Notes,
    Purpose,
    GroundRules,
    Learned,
    OpenPoints,
    Title,
    Meant,
    WhatHappened,
    Trigger,
    Detection,
    Sooner,
    Place,
    System,
    Impact,
    Amount,
    Unit,
    WentWell,
    Lucky,
    Contact,
    Answer,
    Effect,
    Category,
    Initial,
    Name,
    Role,
    EntryRole,
    Entry,
    Source,
    Cause,
    Evidence,
    Owner,
    Duty,
    Usually,
    Known,
    Safeguard,
    Need,
    FileName,
    Alternative,
    Function,
    OtherWordings,
    AgendaLine,
    Prompt,
    NoteText,
    Note,
    Thought,
    Idea,
    Action,
    Decides,
    Cost,
    PausePoint,
    ChecklistLine,
    Version,
    Measure,
    Threshold,
    Reason,
    Noticed,
    Contained,
}

/// A thing of which there can be too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is called so in what a person reads")]
pub enum Counted {
    Actions,
    Entries,
    Safeguards,
    Attachments,
    Needs,
    Roles,
    Participants,
    Thoughts,
    Ideas,
    Names,
    Links,
}
