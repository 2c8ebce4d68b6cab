//! A short report of a near miss, a hazard or an incident. It takes a minute,
//! needs nobody's name, and may become a workshop later.

use crate::records::text::{check_years, limits, line, story};
use crate::{
    CategorySet, Incident, IncidentKind, Language, Probability, Refusal, Severity, Thing, When,
    Workshop,
};
use serde::{Deserialize, Serialize};

/// So long a beginning of what happened names the workshop that a report
/// becomes, in characters; a row of a list shows about as many.
const NAMED: usize = 90;

/// What somebody reports. The time is local to where it happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SafetyReport {
    /// Near miss, hazard or incident: a near miss unless something else is
    /// said (W40).
    pub kind: IncidentKind,
    /// What happened, or could have. Never empty (W40).
    pub what: String,
    /// The system or team.
    pub system: String,
    /// The time it happened, where it is known.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub happened: Option<When>,
    /// Harm that was done.
    pub actual: Option<Severity>,
    /// Harm that could have been done.
    pub potential: Option<Severity>,
    /// How often something like it is to be expected.
    pub probability: Option<Probability>,
    /// What went well, and kept it from being worse.
    pub went_well: String,
    /// What luck kept it from being worse.
    pub lucky: String,
    /// A role or an address to ask back, where whoever reports leaves one. It
    /// stays with the report (W42).
    pub contact: String,
}

impl Default for SafetyReport {
    fn default() -> Self {
        Self {
            kind: IncidentKind::NearMiss,
            what: String::new(),
            system: String::new(),
            happened: None,
            actual: None,
            potential: None,
            probability: None,
            went_well: String::new(),
            lucky: String::new(),
            contact: String::new(),
        }
    }
}

impl SafetyReport {
    /// Folds the white space, and checks what W40 asks for.
    ///
    /// # Errors
    /// No words about what happened, too many anywhere, or a mistyped year.
    pub fn accept(mut self) -> Result<Self, Refusal> {
        story(Thing::WhatHappened, &mut self.what)?;
        if self.what.is_empty() {
            return Err(Refusal::Empty(Thing::WhatHappened));
        }
        line(Thing::System, &mut self.system, limits::NAME)?;
        story(Thing::WentWell, &mut self.went_well)?;
        story(Thing::Lucky, &mut self.lucky)?;
        line(Thing::Contact, &mut self.contact, limits::NAME)?;
        check_years(self.happened.map(|it| it.date()))?;
        Ok(self)
    }

    /// The priority, as a workshop's (W41): once a harm and the probability
    /// are known.
    #[must_use]
    pub fn priority(&self) -> Option<u8> {
        self.incident().priority()
    }

    /// The workshop that looks into what was reported (W43).
    ///
    /// # Errors
    /// What [`SafetyReport::accept`] refuses.
    pub fn workshop(&self, set: CategorySet, language: Language) -> Result<Workshop, Refusal> {
        let incident = self.clone().accept()?.incident();
        let (title, kind) = (incident.title.clone(), incident.kind);
        let mut parts = Workshop::new(&title, kind, set, language)?.parts();
        parts.incident = incident;
        Workshop::from_parts(parts).map_err(|flaw| match flaw {
            crate::Flaw::Refused(refusal) => refusal,
            // Of a new workshop, no record names another that isn't there.
            _ => Refusal::NoPlace,
        })
    }

    /// The report as an incident. Taken apart whole, so that a new field
    /// doesn't compile until somebody has decided where it goes (W42).
    fn incident(&self) -> Incident {
        let Self {
            kind,
            what,
            system,
            happened,
            actual,
            potential,
            probability,
            went_well,
            lucky,
            contact: _,
        } = self.clone();
        Incident {
            title: named(&what),
            what_happened: what,
            started: happened,
            kind,
            system,
            actual,
            potential,
            probability,
            went_well,
            lucky,
            ..Incident::default()
        }
    }
}

/// The first sentence, or as many of its words as a title holds.
fn named(what: &str) -> String {
    let line = what.trim().lines().next().unwrap_or_default().trim();
    let end = line
        .match_indices(['.', '!', '?'])
        .map(|(at, sign)| at + sign.len())
        .find(|end| line[*end..].starts_with(char::is_whitespace));
    let sentence = &line[..end.unwrap_or(line.len())];
    let sentence = match sentence.trim_end_matches('.') {
        "" => sentence,
        without => without,
    };
    if sentence.chars().count() <= NAMED {
        return sentence.to_owned();
    }
    let kept: String = sentence.chars().take(NAMED - 1).collect();
    let whole = kept.rfind(char::is_whitespace).unwrap_or(kept.len());
    format!("{}…", kept[..whole].trim_end_matches([' ', ',', ';', ':']))
}
