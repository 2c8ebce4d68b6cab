//! The second thread: work that has a snapshot of its own is done here, in the
//! order in which it was asked for, so that no edit waits behind it.

use crate::request::Answer;
use crate::wall;
use crate::words::Trouble;
use app::{Failure, Language, Work};
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

/// What is left to do of a command.
pub(crate) struct Rest {
    pub(crate) work: Work<String>,
    /// What is said to who asked.
    pub(crate) spoken: Language,
    pub(crate) answer: Answer,
}

/// The way to the thread.
pub(crate) struct Apart {
    rest: Sender<Rest>,
    thread: JoinHandle<()>,
}

impl Apart {
    pub(crate) fn start() -> Self {
        let (rest, queue) = channel::<Rest>();
        let thread = thread::spawn(move || {
            for rest in queue {
                // Answering is another's code, and this thread has to live on.
                wall::catch_panic(|| rest.finish());
            }
        });
        Self { rest, thread }
    }

    /// Takes what is left to do.
    pub(crate) fn take(&self, rest: Rest) {
        // The thread lives as long as this.
        let _ = self.rest.send(rest);
    }

    /// Waits until all of it is done.
    pub(crate) fn finish(self) {
        drop(self.rest);
        // It catches what panics.
        let _ = self.thread.join();
    }
}

impl Rest {
    /// Whatever happens, who asked is answered. What panics leaves the library
    /// alone: it never had it.
    fn finish(self) {
        let given = wall::catch_panic(self.work);
        let panicked = || Err(Failure::new(Trouble::NotDone).in_language(self.spoken));
        (self.answer)(given.unwrap_or_else(panicked));
    }
}

#[cfg(test)]
mod tests;
