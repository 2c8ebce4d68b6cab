//! What both windows take while nobody does anything.

use std::thread;
use std::time::Duration;

use product_tests::{Result, cpu_of_tree, memory_of_tree};

use crate::room::Pair;

/// What was found at one moment.
pub(crate) struct Moment {
    /// Minutes since both windows came to rest.
    pub(crate) minutes: u64,
    /// Memory of all processes, shared pages counted once.
    pub(crate) megabytes: f64,
    /// Of one core, since the moment before; none at the first.
    pub(crate) percent: Option<f64>,
}

/// Looks every two minutes, for as many minutes.
pub(crate) fn measure(minutes: u64) -> Result<Vec<Moment>> {
    let pair = Pair::open(40)?;
    let pid = pair.window.pid()?;
    // What follows the opening, such as giving back memory, isn't rest.
    thread::sleep(Duration::from_secs(20));
    let mut moments = Vec::new();
    let mut used = cpu_of_tree(pid)?;
    for minute in (0..=minutes).step_by(2) {
        if minute > 0 {
            thread::sleep(Duration::from_secs(120));
        }
        let now = cpu_of_tree(pid)?;
        let share = (now.saturating_sub(used)).as_secs_f64() / 120.0;
        used = now;
        moments.push(Moment {
            minutes: minute,
            megabytes: memory_of_tree(pid)? as f64 / 1e6,
            percent: (minute > 0).then_some(100.0 * share),
        });
    }
    Ok(moments)
}
