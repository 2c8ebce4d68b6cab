//! Whether a verb says that a procedure was kept to, or wasn't.

use super::group::{Group, Shape};
use super::reading::Reading;

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
pub(super) fn rule_not_followed(reading: &Reading<'_>, number: usize) -> bool {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let about_rule = subject
        .head
        .is_some_and(|head| reading.is(head, reading.classes.rule));
    group.is_negated && is_following(&group.infinitive) && about_rule && group.shape != Shape::Being
}
