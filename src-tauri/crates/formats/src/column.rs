//! The columns of the plan, by what they tell.

/// What a column of the plan tells of each action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// Its place in the plan, from 1.
    Number,
    /// What will be done.
    What,
    /// The causes that it addresses.
    Causes,
    Strength,
    Kind,
    Status,
    /// Why it was declined.
    Reason,
    Owner,
    /// The function that its owner belongs to.
    Function,
    /// Who decides on it.
    Decides,
    /// What it costs, in free words.
    Cost,
    Due,
    /// What is counted, from where on it works, and when it is looked at.
    Counts,
    Threshold,
    MeasuredBy,
    Impact,
    Effort,
    /// The job that it has as a new safeguard.
    Safeguard,
    /// When its checklist is taken out, and the lines of that.
    PausePoint,
    Checklist,
    ChecklistOwner,
    ChecklistVersion,
}

impl Column {
    /// Every column, in order.
    pub(crate) const ALL: [Self; 22] = [
        Self::Number,
        Self::What,
        Self::Causes,
        Self::Strength,
        Self::Kind,
        Self::Status,
        Self::Reason,
        Self::Owner,
        Self::Function,
        Self::Decides,
        Self::Cost,
        Self::Due,
        Self::Counts,
        Self::Threshold,
        Self::MeasuredBy,
        Self::Impact,
        Self::Effort,
        Self::Safeguard,
        Self::PausePoint,
        Self::Checklist,
        Self::ChecklistOwner,
        Self::ChecklistVersion,
    ];

    /// Its width in a spreadsheet, in characters.
    pub(crate) fn width(self) -> f64 {
        match self {
            Self::Number => 5.0,
            Self::What | Self::Causes | Self::Checklist => 48.0,
            Self::Counts | Self::Reason => 32.0,
            Self::Kind | Self::Owner | Self::Decides | Self::Cost | Self::PausePoint => 24.0,
            Self::Function | Self::Threshold | Self::Safeguard | Self::ChecklistOwner => 18.0,
            _ => 14.0,
        }
    }
}
