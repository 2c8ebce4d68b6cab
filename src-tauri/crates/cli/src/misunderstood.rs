//! What is said of arguments that make no sense.

use crate::terminal::on_lines;
use crate::words;
use app::Language;
use std::io::{self, Write};
use std::process::ExitCode;

/// Says why the arguments make no sense, or what was asked about them.
pub(crate) fn misunderstood(said: &clap::Error, language: Language) -> ExitCode {
    if !said.use_stderr() {
        // Help, which can be coloured: nobody's words are in it.
        let _ = said.print();
        return ExitCode::SUCCESS;
    }
    let text = match words::help(language) {
        None => said.render().to_string(),
        Some(help) => (help.misunderstood)(said),
    };
    let _ = write!(io::stderr(), "{}", on_lines(&text));
    ExitCode::from(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::Arguments;
    use clap::CommandFactory;

    fn said(words: &[&str]) -> String {
        let help = words::help(Language::It).unwrap();
        let command = help.of(Arguments::command());
        (help.misunderstood)(&command.try_get_matches_from(words).unwrap_err())
    }

    #[test]
    fn arguments_that_make_no_sense_are_told_of_in_italian() {
        for (words, begins) in [
            (
                &["lisca", "nuova"][..],
                "errore: il comando “nuova” non esiste",
            ),
            (&["lisca", "new"], "errore: manca: <TITOLO>"),
            (
                &["lisca", "list", "--forza"],
                "errore: l’argomento “--forza” non esiste",
            ),
            (
                &["lisca", "list", "--shelf", "x"],
                "errore: “x” non è un valore di “--shelf <SCAFFALE>”\n  [valori possibili: open, archived, bin]",
            ),
            (
                &["lisca", "check", "tre"],
                "errore: “tre” non è un valore di “<NUMERO>”: serve un numero intero",
            ),
            (
                &["lisca", "report", "x", "--when", "ieri"],
                "errore: “ieri” non è un valore di “--when <QUANDO>”: scrivilo come 2026-03-13 o 2026-03-13T22:10, che può dire la sua distanza da UTC: 2026-03-13T22:10+01:00",
            ),
        ] {
            let text = said(words);
            assert!(text.starts_with(begins), "{text}");
            assert!(
                !text.contains("Usage") && !text.contains("OPTIONS"),
                "{text}"
            );
        }
    }
}
