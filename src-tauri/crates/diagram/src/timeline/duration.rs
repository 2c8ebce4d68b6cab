//! A duration in words: on a pause of the timeline, and in the
//! report.

use workshop::Language;

/// "3 d 4 h", "4 h 20 min", "2 min 5 s", "40 s": the two largest units; nothing
/// less than no time.
#[must_use]
pub fn duration(seconds: i64, language: Language) -> String {
    let day = match language {
        Language::En => "d",
        Language::It => "g",
    };
    let seconds = seconds.max(0);
    let parts = [
        (seconds / 86_400, day),
        (seconds / 3600 % 24, "h"),
        (seconds / 60 % 60, "min"),
        (seconds % 60, "s"),
    ];
    let Some(largest) = parts.iter().position(|it| it.0 > 0) else {
        return "0\u{a0}min".to_owned();
    };
    let two = parts.iter().skip(largest).take(2).filter(|it| it.0 > 0);
    // No-break spaces: a number stays with its unit.
    let said: Vec<String> = two.map(|(n, unit)| format!("{n}\u{a0}{unit}")).collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_say_their_two_largest_units() {
        let said = |seconds| duration(seconds, Language::En).replace('\u{a0}', " ");
        assert_eq!(said(0), "0 min");
        assert_eq!(said(20), "20 s");
        assert_eq!(said(125), "2 min 5 s");
        assert_eq!(said(61 * 60), "1 h 1 min");
        assert_eq!(said(2 * 3600 + 59), "2 h");
        assert_eq!(said(86_400), "1 d");
        assert_eq!(said(86_400 + 59 * 60), "1 d");
        assert_eq!(said(3 * 86_400 + 4 * 3600 + 59 * 60), "3 d 4 h");
        assert_eq!(said(-5), "0 min");
        let days = duration(2 * 86_400, Language::It);
        assert_eq!(days, "2\u{a0}g");
    }
}
