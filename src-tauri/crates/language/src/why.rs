//! Why each kind is worth a look, for the facilitator.

use crate::{Form, Kind, Language, Offer, en, it, said_in};

impl Kind {
    /// Why the wording is worth a look, in one sentence for the facilitator.
    #[must_use]
    pub fn why(self, language: Language) -> &'static str {
        said_in!(language, why::why(self))
    }

    /// What can be asked whatever the sentence is.
    pub(crate) fn question(self, language: Language) -> Offer {
        Offer {
            form: Form::Question,
            text: said_in!(language, why::question(self)).to_owned(),
        }
    }
}
