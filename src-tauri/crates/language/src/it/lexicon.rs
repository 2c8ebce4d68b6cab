//! How a lexicon is written in Italian, and what is said of a line that can't be
//! read.

use crate::lexicon::{Forms, Kinds};
use crate::{Form, Kind, Misread};

pub(crate) const KINDS: Kinds = [
    ("controfattuale", Some(Kind::Counterfactual)),
    ("descrizione_negativa", Some(Kind::NegativeDescriptor)),
    ("punto_d_arrivo", Some(Kind::EndPoint)),
    ("giudizio", Some(Kind::Judgement)),
    ("persona_soggetto", Some(Kind::PersonAsSubject)),
    ("silenzio", None),
];

pub(crate) const FORMS: Forms = [
    ("scrivi:", Form::Rewrite),
    ("riempi:", Form::Template),
    ("chiedi:", Form::Question),
];

pub(crate) fn misread(flaw: &Misread) -> String {
    match flaw {
        Misread::NoWord => "non c’è nessuna parola".into(),
        Misread::LooseEnd => "la prima e l’ultima parola devono esserci sempre".into(),
        Misread::Class { class, known } => format!("<{class}> non è noto; ci sono {known}"),
        Misread::NotAWord(want) => format!("`{want}` non è una parola"),
        Misread::Kind(word) => {
            let kinds = KINDS.map(|(kind, _)| kind).join(", ");
            format!(
                "`{word}` non è un tipo; una riga comincia con uno di {kinds}, o con `-` prima di parole da lasciar stare"
            )
        }
        Misread::NoPhrase(word) => format!("mancano le parole; scrivi `{word} | le parole`"),
        Misread::Condition { condition, known } => {
            format!("la condizione `{condition}` non è nota; ci sono {known}")
        }
        Misread::Form(part) => {
            format!("`{part}` dovrebbe cominciare con `chiedi:`, `riempi:` o `scrivi:`")
        }
        Misread::NothingFollows(part) => format!("dopo `{part}` non c’è niente"),
        Misread::List(flaw) => (*flaw).into(),
    }
}
