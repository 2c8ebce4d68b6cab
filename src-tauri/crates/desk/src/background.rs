//! The second thread: work that has a snapshot of its own is done here, in the
//! order in which it was asked for, so that no edit waits behind it.

use crate::request::Answer;
use crate::wall;
use crate::words::Trouble;
use app::{Failure, Language, Work};
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

/// A command that is finished in the background: what is left to do, and for whom.
pub(crate) struct BackgroundCommand {
    pub(crate) work: Work<String>,
    /// What becomes of what was done, before it is answered.
    pub(crate) noted: Option<Noted>,
    /// The language that whoever asked is answered in.
    pub(crate) spoken: Language,
    pub(crate) answer: Answer,
}

/// Takes an answer, with what is to be noted in the library first, to where that can
/// be done.
pub(crate) type Noted = Box<dyn FnOnce(String, Answer) + Send>;

/// The background thread, with its queue.
pub(crate) struct Background {
    queue: Sender<BackgroundCommand>,
    thread: JoinHandle<()>,
}

impl Background {
    pub(crate) fn start() -> Self {
        let (queue, commands) = channel::<BackgroundCommand>();
        let thread = thread::spawn(move || {
            for command in commands {
                // Answering is another's code, and this thread has to live on.
                wall::catch_panic(|| command.finish());
            }
        });
        Self { queue, thread }
    }

    /// Puts a command in the queue.
    pub(crate) fn take(&self, command: BackgroundCommand) {
        // The thread lives as long as this.
        let _ = self.queue.send(command);
    }

    /// Waits until every command in the queue is done.
    pub(crate) fn finish(self) {
        drop(self.queue);
        // It catches what panics.
        let _ = self.thread.join();
    }
}

impl BackgroundCommand {
    /// Whatever happens, who asked is answered. What panics leaves the library
    /// alone: it never had it.
    fn finish(self) {
        let given = wall::catch_panic(self.work);
        let panicked = || Err(Failure::new(Trouble::NotDone).in_language(self.spoken));
        match (given.unwrap_or_else(panicked), self.noted) {
            (Ok(given), Some(noted)) => noted(given, self.answer),
            (given, _) => (self.answer)(given),
        }
    }
}

#[cfg(test)]
mod tests;
