//! What can go wrong while driving the product.

use std::fmt;

/// Why a step couldn't be taken, in words for whoever reads the test's output.
pub struct Trouble(String);

/// The result of a step.
pub type Result<T = ()> = std::result::Result<T, Trouble>;

impl Trouble {
    /// A trouble that reads as `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// A test that returns an error prints it with Debug: the same words.
impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}
