//! From what a text says to what is the matter with it: the verbs.

use super::context::{
    agent, if_only, is_harm, is_kept_up, is_new_to, is_no_time, is_their_habit, omits_to,
    without_their, would_have_seen,
};
use super::forms::{Modal, Mood};
use super::group::Shape;
use super::reading::{Reading, Who};
use super::rule::{follows_a_rule, rule_not_followed};
use super::verdict::{mistaken, modal_verdict};
use crate::Kind;
use std::ops::Range;

/// Why something was noticed; offers are made from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The group says what wasn't done, or what should have been.
    NotDone(usize),
    /// The group says what was done, and should not have been.
    Regretted(usize),
    /// The group tells of a procedure that wasn't followed.
    NotFollowed(usize),
    /// A name; the group that it is the subject of.
    Named(usize),
    /// A role with a blaming verb.
    Blamed(usize),
    /// A verb that says who was wrong.
    Judged(usize),
    /// A judgement of this noun.
    Descriptor(usize),
    /// An entry of the lexicon, by its place among the hits.
    Entry(usize),
}

/// A wording that was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    pub(super) tokens: Range<usize>,
    pub(super) kind: Kind,
    pub(super) reason: Reason,
}

/// The wordings that the verbs of a text make.
pub(super) fn verbs(reading: &Reading<'_>) -> Vec<Notice> {
    let mut notices = Vec::new();
    for number in 0..reading.groups.len() {
        if let Some(notice) = name(reading, number) {
            notices.push(notice);
        }
        let is_named = notices
            .iter()
            .any(|notice| notice.reason == Reason::Named(number));
        if let Some((kind, reason)) = verdict(reading, number)
            && !(is_named && kind == Kind::PersonAsSubject)
        {
            let tokens = span(reading, number);
            notices.push(Notice {
                tokens,
                kind,
                reason,
            });
        }
    }
    notices
}

/// The group, and "nessuno" before it.
fn span(reading: &Reading<'_>, number: usize) -> Range<usize> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let mut tokens = group.tokens.clone();
    if subject.who == Some(Who::Nobody)
        && !subject.is_carried
        && let Some(head) = subject.head
    {
        tokens.start = tokens.start.min(subject.tokens.start.min(head));
        if let Some(before) = tokens.start.checked_sub(1)
            && matches!(reading.word(before), "nemmeno" | "neanche" | "neppure")
        {
            tokens.start = before;
        }
        tokens.end = tokens.end.max(head + 1);
    }
    tokens
}

fn name(reading: &Reading<'_>, number: usize) -> Option<Notice> {
    let subject = &reading.subjects[number];
    // "Anna e il collega hanno …": the other half of the subject.
    let other = subject
        .tokens
        .start
        .checked_sub(2)
        .filter(|at| subject.head.is_some() && reading.named[*at] && reading.word(at + 1) == "e")
        .map(|last| {
            let length = reading.named[..=last]
                .iter()
                .rev()
                .take_while(|named| **named);
            last + 1 - length.count()
        });
    let head = subject
        .head
        .filter(|_| subject.who == Some(Who::Name))
        .or(other)?;
    let length = reading.named[head..]
        .iter()
        .take_while(|named| **named)
        .count();
    Some(Notice {
        tokens: head..head + length,
        kind: Kind::PersonAsSubject,
        reason: Reason::Named(number),
    })
}

/// What a verb in the passive says of whoever did it.
fn passive_verdict(reading: &Reading<'_>, number: usize) -> Option<(Kind, Reason)> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    if rule_not_followed(reading, number) {
        return Some((Kind::EndPoint, Reason::NotFollowed(number)));
    }
    let not_done = Some((Kind::Counterfactual, Reason::NotDone(number)));
    let has_agent = agent(reading, group).is_some();
    let is_none = matches!(
        reading.word(subject.tokens.start),
        "nessun" | "nessuna" | "nessun'"
    );
    if (group.is_negated || is_none) && has_agent {
        return not_done;
    }
    let was_to_be = match group.shape {
        // "poteva essere avvisato prima dal commerciale".
        Shape::Modal(Modal::Must | Modal::Can) if group.is_past_modal && !group.is_negated => {
            group.mood == Mood::Conditional || group.shape == Shape::Modal(Modal::Can) && has_agent
        }
        // "se il medico fosse stato chiamato".
        Shape::Perfect => if_only(reading, group),
        _ => false,
    };
    let classes = reading.classes;
    not_done.filter(|_| was_to_be && classes.verb_is(&group.infinitive, classes.duty))
}

fn verdict(reading: &Reading<'_>, number: usize) -> Option<(Kind, Reason)> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let classes = reading.classes;
    let verb = group.infinitive.as_str();
    if group.is_passive {
        return passive_verdict(reading, number);
    }
    if !reading.is_about_people(number) {
        return None;
    }
    match group.shape {
        Shape::Being => None,
        Shape::Modal(modal) => modal_verdict(reading, number, modal),
        Shape::Perfect | Shape::Simple => {
            let omits = verb == "omettere" && group.shape == Shape::Perfect;
            let is_nobody = subject.who == Some(Who::Nobody) && !subject.is_carried;
            let is_state = classes.verb_is(verb, classes.state)
                && (verb != "disporre" || reading.word(group.tokens.end).starts_with('d'))
                && (verb != "riportare"
                    || !super::phrase::is_determiner(reading.word(group.tokens.end)));
            let follows = follows_a_rule(reading, group);
            let is_real = group.mood == Mood::Indicative;
            // "una casella che nessuno legge" tells of the thing.
            let clause = reading
                .clause
                .get(subject.tokens.start)
                .copied()
                .unwrap_or(0);
            let is_aside = group.shape == Shape::Simple
                && clause > 1
                && reading.word(clause - 1) == "che"
                && group.mood == Mood::Indicative;
            let is_habit =
                group.shape == Shape::Simple && group.mood == Mood::Indicative && !is_kept_up(verb);
            // "nessun reparto seguiva gli avvisi": how the work was arranged.
            let is_arranged = group.shape == Shape::Simple
                && subject
                    .head
                    .is_some_and(|head| reading.is(head, classes.unit));
            if is_nobody
                && !is_arranged
                && !is_aside
                && !is_habit
                && !is_state
                && (is_real || group.mood == Mood::Subjunctive)
            {
                return Some((Kind::Counterfactual, Reason::NotDone(number)));
            }
            if without_their(reading, group) || would_have_seen(group) {
                return Some((Kind::Counterfactual, Reason::NotDone(number)));
            }
            // "se il bagnino fosse rimasto", but not "se avessimo avuto più gente".
            let is_stay = matches!(verb, "rimanere" | "restare" | "stare")
                && matches!(subject.who, Some(Who::Person | Who::Name));
            if if_only(reading, group) && (!is_state || is_nobody || is_stay) {
                return Some((Kind::Counterfactual, Reason::NotDone(number)));
            }
            if group.is_negated {
                if follows && is_real {
                    return Some((Kind::EndPoint, Reason::NotFollowed(number)));
                }
                let habit = group.shape == Shape::Simple && !group.is_progressive;
                let counts = if habit {
                    subject.who.is_none() && is_their_habit(reading, group)
                        || is_kept_up(verb)
                            && subject.who.is_some_and(|who| {
                                who != Who::Unknown
                                    && (who != Who::Unit || classes.is_human_only(verb))
                            })
                } else {
                    group.mood != Mood::Conditional
                        && !is_state
                        && !is_no_time(reading, group)
                        && !is_new_to(reading, group)
                };
                return counts.then_some((Kind::Counterfactual, Reason::NotDone(number)));
            }
            if omits {
                return Some((Kind::Counterfactual, Reason::NotDone(number)));
            }
            if omits_to(reading, group) && is_real {
                return Some((Kind::Counterfactual, Reason::NotDone(number)));
            }
            let may_blame = is_real && (group.shape == Shape::Perfect || !is_state);
            if may_blame && matches!(verb, "sbagliare" | "sbagliarsi") {
                return Some(mistaken(reading, number));
            }
            if may_blame
                && matches!(
                    verb,
                    "violare" | "trasgredire" | "infrangere" | "contravvenire"
                )
            {
                return Some((Kind::Judgement, Reason::Judged(number)));
            }
            let is_said = subject.who != Some(Who::Unknown) || classes.is_human_only(verb);
            if may_blame
                && is_said
                && !(subject.who == Some(Who::Unknown) && is_harm(verb))
                && classes.verb_is(verb, classes.blame)
            {
                return Some((Kind::PersonAsSubject, Reason::Blamed(number)));
            }
            None
        }
    }
}
