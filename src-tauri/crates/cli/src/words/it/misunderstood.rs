//! What is said in Italian of arguments that make no sense.

use super::help::WORDS;
use crate::words::told;
use clap::error::{ContextKind, ErrorKind};

/// Why arguments make no sense, as clap has it, in Italian.
pub(super) fn misunderstood(error: &clap::Error) -> String {
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
        text += &format!("\nUso: {}\n", WORDS.usage(&usage));
    }
    text + "\nPer saperne di più prova “--help”.\n"
}

/// How a value should look that can't be read.
fn wanted(arg: &str) -> &'static str {
    match arg {
        it if it.contains("--when") => {
            "scrivilo come 2026-03-13 o 2026-03-13T22:10, che può dire la sua distanza da UTC: 2026-03-13T22:10+01:00"
        }
        it if it.contains("--action") => "serve il numero di un’azione, come lo mostra il rapporto",
        it if it.contains("--size") => "scrivilo come 1075x690, in px",
        it if it.contains("--floor") => "serve un numero di px maggiore di zero",
        _ => "serve un numero intero, come lo mostra `lisca list`",
    }
}
