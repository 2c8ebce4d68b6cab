//! `lisca`: the command line, and the way to the window.

use desk::wall;
use std::process::ExitCode;

fn main() -> ExitCode {
    wall::hide_panic_messages();
    match cli::arguments() {
        Ok(arguments) => {
            let failing = arguments.failing();
            let done = wall::catch_panic(|| cli::run(arguments));
            cli::finish(done, failing)
        }
        Err(code) => code,
    }
}
