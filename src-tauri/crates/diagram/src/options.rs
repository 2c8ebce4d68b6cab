//! What a picture shall show, and in which proportions.

use crate::Measures;
use workshop::CauseId;

/// Options of a layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Width to height that the picture should come near to.
    pub aspect: f32,
    /// Shows only the causes beneath this one, with it as the head. None: the
    /// effect and all of them. A cause that isn't there counts as none.
    pub top: Option<CauseId>,
    /// Causes whose branches are folded: what is beneath them is counted, not
    /// drawn.
    pub folded: Vec<CauseId>,
    /// The measures of the picture before, which are kept as long as they are
    /// nearly the best, so that nothing jumps.
    pub before: Option<Measures>,
}

impl Default for Options {
    /// All causes, for a screen of 16:9.
    fn default() -> Self {
        Self {
            aspect: 16.0 / 9.0,
            top: None,
            folded: Vec::new(),
            before: None,
        }
    }
}
