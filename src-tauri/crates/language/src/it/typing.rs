//! Italian as people type it: `e' stato`, `perche`, `dell' operatore`.

use crate::token::{Token, Tokenizer};

/// Words that are often typed without their accent, and as they should be.
const BARE: [(&str, &str); 18] = [
    ("affinche", "affinché"),
    ("attivita", "attività"),
    ("benche", "benché"),
    ("cioe", "cioè"),
    ("cosi", "così"),
    ("finche", "finché"),
    ("gia", "già"),
    ("nn", "non"),
    ("perche", "perché"),
    ("pero", "però"),
    ("piu", "più"),
    ("poiche", "poiché"),
    ("puo", "può"),
    ("qualita", "qualità"),
    ("responsabilita", "responsabilità"),
    ("xche", "perché"),
    ("xchè", "perché"),
    ("xché", "perché"),
];

/// What stands before an elision's apostrophe when a space follows it.
const ELIDED: [&str; 19] = [
    "l", "un", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "nessun", "c", "s",
    "d", "n", "m", "gliel", "dov", "com",
];

/// Titles that are cut short.
const TITLES: [&str; 12] = [
    "dott", "dr", "ing", "sig", "prof", "geom", "avv", "rag", "arch", "resp", "op", "inf",
];

/// The same tokens with `lower` as a dictionary has it: an accent typed as an
/// apostrophe is an accent, a lost one is there again, an elision that was
/// typed apart has its apostrophe.
pub(super) fn tidied(tokens: Vec<Token>, tokenizer: &Tokenizer) -> Vec<Token> {
    let mut tidy: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let glued_next = rest.peek().is_some_and(|next| next.glued);
        let is_apostrophe = token.is_mark("'") && token.glued && !glued_next;
        if let Some(last) = tidy.last_mut()
            && is_apostrophe
            && last.is_word()
        {
            let mended = if ELIDED.contains(&last.lower.as_str()) {
                Some(format!("{}'", last.lower))
            } else {
                accented(&last.lower)
            };
            if let Some(lower) = mended {
                last.end = token.end;
                last.stem = tokenizer.stem(&lower);
                last.lower = lower;
                continue;
            }
        }
        // "dott. Ferri": no sentence ends there.
        if token.is_mark(".")
            && token.glued
            && rest.peek().is_some()
            && let Some(last) = tidy.last_mut()
            && TITLES.contains(&last.lower.as_str())
        {
            last.end = token.end;
            if let Some(next) = rest.peek_mut() {
                next.opens = false;
            }
            continue;
        }
        let mut token = token;
        if let Ok(at) = BARE.binary_search_by_key(&token.lower.as_str(), |(bare, _)| bare) {
            BARE[at].1.clone_into(&mut token.lower);
            token.stem = tokenizer.stem(&token.lower);
        }
        tidy.push(token);
    }
    tidy
}

/// A word with an accent on its last letter, if it is a vowel.
fn accented(word: &str) -> Option<String> {
    let last = word.chars().next_back()?;
    let accent = match last {
        'a' => 'à',
        'e' if word.ends_with("che") || word == "ne" => 'é',
        'e' => 'è',
        'i' => 'ì',
        'o' if word == "po" || word == "mo" => return None,
        'o' => 'ò',
        'u' => 'ù',
        // Mended already: `perche` is in the list.
        'à' | 'è' | 'é' | 'ì' | 'ò' | 'ù' => return Some(word.to_owned()),
        _ => return None,
    };
    Some(format!("{}{accent}", word.strip_suffix(last)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn check(text: &str, expected: &str) {
        let tokenizer = Tokenizer::new(Language::It);
        let tokens = tidied(tokenizer.tokens(text), &tokenizer);
        let words: Vec<_> = tokens.iter().map(|token| token.lower.as_str()).collect();
        assert_eq!(words.join("|"), expected, "{text}");
    }

    #[test]
    fn the_list_is_sorted() {
        assert!(BARE.is_sorted_by_key(|(bare, _)| *bare));
    }

    #[test]
    fn accents_and_elisions_as_typed() {
        check("E' stato", "è|stato");
        check("perche' no", "perché|no");
        check("non puo aprire", "non|può|aprire");
        check("un po' tardi", "un|po|'|tardi");
        check("dell' operatore", "dell'|operatore");
        check("l’allarme s'è perso", "l'|allarme|s'|è|perso");
        check("chiamo' il SOC", "chiamò|il|soc");
        check("l''operatore", "l|'|'|operatore");
    }
}
