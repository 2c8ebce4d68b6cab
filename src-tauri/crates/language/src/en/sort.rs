//! What sort of thing was found, and which question fits it: the one place
//! where this is decided, for every kind and for whatever a phrase of the
//! lexicon asks. Only what somebody chose is asked what made it reasonable;
//! only what was wanted, and is named, can be pointed at as "this".

use super::English;
use super::offer::{question, template};
use super::reading::{Detail, Reading, Spot};
use super::who::Who;
use crate::{Form, Kind, Offer};

/// The question about a choice.
pub(super) const REASONABLE: &str = "What made this action reasonable at the time?";
/// The question about what wasn't done, where the sentence names it.
const HARD: &str = "What made it hard to do this?";
/// What is said of any act, whoever did it.
const CONDITIONS: &str = "Which conditions led to this action?";

/// What sort of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Somebody did it, and could have done something else.
    Choice,
    /// It was to be done, and wasn't; the sentence says what.
    Omission,
    /// Nothing was done, put off or left: there is no act to point at.
    Idle,
    /// It wasn't known, and should have been.
    Unknown,
    /// It was forgotten, or nobody thought of it.
    Forgotten,
    /// It was there and wasn't noticed.
    Unnoticed,
    /// It was done otherwise than it was meant: misread, mistyped.
    Slip,
    /// A mistake, and the sentence doesn't say which.
    Mistake,
    /// How somebody was: inattentive, distracted, tired.
    State,
    /// Somebody slept.
    Asleep,
    /// What came of it: an outage, a dent.
    Effect,
    /// Who is guilty, and what they deserve.
    Verdict,
    /// What somebody is said to be like, whatever happened.
    Trait,
    /// Where somebody was, what they saw or said, what they did well.
    Fact,
    /// A condition, judged without a measure.
    Condition,
}

impl Sort {
    /// What can be asked of it, the best first.
    fn questions(self, kind: Kind) -> Vec<Offer> {
        let asked: &[&str] = match self {
            Self::Choice if kind == Kind::PersonAsSubject => &[CONDITIONS, REASONABLE],
            Self::Choice => &[REASONABLE],
            Self::Omission => &[
                HARD,
                "What would have had to be in place for it to be done?",
            ],
            Self::Idle => &[
                "What else had to be done at the time?",
                "What would have made it easier to act?",
            ],
            Self::Unknown => &[
                "What could be known at that moment, and from where?",
                "Who knew it at that moment, and how could it be passed on?",
            ],
            Self::Forgotten => &["What could have brought it to mind at that moment?", AROUND],
            Self::Unnoticed => &["What made this easy to miss at that moment?", AROUND],
            Self::Slip => &["What made this easy to get wrong at that moment?", AROUND],
            Self::Mistake => &[
                "What was done, and what made it look right at that moment?",
                AROUND,
            ],
            Self::State => &[AROUND],
            Self::Asleep => &["How long had the shift lasted, and who could take over?"],
            Self::Effect => &["What happened in the steps before?"],
            Self::Verdict => &["What happened, step by step, before the event?"],
            Self::Trait => &["What was seen or heard that this is about?"],
            Self::Fact => &["What happened then, step by step?"],
            Self::Condition => &["What could be seen or counted here?"],
        };
        asked
            .iter()
            .map(|text| question((*text).to_owned()))
            .collect()
    }

    /// What can be filled in, where it fits.
    fn templates(self, kind: Kind) -> Vec<Offer> {
        let filled = match (self, kind) {
            (Self::Verdict | Self::Trait | Self::Choice, Kind::Judgement) => {
                "When … happened, … was done, because …."
            }
            (Self::Choice | Self::Mistake | Self::Slip, Kind::EndPoint) => {
                "At that moment … was known, and … could not be seen."
            }
            _ => return Vec::new(),
        };
        vec![template(filled.to_owned())]
    }

    /// What can be offered whatever the sentence is.
    pub(super) fn general(self, kind: Kind) -> Vec<Offer> {
        let mut offers = self.questions(kind);
        offers.extend(self.templates(kind));
        offers
    }

    /// An offer as it fits: what asks about an act, where there was none, is
    /// this sort's own question; a template for an act isn't offered at all.
    pub(super) fn fitting(self, offer: Offer, kind: Kind) -> Vec<Offer> {
        let is_about_act = match offer.text.as_str() {
            REASONABLE | CONDITIONS => self != Self::Choice,
            HARD => self != Self::Omission,
            _ => false,
        };
        if is_about_act {
            return self.questions(kind);
        }
        let is_for_act = offer.form == Form::Template
            && (offer.text.starts_with("At that moment …")
                || offer.text.starts_with("When … happened"));
        if is_for_act && !self.templates(kind).contains(&offer) {
            return Vec::new();
        }
        vec![offer]
    }
}

/// The question about what was going on around people.
const AROUND: &str = "What was going on at that moment: the load, the hours, the interruptions?";

/// How words begin that say what people are like, and nothing that happened.
const TRAITS: [&str; 21] = [
    "incompeten",
    "irresponsible",
    "lazy",
    "laziness",
    "idiot",
    "stupid",
    "moron",
    "cowboy",
    "clown",
    "amateur",
    "useless",
    "clueless",
    "hopeless",
    "disgrace",
    "liability",
    "bloody",
    "unprofessional",
    "unreliable",
    "dumb",
    "arrogan",
    "ignoran",
];

/// Whether a word begins like one of these.
fn begins(word: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| word.starts_with(stem))
}

impl English {
    /// What sort of thing a spot is.
    pub(super) fn sort(&self, reading: &Reading<'_>, spot: &Spot<'_>) -> Sort {
        if spot.kind == Kind::NegativeDescriptor {
            return Sort::Condition;
        }
        // "Should have been more careful": how somebody was.
        let told = spot.tokens.end..self.clause_end(reading, spot.tokens.end.saturating_sub(1));
        let is_state = |at: usize| {
            matches!(
                reading.lower(at),
                "careful" | "attentive" | "alert" | "vigilant" | "concentrating" | "focused"
            )
        };
        let is_of_being = |at: usize| {
            matches!(
                reading.lower(at),
                "be" | "been" | "more" | "paid" | "stayed" | "very"
            )
        };
        if spot.kind == Kind::Counterfactual
            && told
                .clone()
                .any(|at| is_state(at) && at.checked_sub(1).is_some_and(is_of_being))
        {
            return Sort::State;
        }
        let base = |at: usize| {
            self.verb_at(reading, at)
                .map_or("", |verb| verb.base.as_str())
        };
        match &spot.detail {
            // "Was drunk": how somebody was, and nothing that they chose.
            Detail::Entry(entry) if entry.conditions.iter().any(|it| it == "at-work") => {
                Sort::State
            }
            // "Swapped shifts without telling anyone": "this" would be the swap.
            Detail::Omitted { group, .. } if reading.lower(*group) == "without" => Sort::Idle,
            Detail::Omitted { verb, .. } => match base(*verb) {
                "think" if (verb + 1..verb + 4).any(|at| reading.lower(at) == "necessary") => {
                    Sort::Idle
                }
                "know" | "realise" | "realize" => Sort::Unknown,
                "think" | "remember" => Sort::Forgotten,
                "do" if matches!(reading.lower(verb + 1), "nothing" | "anything") => Sort::Idle,
                "bother" | "care" => Sort::Idle,
                "notice" | "see" | "spot" | "hear" | "recognise" | "recognize" | "detect"
                | "catch" => Sort::Unnoticed,
                _ => Sort::Omission,
            },
            Detail::Done { who, verb, group } => {
                let is_named = who.who == Who::Named;
                if (*group..*verb).any(|at| self.denial(reading, at).is_some())
                    || self.denial(reading, *group).is_some()
                {
                    return Sort::Choice;
                }
                let is_bungled = self.verb_is(reading, *verb, self.acts.bungling);
                match self.sort_of_act(reading, base(*verb), *verb, is_named) {
                    Sort::Choice if is_bungled => Sort::Verdict,
                    Sort::Choice
                        if self.is_unmeant(reading, *verb, self.clause_end(reading, *verb)) =>
                    {
                        Sort::Slip
                    }
                    sort => sort,
                }
            }
            Detail::Agent { by, .. } => {
                let verb = by.saturating_sub(1);
                let verb = if base(verb).is_empty() {
                    spot.tokens.start
                } else {
                    verb
                };
                let sort = self.sort_of_act(reading, base(verb), verb, false);
                let denied =
                    spot.kind == Kind::Counterfactual && !matches!(base(verb), "neglect" | "omit");
                match sort {
                    _ if denied => Sort::Omission,
                    Sort::Choice if spot.kind == Kind::Counterfactual => Sort::Idle,
                    sort => sort,
                }
            }
            Detail::Deviated { .. } => Sort::Choice,
            Detail::Entry(_) | Detail::Plain | Detail::Judged { .. } | Detail::Poorly { .. } => {
                self.sort_of_words(reading, spot)
            }
        }
    }

    /// What sort of thing an act is, by its verb.
    pub(super) fn sort_of_act(
        &self,
        reading: &Reading<'_>,
        base: &str,
        verb: usize,
        is_named: bool,
    ) -> Sort {
        let end = self.clause_end(reading, verb);
        let says = |words: &[&str]| (verb + 1..end).any(|at| words.contains(&reading.lower(at)));
        let next = reading.lower(verb + 1);
        match base {
            "forget" => Sort::Forgotten,
            "neglect" | "omit" => Sort::Idle,
            "miss" | "overlook" => Sort::Unnoticed,
            "sleep" | "oversleep" | "doze" => Sort::Asleep,
            "panic" => Sort::State,
            "fall" if says(&["asleep"]) => Sort::Asleep,
            "fall" if next == "for" => Sort::Slip,
            "lose" if says(&["control"]) => Sort::Effect,
            "lose" if says(&["focus", "concentration", "awareness", "attention", "track"]) => {
                Sort::State
            }
            "blame" | "criticise" | "criticize" => Sort::Verdict,
            "confuse" | "mix" | "muddle" | "err" | "underestimate" | "overestimate"
            | "overtighten" | "mistake" => Sort::Slip,
            "type" | "key" | "press" => Sort::Slip,
            // "Left the valve open", "left a swab in the patient".
            "leave"
                if says(&[
                    "open",
                    "unlocked",
                    "unattended",
                    "unsecured",
                    "in",
                    "on",
                    "behind",
                    "loose",
                    "down",
                    "off",
                    "out",
                    "running",
                    "empty",
                    "live",
                    "up",
                    "inside",
                    "burning",
                ]) =>
            {
                Sort::Unnoticed
            }
            "drill" | "cut" | "dig" | "saw" if matches!(next, "through" | "up" | "into") => {
                Sort::Effect
            }
            "lock" if says(&["out"]) => Sort::Effect,
            _ if base.starts_with("mis") && !matches!(base, "misuse" | "mistreat" | "mislead") => {
                Sort::Slip
            }
            "cause" | "trigger" | "break" | "hit" | "crash" | "collide" | "strike" | "derail"
            | "flood" | "dent" | "scratch" | "crack" | "puncture" | "snap" | "smash" | "spill"
            | "injure" | "hurt" | "kill" | "lose" | "fall" | "slip" | "trip" | "stumble"
            | "crush" | "burn" | "provoke" | "ruin" | "corrupt" | "damage" | "destroy"
            | "spoil" | "contaminate" | "harm" => Sort::Effect,
            "drive" | "reverse" | "back" | "run" | "bump" | "steer" | "walk"
                if matches!(next, "into" | "over" | "against" | "through") =>
            {
                Sort::Effect
            }
            "take" | "bring" | "knock"
                if matches!(next, "down" | "out" | "offline") || says(&["down", "offline"]) =>
            {
                Sort::Effect
            }
            "introduce" | "create"
                if says(&[
                    "bug",
                    "bugs",
                    "error",
                    "errors",
                    "fault",
                    "faults",
                    "defect",
                    "leak",
                    "problem",
                    "outage",
                    "regression",
                    "loop",
                ]) =>
            {
                Sort::Effect
            }
            "be" | "have" | "stay" | "remain" | "feel" | "know" | "see" | "hear" | "notice"
            | "say" | "tell" | "think" | "believe" | "mention" | "report" | "find" | "discover"
            | "spot" | "detect" | "recognise" | "recognize" | "realise" | "realize" | "stand"
            | "sit" | "live" | "sleep in" | "work" | "need" | "want" | "remember"
            | "understand" | "receive" | "get" | "arrive" | "explain" | "describe" | "agree"
            | "own" | "lead" | "like" | "look" | "seem" | "die" | "suffer" | "wait" | "confirm"
            | "fix" | "repair" | "restore" | "recover" | "rescue" | "save" | "help" | "correct"
            | "warn" | "alert" | "evacuate" | "raise" | "catch" | "thank" | "learn" | "attend"
                if is_named =>
            {
                Sort::Fact
            }
            // "Is on call": the auxiliary is all that there is.
            "" if is_named && self.is_auxiliary(reading, verb) => Sort::Fact,
            _ => Sort::Choice,
        }
    }

    /// What sort of thing is spoken of by the words of a spot.
    fn sort_of_words(&self, reading: &Reading<'_>, spot: &Spot<'_>) -> Sort {
        // "Hit the rack", "took down the site": the verb says it.
        let is_let = matches!(reading.lower(spot.tokens.start), "let" | "lets" | "letting");
        if spot.kind == Kind::PersonAsSubject && !is_let {
            let mut acts = spot.tokens.clone().filter_map(|at| {
                let known = self.verb_at(reading, at)?;
                Some(self.sort_of_act(reading, &known.base, at, false))
            });
            if let Some(sort) = acts.find(|sort| *sort != Sort::Choice) {
                return sort;
            }
        }
        let has = |stems: &[&str]| {
            spot.tokens
                .clone()
                .any(|at| begins(reading.lower(at), stems))
        };
        let is = |words: &[&str]| {
            spot.tokens
                .clone()
                .any(|at| words.contains(&reading.lower(at)))
        };
        match spot.kind {
            Kind::Counterfactual => {
                if is(&["known", "know", "realised", "realized"]) {
                    Sort::Unknown
                } else if has(&["occur", "mind", "cross"]) && !is(&["checked"]) || is(&["thought"])
                {
                    Sort::Forgotten
                } else if has(&[
                    "nothing",
                    "quiet",
                    "silent",
                    "mum",
                    "neglect",
                    "omit",
                    "postpon",
                    "delay",
                    "defer",
                    "putting",
                    "bother",
                    "arsed",
                    "idly",
                    "stood",
                    "sat",
                    "stopped",
                    "quit",
                    "gave",
                    "given",
                    "instead",
                    "nobody",
                    "no-one",
                    "noone",
                    "none",
                    "finger",
                    "so",
                    "need",
                    "reason",
                    "point",
                    "deem",
                    "consider",
                    "attempt",
                    "effort",
                    "around",
                    "round",
                    "wish",
                    "better",
                    "wiser",
                    "safer",
                    "easier",
                    "killed",
                    "action",
                    "steps",
                    "measures",
                    "precautions",
                ]) {
                    Sort::Idle
                } else {
                    Sort::Omission
                }
            }
            Kind::Judgement => {
                if has(&["deliberate", "wilful", "willful", "intentional"])
                    || is(&[
                        "purpose", "broke", "break", "breaks", "breaking", "broken", "flouted",
                    ])
                {
                    Sort::Choice
                } else if has(&["mistake", "blunder", "error"]) {
                    Sort::Mistake
                } else if has(&TRAITS) && !is(&["fault", "acted", "behaved", "acts", "behaves"])
                    || is(&["job"]) && is(&["up"])
                {
                    Sort::Trait
                } else {
                    Sort::Verdict
                }
            }
            _ => {
                if has(&["follow", "adher", "compl", "observ"])
                    || spot
                        .tokens
                        .clone()
                        .any(|at| reading.is(at, self.words.procedure))
                {
                    Sort::Choice
                } else if is_let && !is(&["in", "into"]) {
                    Sort::Unnoticed
                } else if is(&["notice", "late", "slow"]) {
                    Sort::Idle
                } else if is(&["oversight"])
                    && (spot.tokens.end..reading.sentence(spot.tokens.start).end)
                        .any(|at| reading.is(at, self.words.weak))
                {
                    // "Oversight by management was inadequate": supervision.
                    Sort::Condition
                } else if is(&[
                    "asleep",
                    "slept",
                    "sleeping",
                    "sleep",
                    "overslept",
                    "dozed",
                    "dozing",
                    "nodded",
                    "napping",
                ]) {
                    Sort::Asleep
                } else if has(&["forgot", "forget", "memory", "memor"]) {
                    Sort::Forgotten
                } else if has(&[
                    "attention",
                    "attentive",
                    "concentrat",
                    "focus",
                    "vigilan",
                    "awareness",
                    "inattent",
                    "distract",
                    "absent",
                    "alert",
                    "careful",
                    "carelessness",
                    "fade",
                    "panick",
                    "tired",
                    "fatigue",
                    "track",
                    "lapse",
                    "sight",
                    "inexperience",
                ]) || has(&["eye"]) && is(&["off"])
                {
                    Sort::State
                } else if has(&["oversight", "omission", "missed"]) {
                    Sort::Unnoticed
                } else if is(&[
                    "mixed",
                    "mixes",
                    "mixing",
                    "muddled",
                    "slip",
                    "slips",
                    "typo",
                    "typos",
                    "incorrectly",
                    "wrongly",
                    "transposed",
                    "inverted",
                    "jumbled",
                    "tongue",
                    "fat-finger",
                    "fat-fingered",
                    "fat",
                    "misreading",
                    "miscalculation",
                    "misunderstanding",
                    "clerical",
                    "slip-up",
                    "typing",
                    "keying",
                    "transcription",
                    "counting",
                ]) {
                    Sort::Slip
                } else if has(&["error", "mistake", "fail", "human", "mis"])
                    || is(&[
                        "wrong",
                        "trouble",
                        "pebkac",
                        "pebcak",
                        "judgement",
                        "judgment",
                        "incorrect",
                        "faulty",
                        "improper",
                        "bad",
                    ])
                {
                    Sort::Mistake
                } else {
                    Sort::Choice
                }
            }
        }
    }
}
