//! A disk that is full, at fifty levels: what is there can be read, what is
//! refused says why, and nothing that was acknowledged is lost (I4, I12).
//!
//! A small disk is made in a mount namespace of its own, which takes rights
//! that not everybody has; without them nothing is tried, and that is said.
#![cfg(target_os = "linux")]

use crate::desk::{Desk, cause};
use crate::foreign_log::killed;
use std::fs;
use std::path::Path;
use std::process::Command;
use store::{Library, StoreError, WorkshopId};
use workshop::StepKind;

const DISK: &str = "LISCA_TEST_DISK";
const LEVELS: usize = 50;
/// Bytes of the disk, and of a step between two levels.
const SIZE: usize = 2 << 20;
const STEP: usize = 4096;

/// Not a test of its own: what the test below runs, on the small disk.
#[test]
fn on_a_small_disk() {
    let Some(disk) = std::env::var_os(DISK) else {
        return;
    };
    let left = killed(5);
    let mut refused = 0;
    for level in 0..LEVELS {
        refused += at_level(Path::new(&disk), left.path(), level);
    }
    assert!(refused > 0, "there was always room");
    println!("all levels, {refused} refused");
}

/// With so many pages left on the disk; answers whether an edit was refused.
fn at_level(disk: &Path, left: &Path, level: usize) -> usize {
    let folder = disk.join(format!("at {level}"));
    fs::create_dir(&folder).unwrap();
    for name in ["library.sqlite", "library.sqlite-wal"] {
        fs::copy(left.join(name), folder.join(name)).unwrap();
    }
    let filler = disk.join("filler");
    fill(&filler, level * STEP);

    let mut library = Library::open(&folder).unwrap();
    let mut desk = Desk::reading(&library, WorkshopId(1));
    let mut refused = 0;
    for edit in 0..12 {
        let before = desk.workshop.clone();
        let text = format!("Edit {edit} {}", "of some length ".repeat(30));
        let change = desk.workshop.apply(cause(&text)).unwrap();
        match desk.commit(&mut library, StepKind::Edit, "add_cause", &change) {
            Ok(_) => assert_eq!(refused, 0, "level {level}: room came from nowhere"),
            Err(error) => {
                assert!(matches!(error, StoreError::Full(_)), "{level}: {error:?}");
                assert!(error.to_string().contains("disk is full"), "{error}");
                desk.workshop = before;
                refused = 1;
            }
        }
        assert_eq!(library.read(desk.id).unwrap().revision, desk.revision);
    }
    fs::remove_file(&filler).unwrap();
    desk.edit(&mut library, cause("With room again"));
    drop(library);
    let library = Library::open(&folder).unwrap();
    library.check().unwrap();
    assert!(library.opening_notices().is_empty());
    assert_eq!(library.read(desk.id).unwrap().revision, desk.revision);
    drop(library);
    fs::remove_dir_all(&folder).unwrap();
    refused
}

/// Fills the disk but for so many bytes.
fn fill(filler: &Path, but_for: usize) {
    fs::write(filler, vec![7; SIZE]).unwrap_err();
    let fits = fs::metadata(filler).unwrap().len();
    let file = fs::OpenOptions::new().write(true).open(filler).unwrap();
    file.set_len(fits - but_for as u64).unwrap();
}

#[test]
fn i4_i12_a_full_disk_at_fifty_levels_loses_nothing_and_is_called_full() {
    let place = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o size={SIZE} tmpfs \"${DISK}\" && exec \"$0\" --exact \
         full::on_a_small_disk --nocapture"
    );
    let run = Command::new("unshare")
        .args(["--mount", "--map-root-user", "sh", "-c", &script])
        .arg(std::env::current_exe().unwrap())
        .env(DISK, place.path())
        .output();
    let Ok(run) = run else {
        return println!("not tried: there is no unshare");
    };
    let told = String::from_utf8_lossy(&run.stdout).into_owned();
    let error = String::from_utf8_lossy(&run.stderr).into_owned();
    if error.contains("unshare:") || error.contains("mount:") {
        return println!("not tried: {error}");
    }
    assert!(run.status.success(), "{told}{error}");
    assert!(told.contains("all levels"), "{told}{error}");
    println!("{told}");
}
