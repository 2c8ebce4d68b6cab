//! What could be seen or counted where a word judges (F2): a template for each
//! sort of noun.

use super::pieces;
use super::reading::Reading;

/// Nouns, and the condition that can be measured in their place.
const TEMPLATES: &[(&[&str], &[&str])] = &[
    (
        &[
            "comunicazione",
            "comunicazioni",
            "dialogo",
            "informazione",
            "informazioni",
            "coordinamento",
            "coordinazione",
            "collaborazione",
            "cooperazione",
            "scambio",
            "confronto",
            "condivisione",
            "allineamento",
            "rapporto",
            "rapporti",
            "relazione",
            "relazioni",
            "interazione",
            "flusso",
        ],
        &[
            "Le informazioni su … arrivavano a … solo per …, dopo … ore.",
            "Non esisteva un canale fisso tra … e … per ….",
        ],
    ),
    (
        &["consegna", "consegne", "passaggio", "handover"],
        &[
            "Al cambio di turno … non era scritto da nessuna parte: passava a voce, in … minuti.",
            "Per il passaggio di consegne erano previsti … minuti, e … punti da dire.",
        ],
    ),
    (
        &[
            "formazione",
            "addestramento",
            "competenza",
            "competenze",
            "conoscenza",
            "preparazione",
            "esperienza",
            "padronanza",
            "familiarità",
            "dimestichezza",
            "affiancamento",
            "onboarding",
            "esercitazione",
            "esercitazioni",
            "professionalità",
            "capacità",
        ],
        &[
            "… persone su … avevano già usato …; l'ultima formazione era di … mesi prima.",
            "Non era prevista una formazione su … prima di ….",
        ],
    ),
    (
        &[
            "personale",
            "organico",
            "staff",
            "manodopera",
            "presidio",
            "infermieri",
            "medici",
            "tecnici",
            "operatori",
            "turno",
            "turni",
            "turnazione",
            "reperibilità",
            "risorse",
        ],
        &[
            "Di turno c'erano … persone per …; il piano ne prevedeva ….",
            "Dalle … alle … non era presente una seconda persona per ….",
        ],
    ),
    (
        &[
            "procedura",
            "protocollo",
            "istruzione",
            "istruzioni",
            "regola",
            "regole",
            "norma",
            "norme",
            "piano",
            "processo",
            "policy",
            "politica",
            "prassi",
            "escalation",
            "iter",
        ],
        &[
            "Non esisteva una procedura di … per ….",
            "La procedura non diceva chi … né entro quando, e aveva … passi.",
        ],
    ),
    (
        &[
            "documentazione",
            "manuale",
            "reportistica",
            "registrazione",
            "tracciabilità",
            "informativa",
            "verbale",
            "inventario",
            "censimento",
            "mappatura",
        ],
        &[
            "La documentazione di … era ferma al …, e non riportava ….",
            "Per trovare … ci sono volute … ore.",
        ],
    ),
    (
        &[
            "controllo",
            "controlli",
            "verifica",
            "verifiche",
            "supervisione",
            "vigilanza",
            "sorveglianza",
            "monitoraggio",
            "revisione",
            "ispezione",
            "ispezioni",
            "collaudo",
            "test",
            "testing",
            "audit",
            "triage",
        ],
        &[
            "Tra … e … non era previsto alcun controllo su ….",
            "… controlli su … riguardavano …; ogni controllo durava … minuti.",
        ],
    ),
    (
        &[
            "attenzione",
            "consapevolezza",
            "sensibilità",
            "cultura",
            "mentalità",
            "atteggiamento",
            "disciplina",
            "clima",
            "abitudine",
            "fiducia",
            "motivazione",
            "interesse",
            "leadership",
            "visione",
            "guida",
            "rispetto",
            "responsabilizzazione",
        ],
        &[
            "Il rischio di … era noto a … persone su ….",
            "Negli ultimi … mesi … segnalazioni su … hanno avuto una risposta.",
        ],
    ),
    (
        &[
            "gestione",
            "lavoro",
            "accoglienza",
            "servizio",
            "organizzazione",
            "pianificazione",
            "progettazione",
            "governo",
            "conduzione",
            "esecuzione",
            "risposta",
            "reazione",
        ],
        &[
            "… ha richiesto … ore; il piano ne prevedeva ….",
            "Non era definito chi decide … quando ….",
        ],
    ),
    (
        &[
            "manutenzione",
            "pulizia",
            "igiene",
            "ordine",
            "sanificazione",
        ],
        &[
            "L'ultimo intervento su … era di … mesi prima; il piano ne prevedeva uno ogni ….",
            "Per … erano previsti … minuti a turno.",
        ],
    ),
];

/// What fits every noun.
const ANY: [&str; 2] = ["Non esisteva … per ….", "… era noto a … persone su …."];

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
pub(super) fn templates(reading: &Reading<'_>, noun: usize) -> Vec<String> {
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
    let talks =
        known.is_some_and(|known| TEMPLATES.first().is_some_and(|(_, first)| *first == known));
    let mut found = Vec::new();
    if talks && let Some(between) = between(reading, noun).or_else(|| both(reading, noun)) {
        found.push(format!(
            "{between} le informazioni passavano solo per …, dopo … ore."
        ));
    }
    found.extend(known.unwrap_or(&ANY).iter().map(|text| (*text).to_owned()));
    found
}

fn find(noun: &str) -> Option<&'static [&'static str]> {
    TEMPLATES
        .iter()
        .find(|(nouns, _)| nouns.contains(&noun))
        .map(|(_, templates)| *templates)
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
        .then(|| pieces::capitalised(&pieces::lowered(reading.typed(at..end))))
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
    fits.then(|| format!("Tra {}", pieces::lowered(reading.typed(who))))
}
