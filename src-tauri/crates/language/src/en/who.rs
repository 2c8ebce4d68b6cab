//! Whether a noun is about people.

use super::English;
use super::reading::{CastWord, Reading};
use super::verbs::Forms;

/// The sort of an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A person by name.
    Named,
    /// A person by role or pronoun.
    Person,
    /// Somebody who isn't at work here: a patient, a passer-by.
    Outsider,
    /// Somebody who means harm.
    Hostile,
    /// A team, a department, an organisation.
    Team,
    /// A team or what it does: maintenance, production.
    MaybeTeam,
    /// A person or a thing: controller, agent; and what isn't known.
    Unsure,
    /// A thing.
    Thing,
    /// There is no subject: notes are typed so.
    Nobody,
}

impl Who {
    /// Whether it is people for sure, or a team.
    pub(super) fn is_people(self) -> bool {
        matches!(
            self,
            Self::Named | Self::Person | Self::Outsider | Self::Team
        )
    }
}

/// A noun phrase: from its first word to after its last, and its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Np {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) head: usize,
    /// The preposition that it follows.
    pub(super) prep: Option<usize>,
}

impl English {
    /// Who a noun phrase is.
    pub(super) fn who(&self, reading: &Reading<'_>, np: Np) -> Who {
        let words = &self.words;
        let head = np.head;
        let Some(token) = reading.tokens.get(head) else {
            return Who::Thing;
        };
        match reading.cast.get(head).copied().flatten() {
            Some(CastWord::Name(_)) => return Who::Named,
            Some(CastWord::Role) => return Who::Person,
            None => {}
        }
        for length in [3, 2] {
            if let Some(who) = self.compound(reading, np, length) {
                return who;
            }
        }
        let class = reading.class[head];
        if class.has(words.hostile) {
            return Who::Hostile;
        }
        if class.has(words.outsider) {
            return Who::Outsider;
        }
        if matches!(token.lower.as_str(), "everybody" | "everyone") {
            // What all do is how things are done.
            return Who::Outsider;
        }
        if class.has(words.personal) || class.has(words.negative) {
            return if self.speaks_of_outsider(reading, head) {
                Who::Outsider
            } else {
                Who::Person
            };
        }
        if class.has(words.plural_pronoun) {
            return self.they(reading, head);
        }
        if self.is_name(reading, head) || self.is_surname(reading, head) {
            return Who::Named;
        }
        let before = (head > np.from).then(|| head - 1);
        let is_before = |class| before.is_some_and(|at| reading.is(at, class));
        if class.has(words.machine_like)
            && is_before(words.machine)
            && !is_before(words.person_modifier)
        {
            return Who::Thing;
        }
        let is_alone = class.has(words.thing_alone) && !is_before(words.person_modifier);
        if class.has(words.role) {
            return if is_alone { Who::Unsure } else { Who::Person };
        }
        if class.has(words.org) {
            return if is_alone { Who::MaybeTeam } else { Who::Team };
        }
        if class.has(words.thing) || class.has(words.thing_pronoun) || class.has(words.product) {
            return Who::Thing;
        }
        let lower = token.lower.strip_suffix('s').unwrap_or(&token.lower);
        let person = [
            "ist", "ician", "man", "woman", "men", "women", "keeper", "person", "people", "smith",
            "master",
        ];
        if lower.len() > 5 && person.iter().any(|ending| lower.ends_with(ending)) {
            return Who::Person;
        }
        if lower.len() > 4 && (lower.ends_with("er") || lower.ends_with("or")) {
            return Who::Unsure;
        }
        // A capital within a sentence: a name that isn't in the list, or a
        // product; which of them, the verb will tell.
        if token.capital && !token.opens && !token.shouted && !reading.is(head, words.time) {
            return Who::Unsure;
        }
        Who::Thing
    }

    /// "night shift", "user agent", "change advisory board".
    fn compound(&self, reading: &Reading<'_>, np: Np, length: usize) -> Option<Who> {
        let from = (np.head + 1).checked_sub(length)?;
        let last = reading.lower(np.head);
        if from < np.from || self.lists.longest() < length {
            return None;
        }
        let mut joined = String::with_capacity(24);
        for at in from..np.head {
            joined.push_str(reading.lower(at));
            joined.push(' ');
        }
        joined.push_str(last);
        let mut class = self.lists.of(&joined);
        if class.is_empty() {
            class = self.lists.of(joined.strip_suffix('s')?);
        }
        if class.has(self.words.thing) {
            Some(Who::Thing)
        } else if class.has(self.words.role) {
            Some(Who::Person)
        } else {
            class.has(self.words.org).then_some(Who::Team)
        }
    }

    /// "The patient slipped and he …": the last one who was spoken of is no one
    /// at work.
    fn speaks_of_outsider(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        if !matches!(reading.lower(at), "he" | "she" | "him" | "her") {
            return false;
        }
        let at_work = words.role.and(words.org).and(words.name).and(words.title);
        // "The visitor list" is about no visitor.
        let small = [words.prep, words.coord, words.be, words.have, words.do_]
            .iter()
            .fold(words.adverb.and(words.rel).and(words.modal), |all, it| {
                all.and(*it)
            });
        let is_modifier = |at: usize| {
            let next = at + 1;
            reading.is(at, words.outsider)
                && reading.is_word(next)
                && !reading.is(next, small)
                && !reading.is_form(next, Forms::PAST)
                && reading.lower(next) != "'s"
        };
        let before = (0..at).rev().find(|before| {
            reading.is(*before, at_work.and(words.outsider)) && !is_modifier(*before)
                || reading.cast[*before].is_some()
        });
        before.is_some_and(|before| {
            reading.is(before, words.outsider)
                && !reading.is(before, words.role.and(words.org))
                && reading.cast[before].is_none()
        })
    }

    /// "They" are things when things were spoken of before, and no people.
    fn they(&self, reading: &Reading<'_>, at: usize) -> Who {
        let words = &self.words;
        let before = reading.class.get(..at).unwrap_or_default();
        let people = |class: &crate::words::Class| {
            (class.has(words.role) || class.has(words.org) || class.has(words.personal))
                && !class.has(words.thing_alone)
        };
        let things = before
            .iter()
            .enumerate()
            .any(|(index, class)| class.has(words.thing) && reading.lower(index).ends_with('s'));
        if things && !before.iter().any(people) {
            Who::Thing
        } else {
            Who::Team
        }
    }
}
