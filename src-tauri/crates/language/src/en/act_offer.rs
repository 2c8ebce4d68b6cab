//! Offers about what was done, or wasn't: the passive, the role, and a question
//! built from the sentence's own words.

use super::English;
use super::number::is_plural;
use super::offer::{question, rewrite, template};
use super::reading::Reading;
use super::sentence::Told;
use super::sort::Sort;
use super::subject::Subject;
use super::verb_phrase::VerbPhrase;
use super::who::{Np, Who};
use crate::{Cast, Offer};

/// What is said of an object instead of a verb that blames.
const NEUTRAL: &[(&str, Told, &str)] = &[
    ("ignore", Told::NotDone, "acted on"),
    ("dismiss", Told::NotDone, "acted on"),
    ("disregard", Told::NotDone, "acted on"),
    ("overlook", Told::NotDone, "noticed"),
    ("skip", Told::Done, "left out"),
];

/// Acts of somebody being there: that one person wasn't doesn't say that nobody
/// was. "Cover" says other things in the passive.
fn is_of_presence(base: &str) -> bool {
    matches!(
        base,
        "visit" | "attend" | "cover" | "meet" | "join" | "accompany"
    )
}

/// Verbs that blame, and whose passive says only what happened.
pub(super) const PLAIN: [&str; 3] = ["bypass", "override", "defeat"];

/// Verbs that make a sentence without an object.
const ALONE: [&str; 15] = [
    "escalate",
    "check",
    "call",
    "react",
    "respond",
    "act",
    "ask",
    "listen",
    "wait",
    "look",
    "speak",
    "intervene",
    "communicate",
    "report",
    "follow up",
];

impl English {
    pub(super) fn for_omitted(
        &self,
        reading: &Reading<'_>,
        who: &Subject,
        group: usize,
        verb: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        let Some(phrase) = self.verb_phrase(reading, verb) else {
            return Vec::new();
        };
        // "Took the trouble to", "thought it necessary to": what follows isn't
        // the object, and the kind's own question says it better.
        let is_trouble = phrase
            .object
            .is_some_and(|object| matches!(reading.lower(object.head), "trouble" | "necessary"));
        // "Didn't bother with the chocks": with what isn't the act.
        let is_unneeded = (phrase.object)
            .is_some_and(|object| reading.lower(object.head) == "necessary")
            || phrase.base == "think"
                && phrase
                    .rest
                    .clone()
                    .any(|at| reading.lower(at) == "necessary");
        if is_unneeded {
            let asked = "What made it look unnecessary at the time?";
            return vec![question(asked.to_owned())];
        }
        if matches!(phrase.base.as_str(), "know" | "think" | "bother") || is_trouble {
            return Vec::new();
        }
        if let Some(offers) = self.for_going_on(reading, &phrase, cast) {
            return offers;
        }
        let mut offers = Vec::new();
        let told = (Told::NotDone, None);
        // "Had not been watching": how long it lasted would be lost.
        let is_lasting = (group..verb).any(|at| reading.lower(at) == "been");
        // "Should immediately have informed", "should have restarted it first":
        // whether it was done later, or otherwise, isn't told.
        let is_bound = self.is_bound(reading, group, verb, &phrase);
        if !is_lasting && !is_bound && !is_of_presence(&phrase.base) {
            offers.extend(
                self.passive(reading, who, group, &phrase, told, cast)
                    .map(rewrite),
            );
        }
        let object = self.object(reading, &phrase, cast);
        let perceives = matches!(
            phrase.base.as_str(),
            "notice"
                | "see"
                | "spot"
                | "realise"
                | "realize"
                | "recognise"
                | "recognize"
                | "detect"
        );
        offers.extend(match &object {
            Some(object) if perceives => Some(question(format!(
                "What made {object} hard to {}?",
                phrase.base
            ))),
            // "Nobody noticed for three weeks": what, isn't told.
            _ if perceives
                && phrase.object.is_none()
                && reading.is(phrase.rest.start, self.words.prep) =>
            {
                None
            }
            _ => self.to_do(reading, &phrase, cast).map(|act| {
                // "Refused to", "chose not to": they had a reason.
                question(if self.is_withheld(reading, group, verb) {
                    format!("What made it reasonable at the time not to {act}?")
                } else {
                    format!("What made it hard to {act}?")
                })
            }),
        });
        // What never was done took no time until it was.
        let is_never = (reading.sentence(verb))
            .any(|at| reading.lower(at) == "never" || reading.is(at, self.words.negative))
            || (group..verb).any(|at| reading.lower(at) == "no");
        // What is still not done took no time until it was: "hasn't reviewed",
        // "do not check"; nor was harm ever "prevented".
        let is_open = (group.saturating_sub(1)..verb).any(|at| {
            matches!(
                reading.lower(at),
                "has" | "have" | "'ve" | "'s" | "do" | "does" | "is" | "are" | "yet" | "refuses"
            )
        }) && !(group..verb).any(|at| reading.is(at, self.words.modal))
            && !reading.is(group, self.words.modal);
        let is_past_help = matches!(
            phrase.base.as_str(),
            "prevent" | "avoid" | "stop" | "cover" | "keep" | "take" | "hold" | "leave" | "let"
        ) || is_of_presence(&phrase.base);
        // "To the torque given": what is left out would say something else.
        let is_more = phrase
            .object
            .is_some_and(|object| phrase.rest.end > object.to)
            && !phrase.base.contains(' ');
        let is_own = phrase.object.is_some_and(|object| {
            reading.is(object.from, self.words.possessive)
                && matches!(
                    reading.lower(object.head),
                    "hands" | "eyes" | "head" | "voice"
                )
        });
        let is_untimed = is_own || is_never || is_open || is_past_help || is_more || is_bound;
        let number = phrase.object.and_then(|it| self.number(reading, it));
        if let (Some(object), Some(participle), Some(is_plural), false) =
            (&object, &phrase.participle, number, is_untimed)
        {
            let be = if is_plural { "were" } else { "was" };
            offers.push(template(format!(
                "It took … until {object} {be} {participle}."
            )));
        }
        offers
    }

    /// Whether how or when it was to be done is what matters: "immediately",
    /// "first", "both", "without reading".
    fn is_bound(
        &self,
        reading: &Reading<'_>,
        group: usize,
        verb: usize,
        phrase: &VerbPhrase,
    ) -> bool {
        let end = self.clause_end(reading, verb).max(phrase.rest.end);
        let end = end.max(reading.sentence(verb).end);
        (group..end.min(reading.tokens.len())).any(|at| {
            matches!(
                reading.lower(at),
                "immediately"
                    | "promptly"
                    | "quickly"
                    | "sooner"
                    | "earlier"
                    | "first"
                    | "seriously"
                    | "properly"
                    | "correctly"
                    | "carefully"
                    | "thoroughly"
                    | "fully"
                    | "closely"
                    | "directly"
                    | "personally"
                    | "again"
                    | "twice"
                    | "thrice"
                    | "times"
                    | "occasions"
                    | "repeatedly"
                    | "straightaway"
                    | "like"
                    | "without"
                    | "w"
            ) || (phrase.object).is_some_and(|it| {
                it.from == at && matches!(reading.lower(at), "both" | "all" | "every" | "each")
            })
        })
    }

    /// A role in the place of a name, or a gap for it; nothing where the verb
    /// that is left would still blame.
    fn role_instead(&self, reading: &Reading<'_>, np: Np, cast: &Cast) -> Option<Offer> {
        // "Tom and Anna", "nurse Anna": what stands beside would be left.
        let words = &self.words;
        let is_beside = |at: usize| {
            let is_capital = reading
                .tokens
                .get(at)
                .is_some_and(|it| it.capital && it.is_word());
            let is_small = reading.is(at, words.det) || reading.is(at, words.org);
            is_capital && !is_small
        };
        let is_pair = np.from > 1
            && (reading.is(np.from - 1, words.coord) || reading.lower(np.from - 1) == ",")
            && is_beside(np.from - 2)
            || (reading.is(np.to, words.coord) || reading.lower(np.to) == ",")
                && is_beside(np.to + 1);
        let is_titled = np
            .from
            .checked_sub(1)
            .is_some_and(|at| reading.is(at, words.role) || reading.is(at, words.title));
        if is_pair || is_titled {
            return None;
        }
        let (text, is_known) = self.with_role(reading, np, cast);
        if is_known {
            return Some(rewrite(text));
        }
        let filled = text.replace('…', "operator");
        let filled = self.read(&filled, cast);
        let is_blamed = self.spots(&filled).iter().any(|spot| {
            // A name that stands elsewhere has a finding of its own.
            !matches!(&spot.detail, super::reading::Detail::Done { who, .. } if who.who == Who::Named)
        });
        (!is_blamed).then(|| template(text))
    }

    /// Whether a verb group tells what didn't happen: "didn't", "should have".
    fn is_unreal(&self, reading: &Reading<'_>, group: usize, verb: usize) -> bool {
        let from = group.saturating_sub(1);
        reading.is(group, self.words.modal)
            || self.is_supposed(reading, verb)
            || (from..=verb).any(|at| self.denial(reading, at).is_some())
            || matches!(
                reading.lower(group),
                "failed" | "neglected" | "omitted" | "fails"
            )
    }

    /// The object in neutral words, when it can stand alone.
    pub(super) fn object(
        &self,
        reading: &Reading<'_>,
        phrase: &VerbPhrase,
        cast: &Cast,
    ) -> Option<String> {
        let object = phrase.object?;
        let is_alone = !matches!(
            reading.lower(object.head),
            "it" | "that"
                | "this"
                | "what"
                | "which"
                | "something"
                | "anything"
                | "one"
                | "us"
                | "them"
        );
        // "The till" read as "till": the article has lost its noun.
        let is_cut = reading.is(object.head, self.words.det)
            || reading.is(object.head, self.words.prep)
            || reading.is(object.head, self.words.weak);
        let has_article =
            reading.is(object.from, self.words.det) || is_plural(reading.lower(object.head));
        let is_denied = reading.lower(object.from) == "no";
        (is_alone && has_article && !is_denied && !is_cut)
            .then(|| self.neutral(reading, object.from..object.to, cast))
            .flatten()
    }

    /// "escalate the alert to the manager", to stand after "to".
    pub(super) fn to_do(
        &self,
        reading: &Reading<'_>,
        phrase: &VerbPhrase,
        cast: &Cast,
    ) -> Option<String> {
        let whole = self.neutral(reading, phrase.rest.clone(), cast);
        let short = || {
            let object = phrase.object?;
            self.neutral(reading, object.from..object.to, cast)
        };
        // "Failure to close the valve led to the spill": its own verb follows.
        let after = phrase.object.map_or(phrase.rest.start, |object| object.to);
        let goes_on = after < phrase.rest.end
            && reading.is_form(after, super::verbs::Forms::PAST)
            && !reading.is_form(after, super::verbs::Forms::BASE)
            && !matches!(
                phrase.base.as_str(),
                "have" | "get" | "keep" | "leave" | "see" | "hear" | "want" | "need" | "find"
            );
        let rest = match phrase.object {
            Some(_) if goes_on => short()?,
            None if goes_on => String::new(),
            _ => whole.or_else(short)?,
        };
        let rest = rest.trim();
        // A quotation that was cut makes no sentence.
        let marks = phrase
            .rest
            .clone()
            .filter(|at| !reading.is_word(*at) && matches!(reading.lower(*at), "'" | "\""));
        if !marks.count().is_multiple_of(2) {
            return None;
        }
        if rest.is_empty() {
            // A verb that needs an object and lost it makes no sentence.
            return ALONE
                .contains(&phrase.base.as_str())
                .then(|| phrase.base.clone());
        }
        Some(format!("{} {rest}", phrase.base))
    }

    pub(super) fn for_done(
        &self,
        reading: &Reading<'_>,
        who: &Subject,
        group: usize,
        verb: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        // "Shouldn't have moved the patient": it was done.
        let is_undone = reading.is(group, self.words.modal)
            && (group..verb).any(|at| matches!(reading.lower(at), "not" | "n't" | "never"));
        let is_simple = group == verb || is_undone;
        // "Wasn't supposed to open it": whether it was opened isn't told.
        let is_forbidden =
            (group..verb).any(|at| matches!(reading.lower(at), "supposed" | "meant"));
        if !is_undone && !is_forbidden && self.is_unreal(reading, group, verb) {
            // What wasn't done has its own finding as well.
            let fails = matches!(
                reading.lower(group),
                "failed" | "neglected" | "omitted" | "fails"
            );
            let verb = if fails { verb + 2 } else { verb };
            return self.for_omitted(reading, who, group, verb, cast);
        }
        let mut offers = Vec::new();
        if who.who == Who::Named
            && let Some(np) = who.np
        {
            offers.extend(self.role_instead(reading, np, cast));
        }
        let Some(mut phrase) = self.verb_phrase(reading, verb) else {
            return offers;
        };
        let known = self.verb_at(reading, verb);
        let base = known.map_or("", |verb| verb.base.as_str());
        let is_blaming = known.is_some_and(|verb| {
            verb.class.has(self.acts.blaming)
                || verb.class.has(self.acts.bungling)
                || verb.class.has(self.acts.judging)
        });
        // "Noticed the leak", "says he saw it": nobody has to give reasons.
        let is_named = who.who == Who::Named;
        if self.sort_of_act(reading, base, verb, is_named) == Sort::Fact {
            return offers;
        }
        let missed = (base == "miss")
            .then(|| self.missed(reading, phrase.object))
            .flatten();
        let neutral = NEUTRAL
            .iter()
            .find(|(verb, ..)| *verb == base)
            .or(missed.as_ref());
        if neutral.is_some() {
            self.widen(reading, &mut phrase);
        }
        let leads_on = reading.lower(verb + 1) == "to";
        let is_rule = phrase
            .object
            .is_some_and(|object| reading.is(object.head, self.words.procedure));
        let told = match neutral {
            Some(_) if is_rule => None,
            Some((_, told, words)) => Some((*told, Some(*words))),
            None if matches!(base, "forget" | "refuse") => {
                leads_on.then_some((Told::NotDone, None))
            }
            None if base == "miss" || is_blaming && !PLAIN.contains(&base) => None,
            None => Some((Told::Done, None)),
        };
        // "Mistakenly entered 50 mg", "dismissed it without reading": the rest
        // would say something else.
        let is_told_otherwise = (group.saturating_sub(2)..verb)
            .any(|at| matches!(reading.lower(at), "mistakenly" | "erroneously" | "wrongly"))
            || told.is_some_and(|(told, _)| told == Told::NotDone)
                && self.is_bound(reading, group, verb, &phrase);
        if let Some(told) = told.filter(|_| is_simple && !is_told_otherwise) {
            offers.extend(
                self.passive(reading, who, group, &phrase, told, cast)
                    .map(rewrite),
            );
        }
        let asked = match self.asked_of_slip(reading, &phrase, verb, cast) {
            Some(asked) => Some(asked),
            None => self.asked_of(reading, &phrase, base, leads_on, is_blaming, cast),
        };
        offers.extend(asked.map(question));
        offers
    }

    /// What is said of what was missed: an alarm wasn't noticed, a deadline
    /// wasn't met; of anything else nothing.
    fn missed(
        &self,
        reading: &Reading<'_>,
        object: Option<Np>,
    ) -> Option<(&'static str, Told, &'static str)> {
        let head = reading.lower(object?.head);
        let one = head.strip_suffix('s').unwrap_or(head);
        match one {
            "deadline" | "target" | "date" | "sla" => Some(("miss", Told::NotDone, "met")),
            "alarm" | "alert" | "warning" | "sign" | "signal" | "symptom" | "message" | "email"
            | "e-mail" | "note" | "notice" | "error" | "fault" | "defect" | "crack" | "leak"
            | "anomaly" | "indication" | "bug" | "change" | "label" | "call" | "page"
            | "result" | "reading" | "entry" | "notification" | "hint" | "clue" | "flaw"
            | "typo" | "discrepancy" | "mistake" => Some(("miss", Told::NotDone, "noticed")),
            _ => None,
        }
    }

    /// The object with what belongs to it: "the email from the vendor".
    fn widen(&self, reading: &Reading<'_>, phrase: &mut VerbPhrase) {
        let Some(object) = &mut phrase.object else {
            return;
        };
        if matches!(
            reading.lower(object.to),
            "of" | "from" | "to" | "about" | "with" | "in"
        ) && phrase.rest.end > object.to
            && !reading.is_form(object.to + 1, super::verbs::Forms::BASE)
        {
            object.to = phrase.rest.end;
        }
    }

    /// "… by the operator": the sentence without its end, or with a role.
    pub(super) fn for_agent(
        &self,
        reading: &Reading<'_>,
        by: usize,
        who: &Subject,
        cast: &Cast,
    ) -> Vec<Offer> {
        let mut offers = Vec::new();
        let Some(np) = who.np else { return offers };
        if who.who == Who::Named {
            offers.extend(self.role_instead(reading, np, cast));
        }
        let Some(verb) = by.checked_sub(1) else {
            return offers;
        };
        let base = self
            .verb_at(reading, verb)
            .map_or("", |verb| verb.base.as_str());
        let Some(bytes) = reading.tokens.get(verb).map(|token| token.start..token.end) else {
            return offers;
        };
        let blames = self.verb_at(reading, verb).is_some_and(|verb| {
            let class = verb.class;
            class.has(self.acts.judging)
                || (class.has(self.acts.blaming) || class.has(self.acts.bungling))
                    && !PLAIN.contains(&verb.base.as_str())
        });
        // What was missed stands before "was".
        let missed = self
            .group_start(reading, verb)
            .checked_sub(1)
            .filter(|_| base == "miss")
            .and_then(|head| {
                let np = Np {
                    from: head,
                    to: head + 1,
                    head,
                    prep: None,
                };
                self.missed(reading, Some(np))
            });
        let neutral = NEUTRAL
            .iter()
            .find(|(verb, ..)| *verb == base)
            .or(missed.as_ref());
        let is_neutral = neutral.is_some();
        // "The rules were violated." blames without saying whom.
        if blames && !is_neutral && !matches!(base, "omit" | "neglect") {
            return offers;
        }
        // "The outage was caused." says nothing.
        if matches!(base, "cause" | "make" | "do" | "write") || reading.is_question(by) {
            return offers;
        }
        let before = &reading.text[..bytes.start];
        let told_of = (self.group_start(reading, verb)).checked_sub(1);
        let is_of_people = told_of.is_some_and(|head| {
            let np = Np {
                from: head,
                to: head + 1,
                head,
                prep: None,
            };
            self.who(reading, np).is_people()
        });
        // "The caller was not acted on."
        if neutral.is_some() && is_of_people {
            return offers;
        }
        let said = match neutral {
            Some((_, Told::NotDone, words)) => format!("not {words}"),
            Some((_, Told::Done, words)) => (*words).to_owned(),
            None => reading.text[bytes].to_owned(),
        };
        let after = &reading.text[reading.bytes(by..np.to).end..];
        let ends_well = after.is_empty()
            || after.starts_with(|letter: char| {
                letter.is_whitespace() || letter.is_ascii_punctuation()
            });
        // "…, who hadn't slept" told of whoever did it.
        let next = np.to + usize::from(reading.lower(np.to) == ",");
        let is_told_of = reading.is(next, self.words.rel);
        if ends_well && !is_told_of && !before.trim().is_empty() {
            offers.push(rewrite(format!("{before}{said}{after}")));
        }
        offers
    }
}
