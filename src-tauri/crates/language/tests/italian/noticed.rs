//! What is noticed, of each kind, and beside it what is left alone.

use super::check;

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
fn what_a_second_try_had_missed() {
    for (text, expected) in [
        ("Se l'è dimenticato", "p:Se l'è dimenticato"),
        ("Potevano svegliarsi prima", "c:Potevano svegliarsi"),
        (
            "Il tecnico ha dato per scontato che il backup ci fosse",
            "p:dato per scontato",
        ),
        (
            "Chi ha configurato il firewall non aveva le competenze",
            "n:non aveva le competenze",
        ),
        ("Gli utenti sono l'anello debole", "e:anello debole"),
        (
            "Ha staccato il cavo sbagliato",
            "p:Ha staccato il cavo sbagliato",
        ),
        ("Ci siamo fidati troppo", "e:fidati troppo"),
        (
            "Il capotreno non doveva dare la partenza",
            "c:non doveva dare",
        ),
        (
            "Se il bagnino fosse rimasto sulla torretta",
            "c:fosse rimasto",
        ),
        ("M. Rossi non ha firmato", "p:M. Rossi | c:non ha firmato"),
        ("A. De Luca ha riavviato il server", "p:A. De Luca"),
        ("D'Amico ha chiuso la valvola", "p:D'Amico"),
        (
            "La contabile è caduta nella trappola",
            "p:caduta nella trappola",
        ),
        (
            "Il tecnico ha riavviato incautamente il server",
            "j:incautamente",
        ),
        ("Il rider non ha consegnato il pacco", "c:non ha consegnato"),
        (
            "Mancava il senso di responsabilità",
            "n:Mancava il senso di responsabilità",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_was_wrongly_taken_is_left_alone() {
    for text in [
        "I messaggi del SIEM erano troppo lunghi",
        "messaggi troppo lunghi",
        "Priorità bassa nel sistema di ticket",
        "L'anello debole è il connettore",
        "Tre server compromessi dagli altri",
        "Se solo un infermiere è in turno, la farmacia chiude",
        "Nessun team guardava gli avvisi",
        "I clienti l'hanno scoperto dai giornali",
        "Tutti sapevano",
        "Il paziente è stato portato in reparto; ha perso sangue",
        "Il guasto era alla pompa A. Valvole chiuse alle 9.",
        "L'operatore non doveva fare altro",
    ] {
        check(text, "");
    }
}
