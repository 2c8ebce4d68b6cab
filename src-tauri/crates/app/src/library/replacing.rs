//! Another library in the place of the one that is there, or in another place: what
//! could be rescued of it, a new one, the same moved.

use crate::Failure;
use crate::documents::Documents;
use crate::words::untitled;
use serde::Serialize;
use std::path::{Path, PathBuf};
use store::{Rescued, RescuedWorkshop, WorkshopId};
use workshop::Language;

/// What was rescued of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RescuedView {
    /// The workshops that the library has now.
    pub workshops: Vec<RescuedWorkshopView>,
    /// How many short reports it has.
    pub reports: usize,
    /// How many pages of the file, and rows, can't be read.
    pub left_out: usize,
    /// The path of the damaged file now.
    pub before: String,
}

/// A workshop that was rescued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RescuedWorkshopView {
    /// Its number.
    pub id: WorkshopId,
    /// Its title.
    pub title: String,
    /// How many of its parts are known to be missing.
    pub missing: usize,
    /// How many of its parts may have another letter or number.
    pub unsure: usize,
    /// Its history is lost.
    pub without_history: bool,
}

/// Where the library is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PlacedView {
    /// The path of its folder.
    pub folder: String,
    /// The path of the file that was used before; none: there was none, or it stays as
    /// it was.
    pub before: Option<String>,
}

/// Reads what can be read of the library into a new one in its place.
pub(crate) fn rescue_library(
    spoken: Language,
    documents: &mut Documents,
) -> Result<RescuedView, Failure> {
    Ok(documents.rescue(untitled(spoken))?.into())
}

/// The same of a library that can't be opened.
pub(crate) fn rescue_in(folder: &Path, spoken: Language) -> Result<RescuedView, Failure> {
    Ok(store::rescue_in_place(folder, untitled(spoken))?.into())
}

/// Begins a new library where one can't be opened; that gets another name.
pub(crate) fn begin_anew_in(folder: &Path) -> Result<PlacedView, Failure> {
    let before = store::begin_anew(folder)?;
    Ok(PlacedView {
        folder: folder.display().to_string(),
        before: before.map(|it| it.display().to_string()),
    })
}

/// Uses the library in another folder, where this one can't be opened.
pub(crate) fn look_in(home: &Path, folder: &str) -> Result<PlacedView, Failure> {
    store::choose_library_folder(home, Some(Path::new(folder)))?;
    Ok(PlacedView {
        folder: store::library_folder(home).display().to_string(),
        before: None,
    })
}

/// Moves the library of whoever is at home in a folder to another one.
pub(crate) fn move_library(
    home: &Path,
    documents: &mut Documents,
    folder: &str,
) -> Result<PlacedView, Failure> {
    let before = documents.move_to(home, Path::new(folder))?;
    let file = documents.condition().file();
    Ok(PlacedView {
        folder: file.parent().unwrap_or(file).display().to_string(),
        before: Some(before.display().to_string()),
    })
}

impl From<(Rescued, PathBuf)> for RescuedView {
    fn from((rescued, before): (Rescued, PathBuf)) -> Self {
        Self {
            workshops: rescued.workshops.into_iter().map(Into::into).collect(),
            reports: rescued.reports,
            left_out: rescued.lost_pages + rescued.left_out,
            before: before.display().to_string(),
        }
    }
}

impl From<RescuedWorkshop> for RescuedWorkshopView {
    fn from(workshop: RescuedWorkshop) -> Self {
        let RescuedWorkshop {
            id,
            title,
            missing,
            unsure,
            without_history,
        } = workshop;
        Self {
            id,
            title,
            missing,
            unsure,
            without_history,
        }
    }
}
