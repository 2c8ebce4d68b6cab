//! The Italian half of the guard: what it notices, what it leaves alone, and
//! what it offers (method §6; issue 4).

use std::sync::LazyLock;

use language::{Cast, Form, Guard, Kind, Language, ProblemPart};

#[allow(clippy::unwrap_used, reason = "a test's own")]
static GUARD: LazyLock<Guard> = LazyLock::new(|| Guard::new(Language::It, "").unwrap());

fn guard() -> &'static Guard {
    &GUARD
}

/// The kinds that a text shows, and the words that show each; `""` for none.
fn check(text: &str, expected: &str) {
    let found: Vec<_> = guard()
        .findings(text, &Cast::default())
        .iter()
        .map(|finding| {
            let kind = match finding.kind {
                Kind::Counterfactual => "c",
                Kind::NegativeDescriptor => "n",
                Kind::EndPoint => "e",
                Kind::Judgement => "j",
                Kind::PersonAsSubject => "p",
            };
            format!("{kind}:{}", &text[finding.start..finding.end])
        })
        .collect();
    assert_eq!(found.join(" | "), expected, "{text}");
}

/// The first offer for the first finding.
fn offered(text: &str, cast: &Cast) -> (Form, String) {
    let findings = guard().findings(text, cast);
    let offer = findings[0].offers[0].clone();
    (offer.form, offer.text)
}

#[test]
fn what_people_did_not_do() {
    check(
        "L'operatore non ha controllato il livello.",
        "c:non ha controllato",
    );
    check(
        "L’infermiera avrebbe dovuto avvisare il medico.",
        "c:avrebbe dovuto avvisare",
    );
    check("non ha escalato", "c:non ha escalato");
    check("doveva chiamare il reperibile", "c:doveva chiamare");
    check("Nessuno si è accorto della spia.", "c:Nessuno si è accorto");
    check(
        "Si sarebbe dovuto staccare il server.",
        "c:Si sarebbe dovuto staccare",
    );
    check(
        "Bisognava che il preposto fermasse la linea.",
        "c:Bisognava che",
    );
    check(
        "Se solo qualcuno avesse chiamato!",
        "c:Se solo | c:avesse chiamato",
    );
    check(
        "Il tecnico non s'è accorto della perdita",
        "c:non s'è accorto",
    );
    check(
        "Non gliel'ha detto nessuno.",
        "c:Non gliel'ha detto nessuno",
    );
    check(
        "L'ostetrica ha mancato di avvisare la sala.",
        "c:ha mancato",
    );
    check("Perché nessuno è intervenuto?", "c:nessuno è intervenuto");
    check(
        "Il macchinista, pur avendo visto il giallo, non ha ridotto la velocità.",
        "c:non ha ridotto",
    );
}

#[test]
fn what_things_did_not_do_is_left_alone() {
    for text in [
        "Il disco non si è montato dopo il riavvio.",
        "Il server non ha risposto.",
        "La pompa non è partita.",
        "Non si è montato dopo il riavvio.",
        "Il certificato non e' stato rinnovato in automatico.",
        "Il sensore avrebbe dovuto leggere 4 bar.",
        "Il job dovrebbe avere 4 GB.",
        "Il SIEM non ha segnalato l'evento.",
        "Nessun allarme è scattato.",
        "Il gruppo elettrogeno non è partito.",
        "Se la pompa fosse partita, il serbatoio sarebbe vuoto.",
    ] {
        check(text, "");
    }
}

#[test]
fn conditions_of_people_are_left_alone() {
    for text in [
        "Nessuno era di reperibilità tra le 22 e le 6.",
        "Il tecnico non aveva accesso al registro.",
        "L'operatore non ha potuto vedere il pannello.",
        "Gli addetti non erano stati informati.",
        "L'infermiera doveva seguire 14 pazienti da sola.",
        "Non è stata definita una procedura di escalation.",
        "Mancava una procedura di emergenza.",
        "L'operatore ha aperto la valvola.",
        "Il tecnico ha aspettato fino a lunedì.",
        "L'analista SOC ha chiamato due volte.",
        "Il responsabile IT ha convocato la riunione.",
        "La paziente non ha preso la dose.",
        "Che cosa ha reso difficile segnalare l'allarme?",
        "Non avviare il nastro con il riparo aperto.",
    ] {
        check(text, "");
    }
}

#[test]
fn judgements_of_work_and_measures_of_things() {
    check(
        "Scarsa comunicazione tra SOC e IT.",
        "n:Scarsa comunicazione",
    );
    check(
        "La formazione è inadeguata e superficiale.",
        "n:inadeguata e superficiale",
    );
    check("SOC e IT comunicavano male.", "n:comunicavano male");
    check("La cultura della sicurezza era debole.", "n:debole");
    check("carente la formazione sui DPI", "n:carente la formazione");
    check("mancanza di coordinamento", "n:mancanza di coordinamento");
    for text in [
        "Segnale scarso nel piazzale.",
        "Scarsa visibilità per la nebbia.",
        "Pressione insufficiente, 2 bar.",
        "Mancanza di ossigeno alla nascita.",
        "Erano abilitate cifrature deboli.",
        "Lesione superficiale al braccio.",
        "Cattiva comunicazione tra PLC e HMI.",
    ] {
        check(text, "");
    }
}

#[test]
fn where_the_search_ends() {
    check("Causa: errore umano.", "e:errore umano");
    check(
        "errore dell'operatore in fase di carico",
        "e:errore dell'operatore",
    );
    check(
        "Il tecnico non ha seguito la procedura.",
        "e:non ha seguito",
    );
    check(
        "procedura di blocco non rispettata",
        "e:procedura di blocco non rispettata",
    );
    check("La procedura non è stata seguita.", "e:non è stata seguita");
    check(
        "Per una svista il pagamento è partito due volte.",
        "e:svista",
    );
    check("Errore di segmentazione nel modulo.", "");
    check("Errore 500, codice di errore E14.", "");
    check("La gestione degli errori ritenta cinque volte.", "");
}

#[test]
fn who_is_said_to_be_wrong() {
    check("La colpa è dell'operatore.", "j:colpa");
    check("Il tecnico ha violato le regole.", "j:violato le regole");
    check(
        "Il capotreno è responsabile dell'incidente.",
        "j:responsabile dell'incidente",
    );
    check("Il responsabile del guasto è un relè ossidato.", "");
    check("Cultura senza colpa.", "");
    check("Il vincolo è stato violato dall'inserimento.", "");
    check("Per colpa del maltempo la gru era ferma.", "");
}

#[test]
fn names_and_blaming_verbs() {
    check("Marco ha ignorato l'allarme.", "p:Marco");
    check("Alle 9:14 Chiara ha aperto l'allegato.", "p:Chiara");
    check("Chiara indicazione sul display.", "");
    check("la valvola l'ha aperta luca", "");
    check("paola ha lasciato le chiavi nel cassetto", "p:paola");
    check("Il dott. Serra ha prescritto 10 mg.", "p:Serra");
    check(
        "Il turnista ha sottovalutato il rischio.",
        "p:ha sottovalutato",
    );
    check(
        "Giulia non ha chiuso la porta.",
        "p:Giulia | c:non ha chiuso",
    );
    check("Lo scheduler dimentica i lavori.", "");
    check("Jenkins ha ignorato il parametro.", "");
    check("La sede di Santa Sofia ha perso il collegamento.", "");
    check("La carrozza Michelangelo è ferma.", "");
}

#[test]
fn offers_agree_and_keep_the_words() {
    let none = Cast::default();
    for (text, expected) in [
        (
            "L'operatore non ha segnalato l'allarme.",
            "L'allarme non è stato segnalato.",
        ),
        (
            "Nessuno ha controllato la valvola.",
            "La valvola non è stata controllata.",
        ),
        ("non ha letto i referti", "I referti non sono stati letti"),
        (
            "Il tecnico avrebbe dovuto chiudere le porte.",
            "Le porte non sono state chiuse.",
        ),
        (
            "Alla consegna delle 14 l'infermiera non ha nominato l'allergia.",
            "Alla consegna delle 14 l'allergia non è stata nominata.",
        ),
        ("Paola ha chiuso la valvola.", "La valvola è stata chiusa."),
        (
            "Il tecnico ha ignorato gli avvisi.",
            "Gli avvisi non hanno avuto seguito.",
        ),
        (
            "Il pilota ha scordato di abbassare i flap.",
            "I flap non sono stati abbassati.",
        ),
    ] {
        assert_eq!(
            offered(text, &none),
            (Form::Rewrite, expected.to_owned()),
            "{text}"
        );
    }
    for (text, expected) in [
        (
            "Il tecnico non si è accorto della crepa.",
            "Che cosa ha reso difficile accorgersi della crepa?",
        ),
        (
            "L'analista non l'ha controllata.",
            "Che cosa ha reso difficile controllarla?",
        ),
        (
            "Il tecnico non ha seguito la procedura.",
            "Che cosa rendeva difficile seguire la procedura?",
        ),
        (
            "mancato rispetto della procedura di change",
            "Che cosa rendeva difficile rispettare la procedura di change?",
        ),
        (
            "istruzione di lavoro non seguita",
            "Che cosa rendeva difficile seguire l'istruzione di lavoro?",
        ),
    ] {
        assert_eq!(
            offered(text, &none),
            (Form::Question, expected.to_owned()),
            "{text}"
        );
    }
    assert_eq!(
        offered("SOC e IT comunicavano male.", &none).1,
        "Tra SOC e IT le informazioni passavano solo per …, dopo … ore."
    );
}

#[test]
fn a_known_name_becomes_its_role() {
    let cast = Cast {
        names: vec![("Marco".into(), "amministratore di sistema".into())],
        roles: vec![],
    };
    let (form, text) = offered("Marco ha riavviato il server.", &cast);
    assert_eq!(form, Form::Rewrite);
    assert_eq!(text, "L’amministratore di sistema ha riavviato il server.");
}

#[test]
fn no_offer_has_a_name_and_no_rewrite_a_finding() {
    let guard = guard();
    let cast = Cast {
        names: vec![
            ("Marco".into(), String::new()),
            ("Neri".into(), "capoturno".into()),
        ],
        roles: vec!["Addetto ai forni".into()],
    };
    for text in [
        "Marco non ha avvisato Neri.",
        "Neri avrebbe dovuto chiamare Marco e Giulia.",
        "Sara e Matteo hanno montato la flangia al contrario.",
        "L'addetto ai forni ha ignorato Marco.",
        "La dottoressa Neri ha firmato. È colpa di Giulia.",
        "Scarsa comunicazione tra Marco e Neri.",
    ] {
        let findings = guard.findings(text, &cast);
        assert!(!findings.is_empty(), "{text}");
        for finding in findings {
            assert!((1..=3).contains(&finding.offers.len()));
            for offer in finding.offers {
                assert!(guard.names(&offer.text, &cast).is_empty(), "{}", offer.text);
                match offer.form {
                    Form::Template => assert!(offer.text.contains('…')),
                    Form::Question => assert!(offer.text.ends_with('?')),
                    Form::Rewrite => {
                        assert!(
                            guard.findings(&offer.text, &cast).is_empty(),
                            "{}",
                            offer.text
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn parts_of_a_problem_statement() {
    let part = |text: &str| -> Vec<(ProblemPart, String)> {
        guard()
            .problem_parts(text, &Cast::default())
            .into_iter()
            .map(|(part, range)| (part, text[range].to_owned()))
            .collect()
    };
    use ProblemPart::{Cause, Person, Remedy};
    let one = |part, words: &str| vec![(part, words.to_owned())];
    assert_eq!(
        part("14 server su 14 fuori controllo dalle 23:40; 3 servizi fermi per 38 ore"),
        vec![]
    );
    assert_eq!(
        part("Servizi fermi per 38 ore a causa del firewall"),
        one(Cause, "a causa")
    );
    assert_eq!(
        part("Linea ferma perché mancava il ricambio"),
        one(Cause, "perché")
    );
    assert_eq!(
        part("Fermo di due ore dovuto al relè"),
        one(Cause, "dovuto")
    );
    assert_eq!(
        part("Il firewall va sostituito"),
        one(Remedy, "va sostituito")
    );
    assert_eq!(part("Bisogna rifare la rete"), one(Remedy, "Bisogna"));
    assert_eq!(
        part("L'operatore ha aperto la valvola alle 5"),
        one(Person, "operatore")
    );
    assert_eq!(part("Marco era da solo"), one(Person, "Marco"));
}

#[test]
fn omissions_names_and_own_lines() {
    assert!(guard().is_omission("Il tecnico non ha chiuso la valvola."));
    assert!(!guard().is_omission("La valvola è rimasta aperta."));
    let names = |text: &str| -> Vec<String> {
        let found = guard().names(text, &Cast::default());
        found
            .into_iter()
            .map(|range| text[range].to_owned())
            .collect()
    };
    assert_eq!(names("Ha chiamato Marco Rossi alle 9."), ["Marco Rossi"]);
    assert_eq!(names("La dott.ssa Bianchi e Anna"), ["Bianchi", "Anna"]);
    for text in [
        "Da Milano a Torino, in aprile",
        "Stella a triangolo",
        "rosa e bianca",
        "San Marco",
    ] {
        assert_eq!(names(text), Vec::<String>::new(), "{text}");
    }
    let own = Guard::new(
        Language::It,
        "- errore umano\njudgement | fare i furbi | - | ask: Che cosa è successo?",
    )
    .unwrap();
    let none = Cast::default();
    assert!(own.findings("Causa: errore umano.", &none).is_empty());
    assert_eq!(own.findings("Inutile fare i furbi.", &none).len(), 1);
    assert!(Guard::new(Language::It, "colpa | x").is_err());
}
