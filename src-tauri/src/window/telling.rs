//! What windows are told after something was done: that it was, and no more.
//! They pull the rest: events are dear, answers are cheap.

use crate::facilitator;
use crate::held::Held;
use crate::screen;
use app::{App, News, WorkshopId};
use serde_json::Value;
use std::time::{Duration, Instant};
use tauri::ipc::InvokeBody;
use tauri::{AppHandle, Emitter};

/// What the facilitator's window listens for: an [`app::News`].
const CHANGED: &str = "changed";

/// Panics closer together than this are told of once: what is pulled because
/// of one may panic too, and would be told of, and pulled, without an end.
const PANICS_APART: Duration = Duration::from_secs(10);

/// A revision that no window has: it asks what there is.
const WHATEVER_IT_IS: u64 = u64::MAX;

/// The way to the windows, once one of them has asked something.
#[derive(Default)]
pub(crate) struct Telling {
    windows: Option<AppHandle>,
    told_of_panic: Option<Instant>,
}

impl Telling {
    /// Learns where the windows are.
    pub(crate) fn reach(&mut self, windows: &AppHandle) {
        self.windows.get_or_insert_with(|| windows.clone());
    }

    /// Tells what has changed. The shared screen hears only what concerns the
    /// room.
    pub(crate) fn tell(&self, held: &mut Held) {
        let Some(windows) = &self.windows else {
            return;
        };
        let news = held.beside(|app: &mut App| (app.take_news(), app.take_shown()));
        let Some((news, shown)) = news else {
            return;
        };
        for one in news {
            emit(windows, one);
        }
        if let Some(counter) = shown {
            screen::tell(windows, counter);
        }
    }

    /// Has the facilitator's window pull what it shows: nobody knows how much
    /// of what was asked had been done before the panic.
    pub(crate) fn tell_of_panic(&mut self, held: &mut Held, asked: &InvokeBody) {
        // What opening the library again has to tell is in this already.
        held.beside(App::take_news);
        let lately = |told: Instant| told.elapsed() < PANICS_APART;
        let Some(windows) = &self.windows else {
            return;
        };
        if self.told_of_panic.is_some_and(lately) {
            return;
        }
        self.told_of_panic = Some(Instant::now());
        for id in [None, workshop_of(asked)] {
            emit(
                windows,
                News {
                    id,
                    revision: WHATEVER_IT_IS,
                },
            );
        }
    }
}

fn emit(windows: &AppHandle, news: News) {
    // A window that is closing doesn't need to hear it.
    let _ = windows.emit_to(facilitator::LABEL, CHANGED, news);
}

/// The workshop that a question was about, if it was about one.
fn workshop_of(asked: &InvokeBody) -> Option<WorkshopId> {
    match asked {
        InvokeBody::Json(args) => args.get("id").and_then(Value::as_i64).map(WorkshopId),
        InvokeBody::Raw(_) => None,
    }
}
