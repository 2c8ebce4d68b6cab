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

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    let failing = arguments.failing();
    match cli::run(arguments) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("lisca: {failure}");
            failing
        }
    }
}
