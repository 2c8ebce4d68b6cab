//! The names of months, as dates have them.

/// In English, Italian, German, French, Spanish, Portuguese and Dutch; of each month
/// names and abbreviations that no other month has.
const MONTHS: [&[&str]; 12] = [
    &[
        "january", "jan", "gennaio", "gen", "januar", "jän", "jänner", "janvier", "janv", "enero",
        "ene", "janeiro", "januari",
    ],
    &[
        "february",
        "feb",
        "febbraio",
        "februar",
        "feber",
        "février",
        "févr",
        "fév",
        "febrero",
        "fevereiro",
        "fev",
        "februari",
    ],
    &[
        "march", "mar", "marzo", "märz", "mär", "mrz", "mars", "março", "maart", "mrt",
    ],
    &["april", "apr", "aprile", "avril", "avr", "abril", "abr"],
    &["may", "maggio", "mag", "mai", "mayo", "maio", "mei"],
    &[
        "june", "jun", "giugno", "giu", "juni", "juin", "junio", "junho",
    ],
    &[
        "july", "jul", "luglio", "lug", "juli", "juillet", "juil", "julio", "julho",
    ],
    &["august", "aug", "agosto", "ago", "août", "augustus"],
    &[
        "september",
        "sep",
        "sept",
        "settembre",
        "set",
        "septembre",
        "septiembre",
        "setembro",
    ],
    &[
        "october", "oct", "ottobre", "ott", "oktober", "okt", "octobre", "octubre", "outubro",
        "out",
    ],
    &["november", "nov", "novembre", "noviembre", "novembro"],
    &[
        "december",
        "dec",
        "dicembre",
        "dic",
        "dezember",
        "dez",
        "décembre",
        "déc",
        "diciembre",
        "dezembro",
    ],
];

/// The month that a word names, from 1 to 12.
#[must_use]
pub fn month(word: &str) -> Option<u32> {
    let word = word
        .trim_end_matches(['.', ',', ':', ';', ')'])
        .to_lowercase();
    let named = |names: &&[&str]| names.contains(&word.as_str());
    let at = MONTHS.iter().position(named)?;
    u32::try_from(at).ok().map(|it| it + 1)
}
