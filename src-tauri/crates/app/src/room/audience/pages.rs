//! What each step shows the room, taken from the workshop field by field.

use super::ballot::ballot;
use super::pictures::{self, Size};
use super::view::{
    ActionShown, ActionsShown, ChainShown, CountsShown, EarlierShown, EntryShown, FactsShown,
    HappenedShown, ImpactShown, LinkShown, MeterShown, OpeningShown, Page, PrioritiesShown,
    ReadingShown, ReportShown, SafeToSpeakShown, SafeguardShown, SilentShown, StatementShown,
    StatusShown,
};
use crate::room::live::{ClockView, Showing};
use crate::words::templates::Questions;
use workshop::{Action, Cause, CauseId, SessionLength, Status, Strength, Voting, Workshop};

/// The lines of a text that have words.
fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

pub(super) fn opening(workshop: &Workshop, earlier: &[Action]) -> Page {
    let session = workshop.session();
    Page::Opening(OpeningShown {
        purpose: session.purpose.clone(),
        ground_rules: lines(&session.ground_rules),
        roles: (workshop.participants().iter())
            .map(|it| it.role.clone())
            .collect(),
        earlier: (earlier.iter())
            .map(|it| EarlierShown {
                what: it.what.clone(),
                owner: it.owner.clone(),
                due: it.due,
                status: status(&it.status),
            })
            .collect(),
    })
}

/// So few answers would say who said what: the room doesn't see them.
const FEWEST_ANSWERS: u32 = 3;

/// None: the facilitator hasn't shown it, or too few have answered.
pub(super) fn safe_to_speak(workshop: &Workshop, showing: &Showing) -> Option<Page> {
    let counts = workshop.session().safe_to_speak;
    let answers = counts
        .iter()
        .fold(0, |sum: u32, it| sum.saturating_add(*it));
    if !showing.safe_to_speak || answers < FEWEST_ANSWERS {
        return None;
    }
    let highest = counts.into_iter().max().unwrap_or(1).max(1);
    let bars = counts.map(|it| it.saturating_mul(100) / highest);
    Some(Page::SafeToSpeak(SafeToSpeakShown { bars }))
}

pub(super) fn happened(workshop: &Workshop) -> Page {
    let incident = workshop.incident();
    Page::Happened(HappenedShown {
        facts: FactsShown {
            kind: incident.kind,
            what_happened: incident.what_happened.clone(),
            effect: workshop.effect().text.clone(),
            started: incident.started,
            noticed: incident.noticed,
            contained: incident.contained,
            place: incident.place.clone(),
            system: incident.system.clone(),
            impact: incident.impact.clone(),
            impacts: (workshop.impacts().iter())
                .map(|it| ImpactShown {
                    kind: it.kind,
                    amount: it.amount.clone(),
                    unit: it.unit.clone(),
                    words: it.words.clone(),
                })
                .collect(),
            meant: incident.meant.clone(),
            trigger: incident.trigger.clone(),
            detection: incident.detection.clone(),
            sooner: incident.sooner.clone(),
        },
        timeline: (workshop.timeline().iter())
            .map(|entry| EntryShown {
                time: entry.time,
                text: entry.text.clone(),
                role: entry.role.clone(),
                cause: workshop.causes().any(|it| it.entry == Some(entry.id)),
            })
            .collect(),
        drawn: pictures::drawn(workshop),
        safeguards: (workshop.safeguards().iter())
            .map(|it| SafeguardShown {
                text: it.text.clone(),
                job: it.job,
                outcome: it.outcome,
            })
            .collect(),
    })
}

pub(super) fn silent(workshop: &Workshop, clock: ClockView) -> Page {
    Page::Silent(SilentShown {
        question: Questions::of(workshop.session().language).silent.to_owned(),
        effect: workshop.effect().text.clone(),
        clock,
    })
}

/// None: the cause isn't there any more.
pub(super) fn chain(workshop: &Workshop, showing: &Showing) -> Option<Page> {
    let id = showing.chain?;
    let mut chain: Vec<&Cause> = workshop.upward(id).collect();
    if chain.is_empty() {
        return None;
    }
    let effect = workshop.effect().text.clone();
    let reading = showing.reading.map(|shown| {
        let mut lines: Vec<_> = chain.iter().map(|cause| cause.text.clone()).collect();
        lines.push(effect.clone());
        ReadingShown { lines, shown }
    });
    chain.reverse();
    Some(Page::Chain(ChainShown {
        effect,
        chain: chain.into_iter().map(|it| link(workshop, it)).collect(),
        question: Questions::of(workshop.session().language).why.to_owned(),
        answers: texts(workshop, workshop.beneath(Some(id))),
        reading,
    }))
}

fn link(workshop: &Workshop, cause: &Cause) -> LinkShown {
    let category = workshop.category_of(cause.id);
    let category = category.and_then(|id| workshop.category(id));
    LinkShown {
        text: cause.text.clone(),
        initial: category.map(|it| it.initial.clone()).unwrap_or_default(),
        hue: category.map(|it| it.hue),
        evidence: cause.evidence.level,
        standing: cause.standing,
    }
}

/// Votes are shown once the round is closed, and only then.
pub(super) fn priorities(workshop: &Workshop, showing: &Showing, size: Size) -> Page {
    let session = workshop.session();
    let open = session.voting == Voting::Open;
    let closed = session.voting == Voting::Closed;
    Page::Priorities(PrioritiesShown {
        open,
        dots: session.dots,
        per_cause: session.dots_per_cause,
        ballot: if open { ballot(workshop) } else { Vec::new() },
        turned: showing.turned,
        result: closed.then(|| pictures::result(workshop, size)),
    })
}

pub(super) fn actions(workshop: &Workshop) -> Page {
    let mut meter = MeterShown::default();
    // What was declined won't be done: it doesn't count, here as in the plan.
    let stands = |it: &&Action| !matches!(it.status, Status::Declined(_));
    for action in workshop.actions().iter().filter(stands) {
        let count = match action.strength() {
            Some(Strength::Stronger) => &mut meter.stronger,
            Some(Strength::Intermediate) => &mut meter.intermediate,
            Some(Strength::Weaker) => &mut meter.weaker,
            None => &mut meter.open,
        };
        *count += 1;
    }
    Page::Actions(ActionsShown {
        rows: (workshop.actions().iter())
            .map(|action| ActionShown {
                what: action.what.clone(),
                causes: texts(workshop, &action.causes),
                kind: action.kind,
                strength: action.strength(),
                owner: action.owner.clone(),
                due: action.due,
                status: status(&action.status),
            })
            .collect(),
        meter,
        parked: (workshop.thoughts().iter())
            .filter(|it| !it.settled)
            .map(|it| it.text.clone())
            .collect(),
    })
}

pub(super) fn report(workshop: &Workshop, closing: bool) -> Page {
    let session = workshop.session();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let statements = found(workshop).into_iter();
    Page::Report(ReportShown {
        statements: (statements.filter_map(|it| workshop.statement(it.id)))
            .map(|it| StatementShown {
                root: it.root.text.clone(),
                between: it.between.iter().map(|it| it.text.clone()).collect(),
                effect: it.effect.to_owned(),
            })
            .collect(),
        counts: CountsShown {
            causes: count(workshop.cause_count()),
            roots: count(workshop.roots().count()),
            actions: count(workshop.actions().len()),
        },
        learned: lines(&session.learned),
        open_points: lines(&session.open_points),
        worth: session.worth,
        closing,
    })
}

/// What was found: the root causes. A quarter of an hour asks for none: there, the causes that
/// nothing explains any further.
fn found(workshop: &Workshop) -> Vec<&Cause> {
    let roots: Vec<&Cause> = workshop.roots().collect();
    if !roots.is_empty() || workshop.session().length != SessionLength::Quarter {
        return roots;
    }
    let causes = workshop.causes_by_bone();
    causes
        .filter(|it| workshop.beneath(Some(it.id)).is_empty())
        .collect()
}

fn texts(workshop: &Workshop, ids: &[CauseId]) -> Vec<String> {
    let causes = ids.iter().filter_map(|id| workshop.cause(*id));
    causes.map(|it| it.text.clone()).collect()
}

fn status(status: &Status) -> StatusShown {
    match status {
        Status::Proposed => StatusShown::Proposed,
        Status::Agreed => StatusShown::Agreed,
        Status::InProgress => StatusShown::InProgress,
        Status::Done => StatusShown::Done,
        Status::Verified => StatusShown::Verified,
        Status::Declined(_) => StatusShown::Declined,
    }
}
