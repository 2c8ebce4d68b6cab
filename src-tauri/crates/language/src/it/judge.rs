//! From what a text says to what is the matter with it: the verbs.

use super::context::{
    asks, contrast, if_only, is_harm, is_kept_up, is_new_to, is_no_time, is_their_habit,
    leaves_out, without_their, would_have_seen,
};
use super::forms::{Modal, Mood};
use super::group::{Group, Shape};
use super::reading::{Reading, Who};
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

/// Something noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    pub(super) tokens: Range<usize>,
    pub(super) kind: Kind,
    pub(super) reason: Reason,
}

/// What the verbs of a text give away.
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

fn verdict(reading: &Reading<'_>, number: usize) -> Option<(Kind, Reason)> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let classes = reading.classes;
    let verb = group.infinitive.as_str();
    let about_people = reading.is_about_people(number);
    if group.is_passive {
        let blames = about_people && group.shape != Shape::Being && has_agent(reading, group);
        if rule_not_followed(reading, number) {
            return Some((Kind::EndPoint, Reason::NotFollowed(number)));
        }
        if group.is_negated && blames {
            return Some((Kind::Counterfactual, Reason::NotDone(number)));
        }
        let is_none = matches!(
            reading.word(subject.tokens.start),
            "nessun" | "nessuna" | "nessun'"
        );
        if (group.is_negated || is_none) && has_agent(reading, group) {
            return Some((Kind::Counterfactual, Reason::NotDone(number)));
        }
        return match group.shape {
            Shape::Modal(Modal::Must | Modal::Can)
                if group.is_past_modal
                    && !group.is_negated
                    && (group.mood == Mood::Conditional)
                    && classes.verb_is(verb, classes.duty) =>
            {
                Some((Kind::Counterfactual, Reason::NotDone(number)))
            }
            // "poteva essere avvisato prima dal commerciale".
            Shape::Modal(Modal::Can)
                if group.is_past_modal
                    && !group.is_negated
                    && classes.verb_is(verb, classes.duty)
                    && has_agent(reading, group) =>
            {
                Some((Kind::Counterfactual, Reason::NotDone(number)))
            }
            // "se il medico fosse stato chiamato".
            Shape::Perfect if if_only(reading, group) && classes.verb_is(verb, classes.duty) => {
                Some((Kind::Counterfactual, Reason::NotDone(number)))
            }
            _ => None,
        };
    }
    if !about_people {
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
            if leaves_out(reading, group) && is_real {
                return Some((Kind::Counterfactual, Reason::NotDone(number)));
            }
            let may_blame = is_real && (group.shape == Shape::Perfect || !is_state);
            if may_blame && matches!(verb, "sbagliare" | "sbagliarsi") {
                return Some(mistaken(reading, number));
            }
            if may_blame
                && matches!(
                    verb,
                    "violare"
                        | "trasgredire"
                        | "infrangere"
                        | "sbagliare"
                        | "sbagliarsi"
                        | "contravvenire"
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

/// "ha sbagliato a chiudere" judges, "ha sbagliato server" ends the search, and
/// "ha sbagliato la migrazione" is about the person.
fn mistaken(reading: &Reading<'_>, number: usize) -> (Kind, Reason) {
    let after = reading.groups[number].tokens.end;
    let word = reading.word(after);
    let is_word = reading
        .tokens
        .get(after)
        .is_some_and(crate::token::Token::is_word);
    if matches!(
        word,
        "il" | "lo" | "la" | "l'" | "i" | "gli" | "le" | "un" | "una" | "un'"
    ) {
        return (Kind::PersonAsSubject, Reason::Blamed(number));
    }
    let is_bare = is_word
        && !super::phrase::is_preposition(word)
        && !super::phrase::is_joined_preposition(word)
        && !reading.classes.of(word).has(reading.classes.between)
        && !matches!(reading.who(after).0, Who::Person | Who::Name)
        && !matches!(
            word,
            "e" | "o"
                | "ma"
                | "che"
                | "perché"
                | "quando"
                | "tutto"
                | "ancora"
                | "clamorosamente"
                | "valutazione"
        );
    if is_bare {
        (Kind::EndPoint, Reason::Blamed(number))
    } else {
        (Kind::Judgement, Reason::Judged(number))
    }
}

fn modal_verdict(reading: &Reading<'_>, number: usize, modal: Modal) -> Option<(Kind, Reason)> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let classes = reading.classes;
    let found = Some((Kind::Counterfactual, Reason::NotDone(number)));
    if group.is_negated && modal == Modal::Must && group.is_past_modal {
        // "non avrebbe dovuto disattivare", "non doveva toccarla"; but "non
        // doveva fare altro" tells of the work.
        let has_helper = super::forms::auxiliary(reading.word(group.tokens.start + 1)).is_some();
        let is_somebodys = matches!(subject.who, Some(Who::Person | Who::Name))
            && !subject.is_carried
            && !classes.verb_is(&group.infinitive, classes.state);
        let rest = group.tokens.end..(group.tokens.end + 4).min(reading.tokens.len());
        let is_relief = rest.clone().any(|at| {
            reading.tokens[at].shape == crate::token::Shape::Number
                || matches!(
                    reading.word(at),
                    "altro" | "altri" | "altre" | "niente" | "nulla" | "più" | "ogni" | "mano"
                )
        });
        let looks_back = group.mood == Mood::Conditional
            || !has_helper
                && !is_relief
                && (classes.is_human_only(&group.infinitive) || is_somebodys);
        return found.filter(|_| looks_back);
    }
    if group.is_negated {
        // "non ha voluto ascoltare"; "non poteva vedere" is a condition.
        return found.filter(|_| modal == Modal::Want && group.shape != Shape::Simple);
    }
    if !group.is_past_modal || modal == Modal::Want {
        return None;
    }
    let is_question = reading.word(subject.tokens.start) == "chi"
        || subject.head.is_some_and(|head| reading.word(head) == "chi");
    match group.mood {
        Mood::Conditional => found.filter(|_| !(is_question && asks(reading, group))),
        Mood::Subjunctive => found.filter(|_| if_only(reading, group)),
        Mood::Indicative => {
            let helper = reading.word(group.tokens.start);
            let has_helper = super::forms::auxiliary(helper).is_some();
            let rest = group.tokens.end..(group.tokens.end + 6).min(reading.tokens.len());
            let is_burden = rest.clone().any(|at| {
                reading.tokens[at].shape == crate::token::Shape::Number
                    || matches!(
                        reading.word(at),
                        "ogni"
                            | "tutti"
                            | "tutte"
                            | "fra"
                            | "tra"
                            | "solo"
                            | "sola"
                            | "soltanto"
                            | "mano"
                            | "manualmente"
                            | "contemporaneamente"
                            | "mentre"
                            | "due"
                            | "tre"
                            | "quattro"
                            | "cinque"
                            | "sei"
                            | "dieci"
                            | "oppure"
                            | "o"
                            | "senza"
                    )
            });
            let against = contrast(reading, group.tokens.end)
                || group.tokens.clone().any(|at| {
                    matches!(
                        reading.word(at),
                        "anche" | "almeno" | "pure" | "pur" | "benissimo"
                    )
                }) && classes.is_verb(&group.infinitive)
                    && !group.is_passive;
            // "potevano svegliarsi prima": but not "prima di", "prima che".
            let sooner = modal == Modal::Can
                && reading.word(group.tokens.end) == "prima"
                && reading
                    .tokens
                    .get(group.tokens.end + 1)
                    .is_none_or(|token| !token.is_word());
            let against = against || sooner;
            let is_duty = classes.verb_is(&group.infinitive, classes.duty);
            found.filter(|_| !has_helper && !is_question && (against || is_duty && !is_burden))
        }
    }
}

/// Somebody did it, in the passive: "dall'operatore", "da nessuno".
fn has_agent(reading: &Reading<'_>, group: &Group) -> bool {
    super::context::agent(reading, group).is_some()
}

/// A verb that a procedure is the object of.
fn is_following(verb: &str) -> bool {
    matches!(
        verb,
        "seguire"
            | "rispettare"
            | "applicare"
            | "osservare"
            | "attenersi"
            | "adottare"
            | "ottemperare"
    )
}

/// "seguito … la procedura".
pub(super) fn follows_a_rule(reading: &Reading<'_>, group: &Group) -> bool {
    let rest = group.tokens.end..(group.tokens.end + 7).min(reading.tokens.len());
    let verb = group.infinitive.as_str();
    // Whatever isn't kept to is a rule of some sort: times, distances, a signal.
    matches!(verb, "rispettare" | "attenersi" | "ottemperare")
        || is_following(verb)
            && rest
                .take_while(|at| reading.tokens[*at].is_word())
                .any(|at| reading.is(at, reading.classes.rule))
}

/// "la procedura non è stata seguita".
fn rule_not_followed(reading: &Reading<'_>, number: usize) -> bool {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let about_rule = subject
        .head
        .is_some_and(|head| reading.is(head, reading.classes.rule));
    group.is_negated && is_following(&group.infinitive) && about_rule && group.shape != Shape::Being
}
