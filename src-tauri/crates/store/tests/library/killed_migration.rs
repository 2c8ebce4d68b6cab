//! An older library whose migration is cut short at each of its steps: by a kill,
//! or by a disk that fails. The old file or the new one is there, never neither,
//! and nothing is missing in it (I4, I9).
//!
//! `LISCA_FAULTS=all` tries every step; else some.

use crate::faults::{self, Effect, Fault};
use crate::migration::{Values, as_before, old_library, older, rows, version_of};
use rusqlite::ffi::{SQLITE_FULL, SQLITE_IOERR_FSYNC, SQLITE_IOERR_WRITE};
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};
use store::Library;
use tempfile::TempDir;

const FOLDER: &str = "LISCA_TEST_KILLED_MIGRATION";
/// The number of the call before which, or in the middle of which, it ends.
const NTH: &str = "LISCA_TEST_KILLED_AT";
const HALFWAY: &str = "LISCA_TEST_KILLED_HALFWAY";
/// The child's last words where nothing ended it.
const THROUGH: &str = "through with it";

fn at(nth: usize, effect: Effect) -> Fault {
    Fault {
        call: None,
        nth,
        lasts: false,
        effect,
    }
}

/// Not a test of its own: what the test below runs, and what ends by itself.
#[test]
fn somebody_migrates() {
    let (Some(folder), Ok(nth)) = (env::var_os(FOLDER), env::var(NTH)) else {
        return;
    };
    let effect = match env::var_os(HALFWAY) {
        Some(_) => Effect::EndsHalfway,
        None => Effect::Ends,
    };
    faults::install();
    faults::begin(Some(at(nth.parse().unwrap(), effect)));
    let library = Library::open(folder.as_ref()).unwrap();
    faults::end();
    drop(library);
    println!("{THROUGH}");
}

/// Every so many steps: all of them where that is asked for.
fn every() -> usize {
    match env::var("LISCA_FAULTS").as_deref() {
        Ok("all") => 1,
        _ => 67,
    }
}

/// A library as a version left it.
struct Old {
    version: usize,
    bytes: Vec<u8>,
    rows: Vec<Values>,
}

impl Old {
    fn new(version: usize) -> Self {
        let folder = old_library(version);
        let file = folder.path().join("library.sqlite");
        Self {
            version,
            rows: rows(&file),
            bytes: fs::read(file).unwrap(),
        }
    }

    /// Every one that isn't of the newest version.
    fn all() -> impl Iterator<Item = Self> {
        (1..=older()).map(Self::new)
    }

    /// A folder with it: in memory where that can be, for what a program has
    /// written stays when it is killed, there as on a disk.
    fn in_a_folder(&self) -> TempDir {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        let folder = folder.unwrap();
        fs::write(folder.path().join("library.sqlite"), &self.bytes).unwrap();
        folder
    }

    /// How many calls that change something its migration takes.
    fn steps(&self) -> usize {
        faults::install();
        let folder = self.in_a_folder();
        faults::begin(None);
        let library = Library::open(folder.path()).unwrap();
        faults::end();
        let count = faults::count_of_changes();
        drop(library);
        count
    }

    /// The steps that are tried.
    fn tried(&self) -> impl Iterator<Item = usize> + use<> {
        (1 + self.version * 7 % every()..=self.steps()).step_by(every())
    }

    /// Makes sure that nothing is missing of what was there before: in the copy
    /// beside the library, and in the library.
    fn check(&self, folder: &Path, what: &str) {
        let what = format!("version {} {what}", self.version);
        let file = folder.join("library.sqlite");
        let library = Library::open(folder).unwrap_or_else(|error| panic!("{what}: {error:?}"));
        assert!(library.opening_notices().is_empty(), "{what}");
        library.check().unwrap();
        drop(library);
        assert_eq!(as_before(rows(&file), &self.rows), self.rows, "{what}");
        // A copy has its name only when all of it is there; now there is one.
        let names = fs::read_dir(folder).unwrap().flatten();
        let names: Vec<_> = names.map(|it| it.path()).collect();
        let is = |it: &Path, word: &str| it.to_string_lossy().contains(word);
        let copies: Vec<_> = names.iter().filter(|it| is(it, "before-v")).collect();
        assert!(!copies.is_empty(), "{what}: no copy was kept");
        for copy in copies {
            assert_eq!(version_of(copy), self.version, "{what}");
            assert_eq!(rows(copy), self.rows, "{what}");
        }
        let left = names.iter().find(|it| is(it, "unfinished"));
        assert_eq!(left, None, "{what}");
    }
}

#[test]
fn i9_a_migration_that_is_killed_at_any_step_leaves_the_old_file_or_the_new_one() {
    let (mut kills, mut through) = (0, 0);
    for old in Old::all() {
        for (nth, halfway) in old.tried().flat_map(|it| [(it, false), (it, true)]) {
            let folder = old.in_a_folder();
            let mut child = Command::new(env::current_exe().unwrap());
            child
                .args(["--exact", "killed_migration::somebody_migrates"])
                .arg("--nocapture")
                .env(FOLDER, folder.path())
                .env(NTH, nth.to_string())
                .stderr(Stdio::null());
            if halfway {
                child.env(HALFWAY, "1");
            }
            let ended = child.output().unwrap();
            let told = String::from_utf8_lossy(&ended.stdout).into_owned();
            through += usize::from(told.contains(THROUGH));
            assert_eq!(ended.status.success(), told.contains(THROUGH));
            kills += 1;
            old.check(folder.path(), &format!("at {nth}, {halfway}"));
        }
    }
    assert_eq!(through, 0, "not every one was killed");
    println!(
        "TORTURE | migrations from {} versions | {} | – | 0 | 0 | at every step: {}",
        older(),
        kills,
        every() == 1
    );
}

#[test]
fn i9_a_migration_on_a_disk_that_fails_at_any_step_leaves_the_old_file_or_the_new_one() {
    let (mut tries, mut refused) = (0, 0);
    for old in Old::all() {
        for nth in old.tried() {
            for effect in [
                Effect::Fails(SQLITE_FULL),
                Effect::WritesHalf(SQLITE_IOERR_WRITE),
                Effect::Fails(SQLITE_IOERR_FSYNC),
            ] {
                for lasts in [false, true] {
                    let folder = old.in_a_folder();
                    let what = format!("at {nth}, {effect:?}, {lasts}");
                    let fault = at(nth, effect);
                    faults::begin(Some(Fault { lasts, ..fault }));
                    let opened = Library::open(folder.path());
                    refused += usize::from(!opened.as_ref().is_ok_and(|it| !it.only_reads()));
                    drop(opened);
                    faults::end();
                    tries += 1;
                    old.check(folder.path(), &what);
                }
            }
        }
    }
    println!("TORTURE | migrations on a disk that fails | {tries} | – | 0 | 0 | {refused} refused");
}
