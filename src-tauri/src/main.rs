//! `lisca`: the command line, and the way to the window.

mod check;
mod cli;
mod computer;
mod folder;
mod guard;
mod launch;
mod names;
mod report;
mod restore;
mod wall;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    wall::keep_words_in();
    let arguments = cli::Arguments::parse();
    let failing = arguments.failing();
    match wall::behind_it(|| cli::run(arguments)) {
        Some(Ok(code)) => code,
        Some(Err(failure)) => {
            eprintln!("lisca: {failure}");
            failing
        }
        // Where it was has been said.
        None => failing,
    }
}
