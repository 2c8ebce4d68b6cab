//! How somebody was, told as the cause: "il conducente era ubriaco". Whom it is
//! said of: somebody at work, not who is cared for, and no thing.

use super::forms;
use super::group::Shape;
use super::phrase;
use super::reading::{Reading, Who};
use std::ops::Range;

/// Whether a line of the lexicon tells how somebody was.
pub(super) fn is_about_a_state(entry: &crate::lexicon::Entry) -> bool {
    entry.conditions.iter().any(|it| it == "at_work")
}

fn works(who: Who) -> bool {
    matches!(who, Who::Person | Who::Name | Who::Unit)
}

/// "Il conducente era ubriaco", "un conducente ubriaco", "Era ubriaco"; not "i
/// pazienti ubriachi", "molti ubriachi".
pub(super) fn is_said_at_work(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    let sentence = super::pieces::sentence(reading, tokens.start);
    let clause = reading.clause.get(tokens.start).copied().unwrap_or(0);
    // "Se il conducente è ubriaco", "chi è ubriaco": a rule.
    let is_rule = (clause.saturating_sub(1)..tokens.start)
        .any(|at| matches!(reading.word(at), "se" | "chi" | "chiunque" | "nessuno"));
    let denied = (clause..tokens.start).any(|at| reading.word(at) == "non");
    if is_rule || denied {
        return false;
    }
    // The noun right before it: "l'autista ubriaco".
    let before = phrase::nouns(reading, clause..tokens.start);
    let beside = before.last().filter(|noun| noun.tokens.end == tokens.start);
    let number = (reading.groups.iter())
        .rposition(|group| clause <= group.tokens.start && group.tokens.start < tokens.end);
    // "Era ubriaco": the verb isn't a noun.
    let is_verb = |at: usize| {
        reading
            .groups
            .iter()
            .any(|group| group.tokens.contains(&at))
    };
    if let Some(noun) = beside.filter(|noun| noun.head + 1 == tokens.start && !is_verb(noun.head)) {
        return works(noun.who)
            || super::classes::is_maker(reading.word(noun.head)) && noun.who == Who::Unknown;
    }
    let subject = number.map(|number| &reading.subjects[number]);
    match subject.and_then(|it| it.who) {
        // What stands after the verb is the phrase itself.
        Some(Who::Unknown) => subject
            .and_then(|it| it.head)
            .is_some_and(|head| super::classes::is_maker(reading.word(head))),
        Some(who) => works(who),
        // "Era ubriaco": whoever was spoken of.
        None => {
            let patients = (0..sentence.end).any(|at| reading.who(at).0 == Who::Patient);
            !patients && is_copula(reading, tokens.start)
        }
    }
}

/// Whether `essere` stands before a phrase, or what says as much.
pub(super) fn is_copula(reading: &Reading<'_>, start: usize) -> bool {
    let near = start.saturating_sub(3)..start;
    near.clone().any(|at| {
        forms::auxiliary(reading.word(at)).is_some_and(|helper| helper.is_essere)
            || matches!(
                reading.word(at),
                "sembrava" | "pareva" | "risultava" | "arrivato" | "arrivata"
            )
    }) || reading
        .groups
        .iter()
        .any(|group| group.shape == Shape::Being && near.contains(&group.tokens.start))
        || forms::auxiliary(reading.word(start)).is_some()
}

/// Whether nothing follows that a phrase could belong to.
pub(super) fn is_at_the_end(reading: &Reading<'_>, end: usize) -> bool {
    let word = reading.word(end);
    !reading
        .tokens
        .get(end)
        .is_some_and(crate::token::Token::is_word)
        || matches!(
            word,
            "e" | "ed"
                | "ma"
                | "quando"
                | "mentre"
                | "perché"
                | "durante"
                | "prima"
                | "dopo"
                | "quella"
                | "quel"
                | "già"
                | "quindi"
                | "ieri"
        )
}
