//! A folder of its own for everything that Lisca keeps, and the command line
//! used on it.

use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use serde_json::Value;
use tempfile::TempDir;

use crate::{Result, Trouble};

/// A library that no one else sees. It goes when the value is dropped, unless
/// it was made in a place that the caller keeps.
pub struct Library {
    folder: PathBuf,
    _temporary: Option<TempDir>,
}

impl Library {
    /// An empty library in a temporary folder.
    ///
    /// # Errors
    /// When the folder can't be made.
    pub fn temporary() -> Result<Self> {
        let temporary = tempfile::Builder::new().prefix("lisca-").tempdir()?;
        Ok(Self {
            folder: furnished(temporary.path())?,
            _temporary: Some(temporary),
        })
    }

    /// A library that stays, in `folder`, which is made when it isn't there.
    ///
    /// # Errors
    /// When the folder can't be made.
    pub fn kept(folder: &Path) -> Result<Self> {
        Ok(Self {
            folder: furnished(folder)?,
            _temporary: None,
        })
    }

    /// The folder: `data` in it is the library, and all else is free for
    /// exports.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The environment in which a program uses this library and leaves the
    /// settings of whoever runs the tests alone.
    #[must_use]
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("LISCA_DATA", self.folder.join("data")),
            ("HOME", self.folder.clone()),
            ("XDG_CONFIG_HOME", self.folder.join("config")),
            ("XDG_DATA_HOME", self.folder.join("share")),
            ("XDG_CACHE_HOME", self.folder.join("cache")),
        ]
    }

    /// Runs `lisca` with `arguments` on this library.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn run(&self, arguments: &[&str]) -> Result<Output> {
        Ok(Command::new(program("lisca")?)
            .args(arguments)
            .envs(self.environment())
            .current_dir(&self.folder)
            .output()?)
    }

    /// Runs `lisca` with `arguments` as somebody who may read this library but
    /// not write in it.
    ///
    /// # Errors
    /// When it can't be started.
    pub fn run_without_rights(&self, arguments: &[&str]) -> Result<Output> {
        let data = self.folder.join("data");
        let rights = |mode| {
            let files = fs::read_dir(&data)?.flatten().map(|it| it.path());
            for path in files.chain([data.clone(), self.folder.clone()]) {
                let mode = if path.is_dir() { mode | 0o111 } else { mode };
                fs::set_permissions(path, Permissions::from_mode(mode))?;
            }
            Ok::<_, Trouble>(())
        };
        // Root may write anywhere, so there the program runs as nobody, from a
        // place that nobody can read.
        let is_root = fs::metadata(&self.folder)?.uid() == 0;
        let own = self.folder.join("lisca");
        // Copied by another program: a file that this one has open for writing
        // can't be run while a test beside this one starts something.
        let copied = Command::new("cp")
            .arg(program("lisca")?)
            .arg(&own)
            .status()?;
        assert!(copied.success(), "cp: {copied}");
        rights(0o444)?;
        fs::set_permissions(&own, Permissions::from_mode(0o755))?;
        let mut command = if is_root {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
            command.arg(&own);
            command
        } else {
            Command::new(&own)
        };
        command.args(arguments).envs(self.environment());
        let output = command.current_dir("/").output()?;
        rights(0o644)?;
        Ok(output)
    }

    /// Runs `lisca` with `arguments` and gives what it prints.
    ///
    /// # Errors
    /// When it fails, with what it says.
    pub fn tell(&self, arguments: &[&str]) -> Result<String> {
        let output = self.run(arguments)?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Trouble::new(format!("lisca {arguments:?} failed: {said}")));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The number of the workshop whose title begins with `title`.
    ///
    /// # Errors
    /// When it isn't in the library.
    pub fn id_of(&self, title: &str) -> Result<String> {
        let list: Value = serde_json::from_str(&self.tell(&["list", "--json"])?)?;
        let mut rows = list.as_array().into_iter().flatten();
        let row = rows.find(|row| {
            row["title"]
                .as_str()
                .is_some_and(|it| it.starts_with(title))
        });
        let row = row.ok_or_else(|| Trouble::new(format!("no workshop “{title}”")))?;
        Ok(row["id"].to_string())
    }
}

/// Makes the folders, and a setting that keeps the caret from blinking: a
/// picture that is at rest stays the same.
fn furnished(folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder.join("data"))?;
    let settings = folder.join("config/gtk-3.0");
    fs::create_dir_all(&settings)?;
    fs::write(
        settings.join("settings.ini"),
        "[Settings]\ngtk-cursor-blink=0\n",
    )?;
    Ok(folder.canonicalize()?)
}

/// A program of this build: what stands beside the running one, or in the
/// folder that `LISCA_BIN` names.
///
/// # Errors
/// When it hasn't been built.
pub fn program(name: &str) -> Result<PathBuf> {
    let folder = match env::var_os("LISCA_BIN") {
        Some(folder) => PathBuf::from(folder),
        None => {
            let own = env::current_exe()?;
            let folder = own.parent().unwrap_or(Path::new("."));
            // Tests lie one folder deeper than programs.
            if folder.ends_with("deps") {
                folder.join("..")
            } else {
                folder.to_owned()
            }
        }
    };
    let path = folder.join(name);
    path.canonicalize().map_err(|_| {
        Trouble::new(format!(
            "{} isn't built: run `make test`, which builds it first",
            path.display()
        ))
    })
}
