//! What could be seen or counted where a word judges (F2): a template for each
//! sort of noun.

use super::manner::{Manner, manner};
use super::pieces;
use super::reading::{Reading, Who};
use super::sort::{Sort, find};
use crate::capital::{capitalised, lowered};
use std::ops::Range;

/// What can be measured in a noun's place, by how it was judged: the best first.
/// Few of them, or none: a measure that may not fit says something else.
fn of_sort(sort: Sort, manner: Manner) -> &'static [&'static str] {
    const DECIDES: &str = "Non era definito chi decide … quando ….";
    const TOOK: &str = "Tra … e … sono passate … ore; ne erano previste ….";
    const SAID: &str = "… persone su … dicevano che ….";
    const ANSWERED: &str = "Negli ultimi … mesi … segnalazioni su … hanno avuto una risposta.";
    const HEADS: &str = "Di turno c'erano … persone per …; il piano ne prevedeva ….";
    const ON_CALL: &str = "Non era definito chi chiamare dalle … alle ….";
    const CALENDAR: &str = "Il calendario di … era noto … giorni prima.";
    const STEPS: &str = "La procedura non diceva chi … né entro quando, e aveva … passi.";
    const CHANNEL: &str = "Non esisteva un canale fisso tra … e … per ….";
    const POINTS: &str = "Per il passaggio di consegne erano previsti … minuti, e … punti da dire.";
    const MINUTES: &str = "Per … erano previsti … minuti a turno.";
    const RISK: &str = "Il rischio di … era noto a … persone su ….";
    match (sort, manner) {
        (Sort::Talk, Manner::Tense) => &[SAID, CHANNEL],
        (Sort::Talk, _) => &[
            "Le informazioni su … arrivavano a … solo per …, dopo … ore.",
            CHANNEL,
        ],
        (Sort::Handover, Manner::Short) => &[POINTS],
        (Sort::Handover, _) => &[
            "Al cambio di turno … non era scritto da nessuna parte: passava a voce, in … minuti.",
            POINTS,
        ],
        (Sort::Briefing, Manner::Short) => &["Per … erano previsti … minuti, e … punti da dire."],
        (Sort::Briefing, _) => &["Si è parlato di …; di … non si è parlato."],
        (Sort::Skill, _) | (Sort::Staff, Manner::Unskilled) => &[TRAINED, PLANNED],
        (Sort::Staff | Sort::Shift, Manner::Few) => &[
            HEADS,
            "Dalle … alle … non era presente una seconda persona per ….",
        ],
        // Nobody is listless for want of others.
        (Sort::Staff | Sort::Mood, _) => &[SAID],
        (Sort::Heed, _) => &[ANSWERED],
        (Sort::Manners, _) => &[],
        (Sort::Shift, Manner::Hard) => &[HOURS, HEADS],
        (Sort::Shift, _) => &["Dalle … alle … erano di turno … persone per ….", CALENDAR],
        (Sort::OnCall, Manner::Few) => {
            &["Dalle … alle … erano reperibili … persone per ….", ON_CALL]
        }
        (Sort::OnCall, Manner::Hard) => &[HOURS],
        (Sort::OnCall, _) => &[ON_CALL, CALENDAR],
        (Sort::Rule, Manner::Few) => &["Non esisteva una procedura di … per ….", STEPS],
        (Sort::Rule, Manner::Old) => &[
            "La procedura di … era ferma al …, e non riportava ….",
            STEPS,
        ],
        (Sort::Rule, Manner::Slow) => &["Per … servivano … passaggi e … ore.", STEPS],
        (Sort::Rule, _) => &[STEPS, "Non esisteva una procedura di … per …."],
        (Sort::Paper, _) => &[
            "La documentazione di … era ferma al …, e non riportava ….",
            "Per trovare … ci sono volute … ore.",
        ],
        (Sort::Check, Manner::Few) => &[UNCHECKED, CHECKS],
        (Sort::Check, _) => &[CHECKS, UNCHECKED],
        (Sort::Risk, _) => &[RISK],
        (Sort::Culture, _) => &[RISK, ANSWERED],
        (Sort::Lead, _) => &[DECIDES],
        (Sort::Answer | Sort::Running | Sort::Service, Manner::Slow) => &[TOOK],
        (Sort::Running | Sort::Service, Manner::Short) => {
            &["Per … erano previsti … minuti, e … punti da dire."]
        }
        (Sort::Running, _) => &[DECIDES],
        (Sort::Service, _) => &[CASES],
        (Sort::Answer, _) => &[TOOK, DECIDES],
        (Sort::Upkeep, Manner::Few | Manner::Old) => &[
            "L'ultimo intervento su … era di … mesi prima; il piano ne prevedeva uno ogni ….",
            MINUTES,
        ],
        (Sort::Upkeep, _) => &["Dopo l'ultimo intervento su … restava ancora ….", MINUTES],
        (Sort::Clean, Manner::Few | Manner::Old) => &[
            "L'ultima pulizia di … era di … giorni prima; il piano ne prevedeva una ogni ….",
            MINUTES,
        ],
        (Sort::Clean, _) => &["Dopo la pulizia, su … restava ancora ….", MINUTES],
        (Sort::Work, _) => &[CASES, "… su … erano da rifare."],
        (Sort::Barrier, _) => &["Da … si raggiungeva … senza passare da …."],
    }
}

const UNCHECKED: &str = "Tra … e … non era previsto alcun controllo su ….";
const CHECKS: &str = "… controlli su … riguardavano …; ogni controllo durava … minuti.";
const TRAINED: &str =
    "… persone su … avevano già usato …; l'ultima formazione era di … mesi prima.";
const PLANNED: &str = "Non era prevista una formazione su … prima di ….";
const HOURS: &str = "… era in servizio da … ore, con … richieste aperte.";

/// Something that can be counted, whatever it was.
const CASES: &str = "In … casi su … mancava ….";

/// What fits a noun of no known sort.
fn of_any(manner: Manner) -> &'static [&'static str] {
    match manner {
        Manner::Slow => &[
            "Per … servivano … passaggi e … ore.",
            "Tra … e … sono passate … ore; ne erano previste ….",
        ],
        Manner::Unskilled => &[TRAINED, PLANNED],
        Manner::Hard => &[HOURS],
        Manner::Useless => &["Dopo … era ancora …."],
        Manner::Unclear => &["… persone su … sapevano che …."],
        _ => &[CASES],
    }
}

/// Verbs and adjectives, and the noun whose templates fit.
const AKIN: &[(&str, &str)] = &[
    ("comunicare", "comunicazione"),
    ("coordinare", "comunicazione"),
    ("formare", "formazione"),
    ("addestrare", "formazione"),
    ("preparare", "formazione"),
    ("documentare", "documentazione"),
    ("scrivere", "documentazione"),
    ("organizzare", "gestione"),
    ("gestire", "gestione"),
    ("pianificare", "gestione"),
    ("esperto", "formazione"),
    ("competente", "formazione"),
    ("disorganizzato", "gestione"),
];

/// The templates for a noun (or for the verb or adjective that judges), the
/// best first. "Scarsa comunicazione tra SOC e IT" keeps its own nouns.
pub(super) fn templates(reading: &Reading<'_>, noun: usize, judged: Range<usize>) -> Vec<String> {
    let word = reading.word(noun);
    let verb = super::forms::past_participle(word)
        .or_else(|| {
            let group = reading.groups.iter().find(|group| group.verb == noun)?;
            Some(group.infinitive.clone())
        })
        .unwrap_or_default();
    let akin = |asked: &str| {
        AKIN.iter()
            .find(|(akin, _)| *akin == asked)
            .map(|(_, noun)| *noun)
    };
    let mut known = find(word)
        .or_else(|| akin(&verb).and_then(find))
        .or_else(|| akin(word).and_then(find));
    super::classes::each_singular(word, |singular| {
        if known.is_none() {
            known = find(singular).or_else(|| akin(singular).and_then(find));
        }
    });
    if known.is_none() {
        // "organizzata in modo poco serio": what it is said of.
        let sentence = pieces::sentence(reading, noun);
        known = sentence.clone().find_map(|at| find(reading.word(at)));
    }
    // "lavoro di squadra" is talk, not work.
    if known == Some(Sort::Work) && matches!(reading.word(noun + 2), "squadra" | "gruppo" | "team")
    {
        known = Some(Sort::Talk);
    }
    let talks = known == Some(Sort::Talk);
    let manner = manner(reading, judged);
    let mut found = Vec::new();
    if talks && let Some(between) = between(reading, noun).or_else(|| both(reading, noun)) {
        found.push(format!(
            "{between} le informazioni passavano solo per …, dopo … ore."
        ));
    }
    if known == Some(Sort::Rule)
        && let Some(own) = of_rule(word, manner)
    {
        return own;
    }
    // "il custode è inaffidabile": nothing counts what somebody is like.
    let is_person = matches!(reading.who(noun).0, Who::Person | Who::Name);
    let fit = match known {
        Some(sort) => of_sort(sort, manner),
        None if is_person && manner == Manner::Other => &[],
        None => of_any(manner),
    };
    found.extend(fit.iter().map(|it| (*it).to_owned()));
    found
}

/// The templates for a rule that has a name of its own, so that no procedure is
/// spoken of where it was a plan; the best first.
fn of_rule(noun: &str, manner: Manner) -> Option<Vec<String>> {
    let (the, a, many) = match noun {
        "protocollo" | "piano" => ("Il ", "un ", false),
        "regola" | "norma" | "policy" => ("La ", "una ", false),
        "istruzione" => ("L'", "un'", false),
        "regole" | "norme" | "istruzioni" => ("Le ", "", true),
        "protocolli" | "piani" => ("I ", "", true),
        _ => return None,
    };
    let verb = |one: &'static str, more: &'static str| if many { more } else { one };
    let says = format!(
        "{the}{noun} non {} chi … né entro quando.",
        verb("diceva", "dicevano")
    );
    let none = format!("Non {} {a}{noun} per ….", verb("esisteva", "esistevano"));
    Some(match manner {
        Manner::Few => vec![none, says],
        Manner::Old => vec![
            format!(
                "{the}{noun} {} al …, e non {} ….",
                verb("risaliva", "risalivano"),
                verb("riportava", "riportavano")
            ),
            says,
        ],
        Manner::Slow => vec!["Per … servivano … passaggi e … ore.".to_owned(), says],
        _ => vec![says, none],
    })
}

/// "Tra SOC e amministratori": who the noun is between.
fn between(reading: &Reading<'_>, noun: usize) -> Option<String> {
    let sentence = pieces::sentence(reading, noun);
    let at = (noun..sentence.end).find(|at| matches!(reading.word(*at), "tra" | "fra"))?;
    let and = (at..sentence.end).find(|at| matches!(reading.word(*at), "e" | "ed"))?;
    let mut end = and + 1;
    while end < sentence.end
        && reading.tokens[end].is_word()
        && !reading
            .groups
            .iter()
            .any(|group| group.tokens.contains(&end))
        && !matches!(
            reading.word(end),
            "durante" | "in" | "nel" | "nella" | "ha" | "che"
        )
    {
        end += 1;
    }
    let named = reading.named[at..end].iter().any(|named| *named);
    (!named && end > and + 1 && end - at < 12)
        .then(|| capitalised(&lowered(reading.typed(at..end))))
}

/// "Tra SOC e IT", of "SOC e IT comunicavano male".
fn both(reading: &Reading<'_>, verb: usize) -> Option<String> {
    let sentence = pieces::sentence(reading, verb);
    let group = reading
        .groups
        .iter()
        .find(|group| group.tokens.contains(&verb))?;
    let who = sentence.start..group.tokens.start;
    let and = who.clone().find(|at| reading.word(*at) == "e")?;
    let fits = who.len() < 9
        && and > who.start
        && and + 1 < who.end
        && who
            .clone()
            .all(|at| reading.tokens[at].is_word() && !reading.named[at]);
    fits.then(|| format!("Tra {}", lowered(reading.typed(who))))
}
