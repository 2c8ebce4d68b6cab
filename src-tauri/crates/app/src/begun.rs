//! The outcome of beginning a command: its answer, or work for the background.

use crate::Failure;
use crate::documents::Documents;
use workshop::Language;

/// Work on a snapshot of its own, for any thread: edits go on meanwhile.
pub type Work<T> = Box<dyn FnOnce() -> Result<T, Failure> + Send>;

type Noting = Box<dyn FnOnce(&mut Documents) -> Result<(), Failure> + Send>;

/// What is noted in the library once work is done, on the library's own thread.
pub struct Note(Noting);

impl Note {
    pub(crate) fn of(
        noting: impl FnOnce(&mut Documents) -> Result<(), Failure> + Send + 'static,
    ) -> Self {
        Self(Box::new(noting))
    }

    pub(crate) fn keep(self, documents: &mut Documents) -> Result<(), Failure> {
        (self.0)(documents)
    }
}

/// The outcome of beginning a command.
pub enum Begun<T> {
    /// The answer; the command is done.
    Done(T),
    /// What is left needs nothing of what is open or stored. Its answer is that
    /// of the moment at which it was asked for.
    Background(Work<T>),
    /// The same; and what is to be noted if it was done, before that is answered.
    Noted(Work<T>, Note),
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
    /// The errors of the work, and a library that can't be written.
    pub(crate) fn finish(self, documents: &mut Documents) -> Result<T, Failure> {
        match self {
            Self::Done(answer) => Ok(answer),
            Self::Background(work) => work(),
            Self::Noted(work, note) => {
                let answer = work()?;
                note.keep(documents)?;
                Ok(answer)
            }
        }
    }

    /// The same, where it fails in this language.
    pub(crate) fn told_in(self, spoken: Language) -> Self {
        let worded = |work: Work<T>| -> Work<T> {
            Box::new(move || work().map_err(|failure| failure.in_language(spoken)))
        };
        match self {
            Self::Done(answer) => Self::Done(answer),
            Self::Background(work) => Self::Background(worded(work)),
            Self::Noted(work, note) => Self::Noted(
                worded(work),
                Note::of(move |documents| {
                    let kept = note.keep(documents);
                    kept.map_err(|failure| failure.in_language(spoken))
                }),
            ),
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
            Self::Noted(work, note) => Begun::Noted(Box::new(move || make(work()?)), note),
        })
    }
}
