//! Patterns for stronger actions: a library of what has held elsewhere, and which
//! of it comes near an action or a cause. The window calls them ideas; the ideas
//! of the tray are causes.
//!
//! A pattern is one block of the files beside this one, in both languages. Its
//! action begins with a verb, since it becomes a draft as it stands; the line
//! beneath says what it changes. All are stronger or intermediate in the action
//! hierarchy (method §3): they answer “what would make this unnecessary?”.

mod areas;
mod communication;
mod culture;
mod environment;
mod near;
mod people;
mod process;
mod technology;
#[cfg(test)]
mod tests;

use super::guards::Guards;
use crate::Failure;
use crate::documents::Documents;
use near::Question;
use serde::{Deserialize, Serialize};
use store::WorkshopId;
use workshop::{ActionId, ActionKind, CauseId, Language, Refusal, Strength};

/// What a pattern changes. The categories of every set belong to some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WorkArea {
    /// How the work is done.
    Process,
    /// Tools, machines, systems.
    Technology,
    /// How a message reaches whoever needs it.
    Communication,
    /// Who is there, with how much to do.
    People,
    /// What is rewarded, asked and answered.
    Culture,
    /// The place, and what stands in it.
    Environment,
}

impl WorkArea {
    const ALL: [Self; 6] = [
        Self::Process,
        Self::Technology,
        Self::Communication,
        Self::People,
        Self::Culture,
        Self::Environment,
    ];
}

/// One action that has held elsewhere.
struct Pattern {
    /// Names it among all others.
    id: &'static str,
    /// Stronger or intermediate.
    kind: ActionKind,
    /// What it changes, first of all the file that it stands in.
    areas: &'static [WorkArea],
    en: Text,
    it: Text,
}

/// A pattern in one language.
struct Text {
    /// A sentence for the plan, beginning with a verb.
    action: &'static str,
    /// What is different from then on.
    changes: &'static str,
}

impl Pattern {
    const fn text(&self, language: Language) -> &Text {
        match language {
            Language::En => &self.en,
            Language::It => &self.it,
        }
    }
}

macro_rules! patterns {
    ($($id:literal $kind:ident [$($area:ident),+]
        en $en:literal, $en_changes:literal
        it $it:literal, $it_changes:literal;)*) => {
        pub(super) const PATTERNS: &[Pattern] = &[$(Pattern {
            id: $id,
            kind: workshop::ActionKind::$kind,
            areas: &[$(super::WorkArea::$area),+],
            en: super::Text { action: $en, changes: $en_changes },
            it: super::Text { action: $it, changes: $it_changes },
        },)*];
    };
}
use patterns;

/// Every pattern, area by area.
fn all() -> impl Iterator<Item = &'static Pattern> {
    [
        process::PATTERNS,
        technology::PATTERNS,
        communication::PATTERNS,
        people::PATTERNS,
        culture::PATTERNS,
        environment::PATTERNS,
    ]
    .into_iter()
    .flatten()
}

/// What patterns are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PatternsFor {
    /// What would make this action unnecessary?
    Action(ActionId),
    /// What would take this cause away?
    Cause(CauseId),
}

/// A pattern, in the workshop's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PatternView {
    /// Names it among all patterns.
    pub id: String,
    /// What the draft will say; begins with a verb.
    pub action: String,
    /// What is different from then on.
    pub changes: String,
    /// Its kind in the hierarchy.
    pub kind: ActionKind,
    /// What the kind can be relied on for.
    pub strength: Strength,
    /// The area that it is listed under.
    pub area: WorkArea,
    /// It comes near what was asked about; these stand before all others.
    pub near: bool,
}

/// Patterns that would make a weaker action unnecessary, or take a cause
/// away: the nearest first, then all others area by area. None that is in the plan already, word for word.
///
/// # Errors
/// A workshop, an action or a cause that isn't there.
pub(crate) fn offered(
    documents: &mut Documents,
    id: WorkshopId,
    about: PatternsFor,
) -> Result<Vec<PatternView>, Failure> {
    let workshop = documents.workshop(id)?;
    let question = match about {
        PatternsFor::Action(id) => {
            let action = workshop.action(id).ok_or(Refusal::NoAction)?;
            Question::of(workshop, &action.causes, &action.what)
        }
        PatternsFor::Cause(id) => {
            workshop.cause(id).ok_or(Refusal::NoCause)?;
            Question::of(workshop, &[id], "")
        }
    };
    let language = workshop.session().language;
    let planned = |it: &Pattern| {
        let action = it.text(language).action;
        workshop.actions().iter().any(|own| own.what == action)
    };
    let found = near::ranked(&question, language).into_iter();
    Ok(found
        .filter(|it| !planned(it.pattern))
        .map(|it| it.view(language))
        .collect())
}

/// The kinds that the words of actions suggest, each in its place; none
/// where the words suggest nothing. Suggestions only: no kind is ever set
/// by them (W12).
///
/// # Errors
/// A workshop or a library that can't be read.
pub(crate) fn suggest_kinds(
    documents: &mut Documents,
    guards: &mut Guards,
    id: WorkshopId,
    whats: &[String],
) -> Result<Vec<Option<ActionKind>>, Failure> {
    let (guard, _) = guards.of(documents, id)?;
    let kind = |what: &String| guard.action_kind(what).and_then(kind_named);
    Ok(whats.iter().map(kind).collect())
}

/// The kind of this name, as it is written in files (`forcing_function`).
fn kind_named(name: &str) -> Option<ActionKind> {
    serde_json::from_value(name.into()).ok()
}
