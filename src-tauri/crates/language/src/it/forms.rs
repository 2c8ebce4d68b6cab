//! Helpers, infinitives and participles: which word is one, and of which verb.

use super::participle;

/// How a verb speaks of time and of what is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mood {
    /// ha, aveva, ebbe.
    Indicative,
    /// avrebbe.
    Conditional,
    /// avesse, abbia.
    Subjunctive,
}

/// A finite form of `avere` or `essere`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Auxiliary {
    /// `essere` rather than `avere`.
    pub(super) is_essere: bool,
    pub(super) mood: Mood,
    pub(super) plural: bool,
    /// I, you, we: somebody, whatever stands before.
    pub(super) speaker: bool,
}

/// `ha` → avere, present.
pub(super) fn auxiliary(word: &str) -> Option<Auxiliary> {
    use Mood::{Conditional, Indicative, Subjunctive};
    let (is_essere, mood, plural, speaker) = match word {
        "ha" | "aveva" | "ebbe" | "avrà" => (false, Indicative, false, false),
        "hanno" | "avevano" | "ebbero" | "avranno" => (false, Indicative, true, false),
        "ho" | "hai" | "avevo" | "avevi" => (false, Indicative, false, true),
        "abbiamo" | "avete" | "avevamo" | "avevate" => (false, Indicative, true, true),
        "avrebbe" => (false, Conditional, false, false),
        "avrebbero" => (false, Conditional, true, false),
        "avrei" | "avresti" => (false, Conditional, false, true),
        "avremmo" | "avreste" => (false, Conditional, true, true),
        "abbia" | "avesse" => (false, Subjunctive, false, false),
        "abbiano" | "avessero" => (false, Subjunctive, true, false),
        "avessi" => (false, Subjunctive, false, true),
        "avessimo" | "aveste" | "abbiate" => (false, Subjunctive, true, true),
        "è" | "era" | "fu" | "sarà" => (true, Indicative, false, false),
        "sono" | "erano" | "furono" | "saranno" => (true, Indicative, true, false),
        "sei" | "ero" | "eri" => (true, Indicative, false, true),
        "siamo" | "siete" | "eravamo" | "eravate" => (true, Indicative, true, true),
        "sarebbe" => (true, Conditional, false, false),
        "sarebbero" => (true, Conditional, true, false),
        "saremmo" | "sareste" => (true, Conditional, true, true),
        "sia" | "fosse" => (true, Subjunctive, false, false),
        "siano" | "fossero" => (true, Subjunctive, true, false),
        "fossi" => (true, Subjunctive, false, true),
        "fossimo" | "foste" => (true, Subjunctive, true, true),
        _ => return None,
    };
    Some(Auxiliary {
        is_essere,
        mood,
        plural,
        speaker,
    })
}

/// Duty or possibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Modal {
    Must,
    Can,
    Want,
}

/// `dovuto`, `potuto`, `voluto`.
pub(super) fn modal_participle(word: &str) -> Option<Modal> {
    Some(match word {
        "dovuto" | "dovuta" | "dovuti" | "dovute" => Modal::Must,
        "potuto" | "potuta" | "potuti" | "potute" => Modal::Can,
        "voluto" | "voluta" | "voluti" | "volute" => Modal::Want,
        _ => return None,
    })
}

/// `doveva`, `potevano`: the modal, whether it is past, plural, the speaker's.
pub(super) fn modal(word: &str) -> Option<(Modal, bool, bool, bool)> {
    Some(match word {
        "doveva" => (Modal::Must, true, false, false),
        "dovevano" => (Modal::Must, true, true, false),
        "dovevo" | "dovevi" => (Modal::Must, true, false, true),
        "dovevamo" | "dovevate" => (Modal::Must, true, true, true),
        "deve" | "dovrà" | "dovrebbe" | "debba" | "dovesse" => (Modal::Must, false, false, false),
        "devono" | "dovranno" | "dovrebbero" | "debbano" | "dovessero" => {
            (Modal::Must, false, true, false)
        }
        "dobbiamo" | "dovremmo" | "dovete" => (Modal::Must, false, true, true),
        "poteva" => (Modal::Can, true, false, false),
        "potevano" => (Modal::Can, true, true, false),
        "potevo" | "potevi" => (Modal::Can, true, false, true),
        "potevamo" | "potevate" => (Modal::Can, true, true, true),
        "può" | "potrà" | "potrebbe" | "possa" | "potesse" => (Modal::Can, false, false, false),
        "possono" | "potranno" | "potrebbero" | "possano" | "potessero" => {
            (Modal::Can, false, true, false)
        }
        "possiamo" | "potremmo" => (Modal::Can, false, true, true),
        "voleva" | "vuole" => (Modal::Want, word == "voleva", false, false),
        "volevano" | "vogliono" => (Modal::Want, word == "volevano", true, false),
        _ => return None,
    })
}

/// What may hang on an infinitive or stand before a verb.
const CLITICS: [&str; 41] = [
    "mi", "ti", "si", "ci", "vi", "lo", "la", "li", "le", "gli", "ne", "me", "te", "se", "ce",
    "ve", "glielo", "gliela", "glieli", "gliele", "gliene", "gliel'", "l'", "m'", "t'", "s'", "c'",
    "v'", "n'", "celo", "cela", "cene", "selo", "sene", "melo", "mela", "telo", "velo", "vela",
    "meli", "sela",
];

/// Whether a word can stand before a verb as a pronoun.
pub(super) fn is_clitic(word: &str) -> bool {
    CLITICS[..29].contains(&word)
}

/// The infinitive in a word, without what hangs on it: `dircelo` → `dire`;
/// `accorgersene` → `accorgersi`.
pub(super) fn infinitive(word: &str) -> Option<String> {
    let is_whole = |word: &str| {
        word.len() > 4 && (word.ends_with("are") || word.ends_with("ere") || word.ends_with("ire"))
            || matches!(word, "dare" | "fare" | "dire" | "bere" | "ire" | "stare")
            || word.ends_with("rre") && word.len() > 4
    };
    if is_whole(word) {
        return Some(word.to_owned());
    }
    if matches!(
        word,
        "aver" | "esser" | "far" | "dover" | "poter" | "voler" | "dar" | "dir" | "star"
    ) {
        return Some(format!("{word}e"));
    }
    for clitic in CLITICS
        .iter()
        .rev()
        .filter(|clitic| !clitic.ends_with('\''))
    {
        let Some(stem) = word.strip_suffix(clitic) else {
            continue;
        };
        if !stem.ends_with('r') {
            continue;
        }
        let whole = format!("{stem}e");
        if is_whole(&whole) || is_whole(&format!("{stem}re")) {
            let is_own = matches!(*clitic, "si" | "sene" | "selo" | "sela");
            return Some(if is_own { format!("{stem}si") } else { whole });
        }
    }
    None
}

/// A participle's infinitive; `None` for what only looks like one.
pub(super) fn past_participle(word: &str) -> Option<String> {
    const NOUNS: [&str; 17] = [
        "stato", "lato", "fiato", "prato", "grato", "aiuto", "minuto", "sito", "rito", "dito",
        "lutto", "lotto", "vuoto", "mito", "debito", "credito", "punto",
    ];
    if NOUNS.contains(&word) {
        return None;
    }
    participle::infinitive(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn infinitives_lose_what_hangs_on_them() {
        for (word, expected) in [
            ("dircelo", Some("dire")),
            ("avvisare", Some("avvisare")),
            ("avvisarlo", Some("avvisare")),
            ("accorgersene", Some("accorgersi")),
            ("accorgersi", Some("accorgersi")),
            ("predisporre", Some("predisporre")),
            ("chiamarli", Some("chiamare")),
            ("pensarci", Some("pensare")),
            ("farlo", Some("fare")),
            ("aver", Some("avere")),
            ("valvola", None),
            ("per", None),
        ] {
            assert_eq!(infinitive(word).as_deref(), expected, "{word}");
        }
    }
}
