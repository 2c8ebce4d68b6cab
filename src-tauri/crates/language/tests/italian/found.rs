//! What sort of thing was found decides what is asked: only a choice can have
//! been reasonable.

use super::guard;
use language::{Cast, Form};

fn offers(text: &str) -> Vec<(Form, String)> {
    let findings = guard().findings(text, &Cast::default());
    assert!(!findings.is_empty(), "{text}");
    let offers = findings.into_iter().flat_map(|it| it.offers);
    offers.map(|it| (it.form, it.text)).collect()
}

#[test]
fn only_a_choice_is_asked_about_as_reasonable() {
    for text in [
        "L'infermiera era distratta.",
        "Per una svista il lotto è stato spedito due volte.",
        "Dimenticanza del magazziniere",
        "Il cuoco ha dimenticato il forno acceso.",
        "Il vigilante dormiva.",
        "L'operatore ha perso la consapevolezza della situazione.",
        "Fattore umano",
        "Uno scivolone del tecnico",
        "L'amministratore ha combinato un pasticcio con il firewall.",
        "Il portantino se n'è infischiato del cartello.",
        "L'evento è dovuto a errore umano.",
        "Il tecnico ha danneggiato il cavo.",
        "È stato il tirocinante a rompere il vetro.",
        "La causa è l'operatore.",
        "Tutto è dipeso da un tecnico.",
        "Il geometra ha rimandato il sopralluogo.",
        "Il portiere ha lasciato aperta la porta.",
        "L'addetta ha contato male il denaro.",
        "L'infermiera ha frainteso la prescrizione.",
    ] {
        for (_, offer) in offers(text) {
            assert!(!offer.contains("ragionevole"), "{text}: {offer}");
            assert!(!offer.contains("fare così"), "{text}: {offer}");
        }
    }
    for text in [
        "Il supervisore ha chiuso un occhio.",
        "Il sistemista ha fatto di testa sua.",
    ] {
        let any = offers(text).iter().any(|it| it.1.contains("ragionevole"));
        assert!(any, "{text}");
    }
}

#[test]
fn each_sort_has_its_own_question() {
    for (text, expected) in [
        (
            "Il cuoco ha dimenticato il forno acceso.",
            "Che cosa rendeva facile dimenticarsene, in quel momento?",
        ),
        (
            "Svista del magazziniere",
            "Che cosa rendeva facile non accorgersene, in quel momento?",
        ),
        (
            "L'elettricista si è distratto un attimo.",
            "Che cosa c’era intorno: tempo, schermi, interruzioni, persone in turno?",
        ),
        (
            "Il tecnico ha danneggiato il cavo.",
            "Che cosa è successo prima, passo per passo?",
        ),
        (
            "Il geometra ha rimandato il sopralluogo.",
            "Che cos’altro c’era da fare, in quel momento, e con quale urgenza?",
        ),
        (
            "Il direttore ha taciuto il guasto.",
            "Che cosa ha reso difficile segnalare il guasto?",
        ),
        (
            "Il tecnico non si è ricordato di riaprire la valvola.",
            "Che cosa, in quel momento, ricordava di riaprire la valvola?",
        ),
        (
            "Il guardiano non si è svegliato.",
            "Che cosa c’era intorno: tempo, schermi, interruzioni, persone in turno?",
        ),
    ] {
        assert_eq!(offers(text)[0].1, expected, "{text}");
    }
}

#[test]
fn a_template_says_what_it_is_about_and_blames_nobody() {
    for text in [
        "Il medico di guardia poteva anche venire a vederlo, il paziente.",
        "La procedura di rollback non l'ha seguita nessuno.",
        "Chi ha usato la bilancia per ultimo avrebbe potuto almeno spegnerla.",
        "Non ha voluto parlargliene.",
    ] {
        for (form, offer) in offers(text) {
            assert!(form == Form::Question || !offer.contains("per "), "{offer}");
        }
    }
    let again = offers("ancora Marco che fa push su main");
    assert!(again.iter().all(|it| it.0 == Form::Question));
}

#[test]
fn a_template_speaks_of_the_rule_that_was_named() {
    for (text, expected) in [
        (
            "Il piano di emergenza non era adeguato.",
            "Il piano non diceva chi … né entro quando.",
        ),
        (
            "Istruzioni poco chiare.",
            "Le istruzioni non dicevano chi … né entro quando.",
        ),
        (
            "Reperibilità insufficiente nei festivi.",
            "Dalle … alle … erano reperibili … persone per ….",
        ),
    ] {
        assert_eq!(offers(text)[0].1, expected, "{text}");
    }
}

#[test]
fn no_rewrite_keeps_another_word_of_blame() {
    let skipped = offers("Per pigrizia ha saltato la prova.");
    assert!(skipped.iter().all(|it| it.0 != Form::Rewrite));
}

#[test]
fn what_nothing_counts_is_only_asked_about() {
    for text in [
        "Atteggiamento poco professionale",
        "poca attenzione ai dettagli",
        "Priorità confuse.",
        "approccio troppo blando",
        "Mancanza di disciplina",
    ] {
        assert!(
            offers(text).iter().all(|it| it.0 == Form::Question),
            "{text}"
        );
    }
    let distance = offers("Il gruista non ha rispettato la distanza di sicurezza.");
    assert!(distance.iter().all(|it| !it.1.contains("chiedeva")));
}
