//! Why each kind is worth a look, for the facilitator.

use crate::{Form, Kind, Language, Offer};

impl Kind {
    /// Why the wording is worth a look, in one sentence for the facilitator.
    #[must_use]
    pub fn why(self, language: Language) -> &'static str {
        match language {
            Language::En => self.why_in_english(),
            Language::It => self.why_in_italian(),
        }
    }

    /// What can be asked whatever the sentence is.
    pub(crate) fn question(self, language: Language) -> Offer {
        let text = match (language, self) {
            (Language::En, Self::NegativeDescriptor) => "What could be seen or counted here?",
            // Whatever was found, an act or none.
            (Language::En, _) => "What happened, step by step, before the event?",
            (Language::It, Self::NegativeDescriptor) => "Che cosa si può vedere o contare, qui?",
            (Language::It, _) => "Che cosa rendeva ragionevole questa scelta, in quel momento?",
        };
        Offer {
            form: Form::Question,
            text: text.to_owned(),
        }
    }

    fn why_in_english(self) -> &'static str {
        match self {
            Self::Counterfactual => {
                "This tells what didn’t happen; what did happen, and what made it likely, can be changed."
            }
            Self::NegativeDescriptor => {
                "This judges without a measure; a condition that can be seen or counted can be changed."
            }
            Self::EndPoint => {
                "The search for causes ends here at a person; what came before the action can be changed."
            }
            Self::Judgement => {
                "This says who was wrong; a neutral word leaves room for what made it happen."
            }
            Self::PersonAsSubject => {
                "The sentence is about a person; a role and the conditions around it tell more."
            }
        }
    }

    fn why_in_italian(self) -> &'static str {
        match self {
            Self::Counterfactual => {
                "Racconta ciò che non è successo; quello che è successo, e che cosa l’ha reso probabile, si può cambiare."
            }
            Self::NegativeDescriptor => {
                "Giudica senza misurare; una condizione che si vede o si conta si può cambiare."
            }
            Self::EndPoint => {
                "Qui la ricerca si ferma a una persona; quello che è venuto prima dell’azione si può cambiare."
            }
            Self::Judgement => {
                "Dice chi ha sbagliato; una parola neutra lascia spazio a ciò che ha portato fin lì."
            }
            Self::PersonAsSubject => {
                "La frase parla di una persona; il ruolo e le condizioni intorno dicono di più."
            }
        }
    }
}
