//! Why each kind is worth a look, in English.

use crate::Kind;

pub(crate) fn why(kind: Kind) -> &'static str {
    match kind {
        Kind::Counterfactual => {
            "This tells what didn’t happen; what did happen, and what made it likely, can be changed."
        }
        Kind::NegativeDescriptor => {
            "This judges without a measure; a condition that can be seen or counted can be changed."
        }
        Kind::EndPoint => {
            "The search for causes ends here at a person; what came before the action can be changed."
        }
        Kind::Judgement => {
            "This says who was wrong; a neutral word leaves room for what made it happen."
        }
        Kind::PersonAsSubject => {
            "The sentence is about a person; a role and the conditions around it tell more."
        }
    }
}

/// What can be asked whatever the sentence is.
pub(crate) fn question(kind: Kind) -> &'static str {
    match kind {
        Kind::NegativeDescriptor => "What could be seen or counted here?",
        // Whatever was found, an act or none.
        _ => "What happened, step by step, before the event?",
    }
}
