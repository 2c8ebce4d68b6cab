//! The first letter of some words: a capital, or small.

/// With a capital at its beginning.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// With a small letter at its beginning, unless the first word has another
/// capital, and so is an abbreviation or a name: "SOC", "VMs", "GitLab".
pub(crate) fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_lowercase);
    let mut rest = letters.clone().take_while(|it| it.is_alphanumeric());
    if rest.any(char::is_uppercase) {
        return text.to_owned();
    }
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_with_a_capital_or_small_and_abbreviations_stay() {
        assert_eq!(capitalised("èra"), "Èra");
        assert_eq!(capitalised(""), "");
        assert_eq!(lowered("The valve"), "the valve");
        assert_eq!(lowered("L'IT"), "l'IT");
        for kept in ["SOC and IT", "VMs", "GitLab", "37", ""] {
            assert_eq!(lowered(kept), kept);
        }
    }
}
