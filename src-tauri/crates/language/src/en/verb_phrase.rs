//! A verb with what belongs to it: its particle, its object, the rest of its
//! clause.

use super::English;
use super::reading::Reading;
use super::verbs::Forms;
use super::who::Np;
use std::ops::Range;

/// A verb with its particle, and the object that follows.
#[derive(Clone, Debug)]
pub(super) struct VerbPhrase {
    /// "hand over"
    pub(super) base: String,
    /// "handed over"
    pub(super) participle: Option<String>,
    /// The object, if one follows at once.
    pub(super) object: Option<Np>,
    /// All that belongs to the verb, to the end of its clause.
    pub(super) rest: Range<usize>,
}

const PARTICLES: [&str; 7] = ["up", "over", "out", "off", "down", "back", "away"];

/// Verbs that lead on to another: what wasn't done is what follows "to".
const LEADING: [&str; 9] = [
    "bother", "try", "manage", "care", "forget", "refuse", "remember", "get", "think",
];

/// Words that begin what is told beside the act.
const BESIDE: [&str; 11] = [
    "before", "after", "until", "since", "till", "even", "instead", "despite", "as", "once", "than",
];

/// Words that a clause is better without at its end.
const LOOSE: [&str; 17] = [
    "if", "because", "when", "again", "yet", "btw", "honestly", "either", "anyway", "too", "all",
    "and", "at", "then", "though", "w", "ever",
];

/// Verbs whose object may be told after "that": "inform the plant that …".
const TELLING: [&str; 9] = [
    "tell", "inform", "notify", "warn", "make", "ensure", "report", "remind", "mention",
];

impl English {
    /// The verb at an index with what follows it in its clause.
    pub(super) fn verb_phrase(&self, reading: &Reading<'_>, verb: usize) -> Option<VerbPhrase> {
        let words = &self.words;
        let mut verb = verb;
        let mut known = self.verb_at(reading, verb);
        let leads_on = known.is_some_and(|verb| LEADING.contains(&verb.base.as_str()));
        if leads_on && reading.lower(verb + 1) == "to" && reading.is_form(verb + 2, Forms::BASE) {
            verb += 2;
            known = self.verb_at(reading, verb);
        } else if leads_on && reading.is_form(verb + 1, Forms::ING) {
            verb += 1;
            known = self.verb_at(reading, verb);
        } else if leads_on
            && reading.lower(verb + 1) == "enough"
            && reading.lower(verb + 2) == "to"
            && reading.is_form(verb + 3, Forms::BASE)
        {
            verb += 3;
            known = self.verb_at(reading, verb);
        }
        let (mut base, mut participle) = match known {
            Some(known) => (known.base.clone(), Some(known.participle.clone())),
            None if reading.is_form(verb, Forms::PAST.and(Forms::ING)) => return None,
            None => (reading.lower(verb).to_owned(), None),
        };
        if self.is_auxiliary(reading, verb) && base != "do" {
            return None;
        }
        let mut from = verb + 1;
        let ends_there = [words.det, words.prep, words.sub]
            .iter()
            .any(|class| reading.is(from + 1, *class));
        if PARTICLES.contains(&reading.lower(from)) && (ends_there || reading.parts(from + 1)) {
            let particle = reading.lower(from);
            base = format!("{base} {particle}");
            participle = participle.map(|participle| format!("{participle} {particle}"));
            from += 1;
        }
        let to = self.phrase_end(reading, from, &base);
        let start = self.skip_adverbs(reading, from);
        let nps = self.noun_phrases(reading, start..to);
        let mut object = nps.first().copied();
        // "The size of the volume": one thing.
        for next in nps.iter().skip(1) {
            let is_of = next.prep.is_some_and(|prep| match reading.lower(prep) {
                // "The valve under the floor", but tested "under load".
                "under" => reading.is(prep + 1, words.det),
                prep => matches!(prep, "of" | "behind" | "inside" | "between"),
            });
            match &mut object {
                Some(object) if is_of && next.from == object.to + 1 => object.to = next.to,
                _ => break,
            }
        }
        let object = object.map(|np| self.without_count(reading, np));
        let object = object.filter(|np| {
            np.from == start && np.prep.is_none() && !self.begins_clause(reading, start..to)
        });
        Some(VerbPhrase {
            base,
            participle,
            object,
            rest: from..to,
        })
    }

    /// "The alarm", of "the alarm three times": how often isn't part of it.
    fn without_count(&self, reading: &Reading<'_>, np: Np) -> Np {
        let last = np.to.saturating_sub(1);
        if !matches!(reading.lower(last), "times" | "occasions") {
            return np;
        }
        let counts = |at: usize| {
            reading.is(at, self.words.quantity)
                || (reading.tokens.get(at))
                    .is_some_and(|it| it.shape == crate::token::Shape::Number)
        };
        let to = (np.from + 1..last).find(|at| counts(*at));
        match to {
            Some(to) => Np {
                to,
                head: to - 1,
                ..np
            },
            None => np,
        }
    }

    /// "That the cert had expired", "what the label said": a clause, no noun.
    fn begins_clause(&self, reading: &Reading<'_>, told: Range<usize>) -> bool {
        let words = &self.words;
        let next = told.start + 1;
        match reading.lower(told.start) {
            "that" => {
                reading.is(next, words.det)
                    || reading.is(next, words.personal)
                    || reading.is(next, words.thing_pronoun)
                    || reading.is(next, words.plural_pronoun)
                    || (next..told.end).any(|at| {
                        self.is_auxiliary(reading, at)
                            || at > next
                                && reading.is_form(at, Forms::PAST)
                                && !reading.is_form(at, Forms::BASE)
                    })
            }
            "how" | "what" | "where" | "whether" | "why" | "when" | "if" | "which" | "who" => true,
            _ => false,
        }
    }

    /// Where what belongs to a verb ends.
    fn phrase_end(&self, reading: &Reading<'_>, from: usize, verb: &str) -> usize {
        let words = &self.words;
        let is_told = matches!(
            reading.lower(from),
            "how" | "what" | "where" | "whether" | "that" | "why" | "which" | "who"
        ) || reading.lower(from) == "if"
            && matches!(verb, "ask" | "check" | "see" | "verify" | "tell" | "say");
        let tells = TELLING.contains(&verb);
        let mut to = from;
        let ends = |at: usize| {
            // "Lockout/tagout" is one thing, "checked / nobody looked" two.
            let is_joined = reading.tokens.get(at).is_some_and(|it| it.glued)
                && reading.tokens.get(at + 1).is_some_and(|it| it.glued);
            reading.parts(at) || reading.lower(at) == "/" && !is_joined
        };
        while to < reading.tokens.len() && !ends(to) {
            let lower = reading.lower(to);
            let is_link = reading.is(to, words.sub) || reading.is(to, words.rel);
            let joins_verb = reading.is(to, words.coord) && self.verb_follows(reading, to + 1);
            // "Write down how it works": the clause is the object.
            let begins_clause = is_link && !is_told && !(lower == "that" && (to == from || tells));
            let is_beside = to > from && BESIDE.contains(&lower);
            let is_lasting = lower == "for"
                && to > from
                && reading
                    .tokens
                    .get(to + 1)
                    .is_some_and(|token| !token.is_word() || reading.is(to + 1, words.quantity))
                // "For a year."
                || lower == "for"
                    && to > from
                    && matches!(reading.lower(to + 1), "a" | "an" | "the" | "half")
                    && reading.is(to + 2, words.time);
            // "The cables we wouldn't have lost": another clause.
            let is_next =
                to > from && reading.is(to, words.personal) && reading.is(to + 1, words.modal);
            if begins_clause
                || is_next
                || joins_verb
                || is_beside
                || is_lasting
                || reading.quoted[to]
            {
                break;
            }
            to += 1;
        }
        if to < reading.tokens.len() && BESIDE.contains(&reading.lower(to)) {
            // "The evening before", "two days after".
            while to > from && (reading.is(to - 1, words.time) || !reading.tokens[to - 1].is_word())
            {
                to -= 1;
                while to > from && reading.is(to - 1, words.det) {
                    to -= 1;
                }
            }
        }
        while to > from && LOOSE.contains(&reading.lower(to - 1)) {
            to -= 1;
        }
        if to > from + 1
            && matches!(reading.lower(to - 1), "least" | "last")
            && reading.lower(to - 2) == "at"
        {
            to -= 2;
        }
        to
    }

    /// Whether a clause of its own begins at an index.
    fn verb_follows(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        let at = self.skip_adverbs(reading, at);
        self.bare_verb_follows(reading, at)
            || reading.is(at, words.personal)
            || reading.is(at, words.plural_pronoun)
            || (at..at + 5).any(|at| self.is_auxiliary(reading, at))
    }

    /// "… and went home": a verb that still wants a subject.
    pub(super) fn bare_verb_follows(&self, reading: &Reading<'_>, at: usize) -> bool {
        let at = self.skip_adverbs(reading, at);
        let is_noun = reading.is(at, self.words.thing) || reading.is(at, self.words.soft);
        let forms = Forms::PAST.and(Forms::THIRD).and(Forms::BASE);
        reading.is_form(at, forms) && !is_noun || self.is_auxiliary(reading, at)
    }

    /// Whether a word is an auxiliary: be, have, do, a modal.
    pub(super) fn is_auxiliary(&self, reading: &Reading<'_>, at: usize) -> bool {
        let words = &self.words;
        [words.be, words.have, words.do_, words.modal]
            .iter()
            .any(|class| reading.is(at, *class))
    }
}
