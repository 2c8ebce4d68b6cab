//! A made-up story on other days: every date in its fields and in its words is
//! as much later as the story is.

use chrono::{Datelike, Days, NaiveDate};
use workshop::Language;

/// The text so many days later, or earlier. `base` is a day of the story as it
/// is written: it tells the year where none is said.
pub(super) fn shifted(text: &str, base: NaiveDate, days: i64, language: Language) -> String {
    let story = Story {
        base,
        days,
        language,
    };
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let within = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | ',' | ':');
        let found = (!said.ends_with(within))
            .then(|| story.found(rest))
            .flatten();
        let (read, later) = found.unwrap_or((first.len_utf8(), Later::As(first.to_string())));
        match later {
            Later::As(text) => said.push_str(&text),
            // "il 15 marzo" may become "l’8 aprile".
            Later::Day(day, text) => {
                said = language::with_day(&(said + "{x}"), day, &text, language);
            }
        }
        rest = rest.get(read..).unwrap_or_default();
    }
    said
}

struct Story {
    base: NaiveDate,
    days: i64,
    language: Language,
}

/// The text that stands in the place of a date.
enum Later {
    As(String),
    /// It begins with the day of a month.
    Day(u32, String),
}

impl Story {
    /// How long the date is that a text begins with, and what it becomes.
    fn found(&self, text: &str) -> Option<(usize, Later)> {
        self.in_a_field(text)
            .or_else(|| self.day_of_month(text))
            .or_else(|| self.month(text))
            .or_else(|| self.year(text))
    }

    fn later(&self, date: NaiveDate) -> Option<NaiveDate> {
        let days = Days::new(self.days.unsigned_abs());
        match self.days {
            0.. => date.checked_add_days(days),
            _ => date.checked_sub_days(days),
        }
    }

    /// "2026-03-13".
    fn in_a_field(&self, text: &str) -> Option<(usize, Later)> {
        let date = text.get(..10)?.parse::<NaiveDate>().ok()?;
        Some((10, Later::As(self.later(date)?.to_string())))
    }

    /// "13 March", "1º maggio 2026".
    fn day_of_month(&self, text: &str) -> Option<(usize, Later)> {
        let digits = digits(text);
        let day: u32 = text.get(..digits).filter(|it| it.len() < 3)?.parse().ok()?;
        let rest = text.get(digits..)?;
        let rest = rest.strip_prefix('º').unwrap_or(rest).strip_prefix(' ')?;
        let (month, rest) = self.name(rest)?;
        let year = year(rest);
        let date = NaiveDate::from_ymd_opt(year.unwrap_or(self.base.year()), month, day)?;
        let later = self.later(date)?;
        let number = language::day_of_month(later.day(), self.language);
        let mut said = format!("{number} {}", self.month_of(later));
        let mut read = text.len() - rest.len();
        if year.is_some() {
            said = format!("{said} {}", later.year());
            read += 5;
        }
        Some((read, Later::Day(later.day(), said)))
    }

    /// "February", "ottobre 2023".
    fn month(&self, text: &str) -> Option<(usize, Later)> {
        let (month, rest) = self.name(text)?;
        let year = year(rest);
        // A month without a year is the last one before the story.
        let last = i32::from(month > self.base.month());
        let middle = year.unwrap_or(self.base.year() - last);
        let later = self.later(NaiveDate::from_ymd_opt(middle, month, 15)?)?;
        let name = self.month_of(later);
        let read = text.len() - rest.len();
        Some(match year {
            Some(_) => (read + 5, Later::As(format!("{name} {}", later.year()))),
            None => (read, Later::As(name.to_owned())),
        })
    }

    /// "2024": as many years later as the story is.
    fn year(&self, text: &str) -> Option<(usize, Later)> {
        let year: i32 = text.get(..4).filter(|_| digits(text) == 4)?.parse().ok()?;
        let is_near = (2010..2040).contains(&year);
        let ends = !text.get(4..)?.starts_with(|c: char| c.is_alphanumeric());
        let later = year + self.later(self.base)?.year() - self.base.year();
        (is_near && ends).then(|| (4, Later::As(later.to_string())))
    }

    /// The month whose name a text begins with, from 1, and what follows.
    fn name<'a>(&self, text: &'a str) -> Option<(u32, &'a str)> {
        let named = (1..).zip(language::months(self.language));
        let mut found = named.filter_map(|(month, name)| Some((month, text.strip_prefix(name)?)));
        found.find(|(_, rest)| !rest.starts_with(char::is_alphabetic))
    }

    fn month_of(&self, date: NaiveDate) -> &'static str {
        let at = usize::try_from(date.month0()).unwrap_or_default();
        language::months(self.language)
            .get(at)
            .copied()
            .unwrap_or_default()
    }
}

/// The number of digits that a text begins with.
fn digits(text: &str) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()
}

/// The year that follows a month's name.
fn year(rest: &str) -> Option<i32> {
    let rest = rest.strip_prefix(' ')?;
    rest.get(..4).filter(|_| digits(rest) == 4)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn later(text: &str, weeks: i64, language: Language) -> String {
        let base = NaiveDate::from_ymd_opt(2026, 3, 24).unwrap();
        shifted(text, base, weeks * 7, language)
    }

    #[test]
    fn fields_and_words_move_alike() {
        let en = |text| later(text, 35, Language::En);
        assert_eq!(
            en(r#""at": "2026-03-13T18:42:00""#),
            r#""at": "2026-11-13T18:42:00""#
        );
        assert_eq!(en("Friday 13 March, 23:40"), "Friday 13 November, 23:40");
        assert_eq!(en("from 1 May 2026: about"), "from 1 January 2027: about");
        assert_eq!(
            en("in February, and since October"),
            "in October, and since June"
        );
        assert_eq!(en("budgets of 2024 to 2026"), "budgets of 2024 to 2026");
        assert_eq!(
            later("budgets of 2024", 60, Language::En),
            "budgets of 2025"
        );
        let it = |text| later(text, 33, Language::It);
        assert_eq!(it("entro il 23 marzo"), "entro il 9 novembre");
        assert_eq!(it("prova del 22 marzo"), "prova dell’8 novembre");
        assert_eq!(it("dal 1º maggio 2026"), "dal 18 dicembre 2026");
        assert_eq!(it("verbale di ottobre 2023"), "verbale di giugno 2024");
    }

    #[test]
    fn what_is_no_date_stays() {
        for text in [
            "46,000 € a year, 1.240 moduli, 18:42, v2.2017",
            "Marchers",
            "13 Marches",
        ] {
            assert_eq!(later(text, 35, Language::En), text);
        }
    }

    #[test]
    fn no_days_later_is_the_same_to_the_byte() {
        let files = [
            (
                Language::En,
                include_str!("../../../examples/friday-evening.json"),
            ),
            (
                Language::It,
                include_str!("../../../examples/friday-evening.it.json"),
            ),
        ];
        for (language, text) in files {
            assert_eq!(later(text, 0, language), text);
        }
    }
}
