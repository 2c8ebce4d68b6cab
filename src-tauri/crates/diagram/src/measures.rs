//! The measures of a picture, kept from one to the next.

use crate::fishbone;

/// How a picture was measured: how wide its lines, how long its bones. Given
/// back with the next options, they are kept as long as they are nearly the
/// best: then an edit moves what is near it, and nothing jumps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    pub(crate) kept: Kept,
    /// Those of the small map, where there is one.
    pub(crate) map: Option<Kept>,
}

/// The measures of one kind of picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kept {
    Fishbone(fishbone::Kept),
    /// How wide the lines of a why-tree are.
    Whys(f32),
}

impl Measures {
    pub(crate) fn new(kept: Kept) -> Self {
        Self { kept, map: None }
    }
}

impl Kept {
    /// Whether these are the measures of that sort of excerpt.
    pub(crate) fn is_of(&self, excerpt: u8) -> bool {
        match self {
            Self::Fishbone(kept) => kept.excerpt == excerpt,
            Self::Whys(_) => true,
        }
    }
}
