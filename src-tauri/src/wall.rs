//! A panic is an answer like any other (I11): a sentence, and the exit code of
//! what fails.

use app::{Failure, Said};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::sync::Mutex;

/// Where the last panic came from.
static PLACE: Mutex<String> = Mutex::new(String::new());

/// Does `what`, which may panic. Nothing that it had in its hands is used again
/// afterwards.
pub(crate) fn behind_a_wall<T>(what: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    // What a panic says may hold words of the workshop, and speaks to programmers.
    set_hook(Box::new(|panic| {
        let at = panic.location().map(|it| (it.file(), it.line()));
        if let (Some((file, line)), Ok(mut place)) = (at, PLACE.try_lock()) {
            *place = format!("{file}:{line}");
        }
    }));
    catch_unwind(AssertUnwindSafe(what)).unwrap_or_else(|_| Err(fault()))
}

fn fault() -> Failure {
    let place = PLACE.lock().map(|it| it.clone()).unwrap_or_default();
    Failure::new(
        Said::new(
            format!("Lisca has a fault, and had to stop ({place})."),
            format!("Lisca ha un difetto, e si è dovuta fermare ({place})."),
        ),
        Said::new(
            "What was written before is as it was. Please report it, with what you did.",
            "Quello che era scritto prima è rimasto com’era. Segnalalo, per favore, con quello che hai fatto.",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i11_a_panic_is_a_sentence() {
        let failure = behind_a_wall::<()>(|| panic!("secret words")).unwrap_err();
        let said = failure.to_string();
        assert!(
            said.contains("wall.rs:") && said.contains("report"),
            "{said}"
        );
        assert!(!said.contains("secret"), "{said}");
        let _ = std::panic::take_hook();
    }
}
