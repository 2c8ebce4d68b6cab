//! Where the library is kept when nobody says otherwise.

use crate::StoreError;
use directories::ProjectDirs;
use std::ffi::OsString;
use std::path::PathBuf;

/// The folder of the library: the one that the environment names in
/// `LISCA_DATA`, else the platform's place for a program's local data
/// (`~/.local/share/lisca` on Linux).
///
/// # Errors
/// [`StoreError::NoFolder`] where the person has no home folder.
pub fn default_folder() -> Result<PathBuf, StoreError> {
    named_or_local(std::env::var_os("LISCA_DATA"))
}

fn named_or_local(named: Option<OsString>) -> Result<PathBuf, StoreError> {
    if let Some(folder) = named.filter(|it| !it.is_empty()) {
        return Ok(folder.into());
    }
    ProjectDirs::from("", "", "Lisca")
        .map(|folders| folders.data_local_dir().to_owned())
        .ok_or(StoreError::NoFolder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_folder_comes_first() {
        let named = named_or_local(Some("/elsewhere".into())).unwrap();
        assert_eq!(named, PathBuf::from("/elsewhere"));
    }

    #[test]
    fn an_empty_name_names_nothing() {
        let local = named_or_local(None).unwrap();
        assert!(local.is_absolute());
        assert_eq!(named_or_local(Some("".into())).unwrap(), local);
    }
}
