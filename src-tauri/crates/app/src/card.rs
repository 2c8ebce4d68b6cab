//! Checklists out to files, each as a card.

use crate::documents::Documents;
use crate::export::{Exported, write_leaflet};
use crate::files::{ExistingFile, file_stem};
use crate::pdf::GENERATOR;
use crate::reading::{NameView, names};
use crate::words::{Phrase, Trouble};
use crate::{App, Failure, Format};
use report::Card;
use serde::{Deserialize, Serialize};
use std::path::Path;
use store::WorkshopId;
use workshop::{Action, ActionId, Checklist, Key, Language, TextField, TextLocation, Workshop};

/// The size of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CardSize {
    /// 105 × 148 mm.
    #[default]
    A6,
    /// 148 × 210 mm.
    A5,
}

impl From<CardSize> for report::CardSize {
    fn from(size: CardSize) -> Self {
        match size {
            CardSize::A6 => Self::A6,
            CardSize::A5 => Self::A5,
        }
    }
}

/// A file name that suits the card of an action.
///
/// # Errors
/// A workshop that isn't there, or an action without a checklist.
pub(crate) fn card_name(
    spoken: Language,
    documents: &mut Documents,
    id: WorkshopId,
    action: ActionId,
) -> Result<String, Failure> {
    let nameless = Phrase::Checklist.in_language(spoken);
    let (action, _) = checklist(documents.workshop(id)?, action)?;
    let ending = Format::Pdf.name();
    Ok(format!(
        "{}.{ending}",
        file_stem(&action.what, nameless, ending)
    ))
}

/// Writes the card of an action's checklist to a file. A file that is there is
/// written over only when `overwrite` says that somebody has agreed to it.
///
/// # Errors
/// What [`card_to`] refuses.
pub(crate) fn checklist_card(
    documents: &mut Documents,
    id: WorkshopId,
    action: ActionId,
    size: CardSize,
    path: &str,
    overwrite: bool,
) -> Result<Exported, Failure> {
    let there = ExistingFile::when(overwrite);
    card_to(documents, id, action, size, Path::new(path), there)
}

/// Writes the card to a file, under whatever name the system has for it.
///
/// # Errors
/// A workshop that isn't there, an action without a checklist, and what
/// [`crate::export::export_to`] refuses of a place.
fn card_to(
    documents: &mut Documents,
    id: WorkshopId,
    action: ActionId,
    size: CardSize,
    path: &Path,
    there: ExistingFile,
) -> Result<Exported, Failure> {
    let bytes = card_bytes(documents, id, action, size)?;
    write_leaflet(documents, path, &bytes, there)
}

/// The card as a file's bytes.
///
/// # Errors
/// A workshop that isn't there, or an action without a checklist.
fn card_bytes(
    documents: &mut Documents,
    id: WorkshopId,
    action: ActionId,
    size: CardSize,
) -> Result<Vec<u8>, Failure> {
    let today = documents.time.today();
    let workshop = documents.workshop(id)?;
    let (action, checklist) = checklist(workshop, action)?;
    let card = Card {
        title: &action.what,
        checklist,
        size: size.into(),
        language: workshop.session().language,
    };
    Ok(card.pdf(today, GENERATOR)?)
}

/// The action that the report calls A1, A2, …, by its number.
///
/// # Errors
/// A workshop that isn't there, or one with fewer actions.
fn action_numbered(
    documents: &mut Documents,
    id: WorkshopId,
    number: usize,
) -> Result<ActionId, Failure> {
    let actions = documents.workshop(id)?.actions();
    let action = number.checked_sub(1).and_then(|at| actions.get(at));
    Ok(action.ok_or(Trouble::NoAction)?.id)
}

/// Calls for the command line alone.
impl App {
    /// The action that the report calls A1, A2, …, by its number.
    ///
    /// # Errors
    /// A workshop that isn't there, or one with fewer actions.
    pub fn action_numbered(&mut self, id: WorkshopId, number: usize) -> Result<ActionId, Failure> {
        action_numbered(&mut self.documents, id, number)
    }

    /// Writes the card of an action's checklist to a file, under whatever name the
    /// system has for it.
    ///
    /// # Errors
    /// A workshop that isn't there, an action without a checklist, and what
    /// [`App::export_to`] refuses of a place.
    pub fn card_to(
        &mut self,
        id: WorkshopId,
        action: ActionId,
        size: CardSize,
        path: &Path,
        there: ExistingFile,
    ) -> Result<Exported, Failure> {
        card_to(&mut self.documents, id, action, size, path, there)
    }

    /// The card of an action's checklist as a file's bytes.
    ///
    /// # Errors
    /// A workshop that isn't there, or an action without a checklist.
    pub fn card_bytes(
        &mut self,
        id: WorkshopId,
        action: ActionId,
        size: CardSize,
    ) -> Result<Vec<u8>, Failure> {
        card_bytes(&mut self.documents, id, action, size)
    }

    /// What looks like a name and would stand on the card of an action.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub fn names_on_card(
        &mut self,
        id: WorkshopId,
        action: ActionId,
    ) -> Result<Vec<NameView>, Failure> {
        let holds = |location| holds(action, location);
        names::names_in(&mut self.documents, &mut self.guards, id, holds)
    }
}

/// Whether the text at a place is on the card of an action.
fn holds(action: ActionId, location: TextLocation) -> bool {
    use TextField as F;
    let is_on_it = matches!(
        location.field,
        F::What | F::PausePoint | F::ChecklistLine(_) | F::ChecklistOwner | F::ChecklistVersion
    );
    location.key == Key::Action(action) && is_on_it
}

/// The action with its checklist, where that has a line.
fn checklist(workshop: &Workshop, action: ActionId) -> Result<(&Action, &Checklist), Trouble> {
    let action = workshop.action(action).ok_or(Trouble::NoAction)?;
    let checklist = action.checklist.as_ref();
    let checklist = checklist.filter(|it| !it.lines.is_empty());
    Ok((action, checklist.ok_or(Trouble::NoChecklist)?))
}
