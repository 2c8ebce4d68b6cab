//! The outcome of beginning a command: its answer, or work for the background.

use crate::Failure;

/// Work on a snapshot of its own, for any thread: edits go on meanwhile.
pub type Work<T> = Box<dyn FnOnce() -> Result<T, Failure> + Send>;

/// The outcome of beginning a command.
pub enum Begun<T> {
    /// The answer; the command is done.
    Done(T),
    /// What is left needs nothing of what is open or stored. Its answer is that
    /// of the moment at which it was asked for.
    Background(Work<T>),
}

impl<T> From<T> for Begun<T> {
    fn from(answer: T) -> Self {
        Self::Done(answer)
    }
}

impl<T: 'static> Begun<T> {
    pub(crate) fn background(work: impl FnOnce() -> T + Send + 'static) -> Self {
        Self::Background(Box::new(move || Ok(work())))
    }

    /// Does what is left to do, here and now.
    ///
    /// # Errors
    /// The errors of the work.
    pub fn finish(self) -> Result<T, Failure> {
        match self {
            Self::Done(answer) => Ok(answer),
            Self::Background(work) => work(),
        }
    }

    /// The answer in another form, once there is one.
    pub(crate) fn then<U>(
        self,
        make: impl FnOnce(T) -> Result<U, Failure> + Send + 'static,
    ) -> Result<Begun<U>, Failure> {
        Ok(match self {
            Self::Done(answer) => Begun::Done(make(answer)?),
            Self::Background(work) => Begun::Background(Box::new(move || make(work()?))),
        })
    }
}
