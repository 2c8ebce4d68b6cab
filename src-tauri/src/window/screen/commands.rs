//! The commands for the shared screen, which the facilitator's window alone may
//! ask for.

use super::list::{COMMANDS, Command};
use super::window::ScreenWindow;
use crate::words::Trouble;
use app::Failure;
use desk::wall;
use serde::{Deserialize, Serialize};
use tauri::Wry;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};

/// The shared screen's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct State {
    /// Whether it is open.
    pub(crate) open: bool,
    /// Whether it fills a display.
    pub(crate) full_screen: bool,
    /// How many displays there are.
    pub(crate) screens: usize,
}

#[derive(Deserialize)]
struct Fill {
    full: bool,
}

/// The command of this name, where it is one for the shared screen.
fn named(name: &str) -> Option<Command> {
    let found = COMMANDS.iter().find(|it| it.0 == name);
    found.map(|it| it.1)
}

/// Whether a command is one for the shared screen.
pub(crate) fn is_command(command: &str) -> bool {
    named(command).is_some()
}

/// Carries out a command, and answers with the shared screen's state after it.
pub(super) fn answer(window: &mut ScreenWindow, invoke: Invoke<Wry>) {
    let Invoke {
        message, resolver, ..
    } = invoke;
    // Who asked is answered, whatever happens (invariant I11).
    let state = wall::catch_panic(|| {
        carry_out(window, message.command(), message.payload())
            .and_then(|()| window.state())
            .map_err(into_error)
    });
    let not_shown = || in_own_language(Failure::new(Trouble::NotShown));
    let state = state.unwrap_or_else(|| Err(not_shown()));
    resolver.respond(state.and_then(|state| {
        serde_json::to_string(&state)
            .map(InvokeResponseBody::Json)
            .map_err(|error| InvokeError::from(error.to_string()))
    }));
}

fn carry_out(window: &mut ScreenWindow, command: &str, payload: &InvokeBody) -> tauri::Result<()> {
    match named(command) {
        Some(Command::Open) => window.open(),
        Some(Command::Close) => window.close(),
        Some(Command::Fill) => match fill(payload) {
            Some(full) => window.fill(full),
            None => Ok(()),
        },
        Some(Command::State) | None => Ok(()),
    }
}

fn fill(payload: &InvokeBody) -> Option<bool> {
    let InvokeBody::Json(value) = payload else {
        return None;
    };
    Fill::deserialize(value).ok().map(|it| it.full)
}

fn into_error(error: tauri::Error) -> InvokeError {
    in_own_language(Failure::new(Trouble::NoScreen(error)))
}

fn in_own_language(failure: Failure) -> InvokeError {
    let failure = failure.in_language(computer::language());
    InvokeError(serde_json::to_value(failure).unwrap_or_default())
}
