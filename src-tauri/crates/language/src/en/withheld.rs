//! What somebody held back from: "chose not to", "refused to", "made no
//! attempt", "without telling anyone" (kind *counterfactual*). Method §6.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::verbs::Forms;
use super::who::Who;
use crate::Kind;

/// What is done first where one is careful, beside the duties.
const PRUDENT: [&str; 12] = [
    "waiting",
    "scanning",
    "clipping",
    "tying",
    "weighing",
    "measuring",
    "counting",
    "washing",
    "earthing",
    "grounding",
    "venting",
    "purging",
];

impl English {
    /// "chose not to send it", "refused to fund it".
    pub(super) fn withheld<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let base = self.verb_at(reading, at)?.base.as_str();
        let next = self.skip_adverbs(reading, at + 1);
        let not = at + 1;
        let to = match base {
            "choose" | "decide" | "opt" | "elect" | "prefer" if reading.lower(not) == "not" => {
                not + 1
            }
            "choose" | "decide" | "opt" | "elect" if reading.lower(next) == "against" => {
                return None;
            }
            "refuse" | "decline" => next,
            _ => return None,
        };
        let verb = self.skip_adverbs(reading, to + 1);
        if reading.lower(to) != "to" || !reading.is_form(verb, Forms::BASE) {
            return None;
        }
        let standing = self.verb_stands(reading, at)?;
        let subject = self.subject(reading, standing.group);
        // A decision with its reason is told as a condition.
        let counts = matches!(subject.who, Who::Person | Who::Team | Who::Named)
            || subject.who == Who::MaybeTeam && self.acts(reading, &subject, verb);
        // "Never refused to help": help was given.
        let is_denied = self.is_denied_act(reading, at);
        if !counts || is_denied || standing.is_passive || self.has_reason(reading, at) {
            return None;
        }
        Some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..to + 1,
            detail: Detail::Omitted {
                who: subject,
                group: standing.group,
                verb,
            },
        })
    }

    /// "They moved the patient without telling the ward."
    pub(super) fn without<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        if reading.lower(at) != "without" || self.is_never_without(reading, at) {
            return None;
        }
        let verb = self.skip_adverbs(reading, at + 1);
        let is_first = (verb..verb + 2).find(|at| reading.is_form(*at, Forms::ING))?;
        let is_duty = (self.verb_is(reading, is_first, self.acts.duty)
            || PRUDENT.contains(&reading.lower(is_first)))
            && !matches!(reading.lower(is_first), "thinking" | "caring");
        let follows = self.deviates(reading, is_first);
        let is_next = matches!(reading.lower(verb), "first") || is_first == verb;
        if !is_duty || !is_next || follows {
            return None;
        }
        let start = self.clause_start(reading, at);
        // Whoever acts stands before, or after the comma.
        let main = (start..at)
            .find(|at| self.finite_begins(reading, *at))
            .map(|verb| self.subject(reading, verb));
        // "Opened the vial without checking the date": whoever it was.
        let opens = reading.lower(start);
        let is_told = match &main {
            Some(subject) => subject.np.is_none() && reading.is_form(start, Forms::PAST),
            // A verb that isn't in the list: "cued".
            None => opens.ends_with("ed") && self.verb_at(reading, start).is_none(),
        };
        let is_left_out = is_told && !matches!(reading.lower(start + 1), "us" | "'s" | "me");
        let main = main.map(|subject| subject.who);
        let after = || {
            let comma = (at..reading.sentence(at).end).find(|at| reading.lower(*at) == ",")?;
            let np = self.np_after(reading, comma + 1)?;
            let part = (np.from..np.to).find(|at| self.finite_begins(reading, *at));
            let to = part.unwrap_or(np.to);
            let head = to.checked_sub(1)?;
            Some(self.who(reading, super::who::Np { to, head, ..np }))
        };
        let who = main.or_else(after).unwrap_or(Who::Thing);
        let is_people =
            is_left_out || matches!(who, Who::Named | Who::Person | Who::Team | Who::MaybeTeam);
        if !is_people || self.has_reason(reading, at) {
            return None;
        }
        Some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..is_first + 1,
            detail: Detail::Omitted {
                who: super::subject::Subject::none(),
                group: at,
                verb: is_first,
            },
        })
    }

    /// "Without following the procedure" is told as a deviation.
    fn deviates(&self, reading: &Reading<'_>, verb: usize) -> bool {
        matches!(
            reading.lower(verb),
            "following" | "observing" | "respecting" | "adhering" | "complying" | "looking"
        ) && self.procedure_after(reading, verb + 1).is_some()
    }

    /// A note: "not escalated by the SOC".
    pub(super) fn not_by<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let opens = at == 0 || reading.parts(at - 1);
        let verb = self.skip_adverbs(reading, at + 1);
        let is_note = reading.lower(at) == "not" && opens;
        if !is_note || !reading.is_form(verb, Forms::PARTICIPLE) {
            return None;
        }
        let by = (verb + 1..verb + 8)
            .take_while(|at| !reading.parts(*at))
            .find(|at| reading.lower(*at) == "by")?;
        self.by_people(reading, by, at, Kind::Counterfactual)
    }

    /// "No lookout was posted by the contractor."
    pub(super) fn none_by<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let opens = at == 0 || reading.parts(at - 1) || reading.is(at - 1, words.sub);
        if reading.lower(at) != "no" || !opens {
            return None;
        }
        let be = (at + 2..at + 6).find(|at| reading.is(*at, words.be))?;
        let verb = self.skip_adverbs(reading, be + 1);
        // "No harm was done by the crew" is good news.
        let is_harm = (at + 1..be).any(|at| reading.is(at, words.harm));
        // "Carried out by."
        let has_particle = matches!(
            reading.lower(verb + 1),
            "out" | "up" | "in" | "down" | "off" | "on"
        );
        let by = verb + 1 + usize::from(has_particle);
        if is_harm || !reading.is_form(verb, Forms::PARTICIPLE) || reading.lower(by) != "by" {
            return None;
        }
        self.by_people(reading, by, at, Kind::Counterfactual)
    }

    /// "At no point in the four hours did the signaller think to ring."
    pub(super) fn at_no_point<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let words = &self.words;
        let is_opening = reading.lower(at) == "at"
            && reading.lower(at + 1) == "no"
            && matches!(reading.lower(at + 2), "point" | "time" | "stage" | "moment")
            || reading.lower(at) == "not" && reading.lower(at + 1) == "once"
            || reading.lower(at) == "never" && reading.tokens[at].opens;
        if !is_opening {
            return None;
        }
        let end = reading.sentence(at).end;
        let did = (at + 1..(at + 14).min(end)).find(|at| reading.lower(*at) == "did")?;
        // After the people, "label" and "test" are verbs.
        let people = words.role.and(words.org).and(words.personal);
        let head = (did + 1..(did + 7).min(end)).find(|at| reading.is(*at, people));
        let verb = (head.map_or(did + 2, |head| head + 1)..(did + 8).min(end)).find(|at| {
            reading.is_form(*at, Forms::BASE)
                && !reading.is(*at, words.role)
                && !reading.is(*at, words.org)
                && (head.is_some() || !reading.is(*at, words.thing))
        })?;
        let np = self
            .noun_phrases(reading, did + 1..verb)
            .into_iter()
            .next()?;
        let is_people = matches!(
            self.who(reading, np),
            Who::Named | Who::Person | Who::Team | Who::MaybeTeam
        );
        let counts = is_people && !self.verb_is(reading, verb, self.acts.state);
        counts.then_some(Spot {
            kind: Kind::Counterfactual,
            tokens: at..at + 2 + usize::from(reading.lower(at) == "at"),
            detail: Detail::Omitted {
                who: super::subject::Subject {
                    who: Who::Person,
                    np: Some(np),
                    is_near: false,
                },
                group: at,
                verb,
            },
        })
    }
}
