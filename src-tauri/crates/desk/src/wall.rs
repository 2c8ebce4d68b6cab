//! The wall against panics: what goes wrong behind it is an answer like
//! another (invariant I11).

use app::Log;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[cfg(not(panic = "unwind"))]
compile_error!("A panic must unwind: else it takes the window with it (invariant I11).");

/// What `act` gives; none where it panicked. Whatever it has touched is not to
/// be used again.
pub fn behind_it<T>(act: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(act)).ok()
}

/// Has a panic say no more than where it was, in the log too: its message may
/// hold words of a workshop, and what is said on a terminal is kept by others.
pub fn keep_words_in(log: Log) {
    std::panic::set_hook(Box::new(move |panic| {
        log.panicked(panic.location());
        let place = panic.location().map(ToString::to_string);
        let place = place.unwrap_or_default();
        eprintln!("lisca: Something went wrong at {place}.");
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    /// Whether this is the process that panics.
    const PANICS: &str = "LISCA_TEST_PANICS";

    #[test]
    #[allow(clippy::panic, reason = "that is what the wall is for")]
    fn i11_a_panic_is_told_on_the_terminal_by_its_place_and_none_of_its_words() {
        let name =
            "wall::tests::i11_a_panic_is_told_on_the_terminal_by_its_place_and_none_of_its_words";
        if std::env::var_os(PANICS).is_some() {
            keep_words_in(Log::default());
            assert_eq!(behind_it(|| -> u8 { panic!("The pager was silent") }), None);
            assert_eq!(behind_it(|| 1), Some(1));
            return;
        }
        // What a panic says is one for a whole process: it has one of its own.
        let other = std::env::current_exe().map(|own| {
            let mut command = Command::new(own);
            command
                .args(["--exact", name, "--nocapture"])
                .env(PANICS, "1");
            command.output()
        });
        let Ok(Ok(output)) = other else {
            panic!("the test can't start itself");
        };
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        assert!(said.contains("wall.rs:"), "{said}");
        assert!(!said.contains("pager"), "{said}");
    }
}
