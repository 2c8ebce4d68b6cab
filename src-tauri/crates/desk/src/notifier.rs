//! What is told after something was done: that it was, and no more. Whoever
//! watches pulls the rest: news are dear, answers are cheap.

use crate::reopenable_library::ReopenableLibrary;
use app::{App, News, WorkshopId};
use std::time::{Duration, Instant};

/// Whoever watches: it hears that there is something new, and asks for it.
pub trait Listener: Send {
    /// For the facilitator: a workshop changed, or the list of workshops.
    fn changed(&self, news: News);

    /// For the room: what it sees may have changed. The number is another than
    /// the last time.
    fn shown(&self, turn: u32);
}

/// Panics closer together than this are told of once: what is pulled because
/// of one may panic too, and would be told of, and pulled, without an end.
const PANICS_APART: Duration = Duration::from_secs(10);

/// A revision that nobody has: it asks what there is.
const WHATEVER_IT_IS: u64 = u64::MAX;

/// The listener, with when it was last told of a panic.
pub(crate) struct Notifier {
    listener: Box<dyn Listener>,
    told_of_panic: Option<Instant>,
}

impl Notifier {
    pub(crate) fn to(listener: impl Listener + 'static) -> Self {
        Self {
            listener: Box::new(listener),
            told_of_panic: None,
        }
    }

    /// Tells what has changed. The room hears only what concerns it.
    pub(crate) fn notify(&self, library: &mut ReopenableLibrary) {
        let news = library.beside(|app: &mut App| (app.take_news(), app.take_shown()));
        let Some((news, shown)) = news else {
            return;
        };
        for one in news {
            self.listener.changed(one);
        }
        if let Some(turn) = shown {
            self.listener.shown(turn);
        }
    }

    /// Has the facilitator's window pull what it shows, the workshop that the
    /// question was about too: nobody knows how much of what was asked had been
    /// done before the panic.
    pub(crate) fn notify_of_panic(
        &mut self,
        library: &mut ReopenableLibrary,
        about: Option<WorkshopId>,
    ) {
        // What opening the library again has to tell is in this already.
        library.beside(App::take_news);
        let lately = |told: Instant| told.elapsed() < PANICS_APART;
        if self.told_of_panic.is_some_and(lately) {
            return;
        }
        self.told_of_panic = Some(Instant::now());
        for id in [None, about] {
            self.listener.changed(News {
                id,
                revision: WHATEVER_IT_IS,
            });
        }
    }
}
