//! Parts of a problem statement; omissions, names, own lines.

use super::guard;
use language::{Cast, Guard, Language, ProblemPart};

#[test]
fn parts_of_a_problem_statement() {
    let part = |text: &str| -> Vec<(ProblemPart, String)> {
        guard()
            .problem_parts(text, &Cast::default())
            .into_iter()
            .map(|(part, range)| (part, text[range].to_owned()))
            .collect()
    };
    use ProblemPart::{Cause, Person, Remedy};
    let one = |part, words: &str| vec![(part, words.to_owned())];
    assert_eq!(
        part("14 server su 14 fuori controllo dalle 23:40; 3 servizi fermi per 38 ore"),
        vec![]
    );
    assert_eq!(
        part("Servizi fermi per 38 ore a causa del firewall"),
        one(Cause, "a causa")
    );
    assert_eq!(
        part("Linea ferma perché mancava il ricambio"),
        one(Cause, "perché")
    );
    assert_eq!(
        part("Fermo di due ore dovuto al relè"),
        one(Cause, "dovuto")
    );
    assert_eq!(
        part("Il firewall va sostituito"),
        one(Remedy, "va sostituito")
    );
    assert_eq!(part("Bisogna rifare la rete"), one(Remedy, "Bisogna"));
    assert_eq!(
        part("L'operatore ha aperto la valvola alle 5"),
        one(Person, "operatore")
    );
    assert_eq!(part("Marco era da solo"), one(Person, "Marco"));
}

#[test]
fn omissions_names_and_own_lines() {
    assert!(guard().is_omission("Il tecnico non ha chiuso la valvola."));
    assert!(!guard().is_omission("La valvola è rimasta aperta."));
    let names = |text: &str| -> Vec<String> {
        let found = guard().names(text, &Cast::default());
        found
            .into_iter()
            .map(|range| text[range].to_owned())
            .collect()
    };
    assert_eq!(names("Ha chiamato Marco Rossi alle 9."), ["Marco Rossi"]);
    assert_eq!(names("La dott.ssa Bianchi e Anna"), ["Bianchi", "Anna"]);
    for text in [
        "Da Milano a Torino, in aprile",
        "Stella a triangolo",
        "rosa e bianca",
        "San Marco",
    ] {
        assert_eq!(names(text), Vec::<String>::new(), "{text}");
    }
    let own = Guard::new(
        Language::It,
        "- errore umano\njudgement | fare i furbi | - | ask: Che cosa è successo?",
    )
    .unwrap();
    let none = Cast::default();
    assert!(own.findings("Causa: errore umano.", &none).is_empty());
    assert_eq!(own.findings("Inutile fare i furbi.", &none).len(), 1);
    assert!(Guard::new(Language::It, "colpa | x").is_err());
}
