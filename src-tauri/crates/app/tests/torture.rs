//! A program that is killed at any moment, again and again, with the same library:
//! whatever it said was saved, is (I4, I12).
//!
//! A child works as windows do, and says of each thing that it is done once it
//! was answered. Here the same is done to a twin, which nobody kills; after each
//! kill library and twin have to be the same, but for the one thing that the
//! child had no time to speak of. `LISCA_KILLS` says how often.
#![allow(clippy::print_stdout, reason = "figures for `make torture`")]

mod twin;
mod work;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};
use std::{env, io, thread};
use twin::{Found, Twin};
use work::{Day, Work};

/// Where the child works, and from which day on.
const FOLDER: &str = "LISCA_TEST_TORTURE";
const DAY: &str = "LISCA_TEST_TORTURE_DAY";
/// What the child says of each thing, with its number.
const DONE: &str = "done ";

/// In `make test`; `make torture` asks for more.
const KILLS: u32 = 20;

/// The latest moment of a kill, after the child was started or had begun.
const LATEST: Duration = Duration::from_millis(220);

/// Not a test of its own: what the test below runs, and kills.
#[test]
fn somebody_at_work() {
    let (Some(folder), Ok(day)) = (env::var_os(FOLDER), env::var(DAY)) else {
        return;
    };
    with_room(move || {
        let mut work = Work::begin(folder.as_ref());
        let mut told = io::stdout();
        let day = Day(day.parse().unwrap());
        day.dawns();
        for (number, act) in day.acts().enumerate() {
            work.carry_out(act);
            writeln!(told, "\n{DONE}{number}").unwrap();
            told.flush().unwrap();
        }
    });
}

/// Unoptimised, the edits' generator needs more than a test's 2 MB.
fn with_room(act: impl FnOnce() + Send + 'static) {
    let roomy = thread::Builder::new().stack_size(32 << 20);
    roomy.spawn(act).unwrap().join().unwrap();
}

/// Starts a child on a library and kills it at some moment. Answers how many
/// things it said were done.
fn work_and_be_killed(folder: &Path, day: Day) -> usize {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "torture::somebody_at_work", "--nocapture"])
        .env(FOLDER, folder)
        .env(DAY, day.0.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let told = child.stdout.take().unwrap();
    let (begun, begins) = channel();
    let reading = thread::spawn(move || {
        let lines = BufReader::new(told).lines().map_while(Result::ok);
        let done = lines.filter_map(|it| it.strip_prefix(DONE)?.parse::<usize>().ok());
        done.inspect(|_| {
            let _ = begun.send(());
        })
        .last()
        .map_or(0, |it| it + 1)
    });
    // Now and then while the library is being opened; else while somebody works.
    if !day.0.is_multiple_of(4) {
        let _ = begins.recv_timeout(Duration::from_secs(20));
    }
    thread::sleep(LATEST.mul_f64(day.moment()));
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap()
}

#[test]
fn i4_i12_a_kill_at_any_moment_loses_nothing_that_was_acknowledged() {
    let asked = env::var("LISCA_KILLS").ok().and_then(|it| it.parse().ok());
    with_room(move || kill_often(asked.unwrap_or(KILLS)));
}

fn kill_often(kills: u32) {
    let folder = tempfile::tempdir().unwrap();
    let mut twin = Twin::new();
    let (mut acknowledged, mut lost, mut untold, mut repairs) = (0, 0, 0, 0);
    let begun = Instant::now();
    for day in (0..kills).map(Day) {
        let done = work_and_be_killed(folder.path(), day);
        acknowledged += done;
        match twin.compare(folder.path(), day, done) {
            Found::AsAcknowledged => {}
            Found::OneMore => untold += 1,
            Found::Different(what) => {
                lost += 1;
                println!("day {}, after {done}: {what}", day.0);
            }
            Found::Broken(what) => {
                repairs += 1;
                println!("day {}, after {done}: {what}", day.0);
            }
        }
        if lost + repairs > 0 {
            break;
        }
    }
    twin.compare_everything(folder.path());
    println!(
        "TORTURE | edits as windows make them | {kills} | {acknowledged} | {lost} | {repairs} | \
         {untold} done and not told of, in {:.0} s",
        begun.elapsed().as_secs_f64()
    );
    assert_eq!((lost, repairs), (0, 0));
    assert!(acknowledged > kills as usize, "hardly anything was done");
}
