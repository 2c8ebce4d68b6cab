//! What is said of arguments that make no sense.

use crate::italian::usage_in_italian;
use crate::terminal::on_lines;
use app::Language;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::io::{self, Write};
use std::process::ExitCode;

/// Says why the arguments make no sense, or what was asked about them.
pub(crate) fn misunderstood(said: &clap::Error, language: Language) -> ExitCode {
    if !said.use_stderr() {
        // Help, which can be coloured: nobody's words are in it.
        let _ = said.print();
        return ExitCode::SUCCESS;
    }
    let text = match language {
        Language::En => said.render().to_string(),
        Language::It => in_italian(said),
    };
    let _ = write!(io::stderr(), "{}", on_lines(&text));
    ExitCode::from(2)
}

/// An error as clap has it, in Italian.
fn in_italian(error: &clap::Error) -> String {
    let told = |kind| error.get(kind).map(told).unwrap_or_default();
    let (arg, value) = (
        told(ContextKind::InvalidArg),
        told(ContextKind::InvalidValue),
    );
    let known = told(ContextKind::ValidValue);
    let what = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => format!("a “{arg}” manca un valore"),
        ErrorKind::InvalidValue => format!("“{value}” non è un valore di “{arg}”"),
        ErrorKind::ValueValidation => {
            format!("“{value}” non è un valore di “{arg}”: {}", wanted(&arg))
        }
        ErrorKind::UnknownArgument => format!("l’argomento “{arg}” non esiste"),
        ErrorKind::InvalidSubcommand => {
            let command = told(ContextKind::InvalidSubcommand);
            format!("il comando “{command}” non esiste")
        }
        ErrorKind::MissingRequiredArgument => format!("manca: {arg}"),
        ErrorKind::ArgumentConflict => {
            let other = told(ContextKind::PriorArg);
            match other.is_empty() || other == arg {
                true => format!("“{arg}” si può indicare una volta sola"),
                false => format!("“{arg}” non va insieme a “{other}”"),
            }
        }
        ErrorKind::TooManyValues => format!("“{value}” è di troppo per “{arg}”"),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            format!("a “{arg}” manca un valore")
        }
        ErrorKind::NoEquals => format!("dopo “{arg}” serve un =, e poi il valore"),
        ErrorKind::InvalidUtf8 => "un argomento non è in UTF-8".to_owned(),
        _ => "gli argomenti non si capiscono".to_owned(),
    };
    let mut text = format!("errore: {what}\n");
    if !known.is_empty() {
        text += &format!("  [valori possibili: {known}]\n");
    }
    let suggested = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    for meant in suggested.map(told).iter().filter(|it| !it.is_empty()) {
        text += &format!("\n  forse intendevi “{meant}”\n");
    }
    let usage = told(ContextKind::Usage);
    if !usage.is_empty() {
        text += &format!("\nUso: {}\n", usage_in_italian(&usage));
    }
    text + "\nPer saperne di più prova “--help”.\n"
}

/// How a value should look that can't be read.
fn wanted(arg: &str) -> &'static str {
    match arg {
        it if it.contains("--when") => {
            "scrivilo come 2026-03-13 o 2026-03-13T22:10, che può dire la sua distanza da UTC: 2026-03-13T22:10+01:00"
        }
        it if it.contains("--size") => "scrivilo come 1075x690, in px",
        it if it.contains("--floor") => "serve un numero di px maggiore di zero",
        _ => "serve un numero intero, come lo mostra `lisca list`",
    }
}

fn told(value: &ContextValue) -> String {
    match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(some) => some.join(", "),
        ContextValue::StyledStr(one) => one.to_string(),
        ContextValue::StyledStrs(some) => {
            let some: Vec<_> = some.iter().map(ToString::to_string).collect();
            some.join(", ")
        }
        ContextValue::Number(count) => count.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::Arguments;
    use clap::CommandFactory;

    fn said(words: &[&str]) -> String {
        let command = crate::italian::in_italian(Arguments::command());
        in_italian(&command.try_get_matches_from(words).unwrap_err())
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
