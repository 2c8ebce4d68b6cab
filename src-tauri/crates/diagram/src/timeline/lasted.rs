//! How long something took, in words: on a pause of the timeline, and in the
//! report.

use workshop::Language;

/// "3 d 4 h", "4 h 20 min", "20 min": the two largest units; nothing less than
/// no time.
#[must_use]
pub fn lasted(minutes: i64, language: Language) -> String {
    let day = match language {
        Language::En => 'd',
        Language::It => 'g',
    };
    let minutes = minutes.max(0);
    let (d, h, min) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    // No-break spaces: a number stays with its unit.
    match (d, h, min) {
        (0, 0, min) => format!("{min}\u{a0}min"),
        (0, h, 0) => format!("{h}\u{a0}h"),
        (0, h, min) => format!("{h}\u{a0}h {min}\u{a0}min"),
        (d, 0, _) => format!("{d}\u{a0}{day}"),
        (d, h, _) => format!("{d}\u{a0}{day} {h}\u{a0}h"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_say_their_two_largest_units() {
        let said = |minutes| lasted(minutes, Language::En).replace('\u{a0}', " ");
        assert_eq!(said(0), "0 min");
        assert_eq!(said(61), "1 h 1 min");
        assert_eq!(said(120), "2 h");
        assert_eq!(said(1440), "1 d");
        assert_eq!(said(3 * 1440 + 4 * 60 + 59), "3 d 4 h");
        assert_eq!(said(-5), "0 min");
        let days = lasted(2 * 1440, Language::It);
        assert_eq!(days, "2\u{a0}g");
    }
}
