//! Texts normalised, to tell whether two say the same: capitals, spaces and the
//! signs of a sentence make no difference. The signs of a measure do: "< 5 bar"
//! isn't "> 5 bar", nor 0.5 what 05 is.

use crate::records::text::is_unseen;

/// The signs of a sentence, of quotes and of a list: they part words, and say
/// nothing of their own.
const PARTING: &str = ".,;:!?…'’‘‚\"“”„«»‹›()[]{}-‐‑–—_·•*|/\\¿¡`´";
/// Those of them that say something between two digits: 0.5, 10:30, 3/4, 2-5.
const IN_NUMBERS: &str = ".,:/-–*";

/// What is left of a text without capitals and signs that say nothing. Two texts
/// say the same where this is the same.
pub(crate) fn normalised(text: &str) -> String {
    let typed = text.chars().flat_map(char::to_lowercase).map(plain);
    // What can't be seen says nothing; a blank parts words all the same.
    let seen = |it: &char| it.is_whitespace() || !is_unseen(*it);
    let typed: Vec<char> = typed.filter(seen).collect();
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for (at, sign) in typed.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| typed.get(at)).copied();
        let after = typed.get(at + 1).copied();
        match sort(*sign, before, after) {
            Sort::Part => open = false,
            Sort::Word => {
                match words.last_mut().filter(|_| open) {
                    Some(word) => word.push(*sign),
                    None => words.push(sign.to_string()),
                }
                open = true;
            }
            Sort::Alone => {
                words.push(sign.to_string());
                open = false;
            }
        }
    }
    words.join(" ")
}

enum Sort {
    /// Of the word that it stands in.
    Word,
    /// A word by itself, whether a space is beside it or not.
    Alone,
    /// Between two words.
    Part,
}

fn sort(sign: char, before: Option<char>, after: Option<char>) -> Sort {
    let is_digit = |it: Option<char>| it.is_some_and(char::is_numeric);
    match sign {
        it if it.is_alphanumeric() || is_mark(it) => Sort::Word,
        it if IN_NUMBERS.contains(it) && is_digit(before) && is_digit(after) => Sort::Word,
        // Below zero, or as in .5; not in a word such as COVID-19.
        '-' | '.' if is_digit(after) && !before.is_some_and(char::is_alphanumeric) => Sort::Word,
        '!' if after == Some('=') => Sort::Alone,
        it if it.is_whitespace() || it.is_control() || PARTING.contains(it) => Sort::Part,
        _ => Sort::Alone,
    }
}

/// One sign for those that say the same.
fn plain(sign: char) -> char {
    match sign {
        '−' | '–' | '‐' | '‑' => '-',
        it => it,
    }
}

/// A mark that stands on the letter before it.
fn is_mark(it: char) -> bool {
    matches!(it as u32, 0x0300..=0x036F | 0x20D0..=0x20FF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c1_capitals_spaces_and_the_signs_of_a_sentence_say_nothing() {
        for (one, other) in [
            ("No escalation path", "no  escalation path."),
            ("“Nobody” was called!", "nobody was called"),
            ("The pump (old) failed", "The pump, old, failed"),
            ("- It wasn’t tested", "It wasn't tested"),
            ("Pressure <5 bar", "pressure < 5 bar"),
            ("-5 °C", "−5 °C."),
            ("5% of the pumps", "5 % of the pumps"),
            ("L’allarme è stato ignorato", "l'allarme è stato ignorato."),
        ] {
            assert_eq!(normalised(one), normalised(other), "{one}");
        }
    }

    #[test]
    fn c1_the_signs_of_a_measure_say_something() {
        for (one, other) in [
            ("Pressure < 5 bar", "Pressure > 5 bar"),
            ("Pressure <= 5 bar", "Pressure < 5 bar"),
            ("Pressure ≤ 5 bar", "Pressure ≥ 5 bar"),
            ("Load = 5", "Load != 5"),
            ("5 °C in the fridge", "-5 °C in the fridge"),
            ("A dose of 0.5 mg", "A dose of 05 mg"),
            ("A dose of .5 mg", "A dose of 5 mg"),
            ("It rang at 2:50", "It rang at 250"),
            ("5 % of the pumps", "5 of the pumps"),
            ("The C++ library is old", "The C library is old"),
            ("Group A+ was given", "Group A was given"),
        ] {
            assert_ne!(normalised(one), normalised(other), "{one}");
        }
    }
}
