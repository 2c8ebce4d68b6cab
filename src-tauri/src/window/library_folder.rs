//! The library's folder by its canonical path, whatever path named it: through
//! a link, through `..`, relative, or none.

use app::{Failure, make_folder};
use std::path::{Path, PathBuf, absolute};

/// The canonical path of the library's folder, which is made where it is
/// missing: what is missing has no canonical path.
pub(crate) fn canonical() -> Result<PathBuf, Failure> {
    computer::folder().map(|it| made(&it))
}

fn made(folder: &Path) -> PathBuf {
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
        let first = made(&folder);
        assert!(folder.is_dir());
        assert_eq!(made(&folder), first);
        assert_eq!(made(&folder.join("")), first);
        assert_eq!(made(&all.path().join("not/../not/./yet")), first);
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
        assert_eq!(made(short), made(beside.path()));
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_has_one_name_through_links_and_is_made_private() -> io::Result<()> {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let all = tempfile::tempdir()?;
        let folder = all.path().join("folder");
        let first = made(&folder);
        assert_eq!(folder.metadata()?.permissions().mode() & 0o777, 0o700);
        let (link, further) = (all.path().join("link"), all.path().join("further"));
        symlink(&folder, &link)?;
        symlink("link", &further)?;
        assert_eq!(made(&link), first);
        assert_eq!(made(&further), first);
        assert_ne!(made(&all.path().join("other")), first);
        Ok(())
    }
}
