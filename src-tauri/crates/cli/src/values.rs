//! Values that several commands take.

use clap::ValueEnum;

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Shelf {
    #[default]
    Open,
    Archived,
    Bin,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Kind {
    #[default]
    Incident,
    NearMiss,
    Hazard,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Size {
    #[default]
    A6,
    A5,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Language {
    En,
    It,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Dates {
    DayFirst,
    MonthFirst,
}

impl From<Dates> for app::DateOrder {
    fn from(dates: Dates) -> Self {
        match dates {
            Dates::DayFirst => Self::DayFirst,
            Dates::MonthFirst => Self::MonthFirst,
        }
    }
}

impl From<Shelf> for app::Shelf {
    fn from(shelf: Shelf) -> Self {
        match shelf {
            Shelf::Open => Self::Open,
            Shelf::Archived => Self::Archived,
            Shelf::Bin => Self::Bin,
        }
    }
}

impl From<Kind> for app::IncidentKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Incident => Self::Incident,
            Kind::NearMiss => Self::NearMiss,
            Kind::Hazard => Self::Hazard,
        }
    }
}

impl From<Language> for app::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::It => Self::It,
        }
    }
}

impl From<Size> for app::CardSize {
    fn from(size: Size) -> Self {
        match size {
            Size::A6 => Self::A6,
            Size::A5 => Self::A5,
        }
    }
}
