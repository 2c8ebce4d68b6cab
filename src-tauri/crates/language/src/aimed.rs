//! Whether an action is aimed at one person: it reminds, teaches or reprimands
//! somebody, and so changes nothing for whoever comes next (rule A6).

mod machine;

use crate::Language;

/// What is asked of a language's grammar: whether a word, in lower case, is a
/// role that one person has.
pub(crate) type IsRole<'g> = &'g dyn Fn(&str) -> bool;

/// Verbs that an action begins with, as one types them: in the infinitive, as an
/// order, for us.
const EN: &[&str] = &[
    "remind",
    "tell",
    "instruct",
    "admonish",
    "coach",
    "counsel",
    "train",
    "retrain",
    "educate",
    "reprimand",
    "discipline",
    "sanction",
    "talk to",
    "talk with",
    "speak to",
    "speak with",
];
const IT: &[&str] = &[
    "ricordare",
    "ricorda",
    "ricordiamo",
    "sollecitare",
    "sollecita",
    "ammonire",
    "richiamare",
    "richiama",
    "istruire",
    "formare",
    "forma",
    "addestrare",
    "addestra",
    "sensibilizzare",
    "sanzionare",
    "rimproverare",
    "parlare",
    "parla",
    "dire",
    "raccomandare",
    "raccomanda",
];

/// What stands before one person who is there already: "a second technician" is
/// somebody more.
const EN_BEFORE: &[&str] = &["the", "our", "that", "this"];
const IT_BEFORE: &[&str] = &[
    "il", "lo", "la", "l", "al", "allo", "alla", "all", "col", "nostro", "nostra",
];

/// What may follow: behind anything else the role only names a thing ("the
/// administrator accounts").
const EN_BEHIND: &[&str] = &[
    "to",
    "about",
    "on",
    "of",
    "that",
    "not",
    "never",
    "always",
    "again",
    "in",
    "for",
    "how",
    "when",
    "who",
    "personally",
    "and",
    "with",
    "before",
    "after",
    "at",
    "concerned",
    "involved",
];

/// Organisations that are called as somebody is.
const ORGANISATIONS: &[&str] = &[
    "supplier",
    "vendor",
    "manufacturer",
    "owner",
    "fornitore",
    "produttore",
    "costruttore",
];

/// Whether the words of an action are aimed at one person, by role or, as
/// `is_named` knows of it, by name.
pub(crate) fn at_a_person(
    language: Language,
    what: &str,
    is_named: bool,
    is_role: IsRole<'_>,
) -> bool {
    let (verbs, before) = match language {
        Language::En => (EN, EN_BEFORE),
        Language::It => (IT, IT_BEFORE),
    };
    let lower = what.to_lowercase();
    let words: Vec<&str> = (lower.split(|it: char| !it.is_alphanumeric() && it != '-'))
        .filter(|it| !it.is_empty())
        .collect();
    let begins = verbs.iter().find_map(|verb| {
        let verb: Vec<&str> = verb.split(' ').collect();
        words.starts_with(&verb).then_some(verb.len())
    });
    let Some(begin) = begins else { return false };
    if machine::does_it(language, words.get(begin..).unwrap_or_default()) {
        return false;
    }
    if is_named {
        return true;
    }
    // The person is told of soon behind the verb, at most two words after its article.
    let behind = words.iter().skip(begin).take(3);
    let Some(article) = behind.clone().position(|it| before.contains(it)) else {
        return false;
    };
    let from = begin + article + 1;
    (from..words.len().min(from + 3)).any(|at| {
        let word = words.get(at).copied().unwrap_or_default();
        let next = words.get(at + 1).copied();
        let ends = language == Language::It || next.is_none_or(|it| EN_BEHIND.contains(&it));
        ends && is_role(word) && !ORGANISATIONS.contains(&word)
    })
}
