//! What an earlier workshop left open.

use crate::WorkshopId;
use std::collections::BTreeSet;
use workshop::{Action, Alias, Language};

/// The actions that one workshop left open, and what it takes to read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOpen {
    /// The workshop that they are in.
    pub workshop: WorkshopId,
    /// The title of that workshop.
    pub title: String,
    /// The language that its actions are in.
    pub language: Language,
    /// The names that may stand in them, with the roles that stand for them.
    pub aliases: Vec<Alias>,
    /// The roles of those who took part or acted.
    pub roles: BTreeSet<String>,
    /// The actions, in their order.
    pub actions: Vec<Action>,
}
