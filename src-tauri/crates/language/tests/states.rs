//! How somebody was, told as the cause (method §6): "the driver was drunk". Of
//! those who are served or harmed, and of things, it is left alone.

use language::{Cast, Guard, Kind, Language};

fn kinds(language: Language, text: &str) -> Vec<Kind> {
    let guard = Guard::new(language, "").unwrap();
    let findings = guard.findings(text, &Cast::default()).into_iter();
    findings.map(|finding| finding.kind).collect()
}

fn are(language: Language, texts: &[&str], wanted: &[Kind]) {
    for text in texts {
        assert_eq!(kinds(language, text), wanted, "{text}");
    }
}

#[test]
fn somebody_at_work_who_was_not_fit_for_it_ends_the_search() {
    let texts = [
        "The driver was drunk.",
        "The driver had been drinking.",
        "The driver had been drinking during the shift.",
        "A drunk driver took the curve at 90.",
        "The technician was hungover.",
        "The technician turned up drunk.",
        "The fitter was hung over.",
        "The stage manager was high.",
        "The stage manager was high during the second act.",
        "The night porter was high on painkillers.",
        "The pilot was under the influence of alcohol.",
        "The crane operator smelled of whisky.",
        "The cook smelled of gin.",
        "The toll collector was fed up.",
        "The operator wasn't sober.",
        "He was drunk.",
        "The operator was on drugs.",
        "The welder was in a bad mood.",
        "The trainee was nervous.",
    ];
    are(Language::En, &texts, &[Kind::EndPoint]);
    let texts = [
        "Il conducente era ubriaco.",
        "Il conducente aveva bevuto.",
        "Il conducente aveva bevuto troppo.",
        "Un autista ubriaco ha preso la curva a 90.",
        "Il tecnico era nei postumi di una sbornia.",
        "Il tecnico si è presentato ubriaco.",
        "Il macchinista era fatto.",
        "Il gruista era drogato.",
        "Era ubriaco.",
        "L'operatrice era sotto l'effetto dell'alcol.",
        "Il pilota era in stato di ebbrezza.",
        "Il cuoco puzzava di vino.",
        "Il casellante era stufo.",
        "Il saldatore era di malumore.",
        "L'apprendista era nervoso.",
    ];
    are(Language::It, &texts, &[Kind::EndPoint]);
}

#[test]
fn tiredness_and_character_are_judged_without_a_measure() {
    let texts = [
        "The driver was tired.",
        "The crew were exhausted.",
        "The night nurse was half asleep.",
        "A tired technician read the label.",
        "The fitter was impatient.",
    ];
    are(Language::En, &texts, &[Kind::NegativeDescriptor]);
    let texts = [
        "Il conducente era stanco.",
        "La squadra era sfinita.",
        "Il macchinista aveva sonno.",
        "L'infermiera era presuntuosa.",
    ];
    are(Language::It, &texts, &[Kind::NegativeDescriptor]);
}

#[test]
fn the_state_of_those_who_are_served_and_of_things_is_left_alone() {
    let texts = [
        "Drunk patients come at night.",
        "The patient was drunk.",
        "The patient fell. She was drunk.",
        "A drunk visitor broke the glass of the door.",
        "The visitors were tired after the climb.",
        "The nurse called the taxi for a drunk.",
        "The technician washed the drunk passenger's coat.",
        "The temperature was high.",
        "The crew was high above the street.",
        "The crew had drunk the water.",
        "The team exhausted the spare parts.",
        "The battery was exhausted.",
        "The bearing was worn out.",
        "Nobody was drunk.",
        "The driver wasn't drunk.",
        "If the driver is drunk, the gate stays shut.",
        "Anyone who is drunk is sent home.",
        "The operator was drinking tea.",
        "The tea was drunk cold.",
        "The ramp was high on the left.",
    ];
    are(Language::En, &texts, &[]);
    let texts = [
        "I pazienti ubriachi arrivano di notte.",
        "Il paziente era ubriaco.",
        "Il paziente è caduto. Era ubriaco.",
        "Dopo le 22 il pronto soccorso riceve molti ubriachi.",
        "I visitatori erano stanchi.",
        "Il lavoro era fatto.",
        "L'operatore aveva bevuto un caffè.",
        "Nessuno era ubriaco.",
        "Il conducente non era ubriaco.",
        "Se il conducente è ubriaco, il cancello resta chiuso.",
        "Chi è ubriaco torna a casa.",
        "La temperatura era alta.",
    ];
    are(Language::It, &texts, &[]);
}

#[test]
fn who_was_not_fit_is_asked_about_how_that_is_noticed() {
    for (language, text, wanted) in [
        (
            Language::En,
            "The driver was drunk.",
            "How is it noticed, before work begins, that somebody isn’t fit for it?",
        ),
        (
            Language::It,
            "Il conducente era ubriaco.",
            "Come ci si accorge, prima di cominciare, che qualcuno non è in condizione di lavorare?",
        ),
    ] {
        let guard = Guard::new(language, "").unwrap();
        let findings = guard.findings(text, &Cast::default());
        assert_eq!(findings[0].offers[0].text, wanted);
    }
}
