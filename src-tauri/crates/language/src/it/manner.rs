//! In what way something was judged: too few, too slow, not clear.

use super::reading::Reading;
use std::ops::Range;

/// In what way something was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    Few,
    Unskilled,
    Hard,
    Slow,
    Short,
    Old,
    Unclear,
    Tense,
    Useless,
    Other,
}

/// What the judging words say.
pub(super) fn manner(reading: &Reading<'_>, tokens: Range<usize>) -> Manner {
    const STEMS: &[(Manner, &[&str])] = &[
        (
            Manner::Unskilled,
            &[
                "impreparat",
                "preparat",
                "inespert",
                "incompetent",
                "addestrat",
                "formati",
                "formata",
            ],
        ),
        (
            Manner::Few,
            &[
                "scars",
                "insufficien",
                "poca",
                "pochi",
                "poche",
                "ridott",
                "carent",
                "carenz",
                "manca",
                "assenz",
                "assent",
                "penuria",
                "sguarnit",
                "deficit",
                "esigu",
                "limitat",
                "sotto",
                "inesistent",
                "senza",
            ],
        ),
        (
            Manner::Hard,
            &[
                "massacrant",
                "stressant",
                "logorant",
                "estenuant",
                "sfiancant",
                "disuman",
                "insostenibil",
                "pesant",
                "faticos",
            ],
        ),
        (
            Manner::Slow,
            &[
                "lent",
                "tardiv",
                "ritard",
                "macchinos",
                "farraginos",
                "burocratic",
                "complicat",
            ],
        ),
        (Manner::Short, &["sbrigativ", "frettolos", "affrettat"]),
        (Manner::Old, &["obsolet", "datat", "vecchi", "superat"]),
        (
            Manner::Tense,
            &[
                "teso",
                "tesa",
                "tesi",
                "tese",
                "conflittual",
                "ostil",
                "litigios",
                "tossic",
                "avvelenat",
            ],
        ),
        (Manner::Useless, &["inutil", "inconcludent"]),
        (
            Manner::Unclear,
            &["chiar", "confus", "ambigu", "vag", "fumos", "criptic"],
        ),
    ];
    let begins =
        |at: usize, stems: &[&str]| stems.iter().any(|stem| reading.word(at).starts_with(stem));
    let mut known = STEMS.iter();
    // "poco preparato" is about skill, "poco chiaro" about clarity.
    let found = known.find(|(_, stems)| tokens.clone().any(|at| begins(at, stems)));
    // "poco personale", but not "modo poco serio".
    let few = tokens.clone().any(|at| {
        reading.word(at) == "poco"
            && (reading.is(at + 1, reading.classes.soft) || reading.word(at + 1) == "personale")
    });
    match found.map(|(manner, _)| *manner) {
        None if few => Manner::Few,
        Some(Manner::Few) if tokens.clone().any(|at| begins(at, &["chiar"])) => Manner::Unclear,
        found => found.unwrap_or(Manner::Other),
    }
}
