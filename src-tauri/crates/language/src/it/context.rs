//! What stands around a verb and changes what it says: "e invece", "se", "di".

use super::forms::Mood;
use super::group::{Group, Shape};
use super::phrase;
use super::reading::{Reading, Who};

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

/// "Non guardano mai", of whom it isn't said: of people, where only people do it,
/// or where nothing that was spoken of could. "Non segnalano mai" may be sensors.
pub(super) fn is_their_habit(reading: &Reading<'_>, group: &Group) -> bool {
    let verb = group.infinitive.as_str();
    let says_never = (group.tokens.start..group.tokens.end + 2)
        .any(|at| matches!(reading.word(at), "mai" | "nemmeno" | "neanche" | "neppure"));
    let writes = matches!(
        verb,
        "scrivere" | "annotare" | "registrare" | "compilare" | "firmare"
    );
    let things = (0..group.tokens.start).any(|at| {
        matches!(reading.who(at).0, Who::Thing | Who::Patient)
            || reading.is(at, reading.classes.unit)
    });
    // "Non chiudono mai del tutto": the doors.
    let is_both = reading.classes.verb_is(verb, reading.classes.machine);
    let has_object =
        (group.tokens.end..group.tokens.end + 2).any(|at| phrase::is_determiner(reading.word(at)));
    let is_theirs = group.plural && !things && (!is_both || verb == "leggere" || has_object);
    let may = reading.classes.is_human_only(verb) || is_theirs;
    says_never && may && (is_kept_up(verb) || writes)
}

/// "Non aveva mai usato la pompa": what somebody had not met before is how the work
/// was arranged.
pub(super) fn is_new_to(reading: &Reading<'_>, group: &Group) -> bool {
    let was_before = group
        .tokens
        .clone()
        .any(|at| matches!(reading.word(at), "aveva" | "avevano" | "avevo" | "avevamo"));
    let says_never = group.tokens.clone().any(|at| reading.word(at) == "mai");
    was_before
        && says_never
        && matches!(
            group.infinitive.as_str(),
            "provare"
                | "usare"
                | "utilizzare"
                | "vedere"
                | "guidare"
                | "maneggiare"
                | "manovrare"
                | "montare"
                | "incontrare"
                | "affrontare"
                | "sentire"
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
pub(super) fn omits_to(reading: &Reading<'_>, group: &Group) -> bool {
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

/// "senza che nessuno controllasse", "senza che il medico avesse firmato".
pub(super) fn without_their(reading: &Reading<'_>, group: &Group) -> bool {
    let clause = reading.clause.get(group.tokens.start).copied().unwrap_or(0);
    let is_without =
        clause > 1 && reading.word(clause - 1) == "che" && reading.word(clause - 2) == "senza";
    let verb = reading.word(group.verb);
    let looks_back = match group.shape {
        Shape::Simple => verb.ends_with("sse") || verb.ends_with("ssero"),
        Shape::Perfect => group.mood == Mood::Subjunctive,
        _ => false,
    };
    is_without
        && looks_back
        && !group.is_negated
        && (reading
            .classes
            .verb_is(&group.infinitive, reading.classes.duty)
            || is_kept_up(&group.infinitive))
}

/// "si sarebbe accorto della perdita": what people would have seen or kept from
/// happening, had it been otherwise.
pub(super) fn would_have_seen(group: &Group) -> bool {
    group.mood == Mood::Conditional
        && group.shape == Shape::Perfect
        && !group.is_negated
        && matches!(
            group.infinitive.as_str(),
            "accorgersi"
                | "evitare"
                | "notare"
                | "vedere"
                | "scoprire"
                | "capire"
                | "riconoscere"
                | "intercettare"
                | "prevenire"
                | "avvisare"
                | "fermare"
        )
}

/// Who did it, in the passive: "dall'operatore", "da parte del personale",
/// "non è stato dato l'allarme dall'addetto". The noun's token.
pub(super) fn agent(reading: &Reading<'_>, group: &Group) -> Option<usize> {
    let from = group.tokens.end;
    let end = (from..reading.tokens.len().min(from + 8))
        .find(|at| !reading.tokens[*at].is_word() || reading.word(*at) == "che")
        .unwrap_or(reading.tokens.len().min(from + 8));
    let duty = reading.classes.is_human_only(&group.infinitive)
        || reading
            .classes
            .verb_is(&group.infinitive, reading.classes.duty);
    (from..end).find_map(|at| {
        let word = reading.word(at);
        let opens = word == "da" || word.starts_with("da") && phrase::is_joined_preposition(word);
        if !opens {
            return None;
        }
        let is_part = word == "da" && reading.word(at + 1) == "parte";
        let first = if is_part { at + 2 } else { at };
        let noun = phrase::nouns(reading, first..end.max(first))
            .into_iter()
            .next()?;
        let is_personnel = matches!(reading.word(noun.head), "personale" | "staff");
        let is_team = matches!(
            reading.word(noun.head),
            "ufficio"
                | "reparto"
                | "squadra"
                | "turno"
                | "team"
                | "direzione"
                | "ditta"
                | "impresa"
        );
        let counts = match noun.who {
            Who::Person | Who::Nobody | Who::Name => true,
            Who::Unit => duty || is_team,
            _ => is_personnel && duty,
        };
        counts.then_some(noun.head)
    })
}
