//! Everyday wordings: what wasn't clear, who had too much to do, what was left
//! undone in other orders, the wrong one; and beside each, what is left alone.

use super::{check, guard, offered};
use language::{Cast, Form};

#[test]
fn what_was_not_clear_and_who_had_too_much_to_do() {
    check(
        "Era solo e sovraccarico di lavoro.",
        "n:sovraccarico di lavoro",
    );
    check(
        "Non c'era una procedura di emergenza chiara.",
        "n:Non c'era una procedura di emergenza chiara",
    );
    check("Le priorità non erano chiare.", "n:non erano chiare");
    check("L'addestramento è troppo breve.", "n:troppo breve");
    check("Linee guida fumose.", "n:Linee guida fumose");
    check(
        "Mancava una chiara divisione dei compiti.",
        "n:Mancava una chiara divisione",
    );
    for text in [
        "Non era chiaro chi dovesse chiamare il reperibile.",
        "Non era stata definita una procedura di escalation.",
        "Non esisteva una procedura di emergenza per la sala quadri.",
        "Il trasformatore era sovraccarico.",
        "Il serbatoio era sotto pressione a 6 bar.",
        "Il cavo è troppo lungo.",
        "La lavorazione è troppo lunga di 3 mm.",
        "Il carico di lavoro era di 40 richieste a persona.",
        "Il liquido non è chiaro.",
        "Senza una chiave non si apre il quadro.",
    ] {
        check(text, "");
    }
    let none = Cast::default();
    for (text, expected) in [
        (
            "Non c'era una procedura di emergenza chiara.",
            "Non esisteva una procedura di emergenza per ….",
        ),
        (
            "Era solo e sovraccarico di lavoro.",
            "… era in servizio da … ore, con … richieste aperte.",
        ),
    ] {
        assert_eq!(
            offered(text, &none),
            (Form::Template, expected.to_owned()),
            "{text}"
        );
    }
    let second = guard().findings("Non c'era una procedura di emergenza chiara.", &none)[0].offers
        [1]
    .text
    .clone();
    assert_eq!(
        second,
        "… persone su … conoscevano la procedura di emergenza."
    );
}

#[test]
fn what_was_left_undone_in_other_orders() {
    check(
        "Il lotto è partito senza che nessuno controllasse l'etichetta.",
        "c:nessuno controllasse",
    );
    check(
        "Il controllo non è mai stato fatto dalla squadra notturna.",
        "c:non è mai stato fatto",
    );
    check(
        "Non è stato dato l'allarme dall'addetto.",
        "c:Non è stato dato",
    );
    check(
        "Non risulta che il turno abbia verificato le tubazioni.",
        "c:Non risulta che",
    );
    check(
        "Con un controllo in più l'operatore si sarebbe accorto della perdita.",
        "c:si sarebbe accorto",
    );
    for text in [
        "La pompa è ripartita senza che nessuno toccasse il quadro.",
        "La valvola non è stata aperta dal regolatore.",
        "Il carico non è coperto dalla rete.",
        "Nessuna richiesta è stata ricevuta dal server.",
        "Un allarme acustico avrebbe evitato l'attesa.",
        "Il tecnico avrebbe avuto bisogno di due ore.",
        "È mancata la corrente per 12 minuti.",
    ] {
        check(text, "");
    }
}

#[test]
fn the_wrong_one() {
    check(
        "L'operatore ha premuto il tasto sbagliato.",
        "p:ha premuto il tasto sbagliato",
    );
    check(
        "Il DBA ha cancellato per sbaglio la tabella.",
        "p:per sbaglio",
    );
    check(
        "L'allarme è stato ignorato dal tecnico.",
        "p:ignorato dal tecnico",
    );
    for text in [
        "Il tecnico ha trovato il pezzo sbagliato nella scatola.",
        "L'operatore ha corretto la lettura errata.",
        "Il lettore ha letto il codice sbagliato.",
        "Il server ha inviato il file alla coda sbagliata.",
        "Il pulsante giusto e quello sbagliato sono identici.",
        "Il relè è stato danneggiato dal fulmine.",
        "Calo di concentrazione di ossigeno.",
    ] {
        check(text, "");
    }
}

#[test]
fn where_the_search_ends_in_other_words() {
    check("Il protocollo non veniva seguito.", "e:non veniva seguito");
    check("Calo di concentrazione.", "e:Calo di concentrazione");
    check(
        "Errore di lettura da parte dell'infermiere.",
        "e:Errore di lettura da parte dell'infermiere",
    );
    check("La regola 12 non viene applicata dal firewall.", "");
    check("Errore di lettura sul settore 4 del disco.", "");
}
