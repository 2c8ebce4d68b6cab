//! What is taken for the name of a person, and what only bears one (W51).

use language::{Cast, Guard, Language};

fn check(language: Language, cases: &[(&str, &[&str])]) {
    let guard = Guard::new(language, "").unwrap();
    for (text, expected) in cases {
        let found = guard.names(text, &Cast::default());
        let found: Vec<&str> = found.into_iter().map(|it| &text[it]).collect();
        assert_eq!(&found, expected, "{text}");
    }
}

#[test]
fn w51_english_names_by_their_shape() {
    check(
        Language::En,
        &[
            ("J. Smith approved", &["J. Smith"]),
            ("J.R. Jones had the key", &["J.R. Jones"]),
            ("K. van Dijk signed", &["K. van Dijk"]),
            ("We asked A. Kowalska to wait", &["A. Kowalska"]),
            ("The sister told M. O’Brien", &["M. O’Brien"]),
            ("Sent to Anna K. for a look", &["Anna K."]),
            ("John F. Kennedy was late", &["John F. Kennedy"]),
            ("Smith approved", &["Smith"]),
            ("SMITH approved", &["SMITH"]),
            ("Told by Davies.", &["Davies"]),
            ("Mr London called", &["Mr London"]),
            ("Ms York, the planner", &["Ms York"]),
            ("Nguyen Van An left", &["Nguyen Van An"]),
            ("Anna de Luca", &["Anna de Luca"]),
            ("李伟 approved it", &["李伟"]),
            ("@alex was paged", &["alex"]),
            ("Ahmed told Fatima", &["Ahmed", "Fatima"]),
            ("Anna Hall approved it", &["Anna Hall"]),
            (
                "anna.kowalska@firm.example was copied",
                &["anna.kowalska@firm.example"],
            ),
        ],
    );
}

#[test]
fn w51_the_second_of_a_pair_is_a_name_too() {
    check(
        Language::En,
        &[
            ("Dr. Rossi and Müller disagreed", &["Dr. Rossi", "Müller"]),
            ("Anna and Zorbo restarted it", &["Anna", "Zorbo"]),
            ("Anna & Tom drove", &["Anna", "Tom"]),
            ("Anna and Splunk agreed", &["Anna"]),
            ("Anna and Management decided", &["Anna"]),
        ],
    );
    check(
        Language::It,
        &[
            ("Il dott. Ferri e Neri erano assenti", &["Ferri", "Neri"]),
            ("Fiore e Letizia", &["Fiore", "Letizia"]),
            ("Bianchi e Rossi hanno firmato", &["Bianchi", "Rossi"]),
            ("Anna e Splunk", &["Anna"]),
            ("Luca e Milano", &["Luca"]),
            ("Domenica e Sabato", &[]),
            ("Rosa e viola sono i colori", &[]),
        ],
    );
}

#[test]
fn w51_italian_names_by_their_shape() {
    check(
        Language::It,
        &[
            ("G. Verdi ha chiamato", &["G. Verdi"]),
            ("M. D’Angelo ha chiamato", &["M. D’Angelo"]),
            ("L’ing. Ancona ha risposto", &["Ancona"]),
            ("L'ing. Di Maio ha deciso", &["Di Maio"]),
            ("La sig.ra Lo Russo aspetta", &["Lo Russo"]),
            ("Lo ha detto a Rossi", &["Rossi"]),
            ("ANNA BIANCHI HA FIRMATO", &["ANNA BIANCHI"]),
            ("In sala Marco ha chiamato", &["Marco"]),
            ("Luca della reperibilità ha chiamato", &["Luca"]),
            ("Il server di Giulia si è spento", &["Giulia"]),
        ],
    );
}

#[test]
fn w51_what_bears_a_name_is_nobody() {
    let none: &[&str] = &[];
    let english = [
        "The ward at St Mary's had 12 beds",
        "Moved to San Francisco, San Jose and Charlotte",
        "The transfer from Queen Elizabeth Hospital took 3 h",
        "Maria DB was upgraded",
        "Ada and Julia code ran in April and June",
        "Storm Ciara hit",
        "Ward Victoria was full",
        "King's College and St. John's Road",
        "We chose plan B. Managers agreed.",
        "Vitamin C. Nobody knew",
        "The U.S. Army base",
        "The Smith chart was wrong",
        "Murphy's law",
        "Johnson & Johnson sent a batch",
        "support@firm.example was copied",
        "Will the pump stop",
        "Mark the valve",
        "Grace period of 7 days",
    ];
    check(Language::En, &english.map(|it| (it, none)));
    let italian = [
        "Il trasferimento dal San Giovanni è durato 3 ore",
        "L'ospedale Santa Maria Nuova ha 400 letti",
        "S. Maria Nuova",
        "La linea di via Giuseppe Verdi era chiusa",
        "Via G. Verdi era chiusa",
        "Il policlinico A. Gemelli è pieno",
        "Il reparto Maria Teresa è pieno",
        "Il server Giulia si è spento",
        "Il portale Rosa era fermo",
        "Villa Serena riceve tardi",
        "Sant’Anna ha 30 letti",
        "Serie A. Ferrari ha vinto",
        "Gioia Tauro",
        "Piazza Garibaldi",
        "Domenica il turno è ridotto",
    ];
    check(Language::It, &italian.map(|it| (it, none)));
}

#[test]
fn w51_a_ward_that_bears_a_name_is_no_person_as_the_subject() {
    let guard = Guard::new(Language::It, "").unwrap();
    let found = guard.findings("Il reparto Maria Teresa è pieno", &Cast::default());
    assert_eq!(found, []);
    let guard = Guard::new(Language::En, "").unwrap();
    let found = guard.findings("J. Smith approved it", &Cast::default());
    assert_eq!(found.len(), 1);
}
