//! The files in the library's folder: whose they are, which names are free, and
//! what an attempt that was cut short has left.

use crate::log;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::{NamedTempFile, PersistError};

/// The folder within the library's folder in which backups are kept, unless
/// another was chosen.
pub const BACKUPS: &str = "backups";

/// The beginning of a file's name until all of the file is there.
const UNFINISHED: &str = "library.unfinished-";

/// The files that Lisca keeps beside the library, and what two of them are called
/// while they are written.
const OTHER_FILES: [&str; 6] = [
    "window.json",
    "window.new",
    "shared-screen.json",
    "shared-screen.new",
    "lisca.log",
    "lisca.1.log",
];

/// Makes a folder, with whatever it lies in that isn't there either. What is in
/// it concerns people: it is for its owner alone. One that is there stays as it
/// is.
///
/// # Errors
/// The system doesn't let it be made.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Takes from everybody else the right to read what Lisca has in a folder,
/// whoever made it; and the folder itself, unless it holds other things too.
/// Where that isn't ours to decide, nothing is lost by it.
pub(crate) fn make_private(folder: &Path) {
    let mut ours_alone = true;
    for (path, name) in entries(folder) {
        if is_ours(&name) {
            for_owner_alone(&path, 0o600);
        } else if name == BACKUPS && path.is_dir() {
            make_private(&path);
        } else {
            ours_alone = false;
        }
    }
    if ours_alone {
        for_owner_alone(folder, 0o700);
    }
}

fn is_ours(name: &str) -> bool {
    let export = name.starts_with("export-") && name.ends_with(".unfinished");
    export || name.starts_with("library.") || OTHER_FILES.contains(&name)
}

#[cfg(unix)]
fn for_owner_alone(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let Ok(found) = fs::symlink_metadata(path) else {
        return;
    };
    let open_to_others = found.permissions().mode() & 0o077 != 0;
    if open_to_others && !found.is_symlink() {
        let keeps = found.permissions().mode() & mode;
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(keeps));
    }
}

/// Elsewhere a person's own folders are closed to others by what they inherit.
#[cfg(not(unix))]
fn for_owner_alone(_: &Path, _: u32) {}

/// Removes what an attempt that was cut short has left. Only while nobody else
/// has the library open: the attempt may be theirs.
pub(crate) fn clear_unfinished(folder: &Path) {
    for (path, name) in entries(folder) {
        if name.starts_with(UNFINISHED) {
            let _ = fs::remove_file(path);
        }
    }
}

/// Removes the same where others may be at work too: what nobody has written to for
/// an hour.
pub(crate) fn clear_abandoned(folder: &Path) {
    const HOUR: Duration = Duration::from_secs(3600);
    for (path, name) in entries(folder) {
        let changed = fs::symlink_metadata(&path).and_then(|it| it.modified());
        let is_old = changed.is_ok_and(|it| it.elapsed().is_ok_and(|it| it > HOUR));
        if name.starts_with(UNFINISHED) && is_old {
            let _ = fs::remove_file(path);
        }
    }
}

pub(crate) fn entries(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|it| (it.path(), it.file_name().to_string_lossy().into_owned()))
        .collect()
}

/// A new file in the folder, for its owner alone, which is gone again unless it
/// is [persisted](persist).
pub(crate) fn unfinished(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(folder)
}

/// Gives a file its name once all of it is on the disk. Nothing is replaced.
pub(crate) fn persist(unfinished: NamedTempFile, name: &Path) -> io::Result<()> {
    unfinished.as_file().sync_all()?;
    if let Err(PersistError { error, file }) = unfinished.persist_noclobber(name) {
        if error.kind() == io::ErrorKind::AlreadyExists || fs::symlink_metadata(name).is_ok() {
            return Err(error);
        }
        // Some file systems can't move a file only to where nothing is.
        file.persist(name).map_err(|error| error.error)?;
    }
    sync_folder(name.parent().unwrap_or(name))
}

/// Makes sure that the names in a folder are on the disk. Some file systems know
/// no such thing, and some folders may be written but not read: the files in
/// them are whole all the same.
///
/// # Errors
/// The disk fails.
#[cfg(unix)]
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    match fs::File::open(folder).and_then(|it| it.sync_all()) {
        Err(error) if [InvalidInput, PermissionDenied, Unsupported].contains(&error.kind()) => {
            Ok(())
        }
        done => done,
    }
}

/// Elsewhere a folder can't be opened for that; the system writes names itself.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// `library.WHAT.sqlite` beside `file`, or the first of `library.WHAT-2.sqlite`
/// and so on that isn't there, nor a log or a journal of its name.
pub(crate) fn free_name(file: &Path, what: &str) -> PathBuf {
    let mut count = 1;
    loop {
        let again = match count {
            1 => String::new(),
            _ => format!("-{count}"),
        };
        let name = file.with_extension(format!("{what}{again}.sqlite"));
        let all = [&name, &log::beside(&name), &log::journal_beside(&name)];
        if all.iter().all(|it| fs::symlink_metadata(it).is_err()) {
            return name;
        }
        count += 1;
    }
}
