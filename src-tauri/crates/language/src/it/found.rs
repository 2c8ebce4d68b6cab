//! What sort of thing a finding is about: only a choice can have been reasonable.
//! Asked once, here, for every question that isn't made from the text's own words.

use super::describe::is_badly;
use super::forms;
use super::judge::{Notice, Reason};
use super::reading::Reading;

/// The sort of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Somebody did something, or went another way.
    Choice,
    /// Something was forgotten.
    Forgotten,
    /// Something wasn't noticed.
    Unnoticed,
    /// One thing was taken for another.
    Slip,
    /// Attention, tiredness, experience: what somebody was like.
    State,
    /// Somebody slept.
    Asleep,
    /// Something was put off, or left as it was.
    LeftUndone,
    /// What came of it: "ha provocato il guasto".
    Effect,
    /// A verdict on who did it.
    Verdict,
    /// An error and nothing more: "errore umano".
    Error,
}

impl Found {
    /// The question that can be asked about the finding.
    pub(super) fn question(self) -> &'static str {
        match self {
            Self::Choice => "Che cosa rendeva ragionevole, in quel momento, fare così?",
            Self::Forgotten => "Che cosa rendeva facile dimenticarsene, in quel momento?",
            Self::Unnoticed => "Che cosa rendeva facile non accorgersene, in quel momento?",
            Self::Slip => "Che cosa, in quel momento, faceva pensare che fosse giusto così?",
            Self::State => AROUND,
            Self::Asleep => "Da quante ore durava il turno, e chi poteva dare il cambio?",
            Self::LeftUndone => {
                "Che cos'altro c'era da fare, in quel momento, e con quale urgenza?"
            }
            Self::Effect | Self::Verdict => "Che cosa è successo prima, passo per passo?",
            Self::Error => {
                "Che cosa è stato fatto, passo per passo, e che cosa si vedeva in quel momento?"
            }
        }
    }
}

/// The question about somebody's surroundings at that moment.
pub(super) const AROUND: &str =
    "Che cosa c'era intorno: tempo, schermi, interruzioni, persone in turno?";

/// What a notice is about.
pub(super) fn of(reading: &Reading<'_>, notice: &Notice) -> Found {
    match notice.reason {
        // "ha contato male": it was thought to be right.
        Reason::Blamed(_) if notice.tokens.clone().any(|at| is_badly(reading.word(at))) => {
            Found::Slip
        }
        Reason::Blamed(number) | Reason::Judged(number) => {
            // "ha operato distrattamente": how it was done tells more.
            let verb = by_verb(reading, &reading.groups[number].infinitive);
            verb.or_else(|| by_words(reading, notice))
                .unwrap_or(Found::Choice)
        }
        Reason::Entry(_) => by_words(reading, notice).unwrap_or(Found::Choice),
        _ => Found::Choice,
    }
}

/// What can be asked about the act that a verb says wasn't done, where it can't be
/// named: nobody leaves undone on purpose what they don't notice or remember.
pub(super) fn undone(infinitive: &str) -> &'static str {
    match infinitive {
        "svegliarsi" | "svegliare" | "concentrarsi" | "concentrare" => AROUND,
        "ricordare" | "ricordarsi" | "pensarci" => Found::Forgotten.question(),
        "accorgersi" | "notare" | "vedere" | "sentire" | "udire" | "capire" | "comprendere"
        | "rendersi" | "rilevare" | "riconoscere" | "percepire" | "intuire" | "cogliere"
        | "avvedersi" => "Che cosa rendeva difficile accorgersene, in quel momento?",
        _ => "Che cosa ha reso difficile fare altrimenti, in quel momento?",
    }
}

/// Whether a verb, denied or not, is about remembering.
pub(super) fn is_memory(infinitive: &str) -> bool {
    matches!(
        infinitive,
        "ricordare" | "ricordarsi" | "dimenticare" | "dimenticarsi" | "scordare" | "scordarsi"
    )
}

/// What a verb says was done.
fn by_verb(reading: &Reading<'_>, infinitive: &str) -> Option<Found> {
    let found = match infinitive {
        "dimenticare" | "dimenticarsi" | "dimenticarsene" | "scordare" | "scordarsi" => {
            Found::Forgotten
        }
        "sbagliare" | "sbagliarsi" | "confondere" | "confondersi" | "scambiare"
        | "fraintendere" | "equivocare" | "invertire" | "sottovalutare" | "sottostimare"
        | "sopravvalutare" | "toppare" | "cannare" | "ciccare" | "illudersi" => Found::Slip,
        "distrarsi" => Found::State,
        "addormentarsi" | "dormire" => Found::Asleep,
        "sfuggire" => Found::Unnoticed,
        "ignorare" | "trascurare" | "tralasciare" | "omettere" | "snobbare" | "disattendere"
        | "sorvolare" | "rimandare" | "procrastinare" | "temporeggiare" | "tergiversare"
        | "traccheggiare" | "indugiare" | "cincischiare" | "curarsene" | "disinteressarsi"
        | "infischiarsi" | "infischiarsene" | "fregarsi" | "fregarsene" | "saltare" | "tacere" => {
            Found::LeftUndone
        }
        // Nobody chooses that; but to lie, or to go against a rule, is chosen.
        "violare" | "infrangere" | "trasgredire" | "contravvenire" | "calpestare" | "mentire"
        | "barare" | "rischiare" => return None,
        "rovinare" | "fallire" | "spaccare" | "complicare" | "rallentare" | "ritardare"
        | "tardare" | "incasinare" | "pasticciare" => Found::Effect,
        _ if reading.classes.verb_is(infinitive, reading.classes.harm) => Found::Effect,
        _ => return None,
    };
    Some(found)
}

/// What the words of a phrase say was found.
fn by_words(reading: &Reading<'_>, notice: &Notice) -> Option<Found> {
    const STEMS: [(Found, &[&str]); 9] = [
        (
            Found::Forgotten,
            &["dimentic", "scord", "memoria", "smemorat"],
        ),
        (
            Found::Unnoticed,
            &[
                "svist",
                "lapsus",
                "sbadatagg",
                "sbadatament",
                "inavvert",
                "sfugg",
                "scappat",
                "distrattamente",
            ],
        ),
        (Found::Asleep, &["sonno", "dorm", "addorment"]),
        (
            Found::State,
            &[
                "distra",
                "disatt",
                "concentra",
                "deconcentra",
                "attent",
                "attenz",
                "lucid",
                "prontezza",
                "vigil",
                "prudenza",
                "consapevol",
                "stanch",
                "testa",
                "filo",
                "bussola",
                "mental",
                "sovrappens",
                "soprappens",
                "inesperienz",
                "impreparazion",
                "leggerezz",
                "ingenuità",
                "goffaggin",
                "superficialit",
                "sicurezza",
                "confidenza",
                "zelo",
                "foga",
                "entusiasm",
                "fretta",
                "pigrizia",
                "noia",
                "panico",
                "pallone",
                "tilt",
                "confusione",
                "umore",
                "malumore",
                "nervos",
                "irritabil",
                "annoiat",
                "agitat",
                "lunatic",
                "sbadat",
                "stuf",
                "scocciat",
            ],
        ),
        (
            Found::LeftUndone,
            &[
                "incustodit",
                "sbloccat",
                "apert",
                "acces",
                "sol",
                "infisch",
                "fregat",
                "lavat",
                "disinteress",
            ],
        ),
        (
            Found::Effect,
            &["disastr", "guai", "pasticc", "casin", "combin"],
        ),
        (
            Found::Slip,
            &[
                "errat",
                "erroneament",
                "erronea",
                "sbagliat",
                "dita",
                "dito",
            ],
        ),
        (
            Found::Error,
            &[
                "error",
                "sbagli",
                "fattor",
                "elemento",
                "uman",
                "gaffe",
                "papera",
                "cantonat",
                "topica",
                "granchi",
                "faillance",
                "scivolon",
                "abbagli",
                "imprecision",
            ],
        ),
        (
            Found::Verdict,
            &[
                "attribu",
                "ricond",
                "ascriv",
                "imput",
                "dovut",
                "dipes",
                "dipend",
                "deriv",
                "scaturit",
                "caus",
                "problema",
                "colp",
                "sedia",
                "anello",
                "individual",
                "singol",
                "conformità",
            ],
        ),
    ];
    // "di testa sua" is a choice, "con la testa altrove" isn't.
    let is_own = |at: usize| {
        reading.word(at) == "testa" && at.checked_sub(1).is_some_and(|at| reading.word(at) == "di")
    };
    let says = |stems: &[&str]| {
        notice
            .tokens
            .clone()
            .filter(|at| !is_own(*at))
            .any(|at| stems.iter().any(|stem| reading.word(at).starts_with(stem)))
    };
    let among = |few: &[(Found, &[&str])]| {
        few.iter()
            .find(|(_, stems)| says(stems))
            .map(|(found, _)| *found)
    };
    let by_act = || {
        notice.tokens.clone().find_map(|at| {
            let word = reading.word(at);
            let verb = forms::infinitive(word).or_else(|| forms::past_participle(word))?;
            by_verb(reading, &verb)
        })
    };
    // What somebody was like tells more than what they did, and that more than what
    // it is called.
    let (first, last) = STEMS.split_at(4);
    among(first).or_else(by_act).or_else(|| among(last))
}
