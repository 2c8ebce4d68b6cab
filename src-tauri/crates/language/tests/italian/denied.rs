//! Verbs of harm and of blame, and each way to deny them: good news is no
//! omission, and a duty that is denied never comes out as its opposite.

use super::guard;
use language::{Cast, Form, Kind};

/// A verb of harm or of blame: its infinitive, its participle, what follows it.
const BAD: &[(&str, &str, &str)] = &[
    ("perdere", "perso", "un dito"),
    ("rompere", "rotto", "la pompa"),
    ("danneggiare", "danneggiato", "il cavo"),
    ("ferire", "ferito", "il collega"),
    ("uccidere", "ucciso", "il pedone"),
    ("investire", "investito", "il pedone"),
    ("urtare", "urtato", "la scaffalatura"),
    ("travolgere", "travolto", "il passante"),
    ("contagiare", "contagiato", "il reparto"),
    ("infettare", "infettato", "la ferita"),
    ("contaminare", "contaminato", "il lotto"),
    ("avvelenare", "avvelenato", "il pozzo"),
    ("inquinare", "inquinato", "il torrente"),
    ("distruggere", "distrutto", "i campioni"),
    ("incendiare", "incendiato", "il deposito"),
    ("allagare", "allagato", "la cantina"),
    ("causare", "causato", "il blocco"),
    ("provocare", "provocato", "il corto circuito"),
    ("peggiorare", "peggiorato", "il quadro"),
    ("aggravare", "aggravato", "il danno"),
    ("compromettere", "compromesso", "la prova"),
    ("rubare", "rubato", "i dati"),
    ("sottrarre", "sottratto", "le chiavi"),
    ("esfiltrare", "esfiltrato", "gli archivi"),
    ("smarrire", "smarrito", "il badge"),
    ("ignorare", "ignorato", "l'allarme"),
    ("sottovalutare", "sottovalutato", "il rischio"),
    ("minimizzare", "minimizzato", "lo scarto"),
    ("confondere", "confuso", "le fiale"),
    ("scambiare", "scambiato", "le piastre"),
    ("saltare", "saltato", "il controllo"),
    ("aggirare", "aggirato", "il blocco"),
    ("manomettere", "manomesso", "il sigillo"),
    ("sabotare", "sabotato", "la linea"),
    ("falsificare", "falsificato", "la firma"),
    ("nascondere", "nascosto", "lo scarto"),
    ("insabbiare", "insabbiato", "il caso"),
    ("violare", "violato", "le regole"),
    ("infrangere", "infranto", "il divieto"),
    ("trasgredire", "trasgredito", "la norma"),
    ("offendere", "offeso", "il paziente"),
    ("insultare", "insultato", "il collega"),
    ("minacciare", "minacciato", "il custode"),
    ("aggredire", "aggredito", "l'autista"),
    ("molestare", "molestato", "la collega"),
    ("incolpare", "incolpato", "il turno"),
    ("ingannare", "ingannato", "il cliente"),
    ("tradire", "tradito", "la fiducia"),
    ("rovinare", "rovinato", "la stampa"),
    ("fraintendere", "frainteso", "il messaggio"),
    ("cliccare", "cliccato", "sul link"),
    ("sbagliare", "sbagliato", "la dose"),
    ("mentire", "mentito", "al medico"),
    ("abusare", "abusato", "dei privilegi"),
    ("dare", "dato", "la colpa al turno"),
    ("fare", "fatto", "danni"),
    ("commettere", "commesso", "errori"),
    ("trascurare", "trascurato", "la vibrazione"),
    ("dimenticare", "dimenticato", "di avvisare il medico"),
    ("scordare", "scordato", "di chiudere la valvola"),
    ("omettere", "omesso", "di firmare il verbale"),
    ("tralasciare", "tralasciato", "di annotare il lotto"),
];

/// With `essere`, or a pronoun of their own.
const OWN: &[(&str, &str, &str)] = &[
    ("farsi", "fatto", "male"),
    ("ferirsi", "ferito", "alla mano"),
    ("ustionarsi", "ustionato", "il braccio"),
    ("tagliarsi", "tagliato", "con la lama"),
    ("lamentarsi", "lamentato", "del turno"),
    ("sbagliarsi", "sbagliato", "di corsia"),
    ("addormentarsi", "addormentato", "al volante"),
    ("dimenticarsi", "dimenticato", "di avvisare il medico"),
];

fn silent(text: &str) {
    let found = guard().findings(text, &Cast::default());
    assert!(found.is_empty(), "{text}: {found:#?}");
    assert!(!guard().is_omission(text), "{text}");
}

#[test]
fn harm_that_did_not_happen_is_no_omission() {
    for (infinitive, participle, rest) in BAD {
        for text in [
            format!("L'operatore non ha {participle} {rest}."),
            format!("L'operatore non ha mai {participle} {rest}."),
            format!("Nessuno ha {participle} {rest}."),
            format!("Nessun operatore ha {participle} {rest}."),
            format!("Gli operatori non hanno {participle} {rest}."),
            format!("Non abbiamo {participle} {rest}."),
            format!("Per fortuna l'operatore non ha {participle} {rest}."),
            format!("L'operatore avrebbe potuto {infinitive} {rest}."),
            format!("L'operatore poteva {infinitive} {rest}."),
            format!("Qualcuno avrebbe potuto {infinitive} {rest}."),
        ] {
            silent(&text);
        }
    }
    for (infinitive, participle, rest) in OWN {
        for text in [
            format!("L'operatore non si è {participle} {rest}."),
            format!("Nessuno si è {participle} {rest}."),
            format!("L'operatore poteva {infinitive} {rest}."),
        ] {
            silent(&text);
        }
    }
}

#[test]
fn good_news_is_left_alone() {
    for text in [
        "Nessuno è morto.",
        "Nessuno si è fatto male.",
        "Nessuno è rimasto ferito.",
        "Non è colpa di nessuno.",
        "La colpa non è di nessuno.",
        "Nessuno ha colpa.",
        "Non è stata colpa dell'operatore.",
        "Non si è trattato di errore umano.",
        "Non c'è stata negligenza.",
        "Nessuna negligenza da parte del personale.",
        "Nessuno è stato negligente.",
        "L'infermiera non era distratta.",
        "Non abbiamo trovato altri lotti interessati.",
        "Non abbiamo rilevato ulteriori lotti coinvolti.",
        "L'analista non ha rilevato anomalie.",
        "Per fortuna nessuno ha aperto l'allegato.",
        "Nessun cliente ha reclamato.",
        "Nessun dipendente ha abboccato al phishing.",
        "Se l'operatore avesse perso un dito, saremmo qui per altro.",
        "L'operatore avrebbe potuto restare folgorato.",
        "Non spettava al custode chiudere il cancello.",
        "Non ci siamo fatti niente.",
        "Il tecnico poteva prendere la scossa.",
        "La guardia non ha sparato.",
        "L'autista non ha superato i limiti.",
        "Il tecnico non ha mai smesso di avvisare.",
        "Non vogliamo dare la colpa a nessuno.",
        "Non si può parlare di negligenza.",
        "Il direttore ha preferito non rischiare.",
    ] {
        silent(text);
    }
}

/// What was done and should not have been: nothing is offered that says that it
/// wasn't done, or asks what made it hard to do.
#[test]
fn a_denied_duty_is_asked_about_and_never_turned_round() {
    let acts = [
        ("somministrare", "somministrato", "il farmaco"),
        ("aprire", "aperto", "la valvola"),
        ("disattivare", "disattivato", "l'MFA"),
        ("dare", "dato", "la partenza"),
        ("riavviare", "riavviato", "il server"),
        ("firmare", "firmato", "la deroga"),
    ];
    let plain = acts.iter().map(|act| (act, "rendeva ragionevole"));
    let bad = BAD.iter().take(57).map(|act| (act, "ha portato a"));
    for ((infinitive, participle, rest), asks) in plain.chain(bad) {
        for text in [
            format!("L'operatore non avrebbe dovuto {infinitive} {rest}."),
            format!("L'operatore non doveva {infinitive} {rest}."),
            format!("Se l'operatore non avesse {participle} {rest}, saremmo a posto."),
        ] {
            let found = guard().findings(&text, &Cast::default());
            assert_eq!(found.len(), 1, "{text}: {found:#?}");
            assert_eq!(found[0].kind, Kind::Counterfactual, "{text}");
            let first = &found[0].offers[0];
            assert_eq!(first.form, Form::Question, "{text}: {first:?}");
            assert!(first.text.contains(asks), "{text}: {first:?}");
            for offer in &found[0].offers {
                assert_ne!(offer.form, Form::Rewrite, "{text}: {offer:?}");
                assert!(!offer.text.contains("reso difficile"), "{text}: {offer:?}");
                assert!(!offer.text.contains("serviva"), "{text}: {offer:?}");
            }
            assert!(!guard().is_omission(&text), "{text}");
        }
    }
}

#[test]
fn what_was_better_left_is_asked_about_too() {
    for (text, act) in [
        ("Bisognava non toccare niente.", "toccare qualcosa"),
        ("Non bisognava toccare niente.", "toccare qualcosa"),
        ("Era meglio non riavviare il server.", "riavviare il server"),
        ("La valvola non andava aperta.", "aprire la valvola"),
        ("Bastava non toccare il quadro.", "toccare il quadro"),
    ] {
        let found = guard().findings(text, &Cast::default());
        let expected = format!("Che cosa rendeva ragionevole, in quel momento, {act}?");
        assert_eq!(found[0].offers[0].text, expected, "{text}");
        assert!(!guard().is_omission(text), "{text}");
    }
}

/// Two denials are none: "non doveva dimenticare di chiudere".
#[test]
fn what_must_not_be_left_out_was_wanted() {
    for (text, expected) in [
        (
            "Il tecnico non doveva dimenticare di chiudere la valvola.",
            "Che cosa, in quel momento, ricordava di chiudere la valvola?",
        ),
        (
            "Se il tecnico non avesse dimenticato di chiudere la valvola!",
            "Che cosa, in quel momento, ricordava di chiudere la valvola?",
        ),
        (
            "Il tecnico avrebbe dovuto evitare di aprire la valvola.",
            "Che cosa rendeva ragionevole, in quel momento, aprire la valvola?",
        ),
    ] {
        let found = guard().findings(text, &Cast::default());
        assert_eq!(found[0].offers[0].text, expected, "{text}");
        assert_ne!(found[0].offers[0].form, Form::Rewrite, "{text}");
    }
}

/// Harm is what the verb is about; what only has its name in it was wanted.
#[test]
fn an_omission_stays_one_where_harm_is_only_named() {
    for text in [
        "Il preposto non ha fatto la valutazione dei rischi.",
        "Il tecnico non ha dato l'allarme per l'incidente.",
        "Il tecnico non ha messo in sicurezza la pompa.",
        "La direzione non ha investito nella formazione.",
        "L'analista non ha rilevato l'anomalia.",
        "Il reparto non ha fatto la segnalazione del guasto.",
        "Il macchinista non ha fatto segno di fermarsi.",
        "Nessuno ha segnalato il guasto.",
        "Il collega non ha evitato l'incidente.",
    ] {
        let found = guard().findings(text, &Cast::default());
        assert_eq!(found.len(), 1, "{text}: {found:#?}");
        assert_eq!(found[0].kind, Kind::Counterfactual, "{text}");
        assert!(guard().is_omission(text), "{text}");
    }
}
