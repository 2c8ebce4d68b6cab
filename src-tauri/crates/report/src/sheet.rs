//! The paper that something is told on.

/// A sheet of paper: its size, and what of it the words may use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// White on the left and on the right.
    pub(crate) side: f32,
    /// The top of the area for words, in pt.
    pub(crate) top: f32,
    /// The bottom of the area for words, in pt.
    pub(crate) bottom: f32,
    /// Top of the line at the page's head, and of the one at its foot.
    pub(crate) head: f32,
    pub(crate) foot: f32,
}

impl Sheet {
    /// The width that words may use.
    pub(crate) fn measure(&self) -> f32 {
        self.width - 2.0 * self.side
    }

    /// The height that words may use.
    pub(crate) fn room(&self) -> f32 {
        self.bottom - self.top
    }
}

/// The sheets that something is told on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Paper {
    /// For reading.
    pub(crate) upright: Sheet,
    /// For pictures.
    pub(crate) sideways: Sheet,
}
