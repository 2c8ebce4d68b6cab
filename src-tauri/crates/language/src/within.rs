//! A sentence as a part of another: without its full stop, and with a small
//! first letter, but for acronyms and proper nouns.

mod proper;

use crate::Language;
use crate::capital::lowered;
use proper::{
    BEFORE_NAMES, PROPER, PROPER_ENGLISH, SMALL_ENGLISH, SMALL_ITALIAN, is_german, is_one_of,
};
use std::collections::HashSet;
use std::sync::LazyLock;

/// The words of these classes in lines of the form of a word list.
fn listed(lines: &'static str, classes: &[&str]) -> HashSet<&'static str> {
    lines
        .lines()
        .filter_map(|line| line.split_once(" | "))
        .filter(|(class, _)| classes.contains(&class.trim()))
        .flat_map(|(_, words)| words.split(" | ").next().unwrap_or_default().split(','))
        .map(str::trim)
        .collect()
}

/// First names; those that are words too don't count here.
static NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("../data/names.txt");
    let words = listed(lines, &["ambiguous"]);
    let names = listed(lines, &["name"]).into_iter();
    names.filter(|it| !words.contains(it)).collect()
});

/// Words that are surely no names: roles, things, what is said of them.
static ORDINARY: LazyLock<[HashSet<&str>; 2]> = LazyLock::new(|| {
    let english = ["role", "org", "thing", "soft", "weak", "careless", "adverb"];
    let italian = ["person", "thing", "soft", "vague", "harsh", "unit"];
    [
        listed(include_str!("../data/en-words.txt"), &english),
        listed(include_str!("../data/it-words.txt"), &italian),
    ]
});

/// The sentence as a part of another. `others` are texts in which proper nouns
/// show themselves: a word that stands there with a capital within a sentence
/// keeps it, and one that stands there small doesn't.
#[must_use]
pub fn within_a_sentence(sentence: &str, language: Language, others: &[&str]) -> String {
    let sentence = sentence.trim().trim_end_matches('.');
    if !sentence.starts_with(char::is_uppercase) {
        return sentence.to_owned();
    }
    let mut words = sentence.split_whitespace();
    let word = words.next().unwrap_or_default();
    let next = words.next().unwrap_or_default();
    if keeps_its_capital(bare(word), next, language, others) {
        return sentence.to_owned();
    }
    lowered(sentence)
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.strip_suffix("’s")
        .or_else(|| word.strip_suffix("'s"))
        .unwrap_or(word)
}

fn keeps_its_capital(word: &str, next: &str, language: Language, others: &[&str]) -> bool {
    if let Some((before, after)) = word.split_once(['’', '\'']) {
        // "O’Brien", "D’Angelo"; but "L’Enel", "Don’t": what is elided is no name.
        let is_name = match language {
            Language::En => before == "I" || before == "O" || before == "D",
            Language::It => before == "D",
        };
        return is_name && (before == "I" || is_capitalised(after));
    }
    let (small, own) = match language {
        Language::En => (SMALL_ENGLISH, PROPER_ENGLISH),
        Language::It => (SMALL_ITALIAN, ""),
    };
    if is_one_of(small, word) {
        return false;
    }
    let others_large = |c: char| c.is_uppercase() || c.is_numeric();
    if word.chars().count() == 1 || word.chars().skip(1).any(others_large) {
        return true;
    }
    let is_proper = |word: &str| is_one_of(PROPER, word) || is_one_of(own, word);
    if is_proper(word) {
        // "Windows stood open", "Windows were left open": no product.
        return !(word == "Windows" && matches!(next, "were" | "are" | "stood" | "have"));
    }
    if NAMES.contains(word) || is_german(word) {
        return true;
    }
    if let Some(large) = written_elsewhere(word, others) {
        return large;
    }
    let next = bare(next);
    if !is_capitalised(next) {
        return false;
    }
    // "Unpatched Windows hosts", "Server Nginx", "Infermiera Anna": the second is a name
    // by itself, and the first a word. "Red Hat", "Service Desk": both are the name.
    let is_one_term = is_ordinary(&format!("{word} {next}"), language);
    let is_word = is_ordinary(word, language) && !is_ordinary(next, language) && !is_one_term;
    is_one_of(BEFORE_NAMES, word) || !is_word && !is_proper(next)
}

fn is_ordinary(word: &str, language: Language) -> bool {
    let lower = word.to_lowercase();
    let [english, italian] = &*ORDINARY;
    match language {
        Language::En => english.contains(lower.as_str()),
        Language::It => italian.contains(lower.as_str()),
    }
}

fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether a word has its capital within other sentences; none: it isn't there.
fn written_elsewhere(word: &str, texts: &[&str]) -> Option<bool> {
    let small = word.to_lowercase();
    let mut large = None;
    for text in texts {
        let mut begins = true;
        for other in text.split_whitespace() {
            let here = bare(other);
            if here == small {
                return Some(false);
            }
            if here == word && !begins {
                large = Some(true);
            }
            begins = other.ends_with(['.', '!', '?', ':', '…', '“', '"']);
        }
    }
    large
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(language: Language, sentence: &str, wanted: &str) {
        assert_eq!(within_a_sentence(sentence, language, &[]), wanted);
    }

    #[test]
    fn a_sentence_within_another_is_written_small() {
        let en = |sentence, wanted| says(Language::En, sentence, wanted);
        en("Antivirus updates were off.", "antivirus updates were off");
        en(
            "The Windows hosts were left out",
            "the Windows hosts were left out",
        );
        en("37 more were hit", "37 more were hit");
        let it = |sentence, wanted| says(Language::It, sentence, wanted);
        it("L’unico numero era interno", "l’unico numero era interno");
        it("L'unico numero era interno", "l'unico numero era interno");
        it("Altri 37 server", "altri 37 server");
        it(
            "Dalle 23:40 nessuno risponde",
            "dalle 23:40 nessuno risponde",
        );
        it("I backup non erano provati", "i backup non erano provati");
        it("È mancata la corrente", "è mancata la corrente");
        it(
            "Il Pronto Soccorso era pieno",
            "il Pronto Soccorso era pieno",
        );
    }

    #[test]
    fn acronyms_and_proper_nouns_keep_their_capital() {
        for kept in [
            "VPN access was shared",
            "GitLab was down",
            "I’m not on the list of those who are called",
            "Monday’s window was missed",
            "Windows hosts were left out",
            "Stefan’s account was still open",
            "Red Hat had no patch yet",
            "X was never locked",
            "P3 alerts wait until morning",
        ] {
            says(Language::En, kept, kept);
        }
        for kept in [
            "VPN condivisa",
            "Milano non risponde",
            "San Raffaele non risponde",
        ] {
            says(Language::It, kept, kept);
        }
        says(
            Language::It,
            "Lunedì non c’era nessuno",
            "lunedì non c’era nessuno",
        );
    }

    #[test]
    fn brands_and_foreign_nouns_keep_their_capital_and_the_word_before_them_does_not() {
        let en = |sentence, wanted| says(Language::En, sentence, wanted);
        en(
            "Unpatched Windows hosts were left out",
            "unpatched Windows hosts were left out",
        );
        en("Server Nginx had no limit", "server Nginx had no limit");
        en("Windows were left open", "windows were left open");
        en(
            "Don’t-touch labels had come off",
            "don’t-touch labels had come off",
        );
        for kept in [
            "Service Desk closed at six",
            "Patch Tuesday was skipped",
            "Dr Patel had the only key",
            "San Francisco had no power",
            "O’Brien held the only key",
            "Übergabe took place by phone",
            "Betriebsleitung had approved it",
            "Bosch had stopped making the part",
            "Welsh signs were missing",
        ] {
            en(kept, kept);
        }
        let it = |sentence, wanted| says(Language::It, sentence, wanted);
        it("Infermiera Anna assente", "infermiera Anna assente");
        it("Dottor Rossi non reperibile", "dottor Rossi non reperibile");
        it("Via Roma era chiusa", "via Roma era chiusa");
        it(
            "L’Enel aveva staccato la linea",
            "l’Enel aveva staccato la linea",
        );
        for kept in [
            "San Marco era allagata",
            "D’Angelo aveva le chiavi",
            "Störfall non era tradotto",
            "Siemens non rispondeva",
        ] {
            it(kept, kept);
        }
    }

    #[test]
    fn how_a_word_is_written_elsewhere_tells_whether_it_is_a_name() {
        let said = |others: &[&str]| within_a_sentence("Sentinel was off", Language::En, others);
        assert_eq!(said(&["They had turned Sentinel off"]), "Sentinel was off");
        assert_eq!(said(&["A sentinel. Sentinel was off"]), "sentinel was off");
        assert_eq!(
            said(&["Sentinel was off", "It failed. Sentinel."]),
            "sentinel was off"
        );
    }

    #[test]
    fn nothing_stays_nothing() {
        says(Language::En, "", "");
        says(Language::En, " ... ", "");
        says(Language::It, "À", "À");
    }
}
