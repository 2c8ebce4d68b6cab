//! The worked examples that come with Lisca.

mod shift;

use crate::words;
use chrono::NaiveDate;
use formats::json::{self, JsonFlaw};
use workshop::{Language, Workshop};

/// The day of the Friday example's workshop, as its files have it; that of the near
/// miss was held the day before.
const FRIDAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 3, 24);
const WEEK: i64 = 7;

/// The examples, in the order in which they are added: the one that a newcomer
/// should open first comes last, so that it is the latest. What is made up is
/// dated by the day it is added on: its workshop was held in the week before,
/// and nothing of its plan is overdue yet. What was so keeps its dates.
pub(crate) fn all(language: Language, today: NaiveDate) -> Result<Vec<Workshop>, JsonFlaw> {
    let [real, near_miss, friday] = words::examples(language);
    // Whole weeks: a Friday stays one.
    let held = FRIDAY.unwrap_or(today);
    let weeks = (today - held).num_days().div_euclid(WEEK);
    let shifted = |text| shift::shifted(text, held, weeks * WEEK, language);
    [real, &shifted(near_miss), &shifted(friday)]
        .map(|text| json::read(text.as_bytes()))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;
    use std::collections::BTreeSet;
    use workshop::{Action, IncidentKind, SafeguardJob, SafeguardOutcome, SessionLength, Strength};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn friday(language: Language, today: NaiveDate) -> Workshop {
        all(language, today).unwrap().pop().unwrap()
    }

    #[test]
    fn on_the_day_they_are_added_nothing_of_the_invented_examples_is_overdue() {
        for later in (0..800).step_by(13) {
            let today = day(2026, 11, 29) + chrono::Days::new(later);
            let invented = all(Language::En, today).unwrap().split_off(1);
            let [near_miss, friday] = [0, 1].map(|n| invented[n].session().held_on.unwrap());
            assert!(friday <= today && today - friday < chrono::TimeDelta::days(WEEK));
            assert_eq!(friday.weekday(), chrono::Weekday::Tue);
            assert_eq!(near_miss.succ_opt(), Some(friday));
            let actions = invented.iter().flat_map(|it| it.actions());
            let mut due = actions.filter_map(|it| it.due);
            assert!(due.all(|it| it > today));
        }
    }

    /// What it is there to show, so that no edit of its file loses any of it.
    #[test]
    fn the_near_miss_shows_what_held() {
        for language in [Language::En, Language::It] {
            let workshop = all(language, day(2026, 11, 29)).unwrap().remove(1);
            assert_eq!(workshop.incident().kind, IncidentKind::NearMiss);
            assert_eq!(workshop.session().length, SessionLength::Quarter);
            let suggested =
                workshop::suggested_length(IncidentKind::NearMiss, workshop.incident().worst());
            assert_eq!(suggested, SessionLength::Quarter);
            let safeguards = workshop.safeguards();
            for outcome in SafeguardOutcome::ALL {
                assert!(safeguards.iter().any(|it| it.outcome == Some(outcome)));
            }
            for job in SafeguardJob::ALL {
                assert!(safeguards.iter().any(|it| it.job == job));
            }
            let actions = workshop.actions();
            assert!(actions.iter().any(|it| it.checklist.is_some()));
            assert!(actions.iter().any(|it| it.safeguard.is_some()));
            let stronger = |it: &Action| it.strength() == Some(Strength::Stronger);
            assert!(actions.iter().any(stronger));
            let owners = actions.iter().map(|it| workshop.function_of(&it.owner));
            let functions: BTreeSet<_> = owners.map(Option::unwrap).collect();
            assert!(functions.len() > 3);
            assert!(workshop.needs().is_empty());
        }
    }

    #[test]
    fn the_friday_example_tells_the_same_days_in_words_and_in_fields() {
        let today = day(2026, 11, 29);
        let english = friday(Language::En, today);
        let italian = friday(Language::It, today);
        // The story begins eleven days before its workshop, on a Friday.
        assert!(english.effect().text.contains("Friday 13 November"));
        assert!(italian.effect().text.contains("venerdì 13 novembre"));
        assert!(
            english
                .incident()
                .what_happened
                .contains("13 November 2026")
        );
        assert!(english.session().decision.contains("1 January 2027"));
        assert!(italian.session().decision.contains("dal 1º gennaio 2027"));
    }

    #[test]
    fn the_gitlab_example_keeps_its_days() {
        let workshop = all(Language::En, day(2031, 1, 1)).unwrap().remove(0);
        assert!(workshop.effect().text.contains("31 January 2017"));
    }

    /// The same workshops, whoever reads them: as many things, linked and
    /// judged alike.
    #[test]
    fn the_examples_are_the_same_in_both_languages() {
        let [english, italian] =
            [Language::En, Language::It].map(|it| all(it, day(2026, 11, 29)).unwrap());
        for (one, other) in english.iter().zip(&italian) {
            assert_eq!(one.session().language, Language::En);
            assert_eq!(other.session().language, Language::It);
            let shape = |it: &Workshop| -> Vec<_> {
                (it.causes())
                    .map(|it| {
                        (
                            it.id,
                            it.parent,
                            it.category,
                            it.standing,
                            it.evidence.level,
                        )
                    })
                    .collect()
            };
            assert_eq!(shape(one), shape(other));
            assert_eq!(one.timeline().len(), other.timeline().len());
            let causes = |it: &Workshop| -> Vec<_> {
                it.actions()
                    .iter()
                    .map(|it| (it.kind, it.causes.clone()))
                    .collect()
            };
            assert_eq!(causes(one), causes(other));
        }
    }
}
