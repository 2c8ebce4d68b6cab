//! A name as what the sentence is about, or a role with a blaming verb (kind
//! *person as the subject*); and acts that are judged: "violated the policy",
//! "botched" (kind *judgement*). Method §6.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::subject::Subject;
use super::verbs::Forms;
use super::who::Who;
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
                    .or_else(|| self.judged_act(reading, at))
                    .or_else(|| self.slip(reading, at)),
            );
        }
        spots
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
            // "Omitted by the team" has no other rule.
            "neglect" | "omit" => reading.lower(self.skip_adverbs(reading, next)) != "by",
            // "Refused to fund it" is told with what was held back.
            "refuse" => {
                reading.lower(next) == "to"
                    || self.verb_stands(reading, at).is_some_and(|standing| {
                        self.subject(reading, standing.group).who != Who::Person
                    })
            }
            "cause" => reading.is(next, words.prep) && reading.lower(next) != "by",
            "err" => !reading.is_form(at, Forms::PAST),
            _ => false,
        };
        if is_harmless || self.is_denied_act(reading, at) {
            return None;
        }
        let standing = self.verb_stands(reading, at)?;
        let kind = if is_judged {
            Kind::Judgement
        } else if matches!(base, "neglect" | "omit") {
            // What was omitted wasn't done.
            Kind::Counterfactual
        } else {
            Kind::PersonAsSubject
        };
        if standing.is_passive {
            let by = self.skip_adverbs(reading, next);
            return self.by_people(reading, by, at, kind);
        }
        let subject = self.subject(reading, standing.group);
        let is_all = (subject.np)
            .is_some_and(|np| matches!(reading.lower(np.head), "everybody" | "everyone"));
        let counts = !is_all
            && match subject.who {
                Who::Named => is_judged,
                Who::Person | Who::Team => true,
                // "The patient forgot the date": no act of the work.
                Who::Outsider => !matches!(base, "forget" | "confuse" | "mishear" | "panic"),
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
        counts.then_some(Spot {
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

    /// "violated the policy", "broke the rules", "breached procedure".
    fn judged_act<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let verb = self.verb_at(reading, at)?;
        let base = verb.base.as_str();
        let is_judging = verb.class.has(self.acts.judging);
        if !is_judging && base != "break" || self.is_denied_act(reading, at) {
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
        // "Violated nothing", "broke no rule": good news.
        let is_none = (at + 1..object.to).any(|at| {
            reading.is(at, words.negative) || matches!(reading.lower(at), "no" | "nothing" | "none")
        });
        if is_none {
            return None;
        }
        let is_rule = reading.is(object.head, words.procedure)
            || is_judging && reading.is(object.head, words.soft)
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
                    | "limit"
                    | "limits"
                    | "curfew"
                    | "promise"
                    | "act"
            );
        let subject = self.subject(reading, standing.group);
        let counts = match subject.who {
            Who::Named | Who::Person | Who::Team | Who::Outsider => is_rule || is_judging,
            Who::MaybeTeam | Who::Nobody => is_rule,
            Who::Unsure => {
                // A machine's guard breaks no rule.
                let is_guard = subject
                    .np
                    .is_some_and(|np| matches!(reading.lower(np.head), "guard" | "guards"));
                is_rule && is_judging && (is_guard || !reading.is(object.head, words.thing))
            }
            Who::Hostile | Who::Thing => false,
        };
        let detail = Detail::Deviated {
            procedure: object.from..object.to,
        };
        (counts && (is_judging || is_rule)).then_some(Spot {
            kind,
            tokens: at..object.to,
            detail,
        })
    }
}
