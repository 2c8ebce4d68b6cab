//! What is said when something went wrong inside Lisca: that what was saved is
//! safe, and what to do (invariant I11).

use crate::words::Trouble;
use app::Failure;

/// What is said of a question that panicked, once the library is open again.
pub(crate) fn not_done() -> Failure {
    Failure::new(Trouble::NotDone)
}

/// What is said of a library whose opening panicked.
pub(crate) fn not_opened() -> Failure {
    Failure::new(Trouble::NotOpened)
}
