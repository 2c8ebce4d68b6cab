//! What is asked about an act.

use super::English;
use super::act_offer::PLAIN;
use super::reading::Reading;
use super::verb_phrase::VerbPhrase;
use crate::Cast;

/// Acts that nobody chooses: it makes no sense to ask what made them
/// reasonable.
const UNCHOSEN: [&str; 8] = ["be", "have", "do", "know", "fall", "lose", "miss", "feel"];

impl English {
    /// The question about an act.
    pub(super) fn asked_of(
        &self,
        reading: &Reading<'_>,
        phrase: &VerbPhrase,
        base: &str,
        leads_on: bool,
        is_blaming: bool,
        cast: &Cast,
    ) -> Option<String> {
        let object = self.object(reading, phrase, cast);
        let is_rule = is_blaming
            && phrase
                .object
                .is_some_and(|object| reading.is(object.head, self.words.procedure));
        let act = || self.to_do(reading, phrase, cast);
        // "Mistook the blue hose for the green one."
        let likened = phrase.object.and_then(|object| {
            let with = phrase.rest.clone().find(|at| *at >= object.to)?;
            let is_likened = matches!(base, "mistake" | "confuse")
                && matches!(reading.lower(with), "for" | "with" | "and");
            is_likened.then_some(())?;
            let one = self.neutral(reading, object.from..object.to, cast)?;
            let other = self.neutral(reading, with + 1..phrase.rest.end, cast)?;
            Some(format!(
                "What made {} look like {}?",
                one.trim(),
                other.trim()
            ))
        });
        if likened.is_some() {
            return likened;
        }
        match (base, object) {
            ("miss", Some(object))
                if phrase.object.is_some_and(|it| {
                    matches!(
                        reading.lower(it.head),
                        "deadline" | "target" | "date" | "appointment" | "slot" | "sla"
                    )
                }) =>
            {
                Some(format!("What made it hard to meet {object}?"))
            }
            (
                "ignore" | "dismiss" | "disregard" | "bypass" | "circumvent" | "override"
                | "violate" | "breach" | "contravene" | "infringe" | "defy" | "flout"
                | "transgress" | "disobey",
                Some(object),
            ) if is_rule => Some(format!("What made it hard to follow {object}?")),
            // A child isn't unimportant.
            ("ignore" | "dismiss" | "disregard", Some(_))
                if phrase
                    .object
                    .is_some_and(|it| self.who(reading, it).is_people()) =>
            {
                Some("What else had to be done at that moment?".to_owned())
            }
            // "The fact that …": what was ignored follows.
            ("ignore" | "dismiss" | "disregard" | "overlook", Some(_))
                if phrase
                    .object
                    .is_some_and(|it| reading.lower(it.head) == "fact") =>
            {
                Some("What made it look unimportant at the time?".to_owned())
            }
            ("ignore" | "dismiss" | "disregard", Some(object)) => {
                Some(format!("What made {object} look unimportant at the time?"))
            }
            ("overlook" | "miss", Some(object)) => {
                Some(format!("What made {object} easy to miss?"))
            }
            ("cause", Some(object)) => {
                let named = object
                    .strip_prefix("a ")
                    .or_else(|| object.strip_prefix("an "))
                    .map(|noun| format!("the {noun}"));
                let object = named.unwrap_or(object);
                Some(format!("What came before {object}?"))
            }
            ("rush" | "hurry", _) => Some("What made it necessary to be quick?".to_owned()),
            ("forget", _) if leads_on && phrase.base == "forget" => None,
            ("forget", _) if leads_on => act().map(|act| format!("What made it hard to {act}?")),
            ("refuse", _) if leads_on => {
                act().map(|act| format!("What made it reasonable at the time not to {act}?"))
            }
            ("skip", Some(object)) => Some(format!(
                "What made it reasonable at the time to leave out {object}?"
            )),
            (base, Some(object))
                if base == "forget" || base.starts_with("mis") || base == "confuse" =>
            {
                Some(format!("What made {object} easy to {base}?"))
            }
            (base, _) if base.is_empty() || UNCHOSEN.contains(&base) => None,
            (base, _) if is_blaming && !PLAIN.contains(&base) && base != "abandon" => None,
            _ => act().map(|act| format!("What made it reasonable at the time to {act}?")),
        }
    }
}
