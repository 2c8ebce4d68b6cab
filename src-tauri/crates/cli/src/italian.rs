//! The command line in Italian: what clap writes of its own, and the help of
//! each command and argument. Names of commands and arguments are the same in
//! every language: scripts rely on them.

use clap::{Arg, ArgAction, Command};

/// The command that tells how others are used.
pub(crate) const HELP: &str = "help";

/// The command with all it says in Italian.
pub(crate) fn in_italian(command: Command) -> Command {
    let mut said = worded(command, "");
    // Listed with the others; `lisca help` itself is read before.
    said = said.subcommand(Command::new(HELP));
    for sub in names(&said) {
        said = said.mut_subcommand(&sub, |it| worded(it, &sub));
    }
    said
}

fn names(command: &Command) -> Vec<String> {
    let named = command.get_subcommands().map(|it| it.get_name().to_owned());
    named.collect()
}

/// One command, without those beneath it.
fn worded(command: Command, name: &str) -> Command {
    let has_commands = command.has_subcommands();
    let command = command
        .about(about(name))
        .help_template(TEMPLATE)
        .subcommand_help_heading("Comandi")
        .subcommand_value_name("COMANDO")
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(own(
            "help",
            'h',
            ArgAction::Help,
            "Mostra come si usa; --help dice di più",
        ));
    let command = match has_commands {
        true => command
            .long_about(LONG_ABOUT)
            .disable_version_flag(true)
            .arg(own(
                "version",
                'V',
                ArgAction::Version,
                "Mostra la versione",
            )),
        false => command.long_about(about(name)),
    };
    let command = command.mut_args(|arg| of_argument(arg, name));
    // Alone, a command doesn't know whose it is.
    let usage = usage_in_italian(&command.clone().render_usage().to_string());
    command.override_usage(match has_commands {
        true => usage,
        false => format!("lisca {usage}"),
    })
}

const TEMPLATE: &str = "{about-with-newline}\nUso: {usage}\n\n{all-args}{after-help}";

fn own(id: &'static str, short: char, action: ArgAction, help: &'static str) -> Arg {
    Arg::new(id).long(id).short(short).action(action).help(help)
}

/// A line that clap made: `Usage: lisca new [OPTIONS] <TITLE>`.
pub(crate) fn usage_in_italian(usage: &str) -> String {
    let usage = usage.trim().trim_start_matches("Usage:").trim();
    usage
        .replace("[OPTIONS]", "[OPZIONI]")
        .replace("[COMMAND]", "[COMANDO]")
        .replace("<COMMAND>", "<COMANDO>")
}

fn of_argument(arg: Arg, command: &str) -> Arg {
    let id = arg.get_id().to_string();
    let heading = match arg.is_positional() {
        true => "Argomenti",
        false => "Opzioni",
    };
    let arg = arg.help_heading(heading);
    let arg = match arg.get_action().takes_values() {
        // The help says both, in Italian.
        true => arg.hide_default_value(true).hide_possible_values(true),
        false => return with_help(arg, &id, command),
    };
    let arg = match value_name(&id, command) {
        Some(name) => arg.value_name(name),
        None => arg,
    };
    with_help(arg, &id, command)
}

fn with_help(arg: Arg, id: &str, command: &str) -> Arg {
    match help(id, command) {
        Some(said) => arg.help(said).long_help(None::<&str>),
        None => arg,
    }
}

const LONG_ABOUT: &str = "Analisi delle cause radice: lisca di pesce, cinque perché, piano d’azione.\n\n\
    Senza un comando apre la finestra. Le analisi stanno in una sola libreria su questo computer, \
    nella cartella indicata da LISCA_DATA o dove il sistema tiene i dati dei programmi.";

/// What a command does; the empty name is the program's.
fn about(command: &str) -> &'static str {
    match command {
        "" => "Analisi delle cause radice: lisca di pesce, cinque perché, piano d’azione",
        "list" => "Elenca le analisi della libreria",
        "new" => "Comincia un’analisi, e ne scrive il numero",
        "report" => {
            "Segnala un quasi incidente, un pericolo o un incidente, e ne scrive il numero: la \
             segnalazione aspetta finché qualcuno non la approfondisce"
        }
        "import" => "Legge un’analisi da un file JSON nella libreria, e ne scrive il numero",
        "export" => "Scrive un’analisi in un file",
        "check" => {
            "Dice che cosa resta da completare in un’analisi: finché resta qualcosa, esce con 1"
        }
        "names" => "Elenca ciò che sembra ancora un nome in un’analisi, e dove",
        HELP => "Mostra come si usa Lisca, o uno dei comandi: `lisca help export`",
        "demo" => "Aggiunge alla libreria i due esempi svolti",
        "guard" => {
            "Guarda le parole di frasi, una per riga dall’ingresso standard, e risponde a ognuna con \
             una riga di JSON"
        }
        "restore" => {
            "Mette una copia di riserva al posto della libreria: una copia qualsiasi del suo file. \
             Ciò che c’era resta accanto"
        }
        // A test sees to it that there is none.
        _ => "",
    }
}

/// What an argument is for.
fn help(id: &str, command: &str) -> Option<&'static str> {
    Some(match (command, id) {
        (_, "help" | "version") => return None,
        ("list", "shelf") => {
            "Lo scaffale: open (aperte), archived (archiviate), bin (cestino); senza, open"
        }
        ("list" | "names", "json") => "In JSON, per i programmi",
        ("new", "title") => "Il nome del caso",
        ("new", "kind") => {
            "Il tipo: incident (incidente), near-miss (quasi incidente), hazard (pericolo); senza, \
             incident"
        }
        ("new", "language") => "La lingua dell’analisi, se non è quella che parla Lisca: en, it",
        ("report", "what") => "Che cosa è successo, o poteva succedere",
        ("report", "place") => "Il sistema o il team",
        ("report", "when") => {
            "Quando, nell’ora del luogo, come 2026-03-13T22:10; può dire quanto dista da UTC: \
             2026-03-13T22:10+01:00"
        }
        ("report", "kind") => {
            "Il tipo: incident (incidente), near-miss (quasi incidente), hazard (pericolo); senza, \
             near-miss"
        }
        ("report", "went_well") => "Che cosa è andato bene, e ha evitato il peggio",
        ("report", "lucky") => "Quale fortuna ha evitato il peggio",
        ("import", "file") => "Il file; `-` è l’ingresso standard",
        ("export" | "check" | "names", "id") => {
            "Il numero dell’analisi, come lo mostra `lisca list`"
        }
        ("export", "format") => {
            "pdf: il rapporto; svg: la lisca come immagine; json: tutto; senza, pdf"
        }
        ("export", "output") => {
            "Dove scrivere; `-` è l’uscita standard. Senza, in questa cartella un file con il nome \
             del caso"
        }
        ("export", "force") => "Sovrascrive un file che c’è già",
        ("export", "with_private_notes") => "Con le note e le tracce di chi facilita; solo in JSON",
        ("export", "size") => {
            "La misura del posto in cui si mostra la lisca, in px, come 1075x690; solo in SVG"
        }
        ("export", "floor") => "La misura minima delle sue parole, in px",
        ("export", "room") => "Come la mostra lo schermo condiviso",
        ("export", "with_names") => {
            "Anche se qualcosa sembra un nome: esporta i nomi come sono scritti"
        }
        ("check", "format") => {
            "text: una riga per punto; json: tutto, per i programmi; senza, text"
        }
        ("check", "language") => "La lingua delle frasi, se non è quella che parla Lisca: en, it",
        ("demo", "language") => "La lingua degli esempi, se non è quella che parla Lisca: en, it",
        ("guard", "lang") => "La lingua delle frasi: en, it",
        ("guard", "own") => {
            "Un file con voci tue, nella forma del lessico; una riga che comincia con `-` lascia \
             stare delle parole"
        }
        ("restore", "file") => "La copia di riserva",
        _ => return None,
    })
}

/// What stands for an argument's value.
fn value_name(id: &str, command: &str) -> Option<&'static str> {
    Some(match (command, id) {
        (_, "size") => "LARGHEZZAxALTEZZA",
        (_, "floor") => "PX",
        (_, "title") => "TITOLO",
        (_, "what") => "CHE COSA",
        (_, "place") => "DOVE",
        (_, "when") => "QUANDO",
        (_, "kind") => "TIPO",
        (_, "shelf") => "SCAFFALE",
        (_, "language" | "lang") => "LINGUA",
        (_, "format") => "FORMA",
        (_, "output" | "file" | "own") => "FILE",
        (_, "id") => "NUMERO",
        (_, "went_well" | "lucky") => "TESTO",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::{Arguments, help_first};
    use clap::CommandFactory;
    use std::ffi::OsString;

    /// Words that only English help has.
    fn english(text: &str) -> Option<&str> {
        const WORDS: &[&str] = &[
            "the",
            "The",
            "of",
            "Usage:",
            "Options:",
            "Commands:",
            "Arguments:",
            "Print",
            "default:",
            "possible",
            "help:",
            "OPTIONS",
            "COMMAND",
            "workshop",
            "file;",
        ];
        text.split_whitespace()
            .map(|it| it.trim_matches(['[', ']', '<', '>', '(', ')', ',', '.']))
            .find(|it| WORDS.contains(it) && *it != "file;")
    }

    #[test]
    fn the_command_line_says_nothing_in_english_where_it_speaks_italian() {
        let mut command = in_italian(Arguments::command());
        let whole = command.render_long_help().to_string();
        assert_eq!(english(&whole), None, "{whole}");
        assert!(whole.contains("Uso: lisca [COMANDO]"), "{whole}");
        for sub in command.get_subcommands_mut() {
            let text = sub.render_long_help().to_string();
            assert_eq!(english(&text), None, "{text}");
        }
    }

    #[test]
    fn every_command_and_argument_has_italian_help() {
        let command = Arguments::command();
        for sub in command.get_subcommands() {
            let name = sub.get_name();
            assert_ne!(about(name), "", "{name}");
            for arg in sub.get_arguments() {
                let id = arg.get_id().as_str();
                assert!(help(id, name).is_some(), "{name} {id}");
            }
        }
    }

    #[test]
    fn every_format_is_told_of_in_italian() {
        let told = help("format", "export").unwrap();
        for format in app::Format::WRITTEN {
            assert!(told.contains(&format!("{}: ", format.name())), "{told}");
        }
    }

    /// `lisca help` is there in every language, and says so.
    #[test]
    fn help_is_listed_and_is_the_help_of_the_command() {
        let mut command = in_italian(Arguments::command());
        let whole = command.render_long_help().to_string();
        assert!(whole.contains("Mostra come si usa Lisca"), "{whole}");
        for (words, wanted) in [
            (&["lisca", "help"][..], &["lisca", "--help"][..]),
            (&["lisca", "help", "export"], &["lisca", "export", "--help"]),
            (&["lisca", "export", "3"], &["lisca", "export", "3"]),
            (&["lisca"], &["lisca"]),
        ] {
            let read = help_first(words.iter().map(Into::into));
            assert_eq!(
                read,
                wanted.iter().map(Into::into).collect::<Vec<OsString>>()
            );
        }
    }

    #[test]
    fn italian_arguments_are_read_as_english_ones() {
        let parse = |words: &[&str]| in_italian(Arguments::command()).try_get_matches_from(words);
        assert!(parse(&["lisca", "new", "Un caso", "--kind", "near-miss"]).is_ok());
        assert!(parse(&["lisca"]).is_ok());
        assert!(parse(&["lisca", "export", "3", "-o", "x.pdf", "--force"]).is_ok());
    }
}
