//! Copies of the library that are no backups: what is kept before something is done to
//! it that can't be taken back. Each has all words of its time (I13), and stays until
//! somebody deletes it.

use super::{BACKUPS, backup_folder, backups};
use crate::{StoreError, files, log};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What a copy was kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CopyReason {
    /// A newer version changed the file's form.
    BeforeVersion,
    /// A backup took the library's place.
    BeforeRestore,
    /// It didn't belong to the library: a log of another file, or one that is damaged.
    SetAside,
    /// It is a backup in the folder beside the library, and another was chosen since.
    OldFolder,
    /// It has a name as Lisca gives it.
    Other,
}

/// A copy that is no backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCopy {
    /// Its file; a log of its own may stand beside it, or be all there is.
    pub file: PathBuf,
    /// What it was kept for.
    pub reason: CopyReason,
    /// When it was last written.
    pub at: DateTime<Utc>,
    /// How large it is.
    pub bytes: u64,
}

/// The copies beside the library in a folder, the newest first. A folder that can't be
/// read has none.
#[must_use]
pub fn kept_copies(library: &Path) -> Vec<KeptCopy> {
    let names = files::entries(library).into_iter().map(|it| it.1);
    let whole: BTreeSet<String> = names.filter_map(|name| whole_name(&name)).collect();
    let mut found: Vec<KeptCopy> = (whole.iter())
        .filter_map(|name| Some(copy(library.join(name), reason_in(name)?)))
        .collect();
    let beside = library.join(BACKUPS);
    if backup_folder(library) != beside {
        let left = backups(&beside).into_iter();
        found.extend(left.map(|it| copy(it.file, CopyReason::OldFolder)));
    }
    found.sort_by_key(|it| Reverse(it.at));
    found
}

/// Removes a copy, with what belongs to it.
///
/// # Errors
/// There is no such copy, or it can't be removed.
pub fn remove_copy(library: &Path, file: &Path) -> Result<(), StoreError> {
    let known = kept_copies(library).into_iter().find(|it| it.file == file);
    let copy = known.ok_or_else(|| StoreError::NoBackup(file.to_owned()))?;
    let folder = copy.file.parent().unwrap_or(library);
    let refused = |source| StoreError::in_folder(folder, source);
    for part in parts(&copy.file) {
        if fs::symlink_metadata(&part).is_ok() {
            fs::remove_file(&part).map_err(refused)?;
        }
    }
    files::sync_folder(folder).map_err(refused)
}

fn copy(file: PathBuf, reason: CopyReason) -> KeptCopy {
    let there: Vec<_> = (parts(&file).iter())
        .filter_map(|it| fs::symlink_metadata(it).ok())
        .collect();
    let written = there.iter().filter_map(|it| it.modified().ok()).max();
    KeptCopy {
        at: written.map_or(DateTime::UNIX_EPOCH, DateTime::from),
        bytes: there.iter().map(fs::Metadata::len).sum(),
        file,
        reason,
    }
}

/// A copy's file, and what SQLite keeps beside it.
fn parts(file: &Path) -> [PathBuf; 4] {
    [
        file.to_owned(),
        log::beside(file),
        log::journal_beside(file),
        log::index_beside(file),
    ]
}

/// The name of the copy that a file is, or belongs to; none: it isn't one.
fn whole_name(name: &str) -> Option<String> {
    let whole = ["-wal", "-journal", "-shm"]
        .iter()
        .find_map(|it| name.strip_suffix(it));
    let whole = whole.unwrap_or(name);
    reason_in(whole).map(|_| whole.to_owned())
}

/// What a copy of this name was kept for; none: the name is of something else.
fn reason_in(name: &str) -> Option<CopyReason> {
    let what = name.strip_prefix("library.")?.strip_suffix(".sqlite")?;
    Some(match what {
        it if it.starts_with("before-v") => CopyReason::BeforeVersion,
        it if it.starts_with("before-restore") => CopyReason::BeforeRestore,
        it if it.starts_with("set-aside") => CopyReason::SetAside,
        _ => CopyReason::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_why() {
        use CopyReason::{BeforeRestore, BeforeVersion, SetAside};
        for (name, reason) in [
            ("library.before-v11.sqlite", Some(BeforeVersion)),
            ("library.before-v11-2.sqlite", Some(BeforeVersion)),
            ("library.before-restore.sqlite", Some(BeforeRestore)),
            ("library.set-aside.sqlite", Some(SetAside)),
            ("library.sqlite", None),
            ("library.sqlite-wal", None),
            ("library.lock", None),
            ("library.unfinished-x", None),
        ] {
            assert_eq!(reason_in(name), reason, "{name}");
        }
        let log = "library.set-aside.sqlite-wal";
        assert_eq!(whole_name(log).as_deref(), Some("library.set-aside.sqlite"));
    }
}
