//! `lisca`: the command line, and the way to the window.

mod cli;
mod computer;
mod folder;
mod launch;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    match cli::run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("lisca: {failure}");
            ExitCode::FAILURE
        }
    }
}
