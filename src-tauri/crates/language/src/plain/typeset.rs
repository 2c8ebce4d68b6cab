//! The signs of what Lisca offers: ’ “ ” wherever somebody typed ' and ".

/// A text with a typographer's apostrophes and quotation marks.
pub(crate) fn typeset(text: &str) -> String {
    let mut set = String::with_capacity(text.len() + 8);
    let mut is_open = false;
    let closes = text.matches('"').count().is_multiple_of(2);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let before = set.chars().next_back();
        let is_after_letter = before.is_some_and(char::is_alphabetic);
        let is_before_letter = letters.peek().is_some_and(|it| it.is_alphabetic());
        match letter {
            '\'' if is_after_letter && (is_before_letter || !text.contains(" '")) => set.push('’'),
            // An odd one is nobody's pair.
            '"' if closes => {
                set.push(if is_open { '”' } else { '“' });
                is_open = !is_open;
            }
            '«' => set.push('“'),
            '»' => set.push('”'),
            _ => set.push(letter),
        }
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_has_the_signs_of_the_window() {
        for (typed, set) in [
            ("What wasn't shown?", "What wasn’t shown?"),
            ("c'era un po' di \"rumore\"", "c’era un po’ di “rumore”"),
            ("a 'dry' run isn't", "a 'dry' run isn’t"),
            ("one \" alone", "one \" alone"),
            ("l'uso di \"x\"", "l’uso di “x”"),
            ("un tubo da 5\" e 5'", "un tubo da 5\" e 5'"),
            ("dire «così»", "dire “così”"),
            ("the 19″ rack", "the 19″ rack"),
        ] {
            assert_eq!(typeset(typed), set);
        }
    }
}
