//! The sections of a report.

use serde::{Deserialize, Serialize};

/// A section of a report. They stand in this order, but that what held is told
/// before the plan where the case is a near miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(
    feature = "typescript",
    derive(ts_rs::TS),
    ts(rename = "ReportSection")
)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// The first page: all of it in a minute.
    Summary,
    /// The action plan.
    Plan,
    /// The fishbone.
    Fishbone,
    /// The root causes, each with its chain.
    Roots,
    /// The story, the facts, the timeline.
    Happened,
    /// What held, and what didn't.
    Safeguards,
    /// Functions by actions.
    Functions,
    /// What the group gave its dots to.
    Priorities,
    /// The workshop itself, with what stays open.
    Workshop,
    /// Who was hurt; only where [`crate::Options::who_was_hurt`] asks for it.
    Hurt,
    /// Notes, the method, the words it uses.
    Method,
    /// Lines to sign on.
    SignOff,
    /// All causes as an outline.
    Causes,
    /// Pictures and files that were attached.
    Evidence,
}

impl Section {
    /// Each of them, in their order.
    pub const ALL: [Self; 14] = [
        Self::Summary,
        Self::Plan,
        Self::Fishbone,
        Self::Roots,
        Self::Happened,
        Self::Safeguards,
        Self::Functions,
        Self::Priorities,
        Self::Workshop,
        Self::Hurt,
        Self::Method,
        Self::SignOff,
        Self::Causes,
        Self::Evidence,
    ];

    /// Its name on a command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Plan => "plan",
            Self::Fishbone => "fishbone",
            Self::Roots => "root-causes",
            Self::Happened => "what-happened",
            Self::Safeguards => "what-held",
            Self::Functions => "functions",
            Self::Priorities => "priorities",
            Self::Causes => "all-causes",
            Self::Evidence => "evidence",
            Self::Hurt => "who-was-hurt",
            Self::Workshop => "workshop",
            Self::Method => "method",
            Self::SignOff => "sign-off",
        }
    }

    /// It stands in the appendix of a full report.
    pub(crate) fn is_appendix(self) -> bool {
        self >= Self::Functions
    }
}
