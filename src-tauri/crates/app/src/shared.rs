//! What is kept in memory for work on other threads.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Something that can be made again, kept where any thread reaches it.
#[derive(Default)]
pub(crate) struct Shared<T>(Arc<Mutex<T>>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Default> Shared<T> {
    /// The thing itself; one that a panic may have left half done begins at
    /// nothing (invariant I11).
    pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(|poisoned| {
            let mut kept = PoisonError::into_inner(poisoned);
            *kept = T::default();
            self.0.clear_poison();
            kept
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::panic, reason = "that is what is tested")]
    fn i11_what_a_panic_left_half_done_is_thrown_away_once() {
        let shared = Shared::<Vec<u8>>::default();
        let other = shared.clone();
        let panicked = std::thread::spawn(move || {
            let mut kept = other.lock();
            kept.push(1);
            panic!("in the middle of it");
        });
        assert!(panicked.join().is_err());
        assert!(shared.lock().is_empty());
        shared.lock().push(2);
        assert_eq!(*shared.lock(), [2]);
    }
}
