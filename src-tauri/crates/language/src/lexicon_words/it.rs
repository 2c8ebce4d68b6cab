//! How a lexicon is written in Italian, and what is said of a line that can't be
//! read.

use super::{Forms, Kinds};
use crate::{Form, Kind, LexiconMessage};

pub(super) const KINDS: Kinds = [
    ("controfattuale", Some(Kind::Counterfactual)),
    ("descrizione_negativa", Some(Kind::NegativeDescriptor)),
    ("punto_d_arrivo", Some(Kind::EndPoint)),
    ("giudizio", Some(Kind::Judgement)),
    ("persona_soggetto", Some(Kind::PersonAsSubject)),
    ("silenzio", None),
];

pub(super) const FORMS: Forms = [
    ("scrivi:", Form::Rewrite),
    ("riempi:", Form::Template),
    ("chiedi:", Form::Question),
];

pub(super) fn misread(flaw: &LexiconMessage) -> String {
    match flaw {
        LexiconMessage::NoWord => "non c’è nessuna parola".into(),
        LexiconMessage::LooseEnd => "la prima e l’ultima parola devono esserci sempre".into(),
        LexiconMessage::Class { class, known } => format!("<{class}> non è noto; ci sono {known}"),
        LexiconMessage::NotAWord(want) => format!("`{want}` non è una parola"),
        LexiconMessage::Kind(word) => {
            let kinds = KINDS.map(|(kind, _)| kind).join(", ");
            format!(
                "`{word}` non è un tipo; una riga comincia con uno di {kinds}, o con `-` prima di parole da lasciar stare"
            )
        }
        LexiconMessage::NoPhrase(word) => format!("mancano le parole; scrivi `{word} | le parole`"),
        LexiconMessage::Condition { condition, known } => {
            format!("la condizione `{condition}` non è nota; ci sono {known}")
        }
        LexiconMessage::Form(part) => {
            format!("`{part}` dovrebbe cominciare con `chiedi:`, `riempi:` o `scrivi:`")
        }
        LexiconMessage::NothingFollows(part) => format!("dopo `{part}` non c’è niente"),
        LexiconMessage::List(flaw) => (*flaw).into(),
    }
}
