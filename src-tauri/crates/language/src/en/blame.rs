//! A name as what the sentence is about, or a role with a blaming verb (kind
//! *person as the subject*); and acts that are judged: "violated the policy",
//! "botched" (kind *judgement*). Method §6.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Kind;

impl English {
    /// Everything that makes a person the subject.
    pub(super) fn blame<'l>(&'l self, reading: &Reading<'_>) -> Vec<Spot<'l>> {
        let mut spots = Vec::new();
        for at in 0..reading.tokens.len() {
            if !reading.is_word(at) {
                continue;
            }
            spots.extend(self.named(reading, at));
            spots.extend(
                self.blaming_verb(reading, at)
                    .or_else(|| self.judged_act(reading, at)),
            );
        }
        spots
    }

    /// A name that a verb follows: "Anna restarted", "Dr Patel mentioned"; or
    /// that did what is told: "restarted by Anna".
    fn named<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let is_titled = reading.is(at, words.title) && self.is_surname_after(reading, at);
        if !is_titled && !self.is_name(reading, at) {
            return None;
        }
        // The whole name, from its title to its surname.
        let mut to = at + 1;
        while self.is_surname(reading, to)
            || self.in_same_name(reading, at, to)
            || is_titled && reading.lower(to) == "."
        {
            to += 1;
        }
        let is_inside = at.checked_sub(1).is_some_and(|before| {
            self.in_same_name(reading, before, at)
                || self.is_surname(reading, at) && self.is_name(reading, before)
                || reading.is(before, words.title) && self.is_surname_after(reading, before)
        });
        if is_inside {
            return None;
        }
        let np = Np {
            from: at,
            to,
            head: to - 1,
            prep: None,
        };
        let who = Subject {
            who: Who::Named,
            np: Some(np),
            is_near: true,
        };
        let before = at.checked_sub(1);
        if before.is_some_and(|by| {
            reading.lower(by) == "by" && by > 0 && reading.is_form(by - 1, Forms::PARTICIPLE)
        }) {
            let by = before?;
            return Some(Spot {
                kind: Kind::PersonAsSubject,
                tokens: at..to,
                detail: Detail::Agent { by, who },
            });
        }
        if before.is_some_and(|at| reading.is(at, words.prep) || reading.lower(at) == "'s") {
            return None;
        }
        // "Marco, the on-call engineer, restarted"; "Marco (on call) restarted".
        let mut verb = to;
        let opening = reading.lower(verb);
        if matches!(opening, "," | "(" | "–" | "—") {
            let closing = if opening == "(" { ")" } else { opening };
            let end = reading.sentence(at).end;
            let close = (verb + 1..(verb + 10).min(end)).find(|at| reading.lower(*at) == closing);
            verb = close.map_or(verb, |close| close + 1);
        }
        // "Marco and Giulia restarted", "Marco or the nurse".
        if reading.is(verb, words.coord) || reading.lower(verb) == "and" {
            let end = reading.sentence(at).end;
            let next = (verb + 1..(verb + 6).min(end))
                .find(|at| self.acts_next(reading, *at) && !reading.is(*at, words.name));
            if let Some(next) = next {
                let nps = self.noun_phrases(reading, verb + 1..next);
                if nps.len() == 1 && nps[0].prep.is_none() {
                    verb = next;
                }
            }
        }
        if reading.lower(verb) == "who" {
            verb += 1;
        }
        // "Emma from accounting opened".
        if matches!(reading.lower(verb), "from" | "in" | "at" | "on" | "of") {
            let end = (verb + 7).min(reading.sentence(at).end);
            verb = (verb + 2..end)
                .take_while(|at| !reading.parts(*at))
                .find(|at| self.acts_next(reading, *at))
                .unwrap_or(verb);
        }
        let verb = self.skip_adverbs(reading, verb);
        let is_lone_s = reading.lower(verb) == "'s"
            && (reading.is_form(verb + 1, Forms::ING)
                || reading.is(verb + 1, words.adverb)
                || reading.is(verb + 1, words.prep)
                || reading.is(verb + 1, words.guilty)
                || reading.is(verb + 1, words.careless));
        let is_verb =
            self.acts_next(reading, verb) || is_lone_s || self.is_plain_present(reading, verb);
        is_verb.then(|| Spot {
            kind: Kind::PersonAsSubject,
            tokens: at..to,
            detail: Detail::Done {
                group: verb,
                verb: self.main_verb(reading, verb),
                who,
            },
        })
    }

    /// "Marco clicks it": a form in -s that a noun could be too.
    fn is_plain_present(&self, reading: &Reading<'_>, verb: usize) -> bool {
        reading.is_form(verb, Forms::THIRD.and(Forms::PAST))
            && (reading.is(verb + 1, self.words.det)
                || reading.is(verb + 1, self.words.thing_pronoun))
    }

    fn is_surname_after(&self, reading: &Reading<'_>, title: usize) -> bool {
        let next = if reading.lower(title + 1) == "." {
            title + 2
        } else {
            title + 1
        };
        self.is_surname(reading, next)
    }

    fn in_same_name(&self, reading: &Reading<'_>, at: usize, next: usize) -> bool {
        use super::reading::CastWord::Name;
        match (
            reading.cast.get(at).copied().flatten(),
            reading.cast.get(next).copied().flatten(),
        ) {
            (Some(Name(one)), Some(Name(other))) => one == other,
            _ => false,
        }
    }

    /// The main verb of the group that begins at an index.
    pub(super) fn main_verb(&self, reading: &Reading<'_>, group: usize) -> usize {
        let words = &self.words;
        let mut at = group;
        let mut last = group;
        for _ in 0..8 {
            let is_aux = [words.be, words.have, words.do_, words.modal]
                .iter()
                .any(|class| reading.is(at, *class));
            if is_aux {
                last = at;
                at += 1;
            } else if reading.is_word(at) && self.skip_adverbs(reading, at) > at {
                at += 1;
            } else {
                break;
            }
        }
        if reading.is_form(
            at,
            Forms::BASE
                .and(Forms::PAST)
                .and(Forms::PARTICIPLE)
                .and(Forms::ING)
                .and(Forms::THIRD),
        ) {
            at
        } else {
            last
        }
    }

    /// Whether a form stands as the verb of a clause, and what it is.
    fn verb_stands(&self, reading: &Reading<'_>, at: usize) -> Option<Standing> {
        let words = &self.words;
        let group = self.group_start(reading, at);
        let auxiliary = group..at;
        let has = |class| auxiliary.clone().any(|at| reading.is(at, class));
        let is_denied = auxiliary.clone().any(|at| {
            matches!(
                reading.lower(at),
                "not" | "n't" | "never" | "neither" | "hardly"
            )
        }) || auxiliary
            .clone()
            .any(|at| self.denial(reading, at).is_some());
        // "Should have", "could have", "might have": told elsewhere.
        let is_modal = has(words.modal);
        if is_denied || is_modal {
            return None;
        }
        let before = at.checked_sub(1);
        let is_attribute = before.is_some_and(|at| {
            reading.is(at, words.det) && group == at + 1
                || reading.lower(at) == "'s" && !reading.is_form(at + 1, Forms::ING)
                || reading.is(at, words.weak)
                || reading.is(at, words.possessive)
        });
        if reading.is_form(at, Forms::PARTICIPLE)
            && has(words.be)
            && !auxiliary
                .clone()
                .any(|at| matches!(reading.lower(at), "'s" | "'d"))
        {
            return Some(Standing {
                group,
                is_passive: true,
            });
        }
        if is_attribute {
            return None;
        }
        let counts = if reading.is_form(at, Forms::ING) {
            has(words.be)
        } else if has(words.have) {
            reading.is_form(at, Forms::PARTICIPLE)
        } else if has(words.do_) {
            reading.is_form(at, Forms::BASE)
        } else if reading.is_form(at, Forms::PAST) {
            group == at || !has(words.be)
        } else {
            reading.is_form(at, Forms::THIRD)
                || reading.is_form(at, Forms::BASE) && self.follows_plural(reading, at)
        };
        counts.then_some(Standing {
            group,
            is_passive: false,
        })
    }

    /// "Operators ignore the lamp": a plural of people right before.
    fn follows_plural(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let mut before = at;
        while before > 0 && reading.is(before - 1, words.adverb) {
            before -= 1;
        }
        let Some(noun) = before.checked_sub(1) else {
            return false;
        };
        let is_plural = reading.lower(noun).ends_with('s')
            || matches!(
                reading.lower(noun),
                "people"
                    | "staff"
                    | "they"
                    | "we"
                    | "i"
                    | "you"
                    | "everyone"
                    | "men"
                    | "women"
                    | "it"
            );
        let is_people = reading.is(noun, words.role)
            || reading.is(noun, words.org)
            || reading.is(noun, words.personal)
            || reading.is(noun, words.plural_pronoun);
        is_plural && is_people
    }

    /// "ignored the alert", "had been ignoring", "was ignored by the SOC".
    fn blaming_verb<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let verb = self.verb_at(reading, at)?;
        let class = verb.class;
        let base = verb.base.as_str();
        let is_judged = class.has(self.acts.bungling);
        if !class.has(self.acts.blaming) && !is_judged {
            return None;
        }
        let words = &self.words;
        let next = at + 1;
        // "Rushed to the bedside", "hid behind the rack": no blame in these.
        let is_harmless = match base {
            "rush" | "hurry" => matches!(
                reading.lower(next),
                "to" | "into" | "back" | "over" | "in" | "her" | "him"
            ),
            "hide" | "conceal" => reading.is(next, words.prep),
            "miss" => self.is_missed_harmlessly(reading, next),
            "neglect" | "omit" => true,
            "cause" => reading.is(next, words.prep) && reading.lower(next) != "by",
            "err" => !reading.is_form(at, Forms::PAST),
            _ => false,
        };
        if is_harmless {
            return None;
        }
        let standing = self.verb_stands(reading, at)?;
        let kind = if is_judged {
            Kind::Judgement
        } else {
            Kind::PersonAsSubject
        };
        if standing.is_passive {
            let by = self.skip_adverbs(reading, next);
            return self.by_people(reading, by, at, kind);
        }
        let subject = self.subject(reading, standing.group);
        let counts = match subject.who {
            Who::Named => is_judged,
            Who::Person | Who::Team | Who::Outsider => true,
            Who::MaybeTeam => base != "cause" && base != "miss",
            Who::Unsure => {
                matches!(base, "forget" | "neglect" | "refuse")
                    && !reading.is(subject.np.map_or(0, |np| np.head), words.machine_like)
            }
            Who::Nobody => self.note_blames(reading, at, base),
            Who::Hostile | Who::Thing => false,
        };
        // "Three causes", "near misses": a noun, unless its subject is at hand.
        let is_noun_too = !reading.is_form(at, Forms::PAST.and(Forms::ING));
        if is_noun_too && standing.group == at && !self.is_at_hand(reading, &subject, at) {
            return None;
        }
        let detail = Detail::Done {
            who: subject,
            group: standing.group,
            verb: at,
        };
        counts.then(|| Spot {
            kind,
            tokens: at..next,
            detail,
        })
    }

    /// Whether a subject stands right before a verb, adverbs aside.
    fn is_at_hand(&self, reading: &Reading<'_>, subject: &Subject, verb: usize) -> bool {
        subject.np.is_some_and(|np| {
            let end = self.skip_adverbs(reading, np.to);
            end >= verb || reading.lower(verb - 1) == "who"
        })
    }

    /// "Missed the train", "missed lunch": nothing that was to be seen.
    fn is_missed_harmlessly(&self, reading: &Reading<'_>, next: usize) -> bool {
        let to = (next..reading.tokens.len())
            .find(|at| reading.parts(*at))
            .unwrap_or(reading.tokens.len());
        let np = self.noun_phrases(reading, next..to).into_iter().next();
        np.is_some_and(|np| {
            matches!(
                reading.lower(np.head),
                "lunch"
                    | "dinner"
                    | "breakfast"
                    | "break"
                    | "breaks"
                    | "sleep"
                    | "training"
                    | "meeting"
                    | "induction"
                    | "bus"
                    | "train"
            )
        })
    }

    /// A note without a subject: "forgot to escalate", "missed the alert".
    fn note_blames(&self, reading: &Reading<'_>, at: usize, base: &str) -> bool {
        let words = &self.words;
        let next = at + 1;
        if !reading.is_form(at, Forms::PAST)
            || at > 0
                && !reading.parts(at - 1)
                && !reading.is(at - 1, words.coord)
                && !reading.is(at - 1, words.adverb)
        {
            return false;
        }
        // "forgotten": a participle alone is an adjective.
        let has_object = reading.is(next, words.det)
            || reading.is(next, words.personal)
            || reading.lower(next) == "to"
            || reading.lower(next) == "about"
            || reading.is(next, words.thing_pronoun);
        let is_lower = reading.lower_case && reading.is_word(next) && !reading.is(next, words.prep);
        match base {
            "cause" | "tolerate" => false,
            "forget" => true,
            _ => has_object || is_lower,
        }
    }

    /// "… by the operator", when people follow.
    pub(super) fn by_people<'l>(
        &'l self,
        reading: &Reading<'_>,
        by: usize,
        verb: usize,
        kind: Kind,
    ) -> Option<Spot<'l>> {
        if reading.lower(by) != "by" {
            return None;
        }
        let np = self.np_after(reading, by + 1)?;
        let who = self.who(reading, np);
        let is_people = matches!(who, Who::Person | Who::Team | Who::Named | Who::MaybeTeam);
        if who == Who::Named && kind == Kind::PersonAsSubject || !is_people {
            return None;
        }
        let subject = Subject {
            who,
            np: Some(np),
            is_near: false,
        };
        Some(Spot {
            kind,
            tokens: verb..np.to,
            detail: Detail::Agent { by, who: subject },
        })
    }

    /// The noun phrase that begins at an index.
    pub(super) fn np_after(&self, reading: &Reading<'_>, from: usize) -> Option<Np> {
        let words = &self.words;
        let to = (from..reading.tokens.len())
            .find(|at| {
                reading.parts(*at)
                    || reading.is(*at, words.sub)
                    || reading.is(*at, words.rel) && reading.lower(*at) != "that"
                    || *at > from && (reading.is(*at, words.coord) || reading.is(*at, words.prep))
            })
            .unwrap_or(reading.tokens.len());
        self.noun_phrases(reading, from..to)
            .into_iter()
            .next()
            .filter(|np| np.prep.is_none())
    }

    /// "violated the policy", "broke the rules", "breached procedure".
    fn judged_act<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let verb = self.verb_at(reading, at)?;
        let base = verb.base.as_str();
        let is_judging = verb.class.has(self.acts.judging);
        if !is_judging && base != "break" {
            return None;
        }
        let standing = self.verb_stands(reading, at)?;
        let kind = Kind::Judgement;
        if standing.is_passive {
            let by = self.skip_adverbs(reading, at + 1);
            return if is_judging {
                self.by_people(reading, by, at, kind)
            } else {
                None
            };
        }
        let object = self.np_after(reading, at + 1)?;
        let is_rule = reading.is(object.head, words.procedure)
            || reading.is(object.head, words.soft)
            || matches!(
                reading.lower(object.head),
                "law"
                    | "laws"
                    | "contract"
                    | "trust"
                    | "duty"
                    | "confidentiality"
                    | "agreement"
                    | "ban"
                    | "act"
            );
        let subject = self.subject(reading, standing.group);
        let counts = match subject.who {
            Who::Named | Who::Person | Who::Team | Who::Outsider => is_rule || is_judging,
            Who::MaybeTeam | Who::Nobody => is_rule,
            Who::Unsure => is_rule && is_judging && !reading.is(object.head, words.thing),
            Who::Hostile | Who::Thing => false,
        };
        let detail = Detail::Deviated {
            procedure: object.from..object.to,
        };
        (counts && (is_judging || is_rule)).then(|| Spot {
            kind,
            tokens: at..object.to,
            detail,
        })
    }
}

/// How a verb stands in its clause.
#[derive(Clone, Copy, Debug)]
struct Standing {
    /// The first word of its group.
    group: usize,
    is_passive: bool,
}
