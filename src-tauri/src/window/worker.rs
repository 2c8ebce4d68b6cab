//! The one thread on which everything is done: edits happen, and are stored,
//! in the order in which they were asked for.

use crate::computer;
use crate::facilitator;
use crate::folder::open_library;
use crate::screen;
use app::{App, Failure, Said};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, Response};
use tauri::{AppHandle, Emitter, Manager, Wry};

/// What the facilitator's window listens for: an [`app::News`].
const CHANGED: &str = "changed";

/// How long the program waits at its end for what was still asked for.
const LAST_WAIT: Duration = Duration::from_secs(10);

enum Job {
    Answer(Box<Invoke<Wry>>),
    Finish(Sender<()>),
}

/// The way to the thread.
pub(crate) struct Worker {
    jobs: Sender<Job>,
}

impl Worker {
    pub(crate) fn start() -> Self {
        let (jobs, queue) = channel();
        thread::spawn(move || work(&queue));
        Self { jobs }
    }

    /// Takes what the UI asks for and passes it on.
    pub(crate) fn handler(&self) -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
        let jobs = self.jobs.clone();
        // The thread only ends with the program, and takes nothing more then.
        move |invoke| jobs.send(Job::Answer(Box::new(invoke))).is_ok()
    }

    /// Waits until everything that was asked for is done, so that an edit made
    /// right before closing is on disk.
    pub(crate) fn finish(&self) {
        let (done, wait) = channel();
        if self.jobs.send(Job::Finish(done)).is_ok() {
            // A disk that takes longer than this doesn't hold up the program.
            let _ = wait.recv_timeout(LAST_WAIT);
        }
    }
}

fn work(queue: &Receiver<Job>) {
    let mut app = open_library();
    for job in queue {
        match job {
            Job::Answer(invoke) => answer(&mut app, *invoke),
            Job::Finish(done) => {
                // Closes the library, which tidies up its files.
                drop(app);
                let _ = done.send(());
                return;
            }
        }
    }
}

/// Without a library every question tries to open it again, and is answered
/// with why it can't be: the UI shows that, and offers to try again.
fn answer(app: &mut Result<App, Failure>, invoke: Invoke<Wry>) {
    let Invoke {
        message, resolver, ..
    } = invoke;
    if app.is_err() {
        *app = open_library();
    }
    let answer = match app {
        Ok(app) => call(
            app,
            message.webview().label(),
            message.command(),
            message.payload(),
        ),
        Err(failure) if message.webview().label() == facilitator::LABEL => {
            Err(failure.clone().in_language(computer::language()))
        }
        // The room is never shown what went wrong.
        Err(_) => Err(Failure::new(Said::NOTHING, Said::NOTHING)),
    };
    let handle = message.webview().app_handle().clone();
    resolver.respond(answer.map(Response::new).map_err(into_error));
    if let Ok(app) = app {
        tell(app, &handle);
    }
}

/// What the shared screen asks for goes to a router of its own, which knows
/// nothing but what the room may see (invariant I6). So does what any other
/// window would ask for, but the facilitator's.
fn call(
    app: &mut App,
    window: &str,
    command: &str,
    payload: &InvokeBody,
) -> Result<String, Failure> {
    let InvokeBody::Json(args) = payload else {
        return Err(Failure::new(
            Said::new(
                "Lisca takes no raw bytes.",
                "Lisca non accetta byte grezzi.",
            ),
            Said::NOTHING,
        ));
    };
    match window {
        facilitator::LABEL => app.call(command, args.clone()),
        _ => app.call_for_audience(command, args.clone()),
    }
}

/// Windows hear that something has changed and pull the rest: events are dear,
/// answers are cheap. The shared screen hears only what concerns the room.
fn tell(app: &mut App, handle: &AppHandle) {
    for news in app.take_news() {
        // A window that is closing doesn't need to hear it.
        let _ = handle.emit_to(facilitator::LABEL, CHANGED, news);
    }
    if let Some(counter) = app.take_shown() {
        screen::tell(handle, counter);
    }
}

fn into_error(failure: Failure) -> InvokeError {
    InvokeError(serde_json::to_value(failure).unwrap_or_default())
}
