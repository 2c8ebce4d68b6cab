//! `lisca` without a window: its arguments, what it does with each, and its
//! words on a terminal. The only crate that knows clap (invariant I1).

#![forbid(unsafe_code)]

mod arguments;
mod backup;
mod check;
mod checklist;
mod exporting;
mod feedback;
mod guard;
mod importing;
mod launch;
mod list;
mod misunderstood;
mod names;
mod output;
mod report;
mod report_form;
mod rescue;
mod restore;
mod run;
mod spoken;
mod terminal;
mod values;
mod words;

pub use arguments::{Arguments, Asked};
pub use run::run;

use app::Failure;
use std::process::ExitCode;
use words::Trouble;

/// The arguments that the program was called with.
///
/// # Errors
/// What the program exits with, where they make no sense or ask for help: that
/// has been said.
pub fn arguments() -> Result<Arguments, ExitCode> {
    arguments::read().map_err(|said| misunderstood::misunderstood(&said, spoken::language()))
}

/// Says on standard error why a command failed; none: it panicked (I11). Gives
/// what the program exits with.
#[must_use]
pub fn finish(done: Option<Result<ExitCode, Failure>>, asked: Asked) -> ExitCode {
    match done.unwrap_or_else(|| Err(Failure::new(Trouble::Fault).in_language(spoken::language())))
    {
        Ok(code) => code,
        Err(failure) => {
            terminal::complain(&failure.to_string());
            computer::log().failed_at(asked.command, &failure);
            asked.failing
        }
    }
}
