//! How many of everything there may be (W6), checked before anything is done
//! that takes longer the more there is.

use crate::records::text::limits;
use crate::{Action, Ballot, Branch, Counted, Flaw, Parts, Refusal, SessionStep};
use std::collections::BTreeSet;

/// Refuses records of which there are too many.
pub(crate) fn check_counts(parts: &Parts) -> Result<(), Flaw> {
    if parts.causes.len() > limits::CAUSES {
        let most = limits::CAUSES;
        return Err(Refusal::TooManyCauses { most }.into());
    }
    for (what, most, found) in parts.counts() {
        at_most(what, found, most)?;
    }
    at_most(Counted::Names, parts.session.aliases.len(), limits::LIST)?;
    if parts.categories.len() > 12 {
        return Err(Refusal::CategoryCount.into());
    }
    let steps: BTreeSet<_> = parts.agenda.iter().map(|it| it.step).collect();
    if steps.len() < parts.agenda.len() {
        return Err(Flaw::DoubledStep);
    }
    let kinds: BTreeSet<_> = parts.impacts.iter().map(|it| it.kind).collect();
    if kinds.len() < parts.impacts.len() {
        return Err(Flaw::DoubledImpact);
    }
    if parts.notes.len() > parts.causes.len() + SessionStep::ALL.len() {
        return Err(Flaw::DoubledNote);
    }
    if parts.ballots.len() > parts.participants.len() + 1 {
        return Err(Flaw::DoubledBallot);
    }
    let causes = parts.causes.len();
    (parts.actions.iter()).try_for_each(|it| check_addressed(it, causes))?;
    let entries = parts.timeline.len();
    for it in &parts.safeguards {
        if it.causes.len() > causes || it.entries.len() > entries {
            let text = it.text.chars().take(80).collect();
            return Err(Flaw::LostSafeguard(text));
        }
    }
    (parts.ballots.iter()).try_for_each(|it| check_given(it, causes))?;
    let ideas = parts.ideas.iter().map(|it| it.beneath.as_slice());
    Ok(check_ideas(ideas)?)
}

/// An action can't address more causes than there are (W14).
fn check_addressed(action: &Action, causes: usize) -> Result<(), Flaw> {
    match action.causes.len() > causes {
        true => Err(Flaw::LostCause(action.what.chars().take(80).collect())),
        false => Ok(()),
    }
}

/// Nor can dots go to more; who is named has so many at most (W24).
fn check_given(ballot: &Ballot, causes: usize) -> Result<(), Flaw> {
    if ballot.dots.len() > causes {
        return Err(Flaw::LostDots);
    }
    let given = u32::try_from(ballot.dots.len()).unwrap_or(u32::MAX);
    match ballot.participant.is_some() && given > limits::DOTS {
        true => Err(Refusal::DotsInAll { most: limits::DOTS }.into()),
        false => Ok(()),
    }
}

/// Refuses more ideas, with what stands beneath each, than a tray can hold.
pub(crate) fn check_ideas<'a>(beneath: impl Iterator<Item = &'a [Branch]>) -> Result<(), Refusal> {
    let mut count = 0;
    for beneath in beneath {
        let (more, height) = measure(beneath);
        count += more + 1;
        if height >= limits::DEPTH {
            let most = limits::DEPTH;
            return Err(Refusal::TooDeep { most });
        }
    }
    at_most(Counted::Ideas, count, limits::CAUSES)
}

/// Refuses more links to causes and entries than a workshop can have.
pub(crate) fn check_links(of_each: impl Iterator<Item = usize>) -> Result<(), Refusal> {
    let (what, most) = (Counted::Links, limits::LINKS);
    at_most(what, of_each.sum(), most)
}

fn at_most(what: Counted, found: usize, most: usize) -> Result<(), Refusal> {
    match found > most {
        true => Err(Refusal::TooMany { what, most }),
        false => Ok(()),
    }
}

/// How many there are, and on how many levels.
fn measure(branches: &[Branch]) -> (usize, usize) {
    let (mut count, mut height) = (0, 0);
    let mut level: Vec<&Branch> = branches.iter().collect();
    while !level.is_empty() {
        count += level.len();
        height += 1;
        level = level.iter().flat_map(|it| &it.beneath).collect();
    }
    (count, height)
}
