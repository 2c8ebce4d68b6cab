//! What stands around a verb and changes what it says: "e invece", "se", "di".

use super::forms::Mood;
use super::group::Group;
use super::reading::Reading;

/// What "non controllano mai", "nessuno segnalava" are said of: a duty that is
/// there every day. "Nessuno lo sostituisce" tells of how the work is arranged.
pub(super) fn is_kept_up(verb: &str) -> bool {
    matches!(
        verb,
        "controllare"
            | "verificare"
            | "ricontrollare"
            | "segnalare"
            | "ascoltare"
            | "avvisare"
            | "avvertire"
            | "informare"
            | "comunicare"
            | "pulire"
            | "lavarsi"
            | "lavare"
            | "indossare"
            | "usare"
            | "seguire"
            | "rispettare"
            | "guardare"
            | "curarsi"
            | "preoccuparsi"
            | "leggere"
            | "documentare"
            | "reagire"
            | "intervenire"
            | "fermare"
            | "chiudere"
            | "chiamare"
    )
}

/// "non ha fatto in tempo", "non ha fatto altro che".
pub(super) fn is_no_time(reading: &Reading<'_>, group: &Group) -> bool {
    group.infinitive == "fare"
        && matches!(
            reading.word(group.tokens.end),
            "in" | "altro" | "che" | "parte"
        )
}

/// "trascurato di avvisare", "tralasciato di", "mancato di", "evitato di".
pub(super) fn leaves_out(reading: &Reading<'_>, group: &Group) -> bool {
    let verb = group.infinitive.as_str();
    if verb == "tacere" {
        return true;
    }
    matches!(
        verb,
        "trascurare"
            | "tralasciare"
            | "mancare"
            | "evitare"
            | "guardarsi"
            | "rifiutarsi"
            | "rifiutare"
    ) && matches!(reading.word(group.tokens.end), "di" | "bene")
}

/// Whether the sentence ends in a question mark.
pub(super) fn asks(reading: &Reading<'_>, group: &Group) -> bool {
    let rest = reading.tokens.get(group.tokens.end..).unwrap_or_default();
    rest.iter()
        .find(|token| token.ends_sentence())
        .is_some_and(|token| token.is_mark("?"))
}

/// "doveva avvisare, e invece", "ma non l'ha fatto".
pub(super) fn contrast(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens.len())
        .take_while(|at| !reading.tokens[*at].ends_sentence())
        .any(|at| {
            matches!(reading.word(at), "invece")
                || reading.word(at) == "non"
                    && at > 0
                    && matches!(reading.word(at - 1), "ma" | "e" | "però")
        })
}

/// "se avesse chiamato", "se solo l'amministratore avesse letto".
pub(super) fn if_only(reading: &Reading<'_>, group: &Group) -> bool {
    if group.mood != Mood::Subjunctive
        || matches!(
            reading.word(group.tokens.start),
            "sia" | "abbia" | "abbiano" | "siano"
        )
    {
        return false;
    }
    let clause = reading.clause.get(group.tokens.start).copied().unwrap_or(0);
    let before = clause.checked_sub(1).map_or("", |at| reading.word(at));
    // "come se ce l'avessero chiesto" compares.
    let compares = clause > 1 && reading.word(clause - 2) == "come";
    before == "se" && !compares
        || before == "magari"
        || opens_the_sentence(reading, group)
        || reading.word(clause) == "magari"
}

/// "Avesse letto la mail, la linea sarebbe ferma".
fn opens_the_sentence(reading: &Reading<'_>, group: &Group) -> bool {
    let start = group.tokens.start;
    reading.tokens[start].opens && reading.clause.get(start) == Some(&start)
}

/// What things do as well as people.
pub(super) fn is_harm(verb: &str) -> bool {
    matches!(
        verb,
        "causare"
            | "provocare"
            | "danneggiare"
            | "rompere"
            | "compromettere"
            | "complicare"
            | "peggiorare"
            | "ritardare"
            | "rallentare"
            | "trascinare"
            | "fallire"
            | "bucare"
            | "invertire"
            | "forzare"
    )
}
