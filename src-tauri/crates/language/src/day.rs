//! Days within a sentence: "the meeting of 8 April" is "l’incontro dell’8
//! aprile", and the first of a month is "1º".

use crate::Language;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const ITALIAN: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];

/// The months' names, as they are written within a sentence.
#[must_use]
pub const fn months(language: Language) -> &'static [&'static str; 12] {
    match language {
        Language::En => &ENGLISH,
        Language::It => &ITALIAN,
    }
}

/// Italian words before a day, and before one whose number begins with a
/// vowel.
const ELIDED: [(&str, &str); 6] = [
    ("il", "l’"),
    ("del", "dell’"),
    ("al", "all’"),
    ("dal", "dall’"),
    ("nel", "nell’"),
    ("sul", "sull’"),
];

/// The number of a day of the month, as it is written in a date: "8", and in
/// Italian "1º" for the first.
#[must_use]
pub fn day_of_month(day: u32, language: Language) -> String {
    match (language, day) {
        (Language::It, 1) => "1º".to_owned(),
        _ => day.to_string(),
    }
}

/// A template with a date that begins with its day in the place of `{x}`. In
/// Italian the article before it is elided where the day's number begins with
/// a vowel (otto, undici): "entro il {x}" is "entro l’8 aprile".
#[must_use]
pub fn with_day(template: &str, day: u32, date: &str, language: Language) -> String {
    let elides = language == Language::It && matches!(day, 8 | 11);
    let mut said = String::with_capacity(template.len() + date.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{x}") {
        match elided(before).filter(|_| elides) {
            Some((kept, article)) => {
                said.push_str(kept);
                said.push_str(&article);
            }
            None => said.push_str(before),
        }
        said.push_str(date);
        rest = after;
    }
    said + rest
}

/// What stands before the article at the end of some words, and the article
/// without its vowel; none: they don't end in an article.
fn elided(before: &str) -> Option<(&str, String)> {
    let words = before.strip_suffix([' ', '\u{a0}'])?;
    let start = words.rfind(|c: char| !c.is_alphabetic());
    let start = start.map_or(0, |at| {
        at + words[at..].chars().next().map_or(0, char::len_utf8)
    });
    let (kept, article) = words.split_at(start);
    let (_, short) = ELIDED
        .iter()
        .find(|(whole, _)| article.to_lowercase() == *whole)?;
    let mut letters = short.chars();
    let first = letters.next()?;
    let is_large = article.starts_with(char::is_uppercase);
    let first = if is_large {
        first.to_ascii_uppercase()
    } else {
        first
    };
    Some((kept, format!("{first}{}", letters.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(template: &str, day: u32, wanted: &str) {
        let date = format!("{} aprile", day_of_month(day, Language::It));
        assert_eq!(with_day(template, day, &date, Language::It), wanted);
    }

    #[test]
    fn articles_are_elided_before_the_eighth_and_the_eleventh_alone() {
        says("sessione del {x}", 8, "sessione dell’8 aprile");
        says("sessione del {x}", 7, "sessione del 7 aprile");
        says("entro il {x}", 8, "entro l’8 aprile");
        says(
            "Il {x} e fino al {x}",
            11,
            "L’11 aprile e fino all’11 aprile",
        );
        says("dal {x}", 11, "dall’11 aprile");
        says("dal {x}", 18, "dal 18 aprile");
        says("in scadenza {x}", 8, "in scadenza 8 aprile");
        says("{x}: il resto", 8, "8 aprile: il resto");
        for day in 1..=31 {
            let elides = with_day("il {x}", day, "", Language::It) == "l’";
            assert_eq!(elides, day == 8 || day == 11, "{day}");
        }
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal() {
        says("il {x}", 1, "il 1º aprile");
        assert_eq!(day_of_month(1, Language::En), "1");
        assert_eq!(day_of_month(21, Language::It), "21");
    }

    #[test]
    fn english_needs_no_elision() {
        let said = with_day("workshop of {x}", 8, "8 April", Language::En);
        assert_eq!(said, "workshop of 8 April");
    }
}
