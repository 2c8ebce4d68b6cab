//! Words that keep their capital wherever they stand, and words that never do.

/// Proper nouns that sentences of an analysis begin with, and that are no words
/// else.
pub(super) const PROPER: &str = "Adobe Airbus Alstom Amazon America Android Ansible Apache Azure Bayer Bluetooth Boeing \
    Bologna Bombardier Bosch Britain Brussels China Cisco Debian Docker Dropbox Dublin \
    Elasticsearch Enel Europa Europe Excel Facebook Fedora Ferrari Fiat Firefox Firenze \
    Fortinet France Francia Genoa Genova Germania Germany Google Grafana Hilti Hitachi Honda \
    Honeywell Inghilterra Instagram Italia Italy Iveco Japan Java Jenkins Jira Jungheinrich \
    Kafka Komatsu Kubernetes Liebherr Linux Lisbon London Londra Madrid Microsoft Milan \
    Milano Mitsubishi Nagios Napoli Netflix Nokia Novartis Okta Olanda Oracle Palermo \
    Panasonic Paris Pfizer Philips Postgres Prometheus Puglia Python Redis Renault Roche \
    Roma Rome Salesforce Samsung Sardegna Sicilia Siemens Skype Sony Spagna Splunk Svezia \
    Svizzera Telegram Terraform Tesla Torino Toscana Toyota Trenitalia Ubuntu Venezia Verona \
    Volkswagen Volvo WhatsApp Windows Yokogawa Zabbix Zoom Zurich";

/// Proper nouns in English alone.
pub(super) const PROPER_ENGLISH: &str = "African American April Arabic Asian August Belgian British Chinese Christmas Danish \
    December Dutch Easter English European February French Friday Fridays German Greek Hindi \
    Indian Internet Irish Italian January Japanese July June Monday Mondays Norwegian \
    November October Portuguese Ramadan Romanian Russian Saturday Saturdays Scottish \
    September Spanish Sunday Sundays Swedish Swiss Thursday Thursdays Tuesday Tuesdays \
    Ukrainian Wednesday Wednesdays Welsh";

/// What is one name with the name after it: "San Marco", "Dr Patel", "Patch Tuesday".
pub(super) const BEFORE_NAMES: &str = "Air Ash Black Bloody Boxing Cyber Don Dr East Fort Good Great Herr Frau Lake Las Latin \
    Los Madame Maundy Miss Monte Mount Mr Mrs Ms North Patch Port Porto Prof Saint San Sankt \
    Sant Santa Santo Sir South St West";

/// Words that begin many sentences and no name: where one stands before a name
/// it is small nevertheless.
pub(super) const SMALL_ENGLISH: &str = "A About After All An And Any As At Because Before Both But By Each Every Few For From He \
    How If In It Its Many More Most Neither No Nobody None Not Nothing On Once One Only Our \
    She Since Some The Their There These They This Those Three Two Until We What When Where \
    While Who Why With Without";

/// The same in Italian; what somebody is called is small there, too.
pub(super) const SMALL_ITALIAN: &str = "A Agli Ai Al Alcune Alcuni Alla Alle Allo Altre Altri Anche Avvocato Che Chi Come Con \
    Corso C’era C’è Da Dal Dalla Dalle Degli Dei Del Della Delle Di Dopo Dottor Dottoressa \
    Due E Fra Gli I Il In Ingegner Ingegnere La Le Lo Ma Mentre Molte Molti Nei Nel Nella \
    Nelle Nessun Nessuna Nessuno Niente Non O Ogni Per Perché Piazza Più Poche Pochi Prima \
    Professor Professoressa Quando Quasi Quattro Se Senza Signor Signora Solo Sul Sulla Tra \
    Tre Tutte Tutti Un Una Uno Via Viale È";

/// How German nouns end, in words that are long enough to be no others.
const GERMAN_ENDS: &[&str] = &[
    "ung", "ungen", "heit", "keit", "schaft", "werk", "werke", "zeug", "stelle", "anlage", "plan",
    "haus", "hof", "wehr", "amt", "buch", "platz", "rat", "leiter", "schutz", "dienst", "teile",
];

/// Whether a word is a noun of German, which has its capital everywhere: one of
/// its letters, or its ending, is in no English or Italian word.
pub(super) fn is_german(word: &str) -> bool {
    let has_letter = word
        .chars()
        .any(|c| matches!(c, 'ä' | 'ö' | 'ü' | 'ß' | 'Ä' | 'Ö' | 'Ü'));
    has_letter || word.chars().count() > 8 && GERMAN_ENDS.iter().any(|end| word.ends_with(end))
}

/// Whether a word is one of those that are told with a space between.
pub(super) fn is_one_of(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|it| it == word)
}
