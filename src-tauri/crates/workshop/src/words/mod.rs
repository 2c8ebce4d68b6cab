//! What a person reads of a workshop's rules: a file for each language.

mod en;
mod it;

use crate::{ActionKind, CategorySet, Flaw, Function, Refusal, Status, Strength, When};
use chrono::TimeDelta;
use language::{Language, message, said_in};

message!(Refusal, refusal);

message!(Flaw, flaw);

/// The names of a set's categories with their initials, in order.
pub(crate) fn categories(
    set: CategorySet,
    language: Language,
) -> &'static [(&'static str, &'static str)] {
    said_in!(language, categories(set))
}

/// What a function is called; one of a library's own has its name.
pub(crate) fn function(function: &Function, language: Language) -> &str {
    said_in!(language, function(function))
}

/// What a kind of action is called.
pub(crate) fn action_kind(kind: ActionKind, language: Language) -> &'static str {
    said_in!(language, action_kind(kind))
}

/// What stands, in brackets, where a name did that was erased.
pub(crate) fn erased_name(language: Language) -> &'static str {
    said_in!(language, erased_name())
}

/// What a strength is called, of one action.
pub(crate) fn strength(strength: Strength, language: Language) -> &'static str {
    said_in!(language, strength(strength))
}

/// What a status is called.
pub(crate) fn status(status: &Status, language: Language) -> &'static str {
    said_in!(language, status(status))
}

/// Whether it may be the clocks that put two times in the wrong order: not both
/// say which they are of, and no two clocks are further apart than these are.
fn may_differ(one: When, other: When) -> bool {
    let are_times = !one.is_day() && !other.is_day();
    let are_told = one.offset().is_some() && other.offset().is_some();
    are_times && !are_told && one.since(other).abs() <= TimeDelta::hours(26)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Message, Thing};
    use Language::{En, It};
    use chrono::NaiveDate;

    #[test]
    fn w5_what_has_no_words_is_asked_for_in_a_sentence_of_its_own() {
        let said = |what| Refusal::Empty(what).in_language(It);
        assert_eq!(
            said(Thing::WhatHappened),
            "Scrivi in poche parole che cosa è successo."
        );
        assert_eq!(said(Thing::Cause), "Scrivi la causa in poche parole.");
        assert_eq!(said(Thing::Threshold), "Scrivi qualche parola.");
    }

    #[test]
    fn what_is_counted_agrees_with_its_number() {
        let one = |most| Refusal::DotsOnOne { most }.in_language(It);
        assert_eq!(one(1), "Al massimo 1 voto può andare a una causa.");
        assert_eq!(one(3), "Al massimo 3 voti possono andare a una causa.");
        let all = |most| Refusal::DotsInAll { most }.in_language(It);
        assert!(all(1).starts_with("Ciascuno ha 1 voto,"));
    }

    #[test]
    fn every_kind_of_action_has_its_words_in_each_language() {
        for language in [En, It] {
            assert!(action_kind(ActionKind::Automate, language).contains("auto"));
            let mut kinds: Vec<&str> = (ActionKind::ALL.iter())
                .map(|it| action_kind(*it, language))
                .collect();
            kinds.sort_unstable();
            kinds.dedup();
            assert_eq!(kinds.len(), ActionKind::ALL.len());
        }
    }

    #[test]
    fn dates_are_said_in_italian() {
        let started = NaiveDate::from_ymd_opt(2026, 3, 13).unwrap();
        let refusal = Refusal::DueBeforeStart {
            action: "Chiamare".into(),
            due: NaiveDate::from_ymd_opt(2026, 3, 8).unwrap(),
            started,
        };
        let (italian, english) = (refusal.in_language(It), refusal.in_language(En));
        assert!(italian.contains("scadenza 8 marzo 2026"), "{italian}");
        assert!(italian.contains("(13 marzo 2026)"), "{italian}");
        assert!(english.contains("due on 8 March 2026"), "{english}");
        assert!(english.contains("(13 March 2026)"), "{english}");
    }

    #[test]
    fn w11_the_first_of_a_month_is_an_ordinal_in_italian() {
        let told = |day| {
            let started = NaiveDate::from_ymd_opt(2026, 3, day).unwrap_or_default();
            let action = "Chiudere la valvola".to_owned();
            let refusal = Refusal::DueBeforeStart {
                action,
                due: started,
                started,
            };
            refusal.in_language(It)
        };
        assert!(told(1).contains("(1º marzo 2026)"), "{}", told(1));
        assert!(told(13).contains("(13 marzo 2026)"), "{}", told(13));
    }
}
