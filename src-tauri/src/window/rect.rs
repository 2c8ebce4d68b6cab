//! A rectangle of the desktop: a display's area, or a window's.

/// A rectangle of the desktop, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Rect {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Rect {
    /// Whether the two have anything in common.
    pub(crate) fn intersects(self, other: Rect) -> bool {
        let apart = |a: i32, long: u32, b: i32| i64::from(a) + i64::from(long) <= i64::from(b);
        !(apart(self.x, self.width, other.x)
            || apart(other.x, other.width, self.x)
            || apart(self.y, self.height, other.y)
            || apart(other.y, other.height, self.y))
    }

    /// The same, moved and made smaller until it lies within an area.
    pub(crate) fn clamped_to(self, area: Rect) -> Rect {
        let (width, height) = (self.width.min(area.width), self.height.min(area.height));
        let clamped = |start: i32, free: u32, first: i32| {
            start.clamp(first, first.saturating_add_unsigned(free))
        };
        Rect {
            x: clamped(self.x, area.width - width, area.x),
            y: clamped(self.y, area.height - height, area.y),
            width,
            height,
        }
    }
}
