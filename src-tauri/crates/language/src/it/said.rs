//! What a verb says by itself, and how what was denied is said again.

use super::forms;
use super::group::Group;
use super::reading::Reading;

/// Whether an infinitive says enough without what follows it: "rispondere",
/// "accorgersene", but neither "chiudere" nor "pensarci".
pub(super) fn stands_alone(verb: &str) -> bool {
    let hangs =
        !verb.ends_with("re") && !matches!(verb, "pensarci" | "farci" | "provarci" | "farlo");
    hangs
        || matches!(
            verb,
            "intervenire"
                | "reagire"
                | "rispondere"
                | "tornare"
                | "agire"
                | "insistere"
                | "rallentare"
                | "frenare"
                | "aspettare"
                | "avvisare"
                | "avvertire"
                | "chiamare"
                | "telefonare"
                | "verificare"
                | "controllare"
                | "ricontrollare"
                | "firmare"
                | "parlare"
                | "chiedere"
                | "segnalare"
                | "escalare"
                | "provvedere"
                | "procedere"
                | "ascoltare"
                | "venire"
                | "decollare"
                | "atterrare"
                | "partire"
                | "ripartire"
                | "proseguire"
                | "continuare"
                | "uscire"
                | "entrare"
                | "accelerare"
                | "sorpassare"
        )
}

/// Verbs that say of what follows them that it was left out, and no more:
/// "omettere di avvisare".
pub(super) fn only_leaves_out(verb: &str) -> bool {
    matches!(
        verb,
        "mancare"
            | "omettere"
            | "trascurare"
            | "tralasciare"
            | "evitare"
            | "dimenticare"
            | "scordare"
    )
}

/// The same, and those that tell of somebody's will: "rifiutarsi di avvisare".
pub(super) fn leaves_out(verb: &str) -> bool {
    only_leaves_out(verb)
        || matches!(
            verb,
            "dimenticarsi" | "scordarsi" | "guardarsi" | "rinunciare" | "rifiutare" | "rifiutarsi"
        )
}

/// Verbs that only tell of the will to do what follows them: "degnarsi di
/// rispondere" is about the answer, and the rest of it blames.
pub(super) fn is_only_said(verb: &str) -> bool {
    leaves_out(verb)
        || matches!(
            verb,
            "pensare"
                | "preoccuparsi"
                | "curarsi"
                | "degnarsi"
                | "scomodarsi"
                | "disturbarsi"
                | "sprecarsi"
                | "sognarsi"
                | "prendersi"
                | "darsi"
                | "ritenere"
                | "reputare"
                | "ricordarsi"
                | "ricordare"
                | "premurarsi"
                | "affrettarsi"
        )
}

/// What follows a verb that wasn't denied: "niente" of "nessuno ha detto niente"
/// is "qualcosa" where it is asked what made it hard to say.
pub(super) fn affirmed(rest: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut either = false;
    for word in rest.split(' ') {
        let bare = word.to_lowercase();
        let said = match bare.as_str() {
            "niente" | "nulla" | "alcunché" => "qualcosa",
            "nessuno" | "nessuna" => "qualcuno",
            "alcun" | "nessun" => "un",
            "alcuna" => "una",
            "alcun'" | "nessun'" => "un'",
            // "né il capo né il SOC".
            "né" if words.is_empty() && !either => {
                either = true;
                continue;
            }
            "né" => "o",
            "mai" | "più" | "affatto" | "minimamente" | "nemmeno" | "neanche" | "neppure"
            | "manco" => continue,
            _ => word,
        };
        words.push(said);
    }
    words.join(" ")
}

/// "non ci ha comunicato la modifica": to whom isn't what was hard.
pub(super) fn has_told(reading: &Reading<'_>, group: &Group) -> bool {
    let tells = matches!(
        group.infinitive.as_str(),
        "dire"
            | "comunicare"
            | "segnalare"
            | "riferire"
            | "spiegare"
            | "consegnare"
            | "mandare"
            | "inviare"
            | "avvisare"
            | "avvertire"
            | "informare"
            | "chiedere"
            | "scrivere"
            | "passare"
            | "fornire"
            | "trasmettere"
            | "indicare"
            | "mostrare"
    );
    let pronouns = group.tokens.clone().filter(|at| {
        *at < group.verb && forms::is_clitic(reading.word(*at)) && reading.word(*at) != "non"
    });
    let mut pronouns = pronouns.map(|at| reading.word(at));
    tells
        && pronouns.all(|word| {
            matches!(
                word,
                "mi" | "ti" | "ci" | "vi" | "gli" | "m'" | "t'" | "c'" | "v'"
            )
        })
}
