//! From the start of the program to a screen that stays as it is.

use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, SystemTime};

use product_tests::{Area, Library, Look, Process, Result, Stage, memory_of_tree, program};

use crate::sight::since;
use crate::spread::Spread;

/// So many pixels change when a caret blinks; the window is there before.
const A_CARET: usize = 200;

/// At the right edge a scrollbar fades out for seconds after the window is there.
const SCROLLBAR: u64 = 16;

/// How a program starts.
pub(crate) struct Start {
    pub(crate) times: Spread,
    pub(crate) megabytes: Option<f64>,
}

/// Long enough for a start to have come to rest.
const REST: Duration = Duration::from_secs(3);

/// Starts a program several times, with the worked examples in its library.
pub(crate) fn measure(name: &str, times: usize) -> Result<Start> {
    let library = Library::temporary()?;
    library.tell(&["demo"])?;
    self::times(&library, name, times, REST)
}

/// Starts a program several times with a library, each watched for so long.
pub(crate) fn times(
    library: &Library,
    name: &str,
    times: usize,
    watched: Duration,
) -> Result<Start> {
    let mut measured = Vec::new();
    let mut memory = Vec::new();
    // The first start of all reads the libraries from disk.
    for round in 0..=times {
        let (time, megabytes) = start(name, library, watched)?;
        if round > 0 {
            measured.push(time);
            memory.push(Some(megabytes));
        }
    }
    Ok(Start {
        times: Spread::of(measured),
        megabytes: Spread::of(memory).median(),
    })
}

/// The time is none where nothing was seen.
fn start(name: &str, library: &Library, watched: Duration) -> Result<(Option<f64>, f64)> {
    let stage = Stage::open(1440, 900, Look::Light)?;
    let screen = stage.screen()?;
    let whole = screen.whole();
    let watch = screen.watch(Area {
        width: whole.width - SCROLLBAR,
        ..whole
    });
    let begun = SystemTime::now();
    let process = Process::start(
        Command::new(program(name)?)
            .envs(library.environment())
            .envs(stage.environment())
            .stderr(Stdio::null()),
    )?;
    // What is measured is when everything came to rest.
    thread::sleep(watched);
    let megabytes = memory_of_tree(process.id())? as f64 / 1e6;
    let sights = watch.stop()?;
    let last = sights.iter().rfind(|it| it.changed > A_CARET);
    Ok((last.map(|it| since(begun, it)), megabytes))
}
