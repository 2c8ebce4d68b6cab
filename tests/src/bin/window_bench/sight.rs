//! When something that was done could be seen.

use std::thread;
use std::time::{Duration, SystemTime};

use product_tests::{Area, Result, Sight, Stage, until};
use serde_json::Value;

/// Longer than any motion in the product.
const STILL: Duration = Duration::from_millis(300);

/// Gives the moment of an input on the clock that this program reads too.
pub(crate) const NOW: &str = "performance.timeOrigin + performance.now()";

/// Watches a part of the screen while something happens that says when it
/// began, and until the picture has changed and rests.
pub(crate) fn watch_during(
    stage: &Stage,
    area: Area,
    act: impl FnOnce() -> Result<Value>,
) -> Result<(SystemTime, Vec<Sight>)> {
    let watch = stage.screen()?.watch(area);
    let begun = moment(&act()?);
    until("the picture to change", || {
        let last = watch.so_far().last().map(|it| it.at);
        let still = last.and_then(|it| it.elapsed().ok());
        Ok(still.filter(|it| *it > STILL))
    })?;
    Ok((begun, watch.stop()?))
}

/// Waits until nothing moves there any more.
pub(crate) fn rest(stage: &Stage, area: Area) -> Result {
    loop {
        let watch = stage.screen()?.watch(area);
        thread::sleep(Duration::from_millis(250));
        if watch.stop()?.is_empty() {
            return Ok(());
        }
    }
}

pub(crate) fn moment(milliseconds: &Value) -> SystemTime {
    let seconds = milliseconds.as_f64().unwrap_or_default() / 1e3;
    SystemTime::UNIX_EPOCH + Duration::from_secs_f64(seconds)
}

/// Milliseconds from `begun` to what was seen.
pub(crate) fn since(begun: SystemTime, sight: &Sight) -> f64 {
    let passed = sight.at.duration_since(begun).unwrap_or_default();
    1e3 * passed.as_secs_f64()
}
