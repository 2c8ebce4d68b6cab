//! Who else has to do with a folder: a program that copies it to other computers, by
//! the marks that such programs leave and the names that they give; or another computer.

use app::Synced;
use std::fs;
use std::path::Path;

/// Files and folders that stand at the top of what is copied.
const MARKS: [(&str, Synced); 10] = [
    (".dropbox", Synced::Dropbox),
    (".dropbox.cache", Synced::Dropbox),
    (".stfolder", Synced::Syncthing),
    (".stversions", Synced::Syncthing),
    (".nextcloudsync.log", Synced::Nextcloud),
    (".owncloudsync.log", Synced::OwnCloud),
    (".tmp.driveupload", Synced::GoogleDrive),
    (".tmp.drivedownload", Synced::GoogleDrive),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", Synced::OneDrive),
    (".icloud", Synced::ICloud),
];

/// How the names of such folders begin, in small letters.
const NAMES: [(&str, Synced); 11] = [
    ("dropbox", Synced::Dropbox),
    ("onedrive", Synced::OneDrive),
    ("google drive", Synced::GoogleDrive),
    ("googledrive", Synced::GoogleDrive),
    ("my drive", Synced::GoogleDrive),
    ("icloud", Synced::ICloud),
    ("mobile documents", Synced::ICloud),
    ("com~apple~clouddocs", Synced::ICloud),
    ("nextcloud", Synced::Nextcloud),
    ("owncloud", Synced::OwnCloud),
    ("syncthing", Synced::Syncthing),
];

/// How file systems of other computers are called by the system.
const FAR: [&str; 12] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "9p",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
];

/// Who else has to do with a folder; none: nobody who is known here.
pub(crate) fn who_syncs(folder: &Path) -> Option<Synced> {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    by_mark(&folder).or_else(|| by_name(&folder)).or_else(|| {
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        is_far(&folder, &mounts).then_some(Synced::Network)
    })
}

fn by_mark(folder: &Path) -> Option<Synced> {
    folder.ancestors().find_map(|above| {
        let leaves = |(mark, _): &&(&str, Synced)| above.join(mark).symlink_metadata().is_ok();
        // What a client of Nextcloud or ownCloud knows of the folder.
        let known = || {
            let mut names = fs::read_dir(above).ok()?.flatten().map(|it| it.file_name());
            let is_known = |name: &std::ffi::OsString| {
                let name = name.to_string_lossy();
                (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db")
            };
            names.any(|it| is_known(&it)).then_some(Synced::Nextcloud)
        };
        MARKS.iter().find(leaves).map(|it| it.1).or_else(known)
    })
}

fn by_name(folder: &Path) -> Option<Synced> {
    folder.components().find_map(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        let is_named = |(begin, _): &&(&str, Synced)| {
            name.strip_prefix(*begin)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        NAMES.iter().find(is_named).map(|it| it.1)
    })
}

/// Whether a folder is on another computer, by what the system says is mounted where
/// (`proc_pid_mountinfo(5)`), or by its own name.
fn is_far(folder: &Path, mounts: &str) -> bool {
    let mount = |line: &str| {
        let (left, right) = line.split_once(" - ")?;
        let at = left.split(' ').nth(4)?.replace("\\040", " ");
        let kind = right.split(' ').next()?.to_owned();
        folder.starts_with(&at).then_some((at.len(), kind))
    };
    let nearest = mounts.lines().filter_map(mount).max_by_key(|it| it.0);
    let by_name = folder.to_string_lossy().starts_with("\\\\");
    let is_plain = folder.to_string_lossy().starts_with("\\\\?\\");
    (by_name && !is_plain) || nearest.is_some_and(|(_, kind)| FAR.contains(&&*kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_known_by_its_name_or_that_of_one_above() {
        for (path, who) in [
            ("/home/r/Dropbox/lisca", Some(Synced::Dropbox)),
            ("/home/r/Dropbox (Work)/lisca", Some(Synced::Dropbox)),
            ("/home/r/OneDrive - An Org/x/y", Some(Synced::OneDrive)),
            ("/Users/r/Library/Mobile Documents/x", Some(Synced::ICloud)),
            (
                "/Users/r/Library/CloudStorage/GoogleDrive-r@x/My Drive/l",
                Some(Synced::GoogleDrive),
            ),
            ("/home/r/Nextcloud", Some(Synced::Nextcloud)),
            ("/home/r/dropboxes/lisca", None),
            ("/home/r/.local/share/lisca", None),
        ] {
            assert_eq!(by_name(Path::new(path)), who, "{path}");
        }
    }

    #[test]
    fn a_folder_is_known_by_what_stands_above_it() -> std::io::Result<()> {
        for (mark, who) in [
            (".stfolder", Synced::Syncthing),
            (".dropbox.cache", Synced::Dropbox),
            (".sync_3e1f2a.db", Synced::Nextcloud),
        ] {
            let top = tempfile::tempdir()?;
            let folder = top.path().join("a/b");
            fs::create_dir_all(&folder)?;
            assert_eq!(who_syncs(&folder), None);
            fs::write(top.path().join(mark), "")?;
            assert_eq!(who_syncs(&folder), Some(who));
        }
        Ok(())
    }

    #[test]
    fn a_folder_of_another_computer_is_known_by_its_file_system() {
        let mounts = "\
            22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n\
            41 22 0:36 / /mnt/our\\040team rw,relatime - cifs //server/team rw\n\
            42 41 254:1 / /mnt/our\\040team/here rw - ext4 /dev/vdb rw";
        for (path, far) in [
            ("/home/r", false),
            ("/mnt/our team/lisca", true),
            ("/mnt/our team/here/lisca", false),
            ("\\\\server\\team", true),
        ] {
            assert_eq!(is_far(Path::new(path), mounts), far, "{path}");
        }
    }
}
