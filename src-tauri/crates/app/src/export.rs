//! Files out and in. A file is written beside its place and then moved there,
//! so that no half of one is ever seen.

use crate::formats::json;
use crate::paper::report_options;
use crate::views::Exported;
use crate::{App, Failure, Said};
use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use std::path::Path;
use store::WorkshopId;
use workshop::Language;

/// The largest file that is read: ten times the largest workshop.
const LARGEST_IMPORT: u64 = 64 << 20;

/// What a workshop can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// The report with the action plan.
    Pdf,
    /// The fishbone as a picture.
    Svg,
    /// Everything, to be imported elsewhere.
    Json,
}

impl Format {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Json => "json",
        }
    }
}

impl App {
    /// A file name that suits the workshop.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn export_name(&mut self, id: WorkshopId, format: Format) -> Result<String, Failure> {
        let nameless = match self.spoken() {
            Language::En => "Workshop",
            Language::It => "Incontro",
        };
        let title = &self.opened(id)?.workshop.incident().title;
        Ok(format!(
            "{}.{}",
            file_stem(title, nameless),
            format.ending()
        ))
    }

    /// Writes a workshop to a file. What is private is in it only when
    /// `private` says so, and only in JSON.
    ///
    /// # Errors
    /// A workshop that isn't there, or a place that can't be written; a file
    /// that was there is then as it was.
    pub fn export_workshop(
        &mut self,
        id: WorkshopId,
        format: Format,
        path: String,
        private: bool,
    ) -> Result<Exported, Failure> {
        let bytes = self.export_bytes(id, format, private)?;
        write_whole(Path::new(&path), &bytes)
            .map_err(|error| unwritable(Path::new(&path), &error))?;
        Ok(Exported {
            path,
            bytes: bytes.len() as u64,
        })
    }

    /// A workshop as a file's bytes. What is private is in it only when
    /// `private` says so, and only in JSON.
    ///
    /// # Errors
    /// A workshop that isn't there, or can't be read.
    pub fn export_bytes(
        &mut self,
        id: WorkshopId,
        format: Format,
        private: bool,
    ) -> Result<Vec<u8>, Failure> {
        let today = self.today();
        let workshop = &self.opened(id)?.workshop;
        Ok(match format {
            Format::Pdf => report::pdf(workshop, &report_options(workshop, today))?,
            Format::Svg => {
                let frame = diagram::fishbone(workshop, &diagram::Options::default());
                diagram::svg(&frame, &diagram::LIGHT).into_bytes()
            }
            Format::Json => json::write(workshop, private).into_bytes(),
        })
    }

    /// Reads a workshop from a JSON file into the library.
    ///
    /// # Errors
    /// A file that can't be read or isn't a whole workshop; the library is
    /// then as it was.
    pub fn import_workshop(&mut self, path: String) -> Result<WorkshopId, Failure> {
        let path = Path::new(&path);
        let unreadable = |error: io::Error| unreadable(path, &error);
        let size = std::fs::metadata(path).map_err(unreadable)?.len();
        if size > LARGEST_IMPORT {
            return Err(Failure::new(
                Said::new(
                    format!("{} is too large to be a workshop.", path.display()),
                    format!("{} è troppo grande per essere un incontro.", path.display()),
                ),
                Said::new(
                    "A workshop's file has at most 64 MB.",
                    "Il file di un incontro ha al massimo 64 MB.",
                ),
            ));
        }
        let text = std::fs::read(path).map_err(unreadable)?;
        let workshop = json::read(&text)?;
        self.add(&workshop)
    }
}

pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let mut file = tempfile::Builder::new()
        .prefix(".lisca-")
        .permissions_for_all()
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A temporary file is private; one that somebody exports is an ordinary one.
trait Ordinary {
    fn permissions_for_all(&mut self) -> &mut Self;
}

impl Ordinary for tempfile::Builder<'_, '_> {
    #[cfg(unix)]
    fn permissions_for_all(&mut self) -> &mut Self {
        use std::os::unix::fs::PermissionsExt;
        self.permissions(std::fs::Permissions::from_mode(0o666))
    }

    #[cfg(not(unix))]
    fn permissions_for_all(&mut self) -> &mut Self {
        self
    }
}

pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Failure {
    let (en, it) = match error.kind() {
        io::ErrorKind::NotFound => (
            "There is no such folder. Choose another place.",
            "Questa cartella non c’è. Scegli un altro posto.",
        ),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => (
            "You may not write there. Choose another place.",
            "Lì non puoi scrivere. Scegli un altro posto.",
        ),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => (
            "The disk is full. Make some room, or choose another place.",
            "Il disco è pieno. Fai un po’ di spazio, o scegli un altro posto.",
        ),
        io::ErrorKind::IsADirectory => (
            "That is a folder. Add a file name.",
            "È una cartella. Aggiungi il nome di un file.",
        ),
        io::ErrorKind::NotADirectory => (
            "A part of that path is a file, not a folder. Choose another place.",
            "Una parte di quel percorso è un file, non una cartella. Scegli un altro posto.",
        ),
        io::ErrorKind::InvalidFilename => (
            "That name is too long. Choose a shorter one.",
            "Quel nome è troppo lungo. Scegline uno più corto.",
        ),
        _ => return Failure::new(not(path, &WRITTEN), system(error)),
    };
    Failure::new(not(path, &WRITTEN), Said::new(en, it))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let help = match error.kind() {
        io::ErrorKind::NotFound => Said::new("There is no such file.", "Questo file non c’è."),
        io::ErrorKind::PermissionDenied => Said::new("You may not read it.", "Non puoi leggerlo."),
        io::ErrorKind::IsADirectory => Said::new(
            "That is a folder, not a file.",
            "È una cartella, non un file.",
        ),
        _ => system(error),
    };
    Failure::new(not(path, &["read", "leggere"]), help)
}

const WRITTEN: [&str; 2] = ["written", "scrivere"];

fn not(path: &Path, [en, it]: &[&str; 2]) -> Said {
    let path = path.display();
    Said::new(
        format!("{path} can't be {en}."),
        format!("Non si può {it} {path}."),
    )
}

fn system(error: &io::Error) -> Said {
    Said::new(
        format!("The system says: {error}."),
        format!("Il sistema dice: {error}."),
    )
}

/// The title without what file systems don't like, at most 80 characters.
fn file_stem(title: &str, nameless: &str) -> String {
    let words: String = title
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
            c if c.is_control() => ' ',
            c => c,
        })
        .take(80)
        .collect();
    let stem = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = stem.trim_matches(['.', ' ']);
    match stem {
        "" => nameless.to_owned(),
        stem => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_ordinary() {
        assert_eq!(
            file_stem("Friday evening: the DMZ over a weekend", ""),
            "Friday evening the DMZ over a weekend"
        );
        assert_eq!(file_stem("../../etc/passwd", ""), "etc passwd");
        assert_eq!(file_stem("???", "Incontro"), "Incontro");
        assert_eq!(file_stem(&"è".repeat(200), "").chars().count(), 80);
    }
}
