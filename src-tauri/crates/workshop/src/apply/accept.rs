//! What every record has to look like, whoever made it: an edit, a file, the
//! store.

use crate::text::{check_years, limits, line, sentence, story};
use crate::{Alias, Branch, Dot, HUES, Record, Refusal, Status, Workshop};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl Record {
    /// Folds the record's white space, and checks its own values (W5, W6, W8,
    /// W10, W13).
    pub(crate) fn accept(mut self) -> Result<Self, Refusal> {
        match &mut self {
            Self::Session(it) => {
                line("The facilitator", &mut it.facilitator, limits::NAME)?;
                story("The decision", &mut it.decision)?;
                story("The notes", &mut it.notes)?;
                story("The purpose", &mut it.purpose)?;
                story("The ground rules", &mut it.ground_rules)?;
                story("What was learned", &mut it.learned)?;
                story("The open points", &mut it.open_points)?;
                accept_aliases(&mut it.aliases)?;
                if it.worth.iter().any(|it| *it > limits::PEOPLE) {
                    return Err(Refusal::TooManyPeople);
                }
                if [it.dots, it.dots_per_cause].contains(&0) || it.dots > limits::DOTS {
                    return Err(Refusal::DotsEach);
                }
                check_years(it.held_on)?;
            }
            Self::Incident(it) => {
                sentence("The title", &mut it.title, limits::TITLE)?;
                story("What happened", &mut it.what_happened)?;
                line("The place", &mut it.place, limits::NAME)?;
                line("The system", &mut it.system, limits::NAME)?;
                story("The impact", &mut it.impact)?;
                story("What went well", &mut it.went_well)?;
                story("What you were lucky about", &mut it.lucky)?;
                let times = [it.started, it.noticed, it.contained];
                check_years(times.iter().flatten().map(|it| it.date()))?;
                let later = [("Noticed", it.noticed), ("Contained", it.contained)];
                for (what, time) in later {
                    if let (Some(started), Some(at)) = (it.started, time)
                        && at.is_before(started)
                    {
                        return Err(Refusal::BeforeStart { what, at, started });
                    }
                }
            }
            Self::Effect(it) => line("The effect", &mut it.text, limits::SENTENCE)?,
            Self::Category(it) => {
                sentence("A category", &mut it.name, 60)?;
                line("An initial", &mut it.initial, 2).map_err(|_| Refusal::Initial)?;
                if it.initial.is_empty() {
                    return Err(Refusal::Initial);
                }
                if it.hue >= HUES {
                    return Err(Refusal::Hue);
                }
            }
            Self::Participant(it) => sentence("A role", &mut it.role, limits::NAME)?,
            Self::TimelineEntry(it) => {
                sentence("An entry", &mut it.text, limits::SENTENCE)?;
                line("The role", &mut it.role, limits::NAME)?;
                line("The source", &mut it.source, limits::NAME)?;
                check_years(it.time.at().map(|at| at.date()))?;
            }
            Self::Cause(it) => {
                sentence("A cause", &mut it.text, limits::SENTENCE)?;
                story("The evidence", &mut it.evidence.note)?;
                line("The source", &mut it.evidence.source, limits::NAME)?;
                line("The owner", &mut it.owner, limits::NAME)?;
                line("The duty", &mut it.duty, limits::SENTENCE)?;
                story("The other wordings", &mut it.also)?;
                if it.votes > limits::VOTES {
                    return Err(Refusal::TooManyDots);
                }
            }
            Self::AgendaItem(it) => {
                line("The line", &mut it.line, limits::SENTENCE)?;
                story("The prompt", &mut it.prompt)?;
                if it.minutes > limits::MINUTES {
                    return Err(Refusal::Minutes);
                }
            }
            Self::Note(it) => {
                story("The note", &mut it.text)?;
                if it.text.is_empty() {
                    return Err(Refusal::Empty("A note"));
                }
            }
            Self::Thought(it) => sentence("A thought", &mut it.text, limits::SENTENCE)?,
            Self::Idea(it) => {
                sentence("An idea", &mut it.text, limits::SENTENCE)?;
                story("The other wordings", &mut it.also)?;
                for branch in &mut it.beneath {
                    accept_branch(branch)?;
                }
            }
            Self::Ballot(it) => check_dots(&it.dots)?,
            Self::Action(it) => {
                sentence("An action", &mut it.what, limits::SENTENCE)?;
                line("The owner", &mut it.owner, limits::NAME)?;
                line("The measure", &mut it.measure.counts, limits::NAME)?;
                line("The threshold", &mut it.measure.threshold, limits::NAME)?;
                let rated = [it.impact, it.effort];
                if rated.iter().flatten().any(|it| !(1..=5).contains(it)) {
                    return Err(Refusal::Rating);
                }
                check_years(it.due.into_iter().chain(it.measure.by))?;
                if let Status::Declined(reason) = &mut it.status {
                    line("The reason", reason, limits::SENTENCE)?;
                    if reason.is_empty() {
                        return Err(Refusal::NoReason);
                    }
                }
                let mut causes = it.causes.clone();
                causes.sort_unstable();
                if causes.windows(2).any(|pair| pair[0] == pair[1]) {
                    return Err(Refusal::CauseTwice);
                }
            }
        }
        Ok(self)
    }
}

/// A name stands for one role; whether capitals differ doesn't matter (W32).
fn accept_aliases(aliases: &mut [Alias]) -> Result<(), Refusal> {
    if aliases.len() > limits::LIST {
        let (what, most) = ("names", limits::LIST);
        return Err(Refusal::TooMany { what, most });
    }
    for alias in aliases.iter_mut() {
        sentence("A name", &mut alias.name, limits::NAME)?;
        sentence("A role", &mut alias.role, limits::NAME)?;
    }
    let mut seen = BTreeSet::new();
    match aliases
        .iter()
        .find(|it| !seen.insert(it.name.to_lowercase()))
    {
        Some(twice) => Err(Refusal::NameTwice(twice.name.clone())),
        None => Ok(()),
    }
}

fn accept_branch(branch: &mut Branch) -> Result<(), Refusal> {
    sentence("A cause", &mut branch.text, limits::SENTENCE)?;
    story("The other wordings", &mut branch.also)?;
    branch.beneath.iter_mut().try_for_each(accept_branch)
}

/// Each cause once, and with a number that it can have (W24).
fn check_dots(dots: &[Dot]) -> Result<(), Refusal> {
    let mut causes: Vec<_> = dots.iter().map(|it| it.cause).collect();
    causes.sort_unstable();
    if causes.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Refusal::DotsTwice);
    }
    match dots
        .iter()
        .all(|it| (1..=limits::VOTES).contains(&it.count))
    {
        true => Ok(()),
        false => Err(Refusal::TooManyDots),
    }
}

impl Workshop {
    /// Checks what holds between records: the set of categories (W8), due dates
    /// (W11).
    pub(crate) fn check_values(&self) -> Result<(), Refusal> {
        if !(2..=12).contains(&self.categories.len()) {
            return Err(Refusal::CategoryCount);
        }
        for (n, category) in self.categories.iter().enumerate() {
            for other in &self.categories[..n] {
                if other.name.to_lowercase() == category.name.to_lowercase() {
                    return Err(Refusal::CategoryTwice(category.name.clone()));
                }
                if other.initial == category.initial {
                    return Err(Refusal::InitialTwice(category.initial.clone()));
                }
            }
        }
        let started = self.incident.started.map(|it| it.date());
        for action in &self.actions {
            check_due(action, started)?;
        }
        Ok(())
    }
}

/// An action is not due before the incident (W11).
pub(super) fn check_due(action: &crate::Action, started: Option<NaiveDate>) -> Result<(), Refusal> {
    match (action.due, started) {
        (Some(due), Some(started)) if due < started => Err(Refusal::DueBeforeStart {
            action: action.what.clone(),
            due,
            started,
        }),
        _ => Ok(()),
    }
}
