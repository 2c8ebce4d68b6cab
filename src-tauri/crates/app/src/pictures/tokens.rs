//! Names for pictures that windows keep, so that the next one can be told by
//! what changed.

use std::sync::atomic::{AtomicU32, Ordering};

static LAST: AtomicU32 = AtomicU32::new(0);

/// A name that no picture has had since the program started. A library that is
/// opened again begins at nothing, while the windows still have pictures: none
/// of them may go by the name of another (invariant I11).
pub(crate) fn next() -> u32 {
    LAST.fetch_add(1, Ordering::Relaxed).wrapping_add(1)
}
