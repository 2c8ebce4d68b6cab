//! `lisca`: the command line, and the way to the window.

mod check;
mod cli;
mod clock;
mod computer;
mod exporting;
mod folder;
mod guard;
mod italian;
mod launch;
mod misunderstood;
mod names;
mod report;
mod restore;
mod spoken;
mod terminal;
mod wall;

use app::{Failure, Said};
use std::process::ExitCode;

fn main() -> ExitCode {
    wall::keep_words_in();
    let arguments = match cli::arguments() {
        Ok(arguments) => arguments,
        Err(said) => return misunderstood::misunderstood(&said, spoken::language()),
    };
    let failing = arguments.failing();
    let done = wall::behind_it(|| cli::run(arguments));
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
