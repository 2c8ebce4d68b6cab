//! Where a sheet goes that is about no single workshop.

use crate::terminal::{give, say_path};
use app::{ExistingFile, Exported, Failure};
use clap::Args;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub(crate) struct Output {
    /// Where to; `-` is standard output. Without it, a file in this folder
    #[arg(long, short)]
    output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
}

impl Output {
    /// Whether it goes to standard output.
    pub(crate) fn is_standard(&self) -> bool {
        self.output.as_ref().is_some_and(|it| it.as_os_str() == "-")
    }

    /// Prints the bytes.
    pub(crate) fn print(bytes: &[u8]) -> Result<(), Failure> {
        give(bytes)
    }

    /// Writes the file, named by `name` where no other name was said, and prints
    /// where to.
    pub(crate) fn save(
        self,
        name: String,
        save: impl FnOnce(&Path, ExistingFile) -> Result<Exported, Failure>,
    ) -> Result<(), Failure> {
        let there = match self.force {
            true => ExistingFile::Replace,
            false => ExistingFile::Keep,
        };
        let path = self.output.unwrap_or_else(|| name.into());
        save(&path, there)?;
        say_path(&path)
    }
}
