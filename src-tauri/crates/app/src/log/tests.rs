use super::*;
use crate::words::Trouble;
use store::StoreError;
use workshop::{Flaw, Refusal};

fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

#[test]
fn a_line_says_when_what_failed_and_the_names_of_the_causes() {
    let folder = tempfile::tempdir().unwrap();
    let log = Log::in_folder(folder.path(), now);
    let flaw = StoreError::Flawed(Flaw::Refused(Refusal::NoCause));
    log.failed("edit", &flaw.into());
    let place = Path::new("/home/somebody/Secret.pdf");
    let full = Trouble::not_written(place, io::Error::from_raw_os_error(28));
    log.failed("Secret", &full.into());
    log.panicked(None);
    let head = format!("1970-01-01T00:00:00.000Z {}", env!("CARGO_PKG_VERSION"));
    let lines = [
        "edit: store::error::StoreError::Flawed < workshop::records::parts::Flaw::Refused \
         < workshop::edits::refusal::Refusal::NoCause",
        "no command: app::words::Trouble::NotWritten < io StorageFull 28",
        "panic",
    ];
    let wanted = lines.map(|it| format!("{head} {it}\n"));
    assert_eq!(read(folder.path(), FILE), wanted.concat());
}

#[test]
fn two_files_are_kept_and_neither_grows_beyond_what_it_may() {
    let folder = tempfile::tempdir().unwrap();
    let log = Log::in_folder(folder.path(), now);
    let line = "x".repeat(1000);
    for _ in 0..600 {
        log.note(&line);
    }
    log.note("The last");
    let files = fs::read_dir(folder.path()).unwrap().flatten();
    let sizes: Vec<u64> = files.map(|it| it.metadata().unwrap().len()).collect();
    assert_eq!(sizes.len(), 2);
    assert!(sizes.iter().all(|it| *it <= MOST), "{sizes:?}");
    assert!(read(folder.path(), EARLIER).len() as u64 > MOST - 2000);
    assert!(read(folder.path(), FILE).ends_with("The last\n"));
}

#[cfg(unix)]
#[test]
fn the_files_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    Log::in_folder(folder.path(), now).panicked(None);
    let rights = fs::metadata(folder.path().join(FILE)).unwrap();
    assert_eq!(rights.permissions().mode() & 0o777, 0o600);
}

#[test]
fn where_nothing_can_be_written_there_is_no_log_and_no_trouble() {
    let folder = tempfile::tempdir().unwrap();
    Log::default().panicked(None);
    let missing = folder.path().join("missing");
    Log::in_folder(&missing, now).panicked(None);
    assert!(!missing.exists());
    fs::create_dir(folder.path().join(FILE)).unwrap();
    Log::in_folder(folder.path(), now).panicked(None);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Whoever opens a pipe waits until somebody reads.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_left_alone() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = folder.path().join(FILE);
    let pipe = std::process::Command::new("mkfifo").arg(&file).status();
    assert!(pipe.unwrap().success());
    Log::in_folder(folder.path(), now).panicked(None);
    fs::remove_file(&file).unwrap();
    let target = other.path().join("theirs");
    std::os::unix::fs::symlink(&target, &file).unwrap();
    Log::in_folder(folder.path(), now).panicked(None);
    assert!(!target.exists());
}
