//! A sentence as a part of another: without its full stop, and with a small
//! first letter, but for acronyms and proper nouns.

use crate::Language;
use crate::capital::lowered;
use std::collections::HashSet;
use std::sync::LazyLock;

/// First names; those that are words too don't count here.
static NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let listed = |class: &'static str| {
        include_str!("../data/names.txt")
            .lines()
            .filter_map(move |line| line.split_once(" | ").filter(|it| it.0.trim() == class))
            .flat_map(|(_, names)| names.split(','))
            .map(str::trim)
    };
    let words: HashSet<&str> = listed("ambiguous").collect();
    listed("name").filter(|it| !words.contains(it)).collect()
});

/// Other proper nouns that sentences of an analysis begin with, and that are no
/// words else.
const PROPER: &[&str] = &[
    "Amazon",
    "America",
    "Android",
    "Apache",
    "Azure",
    "Bologna",
    "Britain",
    "China",
    "Cisco",
    "Debian",
    "Docker",
    "Europa",
    "Europe",
    "Excel",
    "Facebook",
    "Firenze",
    "France",
    "Genova",
    "Germany",
    "Google",
    "Grafana",
    "Italia",
    "Italy",
    "Japan",
    "Java",
    "Jenkins",
    "Jira",
    "Kubernetes",
    "Linux",
    "London",
    "Londra",
    "Microsoft",
    "Milan",
    "Milano",
    "Napoli",
    "Oracle",
    "Palermo",
    "Paris",
    "Prometheus",
    "Python",
    "Roma",
    "Rome",
    "Siemens",
    "Terraform",
    "Torino",
    "Ubuntu",
    "Venezia",
    "Verona",
    "Windows",
    "Zoom",
];

/// Proper nouns in English alone.
const PROPER_ENGLISH: &[&str] = &[
    "American",
    "April",
    "Asian",
    "August",
    "British",
    "Chinese",
    "Christmas",
    "December",
    "Dutch",
    "Easter",
    "English",
    "European",
    "February",
    "French",
    "Friday",
    "Fridays",
    "German",
    "Internet",
    "Italian",
    "January",
    "Japanese",
    "July",
    "June",
    "Monday",
    "Mondays",
    "November",
    "October",
    "Saturday",
    "Saturdays",
    "September",
    "Spanish",
    "Sunday",
    "Sundays",
    "Thursday",
    "Thursdays",
    "Tuesday",
    "Tuesdays",
    "Wednesday",
    "Wednesdays",
];

/// Words that begin many sentences and no name: where one stands before a name
/// it is small nevertheless.
const SMALL_ENGLISH: &[&str] = &[
    "A", "About", "After", "All", "An", "And", "Any", "As", "At", "Because", "Before", "Both",
    "But", "By", "Each", "Every", "Few", "For", "From", "He", "How", "If", "In", "It", "Its",
    "Many", "More", "Most", "Neither", "No", "Nobody", "None", "Not", "Nothing", "On", "Once",
    "One", "Only", "Our", "She", "Since", "Some", "The", "Their", "There", "These", "They", "This",
    "Those", "Three", "Two", "Until", "We", "What", "When", "Where", "While", "Who", "Why", "With",
    "Without",
];

const SMALL_ITALIAN: &[&str] = &[
    "A", "Agli", "Ai", "Al", "Alcune", "Alcuni", "Alla", "Alle", "Allo", "Altre", "Altri", "Anche",
    "C’è", "C’era", "Che", "Chi", "Come", "Con", "Da", "Dal", "Dalla", "Dalle", "Degli", "Dei",
    "Del", "Della", "Delle", "Di", "Dopo", "Due", "E", "Fra", "Gli", "I", "Il", "In", "La", "Le",
    "Lo", "Ma", "Mentre", "Molte", "Molti", "Nei", "Nel", "Nella", "Nelle", "Nessun", "Nessuna",
    "Nessuno", "Niente", "Non", "O", "Ogni", "Per", "Perché", "Poche", "Pochi", "Più", "Prima",
    "Quando", "Quasi", "Quattro", "Se", "Senza", "Solo", "Sul", "Sulla", "Tra", "Tre", "Tutte",
    "Tutti", "Un", "Una", "Uno", "È",
];

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
    // "L’unico": what is elided is never a name.
    if let Some((before, _)) = word.split_once(['’', '\'']) {
        return language == Language::En && before == "I";
    }
    let (small, own) = match language {
        Language::En => (SMALL_ENGLISH, PROPER_ENGLISH),
        Language::It => (SMALL_ITALIAN, &[][..]),
    };
    if small.contains(&word) {
        return false;
    }
    let others_large = |c: char| c.is_uppercase() || c.is_numeric();
    if word.chars().count() == 1 || word.chars().skip(1).any(others_large) {
        return true;
    }
    if PROPER.contains(&word) || own.contains(&word) || NAMES.contains(word) {
        return true;
    }
    match written_elsewhere(word, others) {
        Some(large) => large,
        // "Red Hat", "San Francisco": two in a row are a name.
        None => is_capitalised(bare(next)),
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
