//! Italian; `ui/src/words/it/README.md` says how Lisca speaks it.

use crate::words::readiness::{Facts, Link, NAMED, PointSentences, listed, quoted};
use language::{Form, Kind};
use workshop::readiness::{Field, Lack, Rule};
use workshop::{EvidenceLevel, Language};

pub(in crate::words) fn tell(facts: &Facts) -> PointSentences {
    let phrase = quoted(facts.phrase);
    match facts.rule {
        Rule::P0 => PointSentences::new(
            "Non è ancora scritto.",
            "Di’ in una frase che cosa si è visto, dove, quando e quanto.",
            "Tutta la lisca spiega questa frase. Se manca, non si sa di che cosa le cause siano cause.",
        ),
        Rule::P1 => PointSentences::new(
            format!("{phrase} introduce già una causa."),
            "Resta a ciò che si è visto; la causa va sulla lisca.",
            "Una causa scritta nel problema chiude la ricerca prima che cominci.",
        ),
        Rule::P2 => PointSentences::new(
            format!("{phrase} parla di una persona."),
            "Racconta che cosa si è visto del sistema: che cosa, dove, quando, quanto.",
            "Chi compare nel problema finisce presto per sembrare il problema.",
        ),
        Rule::P3 => PointSentences::new(
            format!("{phrase} dice già che cosa fare."),
            "Resta a ciò che si è visto, e parcheggia il rimedio per le azioni.",
            "Un rimedio scritto nel problema lascia fuori tutti gli altri.",
        ),
        Rule::S1 => PointSentences::new(
            "La gravità non è ancora valutata.",
            "Indica il danno effettivo o quello potenziale, e la frequenza attesa.",
            "Il peggiore dei due dà la priorità: senza, non si sa quanto impegno meriti.",
        ),
        Rule::H1 => PointSentences::new(
            match facts.field {
                Field::Started => "L’inizio deve ancora venire, per l’orologio di questo computer.",
                Field::Noticed => {
                    "Il momento di “Rilevato” deve ancora venire, per l’orologio di questo computer."
                }
                Field::Contained => {
                    "Il momento di “Contenuto” deve ancora venire, per l’orologio di questo computer."
                }
                _ => "Deve ancora venire, per l’orologio di questo computer.",
            },
            "Correggi il giorno; oppure indica l’ora del luogo, come 22:10 UTC+9.",
            "Ciò che si racconta qui è successo: chi legge inciampa in un giorno che deve ancora venire.",
        ),
        Rule::C1 => PointSentences::new(
            "La stessa causa compare in due posti.",
            "Unisci le due cause, o scrivi che cosa distingue questa.",
            "Ciò che si conta due volte pesa due volte: nei voti, nel piano e per chi legge.",
        ),
        Rule::T1 => PointSentences::new(
            match facts.waiting {
                1 => "Un’idea non ha ancora un posto.".to_owned(),
                count => format!("{count} idee non hanno ancora un posto."),
            },
            "Metti ognuna sotto ciò che spiega, uniscila a un’altra, o toglila.",
            "Qualcuno in sala ci ha pensato; ciò che aspetta nel vassoio non spiega ancora niente.",
        ),
        Rule::A5 => PointSentences::new(
            match facts.lacks {
                [Lack::Cause, Lack::Kind] => "Non è collegata a nessuna causa, e manca il tipo.",
                [Lack::Kind] => "Manca il tipo, e quindi non si sa quanto è forte.",
                _ => "Non è collegata a nessuna causa.",
            },
            match facts.lacks {
                [Lack::Cause, Lack::Kind] => "Collegala alla causa che cambia, e scegli il tipo.",
                [Lack::Kind] => "Scegli il tipo.",
                _ => "Collegala alla causa che cambia, o aggiungi quella causa.",
            },
            "Un’azione serve a cambiare una causa; il tipo dice quanto il cambiamento reggerà.",
        ),
        Rule::A6 => PointSentences::new(
            "È rivolta a una sola persona.",
            "Cambia ciò che sta intorno al lavoro, così vale per chiunque lo faccia dopo.",
            "Chi oggi se lo sente ricordare, domani può essere altrove; le condizioni restano.",
        ),
        Rule::G1 => PointSentences::new(
            "Uno spazio (…) non è ancora riempito.",
            "Scrivi che cosa ci va: un numero, una condizione, un tempo. Tab passa da uno spazio all’altro.",
            "Le parole vengono da una proposta; solo gli spazi la rendono vera per questo caso.",
        ),
        Rule::R0 => PointSentences::new(
            "Nessuna causa è segnata come causa radice.",
            "Segna quelle su cui si può agire e che renderebbero meno probabile tutto il resto.",
            "Il piano poggia sulle cause radice: senza, non ha niente da cambiare.",
        ),
        Rule::F1 => PointSentences::new(
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
                false => "Annota che cosa la sostiene, poi segnala come sostenuta o confermata.",
            },
            "Un’azione vale quanto la catena che porta dalla sua causa al problema.",
        ),
        Rule::F3 => PointSentences::new(
            "Ancora niente spiega questo atto.",
            "Aggiungi che cosa l’ha reso possibile. Perché in quel momento aveva senso?",
            "Le persone agiscono dentro delle condizioni, e quelle si possono cambiare. Nessuna catena finisce con una persona.",
        ),
        Rule::F4 => PointSentences::new(
            "Ancora niente spiega questo scostamento.",
            "Aggiungi che cosa rendeva difficile seguire la via scritta, o sensata un’altra.",
            "Quando una procedura non viene seguita, c’è qualcosa da capire sulla procedura e sul lavoro di ogni giorno.",
        ),
        Rule::F5 => PointSentences::new(
            "Dice che cosa non è stato fatto, ma non a chi era già assegnato il compito.",
            "Scrivi quale compito era già assegnato, o racconta che cosa è stato fatto invece.",
            "Qualcosa che non è stato fatto è una causa solo dove il compito era già assegnato.",
        ),
        Rule::O1 => PointSentences::new(
            "È fuori dal nostro controllo, e non si dice di chi è la competenza.",
            "Scrivi di chi è la competenza, così si può avvisare.",
            "Quello che non possiamo cambiare noi, può cambiarlo qualcun altro, se lo sa.",
        ),
        Rule::A1 => PointSentences::new(
            "Nessuna azione riguarda questa causa radice.",
            "Aggiungine una; meglio ancora se forte.",
            "Una causa radice che resta com’è può riportare lì.",
        ),
        Rule::A2 => match facts.names.first() {
            Some(action) => PointSentences::new(
                "Di nessuna delle sue azioni si sa se è forte o intermedia.",
                format!(
                    "Scegli il tipo di {}; se è debole, aggiungine un’altra.",
                    quoted(action)
                ),
                STRENGTH,
            ),
            None => PointSentences::new(
                "Le sue azioni sono tutte deboli.",
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
            PointSentences::new(
                format!("Riguarda {}, {are}.", listed(&names, "e")),
                "Collegala a una causa che regge, oppure segnala come non accolta.",
                "Quello che non è vero non va cambiato: la fatica serve altrove.",
            )
        }
        Rule::D1 => PointSentences::new(
            match facts.lacks {
                [Lack::Trigger] => "Non dice che cosa l’ha innescato.",
                [Lack::Detection] => "Non dice come ci se n’è accorti.",
                _ => "Non dice che cosa l’ha innescato, né come ci se n’è accorti.",
            },
            match facts.lacks {
                [Lack::Trigger] => "Scrivi quale cambiamento o evento l’ha innescato.",
                [Lack::Detection] => "Scrivi chi o che cosa se n’è accorto, e come.",
                _ => {
                    "Scrivi quale cambiamento o evento l’ha innescato, e chi o che cosa se n’è accorto."
                }
            },
            "Ciò che innesca non è una causa: senza le cause non avrebbe fatto danno. Come ci se n’è accorti dice che cosa poteva mostrarlo prima.",
        ),
        Rule::B1 => PointSentences::new(
            "Non è indicata nessuna protezione.",
            "Scrivi che cosa c’era per prevenire, rilevare o limitare, e che cosa ha tenuto.",
            "Ciò che ha tenuto è ciò che un quasi incidente insegna: la prossima volta potrebbe restare solo quello.",
        ),
        Rule::B2 => PointSentences::new(
            "Non si dice com’è andata con questa protezione.",
            "Indica se ha tenuto, non ha funzionato, è stata aggirata o non c’era.",
            "Ciò che ha tenuto va conservato; ciò che non ha tenuto merita una causa.",
        ),
        Rule::B3 => PointSentences::new(
            "Nessuna causa spiega perché questa protezione non ha tenuto.",
            "Collegala a una causa della lisca, o aggiungi quella causa.",
            "Una protezione che non ha tenuto dice qualcosa del sistema, e si può cambiare.",
        ),
        Rule::C2 => PointSentences::new(
            match facts.lacks {
                [Lack::Usually] => "Non dice come si fa di solito qui.",
                [Lack::Known] => "Non dice che cosa si poteva sapere e vedere in quel momento.",
                _ => "Non dice perché in quel momento aveva senso.",
            },
            match facts.lacks {
                [Lack::Usually] => "Chiedi come si fa di solito qui, e scrivi ciò che senti.",
                [Lack::Known] => {
                    "Chiedi che cosa si poteva sapere e vedere in quel momento, non che cosa si sa oggi."
                }
                _ => {
                    "Chiedi come si fa di solito qui, e che cosa si poteva sapere e vedere in quel momento."
                }
            },
            "Le persone fanno ciò che per loro ha senso: ciò che lo rendeva sensato è ancora lì per chi viene dopo.",
        ),
        Rule::A7 => PointSentences::new(
            format!(
                "Tutte le azioni aperte stanno in una sola funzione: {}.",
                facts.function
            ),
            "Chiedi chi altri può cambiare qualcosa: chi costruisce, compra, assume o decide.",
            "Le cause radice stanno sopra il lavoro di ogni giorno. Una funzione sola non può cambiare ciò che decidono altre.",
        ),
        Rule::A8 => PointSentences::new(
            match facts.function {
                "" => "Serve una decisione, e non si dice chi la prende.".to_owned(),
                function => format!(
                    "Serve una decisione che forse il ruolo indicato non può prendere: appartiene alla funzione {function}.",
                ),
            },
            "Indica il ruolo che può decidere su denaro, persone e su come si costruisce.",
            "Un’azione su cui non ha deciso chi può farlo aspetta finché non viene dimenticata.",
        ),
        Rule::A9 => PointSentences::new(
            match facts.lines {
                0 => "La sua lista di controllo non ha ancora righe.".to_owned(),
                1 => "La sua lista di controllo ha una riga.".to_owned(),
                lines => format!("La sua lista di controllo ha {lines} righe."),
            },
            match facts.lines {
                0..5 => "Scrivine da cinque a nove: ciò che costa caro saltare, e nient’altro.",
                _ => "Tienine da cinque a nove: ciò che costa caro saltare, e nient’altro.",
            },
            "Una lista di controllo serve per le poche cose che non si possono saltare; una lunga non la segue nessuno.",
        ),
        Rule::A10 => PointSentences::new(
            "Questa riga della lista di controllo non comincia con un verbo.",
            "Comincia da ciò che si fa: “Chiedere …”, “Confermare …”.",
            "In quel momento c’è tempo per sapere che cosa fare, non per leggere.",
        ),
        Rule::F2 => wording(facts, &phrase),
    }
}

const STRENGTH: &str = "Avvisi, procedure e formazione contano sulla memoria; un cambiamento del sistema regge anche quando nessuno ci pensa.";

fn links(links: &[Link]) -> String {
    let mut parts: Vec<String> = (links.iter().take(NAMED))
        .map(|it| {
            let what = it.text.map_or_else(|| "questa causa".to_owned(), quoted);
            let how = match it.level {
                EvidenceLevel::Unknown => "non ha ancora evidenze",
                EvidenceLevel::Possible => "è solo un’ipotesi",
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

fn lacking(lacks: &[Lack]) -> PointSentences {
    let without = lacks.iter().map(|it| match it {
        Lack::Owner => "il responsabile",
        Lack::Due => "la scadenza",
        Lack::Measure => "la misura",
        Lack::Cause => "la causa",
        Lack::Kind => "il tipo",
        Lack::Decides => "chi decide",
        Lack::Usually => "come si fa di solito",
        Lack::Known => "che cosa si poteva sapere",
        Lack::Trigger => "che cosa l’ha innescato",
        Lack::Detection => "come ci se n’è accorti",
    });
    let wanted = lacks.iter().map(|it| match it {
        Lack::Owner => "chi la fa",
        Lack::Due => "entro quando",
        Lack::Measure => "che cosa si conterà",
        Lack::Cause => "quale causa affronta",
        Lack::Kind => "di che tipo è",
        Lack::Decides => "chi decide",
        Lack::Usually => "come si fa di solito qui",
        Lack::Known => "che cosa si poteva sapere in quel momento",
        Lack::Trigger => "che cosa l’ha innescato",
        Lack::Detection => "come ci se n’è accorti",
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
    PointSentences::new(
        format!("{missing} {}.", listed(&without, "e")),
        format!("Scrivi {}.", listed(&wanted, "e")),
        why,
    )
}

fn wording(facts: &Facts, phrase: &str) -> PointSentences {
    let Some((kind, offer)) = facts.wording else {
        return PointSentences::new(format!("{phrase} merita uno sguardo."), "", "");
    };
    let open = match kind {
        Kind::Counterfactual => format!("{phrase} dice che cosa non è successo."),
        Kind::NegativeDescriptor => format!("{phrase} giudica senza misurare."),
        Kind::EndPoint => format!("{phrase} ferma la ricerca a una persona."),
        Kind::Judgement => format!("{phrase} dice chi ha sbagliato."),
        Kind::PersonAsSubject => format!("{phrase} mette al centro una persona."),
    };
    let offer = offer.map(|it| match it.form {
        Form::Rewrite | Form::Template => format!("Si può scrivere: {}", quoted(&it.text)),
        Form::Question => it.text.clone(),
    });
    let why = kind.why(Language::It);
    PointSentences::new(open, offer.unwrap_or_default(), why)
}
