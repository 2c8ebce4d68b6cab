//! Waiting for something that will happen, without guessing how long it takes.

use std::thread;
use std::time::{Duration, Instant};

use crate::{Result, Trouble};

/// Looks again and again until `look` gives something, for at most 20 seconds.
///
/// # Errors
/// After that time, with `what` and the last error that `look` met.
pub fn until<T>(what: &str, look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    until_for(Duration::from_secs(20), what, look)
}

/// As [`until`], with a limit of its own.
///
/// # Errors
/// After `limit`, with `what` and the last error that `look` met.
pub fn until_for<T>(
    limit: Duration,
    what: &str,
    mut look: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    let start = Instant::now();
    loop {
        let last = match look() {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => None,
            Err(trouble) => Some(trouble),
        };
        if start.elapsed() > limit {
            let why = last.map(|it| format!(" ({it})")).unwrap_or_default();
            return Err(Trouble::new(format!(
                "waited {} s in vain for {what}{why}",
                limit.as_secs()
            )));
        }
        thread::sleep(Duration::from_millis(15));
    }
}
