//! What a command begins: its answer, or work that nothing waits behind.

use crate::Failure;

/// Work on a snapshot of its own, for any thread: edits go on meanwhile.
pub type Work<T> = Box<dyn FnOnce() -> Result<T, Failure> + Send>;

/// What came of asking for something.
pub enum Begun<T> {
    /// It is done.
    Done(T),
    /// What is left needs nothing of what is open or stored. Its answer is that
    /// of the moment at which it was asked for.
    Apart(Work<T>),
}

impl<T> From<T> for Begun<T> {
    fn from(answer: T) -> Self {
        Self::Done(answer)
    }
}

impl<T: 'static> Begun<T> {
    pub(crate) fn apart(work: impl FnOnce() -> T + Send + 'static) -> Self {
        Self::Apart(Box::new(move || Ok(work())))
    }

    /// Does what is left to do, here and now.
    ///
    /// # Errors
    /// Those of the work.
    pub fn finish(self) -> Result<T, Failure> {
        match self {
            Self::Done(answer) => Ok(answer),
            Self::Apart(work) => work(),
        }
    }

    /// The answer in another form, once there is one.
    pub(crate) fn then<U>(
        self,
        make: impl FnOnce(T) -> Result<U, Failure> + Send + 'static,
    ) -> Result<Begun<U>, Failure> {
        Ok(match self {
            Self::Done(answer) => Begun::Done(make(answer)?),
            Self::Apart(work) => Begun::Apart(Box::new(move || make(work()?))),
        })
    }
}
