//! How a lexicon is written in English, and what is said of a line that can't be
//! read.

use crate::lexicon::{Forms, Kinds};
use crate::{Form, Kind, Misread};

pub(crate) const KINDS: Kinds = [
    ("counterfactual", Some(Kind::Counterfactual)),
    ("negative_descriptor", Some(Kind::NegativeDescriptor)),
    ("end_point", Some(Kind::EndPoint)),
    ("judgement", Some(Kind::Judgement)),
    ("person_as_subject", Some(Kind::PersonAsSubject)),
    ("quiet", None),
];

pub(crate) const FORMS: Forms = [
    ("write:", Form::Rewrite),
    ("fill:", Form::Template),
    ("ask:", Form::Question),
];

pub(crate) fn misread(flaw: &Misread) -> String {
    match flaw {
        Misread::NoWord => "the phrase has no word in it".into(),
        Misread::LooseEnd => {
            "the phrase should begin and end with a word that must be there".into()
        }
        Misread::Class { class, known } => format!("<{class}> isn’t known; there are {known}"),
        Misread::NotAWord(want) => format!("`{want}` isn’t a word"),
        Misread::Kind(word) => {
            let kinds = KINDS.map(|(kind, _)| kind).join(", ");
            format!(
                "`{word}` isn't a kind; a line begins with one of {kinds}, or with `-` before a phrase to be left alone"
            )
        }
        Misread::NoPhrase(word) => format!("a phrase is missing; write `{word} | the phrase`"),
        Misread::Condition { condition, known } => {
            format!("the condition `{condition}` isn’t known; there are {known}")
        }
        Misread::Form(part) => {
            format!("`{part}` should begin with `ask:`, `fill:` or `write:`")
        }
        Misread::NothingFollows(part) => format!("nothing follows `{part}`"),
        Misread::List(flaw) => (*flaw).into(),
    }
}
