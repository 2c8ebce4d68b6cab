//! What is said of the library in English.

use crate::{Backup, Lost, OpeningNotice, StoreError};
use std::path::Path;
use workshop::{Language, Message};

pub(super) fn error(error: &StoreError) -> String {
    match error {
        StoreError::NoFolder => {
            "Lisca found no folder to keep its workshops in. Name one in LISCA_DATA.".into()
        }
        StoreError::Folder { folder, .. } => format!(
            "Lisca can’t keep its workshops in {}. See that this folder exists and \
             that you may write in it, or name another in LISCA_DATA.",
            folder.display()
        ),
        StoreError::Backups { folder, .. } => format!(
            "Backups can’t be kept in {}. See that this folder exists and that you may write in \
             it, or choose another for them.",
            folder.display()
        ),
        StoreError::NotALibrary(file) => format!(
            "{} is not a library of Lisca, and was left as it is. \
             Move it away, or name another folder in LISCA_DATA.",
            file.display()
        ),
        StoreError::Empty(file) => format!(
            "{} is empty. A library never is, so it was left as it is: a disk may have lost \
             what was in it. Put a backup in its place with “lisca restore”, or move the empty \
             file away to begin a new library.",
            file.display()
        ),
        StoreError::Unusable {
            why,
            backup,
            workshops,
        } => format!(
            "{} {} “lisca restore” with this file puts it back; what is there now is kept.",
            why.in_language(Language::En),
            newest(backup, *workshops)
        ),
        StoreError::Strange(it) => format!(
            "This library has something in it that Lisca didn’t make ({it}), and was left as it \
             is. It may do harm. Ask whoever gave it to you to export the workshops as JSON."
        ),
        StoreError::Lost { file, how } => lost(*how, file),
        StoreError::Open => "Lisca is open with this library. Close it, then try again.".into(),
        StoreError::NoBackup(file) => format!(
            "{} can’t be restored: it is missing, damaged, or no library of Lisca. Name \
             another backup. The library in use is as it was.",
            file.display()
        ),
        StoreError::Itself(file) => format!(
            "{} is the library that is in use. Name the backup instead.",
            file.display()
        ),
        StoreError::Newer { found, known } => format!(
            "This library was last used with a newer version of Lisca, and was left \
             as it is. Please install the newest version to open it. \
             (The library has format {found}; this version knows {known}.)"
        ),
        StoreError::Taken(file) => format!(
            "{} is a library already, and was left as it is. Name another folder.",
            file.display()
        ),
        StoreError::NothingThere(file) => format!(
            "Nothing of a library could be read out of {}. It was left as it is; put a backup in \
             its place.",
            file.display()
        ),
        StoreError::Unreadable(_) => {
            "The library is damaged where this workshop stands, so it can’t be opened; the others \
             can. Rescue what can be read of it into a new library, or put a backup in its place."
                .into()
        }
        StoreError::PartlyDamaged => {
            "A part of the library is damaged: some workshops can’t be read, and nothing can be \
             saved. Rescue what can be read into a new library, or put a backup in its place."
                .into()
        }
        StoreError::Several(count) => format!(
            "This file is a whole library: it has {count} workshops. To take one of them, open \
             that library and export it; to use all of it, put it in place with “lisca restore”."
        ),
        StoreError::NoWorkshopFile(_) => {
            "This file is damaged, or it isn’t a workshop that Lisca wrote. Ask for it again, or \
             for the workshop as JSON."
                .into()
        }
        StoreError::NewerFile => {
            "This file was written by a newer version of Lisca. Install the newest version to \
             open it."
                .into()
        }
        StoreError::ReadOnly(_) => {
            "The library can’t be written, so nothing was saved. See that its folder \
             and its files are not set to read-only, then try again."
                .into()
        }
        StoreError::Damaged(_) => {
            "The library is damaged, and was left as it is. Put a backup in its place with “lisca \
             restore”, or rescue what can be read of it with “lisca rescue”."
                .into()
        }
        StoreError::Busy(_) => "Another program is using the library, so nothing was saved. \
                                Close that program, then try again."
            .into(),
        StoreError::Full(_) => {
            "The disk is full, so nothing was saved. Make some room, then try again.".into()
        }
        StoreError::Disk(_) => {
            "The disk didn’t do what it should, so nothing was saved. See that it is \
             still connected and has room, then try again."
                .into()
        }
        StoreError::Missing(_) => "This workshop isn’t in the library.".into(),
        StoreError::NoReport(_) => "This report isn’t in the library.".into(),
        StoreError::NoStep { seq } => format!("The workshop’s history doesn’t reach step {seq}."),
        StoreError::Conflict { .. } => {
            "The workshop was changed in another window. Open it again, then repeat your edit."
                .into()
        }
        StoreError::OutOfStep(_) => {
            "The workshop on screen is not the one in the library, so nothing was saved. \
             Open it again, then repeat your edit."
                .into()
        }
        StoreError::Flawed(flaw) => format!(
            "This workshop can’t be opened. {}",
            flaw.in_language(Language::En)
        ),
        StoreError::Sqlite(it) => format!("The library couldn’t do this: {it}."),
    }
}

/// The sentence on the newest backup that is whole.
fn newest(backup: &Backup, workshops: usize) -> String {
    let count = match workshops {
        1 => "1 workshop".into(),
        count => format!("{count} workshops"),
    };
    format!(
        "The newest backup is of {} and has {count}: {}.",
        backup.at.format("%Y-%m-%d %H:%M UTC"),
        backup.file.display()
    )
}

fn lost(how: Lost, file: &Path) -> String {
    let file = file.display();
    match how {
        Lost::Gone => format!(
            "{file} is not where it was: it has been moved, renamed or removed. Nothing is \
             saved until it is back. Put it back, then try again; or save a copy elsewhere."
        ),
        Lost::Barred => format!(
            "Lisca may not use the folder of {file} any more. Nothing is saved until it may. \
             Give the right back, then try again; or save a copy elsewhere."
        ),
        Lost::Replaced => format!(
            "Another file stands in the place of {file}. Nothing is saved into it, so that \
             the two don’t get mixed. Put the old one back, then try again; or save a copy \
             elsewhere."
        ),
        Lost::Overwritten => format!(
            "Another program has written over {file}. Nothing more is saved into it, so that \
             it gets no worse. Save a copy elsewhere, then open what is there now."
        ),
        Lost::LogGone => format!(
            "The latest changes to {file} are kept beside it, in a file that is not there any \
             more. Nothing more is saved, so that it gets no worse. Save a copy elsewhere, \
             then open what is there now."
        ),
        Lost::InUse => format!(
            "{file} was put in the place of another library, with which Lisca is still open. \
             Close that window, then try again."
        ),
    }
}

pub(super) fn opening_notice(notice: &OpeningNotice) -> String {
    match notice {
        OpeningNotice::LogSetAside { log } => format!(
            "The last changes of another library lay beside this one. They don’t belong to \
             it, and were set aside in {}.",
            log.display()
        ),
        OpeningNotice::LogSpoiled { copy } => format!(
            "The last changes before Lisca was cut short can’t all be read: look whether \
             something is missing. What was there is kept in {}.",
            copy.display()
        ),
        OpeningNotice::PutBack { file } => format!(
            "The library’s file was gone. Lisca still had all of it, and wrote it again to {}.",
            file.display()
        ),
        OpeningNotice::BegunAnew { backup, workshops } => format!(
            "There was no library here any more, so a new one was begun. {} “Backups” on the first \
             screen puts it back.",
            newest(backup, *workshops)
        ),
        OpeningNotice::OnlyReads { why } => format!(
            "The workshops can be read and exported, but nothing can be saved. {}",
            why.in_language(Language::En)
        ),
    }
}
