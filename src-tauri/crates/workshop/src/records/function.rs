//! Functions: the parts of an organisation that share the work, and which of
//! them a role belongs to (method §13).

use crate::records::text::{limits, sentence};
use crate::records::{AnyRecord, ids, numbered, texts};
use crate::{Counted, Language, Refusal, TextField, Thing};
use serde::{Deserialize, Serialize};

/// A part of an organisation that shares the work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "WorkFunction"))]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// Makes and changes what runs.
    Development,
    /// Keeps it running.
    Operations,
    /// Watches over it, and answers alerts.
    SecurityOperations,
    /// Treats patients, and looks after them.
    Clinical,
    /// Makes, stores and moves things.
    Production,
    /// Decides on goals, money and people.
    Management,
    /// Hires, teaches and looks after people.
    Personnel,
    /// Keeps the books, and pays.
    Finance,
    /// Buys.
    Purchasing,
    /// Answers for law and data protection.
    Legal,
    /// Delivers from outside.
    Suppliers,
    /// Works with what runs.
    Users,
    /// One that these don't name, by its name.
    Own(String),
}

impl Function {
    /// Those that every library knows.
    pub const BUILT_IN: [Self; 12] = [
        Self::Development,
        Self::Operations,
        Self::SecurityOperations,
        Self::Clinical,
        Self::Production,
        Self::Management,
        Self::Personnel,
        Self::Finance,
        Self::Purchasing,
        Self::Legal,
        Self::Suppliers,
        Self::Users,
    ];

    /// What it is called in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        crate::words::function(self, language)
    }

    /// How it is stored, where every library knows it; else its name.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Development => "development",
            Self::Operations => "operations",
            Self::SecurityOperations => "security_operations",
            Self::Clinical => "clinical",
            Self::Production => "production",
            Self::Management => "management",
            Self::Personnel => "personnel",
            Self::Finance => "finance",
            Self::Purchasing => "purchasing",
            Self::Legal => "legal",
            Self::Suppliers => "suppliers",
            Self::Users => "users",
            Self::Own(name) => name,
        }
    }
}

ids! {
    /// Names a role's function within its workshop.
    RoleFunctionId;
}

/// Which function a role belongs to, wherever somebody is called so: who takes
/// part, who does an action, who decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RoleFunction {
    /// Its number, unique within the workshop.
    pub id: RoleFunctionId,
    /// The role; it belongs to one function, and capitals don't matter (W62).
    pub role: String,
    /// The function that it belongs to.
    pub function: Function,
}

numbered!(RoleFunction by RoleFunctionId, most: (Counted::Roles, limits::LIST));

impl AnyRecord for RoleFunction {
    texts!(Self { role, function, .. } => look {
        look(TextField::Role, role);
        if let Function::Own(name) = function {
            look(TextField::Name, name);
        }
    });

    fn accept(&mut self) -> Result<(), Refusal> {
        sentence(Thing::Role, &mut self.role, limits::NAME)?;
        match &mut self.function {
            Function::Own(name) => sentence(Thing::Function, name, limits::NAME),
            _ => Ok(()),
        }
    }

    fn numbers_mut(&mut self, look: &mut dyn FnMut(&mut u32)) {
        look(&mut self.id.0);
    }
}
