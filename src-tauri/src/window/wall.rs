//! The wall against panics: what goes wrong behind it is an answer like
//! another (invariant I11).

use app::{Failure, Said};
use std::panic::{AssertUnwindSafe, catch_unwind};

#[cfg(not(panic = "unwind"))]
compile_error!("A panic must unwind: else it takes the window with it (invariant I11).");

/// What `act` gives; none where it panicked. Whatever it has touched is not to
/// be used again.
pub(crate) fn behind_it<T>(act: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(act)).ok()
}

/// Has a panic say no more than where it was: its message may hold words of a
/// workshop, and what is said on a terminal is kept by others.
pub(crate) fn keep_words_in() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        let place = place.unwrap_or_default();
        eprintln!("lisca: Something went wrong at {place}.");
    }));
}

/// What the window says of a question that panicked, once the library is open
/// again.
pub(crate) fn not_done() -> Failure {
    Failure::new(
        Said::new(
            "Something went wrong inside Lisca while it did this.",
            "Dentro Lisca qualcosa è andato storto mentre lo faceva.",
        ),
        Said::new(
            "What was saved is safe, and the library is open again. Your words still stand where \
             you wrote them: see whether it was done, and if not, try again.",
            "Ciò che era salvato è al sicuro, e la libreria è di nuovo aperta. Le tue parole sono \
             ancora dove le hai scritte: guarda se è stato fatto e, se no, riprova.",
        ),
    )
}

/// What the window says of a library whose opening panicked.
pub(crate) fn not_opened() -> Failure {
    Failure::new(
        Said::new(
            "Something went wrong inside Lisca while it opened the library.",
            "Dentro Lisca qualcosa è andato storto mentre apriva la libreria.",
        ),
        Said::new(
            "What was saved is still in its folder. Try again; if it stays so, restart Lisca.",
            "Ciò che era salvato è ancora nella sua cartella. Riprova; se continua, riavvia Lisca.",
        ),
    )
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
            keep_words_in();
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
