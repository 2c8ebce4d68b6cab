//! `lisca` on the command line, killed at any moment: what it reads and writes is
//! as it was, or as it was to be, and nothing of it stands there by half (I4, I9).
//! `LISCA_KILLS` says how often each command is killed.
#![allow(clippy::print_stdout, reason = "figures for `make torture`")]

use app::{App, Shelf};
use chrono::Utc;
use product_tests::{Library, Result, Trouble, program};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// In `make test`; `make torture` asks for more.
const KILLS: u32 = 2;

/// The file's name.
const CASE: &str = "case.json";

/// How often each is killed.
fn kills() -> u32 {
    let asked = env::var("LISCA_KILLS").ok().and_then(|it| it.parse().ok());
    asked.unwrap_or(KILLS)
}

/// Gives all that the first workshop has.
const WHOLE: [&str; 8] = [
    "export",
    "1",
    "-f",
    "json",
    "-o",
    "-",
    "--with-names",
    "--with-private-notes",
];

/// A library, and beside it a file with a workshop of some size.
fn with_case() -> Result<Library> {
    let library = Library::temporary()?;
    let examples = Library::temporary()?;
    examples.tell(&["demo"])?;
    let case = examples.tell(&WHOLE)?;
    fs::write(library.folder().join(CASE), case)?;
    Ok(library)
}

/// Numbers between 0 and 1, spread evenly: the fractions of multiples of the
/// golden ratio.
fn spread(number: u32) -> f64 {
    (f64::from(number) * 0.618_033_988_75 + 0.3).fract()
}

/// Starts a command, and kills it after so long, where it hasn't ended before.
fn killed(library: &Library, arguments: &[&str], after: Duration) -> Result<Output> {
    let mut child = Command::new(program("lisca")?)
        .args(arguments)
        .envs(library.environment())
        .current_dir(library.folder())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    thread::sleep(after);
    let _ = child.kill();
    Ok(child.wait_with_output()?)
}

/// When a command is killed: now and then at any moment of it, mostly where it comes
/// to its end, for there it writes. How long it takes is learnt on the way.
struct Moments(Duration);

impl Moments {
    /// From a run that nobody kills.
    fn of(library: &Library, arguments: &[&str]) -> Result<Self> {
        let begun = Instant::now();
        library.tell(arguments)?;
        Ok(Self(begun.elapsed()))
    }

    fn next(&self, number: u32) -> Duration {
        let share = match number % 4 {
            0 => spread(number),
            _ => 0.75 + 0.35 * spread(number),
        };
        self.0.mul_f64(share)
    }

    fn learn(&mut self, was_killed: bool) {
        self.0 = self.0.mul_f64(if was_killed { 1.08 } else { 0.92 });
    }
}

fn opened(library: &Library) -> Result<App> {
    let data = library.folder().join("data");
    let mut app = App::open(&data, Utc::now).map_err(|it| Trouble::new(it.message()))?;
    let state = app
        .library_state()
        .map_err(|it| Trouble::new(it.message()))?;
    assert!(state.found.is_empty() && !state.only_reads, "{state:?}");
    // Each backup is read from end to end, and none of them twice.
    app.backup().unwrap()().map_err(|it| Trouble::new(it.message()))?;
    Ok(app)
}

fn titles(app: &mut App) -> Vec<String> {
    let list = app.list_workshops(Shelf::Open).unwrap();
    list.into_iter().map(|it| it.title).collect()
}

/// The names in a folder that say that something was not brought to its end.
fn unfinished(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|it| it.file_name().to_string_lossy().into_owned());
    let odd = |it: &String| {
        it.contains("unfinished") || it.starts_with(".lisca-") || it.contains("restoring")
    };
    names.filter(odd).collect()
}

/// How often it was killed, and how often it said first that it was done.
#[derive(Default)]
struct Tally {
    kills: u32,
    acknowledged: u32,
}

impl Tally {
    fn hear(&mut self, output: &Output, moments: &mut Moments) -> bool {
        let done = output.status.success();
        let was_killed = output.status.code().is_none();
        moments.learn(was_killed);
        self.kills += u32::from(was_killed);
        self.acknowledged += u32::from(done || !output.stdout.is_empty());
        done
    }

    fn tell(&self, what: &str) {
        println!(
            "TORTURE | lisca {what} | {} | {} | 0 | 0 |",
            self.kills, self.acknowledged
        );
    }
}

#[test]
fn i4_an_import_that_is_killed_is_there_whole_or_not_at_all() -> Result {
    let library = with_case()?;
    let mut moments = Moments::of(&library, &["import", CASE])?;
    let whole = library.tell(&WHOLE)?;
    let (mut tally, mut there) = (Tally::default(), 1);
    for number in 0..kills() {
        let after = moments.next(number);
        let output = killed(&library, &["import", CASE], after)?;
        tally.hear(&output, &mut moments);
        let said = !output.stdout.is_empty();
        let found = titles(&mut opened(&library)?).len();
        assert!(
            found == there + 1 || (found == there && !said),
            "{found} of {there}"
        );
        let last = found.to_string();
        let last = [&WHOLE[..1], &[&last], &WHOLE[2..]].concat();
        assert!(library.tell(&last)? == whole, "number {found} isn't whole");
        there = found;
    }
    tally.tell("import");
    Ok(())
}

#[test]
fn i4_an_export_that_is_killed_leaves_what_was_there_or_all_of_it() -> Result {
    let library = with_case()?;
    library.tell(&["import", CASE])?;
    let export = ["export", "1", "-o", "plan.pdf", "--with-names"];
    let mut moments = Moments::of(&library, &export)?;
    let plan = library.folder().join("plan.pdf");
    let whole = fs::read(&plan)?;
    let mut tally = Tally::default();
    for number in 0..2 * kills() {
        // Once where nothing is, and once over something.
        let before = (number % 2 == 1).then_some("as it was");
        fs::remove_file(&plan)?;
        let mut arguments = export.to_vec();
        if let Some(text) = before {
            fs::write(&plan, text)?;
            arguments.push("--force");
        }
        let after = moments.next(number);
        let output = killed(&library, &arguments, after)?;
        let done = tally.hear(&output, &mut moments);
        let found = fs::read(&plan).ok();
        let as_before = found.as_deref() == before.map(str::as_bytes);
        let is_whole = found.is_some_and(|it| it == whole);
        assert!(is_whole || (as_before && !done), "half of it at {after:?}");
        opened(&library)?;
        let left = [
            unfinished(library.folder()),
            unfinished(&library.folder().join("data")),
        ];
        assert_eq!(left.concat(), [""; 0]);
        fs::write(&plan, "")?;
    }
    tally.tell("export");
    Ok(())
}

#[test]
fn i4_a_demo_that_is_killed_leaves_whole_examples_and_work_goes_on() -> Result {
    let whole = Library::temporary()?;
    let mut moments = Moments::of(&whole, &["demo"])?;
    let all = titles(&mut opened(&whole)?);
    let mut tally = Tally::default();
    for number in 0..kills() {
        let library = Library::temporary()?;
        let after = moments.next(number);
        let done = tally.hear(&killed(&library, &["demo"], after)?, &mut moments);
        let found = titles(&mut opened(&library)?);
        assert!(found.iter().all(|it| all.contains(it)));
        assert!(!done || found.len() == all.len());
        for id in 1..=found.len() {
            let export = [
                "export",
                &id.to_string(),
                "-f",
                "json",
                "-o",
                "-",
                "--with-names",
            ];
            assert!(library.tell(&export)? == whole_of(&whole, &found[found.len() - id])?);
        }
        library.tell(&["demo"])?;
        let after = titles(&mut opened(&library)?).len();
        assert_eq!(after, found.len() + all.len());
    }
    tally.tell("demo");
    Ok(())
}

fn whole_of(library: &Library, title: &str) -> Result<String> {
    let id = library.id_of(title)?;
    library.tell(&["export", &id, "-f", "json", "-o", "-", "--with-names"])
}

#[test]
fn i4_a_backup_that_is_killed_leaves_none_that_isnt_whole() -> Result {
    let library = with_case()?;
    library.tell(&["import", CASE])?;
    let mut moments = Moments::of(&library, &["backup"])?;
    let mut tally = Tally::default();
    for number in 0..kills() {
        library.tell(&["new", &format!("Number {number}")])?;
        let after = moments.next(number);
        tally.hear(&killed(&library, &["backup"], after)?, &mut moments);
        let mut app = opened(&library)?;
        let backups = app.backups().unwrap().backups;
        for backup in &backups {
            let inside = app.look_into_backup(backup.at).unwrap();
            assert!(!inside.workshops.is_empty());
        }
        assert_eq!(unfinished(&library.folder().join("data/backups")), [""; 0]);
        drop(app);
    }
    tally.tell("backup");
    Ok(())
}

#[test]
fn i4_a_restore_that_is_killed_leaves_the_old_library_or_the_new_one() -> Result {
    let library = with_case()?;
    library.tell(&["import", CASE])?;
    let kept = library.folder().join("kept.sqlite");
    let taken = library.tell(&["backup"])?;
    fs::copy(taken.trim(), &kept)?;
    let before = titles(&mut opened(&library)?);
    let mut moments = Moments::of(&library, &["restore", "kept.sqlite"])?;
    let mut tally = Tally::default();
    for number in 0..kills() {
        // What no backup has.
        library.tell(&["new", &format!("Number {number}")])?;
        let all = titles(&mut opened(&library)?);
        let after = moments.next(number);
        let done = tally.hear(
            &killed(&library, &["restore", "kept.sqlite"], after)?,
            &mut moments,
        );
        let found = titles(&mut opened(&library)?);
        assert!(found == before || (found == all && !done), "{found:?}");
        assert_eq!(unfinished(&library.folder().join("data")), [""; 0]);
    }
    tally.tell("restore");
    Ok(())
}
