//! What wasn't done: "should have", "failed to", "didn't", "nobody checked",
//! "if only" (kind *counterfactual*), and "didn't follow the procedure" (kind
//! *end point*). Method §6.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Kind;

/// An auxiliary that is denied, and where the verb may follow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Denial {
    /// The first word of the group.
    pub(super) start: usize,
    /// The auxiliary in its plain form; empty for a lone "never".
    pub(super) aux: Aux,
    pub(super) is_past: bool,
    pub(super) is_never: bool,
    /// The word after the denial.
    pub(super) next: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aux {
    Do,
    Have,
    Be,
    Modal,
    None,
}

impl English {
    /// Everything that the text says wasn't done.
    pub(super) fn omissions<'l>(&'l self, reading: &Reading<'_>) -> Vec<Spot<'l>> {
        let mut spots = Vec::new();
        for at in 0..reading.tokens.len() {
            if !reading.is_word(at) {
                continue;
            }
            let spot = self
                .missed_duty(reading, at)
                .or_else(|| self.denied(reading, at))
                .or_else(|| self.did_not(reading, at))
                .or_else(|| self.failed(reading, at))
                .or_else(|| self.nobody(reading, at))
                .or_else(|| self.supposed(reading, at))
                .or_else(|| self.if_only(reading, at));
            spots.extend(spot);
        }
        spots
    }

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
            Who::Team => !is_happening,
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
    fn object_is_peoples(&self, reading: &Reading<'_>, from: usize) -> bool {
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

    /// "should have called", "ought to have", "shouldve been watching".
    fn missed_duty<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let lower = reading.lower(at);
        let (modal, mut next, joined) = match lower {
            "should" | "could" | "might" | "ought" | "shouldn't" => (lower, at + 1, false),
            "shouldnt" => ("should", at + 1, false),
            "couldnt" => return None,
            "shouldve" | "shoulda" => ("should", at + 1, true),
            "couldve" | "coulda" => ("could", at + 1, true),
            "mightve" => ("might", at + 1, true),
            _ => return None,
        };
        let mut inverted = None;
        let mut is_denied = lower == "shouldnt";
        if !joined {
            let words = &self.words;
            loop {
                let here = reading.lower(next);
                if here == "not" || here == "n't" {
                    is_denied = true;
                } else if !(reading.is(next, words.adverb) && !reading.is(next, words.det)
                    || matches!(here, "at" | "least" | "to" | "very" | "and" | "really")
                    || here.ends_with("ly"))
                {
                    break;
                }
                next += 1;
            }
            if !matches!(reading.lower(next), "have" | "'ve" | "of") {
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
        if is_denied && modal != "should" {
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
            who if is_passive => matches!(who, Who::Named | Who::Person | Who::Team),
            // "Should have restarted the broker": with an object, an act.
            Who::Nobody if self.has_article_after(reading, main) => true,
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
        counts.then(|| Spot {
            kind: Kind::Counterfactual,
            tokens: at..end,
            detail,
        })
    }

    /// Whether an object with an article follows a verb at once.
    fn has_article_after(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let next = self.skip_adverbs(reading, verb + 1);
        reading.is(next, self.words.det) && reading.is_word(next + 1)
    }

    /// Whether a word is a participle and not a noun: "should have read it",
    /// not "should have read access".
    fn is_participle(&self, reading: &Reading<'_>, at: usize) -> bool {
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
        !(is_noun_too && has_noun) && !is_adjective
    }

    /// A denied auxiliary, or "never" alone, at an index.
    pub(super) fn denial(&self, reading: &Reading<'_>, at: usize) -> Option<Denial> {
        let words = &self.words;
        let lower = reading.lower(at);
        let joined = match lower {
            "didnt" => Some((Aux::Do, true)),
            "dont" | "doesnt" => Some((Aux::Do, false)),
            "hadnt" => Some((Aux::Have, true)),
            "hasnt" | "havent" => Some((Aux::Have, true)),
            "wasnt" | "werent" => Some((Aux::Be, true)),
            "isnt" | "arent" => Some((Aux::Be, false)),
            _ => None,
        };
        let build = |aux, is_past, is_never, next| {
            let next = self.skip_adverbs(reading, next);
            Some(Denial {
                start: at,
                aux,
                is_past,
                is_never,
                next,
            })
        };
        if let Some((aux, is_past)) = joined {
            return build(aux, is_past, false, at + 1);
        }
        if lower == "never" {
            let before = at.checked_sub(1);
            let after_aux = before.is_some_and(|at| {
                [words.be, words.have, words.do_, words.modal]
                    .iter()
                    .any(|class| reading.is(at, *class))
            });
            return if after_aux {
                None
            } else {
                build(Aux::None, true, true, at + 1)
            };
        }
        let aux = if reading.is(at, words.do_) {
            Aux::Do
        } else if reading.is(at, words.have) {
            Aux::Have
        } else if reading.is(at, words.be) {
            Aux::Be
        } else if reading.is(at, words.modal) {
            Aux::Modal
        } else {
            return None;
        };
        let mut next = at + 1;
        while matches!(
            reading.lower(next),
            "also"
                | "still"
                | "simply"
                | "even"
                | "just"
                | "apparently"
                | "obviously"
                | "clearly"
                | "certainly"
                | "probably"
        ) {
            next += 1;
        }
        let is_never = reading.lower(next) == "never";
        if !is_never && !matches!(reading.lower(next), "not" | "n't") {
            return None;
        }
        let is_past = matches!(
            lower,
            "did" | "had" | "has" | "have" | "was" | "were" | "would" | "'d" | "'ve"
        );
        build(aux, is_past, is_never, next + 1)
    }

    /// "didn't check", "never acted", "hadn't bothered to", "wasn't watching".
    fn denied<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let denial = self.denial(reading, at)?;
        let words = &self.words;
        let mut verb = denial.next;
        let mut subject = None;
        // "Why didn't anyone pull the plug?"
        let is_inverted = denial.aux != Aux::None
            && reading.is_question(at)
            && (reading.is(verb, words.det)
                || reading.is(verb, words.personal)
                || reading.is(verb, words.role)
                || reading.is(verb, words.org)
                || reading.is(verb, words.name)
                || reading.is(verb, words.plural_pronoun)
                || reading.cast.get(verb).copied().flatten().is_some());
        if is_inverted && !reading.is_form(verb, Forms::BASE)
            || is_inverted && reading.is(verb, words.det)
        {
            let wanted = match denial.aux {
                Aux::Have => Forms::PARTICIPLE,
                Aux::Be => Forms::PARTICIPLE.and(Forms::ING),
                Aux::Do | Aux::Modal | Aux::None => Forms::BASE,
            };
            let found = (verb + 1..(verb + 8).min(reading.tokens.len())).find(|at| {
                reading.is_form(*at, wanted)
                    && !reading.is(*at, words.role)
                    && !reading.is(*at, words.org)
            })?;
            let np = self.noun_phrases(reading, verb..found).into_iter().next()?;
            subject = Some(Subject {
                who: self.who(reading, np),
                np: Some(np),
                is_near: false,
            });
            verb = found;
        }
        let wanted = match denial.aux {
            Aux::Do => Forms::BASE,
            Aux::Have => Forms::PARTICIPLE,
            Aux::Be => Forms::ING,
            Aux::None => Forms::PAST.and(Forms::THIRD),
            Aux::Modal => return self.would_not(reading, denial),
        };
        let is_unknown_base = denial.aux == Aux::Do
            && reading.is_word(verb)
            && self.verb_at(reading, verb).is_none()
            && !reading.is(verb, words.det)
            && !reading.is(verb, words.prep);
        // "Was never tested by the operations team."
        let passive = match denial.aux {
            Aux::Be => Some(verb),
            Aux::Have if reading.lower(verb) == "been" => Some(verb + 1),
            _ => None,
        };
        if let Some(passive) = passive.filter(|at| reading.is_form(*at, Forms::PARTICIPLE)) {
            if let Some(spot) = self.not_followed(reading, at, passive) {
                return Some(spot);
            }
            let by = (passive + 1..passive + 8)
                .take_while(|at| !reading.parts(*at))
                .find(|at| reading.lower(*at) == "by")?;
            return self.by_people(reading, by, at, Kind::Counterfactual);
        }
        if !reading.is_form(verb, wanted) && !is_unknown_base {
            return None;
        }
        // "have not" of "to have", and "did not have".
        if reading.is(verb, words.be) || reading.is(verb, words.have) && denial.aux == Aux::Do {
            return None;
        }
        let group = if denial.aux == Aux::None {
            at
        } else {
            self.group_start(reading, at)
        };
        let subject = subject.unwrap_or_else(|| self.subject(reading, group));
        if let Some(spot) = self.deviation(reading, &subject, at, verb) {
            return Some(spot);
        }
        let is_duty = self.verb_is(reading, verb, self.acts.duty);
        if self.verb_is(reading, verb, self.acts.state) {
            return None;
        }
        // "Didn't need to", "didn't want to", "had never used the pump": how
        // things were.
        let counts = match denial.aux {
            Aux::Do if !denial.is_past => {
                is_duty && subject.who.is_people() && subject.who != Who::Outsider
            }
            Aux::Be => is_duty && self.acts(reading, &subject, verb) && denial.is_past,
            Aux::Have if denial.is_never => is_duty && self.acts(reading, &subject, verb),
            Aux::None
                if reading.is_form(verb, Forms::THIRD) && !reading.is_form(verb, Forms::PAST) =>
            {
                is_duty && subject.who.is_people()
            }
            Aux::None if subject.who == Who::Nobody => is_duty,
            _ => self.acts(reading, &subject, verb),
        };
        if !counts || self.is_about_the_mind(reading, verb) {
            return None;
        }
        let mut end = verb + 1;
        if self
            .verb_at(reading, verb)
            .is_some_and(|verb| verb.base == "bother")
            && reading.lower(end) == "to"
        {
            end += 1;
        }
        let detail = Detail::Omitted {
            who: subject,
            group: at,
            verb,
        };
        Some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..end,
            detail,
        })
    }

    /// "The guidelines for hand hygiene were not followed."
    fn not_followed<'l>(
        &'l self,
        reading: &Reading<'_>,
        from: usize,
        verb: usize,
    ) -> Option<Spot<'l>> {
        let base = self.verb_at(reading, verb)?.base.as_str();
        if !matches!(
            base,
            "follow" | "respect" | "observe" | "adhere" | "obey" | "heed"
        ) {
            return None;
        }
        let subject = self.subject(reading, self.group_start(reading, from));
        let np = subject.np?;
        reading.is(np.head, self.words.procedure).then(|| Spot {
            kind: Kind::EndPoint,
            tokens: from..verb + 1,
            detail: Detail::Deviated {
                procedure: np.from..np.to,
            },
        })
    }

    /// "Why did the operator not stop the press?"
    fn did_not<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        if reading.lower(at) != "did" || !reading.is_question(at) {
            return None;
        }
        let not = (at + 1..at + 8)
            .take_while(|at| !reading.parts(*at))
            .find(|at| matches!(reading.lower(*at), "not" | "never"))?;
        let verb = self.skip_adverbs(reading, not + 1);
        let np = self.noun_phrases(reading, at + 1..not).into_iter().next()?;
        let is_near = false;
        let who = self.who(reading, np);
        let subject = Subject {
            who,
            np: Some(np),
            is_near,
        };
        let counts = reading.is_form(verb, Forms::BASE)
            && !self.verb_is(reading, verb, self.acts.state)
            && self.acts(reading, &subject, verb);
        counts.then(|| Spot {
            kind: Kind::Counterfactual,
            tokens: not..verb + 1,
            detail: Detail::Omitted {
                who: subject,
                group: not,
                verb,
            },
        })
    }

    /// "didn't understand the display", "didn't learn of it": a condition.
    fn is_about_the_mind(&self, reading: &Reading<'_>, verb: usize) -> bool {
        let Some(verb) = self.verb_at(reading, verb) else {
            return false;
        };
        matches!(
            verb.base.as_str(),
            "understand" | "learn" | "mind" | "join" | "succeed" | "benefit" | "change" | "agree"
        )
    }

    /// "wouldn't listen", "couldn't be bothered".
    fn would_not<'l>(&'l self, reading: &Reading<'_>, denial: Denial) -> Option<Spot<'l>> {
        let lower = reading.lower(denial.start);
        let next = denial.next;
        let is_bothered = matches!(lower, "could" | "can" | "ca")
            && reading.lower(next) == "be"
            && matches!(reading.lower(next + 1), "bothered" | "arsed");
        if is_bothered {
            let kind = Kind::Counterfactual;
            return Some(Spot {
                kind,
                tokens: denial.start..next + 2,
                detail: Detail::Plain,
            });
        }
        let is_would = lower == "would"
            && matches!(
                reading.lower(next),
                "listen" | "cooperate" | "help" | "answer" | "follow"
            );
        let who = self.subject(reading, denial.start).who;
        (is_would && who.is_people()).then(|| Spot {
            kind: Kind::PersonAsSubject,
            tokens: denial.start..next + 1,
            detail: Detail::Plain,
        })
    }

    /// "didn't follow the procedure": the kind is *end point*.
    fn deviation<'l>(
        &'l self,
        reading: &Reading<'_>,
        subject: &Subject,
        from: usize,
        verb: usize,
    ) -> Option<Spot<'l>> {
        let base = self.verb_at(reading, verb)?.base.as_str();
        if base == "pay" && reading.lower(verb + 1).contains("attention")
            || base == "pay" && reading.lower(verb + 2) == "attention"
        {
            let counts = matches!(
                subject.who,
                Who::Nobody
                    | Who::Named
                    | Who::Person
                    | Who::Team
                    | Who::MaybeTeam
                    | Who::Outsider
                    | Who::Unsure
            );
            let end = if reading.lower(verb + 1) == "attention" {
                verb + 2
            } else {
                verb + 3
            };
            return counts.then(|| Spot {
                kind: Kind::EndPoint,
                tokens: from..end,
                detail: Detail::Plain,
            });
        }
        if base == "concentrate" || base == "focus" {
            let counts = self.acts(reading, &subject, verb);
            return counts.then(|| Spot {
                kind: Kind::EndPoint,
                tokens: from..verb + 1,
                detail: Detail::Plain,
            });
        }
        if !matches!(
            base,
            "follow"
                | "adhere"
                | "comply"
                | "stick"
                | "observe"
                | "respect"
                | "obey"
                | "keep"
                | "abide"
                | "heed"
                | "conform"
        ) {
            return None;
        }
        let procedure = self.procedure_after(reading, verb + 1)?;
        let counts = match subject.who {
            Who::Thing | Who::Hostile => false,
            // Who isn't known may still follow a procedure.
            _ => true,
        };
        let tokens = from..procedure.head + 1;
        let detail = Detail::Deviated {
            procedure: procedure.from..procedure.head + 1,
        };
        counts.then(|| Spot {
            kind: Kind::EndPoint,
            tokens,
            detail,
        })
    }

    /// The procedure that a verb's object is, if it is one.
    pub(super) fn procedure_after(&self, reading: &Reading<'_>, mut from: usize) -> Option<Np> {
        let words = &self.words;
        from = self.skip_adverbs(reading, from);
        if matches!(reading.lower(from), "to" | "with" | "by") {
            from += 1;
        }
        let to = (from..reading.tokens.len())
            .find(|at| {
                reading.parts(*at)
                    || reading.is(*at, words.prep)
                    || reading.is(*at, words.sub)
                    || reading.is(*at, words.coord)
            })
            .unwrap_or(reading.tokens.len());
        let np = self.noun_phrases(reading, from..to).into_iter().next()?;
        // "the evacuation procedure posted at the door", "the steps".
        let head = (np.from..np.to)
            .rev()
            .find(|at| reading.is(*at, words.procedure))?;
        (np.from <= from && np.to - head <= 2 || head == np.head).then_some(Np { head, ..np })
    }

    /// "failed to renew", "neglected to", "the operator's failure to check".
    fn failed<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let lower = reading.lower(at);
        let is_noun = matches!(lower, "failure" | "omission" | "neglect" | "failures");
        let base = self.verb_at(reading, at).map(|verb| verb.base.as_str());
        if !is_noun && !matches!(base, Some("fail" | "neglect" | "omit")) {
            return None;
        }
        if is_noun {
            return self.failure(reading, at);
        }
        // "Neglected the maintenance": a person's act, without "to".
        let mut to = self.skip_adverbs(reading, at + 1);
        if reading.lower(to) == "," {
            // "Failed, despite two reminders, to order it."
            let close = (to + 1..to + 10).find(|at| reading.lower(*at) == ",");
            to = close.map_or(to, |close| close + 1);
        }
        if reading.lower(to) != "to" {
            return self.neglected(reading, at, base);
        }
        let verb = self.skip_adverbs(reading, to + 1);
        let is_base = reading.is_form(verb, Forms::BASE)
            || self.verb_at(reading, verb).is_none() && reading.is_word(verb);
        if !is_base {
            return None;
        }
        let group = self.group_start(reading, at);
        // "never failed to call"
        if (group..at).any(|at| matches!(reading.lower(at), "never" | "not" | "n't")) {
            return None;
        }
        let is_ing = reading.is_form(at, Forms::ING) && group == at;
        let subject = if is_ing && at > 0 && reading.is(at - 1, self.words.prep) {
            Subject::none()
        } else {
            self.subject(reading, group)
        };
        if let Some(spot) = self.deviation(reading, &subject, at, verb) {
            return Some(spot);
        }
        let is_strict = base != Some("fail");
        let counts = match subject.who {
            Who::Nobody if is_strict => true,
            Who::Unsure if is_strict => true,
            _ => self.acts(reading, &subject, verb),
        };
        let detail = Detail::Omitted {
            who: subject,
            group,
            verb,
        };
        counts.then(|| Spot {
            kind: Kind::Counterfactual,
            tokens: at..to + 1,
            detail,
        })
    }

    /// "Management neglected maintenance", "we neglected the old pumps".
    fn neglected<'l>(
        &'l self,
        reading: &Reading<'_>,
        at: usize,
        base: Option<&str>,
    ) -> Option<Spot<'l>> {
        if base != Some("neglect") || !reading.is_form(at, Forms::PAST.and(Forms::THIRD)) {
            return None;
        }
        let group = self.group_start(reading, at);
        if (group..at).any(|at| reading.is(at, self.words.be))
            || at > 0 && reading.is(at - 1, self.words.det)
        {
            return None;
        }
        let subject = self.subject(reading, group);
        let is_people = matches!(
            subject.who,
            Who::Named | Who::Person | Who::Team | Who::MaybeTeam
        );
        is_people.then(|| Spot {
            kind: Kind::Counterfactual,
            tokens: at..at + 1,
            detail: Detail::Plain,
        })
    }

    /// "failure to escalate", "failure of the operator to check".
    fn failure<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let mut to = at + 1;
        let mut who = Who::Nobody;
        if matches!(reading.lower(to), "of" | "by") {
            let found = (to + 1..(to + 8).min(reading.tokens.len()))
                .find(|at| reading.lower(*at) == "to")?;
            let np = self
                .noun_phrases(reading, to + 1..found)
                .into_iter()
                .next()?;
            who = self.who(reading, Np { prep: None, ..np });
            to = found;
        } else if let Some(owner) = at
            .checked_sub(2)
            .filter(|_| reading.lower(at - 1) == "'s" || reading.lower(at - 1) == "'")
        {
            who = self.who(
                reading,
                Np {
                    from: owner,
                    to: owner + 1,
                    head: owner,
                    prep: None,
                },
            );
        } else if let Some(before) = at.checked_sub(1)
            && reading.is(before, words.possessive)
        {
            who = if reading.lower(before) == "its" {
                Who::Thing
            } else {
                Who::Person
            };
        }
        if reading.lower(to) != "to" {
            return None;
        }
        let verb = self.skip_adverbs(reading, to + 1);
        if !reading.is_form(verb, Forms::BASE) {
            return None;
        }
        let subject = Subject {
            who,
            np: None,
            is_near: false,
        };
        if let Some(spot) = self.deviation(reading, &subject, at, verb) {
            return Some(spot);
        }
        let counts = self.acts(reading, &subject, verb);
        let detail = Detail::Omitted {
            who: subject,
            group: at,
            verb,
        };
        counts.then(|| Spot {
            kind: Kind::Counterfactual,
            tokens: at..to + 1,
            detail,
        })
    }

    /// "nobody checked", "no one at the bedside checked", "neither of them".
    fn nobody<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let lower = reading.lower(at);
        let mut next = at + 1;
        let is_pair = lower == "no" && reading.lower(next) == "one"
            || lower == "not" && reading.lower(next) == "one" && reading.lower(next + 1) == "of"
            || lower == "not"
                && matches!(reading.lower(next), "one" | "a")
                && reading.lower(next + 1) == "single";
        if is_pair {
            next += 1;
        } else if lower == "no" {
            // "No nurse checked".
            let np = self
                .noun_phrases(reading, at..(at + 4).min(reading.tokens.len()))
                .into_iter()
                .next()?;
            if np.from != at
                || !matches!(self.who(reading, np), Who::Person | Who::Team)
                || reading.is(np.head, words.thing_alone)
            {
                return None;
            }
            next = np.to;
        } else if !reading.is(at, words.negative) {
            return None;
        }
        let is_of = reading.lower(next) == "of";
        // "Neither the nurse nor the doctor checked".
        if lower == "neither" && !is_of {
            let nor = (next..next + 7)
                .take_while(|at| !reading.parts(*at))
                .find(|at| reading.lower(*at) == "nor")?;
            let np = self.noun_phrases(reading, next..nor).into_iter().next()?;
            let is_people = matches!(self.who(reading, np), Who::Named | Who::Person | Who::Team);
            is_people.then_some(())?;
            next = nor + 1;
        }
        if lower == "none" && !is_of {
            return None;
        }
        // "nobody's fault", "to nobody".
        if reading.lower(next) == "'s"
            || at > 0 && reading.is(at - 1, words.prep) && reading.lower(at - 1) != "because"
        {
            return None;
        }
        if is_of {
            let to =
                (next + 1..reading.tokens.len()).find(|at| self.finite_begins(reading, *at))?;
            let np = self
                .noun_phrases(reading, next + 1..to)
                .into_iter()
                .next()?;
            let who = self.who(reading, Np { prep: None, ..np });
            let them = matches!(reading.lower(np.head), "them" | "us" | "you");
            if !them && !matches!(who, Who::Named | Who::Person | Who::Team) {
                return None;
            }
        }
        // "Why did nobody repeat it?"
        let asked = self.did_before(reading, at);
        let verb_group = (next..(next + 12).min(reading.tokens.len()))
            .take_while(|at| !reading.parts(*at))
            .find(|at| {
                self.finite_begins(reading, *at) || asked && reading.is_form(*at, Forms::BASE)
            })?;
        let mut verb = verb_group;
        let (mut is_be, mut is_have, mut is_do, mut is_modal) = (false, false, false, false);
        while reading.is_word(verb) {
            is_be |= reading.is(verb, words.be);
            is_have |= reading.is(verb, words.have);
            is_do |= reading.is(verb, words.do_);
            is_modal |= reading.is(verb, words.modal);
            let is_aux = [words.be, words.have, words.do_, words.modal]
                .iter()
                .any(|class| reading.is(verb, *class));
            if !is_aux && self.skip_adverbs(reading, verb) == verb {
                break;
            }
            verb += 1;
        }
        let is_duty = self.verb_is(reading, verb, self.acts.duty);
        let counts = if self.verb_is(reading, verb, self.acts.state) || is_modal {
            false
        } else if is_be {
            is_duty && reading.is_form(verb, Forms::ING)
        } else if is_have {
            reading.is_form(verb, Forms::PARTICIPLE)
        } else if is_do || asked {
            reading.is_form(verb, Forms::BASE)
        } else {
            // "A mailbox that nobody reads" tells how things are.
            let is_relative = at > 0 && reading.is(at - 1, words.rel);
            reading.is_form(verb, Forms::PAST)
                || reading.is_form(verb, Forms::THIRD) && is_duty && !is_relative
        };
        if !counts || self.is_about_the_mind(reading, verb) {
            return None;
        }
        let subject = Subject {
            who: Who::Person,
            np: None,
            is_near: false,
        };
        let detail = Detail::Omitted {
            who: subject,
            group: at,
            verb,
        };
        Some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..verb + 1,
            detail,
        })
    }

    fn did_before(&self, reading: &Reading<'_>, at: usize) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| reading.is(before, self.words.do_))
    }

    fn finite_begins(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        [words.be, words.have, words.do_, words.modal]
            .iter()
            .any(|class| reading.is(at, *class))
            || (reading.is_form(at, Forms::PAST.and(Forms::THIRD))
                && !reading.is(at, words.role)
                && !reading.is(at, words.org))
            || (reading.is_form(at, Forms::BASE) && self.did_before(reading, at))
    }

    /// "was supposed to call", "was meant to".
    fn supposed<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
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
        let detail = Detail::Omitted {
            who: subject,
            group,
            verb,
        };
        is_people.then(|| Spot {
            kind: Kind::Counterfactual,
            tokens: group..at + 2,
            detail,
        })
    }

    /// "if only", "if the administrator had read it", "had the nurse called".
    fn if_only<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
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
                matches!(reading.lower(*at), "had" | "'d" | "hadn't" | "hadnt")
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
            || self.verb_is(reading, verb, self.acts.state)
        {
            return None;
        }
        let np_end = if is_inverted { verb } else { had };
        let np = self
            .noun_phrases(reading, at + 1..np_end)
            .into_iter()
            .next()?;
        let who = self.who(reading, np);
        let counts = matches!(who, Who::Named | Who::Person | Who::Team | Who::MaybeTeam)
            || reading.is(np.head, words.personal);
        let first = if is_inverted { at } else { had };
        counts.then(|| spot(first..verb + 1, Some(verb))).flatten()
    }
}
