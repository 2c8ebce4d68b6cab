//! `lisca` without a window: its arguments, what it does with each, and its
//! words on a terminal. The only crate that knows clap (invariant I1).

mod arguments;
mod check;
mod exporting;
mod guard;
mod italian;
mod launch;
mod list;
mod misunderstood;
mod names;
mod report;
mod restore;
mod run;
mod spoken;
mod terminal;
mod values;

pub use arguments::Arguments;
pub use run::run;

use app::{Failure, Said};
use std::process::ExitCode;

/// The arguments that the program was called with.
///
/// # Errors
/// What the program exits with, where they make no sense or ask for help: that
/// has been said.
pub fn arguments() -> Result<Arguments, ExitCode> {
    arguments::read().map_err(|said| misunderstood::misunderstood(&said, spoken::language()))
}

/// Says on standard error why a command failed; none: it panicked (I11). Gives
/// what the program exits with, which is `failing` for a failure.
#[must_use]
pub fn finish(done: Option<Result<ExitCode, Failure>>, failing: ExitCode) -> ExitCode {
    match done.unwrap_or_else(|| Err(fault())) {
        Ok(code) => code,
        Err(failure) => {
            terminal::complain(&failure.to_string());
            failing
        }
    }
}

/// What is said of a panic (I11). Where it was has been said before.
fn fault() -> Failure {
    Failure::new(
        Said::new(
            "Lisca has a fault, and had to stop.",
            "Lisca ha un difetto, e si è dovuta fermare.",
        ),
        Said::new(
            "What was written before is as it was. Please report it, with what you did.",
            "Quello che era scritto prima è rimasto com’era. Segnalalo, per favore, con quello che hai fatto.",
        ),
    )
    .in_language(spoken::language())
}
