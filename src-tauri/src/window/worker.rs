//! The one thread on which everything is done: edits happen, and are stored,
//! in the order in which they were asked for.

use crate::folder::open_library;
use app::{App, Failure};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, Response};
use tauri::{AppHandle, Emitter, Manager, Wry};

/// What windows listen for: an [`app::News`].
const CHANGED: &str = "changed";

/// Takes what the UI asks for and passes it on to the thread.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let (asked, queue) = channel();
    thread::spawn(move || work(&queue));
    move |invoke| pass_on(&asked, invoke)
}

fn pass_on(asked: &Sender<Invoke<Wry>>, invoke: Invoke<Wry>) -> bool {
    // The thread only ends with the program, and takes nothing more then.
    asked.send(invoke).is_ok()
}

fn work(queue: &Receiver<Invoke<Wry>>) {
    // Without a library every question is answered with why: the UI shows it.
    let mut app = open_library();
    for Invoke {
        message, resolver, ..
    } in queue
    {
        let answer = match &mut app {
            Ok(app) => call(app, message.command(), message.payload()),
            Err(failure) => Err(failure.clone()),
        };
        let window = message.webview().app_handle().clone();
        resolver.respond(answer.map(Response::new).map_err(into_error));
        if let Ok(app) = &mut app {
            tell(app, &window);
        }
    }
}

fn call(app: &mut App, command: &str, payload: &InvokeBody) -> Result<String, Failure> {
    match payload {
        InvokeBody::Json(args) => app.call(command, args.clone()),
        InvokeBody::Raw(_) => Err(Failure::new("Lisca takes no raw bytes.", "")),
    }
}

/// Windows hear the revision and pull the rest: events are dear, answers are
/// cheap.
fn tell(app: &mut App, window: &AppHandle) {
    for news in app.take_news() {
        // A window that is closing doesn't need to hear it.
        let _ = window.emit(CHANGED, news);
    }
}

fn into_error(failure: Failure) -> InvokeError {
    InvokeError::from(serde_json::to_value(failure).unwrap_or_default())
}
