//! What wasn't done, where it isn't said by whom (method §6, counterfactual): a
//! note, a habit, a question. What tells how to do it, and good news, are left alone.

use language::{Cast, Guard, Kind, Language};

fn are(language: Language, texts: &[&str], wanted: &[Kind]) {
    let guard = Guard::new(language, "").unwrap();
    for text in texts {
        let findings = guard.findings(text, &Cast::default()).into_iter();
        let found: Vec<Kind> = findings.map(|finding| finding.kind).collect();
        assert_eq!(found, wanted, "{text}");
    }
}

fn first_offer(language: Language, text: &str) -> String {
    let guard = Guard::new(language, "").unwrap();
    let findings = guard.findings(text, &Cast::default());
    findings[0].offers[0].text.clone()
}

#[test]
fn a_duty_that_is_never_done_is_an_omission_of_somebody() {
    let texts = [
        "Never check the logs",
        "Never check the disk alerts on Fridays.",
        "never test restores",
        "Never label the tubs.",
        "Never read the handover sheet.",
    ];
    are(Language::En, &texts, &[Kind::Counterfactual]);
    let texts = [
        "Non guardano mai",
        "Non guardano mai l'etichetta.",
        "Non controllano mai il recinto.",
        "Non leggono mai gli avvisi.",
        "Non scrivono mai i liquidi.",
        "Non controlla mai la pressione.",
        "Non hanno mai controllato la gru.",
    ];
    are(Language::It, &texts, &[Kind::Counterfactual]);
}

#[test]
fn what_is_told_never_to_be_done_and_what_things_never_do_is_left_alone() {
    let texts = [
        "Never read a password aloud.",
        "Never test a live line.",
        "Never test in production.",
        "Never check the belt while it runs.",
        "Never look into the beam.",
        "Never clean the blade with the guard off.",
        "Never inspect the kiln alone.",
        "Never open the valve under pressure.",
        "The alarm never rings.",
        "Never ends before midnight.",
    ];
    are(Language::En, &texts, &[]);
    let texts = [
        "L'allarme non suona mai.",
        "Non suonano mai.",
        "Non rispondono mai.",
        "I sensori sono vecchi. Non segnalano mai la temperatura.",
        "Non chiudono mai del tutto.",
    ];
    are(Language::It, &texts, &[]);
}

#[test]
fn what_was_done_without_a_check_is_found_in_notes() {
    let texts = [
        "Let the visitor in without asking for a badge.",
        "Opened the vial without checking the expiry date.",
        "Sent the plate out without asking which table had the nut allergy.",
        "Cued the trapdoor without waiting for the all clear.",
        "Dug without scanning for cables.",
    ];
    are(Language::En, &texts, &[Kind::Counterfactual]);
    let texts = [
        "Ha fatto entrare il visitatore senza chiedere il documento",
        "Ha mandato fuori il piatto senza chiedere quale tavolo avesse l'allergia.",
        "È andato via senza avvisare",
        "È salita sul ponteggio senza legarsi.",
    ];
    are(Language::It, &texts, &[Kind::Counterfactual]);
}

#[test]
fn what_things_and_patients_do_without_and_what_nobody_did_without_is_left_alone() {
    let texts = [
        "The pump stopped without reporting a fault.",
        "The patient left without telling the ward.",
        "Open the valve without waiting for the lamp.",
        "Nobody left without signing.",
        "The technician never left without locking the door.",
        "The technician didn't open it without asking.",
        "No nurse gave it without checking the label.",
    ];
    are(Language::En, &texts, &[]);
    let texts = [
        "Il server è ripartito senza avvisare.",
        "La pompa si è fermata senza segnalare nulla.",
        "Si è spento senza avvisare.",
        "Il paziente si è alzato. È caduto senza chiamare.",
        "Nessuno è uscito senza firmare.",
        "Il tecnico non ha aperto senza avvisare il reparto.",
    ];
    are(Language::It, &texts, &[]);
}

#[test]
fn a_question_why_nobody_did_it_is_an_omission() {
    let texts = [
        "Why did nobody check the log?",
        "Why did no one think of revoking the old token?",
        "Why did no nurse ring?",
        "Why did none of the engineers check the log?",
    ];
    are(Language::En, &texts, &[Kind::Counterfactual]);
}

#[test]
fn a_habit_is_asked_about_in_its_own_time() {
    for (text, wanted) in [
        (
            "Non leggono mai gli avvisi.",
            "Che cosa rende difficile leggere gli avvisi?",
        ),
        (
            "Nessuno controllava i filtri.",
            "Che cosa rendeva difficile controllare i filtri?",
        ),
        (
            "Non hanno mai controllato.",
            "Che cosa ha reso difficile controllare?",
        ),
        (
            "Ha aperto la botola senza aspettare il via libera.",
            "Che cosa ha reso difficile aspettare il via libera?",
        ),
    ] {
        assert_eq!(first_offer(Language::It, text), wanted, "{text}");
    }
    assert_eq!(
        first_offer(Language::En, "Never check the logs"),
        "The logs are never checked"
    );
}
