//! A program that is killed halfway: whatever it said was saved, is.

use crate::desk::{Desk, cause, journal};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use store::{Library, WorkshopId};

const FOLDER: &str = "LISCA_TEST_CRASH";
const SAVED: &str = "saved ";

/// Not a test of its own: what the test below runs, and kills.
#[test]
fn somebody_at_work() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let mut library = Library::open(folder.as_ref()).unwrap();
    let mut desk = Desk::reading(&library, WorkshopId(1));
    let mut told = std::io::stdout();
    loop {
        let text = format!("Cause {}", desk.revision);
        desk.edit(&mut library, cause(&text));
        writeln!(told, "\n{SAVED}{}", desk.revision).unwrap();
        told.flush().unwrap();
    }
}

#[test]
fn what_was_acknowledged_is_there_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    Desk::new(&mut Library::open(folder.path()).unwrap());
    let mut revision = 0;
    for edits in [1, 7, 23, 40, 64] {
        let mut at_work = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::somebody_at_work", "--nocapture"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(at_work.stdout.take().unwrap()).lines();
        let mut saved = 0;
        for line in lines.map_while(Result::ok) {
            let Some(number) = line.strip_prefix(SAVED) else {
                continue;
            };
            saved = number.parse::<u64>().unwrap();
            if saved == revision + edits {
                at_work.kill().unwrap();
            }
        }
        at_work.wait().unwrap();

        let library = Library::open(folder.path()).unwrap();
        library.check().unwrap();
        let stored = library.read(WorkshopId(1)).unwrap();
        // The last may have been saved without time to say so.
        assert!((saved..=saved + 1).contains(&stored.revision));
        revision = stored.revision;
        let count = usize::try_from(revision).unwrap();
        assert_eq!(stored.workshop.cause_count(), count);
        assert_eq!(journal(&library, WorkshopId(1)).len(), count);
        let history = library.history(WorkshopId(1), "facilitator").unwrap();
        assert_eq!(history.to_undo().unwrap().seq, revision);
    }
}
