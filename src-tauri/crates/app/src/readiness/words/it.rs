//! Italian; `ui/src/words/it/README.md` says how Lisca speaks it.

use super::{Facts, Link, NAMED, Told, listed, quoted};
use language::{Form, Kind};
use workshop::readiness::{Lack, Rule};
use workshop::{EvidenceLevel, Language};

pub(super) fn tell(facts: &Facts) -> Told {
    let phrase = quoted(facts.phrase);
    match facts.rule {
        Rule::P0 => Told::new(
            "Non è ancora scritto.",
            "Di’ in una frase che cosa si è visto, dove, quando e quanto.",
            "Tutta la lisca spiega questa frase. Se manca, non si sa di che cosa le cause siano cause.",
        ),
        Rule::P1 => Told::new(
            format!("{phrase} introduce già una causa."),
            "Resta a ciò che si è visto; la causa va sulla lisca.",
            "Una causa scritta nel problema chiude la ricerca prima che cominci.",
        ),
        Rule::P2 => Told::new(
            format!("{phrase} parla di una persona."),
            "Racconta che cosa si è visto del sistema: che cosa, dove, quando, quanto.",
            "Chi compare nel problema finisce presto per sembrare il problema.",
        ),
        Rule::P3 => Told::new(
            format!("{phrase} dice già che cosa fare."),
            "Resta a ciò che si è visto, e parcheggia il rimedio per le azioni.",
            "Un rimedio scritto nel problema lascia fuori tutti gli altri.",
        ),
        Rule::R0 => Told::new(
            "Nessuna causa è segnata come causa radice.",
            "Segna quelle su cui si può agire e che renderebbero meno probabile tutto il resto.",
            "Il piano poggia sulle cause radice: senza, non ha niente da cambiare.",
        ),
        Rule::F1 => Told::new(
            format!(
                "La catena fino al problema non regge ancora: {}.",
                links(&facts.links)
            ),
            match facts
                .links
                .iter()
                .any(|it| it.level == EvidenceLevel::Refuted)
            {
                true => {
                    "Spostala sotto qualcosa che spiega davvero, o scegli un’altra causa radice."
                }
                false => {
                    "Annota che cosa la sostiene, poi segna che i riscontri sono a sostegno o a conferma."
                }
            },
            "Un’azione vale quanto la catena che porta dalla sua causa al problema.",
        ),
        Rule::F3 => Told::new(
            "Ancora niente spiega questo atto.",
            "Aggiungi che cosa l’ha reso possibile. Perché in quel momento aveva senso?",
            "Le persone agiscono dentro delle condizioni, e quelle si possono cambiare. Nessuna catena finisce con una persona.",
        ),
        Rule::F4 => Told::new(
            "Ancora niente spiega questo scostamento.",
            "Aggiungi che cosa rendeva difficile seguire la via scritta, o sensata un’altra.",
            "Quando una procedura non viene seguita, c’è qualcosa da capire sulla procedura e sul lavoro di ogni giorno.",
        ),
        Rule::F5 => Told::new(
            "Dice che cosa non è stato fatto, ma non che c’era il dovere di farlo.",
            "Scrivi il dovere che c’era già prima, o racconta che cosa è stato fatto invece.",
            "Qualcosa che non è stato fatto è una causa solo dove c’era il dovere di farlo.",
        ),
        Rule::O1 => Told::new(
            "È fuori dal nostro controllo, e non si dice chi ne risponde.",
            "Scrivi chi ne risponde, così si può avvisare.",
            "Quello che non possiamo cambiare noi, può cambiarlo qualcun altro, se lo sa.",
        ),
        Rule::A1 => Told::new(
            "Nessuna azione riguarda questa causa radice.",
            "Aggiungine una; meglio ancora se più forte.",
            "Una causa radice che resta com’è può riportare lì.",
        ),
        Rule::A2 => match facts.names.first() {
            Some(action) => Told::new(
                "Di nessuna delle sue azioni si sa se è più forte o intermedia.",
                format!(
                    "Scegli il tipo di {}; se è una più debole, aggiungine un’altra.",
                    quoted(action)
                ),
                STRENGTH,
            ),
            None => Told::new(
                "Le sue azioni sono tutte più deboli.",
                "Aggiungine una che tolga il pericolo, o che aiuti a fare la cosa giusta.",
                STRENGTH,
            ),
        },
        Rule::A3 => lacking(facts.lacks),
        Rule::A4 => {
            let names: Vec<_> = facts.names.iter().map(|it| quoted(it)).collect();
            let are = match names.len() {
                1 => "che è smentita",
                _ => "che sono smentite",
            };
            Told::new(
                format!("Riguarda {}, {are}.", listed(&names, "e")),
                "Collegala a una causa che regge, o declinala.",
                "Quello che non è vero non va cambiato: la fatica serve altrove.",
            )
        }
        Rule::F2 => wording(facts, &phrase),
    }
}

const STRENGTH: &str = "Avvisi, procedure e formazione contano sulla memoria; un cambiamento del sistema regge anche quando nessuno ci pensa.";

fn links(links: &[Link]) -> String {
    let mut parts: Vec<String> = (links.iter().take(NAMED))
        .map(|it| {
            let what = it.text.map_or_else(|| "questa causa".to_owned(), quoted);
            let how = match it.level {
                EvidenceLevel::Unknown => "non ha ancora riscontri",
                EvidenceLevel::Possible => "è solo possibile",
                EvidenceLevel::Refuted => "è smentita",
                EvidenceLevel::Supported => "è sostenuta",
                EvidenceLevel::Confirmed => "è confermata",
            };
            format!("{what} {how}")
        })
        .collect();
    match links.len().saturating_sub(NAMED) {
        0 => {}
        1 => parts.push("un’altra non regge".to_owned()),
        more => parts.push(format!("altre {more} non reggono")),
    }
    listed(&parts, "e")
}

fn lacking(lacks: &[Lack]) -> Told {
    let without = lacks.iter().map(|it| match it {
        Lack::Owner => "il responsabile",
        Lack::Due => "la scadenza",
        Lack::Measure => "la misura",
    });
    let wanted = lacks.iter().map(|it| match it {
        Lack::Owner => "chi la fa",
        Lack::Due => "entro quando",
        Lack::Measure => "che cosa si conterà",
    });
    let without: Vec<_> = without.map(str::to_owned).collect();
    let wanted: Vec<_> = wanted.map(str::to_owned).collect();
    let missing = if lacks.len() == 1 { "Manca" } else { "Mancano" };
    let why = match lacks {
        [Lack::Measure] => "Senza una misura nessuno saprà se è servita.",
        _ => {
            "Senza responsabile e senza scadenza si aspetta un giorno più tranquillo; senza una misura nessuno saprà se è servita."
        }
    };
    Told::new(
        format!("{missing} {}.", listed(&without, "e")),
        format!("Scrivi {}.", listed(&wanted, "e")),
        why,
    )
}

fn wording(facts: &Facts, phrase: &str) -> Told {
    let Some(wording) = facts.wording else {
        return Told::new(format!("{phrase} merita uno sguardo."), "", "");
    };
    let open = match wording.kind {
        Kind::Counterfactual => format!("{phrase} dice che cosa non è successo."),
        Kind::NegativeDescriptor => format!("{phrase} giudica senza misurare."),
        Kind::EndPoint => format!("{phrase} ferma la ricerca a una persona."),
        Kind::Judgement => format!("{phrase} dice chi ha sbagliato."),
        Kind::PersonAsSubject => format!("{phrase} mette al centro una persona."),
    };
    let offer = wording.offers.first().map(|it| match it.form {
        Form::Rewrite | Form::Template => format!("Si può scrivere: {}", quoted(&it.text)),
        Form::Question => it.text.clone(),
    });
    let why = wording.kind.why(Language::It);
    Told::new(open, offer.unwrap_or_default(), why)
}
