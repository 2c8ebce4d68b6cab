//! What holds between records, whoever made them: an edit, a file, the store.

use crate::{Refusal, Workshop};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl Workshop {
    /// Checks what holds between records: the set of categories (W8), due dates
    /// (W11), one function a role (W62).
    pub(crate) fn check_values(&self) -> Result<(), Refusal> {
        if !(2..=12).contains(&self.categories.len()) {
            return Err(Refusal::CategoryCount);
        }
        for (n, category) in self.categories.iter().enumerate() {
            for other in &self.categories[..n] {
                if other.name.to_lowercase() == category.name.to_lowercase() {
                    return Err(Refusal::CategoryTwice(category.name.clone()));
                }
                if other.initial == category.initial {
                    return Err(Refusal::InitialTwice(category.initial.clone()));
                }
            }
        }
        let mut roles = BTreeSet::new();
        for it in &self.role_functions {
            if !roles.insert(it.role.to_lowercase()) {
                return Err(Refusal::RoleTwice(it.role.clone()));
            }
        }
        let started = self.incident.started.map(|it| it.date());
        for action in &self.actions {
            check_due(action, started)?;
        }
        Ok(())
    }
}

/// An action is not due before the incident (W11).
pub(super) fn check_due(action: &crate::Action, started: Option<NaiveDate>) -> Result<(), Refusal> {
    match (action.due, started) {
        (Some(due), Some(started)) if due < started => Err(Refusal::DueBeforeStart {
            action: action.what.clone(),
            due,
            started,
        }),
        _ => Ok(()),
    }
}
