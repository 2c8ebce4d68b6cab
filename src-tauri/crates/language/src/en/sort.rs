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
/// The question about what was going on around people.
const AROUND: &str = "What was going on at that moment: the load, the hours, the interruptions?";

/// What sort of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Somebody did it, and could have done something else.
    Choice,
    /// It was to be done, and wasn't; the sentence says what.
    Omission,
    /// Nothing was done, put off or left: there is no act to point at.
    Idle,
    /// A fact that wasn't known, and should have been.
    Unknown,
    /// It was forgotten, or nobody thought of it.
    Forgotten,
    /// A sign that was there and wasn't noticed.
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
}
