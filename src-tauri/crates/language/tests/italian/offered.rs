//! What could stand instead: it agrees, keeps the sentence's own words, and
//! names nobody.

use crate::{guard, offered};
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
