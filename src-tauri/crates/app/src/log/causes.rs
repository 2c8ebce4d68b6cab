//! What of a failure may stand in the log: the names of types and variants, and
//! the numbers that the system or SQLite gave. Never a message.

use crate::Failure;
use crate::variant::named;
use formats::json::JsonFlaw;
use formats::reading::Unreadable;
use language::LexiconFlaw;
use std::error::Error;
use std::io;
use std::iter::successors;
use store::{StoreError, sqlite_code};
use workshop::{Flaw, Misfit, Refusal};

/// The failure, and those known of the errors that led to it, the nearest first.
pub(super) fn of(failure: &Failure) -> String {
    let causes = successors(failure.source(), |error| (*error).source());
    let known = causes.filter_map(known);
    let all: Vec<String> = [failure.kind()].into_iter().chain(known).collect();
    all.join(" < ")
}

fn known(error: &(dyn Error + 'static)) -> Option<String> {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return Some(match error.raw_os_error() {
            Some(code) => format!("io {:?} {code}", error.kind()),
            None => format!("io {:?}", error.kind()),
        });
    }
    if let Some(error) = error.downcast_ref::<serde_json::Error>() {
        return Some(format!("json {:?}", error.classify()));
    }
    if let Some(code) = sqlite_code(error) {
        return Some(format!("sqlite {code}"));
    }
    (own::<StoreError>(error))
        .or_else(|| own::<JsonFlaw>(error))
        .or_else(|| own::<Unreadable>(error))
        .or_else(|| own::<Flaw>(error))
        .or_else(|| own::<Misfit>(error))
        .or_else(|| own::<Refusal>(error))
        .or_else(|| own::<LexiconFlaw>(error))
}

/// An error of ours: nobody knows with what another's begins.
fn own<T: Error + 'static>(error: &(dyn Error + 'static)) -> Option<String> {
    error.downcast_ref::<T>().map(named)
}
