//! The worked examples that come with Lisca.

mod shift;

use crate::words;
use chrono::NaiveDate;
use formats::json::{self, JsonFlaw};
use workshop::{Language, Workshop};

/// The day of the Friday example's workshop, as its files have it.
const FRIDAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 3, 24);
const WEEK: i64 = 7;

/// The examples, in the order in which they are added: the one that a newcomer
/// should open first comes last, so that it is the latest. What is made up is
/// dated by the day it is added on: its workshop was held in the week before,
/// and nothing of its plan is overdue yet. What was so keeps its dates.
pub(crate) fn all(language: Language, today: NaiveDate) -> Result<Vec<Workshop>, JsonFlaw> {
    let [real, invented] = words::examples(language);
    // Whole weeks: a Friday stays one.
    let held = FRIDAY.unwrap_or(today);
    let weeks = (today - held).num_days().div_euclid(WEEK);
    let invented = shift::shifted(invented, held, weeks * WEEK, language);
    [real, &invented]
        .map(|text| json::read(text.as_bytes()))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn friday(language: Language, today: NaiveDate) -> Workshop {
        all(language, today).unwrap().pop().unwrap()
    }

    #[test]
    fn on_the_day_it_is_added_nothing_of_the_friday_example_is_overdue() {
        for later in (0..800).step_by(13) {
            let today = day(2026, 11, 29) + chrono::Days::new(later);
            let workshop = friday(Language::En, today);
            let held = workshop.session().held_on.unwrap();
            assert!(held <= today && today - held < chrono::TimeDelta::days(WEEK));
            assert_eq!(held.weekday(), chrono::Weekday::Tue);
            let mut due = workshop.actions().iter().filter_map(|it| it.due);
            assert!(due.all(|it| it > today));
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
