//! Backups: whole copies of the library, taken while it is open and kept for a
//! while, each in a file of its own.

mod copies;
mod keeping;
mod place;
mod taking;

pub use crate::files::BACKUPS;
pub use copies::{CopyReason, KeptCopy, kept_copies, remove_copy};
pub use place::{backup_folder, choose_backup_folder, chosen_backup_folder};
pub use taking::back_up;
pub(crate) use taking::copy_whole;

use crate::backup::Backup;
use crate::summary::{self, Shelf, Summary};
use crate::{StoreError, files, memory};
use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::Connection;
use std::cmp::Reverse;
use std::fs;
use std::path::Path;

/// The moment in a backup's name: no sign in it that a file system refuses.
const MOMENT: &str = "%Y-%m-%dT%H-%M-%SZ";

/// What is in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupContents {
    /// The workshops outside the bin, the one that was worked on last first.
    pub workshops: Vec<Summary>,
    /// How many reports its inbox has.
    pub reports: usize,
}

/// The backups in a folder, the newest first. What is no backup isn't told of;
/// a folder that can't be read has none.
#[must_use]
pub fn backups(folder: &Path) -> Vec<Backup> {
    let mut found: Vec<_> = files::entries(folder)
        .into_iter()
        .filter_map(|(file, name)| {
            let at = moment_in(&name)?;
            let there = fs::symlink_metadata(&file).ok()?;
            let bytes = there.len();
            there.is_file().then_some(Backup { file, at, bytes })
        })
        .collect();
    found.sort_by_key(|it| Reverse(it.at));
    found
}

/// Reads what is in a backup. Nothing is written, there or elsewhere.
///
/// # Errors
/// It isn't a library, is damaged, or was written by a newer version.
pub fn look_into_backup(file: &Path) -> Result<BackupContents, StoreError> {
    contents(&memory::whole(file)?.1)
}

/// The newest backup in a folder that is whole, with what is in it.
#[must_use]
pub fn newest_backup(folder: &Path) -> Option<(Backup, BackupContents)> {
    let mut there = backups(folder).into_iter();
    there.find_map(|backup| {
        let contents = look_into_backup(&backup.file).ok()?;
        Some((backup, contents))
    })
}

/// Removes the backups in a folder that were taken before a moment. Answers how
/// many.
///
/// # Errors
/// One of them can't be removed; those before it are.
pub fn remove_backups(folder: &Path, before: DateTime<Utc>) -> Result<usize, StoreError> {
    let refused = |source| StoreError::in_backups(folder, source);
    let old = backups(folder).into_iter().filter(|it| it.at < before);
    let mut removed = 0;
    for backup in old {
        fs::remove_file(&backup.file).map_err(refused)?;
        removed += 1;
    }
    files::sync_folder(folder).map_err(refused)?;
    Ok(removed)
}

/// What is in a library in memory.
pub(crate) fn contents(db: &Connection) -> Result<BackupContents, StoreError> {
    let mut workshops = summary::list(db, Shelf::Open)?;
    workshops.extend(summary::list(db, Shelf::Archived)?);
    workshops.sort_by_key(|it| Reverse(it.updated));
    let sql = "SELECT count(*) FROM safety_report WHERE aside IS NULL AND workshop IS NULL";
    let reports = db.query_row(sql, [], |row| row.get(0))?;
    Ok(BackupContents { workshops, reports })
}

/// The name of a backup's file.
fn name(at: DateTime<Utc>) -> String {
    format!("library.{}.sqlite", at.format(MOMENT))
}

/// When a backup of this name was taken; none: the name is of something else.
fn moment_in(name: &str) -> Option<DateTime<Utc>> {
    let moment = name.strip_prefix("library.")?.strip_suffix(".sqlite")?;
    let at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
    Some(at.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::SubsecRound;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_name_says_when(seconds in 0_i64..4_000_000_000) {
            let at = DateTime::from_timestamp(seconds, 999).unwrap();
            prop_assert_eq!(moment_in(&name(at)), Some(at.trunc_subsecs(0)));
        }
    }

    #[test]
    fn what_else_stands_there_is_no_backup() {
        for name in ["library.sqlite", "library.before-v2.sqlite", "notes.txt"] {
            assert_eq!(moment_in(name), None);
        }
    }
}
