//! What is still open in a workshop, in words, for the facilitator alone: no
//! part of a report, an export or the shared screen.
//!
//! The rules are the crate `workshop`'s, what takes a reader of the language
//! comes from the guard, and the words from `words/`. They have no other place: the
//! window and the command line say the same sentences, in the language that is
//! spoken to the facilitator. What people wrote, and what the guard offers for
//! it, stays in the workshop's.

mod reading;

use super::guards::Guards;
use super::wordings::{Wording, Wordings};
use crate::documents::Documents;
use crate::words::Phrase;
use crate::words::readiness::{Facts, Link, tell};
use crate::{Begun, Failure};
use reading::reading_of;
use serde::Serialize;
use store::WorkshopId;
use workshop::readiness::{Field, Place, Point, PointDetail, Rule, Subject};
use workshop::{Action, CauseId, Key, Language, Record, TextField, Workshop};

/// The open points of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Readiness {
    /// By subject, as one reads the workshop. None: it is ready.
    pub points: Vec<OpenPoint>,
    /// The acts that tell what somebody didn't do: a duty is asked of them.
    pub omissions: Vec<CauseId>,
}

/// One open point, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpenPoint {
    /// The rule that finds it open.
    pub rule: Rule,
    /// The subject of the rule.
    pub subject: Subject,
    /// The record that the point is about.
    pub of: Key,
    /// The field where it can be mended.
    pub at: Place,
    /// What that is called: its own words, where it has some.
    pub place: String,
    /// The sentence that says what is open.
    pub open: String,
    /// The sentence that says what would satisfy the rule.
    pub satisfied_by: String,
    /// Why it matters.
    pub why: String,
    /// Words that may be left as they are: a sentence, and the phrase in it.
    pub leave: Option<LeftWords>,
}

/// What `dismiss_wording` is told to leave a phrase as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LeftWords {
    /// The whole sentence.
    pub sentence: String,
    /// The phrase in it.
    pub phrase: String,
}

/// What is still open in a workshop, told in `language`.
///
/// # Errors
/// A workshop or a library that can't be read.
pub(crate) fn readiness(
    spoken: Language,
    documents: &mut Documents,
    guards: &mut Guards,
    wordings: &mut Wordings,
    id: WorkshopId,
    language: Language,
) -> Result<Begun<Readiness>, Failure> {
    let reader = wordings.reader(spoken, documents, guards, id)?;
    let workshop = documents.workshop(id)?.clone();
    let now = documents.time.clock_time();
    Ok(Begun::background(move || {
        let (reading, found) = reading_of(&reader, &workshop, now);
        let points = workshop.readiness(&reading);
        let tell = |point: Point| told(&workshop, &found, point, language);
        Readiness {
            points: points.into_iter().map(tell).collect(),
            omissions: reading.omissions.into_iter().collect(),
        }
    }))
}

fn told(
    workshop: &Workshop,
    found: &[(String, Wording)],
    point: Point,
    language: Language,
) -> OpenPoint {
    let (phrase, wording) = match &point.detail {
        PointDetail::Words(words) => (words.as_str(), None),
        PointDetail::Wording(n) => {
            (found.get(*n)).map_or(("", None), |(words, it)| (words, Some(it)))
        }
        _ => ("", None),
    };
    let leave = (!phrase.is_empty()).then(|| LeftWords {
        sentence: wording.map_or_else(|| workshop.effect().text.clone(), |it| it.sentence.clone()),
        phrase: phrase.to_owned(),
    });
    let told = tell(
        &facts(workshop, &point, phrase, wording, language),
        language,
    );
    OpenPoint {
        rule: point.rule,
        subject: point.rule.subject(),
        of: point.of,
        at: point.at,
        place: match wording {
            // A story is long: the sentence says where in it.
            Some(it) => it.sentence.clone(),
            None => place(workshop, &point, language),
        },
        open: told.open,
        satisfied_by: told.satisfied_by,
        why: told.why,
        leave,
    }
}

fn facts<'a>(
    workshop: &'a Workshop,
    point: &'a Point,
    phrase: &'a str,
    wording: Option<&'a Wording>,
    language: Language,
) -> Facts<'a> {
    let cause = |id: CauseId| workshop.cause(id).map_or("", |it| it.text.as_str());
    let mut facts = Facts {
        rule: point.rule,
        field: point.at.field,
        phrase,
        wording: wording.map(|it| (it.kind, it.offers.first())),
        links: Vec::new(),
        lacks: &[],
        names: Vec::new(),
        waiting: 0,
        function: "",
        lines: 0,
    };
    match &point.detail {
        PointDetail::Nothing | PointDetail::Words(_) | PointDetail::Wording(_) => {}
        PointDetail::Links(links) => {
            facts.links = (links.iter())
                .map(|it| Link {
                    text: (Key::Cause(it.cause) != point.of).then(|| cause(it.cause)),
                    level: it.level,
                })
                .collect();
        }
        PointDetail::Unrated(actions) => {
            let action = |id| workshop.action(id).map(|it| it.what.as_str());
            facts.names = actions.iter().filter_map(|id| action(*id)).collect();
        }
        PointDetail::Lacks(lacks) => facts.lacks = lacks,
        PointDetail::Function(function) => facts.function = function.name(language),
        PointDetail::Lines(count) => facts.lines = *count,
        PointDetail::Same(id) => facts.names = vec![cause(*id)],
        PointDetail::Waiting(count) => facts.waiting = *count,
        PointDetail::Refuted(causes) => facts.names = causes.iter().map(|id| cause(*id)).collect(),
    }
    facts
}

/// What a thing is called: its own words. What has none yet is the problem
/// statement, and the rule about all causes is about the fishbone.
fn place(workshop: &Workshop, point: &Point, language: Language) -> String {
    let own = match workshop.record(point.of) {
        _ if point.rule == Rule::R0 => return Phrase::Fishbone.in_language(language).to_owned(),
        _ if point.rule == Rule::T1 => return Phrase::Tray.in_language(language).to_owned(),
        Some(Record::TimelineEntry(it)) => it.text,
        Some(Record::Safeguard(it)) => it.text,
        Some(Record::Incident(_)) => return Phrase::Facts.in_language(language).to_owned(),
        Some(Record::Cause(it)) => it.text,
        Some(Record::Action(it)) => match point.at.field {
            Field::Words(TextField::ChecklistLine(n)) => checklist_line(&it, n),
            _ => it.what,
        },
        Some(Record::Effect(it)) => it.text,
        Some(Record::Idea(it)) => it.text,
        _ => String::new(),
    };
    match own.is_empty() {
        true => Phrase::Problem.in_language(language).to_owned(),
        false => own,
    }
}

fn checklist_line(action: &Action, n: u16) -> String {
    let lines = action.checklist.as_ref().map(|it| &it.lines);
    let line = lines.and_then(|it| it.get(usize::from(n)));
    line.unwrap_or(&action.what).clone()
}
