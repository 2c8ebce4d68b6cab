//! The language that a text seems to be in, as far as hyphens depend on it. A
//! workshop in English may hold German words: the words themselves decide.

use hypher::Lang;

/// Short words that stand in nearly every sentence of a language and in none of
/// the others.
const GERMAN: &[&str] = &[
    "der", "das", "den", "dem", "des", "und", "ist", "nicht", "ein", "eine", "einer", "für", "mit",
    "von", "vom", "zu", "zur", "zum", "auf", "im", "bei", "nach", "wird", "wurde", "sind", "fehlt",
];
const ITALIAN: &[&str] = &[
    "il", "lo", "la", "gli", "le", "di", "del", "della", "dei", "delle", "che", "è", "e", "per",
    "con", "non", "una", "un", "da", "dal", "dalla", "al", "alla", "nel", "nella", "sono", "ed",
];
const ENGLISH: &[&str] = &[
    "the", "of", "and", "is", "to", "was", "not", "an", "on", "for", "with", "by", "are", "were",
    "at", "has", "had", "it", "no", "that", "this", "from", "or", "be",
];

/// Letters that long words of a language have, and hardly ever those of the others.
const IN_GERMAN: &[&str] = &[
    "sch", "schaft", "ung", "keit", "heit", "lich", "tz", "ieb", "cht", "auf", "eit", "itt", "pf",
    "ff", "ei", "werk", "stoff",
];
const IN_ITALIAN: &[&str] = &[
    "zion", "zza", "ggi", "cch", "mente", "bil", "gli", "isti", "nza",
];
const IN_ENGLISH: &[&str] = &[
    "tion", "ough", "ness", "able", "ity", "ing", "th", "sh", "wh", "ee", "ight", "ally", "ary",
    "ware",
];
/// Letters that only one of the languages has.
const GERMAN_LETTERS: &[char] = &['ä', 'ö', 'ü', 'ß'];
const ITALIAN_LETTERS: &[char] = &['à', 'è', 'é', 'ì', 'ò', 'ù'];

/// The language of a text; English where nothing tells it from others.
pub(super) fn language(text: &str) -> Lang {
    let text = text.to_lowercase();
    let [mut english, mut german, mut italian] = [1, 0, 0];
    for word in text.split(|it: char| !it.is_alphabetic()) {
        english += 2 * usize::from(ENGLISH.contains(&word));
        german += 2 * usize::from(GERMAN.contains(&word));
        italian += 2 * usize::from(ITALIAN.contains(&word));
        if word.len() < LONG {
            continue;
        }
        let having = |known: &[&str]| known.iter().filter(|it| word.contains(**it)).count();
        english += having(IN_ENGLISH);
        german += having(IN_GERMAN) + 4 * usize::from(word.contains(GERMAN_LETTERS));
        italian += having(IN_ITALIAN) + 4 * usize::from(word.contains(ITALIAN_LETTERS));
        // Nearly every Italian word ends in a vowel, and many an English one in an e.
        italian +=
            usize::from(word.ends_with('e')) + 2 * usize::from(word.ends_with(['a', 'i', 'o']));
    }
    if german > english && german >= italian {
        Lang::German
    } else if italian > english {
        Lang::Italian
    } else {
        Lang::English
    }
}

/// A word of so many letters says something of its language.
const LONG: usize = 9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_say_their_language() {
        for (text, found) in [
            ("The release could not be installed", Lang::English),
            ("Internationalization", Lang::English),
            ("Misunderstandings", Lang::English),
            ("Configuration management", Lang::English),
            ("Infrastructure", Lang::English),
            ("", Lang::English),
            ("Die Freigabe fehlt auf der Station", Lang::German),
            ("Qualitätsmanagementsystemdokumentation", Lang::German),
            ("Betriebsvereinbarungen", Lang::German),
            ("Donaudampfschifffahrtsgesellschaft", Lang::German),
            ("Rechtsschutzversicherungsgesellschaften", Lang::German),
            ("La procedura non è stata seguita", Lang::Italian),
            ("Configurazione", Lang::Italian),
            ("Precipitevolissimevolmente", Lang::Italian),
            ("Responsabilità dell’amministrazione", Lang::Italian),
        ] {
            assert_eq!(language(text), found, "{text}");
        }
    }
}
