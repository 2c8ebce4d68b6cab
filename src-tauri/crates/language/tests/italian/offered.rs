//! What could stand instead: it agrees, keeps the sentence's own words, and
//! names nobody.

use super::{check, guard, offered};
use language::{Cast, Form};

#[test]
fn offers_agree_and_keep_the_words() {
    let none = Cast::default();
    for (text, expected) in [
        (
            "L'operatore non ha segnalato l'allarme.",
            "L’allarme non è stato segnalato.",
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
            "Alla consegna delle 14 l’allergia non è stata nominata.",
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
            "Che cosa rendeva difficile seguire l’istruzione di lavoro?",
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
fn offers_are_whole_sentences_that_fit() {
    let none = Cast::default();
    let question = |text: &str, expected: &str| {
        assert_eq!(
            offered(text, &none),
            (Form::Question, expected.to_owned()),
            "{text}"
        );
    };
    question(
        "Se l'infermiera avesse letto la mail fino in fondo non sarebbe successo niente",
        "Che cosa ha reso difficile leggere la mail fino in fondo?",
    );
    question(
        "nessuno ha detto niente al turno di notte",
        "Che cosa ha reso difficile dire qualcosa al turno di notte?",
    );
    question(
        "Il tecnico non ha avvisato né il capo né il SOC",
        "Che cosa ha reso difficile avvisare il capo o il SOC?",
    );
    question(
        "Non s'è letto manco il registro",
        "Che cosa ha reso difficile leggere il registro?",
    );
    question(
        "Il biologo è stato chiamato quattro volte senza mai degnarsi di rispondere",
        "Che cosa ha reso difficile rispondere?",
    );
    question(
        "A nessuno è venuto in mente di chiamare i pompieri",
        "Che cosa ha reso difficile chiamare i pompieri?",
    );
    question(
        "help desk non ha verificato chi chiamava",
        "Che cosa ha reso difficile verificare chi chiamava?",
    );
    question(
        "La procedura di rollback non l'ha seguita nessuno",
        "Che cosa ha reso difficile seguirla?",
    );
    question(
        "Potevano pensarci loro",
        "Che cosa ha reso difficile fare altrimenti, in quel momento?",
    );
    question(
        "Il lotto andava segregato dal magazziniere",
        "Che cosa ha reso difficile segregare il lotto?",
    );
    question(
        "Non ce ne siamo accorti",
        "Che cosa ha reso difficile accorgersene?",
    );
    question(
        "L'infermiera era distratta",
        "Che cosa c’era intorno: tempo, schermi, interruzioni, persone in turno?",
    );
    question(
        "Inosservanza della procedura di messa in sicurezza",
        "Che cosa rendeva difficile rispettare la procedura di messa in sicurezza?",
    );
    // "poteva" leaves open what became of it: no rewrite.
    question(
        "L'assistenza avrebbe potuto informare i clienti",
        "Che cosa ha reso difficile informare i clienti?",
    );
    // What belongs to the noun can't be parted from it.
    for text in [
        "Gli sviluppatori hanno omesso la cifratura del campo con i dati.",
        "Il tecnico non ha chiuso la valvola tra i serbatoi.",
        "Il tecnico non ha controllato l'USB.",
    ] {
        assert_ne!(offered(text, &none).0, Form::Rewrite, "{text}");
    }
    for (text, expected) in [
        (
            "Il signor Rossi ha approvato l'ordine.",
            "L’ordine è stato approvato.",
        ),
        (
            "Il tecnico non ha controllato l'autoclave.",
            "L’autoclave non è stata controllata.",
        ),
        (
            "M. Rossi ha riavviato il server.",
            "Il server è stato riavviato.",
        ),
    ] {
        assert_eq!(
            offered(text, &none),
            (Form::Rewrite, expected.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn a_gap_for_a_name_leaves_no_blame() {
    for text in [
        "Marco se l'è presa comoda.",
        "Giulia ha fatto il lavoro coi piedi.",
        "Elena ha sbagliato ad approvare la modifica.",
    ] {
        let found = guard().findings(text, &Cast::default());
        for offer in found.iter().flat_map(|finding| &finding.offers) {
            let keeps = ["comoda", "piedi…", "sbagliato"];
            assert!(
                !keeps.iter().any(|blame| offer.text.contains(blame)),
                "{text}: {offer:?}"
            );
        }
    }
}

#[test]
fn measures_fit_what_was_judged() {
    let none = Cast::default();
    for (text, expected) in [
        ("Personale svogliato", "… persone su … dicevano che …"),
        (
            "Personale insufficiente",
            "Di turno c’erano … persone per …; il piano ne prevedeva …",
        ),
        ("La riunione è stata inutile", "Dopo … era ancora …"),
        (
            "I rapporti tra i reparti sono tesi",
            "… persone su … dicevano che …",
        ),
        ("quadrature fatte coi piedi", "In … casi su … mancava …"),
        (
            "Gestione pessima dell'emergenza.",
            "Non era definito chi decide … quando ….",
        ),
        (
            "Reazione lenta del SOC",
            "Tra … e … sono passate … ore; ne erano previste …",
        ),
        (
            "Procedura obsoleta",
            "La procedura di … era ferma al …, e non riportava …",
        ),
        (
            "Scarsa segmentazione della rete",
            "Da … si raggiungeva … senza passare da …",
        ),
    ] {
        assert_eq!(
            offered(text, &none),
            (Form::Template, expected.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn what_is_only_supposed_of_somebody_keeps_no_blame() {
    for text in [
        "Se Luca fosse stato più attento, il cavo sarebbe rimasto intero.",
        "Se Luca avesse controllato, il cavo sarebbe rimasto intero.",
    ] {
        for finding in guard().findings(text, &Cast::default()) {
            for offer in finding.offers {
                assert!(!offer.text.contains("Se …"), "{}", offer.text);
            }
        }
    }
}

#[test]
fn a_missing_permit_is_asked_for_by_its_name() {
    let (form, text) = offered(
        "L'operatore è entrato nel locale senza permesso.",
        &Cast::default(),
    );
    assert_eq!(form, Form::Question);
    assert_eq!(text, "Che cosa ha reso difficile chiedere il permesso?");
}

#[test]
fn a_state_has_a_question_and_no_sign_that_was_gone_by() {
    for (text, asked) in [
        ("Il guardiano era distratto.", "Che cosa c’era intorno"),
        ("Il guardiano era di malumore.", "Che cosa c’era intorno"),
        // Who slept is asked about hours, as in English.
        ("Il guardiano dormiva in piedi.", "Da quante ore durava"),
        ("È stato un colpo di sonno.", "Da quante ore durava"),
    ] {
        let found = guard().findings(text, &Cast::default());
        let offers: Vec<_> = found.iter().flat_map(|it| &it.offers).collect();
        assert!(offers[0].text.starts_with(asked), "{text}: {offers:?}");
        let has_sign = offers.iter().any(|it| it.text.contains("indicava"));
        assert!(!has_sign, "{text}: {offers:?}");
    }
}

#[test]
fn only_what_asks_for_something_has_a_follow_up() {
    let first = |text| offered(text, &Cast::default()).1;
    assert_eq!(
        first("L'operatore ha ignorato l'allarme."),
        "L’allarme non ha avuto seguito."
    );
    let lorry = first("La vigilanza ha ignorato il camion in uscita.");
    assert!(!lorry.contains("seguito"), "{lorry}");
}

#[test]
fn what_was_taken_for_another_is_told_with_it() {
    assert_eq!(
        offered(
            "Il giardiniere ha scambiato il diserbante per il concime.",
            &Cast::default()
        )
        .1,
        "Che cosa rendeva facile scambiare il diserbante per il concime?"
    );
}

#[test]
fn what_nobody_was_given_is_named_in_the_question() {
    assert_eq!(
        offered(
            "Nessun avvistatore è stato messo dall'impresa.",
            &Cast::default()
        )
        .1,
        "Che cosa ha reso difficile mettere un avvistatore?"
    );
}

#[test]
fn what_somebody_had_not_met_before_is_how_the_work_was_arranged() {
    check("Il tecnico non aveva mai usato la pompa.", "");
    check(
        "Il tecnico non aveva mai controllato il filtro.",
        "c:non aveva mai controllato",
    );
}

#[test]
fn a_lack_of_will_is_found_in_each_time() {
    for text in [
        "L'operatore non ha voglia di chiamare il medico.",
        "L'operatore non ha avuto voglia di chiamare il medico.",
        "Non aveva voglia di controllare il livello.",
    ] {
        let found = guard().findings(text, &Cast::default());
        assert!(!found.is_empty(), "{text}");
    }
}
