//! The one thread on which everything is done: edits happen, and are stored,
//! in the order in which they were asked for.

use crate::facilitator;
use crate::held::{Answer, Held};
use crate::telling::Telling;
use crate::wall;
use crate::words::Trouble;
use app::{App, Failure};
use computer::open_library;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};
use tauri::ipc::{Invoke, InvokeBody, InvokeError, Response};
use tauri::{Manager, Wry};

/// How long the program waits at its end for what was still asked for.
const LAST_WAIT: Duration = Duration::from_secs(10);

/// How often it looks whether another program has changed the library.
const LOOKS_EVERY: Duration = Duration::from_secs(1);

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
    let mut held = Held::open(open_library);
    let mut telling = Telling::default();
    let mut looked = Instant::now();
    loop {
        match queue.recv_timeout(LOOKS_EVERY) {
            Ok(Job::Answer(invoke)) => {
                // Answering is Tauri's, and this thread has to live on.
                wall::behind_it(|| answer(&mut held, &mut telling, *invoke));
            }
            Ok(Job::Finish(done)) => {
                held.close();
                let _ = done.send(());
                return;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        if looked.elapsed() >= LOOKS_EVERY {
            held.beside(App::look_around);
            telling.tell(&mut held);
            looked = Instant::now();
        }
    }
}

/// Whatever happens, who asked is answered.
fn answer(held: &mut Held, telling: &mut Telling, invoke: Invoke<Wry>) {
    let Invoke {
        message, resolver, ..
    } = invoke;
    telling.reach(message.webview().app_handle());
    let window = message.webview().label().to_owned();
    let asked = held.ask(|app| call(app, &window, message.command(), message.payload()));
    let (given, panicked) = match asked {
        Answer::Given(given) => (given, false),
        Answer::Panicked(failure) => (Err(failure), true),
    };
    let given = given.map_err(|failure| fit_for(&window, failure));
    resolver.respond(given.map(Response::new).map_err(into_error));
    if panicked {
        telling.tell_of_panic(held, message.payload());
    }
    telling.tell(held);
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
        return Err(Failure::new(Trouble::RawBytes));
    };
    match window {
        facilitator::LABEL => app.call(command, args.clone()),
        _ => app.call_for_audience(command, args.clone()),
    }
}

/// The room is never shown what went wrong.
fn fit_for(window: &str, failure: Failure) -> Failure {
    match window {
        facilitator::LABEL => failure,
        _ => Failure::new(Trouble::Untold),
    }
}

fn into_error(failure: Failure) -> InvokeError {
    InvokeError(serde_json::to_value(failure).unwrap_or_default())
}
