//! Whether a line begins with a verb, as a line of a checklist should: told only
//! where it certainly doesn't, for a verb that nobody has listed is one too.

use crate::Language;

/// Words that begin a phrase and are no verb.
const EN: &[&str] = &[
    "a",
    "an",
    "the",
    "this",
    "that",
    "these",
    "those",
    "all",
    "any",
    "each",
    "every",
    "no",
    "some",
    "both",
    "one",
    "two",
    "three",
    "first",
    "second",
    "i",
    "we",
    "you",
    "he",
    "she",
    "it",
    "they",
    "my",
    "our",
    "your",
    "his",
    "her",
    "its",
    "their",
    "who",
    "what",
    "which",
    "why",
    "how",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "and",
    "or",
    "but",
    "of",
    "in",
    "on",
    "at",
    "by",
    "with",
    "without",
    "from",
    "into",
    "there",
    "everybody",
    "everyone",
    "nobody",
    "somebody",
    "password",
    "alarm",
    "pressure",
    "system",
    "server",
    "patient",
];
const EN_ENDS: &[&str] = &[
    "tion", "tions", "sion", "sions", "ness", "ity", "ities", "ance", "ances", "ency", "ments",
    "ship", "ology",
];
/// Verbs that end as those nouns do.
const EN_VERBS: &[&str] = &[
    "mention",
    "question",
    "position",
    "condition",
    "function",
    "caution",
    "station",
    "auction",
    "partition",
    "provision",
    "balance",
    "advance",
    "witness",
    "finance",
    "enhance",
    "distance",
    "harness",
    "ship",
    "glance",
    "commission",
    "envision",
    "supervision",
    "audition",
    "pension",
];

const IT: &[&str] = &[
    "il",
    "lo",
    "la",
    "i",
    "gli",
    "le",
    "l",
    "un",
    "uno",
    "una",
    "questo",
    "questa",
    "questi",
    "queste",
    "quello",
    "quella",
    "ogni",
    "tutti",
    "tutte",
    "tutto",
    "tutta",
    "nessun",
    "nessuna",
    "nessuno",
    "qualche",
    "alcuni",
    "alcune",
    "entrambi",
    "due",
    "tre",
    "primo",
    "io",
    "noi",
    "voi",
    "loro",
    "chi",
    "che",
    "quale",
    "quali",
    "come",
    "perché",
    "è",
    "sono",
    "ha",
    "hanno",
    "e",
    "o",
    "ma",
    "di",
    "del",
    "dello",
    "della",
    "dei",
    "degli",
    "delle",
    "dell",
    "a",
    "al",
    "allo",
    "alla",
    "ai",
    "agli",
    "alle",
    "all",
    "da",
    "dal",
    "dalla",
    "in",
    "nel",
    "nella",
    "con",
    "senza",
    "su",
    "sul",
    "sulla",
    "per",
    "tra",
    "fra",
    "mio",
    "nostro",
    "nostra",
    "vostro",
    "suo",
    "sua",
    "password",
    "allarme",
    "pressione",
    "squadra",
    "sistema",
    "server",
    "paziente",
];
const IT_ENDS: &[&str] = &[
    "zione", "zioni", "sione", "sioni", "tà", "anza", "anze", "enza", "enze", "mento", "menti",
    "ità",
];
/// Verbs that end as those nouns do: “I rise”, “I lie”.
const IT_VERBS: &[&str] = &["aumenta", "menti", "avanza", "sta", "dà"];

/// Words that begin a clause before what is done: “If it is red, stop”.
const EN_CLAUSES: &[&str] = &[
    "if", "when", "while", "once", "before", "after", "until", "unless",
];
const IT_CLAUSES: &[&str] = &[
    "se", "quando", "mentre", "appena", "prima", "dopo", "finché",
];

/// Whether a line begins with a verb, perhaps after a clause that says when. A line
/// that can't be told does.
#[must_use]
pub fn begins_with_verb(line: &str, language: Language) -> bool {
    let (closed, ends, verbs, clauses) = match language {
        Language::En => (EN, EN_ENDS, EN_VERBS, EN_CLAUSES),
        Language::It => (IT, IT_ENDS, IT_VERBS, IT_CLAUSES),
    };
    let first = first_word(line);
    if clauses.contains(&first.as_str())
        && let Some((_, rest)) = line.split_once(',')
    {
        return begins_with_verb(rest, language);
    }
    let is_noun = ends.iter().any(|end| first.ends_with(end));
    !first.is_empty()
        && !first.starts_with(|it: char| it.is_ascii_digit())
        && !closed.contains(&first.as_str())
        && (!is_noun || verbs.contains(&first.as_str()))
}

/// In small letters, without what stands around it; “don’t” begins with a verb,
/// “l’allarme” with its article.
fn first_word(line: &str) -> String {
    let words = line.split(|it: char| !it.is_alphanumeric());
    let first = words.into_iter().find(|it| !it.is_empty());
    first.unwrap_or_default().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: Language, lines: &[&str], wanted: bool) {
        for line in lines {
            assert_eq!(begins_with_verb(line, language), wanted, "{line}");
        }
    }

    #[test]
    fn a_line_that_says_what_to_do_begins_with_a_verb() {
        let lines = [
            "Ask who is on call",
            "– Confirm the pressure",
            "Don’t reboot",
            "If it is red, stop the pump",
            "Question the alert",
            "Zap the cache",
            "Double-check the host name",
        ];
        check(Language::En, &lines, true);
        let lines = [
            "Chiedere chi è reperibile",
            "Conferma la pressione",
            "Non riavviare",
            "Se è rosso, ferma la pompa",
            "Verifica l’host",
            "Prima di chiudere, avvisare il SOC",
        ];
        check(Language::It, &lines, true);
    }

    #[test]
    fn a_line_that_names_something_does_not() {
        let lines = [
            "The pressure is at 3 bar",
            "Confirmation of the second person",
            "All valves closed",
            "2 people are there",
            "If it is red, the pump",
            "…",
        ];
        check(Language::En, &lines, false);
        let lines = [
            "La pressione è a 3 bar",
            "L’allarme è spento",
            "Segnalazione al SOC",
            "Tutte le valvole chiuse",
        ];
        check(Language::It, &lines, false);
    }
}
