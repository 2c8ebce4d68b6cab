//! "Lack of training", "lacks discipline", "not enough supervision" (kind
//! *negative descriptor*).

use super::English;
use super::noun::Noun;
use super::reading::{Reading, Spot};
use super::who::{Np, Who};

impl English {
    /// "lack of training", "lacks discipline", "not enough supervision".
    pub(super) fn lack<'l>(&'l self, reading: &Reading<'_>, at: usize) -> Option<Spot<'l>> {
        let lower = reading.lower(at);
        let mut from = at + 1;
        match lower {
            "lack" | "absence" | "shortage" | "dearth" | "deficiency" | "deficiencies"
            | "deficit" | "shortcomings" | "weakness" | "weaknesses" | "failings"
                if matches!(reading.lower(from), "of" | "in") =>
            {
                // An absence is a fact that can be seen: "in the absence of".
                let is_in_the =
                    at > 1 && reading.lower(at - 1) == "the" && reading.lower(at - 2) == "in";
                if lower == "absence" && (is_in_the || !self.is_vague(reading, from + 1)) {
                    return None;
                }
                from += 1;
            }
            "lacks" | "lacked" | "lacking" | "lack" => {
                let is_noun = at > 0
                    && (reading.is(at - 1, self.words.det) || reading.is(at - 1, self.words.weak));
                if is_noun {
                    return None;
                }
                if lower == "lack" && !self.lacks(reading, at) {
                    return None;
                }
                if reading.lower(from) == "in" {
                    from += 1;
                }
            }
            "enough" | "sufficient" | "adequate" | "proper" | "good" | "little" | "clear"
            | "real" | "meaningful" | "effective" | "genuine" | "decent" | "coherent"
            | "consistent" | "true" | "serious" => {
                // "Little understanding of data protection": at the beginning.
                let is_opening =
                    lower == "little" && (reading.tokens[at].opens || reading.parts(at - 1));
                if is_opening {
                    let np = self.noun_of(reading, at)?;
                    let counts = self.noun(reading, np) == Noun::Soft
                        && !self.is_counted(reading, np)
                        && !reading.is(np.head, self.words.procedure);
                    return counts.then(|| self.judged(reading, at..np.to, Some(np)));
                }
                let before = at.checked_sub(1)?;
                let is_denied = matches!(reading.lower(before), "not" | "n't")
                    || !matches!(lower, "enough" | "good" | "little")
                        && reading.lower(before) == "no"
                    || lower == "little" && matches!(reading.lower(before), "too" | "very" | "so");
                if !is_denied {
                    return None;
                }
                let np = self.noun_of(reading, at)?;
                // "No clear lines of responsibility."
                let is_line = matches!(
                    reading.lower(np.head),
                    "lines" | "line" | "chain" | "division" | "allocation" | "separation"
                ) && reading.lower(np.to) == "of";
                if is_line && let Some(of) = self.np_after(reading, np.to + 1) {
                    let counts = self.noun(reading, of) == Noun::Soft;
                    return counts.then(|| self.judged(reading, before..of.to, Some(of)));
                }
                let counts = self.noun(reading, np) == Noun::Soft && !self.is_counted(reading, np);
                return counts.then(|| self.judged(reading, before..np.to, Some(np)));
            }
            _ => return None,
        }
        let np = self.lacking_np(reading, from)?;
        let counts = self.noun(reading, np) == Noun::Soft;
        counts.then(|| self.judged(reading, at..np.to, Some(np)))
    }

    /// "Absence of proper procedures": what is there isn't good enough.
    fn is_vague(&self, reading: &Reading<'_>, at: usize) -> bool {
        matches!(
            reading.lower(at),
            "clear" | "proper" | "real" | "adequate" | "effective" | "sufficient" | "meaningful"
        )
    }

    /// "We lack discipline": people, or a plural, before the verb.
    fn lacks(&self, reading: &Reading<'_>, at: usize) -> bool {
        let subject = self.subject(reading, self.group_start(reading, at));
        subject.np.is_some() && subject.is_near
    }

    /// "Not enough nurses" counts people: a number can be put in its place, and
    /// that is what the offer says.
    fn is_counted(&self, reading: &Reading<'_>, np: Np) -> bool {
        self.who(reading, np) == Who::Person
    }

    /// What is lacking: "supervision", of "a lack of any kind of supervision".
    fn lacking_np(&self, reading: &Reading<'_>, from: usize) -> Option<Np> {
        let words = &self.words;
        let mut at = from;
        while reading.is(at, words.det)
            || reading.is(at, words.adverb)
            || matches!(
                reading.lower(at),
                "clear"
                    | "proper"
                    | "any"
                    | "real"
                    | "formal"
                    | "basic"
                    | "good"
                    | "adequate"
                    | "sufficient"
                    | "effective"
                    | "regular"
            )
        {
            at += 1;
        }
        if matches!(reading.lower(at), "kind" | "form" | "sort" | "sense")
            && reading.lower(at + 1) == "of"
        {
            at += 2;
        }
        self.noun_of(reading, at.checked_sub(1)?)
    }
}
