//! Roles where names stood (W50), in both languages.

use language::Language::{En, It};
use language::{Language, alone_in_place_of, in_place_of, places_of};
use proptest::prelude::*;

fn said(language: Language, name: &str, role: &str, text: &str) -> String {
    in_place_of(name, role, language, text, &[])
}

#[test]
fn w50_english() {
    for (text, expected) in [
        (
            "Marco ignored the alert",
            "The system administrator ignored the alert",
        ),
        (
            "marco ignored the alert",
            "The system administrator ignored the alert",
        ),
        (
            "The alert reached MARCO late.",
            "The alert reached the system administrator late.",
        ),
        (
            "Marco’s phone was off",
            "The system administrator’s phone was off",
        ),
        (
            "It was Marco's shift",
            "It was the system administrator's shift",
        ),
        (
            "It rang. Marco slept.",
            "It rang. The system administrator slept.",
        ),
        (
            "“Marco will do it”",
            "“The system administrator will do it”",
        ),
        (
            "Somebody (Marco) was alone",
            "Somebody (the system administrator) was alone",
        ),
        ("Our Marco was alone", "Our system administrator was alone"),
        ("the Marco incident", "the system administrator incident"),
        ("Mr. Marco was told", "The system administrator was told"),
        (
            "Nobody told Mr Marco",
            "Nobody told the system administrator",
        ),
        ("Marco", "System administrator"),
        ("Marco: no answer", "System administrator: no answer"),
        (
            "first\n- Marco was alone",
            "first\n- The system administrator was alone",
        ),
        (
            "e.g. Marco on Fridays",
            "e.g. the system administrator on Fridays",
        ),
        (
            "The system administrator Marco was alone",
            "The system administrator was alone",
        ),
        (
            "Marco (system administrator) was alone",
            "The system administrator was alone",
        ),
        (
            "Marco, the system administrator, was alone",
            "The system administrator was alone",
        ),
        (
            "The system administrator, Marco, was alone",
            "The system administrator was alone",
        ),
        (
            "Ask marco.rossi@firm.example.",
            "Ask the system administrator.",
        ),
        ("/home/marco/key", "/home/system administrator/key"),
        (
            "Anna-Marco, Marco-Anna, Marcos, macro",
            "Anna-Marco, Marco-Anna, Marcos, macro",
        ),
        ("an ex-Marco script", "an ex-system administrator script"),
        ("", ""),
    ] {
        assert_eq!(said(En, "Marco", "System administrator", text), expected);
    }
    for (name, role, text, expected) in [
        (
            "Lucas",
            "SOC analyst",
            "Lucas' note",
            "The SOC analyst's note",
        ),
        ("Anna", "nurses", "Anna's rota", "The nurses' rota"),
        (
            "Anna",
            "the on-call engineer",
            "Tell Anna",
            "Tell the on-call engineer",
        ),
        (
            "Marco Rossi",
            "Operator",
            "Nobody called Marco\nRossi",
            "Nobody called the operator",
        ),
        (
            "D'Angelo",
            "Operator",
            "D’Angelo waited",
            "The operator waited",
        ),
        (
            "José",
            "Operator",
            "Jose\u{301} waited, Jose waited",
            "The operator waited, Jose waited",
        ),
    ] {
        assert_eq!(said(En, name, role, text), expected);
    }
}

#[test]
fn w50_italian() {
    let sysadmin = "Amministratore di sistema";
    for (name, role, text, expected) in [
        (
            "Marco",
            sysadmin,
            "Marco ha ignorato l’avviso",
            "L’amministratore di sistema ha ignorato l’avviso",
        ),
        (
            "Marco",
            sysadmin,
            "Il telefono di Marco era spento",
            "Il telefono dell’amministratore di sistema era spento",
        ),
        (
            "Marco",
            sysadmin,
            "L'avviso e' arrivato a Marco",
            "L'avviso e' arrivato all'amministratore di sistema",
        ),
        (
            "Marco",
            "Tecnico",
            "Il turno di Marco",
            "Il turno del tecnico",
        ),
        (
            "Marco",
            "Tecnico",
            "Di Marco non si sa niente",
            "Del tecnico non si sa niente",
        ),
        ("Marco", "Tecnico", "dal sig. Marco", "dal tecnico"),
        (
            "Marco",
            "Studente",
            "da Marco, con Marco, su Marco",
            "dallo studente, con lo studente, sullo studente",
        ),
        (
            "Anna",
            "Infermiera",
            "Secondo Anna nessuno ha chiamato",
            "Secondo l’infermiera nessuno ha chiamato",
        ),
        (
            "Anna",
            "Operatrice di sala",
            "La Anna era sola",
            "L’operatrice di sala era sola",
        ),
        ("Anna", "Caposala", "in Anna", "nella caposala"),
        (
            "Anna",
            "Responsabile",
            "Anna è stata avvisata",
            "La responsabile è stata avvisata",
        ),
        (
            "Luca",
            "Responsabile",
            "Luca è stato avvisato",
            "Il responsabile è stato avvisato",
        ),
        (
            "Luca",
            "Analista SOC",
            "Nessuno ha detto a Luca",
            "Nessuno ha detto all’analista SOC",
        ),
        ("Luca", "SOC", "avvisato da Luca", "avvisato dal SOC"),
        ("Luca", "HR", "avvisato da Luca", "avvisato dall’HR"),
        (
            "Luca",
            "gli operatori",
            "il turno di Luca",
            "il turno degli operatori",
        ),
        (
            "Luca",
            "Tecnici",
            "Luca ed Anna, Anna ed Luca",
            "I tecnici ed Anna, Anna e i tecnici",
        ),
        ("Luca", "Tecnico", "Il nostro Luca", "Il nostro tecnico"),
        (
            "Luca",
            "Tecnico",
            "Il tecnico Luca era solo",
            "Il tecnico era solo",
        ),
        (
            "Luca",
            "Tecnico",
            "Luca (tecnico) era solo",
            "Il tecnico era solo",
        ),
        (
            "Luca",
            "Tecnico",
            "Luca, il tecnico, era solo",
            "Il tecnico era solo",
        ),
        ("Luca", "Tecnico", "Luca", "Tecnico"),
        (
            "Luca",
            "Direzione",
            "Parla con Luca",
            "Parla con la direzione",
        ),
        ("Luca", "Psicologo", "C’era Luca", "C’era lo psicologo"),
    ] {
        assert_eq!(said(It, name, role, text), expected, "{text}");
    }
}

#[test]
fn w50_a_role_that_is_told_in_part_is_not_told_twice() {
    let role = "Sistemista di turno";
    for (text, expected) in [
        (
            "Luca, sistemista, ha riavviato il server",
            "Il sistemista di turno ha riavviato il server",
        ),
        (
            "Luca (sistemista) ha riavviato il server",
            "Il sistemista di turno ha riavviato il server",
        ),
        (
            "Luca, il sistemista, era solo",
            "Il sistemista di turno era solo",
        ),
        (
            "Il sistemista Luca era solo",
            "Il sistemista di turno era solo",
        ),
        (
            "Nessuno ha chiamato il sistemista Luca",
            "Nessuno ha chiamato il sistemista di turno",
        ),
        ("dal sistemista Luca", "dal sistemista di turno"),
        ("Sistemista Luca: solo", "Sistemista di turno: solo"),
        ("Il turno di Luca", "Il turno del sistemista di turno"),
        (
            "Luca, che era solo, ha chiamato",
            "Il sistemista di turno, che era solo, ha chiamato",
        ),
        (
            "Luca, tecnico, era solo",
            "Il sistemista di turno, tecnico, era solo",
        ),
    ] {
        assert_eq!(said(It, "Luca", role, text), expected, "{text}");
    }
    let role = "System administrator";
    for (text, expected) in [
        (
            "Marco, administrator, restarted it",
            "The system administrator restarted it",
        ),
        (
            "The administrator Marco restarted it",
            "The system administrator restarted it",
        ),
        (
            "The administrator’s phone rang, Marco slept",
            "The administrator’s phone rang, the system administrator slept",
        ),
    ] {
        assert_eq!(said(En, "Marco", role, text), expected, "{text}");
    }
    let alone = alone_in_place_of("Luca", "Sistemista di turno", "Luca, sistemista", &[]);
    assert_eq!(alone, "Sistemista di turno");
}

#[test]
fn w50_a_name_that_is_a_word_too_is_not_meant_where_it_is_small() {
    let text = "It will fail; Will and WILL know";
    let put = "It will fail; the operator and the operator know";
    assert_eq!(said(En, "Will", "Operator", text), put);
    let text = "in sala con Sala";
    assert_eq!(said(It, "Sala", "Tecnico", text), "in sala con il tecnico");
}

#[test]
fn w50_a_field_for_a_role_gets_the_role_alone() {
    let role = "System administrator";
    for (text, expected) in [
        ("Marco", "System administrator"),
        ("Marco (system administrator)", "System administrator"),
        ("System administrator: Marco", "System administrator"),
        ("Marco and Anna", "System administrator and Anna"),
        ("Anna / marco", "Anna / System administrator"),
    ] {
        assert_eq!(alone_in_place_of("Marco", role, text, &[]), expected);
    }
}

#[test]
fn w51_a_longer_name_is_somebody_elses() {
    let longer = ["Marco Rossi".to_owned()];
    let text = "Marco Rossi told Marco";
    assert_eq!(
        in_place_of("Marco", "Operator", En, text, &longer),
        "Marco Rossi told the operator"
    );
    assert_eq!(places_of("Marco", text, &longer), vec![17..22]);
    // What isn't longer holds nothing back.
    assert_eq!(places_of("marco", text, &["Marco".to_owned()]).len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn w50_no_place_is_left_and_the_rest_stays(
        before in "[a-z ,.'’(\n-]{0,20}",
        after in "[ ,.!?)\n]{1}[a-z ,.'’\n-]{0,20}",
        name in prop::sample::select(vec!["Zoë", "Marco Rossi", "D’Angelo", "Łukasz", "李明"]),
        role in "(la |the )?[A-Z][a-z]{2,8}( [a-z]{2,8})?",
        italian in any::<bool>(),
    ) {
        let language = if italian { It } else { En };
        let text = format!("{before}{name}{after}");
        let put = in_place_of(name, &role, language, &text, &[]);
        prop_assert!(places_of(name, &put, &[]).is_empty() , "{}", put);
        // Nothing is named in it any more: the next time nothing changes.
        prop_assert_eq!(&in_place_of(name, &role, language, &put, &[]), &put);
    }

    #[test]
    fn w50_any_text_is_read_without_a_panic_on_characters_boundaries(
        text in "\\PC{0,60}", name in "\\PC{0,6}", role in "\\PC{0,12}", italian in any::<bool>(),
    ) {
        let language = if italian { It } else { En };
        for place in places_of(&name, &text, &[]) {
            prop_assert!(text.get(place).is_some_and(|it| !it.is_empty()));
        }
        let _ = in_place_of(&name, &role, language, &text, &[]);
        let _ = alone_in_place_of(&name, &role, &text, &[]);
    }

    #[test]
    fn w50_a_text_without_the_name_stays_as_it_is(text in "[a-z A-Z,.'\n]{0,80}") {
        prop_assert_eq!(in_place_of("Zoë", "Operator", En, &text, &[]), text);
    }
}
