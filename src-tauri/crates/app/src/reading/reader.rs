//! Who reads the texts of a workshop.

use super::guards::Guards;
use super::names::not_names;
use crate::Failure;
use crate::documents::Documents;
use language::{Cast, Guard};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::WorkshopId;

/// A guard, with which people in mind it reads, and what is no name.
#[derive(Clone)]
pub(crate) struct Reader {
    pub(crate) guard: Arc<Guard>,
    pub(crate) cast: Cast,
    pub(crate) ignored: BTreeSet<String>,
}

impl Reader {
    /// The reader of a workshop's language, who knows its people.
    ///
    /// # Errors
    /// A workshop or a library that can't be read.
    pub(crate) fn of(
        documents: &mut Documents,
        guards: &mut Guards,
        id: WorkshopId,
    ) -> Result<Self, Failure> {
        let (guard, cast) = guards.of(documents, id)?;
        Ok(Self {
            guard,
            cast,
            ignored: not_names(documents.settings())?,
        })
    }
}
