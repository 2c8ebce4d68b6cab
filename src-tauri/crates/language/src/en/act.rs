//! Whether somebody acts, or something happens.

use super::English;
use super::reading::Reading;
use super::subject::Subject;
use super::verbs::Forms;
use super::who::Who;

impl English {
    /// Whether a subject counts as people for this verb.
    pub(super) fn acts(&self, reading: &Reading<'_>, subject: &Subject, verb: usize) -> bool {
        let (is_work, is_thing, is_known, is_happening) = match self.verb_at(reading, verb) {
            None => (false, false, false, false),
            Some(known) => (
                known.class.has(self.acts.duty) || known.class.has(self.acts.human),
                known.class.has(self.acts.thing),
                true,
                known.class.has(self.acts.happening),
            ),
        };
        // "Failed to log in", "took place": no act of the work.
        let next = reading.lower(verb + 1);
        let is_idle = match reading.lower(verb) {
            "log" | "sign" => matches!(next, "in" | "on" | "into"),
            "take" | "took" | "taken" => matches!(next, "place" | "effect"),
            "authenticate" | "login" => true,
            _ => false,
        };
        if is_idle {
            return false;
        }
        // "The driver failed to load": of a role that a machine has too, what
        // machines do is a machine's.
        let may_be_machine = subject
            .np
            .is_some_and(|np| reading.is(np.head, self.words.machine_like));
        match subject.who {
            Who::Named => true,
            Who::Person => !(may_be_machine && is_thing && !is_work),
            // "Changed the oil" is an act, "changed" alone isn't.
            Who::Team => !is_happening || self.has_article_after(reading, verb),
            Who::MaybeTeam => is_work && !(is_thing && is_happening),
            Who::Unsure => is_work && !is_thing,
            Who::Nobody => {
                if is_work && is_thing {
                    let is_duty = self.verb_is(reading, verb, self.acts.duty);
                    is_duty && self.has_article_after(reading, verb)
                        || self.object_is_peoples(reading, verb + 1)
                } else {
                    is_work || is_known && !is_thing && !is_happening
                }
            }
            Who::Outsider | Who::Hostile | Who::Thing => false,
        }
    }

    /// Whether the object of a verb is one that only people have to do with.
    pub(super) fn object_is_peoples(&self, reading: &Reading<'_>, from: usize) -> bool {
        let words = &self.words;
        let to = (from..reading.tokens.len())
            .find(|at| reading.parts(*at))
            .unwrap_or(reading.tokens.len());
        let Some(np) = self.noun_phrases(reading, from..to).into_iter().next() else {
            return false;
        };
        let class = reading.class[np.head];
        class.has(words.procedure) || class.has(words.soft) || self.who(reading, np).is_people()
    }

    pub(super) fn skip_adverbs(&self, reading: &Reading<'_>, mut at: usize) -> usize {
        let words = &self.words;
        while reading.is_word(at)
            && ((reading.is(at, words.adverb)
                && !reading.is(at, words.personal)
                && !reading.is(at, words.det))
                || reading.lower(at).ends_with("ly") && !reading.is_form(at, Forms::BASE))
        {
            at += 1;
        }
        at
    }
}
