//! The report as a Word document: from the same blocks as the pages, in styles that a
//! firm's template can take over.

mod body;
mod frame;
mod package;
mod paper;
mod paragraph;
mod picture;
mod styles;
mod tables;
mod xml;

use crate::content::{self, Context};
use crate::options::Options;
use crate::{ReportError, words};
use workshop::Workshop;

/// The bytes of a Word document; without words where nothing may be told.
pub(crate) fn docx(workshop: &Workshop, options: &Options) -> Result<Vec<u8>, ReportError> {
    let told = content::told_in(workshop, options.variant);
    let Some(workshop) = told else {
        return package::empty(words::words(options.language).code);
    };
    let context = Context::new(&workshop, options, None);
    let body = body::body(&context, &content::passages(&context));
    package::package(&context, body)
}
