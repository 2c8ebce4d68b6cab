//! The lexicon's phrases, and whether their conditions hold.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::verbs::Forms;
use super::who::{Np, Who};
use crate::Kind;
use crate::lexicon::{Hit, Vocabulary};

/// What a line of the English lexicon may use.
///
/// Classes: `<person>` a role, a team or a name; `<people>` the same, or what may
/// be a team, such as maintenance; `<procedure>` what says how
/// things are done; `<harm>` what went wrong; `<verb>` any known verb.
///
/// Conditions: `person`, the subject of the verb that the phrase begins with
/// is people, or there is none; `people`, the same, and there must be one;
/// `not-thing`, the subject isn't a thing; `agent`, "by" or "of" and people
/// follow; `owner`, people's possessive stands before; `clause`, the phrase
/// isn't an attribute of a noun that follows; `asserted`, it isn't denied;
/// `active`, no passive: "left behind" and not "was left behind"; `at-work`, it is
/// said of somebody at work; `ends`, nothing that it could belong to follows.
pub(super) const VOCABULARY: Vocabulary = Vocabulary {
    classes: &["person", "people", "procedure", "harm", "verb"],
    conditions: &[
        "person",
        "people",
        "not-thing",
        "agent",
        "owner",
        "clause",
        "asserted",
        "active",
        "at-work",
        "ends",
    ],
};

impl English {
    /// The hits of the lexicon's phrases; those that silence, apart.
    pub(super) fn hits<'l>(&'l self, reading: &Reading<'_>) -> Vec<Hit<'l>> {
        let words = &self.words;
        self.lexicon
            .hits(&reading.tokens, &|class, at| match class {
                "person" | "people" => {
                    let is_cast = reading.cast[at].is_some();
                    let is_people = [words.role, words.org, words.personal]
                        .iter()
                        .any(|class| reading.is(at, *class));
                    if !is_cast && !is_people {
                        return self.is_name(reading, at);
                    }
                    // "Night shift" is people, a shift alone may not be.
                    let from = at.saturating_sub(2);
                    let np = Np {
                        from,
                        to: at + 1,
                        head: at,
                        prep: None,
                    };
                    match self.who(reading, np) {
                        Who::Named | Who::Person | Who::Team | Who::Outsider => true,
                        Who::MaybeTeam => class == "people",
                        Who::Hostile | Who::Unsure | Who::Thing | Who::Nobody => false,
                    }
                }
                "procedure" => reading.is(at, words.procedure),
                "harm" => reading.is(at, words.harm),
                "verb" => self.verb_at(reading, at).is_some(),
                _ => false,
            })
    }

    /// The spots of hits whose conditions hold.
    pub(super) fn phrases<'l>(&'l self, reading: &Reading<'_>, hits: &[Hit<'l>]) -> Vec<Spot<'l>> {
        let mut spots: Vec<Spot<'l>> = Vec::new();
        for hit in hits {
            let Some(kind) = hit.entry.kind else { continue };
            let holds = hit
                .entry
                .conditions
                .iter()
                .all(|condition| self.holds(reading, hit, condition));
            // "Nobody made an error", "never cut a corner": good news.
            let is_about_acts = matches!(
                kind,
                Kind::EndPoint | Kind::Judgement | Kind::PersonAsSubject
            );
            let is_denied = self.is_never_without(reading, hit.tokens.start)
                || is_about_acts
                    && self.verb_at(reading, hit.tokens.start).is_some()
                    && self.is_denied_act(reading, hit.tokens.start);
            // "Overloaded the pump" judges nobody's day.
            let is_act = kind == Kind::NegativeDescriptor
                && hit.tokens.len() == 1
                && reading.is_form(hit.tokens.start, Forms::PAST)
                && self.has_article_after(reading, hit.tokens.start);
            if holds && !is_denied && !is_act {
                spots.push(Spot {
                    kind,
                    tokens: hit.tokens.clone(),
                    detail: Detail::Entry(hit.entry),
                });
            }
        }
        // The longest first: it knows most.
        spots.sort_by_key(|spot| std::cmp::Reverse(spot.tokens.len()));
        spots
    }

    fn holds(&self, reading: &Reading<'_>, hit: &Hit<'_>, condition: &str) -> bool {
        let words = &self.words;
        let (start, end) = (hit.tokens.start, hit.tokens.end);
        let subject = || self.subject(reading, self.group_start(reading, start)).who;
        let before = start.checked_sub(1);
        match condition {
            "person" => matches!(
                subject(),
                Who::Named | Who::Person | Who::Team | Who::MaybeTeam | Who::Nobody | Who::Outsider
            ),
            "people" => matches!(
                subject(),
                Who::Named | Who::Person | Who::Team | Who::MaybeTeam | Who::Outsider
            ),
            "not-thing" => !matches!(subject(), Who::Thing | Who::Hostile),
            "agent" => {
                let by = self.skip_adverbs(reading, end);
                matches!(reading.lower(by), "by" | "of" | "from")
                    && self.np_after(reading, by + 1).is_some_and(|np| {
                        // Up to the verb: "the mistakes of the night shift cost
                        // us a day".
                        let is_people = |np| {
                            matches!(self.who(reading, np), Who::Named | Who::Person | Who::Team)
                        };
                        let mut heads = np.from..np.to;
                        is_people(np)
                            || heads.any(|head| {
                                let part = Np {
                                    to: head + 1,
                                    head,
                                    ..np
                                };
                                reading.is_form(head + 1, Forms::PAST.and(Forms::BASE))
                                    && is_people(part)
                            })
                    })
            }
            "owner" => before.is_some_and(|before| {
                if reading.is(before, words.possessive) {
                    return !matches!(reading.lower(before), "its" | "their")
                        || reading.lower(before) == "their"
                            && !self.they_are_things(reading, before);
                }
                let is_clitic = matches!(reading.lower(before), "'s" | "'");
                let Some(owner) = before.checked_sub(1).filter(|_| is_clitic) else {
                    return false;
                };
                let np = Np {
                    from: self
                        .clause_start(reading, owner)
                        .max(owner.saturating_sub(2)),
                    to: owner + 1,
                    head: owner,
                    prep: None,
                };
                matches!(
                    self.who(reading, np),
                    Who::Named | Who::Person | Who::Team | Who::MaybeTeam | Who::Outsider
                )
            }),
            "clause" => {
                let is_noun = reading.is_word(end)
                    && (reading.is(end, words.thing)
                        || reading.is(end, words.hard)
                        || reading.is(end, words.soft)
                        || reading.is(end, words.procedure));
                !is_noun
            }
            "active" => {
                let group = self.group_start(reading, start);
                !(group..start).any(|at| reading.is(at, words.be))
            }
            "at-work" => self.is_said_at_work(reading, &hit.tokens),
            "ends" => self.is_at_the_end(reading, end),
            "asserted" => {
                let from = self
                    .clause_start(reading, start)
                    .max(start.saturating_sub(4));
                !(from..start).any(|at| {
                    matches!(
                        reading.lower(at),
                        "not"
                            | "n't"
                            | "never"
                            | "no"
                            | "without"
                            | "nobody"
                            | "rather"
                            | "than"
                            | "nor"
                    )
                })
            }
            _ => false,
        }
    }

    /// Whether "their" speaks of things that came before.
    fn they_are_things(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let before = reading.class.get(..at).unwrap_or_default();
        let people = before.iter().any(|class| {
            class.has(words.role) || class.has(words.org) || class.has(words.personal)
        });
        !people && before.iter().any(|class| class.has(words.thing))
    }
}
