//! The functions that a role can be said to belong to: the built-in ones, those that
//! workshops of this library use, and those that were added to its list.

use crate::Failure;
use crate::documents::Documents;
use crate::documents::ports::Settings;
use serde::Serialize;
use std::collections::BTreeSet;
use workshop::{Function, Language, has_words, limits};

/// Under which name the library keeps those that were added, one a line.
const FUNCTIONS: &str = "functions";

/// A function to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FunctionView {
    /// The function.
    pub function: Function,
    /// What it is called.
    pub name: String,
    /// It is on the library's own list, and can be taken off it.
    pub kept: bool,
}

/// The built-in functions, then the library's own by the alphabet.
///
/// # Errors
/// A library that can't be read.
pub(crate) fn functions(
    documents: &mut Documents,
    language: Language,
) -> Result<Vec<FunctionView>, Failure> {
    let mut views: Vec<FunctionView> = (Function::BUILT_IN.into_iter())
        .map(|function| FunctionView {
            name: function.name(language).to_owned(),
            function,
            kept: false,
        })
        .collect();
    let kept = kept(documents.settings())?;
    let mut own = kept.clone();
    own.extend(documents.search().own_functions()?);
    own.sort_by_key(|it| it.to_lowercase());
    let mut seen: BTreeSet<String> = views.iter().map(|it| it.name.to_lowercase()).collect();
    own.retain(|it| seen.insert(it.to_lowercase()));
    views.extend(own.into_iter().map(|name| FunctionView {
        kept: kept.contains(&name),
        function: Function::Own(name.clone()),
        name,
    }));
    Ok(views)
}

/// Adds a function to the library's own list. No words: nothing.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn keep_function(settings: &mut dyn Settings, name: &str) -> Result<(), Failure> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut names = kept(settings)?;
    names.retain(|it| it.to_lowercase() != name.to_lowercase());
    if has_words(&name) && names.len() < limits::LIST {
        names.push(name.chars().take(limits::NAME).collect());
    }
    keep(settings, &names)
}

/// Takes a function off the library's own list. Workshops that use it keep it.
///
/// # Errors
/// A library that can't be written.
pub(crate) fn drop_function(settings: &mut dyn Settings, name: &str) -> Result<(), Failure> {
    let mut names = kept(settings)?;
    names.retain(|it| it.to_lowercase() != name.trim().to_lowercase());
    keep(settings, &names)
}

fn keep(settings: &mut dyn Settings, names: &[String]) -> Result<(), Failure> {
    let text = names.join("\n");
    let kept = Some(text.as_str()).filter(|it| !it.is_empty());
    Ok(settings.keep_setting(FUNCTIONS, kept)?)
}

fn kept(settings: &dyn Settings) -> Result<Vec<String>, Failure> {
    let text = settings.setting(FUNCTIONS)?.unwrap_or_default();
    Ok(text.lines().map(str::to_owned).collect())
}
