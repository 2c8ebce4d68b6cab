//! Offers about slips, and about what went on unnoticed.

use super::English;
use super::number::is_plural;
use super::offer::{question, template};
use super::reading::Reading;
use super::verb_phrase::VerbPhrase;
use super::verbs::Forms;
use super::who::Np;
use crate::{Cast, Offer};

impl English {
    /// "Omitted the lubrication step", "neglected the warnings": the act, named.
    pub(super) fn for_left_out(
        &self,
        reading: &Reading<'_>,
        verb: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        let base = self.verb_at(reading, verb).map(|it| it.base.as_str());
        let asked = match base {
            Some("omit") => "What made it easy to leave out",
            Some("neglect") => "What made it hard to attend to",
            _ => return Vec::new(),
        };
        let object = self
            .verb_phrase(reading, verb)
            .filter(|phrase| {
                // "Attend to the duty" says nothing.
                let head = phrase
                    .object
                    .map_or("", |object| reading.lower(object.head));
                !matches!(head, "duty" | "duties" | "obligation" | "responsibilities")
            })
            .and_then(|phrase| self.object(reading, &phrase, cast));
        object
            .map(|object| question(format!("{asked} {object}?")))
            .into_iter()
            .collect()
    }

    /// "Didn't notice the queue growing": that the queue was growing.
    pub(super) fn for_going_on(
        &self,
        reading: &Reading<'_>,
        phrase: &VerbPhrase,
        cast: &Cast,
    ) -> Option<Vec<Offer>> {
        let object = phrase.object?;
        let participle = phrase.participle.as_ref()?;
        let head = object.head;
        let is_going_on = reading.is_form(head, Forms::ING)
            && head > object.from + 1
            && reading.is(object.from, self.words.det)
            && !reading.is(head, self.words.soft)
            && !reading.is(head, self.words.thing)
            && !matches!(
                reading.lower(head),
                "warning" | "reading" | "meeting" | "setting" | "wiring" | "bearing" | "drawing"
            )
            && matches!(
                phrase.base.as_str(),
                "notice" | "see" | "spot" | "hear" | "feel" | "watch" | "detect"
            );
        if !is_going_on {
            return None;
        }
        let named = self.neutral(reading, object.from..head, cast)?;
        let be = if is_plural(reading.lower(head - 1)) {
            "were"
        } else {
            "was"
        };
        let going = reading.lower(head);
        Some(vec![
            question(format!(
                "What made it hard to {} that {named} {be} {going}?",
                phrase.base
            )),
            template(format!(
                "It took … until it was {participle} that {named} {be} {going}."
            )),
        ])
    }

    /// Whether what wasn't done was held back: "refused to", "chose not to".
    pub(super) fn is_withheld(&self, reading: &Reading<'_>, group: usize, verb: usize) -> bool {
        (group..verb).any(|at| {
            self.verb_at(reading, at).is_some_and(|verb| {
                matches!(
                    verb.base.as_str(),
                    "refuse" | "decline" | "choose" | "decide" | "opt" | "elect"
                )
            })
        })
    }

    /// The question about a slip: "pulled the wrong cable", "broke the build".
    /// Nobody chose it, so nobody is asked what made it reasonable.
    pub(super) fn asked_of_slip(
        &self,
        reading: &Reading<'_>,
        phrase: &VerbPhrase,
        verb: usize,
        cast: &Cast,
    ) -> Option<String> {
        // Past what is typed on a command line: "ran rm -rf / on the wrong host".
        let end = self.clause_end(reading, verb);
        let wrong = (verb + 1..end).find(|at| reading.lower(*at) == "wrong");
        // "Knowingly entered the wrong amount": it looked wrong, too.
        let is_meant = reading.sentence(verb).any(|at| {
            matches!(
                reading.lower(at),
                "knowingly"
                    | "wittingly"
                    | "deliberately"
                    | "intentionally"
                    | "wilfully"
                    | "willfully"
                    | "purpose"
            )
        });
        if wrong.is_some() && is_meant {
            return None;
        }
        if let Some(wrong) = wrong {
            let np = self.noun_of(reading, wrong)?;
            let named = self.neutral(reading, np.from..np.to, cast)?;
            let be = if is_plural(reading.lower(np.head)) {
                "ones"
            } else {
                "one"
            };
            return Some(format!(
                "What made the wrong {named} look like the right {be}?"
            ));
        }
        if !self.is_slip(reading, verb) {
            return None;
        }
        let Np { from, to, .. } = phrase.object?;
        // "Gave twice the dose", "paid it twice": that is what went wrong.
        let is_more =
            (verb + 1..end).any(|at| matches!(reading.lower(at), "twice" | "double" | "half"));
        if is_more {
            return Some("What made this easy to get wrong at that moment?".to_owned());
        }
        let named = self.neutral(reading, from..to, cast)?;
        Some(format!("What made it easy to {} {named}?", phrase.base))
    }
}
