//! What the facilitator's window may ask about the shared screen.

use super::list::{COMMANDS, Command};
use super::stagehand::Stagehand;
use app::{Failure, Said};
use desk::wall;
use serde::{Deserialize, Serialize};
use tauri::Wry;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};

/// Whether the shared screen is there, and where it could go.
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

/// The command of this name, where it is one about the shared screen.
fn named(name: &str) -> Option<Command> {
    let found = COMMANDS.iter().find(|it| it.0 == name);
    found.map(|it| it.1)
}

/// Whether a command is about the shared screen.
pub(crate) fn knows(command: &str) -> bool {
    named(command).is_some()
}

/// Carries out a command and answers how things stand then.
pub(super) fn answer(stagehand: &mut Stagehand, invoke: Invoke<Wry>) {
    let Invoke {
        message, resolver, ..
    } = invoke;
    // Who asked is answered, whatever happens (invariant I11).
    let state = wall::behind_it(|| {
        carry_out(stagehand, message.command(), message.payload())
            .and_then(|()| stagehand.state())
            .map_err(failed)
    });
    let state = state.unwrap_or_else(|| Err(said(not_shown())));
    resolver.respond(state.and_then(|state| {
        serde_json::to_string(&state)
            .map(InvokeResponseBody::Json)
            .map_err(|error| InvokeError::from(error.to_string()))
    }));
}

fn carry_out(stagehand: &mut Stagehand, command: &str, payload: &InvokeBody) -> tauri::Result<()> {
    match named(command) {
        Some(Command::Open) => stagehand.open(),
        Some(Command::Close) => stagehand.close(),
        Some(Command::Fill) => match fill(payload) {
            Some(full) => stagehand.fill(full),
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

fn failed(error: tauri::Error) -> InvokeError {
    said(Failure::new(
        Said::new(
            format!("The shared screen can’t be shown: {error}."),
            format!("Lo schermo condiviso non si può mostrare: {error}."),
        ),
        Said::new(
            "The workshop itself is not affected. Try again.",
            "L’analisi non ne risente. Riprova.",
        ),
    ))
}

fn said(failure: Failure) -> InvokeError {
    let failure = failure.in_language(computer::language());
    InvokeError(serde_json::to_value(failure).unwrap_or_default())
}

/// What is said where moving the shared screen panicked.
fn not_shown() -> Failure {
    Failure::new(
        Said::new(
            "Something went wrong inside Lisca with the shared screen.",
            "Dentro Lisca qualcosa è andato storto con lo schermo condiviso.",
        ),
        Said::new(
            "The workshop itself is not affected. Try again.",
            "L’analisi non ne risente. Riprova.",
        ),
    )
}
