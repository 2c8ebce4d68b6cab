//! How somebody was, told as the cause: "the driver was drunk". Whom it is said
//! of: somebody at work, not who is served or harmed, and no thing.

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::{Np, Who};
use std::ops::Range;

impl English {
    /// "The driver was drunk", "a drunk driver"; not "drunk patients", "a drunk",
    /// "the tea was drunk".
    pub(super) fn is_said_at_work(&self, reading: &Reading<'_>, phrase: &Range<usize>) -> bool {
        let words = &self.words;
        let works = |who| matches!(who, Who::Named | Who::Person | Who::Team | Who::MaybeTeam);
        if self.is_attribute(reading, phrase.end) {
            // The last word of the noun that is a person: "a drunk ferry captain".
            let people = words.role.and(words.org).and(words.outsider);
            let head = (phrase.end..phrase.end + 4)
                .take_while(|at| self.is_attribute(reading, *at))
                .filter(|at| reading.is(*at, people))
                .last();
            let noun = head.map(|head| Np {
                from: phrase.end,
                to: head + 1,
                head,
                prep: None,
            });
            return noun.is_some_and(|noun| works(self.who(reading, noun)));
        }
        let group = self.group_start(reading, phrase.start);
        let subject = self.subject(reading, group);
        let Some(np) = subject.np.filter(|_| works(subject.who)) else {
            return false;
        };
        // "She was drunk": the patient who was spoken of.
        let is_pronoun =
            reading.is(np.head, words.personal) || reading.is(np.head, words.plural_pronoun);
        let others = words.outsider.and(words.hostile);
        let is_outsider = is_pronoun && (0..np.head).any(|at| reading.is(at, others));
        // "Anybody who is drunk is sent home", "if the driver is drunk".
        let whoever = |at: usize| {
            matches!(
                reading.lower(at),
                "anyone" | "anybody" | "whoever" | "everyone" | "everybody" | "those" | "you"
            )
        };
        let is_rule = whoever(np.head)
            || reading.lower(np.head) == "who" && np.head.checked_sub(1).is_some_and(whoever)
            || np
                .from
                .checked_sub(1)
                .is_some_and(|at| matches!(reading.lower(at), "if" | "whether" | "unless" | "no"));
        // "The crew had drunk the water", "exhausted the spares".
        let told = group..phrase.end;
        let has = |class| told.clone().any(|at| reading.is(at, class));
        let is_act = phrase.len() == 1
            && reading.is_form(phrase.start, Forms::PARTICIPLE.and(Forms::PAST))
            && !has(words.be)
            && (has(words.have) || self.has_article_after(reading, phrase.start));
        let is_noun = phrase.len() == 1
            && phrase
                .start
                .checked_sub(1)
                .is_some_and(|at| reading.is(at, words.det));
        !is_outsider && !is_rule && !is_act && !is_noun
    }

    /// Whether nothing follows that a phrase could belong to: "was high", not
    /// "was high on the list".
    pub(super) fn is_at_the_end(&self, reading: &Reading<'_>, end: usize) -> bool {
        let words = &self.words;
        let links = words.sub.and(words.coord).and(words.adverb);
        let is_when = matches!(
            reading.lower(end),
            "during" | "when" | "while" | "before" | "after" | "since"
        ) || matches!(reading.lower(end), "at" | "on" | "in")
            && (end + 1..end + 4).any(|at| {
                reading.is(at, words.time)
                    || matches!(
                        reading.lower(at),
                        "time" | "work" | "duty" | "shift" | "job" | "wheel" | "night"
                    )
            });
        end == reading.tokens.len() || reading.parts(end) || reading.is(end, links) || is_when
    }

    /// Whether a noun follows that an adjective before it is of.
    fn is_attribute(&self, reading: &Reading<'_>, next: usize) -> bool {
        let words = &self.words;
        let others = [
            words.prep,
            words.sub,
            words.coord,
            words.rel,
            words.adverb,
            words.be,
            words.have,
            words.do_,
            words.modal,
            words.det,
            words.time,
            words.plural_pronoun,
        ];
        let is_other = others.iter().any(|class| reading.is(next, *class));
        // "Was tired driving home."
        let is_act = reading.is_form(next, Forms::ING) || reading.lower(next).ends_with("ly");
        reading.is_word(next) && !reading.parts(next) && !is_other && !is_act
    }
}
