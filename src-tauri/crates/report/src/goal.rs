//! Where a link leads: from the number of an action or a cause to its place.

use crate::section::Section;
use workshop::{ActionId, CauseId};

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The row of an action in the plan.
    Action(ActionId),
    /// The place where most is told of a cause.
    Cause(CauseId),
    /// The beginning of a section.
    Section(Section),
}

/// What can be led to, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What stands there.
    pub target: Target,
    /// "Action A3": what a link there is for, in words.
    pub name: String,
}

impl Goal {
    pub(crate) fn new(target: Target, name: impl Into<String>) -> Self {
        Self {
            target,
            name: name.into(),
        }
    }
}

/// A place on a page that links lead to.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedGoal {
    /// What stands there.
    pub goal: Goal,
    /// The distance from the top of the page, in pt.
    pub y: f32,
}
