//! Small files beside the library that are their owner's alone, whoever made
//! them: what a window remembers says when somebody worked.

use std::io;
use std::path::Path;

/// Sees to it that a folder is there, and for its owner alone, before something
/// else writes into it that doesn't ask who may read it.
pub(crate) fn prepare_folder(folder: &Path) -> io::Result<()> {
    app::make_folder(folder)?;
    keep_folder_private(folder)
}

/// Writes a file whole or not at all: the program may just be ending.
pub(crate) fn write(file: &Path, text: &str) -> io::Result<()> {
    let fresh = file.with_extension("new");
    make(&fresh, text)?;
    std::fs::rename(fresh, file)
}

/// Sees to it that a file is there, and private, before something writes it
/// that doesn't ask who may read it.
pub(crate) fn prepare(file: &Path, text: &str) -> io::Result<()> {
    match file.try_exists()? {
        true => keep_private(file),
        false => make(file, text),
    }
}

fn make(file: &Path, text: &str) -> io::Result<()> {
    use std::io::Write;
    let mut opened = private_options().create(true).truncate(true).open(file)?;
    // It may have been there, with the rights of another time.
    keep_private(file)?;
    opened.write_all(text.as_bytes())
}

#[cfg(unix)]
fn private_options() -> std::fs::OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).mode(0o600);
    options
}

#[cfg(unix)]
fn keep_private(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600))
}

#[cfg(unix)]
fn keep_folder_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn keep_folder_private(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Elsewhere a file in a person's own folder is theirs alone.
#[cfg(not(unix))]
fn private_options() -> std::fs::OpenOptions {
    let mut options = std::fs::OpenOptions::new();
    options.write(true);
    options
}

#[cfg(not(unix))]
fn keep_private(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    fn rights(file: &Path) -> io::Result<u32> {
        Ok(fs::metadata(file)?.permissions().mode() & 0o777)
    }

    #[test]
    fn a_file_is_private_whoever_made_it_and_keeps_what_is_in_it() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("window.json");
        prepare(&file, "{}")?;
        assert_eq!(rights(&file)?, 0o600);
        assert_eq!(fs::read_to_string(&file)?, "{}");

        fs::write(&file, "{\"kept\":1}")?;
        fs::set_permissions(&file, Permissions::from_mode(0o644))?;
        prepare(&file, "{}")?;
        assert_eq!(rights(&file)?, 0o600);
        assert_eq!(fs::read_to_string(&file)?, "{\"kept\":1}");
        Ok(())
    }

    #[test]
    fn a_folder_is_private_whoever_made_it() -> io::Result<()> {
        let all = tempfile::tempdir()?;
        let folder = all.path().join("not/yet");
        for _ in 0..2 {
            prepare_folder(&folder)?;
            assert_eq!(rights(&folder)?, 0o700);
            fs::set_permissions(&folder, Permissions::from_mode(0o755))?;
        }
        Ok(())
    }

    #[test]
    fn a_file_that_is_written_again_is_private_whatever_lay_there() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("shared-screen.json");
        let left = file.with_extension("new");
        for it in [&file, &left] {
            fs::write(it, "left by another time")?;
            fs::set_permissions(it, Permissions::from_mode(0o666))?;
        }
        write(&file, "{}")?;
        assert_eq!(rights(&file)?, 0o600);
        assert_eq!(fs::read_to_string(&file)?, "{}");
        assert!(!left.exists());
        Ok(())
    }
}
