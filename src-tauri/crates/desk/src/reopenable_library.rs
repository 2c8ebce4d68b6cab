//! The library as the desk holds it: open, or with the reason why it isn't;
//! and open again after a panic (invariant I11).

use crate::wall;
use crate::words::Trouble;
use app::{App, Caller, Failure, Language, answer_without_library};
use serde_json::Value;
use std::path::PathBuf;

/// The library, or why it isn't open.
pub(crate) struct ReopenableLibrary {
    app: Result<App, Failure>,
    open: Open,
    /// The folder in which it is said where the library is.
    home: Result<PathBuf, Failure>,
    /// The language of the computer, or what was chosen while there was no library.
    spoken: Language,
}

/// The function that opens the library.
type Open = Box<dyn Fn() -> Result<App, Failure>>;

/// The outcome of a question to the library.
pub(crate) enum Outcome<T> {
    /// The answer, or the refusal.
    Given(Result<T, Failure>),
    /// There is no library, and why.
    Unopened(Failure),
    /// It panicked. The library has been opened again, and nobody knows how
    /// much of what was asked had been done before.
    Panicked(Failure),
}

impl ReopenableLibrary {
    pub(crate) fn open(
        home: Result<PathBuf, Failure>,
        open: impl Fn() -> Result<App, Failure> + 'static,
        spoken: Language,
    ) -> Self {
        let open: Open = Box::new(open);
        Self {
            app: opened(&open, spoken),
            open,
            home,
            spoken,
        }
    }

    /// Answers what can be asked for without a library; none: for this there has to be
    /// one.
    pub(crate) fn without(
        &mut self,
        caller: Caller,
        command: &str,
        args: &Value,
    ) -> Option<Result<String, Failure>> {
        // Kept for as long as this program runs: there is nowhere else to keep it.
        if command == "set_ui_language" && caller.kind().may_ask(command) {
            self.spoken = serde_json::from_value(args.get("language")?.clone()).ok()?;
            return Some(Ok(Value::Null.to_string()));
        }
        let home = self.home.as_ref().ok()?;
        wall::catch_panic(|| answer_without_library(home, self.spoken, caller, command, args))?
    }

    /// Without a library every question tries to open it again, and is
    /// answered with why it can't be: the UI shows that, and offers to try
    /// again.
    pub(crate) fn ask<T>(
        &mut self,
        act: impl FnOnce(&mut App) -> Result<T, Failure>,
    ) -> Outcome<T> {
        if self.app.is_err() {
            self.app = opened(&self.open, self.spoken);
        }
        let app = match &mut self.app {
            Ok(app) => app,
            Err(failure) => return Outcome::Unopened(failure.clone()),
        };
        match wall::catch_panic(|| act(app)) {
            Some(given) => Outcome::Given(given),
            None => Outcome::Panicked(self.begin_again()),
        }
    }

    /// Does something beside the questions, where there is a library; none
    /// where there isn't, or where it panicked.
    pub(crate) fn beside<T>(&mut self, act: impl FnOnce(&mut App) -> T) -> Option<T> {
        let app = self.app.as_mut().ok()?;
        let done = wall::catch_panic(|| act(app));
        if done.is_none() {
            self.begin_again();
        }
        done
    }

    /// Closes the library, which tidies up its files.
    pub(crate) fn close(self) {
        wall::catch_panic(|| drop(self.app));
    }

    /// What panicked may have left anything half done in memory; on disk it
    /// was one transaction, and is whole or not at all. Gives what is to be
    /// said of it.
    fn begin_again(&mut self) -> Failure {
        let reopened = match &mut self.app {
            Ok(app) => wall::catch_panic(|| app.reopen().is_ok()),
            Err(_) => None,
        };
        if reopened != Some(true) {
            self.begin_at_nothing();
        }
        match &self.app {
            Ok(app) => match wall::catch_panic(|| app.spoken()) {
                Some(language) => Failure::new(Trouble::NotDone).in_language(language),
                None => Failure::new(Trouble::NotDone),
            },
            Err(failure) => failure.clone(),
        }
    }

    /// Keeps nothing of what was in memory: not even that could be trusted.
    fn begin_at_nothing(&mut self) {
        let old = std::mem::replace(&mut self.app, Err(Failure::new(Trouble::NotOpened)));
        // What panicked once may do so again while it goes.
        wall::catch_panic(|| drop(old));
        self.app = opened(&self.open, self.spoken);
    }
}

/// Opening may panic like anything else. Why it failed is worded as the
/// computer speaks, unless something else was chosen since: what was chosen
/// before stands in the library.
fn opened(open: &Open, spoken: Language) -> Result<App, Failure> {
    let tried = wall::catch_panic(open).unwrap_or_else(|| Err(Failure::new(Trouble::NotOpened)));
    tried.map_err(|failure| failure.in_language(spoken))
}

#[cfg(test)]
mod tests;
