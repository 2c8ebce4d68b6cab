//! Italian: the article, and the prepositions that grow together with it.

use super::noun::article;
use super::site::{Put, Site, within};
use crate::capital::capitalised;

/// What may stand before a role as it was typed; those with a space at their end first.
const ARTICLES: &[&str] = &[
    "il ", "lo ", "la ", "i ", "gli ", "le ", "l'", "uno ", "una ", "un'", "un ",
];

/// After these no article stands.
const DETERMINERS: &[&str] = &[
    "nostro", "nostra", "vostro", "vostra", "mio", "mia", "tuo", "tua", "suo", "sua", "questo",
    "questa", "quel", "quello", "quella", "ogni", "un", "uno", "una", "un'", "altro", "altra",
    "certo", "certa", "nessun", "nessuno", "nessuna", "quale", "qualche",
];

const TITLES: &[&str] = &[
    "sig",
    "sig.ra",
    "sig.na",
    "signor",
    "signora",
    "signorina",
    "dott",
    "dott.ssa",
    "dottor",
    "dottoressa",
    "dr",
    "dr.ssa",
    "ing",
    "ingegner",
    "ingegnere",
    "avv",
    "avvocato",
    "prof",
    "prof.ssa",
    "professor",
    "professoressa",
    "geom",
    "arch",
];

/// Prepositions, the words that are one with an article, and their stems: from
/// `del` and `dell'` comes `di`.
const JOINED: &[(&str, &str, &[&str])] = &[
    (
        "di",
        "de",
        &[
            "di", "d'", "del", "dello", "della", "dell'", "dei", "degli", "delle",
        ],
    ),
    (
        "a",
        "a",
        &[
            "a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle",
        ],
    ),
    (
        "da",
        "da",
        &[
            "da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle",
        ],
    ),
    (
        "in",
        "ne",
        &[
            "in", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle",
        ],
    ),
    (
        "su",
        "su",
        &[
            "su", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle",
        ],
    ),
];

pub(super) fn put(site: &Site<'_>, role: &str, name: &str) -> Put {
    let (typed, bare) = within(role, ARTICLES);
    let titled = site.title_before(TITLES).map(|start| site.from(start));
    let site = titled.as_ref().unwrap_or(site);
    let (start, end) = (site.start, site.end);
    if site.is_glued() {
        let words = bare;
        return Put { start, end, words };
    }
    if let Some(put) = site.told_before(&bare) {
        return put;
    }
    let end = site.told_after(&bare, ARTICLES).unwrap_or(end);
    let parted = site.part_before(&bare).map(|start| site.from(start));
    let site = parted.as_ref().unwrap_or(site);
    let start = site.start;
    let mark = if site.text.contains('\'') && !site.text.contains('’') {
        '\''
    } else {
        '’'
    };
    let article = article(&bare, typed.as_deref(), name);
    let (start, mut words) = match site.word_before() {
        Some((_, word)) if DETERMINERS.contains(&word.as_str()) => (start, bare),
        Some((from, word)) => match joined(&word, article) {
            Some(joined) => (from, with(&joined, &bare)),
            // An article before a name: la Marta, il Bianchi.
            None if ARTICLES.iter().any(|it| it.trim() == word) => (from, with(article, &bare)),
            None => match word.as_str() {
                "ed" => (from, format!("e {}", with(article, &bare))),
                "od" => (from, format!("o {}", with(article, &bare))),
                _ => (start, with(article, &bare)),
            },
        },
        None if site.is_alone() => (start, bare),
        None => (start, with(article, &bare)),
    };
    words = words.replacen('\'', &mark.to_string(), 1);
    // What was grown together keeps the capital that it had, or hadn’t.
    let taken = site.text[start..]
        .chars()
        .next()
        .filter(|_| start < site.start);
    if taken.map_or_else(|| site.begins_sentence(), char::is_uppercase) {
        words = capitalised(&words);
    }
    Put { start, end, words }
}

/// The article and the role: an apostrophe needs no space.
fn with(article: &str, bare: &str) -> String {
    match article.ends_with('\'') {
        true => format!("{article}{bare}"),
        false => format!("{article} {bare}"),
    }
}

/// A preposition, alone or with an article, as it is with this article.
fn joined(word: &str, article: &str) -> Option<String> {
    let (_, stem, _) = JOINED.iter().find(|(_, _, forms)| forms.contains(&word))?;
    let rest = match article {
        "il" => "l",
        "lo" => "llo",
        "la" => "lla",
        "l'" => "ll'",
        "le" => "lle",
        // dei, degli: one letter, or none, as the article has it.
        other => other,
    };
    Some(format!("{stem}{rest}"))
}
