//! What sort of thing is spoken of, by the words that were found.

use super::English;
use super::reading::{Reading, Spot};
use super::sort::Sort;
use crate::Kind;

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

/// The words of a spot.
struct Said<'r> {
    words: Vec<&'r str>,
}

impl Said<'_> {
    /// Whether one of them is one of these.
    fn has(&self, sought: &[&str]) -> bool {
        self.words.iter().any(|word| sought.contains(word))
    }

    /// Whether one of them begins like one of these.
    fn begins(&self, stems: &[&str]) -> bool {
        let begins = |word: &&str| stems.iter().any(|stem| word.starts_with(stem));
        self.words.iter().any(begins)
    }
}

/// What wasn't done.
fn of_what_was_not_done(said: &Said<'_>) -> Sort {
    if said.has(&["known", "know", "realised", "realized"]) {
        Sort::Unknown
    } else if said.begins(&["occur", "mind", "cross"]) && !said.has(&["checked"])
        || said.has(&["thought"])
    {
        Sort::Forgotten
    } else if said.begins(&[
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

/// A judgement of somebody.
fn of_judgement(said: &Said<'_>) -> Sort {
    if said.begins(&["deliberate", "wilful", "willful", "intentional"])
        || said.has(&[
            "purpose", "broke", "break", "breaks", "breaking", "broken", "flouted",
        ])
    {
        Sort::Choice
    } else if said.begins(&["mistake", "blunder", "error"]) {
        Sort::Mistake
    } else if said.begins(&TRAITS) && !said.has(&["fault", "acted", "behaved", "acts", "behaves"])
        || said.has(&["job"]) && said.has(&["up"])
    {
        Sort::Trait
    } else {
        Sort::Verdict
    }
}

impl English {
    /// What sort of thing is spoken of by the words of a spot.
    pub(super) fn sort_of_words(&self, reading: &Reading<'_>, spot: &Spot<'_>) -> Sort {
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
        let said = Said {
            words: spot.tokens.clone().map(|at| reading.lower(at)).collect(),
        };
        match spot.kind {
            Kind::Counterfactual => of_what_was_not_done(&said),
            Kind::Judgement => of_judgement(&said),
            _ => self.sort_of_mistake(reading, spot, &said, is_let),
        }
    }

    /// What went wrong, or how somebody was.
    fn sort_of_mistake(
        &self,
        reading: &Reading<'_>,
        spot: &Spot<'_>,
        said: &Said<'_>,
        is_let: bool,
    ) -> Sort {
        if said.begins(&["follow", "adher", "compl", "observ"])
            || spot
                .tokens
                .clone()
                .any(|at| reading.is(at, self.words.procedure))
        {
            Sort::Choice
        } else if is_let && !said.has(&["in", "into"]) {
            Sort::Unnoticed
        } else if said.has(&["notice", "late", "slow"]) {
            Sort::Idle
        } else if said.has(&["oversight"])
            && (spot.tokens.end..reading.sentence(spot.tokens.start).end)
                .any(|at| reading.is(at, self.words.weak))
        {
            // "Oversight by management was inadequate": supervision.
            Sort::Condition
        } else if said.has(&[
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
        } else if said.begins(&["forgot", "forget", "memor"]) {
            Sort::Forgotten
        } else if said.begins(&[
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
        ]) || said.begins(&["eye"]) && said.has(&["off"])
        {
            Sort::State
        } else if said.begins(&["oversight", "omission", "missed"]) {
            Sort::Unnoticed
        } else if said.has(&[
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
        } else if said.begins(&["error", "mistake", "fail", "human", "mis"])
            || said.has(&[
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
