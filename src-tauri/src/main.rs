//! `lisca`: the command line, and the way to the window.

use desk::wall;
use std::process::ExitCode;

fn main() -> ExitCode {
    wall::keep_words_in();
    match cli::arguments() {
        Ok(arguments) => {
            let failing = arguments.failing();
            let done = wall::behind_it(|| cli::run(arguments));
            cli::finish(done, failing)
        }
        Err(code) => code,
    }
}
