//! Files and texts of other programs: looked at first, then made into a
//! workshop, or into a part of one, in one edit.

mod made;
mod preview;
mod source;

pub use preview::{
    ImportPreview, OfferedColumn, PreviewAction, PreviewCause, PreviewEntry, PreviewLeftOut,
};
pub use source::ImportFrom;

use crate::documents::{Documents, Outcome};
use crate::library::templates;
use crate::words::{Phrase, Trouble};
use crate::{Caller, Failure};
use formats::reading::{Choices, Draft};
use made::Made;
use source::{Found, found};
use store::WorkshopId;
use workshop::{CategoryId, CategorySet, CauseId, Edit, IncidentKind, Language, Workshop};

/// Where what is imported goes in a workshop that is there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Landing {
    /// What the causes explain, and the actions address; none: the effect.
    pub(crate) parent: Option<CauseId>,
    /// The category of causes that name none.
    pub(crate) category: Option<CategoryId>,
}

/// What would be made of a file or a text, in a workshop or as one of its own.
///
/// # Errors
/// A file that can't be read, or of which nothing can.
pub(crate) fn preview_import(
    spoken: Language,
    documents: &mut Documents,
    from: &ImportFrom,
    choices: &Choices,
    into: Option<WorkshopId>,
) -> Result<ImportPreview, Failure> {
    let there = into.map(|id| documents.workshop(id).cloned()).transpose()?;
    Ok(match found(from, choices, there.as_ref())? {
        Found::Whole(whole) => preview::whole(spoken, &whole.workshop, &whole.lost),
        Found::Draft(draft) => {
            let made = match &there {
                Some(workshop) => Made::within(workshop, &draft, Landing::default()),
                None => begun(spoken, documents, from, &draft)?,
            };
            preview::preview(spoken, &draft, &made)
        }
    })
}

/// Makes a workshop of a file or a text.
///
/// # Errors
/// As [`preview_import`], nothing that is taken, and a library that can't be
/// written.
pub(crate) fn import_new(
    spoken: Language,
    documents: &mut Documents,
    from: &ImportFrom,
    choices: &Choices,
) -> Result<WorkshopId, Failure> {
    match found(from, choices, None)? {
        Found::Whole(whole) => documents.add_with(&whole.workshop, &whole.attached),
        Found::Draft(draft) => {
            let made = begun(spoken, documents, from, &draft)?;
            if made.edits.is_empty() {
                return Err(Trouble::NothingTaken.into());
            }
            documents.add(&made.workshop)
        }
    }
}

/// Puts what is in a file or a text into a workshop, as one edit.
///
/// # Errors
/// As [`preview_import`], a whole workshop, and what an edit refuses.
pub(crate) fn import_into(
    documents: &mut Documents,
    id: WorkshopId,
    caller: Caller,
    from: &ImportFrom,
    choices: &Choices,
    landing: Landing,
) -> Result<Outcome, Failure> {
    let workshop = documents.workshop(id)?.clone();
    let Found::Draft(draft) = found(from, choices, Some(&workshop))? else {
        return Err(Trouble::WholeWorkshop.into());
    };
    let made = Made::within(&workshop, &draft, landing);
    match made.edits.is_empty() {
        true => Err(Trouble::NothingTaken.into()),
        false => documents.import(id, caller, &Edit::Together(made.edits), &from.file_name()),
    }
}

/// A workshop of its own, named after the effect or the file.
fn begun(
    spoken: Language,
    documents: &Documents,
    from: &ImportFrom,
    draft: &Draft,
) -> Result<Made, Failure> {
    let nameless = || Phrase::Workshop.in_language(spoken).to_owned();
    let title = match draft.effect.as_str() {
        "" => from.stem().unwrap_or_else(nameless),
        effect => effect.to_owned(),
    };
    let set = made::fitting_set(draft, spoken);
    let title = made::title(&title);
    let workshop = Workshop::new(&title, IncidentKind::Incident, set, spoken)
        .or_else(|_| Workshop::new(&nameless(), IncidentKind::Incident, set, spoken))?;
    let workshop = templates::fill_from_templates(documents.settings(), workshop)?;
    Ok(Made::of_its_own(&workshop, draft))
}

/// The set of a workshop when nothing says another.
const USUAL_SET: CategorySet = CategorySet::JustCulture;
