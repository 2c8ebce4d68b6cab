//! The people and roles that a workshop knows.

/// Who is spoken of: what the user has typed elsewhere in the workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cast {
    /// Names, and the role that each stands for; the role may be empty.
    pub names: Vec<(String, String)>,
    /// Roles, as they were typed: "System administrator", "SOC analyst".
    pub roles: Vec<String>,
}
