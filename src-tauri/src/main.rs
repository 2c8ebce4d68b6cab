//! `lisca`: the command line, and the way to the window.

mod check;
mod cli;
mod clock;
mod computer;
mod exporting;
mod folder;
mod guard;
mod launch;
mod names;
mod report;
mod terminal;
mod wall;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match cli::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(said) => return cli::misunderstood(&said),
    };
    let failing = arguments.failing();
    match wall::behind_a_wall(|| cli::run(arguments)) {
        Ok(code) => code,
        Err(failure) => {
            terminal::complain(&failure.to_string());
            failing
        }
    }
}
