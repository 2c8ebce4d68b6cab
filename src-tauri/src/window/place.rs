//! The library's folder under the one name that it has, however it was named:
//! through a link, `..`, from another folder, or not at all.

use app::{Failure, make_folder};
use std::path::{Path, PathBuf, absolute};

/// The folder of the library, made where it isn't there: what isn't there has
/// no name yet.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    computer::folder().map(|it| named(&it))
}

fn named(folder: &Path) -> PathBuf {
    // One that can't be made can't be opened either, and the window says so.
    let _ = make_folder(folder);
    let known = folder.canonicalize().or_else(|_| absolute(folder));
    known.unwrap_or_else(|_| folder.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn a_folder_has_one_name_before_it_is_there_and_after() -> io::Result<()> {
        let all = tempfile::tempdir()?;
        let folder = all.path().join("not/yet");
        let first = named(&folder);
        assert!(folder.is_dir());
        assert_eq!(named(&folder), first);
        assert_eq!(named(&folder.join("")), first);
        assert_eq!(named(&all.path().join("not/../not/./yet")), first);
        Ok(())
    }

    #[test]
    fn a_folder_has_one_name_from_wherever_it_is_named() -> io::Result<()> {
        let here = std::env::current_dir()?;
        let beside = tempfile::tempdir_in(&here)?;
        let short = beside
            .path()
            .strip_prefix(&here)
            .map_err(io::Error::other)?;
        assert!(short.is_relative());
        assert_eq!(named(short), named(beside.path()));
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_has_one_name_through_links_and_is_made_private() -> io::Result<()> {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let all = tempfile::tempdir()?;
        let folder = all.path().join("folder");
        let first = named(&folder);
        assert_eq!(folder.metadata()?.permissions().mode() & 0o777, 0o700);
        let (link, further) = (all.path().join("link"), all.path().join("further"));
        symlink(&folder, &link)?;
        symlink("link", &further)?;
        assert_eq!(named(&link), first);
        assert_eq!(named(&further), first);
        assert_ne!(named(&all.path().join("other")), first);
        Ok(())
    }
}
