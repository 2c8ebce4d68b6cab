//! What should have been: "should have", "was supposed to", "if only", "had the
//! nurse called" (kind *counterfactual*).

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::Who;
use crate::Kind;

impl English {
    /// "should have called", "ought to have", "shouldve been watching".
    pub(super) fn missed_duty<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let lower = reading.lower(at);
        let (modal, mut next, joined) = match lower {
            "should" | "could" | "might" | "ought" => (lower, at + 1, false),
            "shoulda" => ("should", at + 1, true),
            "coulda" => ("could", at + 1, true),
            _ => return None,
        };
        let mut inverted = None;
        let mut is_denied = false;
        if !joined {
            let words = &self.words;
            loop {
                let here = reading.lower(next);
                if matches!(here, "not" | "n't" | "never") {
                    is_denied = true;
                } else if here == "," {
                    // "Should, at the very least, have walked the site."
                    let close = (next + 1..next + 9).find(|at| reading.lower(*at) == ",")?;
                    next = close;
                } else if here == "the" && reading.lower(next + 1) == "very"
                    || here == "any" && reading.lower(next + 1) == "rate"
                {
                    next += 1;
                } else if !(reading.is(next, words.adverb) && !reading.is(next, words.det)
                    || matches!(here, "at" | "least" | "to" | "very" | "and" | "really")
                    || here.ends_with("ly"))
                {
                    break;
                }
                next += 1;
            }
            if !matches!(reading.lower(next), "have" | "'ve") {
                // "Should the nurse have called?"
                if modal != "should" {
                    return None;
                }
                let have = (next + 1..(next + 7).min(reading.tokens.len()))
                    .find(|at| reading.lower(*at) == "have")?;
                let np = self.noun_phrases(reading, next..have).into_iter().next()?;
                (np.from == next).then_some(())?;
                inverted = Some(np);
                next = have;
            }
            next += 1;
        }
        if is_denied && !matches!(modal, "should" | "ought") {
            return None;
        }
        let verb = self.skip_adverbs(reading, next);
        let mut main = verb;
        let is_been = reading.lower(verb) == "been";
        if is_been {
            main = self.skip_adverbs(reading, verb + 1);
        } else if !self.is_participle(reading, verb) {
            return None;
        }
        let subject = match inverted {
            Some(np) => Subject {
                who: self.who(reading, np),
                np: Some(np),
                is_near: false,
            },
            None => self.subject(reading, self.group_start(reading, at)),
        };
        let is_progressive = is_been && reading.is_form(main, Forms::ING);
        let is_passive = is_been && !is_progressive;
        let is_state = !is_been
            && self.verb_is(reading, main, self.acts.state)
            && !matches!(reading.lower(main), "known" | "heard" | "expected");
        if is_state || is_passive && !matches!(modal, "should" | "ought") {
            return None;
        }
        let counts = match subject.who {
            Who::Nobody if is_passive => self.verb_is(reading, main, self.acts.duty),
            Who::Outsider => modal == "should" && !is_passive,
            // "Anyone could have opened it" tells how things were.
            _ if modal != "should"
                && subject
                    .np
                    .is_some_and(|np| matches!(reading.lower(np.head), "anyone" | "anybody")) =>
            {
                false
            }
            who if is_passive => {
                // "Should have been blocked by the quality department."
                let by = (main + 1..main + 8)
                    .take_while(|at| !reading.parts(*at))
                    .find(|at| reading.lower(*at) == "by");
                matches!(who, Who::Named | Who::Person | Who::Team)
                    || by.is_some_and(|by| {
                        let kind = Kind::Counterfactual;
                        self.by_people(reading, by, main, kind).is_some()
                    })
            }
            // "Should have restarted the broker": with an object, an act.
            Who::Nobody if self.has_article_after(reading, main) => true,
            Who::Person if is_denied && self.has_article_after(reading, main) => true,
            _ => self.acts(reading, &subject, main),
        };
        let end = if joined { at + 1 } else { next };
        let detail = if is_passive || is_progressive && inverted.is_some() {
            Detail::Plain
        } else if is_denied {
            Detail::Done {
                who: subject,
                group: at,
                verb: main,
            }
        } else {
            Detail::Omitted {
                who: subject,
                group: at,
                verb: main,
            }
        };
        counts.then_some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..end,
            detail,
        })
    }

    /// Whether an object with an article follows a verb at once.
    pub(super) fn has_article_after(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let next = self.skip_adverbs(reading, verb + 1);
        reading.is(next, self.words.det) && reading.is_word(next + 1)
    }

    /// Whether a word is a participle and not a noun: "should have read it",
    /// not "should have read access".
    pub(super) fn is_participle(&self, reading: &Reading<'_>, at: usize) -> bool {
        if !reading.is_form(at, Forms::PARTICIPLE) {
            return false;
        }
        let words = &self.words;
        let is_noun_too = reading.is_form(at, Forms::BASE);
        let next = at + 1;
        let has_noun = reading.is_word(next)
            && !reading.is(next, words.det)
            && !reading.is(next, words.prep)
            && !reading.is(next, words.adverb)
            && !reading.is(next, words.personal)
            && !reading.is(next, words.thing_pronoun)
            && !reading.is(next, words.sub);
        let is_adjective = reading.lower(at).ends_with("ed")
            && (reading.is(next, words.hard) || reading.is(next, words.thing))
            && !reading.lower(next).ends_with('s')
            && self.verb_at(reading, at).is_none();
        !(is_adjective || is_noun_too && has_noun)
    }

    /// "was supposed to call", "was meant to".
    pub(super) fn supposed<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        if !matches!(reading.lower(at), "supposed" | "meant") || reading.lower(at + 1) != "to" {
            return None;
        }
        let verb = self.skip_adverbs(reading, at + 2);
        let group = self.group_start(reading, at);
        let is_now = (group..at).any(|at| matches!(reading.lower(at), "is" | "are" | "am" | "'re"));
        let is_base = reading.is_form(verb, Forms::BASE)
            || self.verb_at(reading, verb).is_none() && reading.is_word(verb);
        if !is_base || reading.is(verb, self.words.be) || is_now {
            return None;
        }
        let subject = self.subject(reading, group);
        let is_people = match subject.who {
            Who::Named | Who::Person | Who::Team => true,
            Who::Nobody | Who::MaybeTeam => self.acts(reading, &subject, verb),
            _ => false,
        };
        // "Wasn't supposed to open it" tells what was done.
        let is_denied = (group..at).any(|at| matches!(reading.lower(at), "not" | "n't" | "never"));
        let detail = if is_denied {
            Detail::Done {
                who: subject,
                group,
                verb,
            }
        } else {
            Detail::Omitted {
                who: subject,
                group,
                verb,
            }
        };
        is_people.then_some(Spot {
            kind: Kind::Counterfactual,
            tokens: group..at + 2,
            detail,
        })
    }

    /// "if only", "if the administrator had read it", "had the nurse called".
    pub(super) fn if_only<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let lower = reading.lower(at);
        let spot = |tokens, verb: Option<usize>| {
            let who = Subject {
                who: Who::Person,
                np: None,
                is_near: false,
            };
            let group = at;
            Some(Spot {
                kind: Kind::Counterfactual,
                tokens,
                detail: verb.map_or(Detail::Plain, |verb| Detail::Omitted { who, group, verb }),
            })
        };
        let end = reading.sentence(at).end;
        if lower == "if" && reading.lower(at + 1) == "only" {
            // "If only one node is up": a condition, no wish.
            let found = (at + 2..(at + 9).min(end)).find(|at| {
                matches!(reading.lower(*at), "had" | "'d")
                    || reading.is_form(*at, Forms::PAST) && !reading.is_form(*at, Forms::BASE)
            });
            let had = found.is_some();
            let verb = found.map(|found| match reading.lower(found) {
                "had" | "'d" => self.skip_adverbs(reading, found + 1),
                _ => found,
            });
            let verb = verb.filter(|at| reading.is_form(*at, Forms::PARTICIPLE));
            let who = self
                .noun_phrases(reading, at + 2..(at + 8).min(end))
                .first()
                .map(|np| self.who(reading, *np));
            let is_thing = matches!(who, Some(Who::Thing));
            let is_wish = reading.is(at + 2, words.personal)
                || reading.is(at + 2, words.plural_pronoun)
                || had;
            return (is_wish && (!is_thing || had))
                .then(|| spot(at..at + 2, verb.filter(|_| !is_thing)))
                .flatten();
        }
        let is_inverted =
            lower == "had" && (reading.tokens[at].opens || at > 0 && reading.parts(at - 1));
        if lower != "if" && !is_inverted {
            return None;
        }
        let had = if is_inverted {
            at
        } else {
            (at + 1..(at + 9).min(end))
                .take_while(|at| !reading.parts(*at))
                .find(|at| matches!(reading.lower(*at), "had" | "'d"))?
        };
        let verb = if is_inverted {
            (at + 2..(at + 8).min(end))
                .take_while(|at| !reading.parts(*at))
                .find(|at| {
                    reading.is_form(*at, Forms::PARTICIPLE)
                        && self.skip_adverbs(reading, *at) == *at
                })?
        } else {
            self.skip_adverbs(reading, had + 1)
        };
        if !self.is_participle(reading, verb)
            || reading.is(verb, words.be)
            || reading.is(verb, words.have)
            || self.verb_is(reading, verb, self.acts.state) && reading.lower(verb) != "known"
        {
            return None;
        }
        let np_end = if is_inverted { verb } else { had };
        let np = self
            .noun_phrases(reading, at + 1..np_end)
            .into_iter()
            .next()?;
        let who = self.who(reading, np);
        let may_act = Subject {
            who,
            np: Some(np),
            is_near: true,
        };
        let counts = matches!(who, Who::Named | Who::Person | Who::Team | Who::MaybeTeam)
            || reading.is(np.head, words.personal)
            || who == Who::Unsure && self.acts(reading, &may_act, verb);
        let first = if is_inverted { at } else { had };
        counts.then(|| spot(first..verb + 1, Some(verb))).flatten()
    }
}
