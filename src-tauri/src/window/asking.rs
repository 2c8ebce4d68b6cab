//! What a window asks for, as the desk takes it.

use crate::facilitator;
use crate::words::Trouble;
use app::Failure;
use desk::{Ask, Caller, Desk};
use tauri::ipc::{Invoke, InvokeBody, InvokeError, Response};
use tauri::{Window, WindowEvent, Wry};

/// Passes on what a window asks for. False: nobody will answer.
pub(crate) fn ask(desk: &Desk, invoke: Invoke<Wry>) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    let caller = caller(message.webview().label());
    let answer = move |given: Result<String, Failure>| {
        resolver.respond(given.map(Response::new).map_err(into_error));
    };
    let InvokeBody::Json(args) = message.payload() else {
        answer(Err(Failure::new(Trouble::RawBytes)));
        return true;
    };
    desk.ask(Ask {
        caller,
        command: message.command().to_owned(),
        args: args.clone(),
        answer: Box::new(answer),
    })
}

/// Says that a window is gone.
pub(crate) fn on_window_event(desk: &Desk, window: &Window, event: &WindowEvent) {
    if matches!(event, WindowEvent::Destroyed) {
        desk.leave(caller(window.label()));
    }
}

/// Any window but the facilitator's is the room's (invariant I6).
fn caller(window: &str) -> Caller {
    match window {
        facilitator::LABEL => Caller::Facilitator,
        _ => Caller::Room(0),
    }
}

fn into_error(failure: Failure) -> InvokeError {
    InvokeError(serde_json::to_value(failure).unwrap_or_default())
}
