//! Edits of which function a role belongs to (method §13).

use super::draft::Draft;
use crate::records::text::{fold, limits};
use crate::{Function, Key, Refusal, RoleFunction, RoleFunctionId, Workshop, has_words};

impl Draft<'_> {
    /// A role belongs to one function; none: nobody has said to which (W62).
    pub(super) fn set_function(
        &mut self,
        mut role: String,
        function: Option<Function>,
    ) -> Result<(), Refusal> {
        fold(&mut role);
        let there = self.workshop.role_function(&role).cloned();
        match (there, function) {
            (None, None) => Ok(()),
            (Some(it), None) => {
                self.remove(Key::RoleFunction(it.id));
                Ok(())
            }
            (Some(it), Some(function)) => self.put(RoleFunction { function, ..it }),
            (None, Some(function)) => {
                self.check_room::<RoleFunction>()?;
                let id = RoleFunctionId(self.fresh_id()?);
                self.put(RoleFunction { id, role, function })
            }
        }
    }

    /// The role of a record is worded another way: its function goes with it, unless
    /// the new words have one (W62). Where somebody else is still called as before,
    /// they keep it, too.
    pub(super) fn carry_function(&mut self, from: &str, to: &str) -> Result<(), Refusal> {
        let mut role = to.to_owned();
        fold(&mut role);
        let Some(there) = self.workshop.role_function(from).cloned() else {
            return Ok(());
        };
        let same = there.role.to_lowercase() == role.to_lowercase();
        if same || !has_words(&role) || role.chars().count() > limits::NAME {
            return Ok(());
        }
        if self.workshop.role_function(&role).is_some() {
            return Ok(());
        }
        match is_shared(self.workshop, &there.role) {
            false => self.put(RoleFunction { role, ..there }),
            // A list that is full is no reason to refuse the words.
            true if self.check_room::<RoleFunction>().is_err() => Ok(()),
            true => {
                let id = RoleFunctionId(self.fresh_id()?);
                self.put(RoleFunction { id, role, ..there })
            }
        }
    }
}

/// Whether more than one person is called so.
fn is_shared(workshop: &Workshop, role: &str) -> bool {
    let role = role.to_lowercase();
    let mut called = 0;
    workshop.each_text(|at, text| {
        let is_role = at.field.is_role() && !matches!(at.key, Key::RoleFunction(_));
        called += u32::from(is_role && text.to_lowercase() == role);
    });
    called > 1
}

/// Whether one role is the other with more words, or with fewer: “Nurse”, “Nurse on
/// duty”. Where somebody may be named anew, as the owner of an action is, anything
/// else means another role.
pub(super) fn is_reworded(one: &str, other: &str) -> bool {
    let [one, other] = [words(one), words(other)];
    let [fewer, more] = match one.len() <= other.len() {
        true => [one, other],
        false => [other, one],
    };
    !fewer.is_empty() && more.windows(fewer.len()).any(|it| it == fewer)
}

fn words(role: &str) -> Vec<String> {
    let words = role.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}
