//! Why each kind is worth a look, in Italian.

use crate::Kind;

pub(crate) fn why(kind: Kind) -> &'static str {
    match kind {
        Kind::Counterfactual => {
            "Racconta ciò che non è successo; quello che è successo, e che cosa l’ha reso probabile, si può cambiare."
        }
        Kind::NegativeDescriptor => {
            "Giudica senza misurare; una condizione che si vede o si conta si può cambiare."
        }
        Kind::EndPoint => {
            "Qui la ricerca si ferma a una persona; quello che è venuto prima dell’azione si può cambiare."
        }
        Kind::Judgement => {
            "Dice chi ha sbagliato; una parola neutra lascia spazio a ciò che ha portato fin lì."
        }
        Kind::PersonAsSubject => {
            "La frase parla di una persona; il ruolo e le condizioni intorno dicono di più."
        }
    }
}

/// What can be asked whatever the sentence is.
pub(crate) fn question(kind: Kind) -> &'static str {
    match kind {
        Kind::NegativeDescriptor => "Che cosa si può vedere o contare, qui?",
        _ => "Che cosa rendeva ragionevole questa scelta, in quel momento?",
    }
}
