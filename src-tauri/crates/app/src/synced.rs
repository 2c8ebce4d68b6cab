//! Folders that a program copies to other computers, or that are on another computer:
//! no place for a library that is written to.

use serde::Serialize;

/// Who else has to do with a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names of programs")]
pub enum Synced {
    Dropbox,
    OneDrive,
    GoogleDrive,
    ICloud,
    Nextcloud,
    OwnCloud,
    Syncthing,
    /// A program on another computer keeps the files.
    Network,
}

impl Synced {
    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dropbox => "Dropbox",
            Self::OneDrive => "OneDrive",
            Self::GoogleDrive => "Google Drive",
            Self::ICloud => "iCloud",
            Self::Nextcloud => "Nextcloud",
            Self::OwnCloud => "ownCloud",
            Self::Syncthing => "Syncthing",
            Self::Network => "network",
        }
    }
}
