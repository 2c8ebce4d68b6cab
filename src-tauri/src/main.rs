//! `lisca`: the command line, and the way to the window.

use desk::wall;
use std::process::ExitCode;

fn main() -> ExitCode {
    wall::keep_words_in(computer::log());
    match cli::arguments() {
        Ok(arguments) => {
            let asked = arguments.asked();
            let done = wall::behind_it(|| cli::run(arguments));
            cli::finish(done, asked)
        }
        Err(code) => code,
    }
}
