//! Whether an act was wanted: asked once, here, of everything that says what
//! wasn't done or should have been, before anybody is asked about it.
//!
//! "Non ha chiuso la valvola" is an omission; "non ha perso il dito" is good
//! news; "non avrebbe dovuto aprirla" speaks of what was done.

use super::context::if_only;
use super::doing;
use super::forms::{self, Modal, Mood};
use super::group::{Group, Shape};
use super::judge::{Notice, Reason};
use super::phrase;
use super::pieces;
use super::reading::{Reading, Who};
use super::said::leaves_out;
use crate::Kind;

/// What a sentence wants of the act that it speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// An act that wasn't done, and should have been.
    Yes,
    /// An act that was done, and should not have been.
    Regretted,
    /// An event that luckily didn't happen: harm, or something to be blamed for.
    Spared,
}

/// A notice as it may stand: none where the act that wasn't done is one that
/// nobody wanted.
pub(super) fn settled(reading: &Reading<'_>, notice: Notice) -> Option<Notice> {
    if notice.kind != Kind::Counterfactual {
        return Some(notice);
    }
    match (of(reading, &notice), &notice.reason) {
        (Wanted::Spared, _) => None,
        (Wanted::Regretted, Reason::NotDone(number)) => Some(Notice {
            reason: Reason::Regretted(*number),
            ..notice
        }),
        _ => Some(notice),
    }
}

/// What is wanted of the act that a notice is about.
pub(super) fn of(reading: &Reading<'_>, notice: &Notice) -> Wanted {
    match &notice.reason {
        Reason::NotDone(number) | Reason::Regretted(number) => group(reading, *number),
        Reason::Entry(_) => in_phrase(reading, notice),
        _ => Wanted::Yes,
    }
}

/// What is wanted of the act that a verb names.
pub(super) fn group(reading: &Reading<'_>, number: usize) -> Wanted {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let inner = left_out(reading, group);
    let turns = inner.is_some();
    let is_bad = match &inner {
        Some((verb, after)) => is_unwanted(reading, verb, *after),
        None => is_unwanted(reading, &group.infinitive, group.tokens.end),
    };
    let is_nobody = subject.who == Some(Who::Nobody) && !subject.is_carried;
    let denied = group.is_negated || is_nobody;
    // "non ha smesso di avvisare": it was done.
    if denied
        && matches!(group.infinitive.as_str(), "smettere" | "cessare")
        && let Some((verb, after)) = doing::infinitive_after(reading, group.tokens.end)
        && !is_unwanted(reading, &verb, after)
    {
        return Wanted::Spared;
    }
    if super::without::is_never_without(reading, number).is_some() {
        return Wanted::Spared;
    }
    let wish = |wants: bool| match (wants, is_bad) {
        (true, true) => Wanted::Spared,
        (true, false) => Wanted::Yes,
        (false, _) => Wanted::Regretted,
    };
    match group.shape {
        // What had to be done is wanted, whatever the verb sounds like.
        Shape::Modal(Modal::Must) if denied == turns => {
            let hurts = reading
                .classes
                .verb_is(&group.infinitive, reading.classes.harm);
            if hurts && !turns {
                Wanted::Spared
            } else {
                Wanted::Yes
            }
        }
        Shape::Modal(Modal::Must) => Wanted::Regretted,
        // "poteva dimenticare di avvisare" tells of a danger.
        Shape::Modal(Modal::Can) if turns && group.infinitive != "evitare" => Wanted::Spared,
        Shape::Modal(Modal::Can) => wish(!turns),
        _ if if_only(reading, group) => wish(denied == turns),
        _ if group.mood == Mood::Conditional => Wanted::Yes,
        _ if denied && turns => Wanted::Spared,
        _ if is_bad || denied && is_lucky(reading, group.tokens.start) => Wanted::Spared,
        _ => Wanted::Yes,
    }
}

/// What wasn't done, where the verb only says that something was left out:
/// "avvisare", of "ha omesso di avvisare".
fn left_out(reading: &Reading<'_>, group: &Group) -> Option<(String, usize)> {
    if !leaves_out(&group.infinitive) {
        return None;
    }
    // "non ha omesso la prova": done, as what was left out is.
    let bare = matches!(group.infinitive.as_str(), "omettere" | "tralasciare")
        .then(|| ("fare".to_owned(), group.tokens.end));
    doing::infinitive_after(reading, group.tokens.end).or(bare)
}

/// What is wanted of the act in a phrase of the lexicon.
fn in_phrase(reading: &Reading<'_>, notice: &Notice) -> Wanted {
    let tokens = notice.tokens.clone();
    let Some(last) = tokens.end.checked_sub(1) else {
        return Wanted::Yes;
    };
    let (first, word) = (reading.word(tokens.start), reading.word(last));
    let before = |back: usize| {
        tokens
            .start
            .checked_sub(back)
            .map_or("", |at| reading.word(at))
    };
    let act = forms::infinitive(word).or_else(|| forms::past_participle(word));
    let is_bad = act
        .as_deref()
        .is_some_and(|act| is_unwanted(reading, act, tokens.end));
    let chosen = matches!(
        first,
        "deciso" | "scelto" | "preferito" | "decise" | "scelse" | "preferì"
    );
    // "era meglio non aprire", "bastava non toccare".
    let not_to = forms::infinitive(word).is_some()
        && last > tokens.start
        && reading.word(last - 1) == "non"
        && !chosen;
    let is_denied = before(1) == "non" || before(2) == "non" && forms::is_clitic(before(1));
    // "non bisognava toccare", "non andava toccata".
    let was_not_to = first == "non"
        && matches!(
            reading.word(tokens.start + 1),
            "bisognava" | "occorreva" | "conveniva" | "andava" | "andavano"
        );
    if not_to || was_not_to {
        return Wanted::Regretted;
    }
    // "non si è rifiutato di aiutare", "nessuno ha rifiutato di aiutare".
    let refuses = [
        "rifiut", "rinunc", "dimentic", "scord", "trascur", "omess", "omett",
    ];
    let is_turned = refuses.iter().any(|stem| first.starts_with(stem))
        && (reading.groups.iter().enumerate()).any(|(number, group)| {
            let subject = &reading.subjects[number];
            let is_nobody = subject.who == Some(Who::Nobody) && !subject.is_carried
                || matches!(
                    reading.word(subject.tokens.start),
                    "nessun" | "nessuna" | "nessun'"
                );
            group.tokens.contains(&tokens.start) && (group.is_negated || is_nobody)
        });
    if is_turned {
        return Wanted::Spared;
    }
    if is_denied {
        let is_duty = matches!(
            first,
            "bisognava" | "occorreva" | "conveniva" | "andava" | "andavano"
        ) || first == "era"
            && matches!(reading.word(tokens.start + 1), "il" | "meglio");
        return if is_duty {
            Wanted::Regretted
        } else {
            // "non spettava a lui", "non bastava chiamare": a condition.
            Wanted::Spared
        };
    }
    if is_bad { Wanted::Spared } else { Wanted::Yes }
}

/// Whether it is well that something wasn't done: harm, a wrong, a lure that
/// wasn't taken, more of the trouble that wasn't found.
pub(super) fn is_unwanted(reading: &Reading<'_>, verb: &str, from: usize) -> bool {
    let classes = reading.classes;
    let is = |class| classes.verb_is(verb, class);
    if is(classes.harm)
        || is(classes.blame) && !is(classes.duty) && !matches!(verb, "affrettare" | "affrettarsi")
    {
        return true;
    }
    let end = pieces::end_of_clause(reading, from).min(from + 6);
    // What the verb is about, and not what hangs on that: "la valutazione dei
    // rischi" is wanted.
    let mut noun = from;
    while noun < end
        && (phrase::is_determiner(reading.word(noun))
            || matches!(
                reading.word(noun),
                "alcun" | "alcuna" | "del" | "dei" | "degli" | "delle" | "molto" | "davvero"
            )
            || classes.of(reading.word(noun)).has(classes.before))
    {
        noun += 1;
    }
    let ill = |at: usize| reading.is(at, classes.ill);
    let next = reading.word(from + 1);
    let is_lure = (from..end).any(|at| {
        matches!(
            reading.word(at),
            "allegato" | "allegati" | "link" | "esca" | "phishing" | "trappola"
        )
    });
    match verb {
        "fare" | "farsi" | "creare" | "avere" | "subire" | "commettere" | "correre"
        | "riportare" | "arrecare" | "procurare" | "combinare" => {
            // "non ci siamo fatti niente".
            let none = verb == "farsi" && matches!(reading.word(from), "niente" | "nulla");
            none || ill(noun)
                && !matches!(
                    reading.word(noun),
                    "reclamo" | "lamentela" | "segno" | "segni" | "traccia" | "indizio"
                )
        }
        "dare" => matches!(reading.word(noun), "colpa" | "colpe"),
        "prendere" => matches!(reading.word(noun), "scossa" | "fuoco" | "freddo"),
        // "non ha superato i limiti", but not "il camion".
        "superare" => matches!(
            reading.word(noun),
            "limite" | "limiti" | "soglia" | "soglie" | "velocità" | "dose" | "budget"
        ),
        "mettere" => matches!(
            (reading.word(from), next),
            ("a", "rischio" | "repentaglio") | ("in", "pericolo")
        ),
        // "investire il pedone", but not "investire nella formazione".
        "investire" => {
            noun > from
                && !matches!(
                    reading.word(noun),
                    "euro"
                        | "soldi"
                        | "denaro"
                        | "risorse"
                        | "tempo"
                        | "fondi"
                        | "budget"
                        | "somme"
                )
        }
        // "poteva restare folgorato".
        "restare" | "rimanere" | "finire" | "essere" => forms::past_participle(reading.word(from))
            .is_some_and(|harm| classes.verb_is(&harm, classes.harm)),
        "cliccare" => is_lure || from == end,
        "aprire" | "scaricare" | "seguire" | "inoltrare" => is_lure,
        // "non ha trovato altri lotti", "non ha rilevato anomalie"; but "non ha
        // rilevato l'anomalia" is what was there to be found.
        "trovare" | "ritrovare" | "rilevare" | "riscontrare" | "individuare" | "identificare"
        | "scoprire" | "vedere" | "notare" | "osservare" | "registrare" | "ricevere" => {
            let more = matches!(
                reading.word(from),
                "altri"
                    | "altre"
                    | "altro"
                    | "altra"
                    | "ulteriori"
                    | "ulteriore"
                    | "nuovi"
                    | "nuove"
            );
            let is_the = matches!(
                reading.word(from),
                "il" | "lo" | "la" | "l'" | "i" | "gli" | "le"
            );
            more || ill(noun) && !is_the
        }
        _ => false,
    }
}

/// "per fortuna", "meno male".
fn is_lucky(reading: &Reading<'_>, at: usize) -> bool {
    let sentence = pieces::sentence(reading, at);
    sentence.start < at
        && (sentence.start..at).any(|at| {
            let next = reading.word(at + 1);
            match reading.word(at) {
                "fortunatamente" => true,
                "per" => matches!(next, "fortuna" | "grazia"),
                "meno" => next == "male",
                "grazie" => matches!(next, "a" | "al"),
                _ => false,
            }
        })
}
