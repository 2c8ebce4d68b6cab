//! Offers about what wasn't done: the passive, a question built from the
//! sentence's own words, how long it took.

use super::English;
use super::offer::{question, rewrite, template};
use super::passive::Told;
use super::reading::Reading;
use super::subject::Subject;
use super::verb_phrase::VerbPhrase;
use crate::{Cast, Offer};

/// Acts of somebody being there: that one person wasn't doesn't say that nobody
/// was. "Cover" says other things in the passive.
fn is_of_presence(base: &str) -> bool {
    matches!(
        base,
        "visit" | "attend" | "cover" | "meet" | "join" | "accompany"
    )
}

impl English {
    pub(super) fn for_omitted(
        &self,
        reading: &Reading<'_>,
        who: &Subject,
        group: usize,
        verb: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        let Some(phrase) = self.verb_phrase(reading, verb) else {
            return Vec::new();
        };
        // "Took the trouble to", "thought it necessary to": what follows isn't
        // the object, and the kind's own question says it better.
        let is_trouble = phrase
            .object
            .is_some_and(|object| matches!(reading.lower(object.head), "trouble" | "necessary"));
        // "Didn't bother with the chocks": with what isn't the act.
        let is_unneeded = (phrase.object)
            .is_some_and(|object| reading.lower(object.head) == "necessary")
            || phrase.base == "think"
                && phrase
                    .rest
                    .clone()
                    .any(|at| reading.lower(at) == "necessary");
        if is_unneeded {
            let asked = "What made it look unnecessary at the time?";
            return vec![question(asked.to_owned())];
        }
        if matches!(phrase.base.as_str(), "know" | "think" | "bother") || is_trouble {
            return Vec::new();
        }
        if let Some(offers) = self.for_going_on(reading, &phrase, cast) {
            return offers;
        }
        let mut offers = Vec::new();
        let told = (Told::NotDone, None);
        // "Had not been watching": how long it lasted would be lost.
        let is_lasting = (group..verb).any(|at| reading.lower(at) == "been");
        // "Should immediately have informed", "should have restarted it first":
        // whether it was done later, or otherwise, isn't told.
        let is_bound = self.is_bound(reading, group, verb, &phrase);
        if !is_lasting && !is_bound && !is_of_presence(&phrase.base) {
            offers.extend(
                self.passive(reading, who, group, &phrase, told, cast)
                    .map(rewrite),
            );
        }
        let object = self.object(reading, &phrase, cast);
        let perceives = matches!(
            phrase.base.as_str(),
            "notice"
                | "see"
                | "spot"
                | "realise"
                | "realize"
                | "recognise"
                | "recognize"
                | "detect"
        );
        offers.extend(match &object {
            Some(object) if perceives => Some(question(format!(
                "What made {object} hard to {}?",
                phrase.base
            ))),
            // "Nobody noticed for three weeks": what, isn't told.
            _ if perceives
                && phrase.object.is_none()
                && reading.is(phrase.rest.start, self.words.prep) =>
            {
                None
            }
            _ => self.to_do(reading, &phrase, cast).map(|act| {
                // "Refused to", "chose not to": they had a reason.
                question(if self.is_withheld(reading, group, verb) {
                    format!("What made it reasonable at the time not to {act}?")
                } else {
                    format!("What made it hard to {act}?")
                })
            }),
        });
        // What never was done took no time until it was.
        let is_never = (reading.sentence(verb))
            .any(|at| reading.lower(at) == "never" || reading.is(at, self.words.negative))
            || (group..verb).any(|at| reading.lower(at) == "no");
        // What is still not done took no time until it was: "hasn't reviewed",
        // "do not check"; nor was harm ever "prevented".
        let is_open = (group.saturating_sub(1)..verb).any(|at| {
            matches!(
                reading.lower(at),
                "has" | "have" | "'ve" | "'s" | "do" | "does" | "is" | "are" | "yet" | "refuses"
            )
        }) && !(group..verb).any(|at| reading.is(at, self.words.modal))
            && !reading.is(group, self.words.modal);
        let is_past_help = matches!(
            phrase.base.as_str(),
            "prevent" | "avoid" | "stop" | "cover" | "keep" | "take" | "hold" | "leave" | "let"
        ) || is_of_presence(&phrase.base);
        // "To the torque given": what is left out would say something else.
        let is_more = phrase
            .object
            .is_some_and(|object| phrase.rest.end > object.to)
            && !phrase.base.contains(' ');
        let is_own = phrase.object.is_some_and(|object| {
            reading.is(object.from, self.words.possessive)
                && matches!(
                    reading.lower(object.head),
                    "hands" | "eyes" | "head" | "voice"
                )
        });
        let is_untimed = is_own || is_never || is_open || is_past_help || is_more || is_bound;
        let number = phrase.object.and_then(|it| self.number(reading, it));
        if let (Some(object), Some(participle), Some(is_plural), false) =
            (&object, &phrase.participle, number, is_untimed)
        {
            let be = if is_plural { "were" } else { "was" };
            offers.push(template(format!(
                "It took … until {object} {be} {participle}."
            )));
        }
        offers
    }

    /// Whether how or when it was to be done is what matters: "immediately",
    /// "first", "both", "without reading".
    pub(super) fn is_bound(
        &self,
        reading: &Reading<'_>,
        group: usize,
        verb: usize,
        phrase: &VerbPhrase,
    ) -> bool {
        let end = self.clause_end(reading, verb).max(phrase.rest.end);
        let end = end.max(reading.sentence(verb).end);
        (group..end.min(reading.tokens.len())).any(|at| {
            matches!(
                reading.lower(at),
                "immediately"
                    | "promptly"
                    | "quickly"
                    | "sooner"
                    | "earlier"
                    | "first"
                    | "seriously"
                    | "properly"
                    | "correctly"
                    | "carefully"
                    | "thoroughly"
                    | "fully"
                    | "closely"
                    | "directly"
                    | "personally"
                    | "again"
                    | "twice"
                    | "thrice"
                    | "times"
                    | "occasions"
                    | "repeatedly"
                    | "straightaway"
                    | "like"
                    | "without"
                    | "w"
            ) || (phrase.object).is_some_and(|it| {
                it.from == at && matches!(reading.lower(at), "both" | "all" | "every" | "each")
            })
        })
    }
}
