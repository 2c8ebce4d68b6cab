//! "Senza chiedere", and who did it: what was left out, or never was.

use super::forms;
use super::group::Shape;
use super::reading::{Reading, Who};

/// Where "senza firmare" stands in "nessuno è uscito senza firmare", "non ha mai aperto
/// senza avvisare": what is denied is that it was left out.
pub(super) fn is_never_without(reading: &Reading<'_>, number: usize) -> Option<usize> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let is_nobody = subject.who == Some(Who::Nobody) && !subject.is_carried;
    let is_denied = group.is_negated || is_nobody;
    let from = group.tokens.end;
    let without = (from..from + 8)
        .take_while(|at| {
            reading
                .tokens
                .get(*at)
                .is_some_and(crate::token::Token::is_word)
        })
        .take_while(|at| !matches!(reading.word(*at), "e" | "ma" | "che" | "quando"))
        .find(|at| reading.word(*at) == "senza")?;
    let acts = (without + 1..without + 3).any(|at| forms::infinitive(reading.word(at)).is_some());
    (is_denied && acts && group.shape == Shape::Perfect).then_some(without)
}

/// "Ha fatto entrare il visitatore senza chiedere il documento": nobody is named, and
/// only a person asks. Not where a thing, or a patient, was spoken of before.
pub(super) fn is_done_by_whoever(reading: &Reading<'_>, number: usize, without: usize) -> bool {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let act = (without + 1..without + 4).find_map(|at| forms::infinitive(reading.word(at)));
    let is_human = act.is_some_and(|act| reading.classes.is_human_only(&act));
    let opens = reading.tokens[group.tokens.start].opens && group.tokens.start < without;
    let was_spoken_of =
        (0..group.tokens.start).any(|at| matches!(reading.who(at).0, Who::Thing | Who::Patient));
    // What follows the verb is what it was done to.
    let is_said = subject.head.is_some_and(|head| head < group.tokens.start);
    // "Si è spento senza avvisare."
    let stops = group.is_reflexive
        && reading
            .classes
            .verb_is(&group.infinitive, reading.classes.machine);
    is_human
        && opens
        && !stops
        && group.shape == Shape::Perfect
        && !group.is_negated
        && !is_said
        && !was_spoken_of
}
