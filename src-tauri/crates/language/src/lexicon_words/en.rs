//! How a lexicon is written in English, and what is said of a line that can't be
//! read.

use super::{Forms, Kinds};
use crate::{Form, Kind, LexiconMessage};

pub(super) const KINDS: Kinds = [
    ("counterfactual", Some(Kind::Counterfactual)),
    ("negative_descriptor", Some(Kind::NegativeDescriptor)),
    ("end_point", Some(Kind::EndPoint)),
    ("judgement", Some(Kind::Judgement)),
    ("person_as_subject", Some(Kind::PersonAsSubject)),
    ("quiet", None),
];

pub(super) const FORMS: Forms = [
    ("write:", Form::Rewrite),
    ("fill:", Form::Template),
    ("ask:", Form::Question),
];

pub(super) fn misread(flaw: &LexiconMessage) -> String {
    match flaw {
        LexiconMessage::NoWord => "the phrase has no word in it".into(),
        LexiconMessage::LooseEnd => {
            "the phrase should begin and end with a word that must be there".into()
        }
        LexiconMessage::Class { class, known } => {
            format!("<{class}> isn’t known; there are {known}")
        }
        LexiconMessage::NotAWord(want) => format!("`{want}` isn’t a word"),
        LexiconMessage::Kind(word) => {
            let kinds = KINDS.map(|(kind, _)| kind).join(", ");
            format!(
                "`{word}` isn't a kind; a line begins with one of {kinds}, or with `-` before a phrase to be left alone"
            )
        }
        LexiconMessage::NoPhrase(word) => {
            format!("a phrase is missing; write `{word} | the phrase`")
        }
        LexiconMessage::Condition { condition, known } => {
            format!("the condition `{condition}` isn’t known; there are {known}")
        }
        LexiconMessage::Form(part) => {
            format!("`{part}` should begin with `ask:`, `fill:` or `write:`")
        }
        LexiconMessage::NothingFollows(part) => format!("nothing follows `{part}`"),
        LexiconMessage::List(flaw) => (*flaw).into(),
    }
}
