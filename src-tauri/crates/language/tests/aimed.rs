//! Rule A6: actions that are aimed at one person.

use language::{Cast, Guard, Language};

fn aimed(language: Language, what: &str) -> bool {
    let guard = Guard::new(language, "").unwrap();
    guard.is_aimed_at_a_person(what, &Cast::default())
}

#[test]
fn a6_an_action_that_reminds_teaches_or_reprimands_one_person_is_aimed_at_them() {
    for what in [
        "Remind the administrator to read mail",
        "Talk to the nurse about the dose",
        "Retrain the operator",
        "Remind Anna to call back",
        "Train the night operator on the new panel",
        "Remind the administrator to update the software",
        "Remind the technician that the door doesn’t open automatically",
        "Train the operator on the software",
        "Instruct the nurse to switch on the alarm",
        "Remind the operator of the automatic system",
        "Talk to the operator about the alarm system",
    ] {
        assert!(aimed(Language::En, what), "{what}");
    }
    for what in [
        "Ricordare all’amministratore di leggere la posta",
        "Ricordare all'amministratore di leggere la posta",
        "Formare l’infermiere sulla nuova pompa",
        "Parlare con il tecnico",
        "Richiamare l’operatore",
        "Ricordare ad Anna di richiamare",
        "Ricordare al tecnico di aggiornare il software",
        "Formare l’operatore sul sistema di allarme",
        "Ricordare all’operatore di uscire dal sistema",
        "Richiamare l’operatore che ha spento l’allarme",
    ] {
        assert!(aimed(Language::It, what), "{what}");
    }
}

#[test]
fn a6_what_changes_the_system_or_is_for_everybody_isnt() {
    for what in [
        "Route the alert to whoever is on duty",
        "Train a second operator",
        "Train all operators every year",
        "Monitor the administrator accounts",
        "Remind the administrator automatically after 15 minutes",
        "Remind the operator by an alarm",
        "Remind the nurse to check the pump with a loud alarm",
        "Remind the technician via the system before each start",
        "Tell the supplier about the flaw",
        "Tell the administrator accounts apart",
        "",
    ] {
        assert!(!aimed(Language::En, what), "{what}");
    }
    for what in [
        "Inoltrare l’allarme a chi è di turno",
        "Formare un secondo tecnico",
        "Formare tutti gli operatori ogni anno",
        "Ricordare all’operatore in automatico, con un allarme",
        "Ricordare al tecnico tramite il sistema la taratura di ogni mese",
        "Ricordare all’infermiere di controllare la pompa con un allarme",
        "Richiamare il fornitore",
        "Forma del connettore che entra in un modo solo",
        "",
    ] {
        assert!(!aimed(Language::It, what), "{what}");
    }
}
