//! Backups of the library: taken by themselves, looked into, put back, deleted.

use crate::begun::Work;
use crate::documents::Documents;
use crate::files::spelled;
use crate::{Begun, Failure};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{Backup, BackupContents, CopyReason, KeptCopy, Restored, StoreError, Summary};
use workshop::Language;

/// What became of the last attempt to take a backup, which isn't waited for.
#[derive(Clone, Default)]
pub(crate) struct LastAttempt(Arc<Mutex<Option<Failure>>>);

/// The backups of the library, for a window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BackupsView {
    /// The folder that they are kept in.
    pub folder: String,
    /// Whether that is another than the one beside the library.
    pub chosen: bool,
    /// The backups, the newest first.
    pub backups: Vec<BackupView>,
    /// The copies of the library that are no backups, the newest first.
    pub copies: Vec<CopyView>,
    /// Why the last one couldn't be taken; none: it could.
    pub trouble: Option<String>,
}

/// The moment at which a backup was taken: it names the backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BackupId(#[cfg_attr(feature = "typescript", ts(as = "String"))] pub DateTime<Utc>);

/// A backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BackupView {
    /// The path of its file.
    pub file: String,
    /// When it was taken.
    pub at: BackupId,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// A copy of the library that is no backup, such as one that was kept before a backup
/// took the library's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CopyView {
    /// The path of its file.
    pub file: String,
    /// What it was kept for.
    pub reason: CopyReason,
    /// When it was last written.
    #[cfg_attr(feature = "typescript", ts(as = "String"))]
    pub at: DateTime<Utc>,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// What is in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BackupContentsView {
    /// The workshops outside the bin, the one that was worked on last first.
    pub workshops: Vec<Summary>,
    /// How many reports wait in its inbox.
    pub reports: usize,
}

/// The outcome of putting a backup in the place of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RestoredView {
    /// How many workshops the library has now, outside the bin.
    pub workshops: usize,
    /// The path of what was there before; none: there was nothing.
    pub before: Option<String>,
}

/// The backups that there are.
pub(crate) fn backups(spoken: Language, documents: &Documents, last: &LastAttempt) -> BackupsView {
    let trouble = last.lock().clone();
    let trouble = trouble.map(|it| it.in_language(spoken).message());
    seen_in(data_folder(documents), trouble)
}

/// The backups of the library in a folder, whether it can be opened or not.
pub(crate) fn seen_in(data: &Path, trouble: Option<String>) -> BackupsView {
    let folder = store::backup_folder(data);
    BackupsView {
        chosen: store::chosen_backup_folder(data).is_some(),
        backups: store::backups(&folder)
            .iter()
            .map(BackupView::from)
            .collect(),
        copies: (store::kept_copies(data).into_iter())
            .map(CopyView::from)
            .collect(),
        folder: folder.display().to_string(),
        trouble,
    }
}

/// Takes a backup, for any thread: none where nothing was written since the
/// newest. What comes of it is remembered.
pub(crate) fn take_backup(documents: &Documents, last: &LastAttempt) -> Work<Option<BackupView>> {
    let library = documents.condition().file().to_owned();
    let folder = store::backup_folder(data_folder(documents));
    let (now, last) = (documents.time.now(), last.clone());
    Box::new(move || {
        let taken = store::back_up(&library, &folder, now).map_err(Failure::from);
        *last.lock() = taken.as_ref().err().cloned();
        Ok(taken?.as_ref().map(BackupView::from))
    })
}

/// Reads what is in a backup.
pub(crate) fn look_into_backup(
    documents: &Documents,
    at: BackupId,
) -> Result<Begun<BackupContentsView>, Failure> {
    let file = file_of(data_folder(documents), at)?;
    let work = move || contents_of(&file);
    Ok(Begun::Background(Box::new(work)))
}

/// What is in the file of a backup.
pub(crate) fn contents_of(file: &Path) -> Result<BackupContentsView, Failure> {
    Ok(store::look_into_backup(file)?.into())
}

/// Puts a backup in the place of the library, which is kept under another name.
pub(crate) fn restore_backup(
    documents: &mut Documents,
    at: BackupId,
) -> Result<RestoredView, Failure> {
    let file = file_of(data_folder(documents), at)?;
    Ok(documents.restore_backup(&file)?.into())
}

/// The same of a library that can't be opened.
pub(crate) fn restore_in(data: &Path, backup: &Path) -> Result<RestoredView, Failure> {
    Ok(store::restore(data, backup)?.into())
}

/// Keeps backups in another folder from now on; none: beside the library.
pub(crate) fn choose_backup_folder(
    documents: &Documents,
    folder: Option<&str>,
) -> Result<(), Failure> {
    choose_in(data_folder(documents), folder)
}

/// The same of the library in a folder.
pub(crate) fn choose_in(data: &Path, folder: Option<&str>) -> Result<(), Failure> {
    Ok(store::choose_backup_folder(data, folder.map(Path::new))?)
}

/// Deletes the backups that were taken before a moment, and the copies that were
/// written before it, for good. Answers how many.
pub(crate) fn delete_backups(documents: &Documents, before: BackupId) -> Result<usize, Failure> {
    let data = data_folder(documents);
    let mut deleted = store::remove_backups(&store::backup_folder(data), before.0)?;
    for copy in store::kept_copies(data) {
        if copy.at < before.0 {
            store::remove_copy(data, &copy.file)?;
            deleted += 1;
        }
    }
    Ok(deleted)
}

/// Deletes a copy of the library that is no backup, for good.
pub(crate) fn delete_copy(documents: &Documents, file: &str) -> Result<(), Failure> {
    let data = data_folder(documents);
    Ok(store::remove_copy(data, Path::new(file))?)
}

/// Where the library's file is, with what is kept beside it.
fn data_folder(documents: &Documents) -> &Path {
    let file = documents.condition().file();
    file.parent().unwrap_or(file)
}

/// The file of a backup of the library in a folder.
pub(crate) fn file_of(data: &Path, at: BackupId) -> Result<PathBuf, StoreError> {
    let folder = store::backup_folder(data);
    let found = store::backups(&folder).into_iter().find(|it| it.at == at.0);
    found.map(|it| it.file).ok_or(StoreError::NoBackup(folder))
}

impl LastAttempt {
    fn lock(&self) -> MutexGuard<'_, Option<Failure>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<&Backup> for BackupView {
    fn from(backup: &Backup) -> Self {
        let Backup { file, at, bytes } = backup;
        Self {
            file: spelled(file),
            at: BackupId(*at),
            bytes: *bytes,
        }
    }
}

impl From<KeptCopy> for CopyView {
    fn from(copy: KeptCopy) -> Self {
        Self {
            file: copy.file.display().to_string(),
            reason: copy.reason,
            at: copy.at,
            bytes: copy.bytes,
        }
    }
}

impl From<BackupContents> for BackupContentsView {
    fn from(contents: BackupContents) -> Self {
        let BackupContents { workshops, reports } = contents;
        Self { workshops, reports }
    }
}

impl From<Restored> for RestoredView {
    fn from(restored: Restored) -> Self {
        let Restored { workshops, before } = restored;
        let before = before.map(|it| it.display().to_string());
        Self { workshops, before }
    }
}
