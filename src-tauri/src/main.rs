//! `lisca`: the command line, and the way to the window.

#![forbid(unsafe_code)]

use desk::wall;
use std::process::ExitCode;

fn main() -> ExitCode {
    wall::hide_panic_messages(computer::log());
    match cli::arguments() {
        Ok(arguments) => {
            let asked = arguments.asked();
            let done = wall::catch_panic(|| cli::run(arguments));
            cli::finish(done, asked)
        }
        Err(code) => code,
    }
}
