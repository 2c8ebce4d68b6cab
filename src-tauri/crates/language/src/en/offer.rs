//! What could stand, or be asked, instead. The best first; what can't be said
//! in good English falls back to the kind's own question. No offer names a
//! person, and a rewrite has nothing left that is worth a look.

use super::English;
use super::reading::{Detail, Reading, Spot};
use super::sentence::{Told, VerbPhrase, capitalised};
use super::subject::Subject;
use super::who::Who;
use crate::{Cast, Form, Kind, Offer};
use std::ops::Range;

impl English {
    /// The offers for a spot: at least one.
    pub(super) fn offers(&self, reading: &Reading<'_>, spot: &Spot<'_>, cast: &Cast) -> Vec<Offer> {
        let mut offers = match &spot.detail {
            Detail::Omitted { who, group, verb } => {
                self.for_omitted(reading, who, *group, *verb, cast)
            }
            Detail::Done { who, group, verb } => self.for_done(reading, who, *group, *verb, cast),
            Detail::Agent { by, who } => self.for_agent(reading, *by, who, cast),
            Detail::Deviated { procedure } => self.for_deviated(reading, procedure.clone(), cast),
            Detail::Judged { noun, head } => self.for_judged(reading, noun.clone(), *head, cast),
            Detail::Entry(entry) => entry.offers.clone(),
            Detail::Plain => Vec::new(),
        };
        offers.extend(general(spot.kind));
        let mut kept: Vec<Offer> = Vec::with_capacity(3);
        for offer in offers {
            if kept.len() == 3 {
                break;
            }
            if !kept.contains(&offer) && self.is_good(&offer, cast) {
                kept.push(offer);
            }
        }
        kept
    }

    /// Whether an offer names nobody and, as a rewrite, is clean itself.
    fn is_good(&self, offer: &Offer, cast: &Cast) -> bool {
        let reading = self.read(&offer.text, cast);
        self.names_in(&reading).is_empty()
            && (offer.form != Form::Rewrite || self.spots(&reading).is_empty())
    }

    fn for_omitted(
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
        let mut offers = Vec::new();
        let told = (Told::NotDone, None);
        offers.extend(
            self.passive(reading, who, group, &phrase, told, cast)
                .map(rewrite),
        );
        let object = self.object(reading, &phrase, cast);
        offers.extend(match (phrase.base.as_str(), &object) {
            (
                "notice" | "see" | "spot" | "realise" | "realize" | "recognise" | "recognize"
                | "detect",
                Some(object),
            ) => Some(question(format!(
                "What made {object} hard to {}?",
                phrase.base
            ))),
            _ => self
                .to_do(reading, &phrase, cast)
                .map(|act| question(format!("What made it hard to {act}?"))),
        });
        if let (Some(object), Some(participle)) = (&object, &phrase.participle) {
            let be = if self.object_is_plural(reading, &phrase) {
                "were"
            } else {
                "was"
            };
            offers.push(template(format!(
                "It took … until {object} {be} {participle}."
            )));
        }
        offers
    }

    /// The object in neutral words, when it can stand alone.
    fn object(&self, reading: &Reading<'_>, phrase: &VerbPhrase, cast: &Cast) -> Option<String> {
        let object = phrase.object?;
        let is_alone = !matches!(
            reading.lower(object.head),
            "it" | "that" | "this" | "what" | "which" | "something" | "anything" | "one"
        );
        let has_article = reading.is(object.from, self.words.det)
            || super::sentence::is_plural(reading.lower(object.head));
        (is_alone && has_article && reading.lower(object.from) != "no")
            .then(|| self.neutral(reading, object.from..object.to, cast))
            .flatten()
    }

    fn object_is_plural(&self, reading: &Reading<'_>, phrase: &VerbPhrase) -> bool {
        phrase
            .object
            .is_some_and(|object| super::sentence::is_plural(reading.lower(object.head)))
    }

    /// "escalate the alert to the manager", to stand after "to".
    fn to_do(&self, reading: &Reading<'_>, phrase: &VerbPhrase, cast: &Cast) -> Option<String> {
        let whole = self.neutral(reading, phrase.rest.clone(), cast);
        let short = || {
            let object = phrase.object?;
            self.neutral(reading, object.from..object.to, cast)
        };
        let rest = whole.or_else(short)?;
        let rest = rest.trim();
        let act = if rest.is_empty() {
            phrase.base.clone()
        } else {
            format!("{} {rest}", phrase.base)
        };
        // A verb that needs an object and lost it makes no sentence.
        let is_whole = !rest.is_empty()
            || matches!(
                phrase.base.as_str(),
                "escalate"
                    | "check"
                    | "call"
                    | "react"
                    | "respond"
                    | "act"
                    | "ask"
                    | "listen"
                    | "wait"
                    | "look"
                    | "speak"
                    | "intervene"
                    | "communicate"
                    | "report"
                    | "document"
                    | "follow up"
                    | "speak up"
            );
        is_whole.then_some(act)
    }

    fn for_done(
        &self,
        reading: &Reading<'_>,
        who: &Subject,
        group: usize,
        verb: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        let mut offers = Vec::new();
        let phrase = self.verb_phrase(reading, verb);
        let known = self.verb_at(reading, verb);
        let base = known.map_or("", |verb| verb.base.as_str());
        let is_blaming = known.is_some_and(|verb| {
            verb.class.has(self.acts.blaming) || verb.class.has(self.acts.bungling)
        });
        let is_simple = group == verb;
        if who.who == Who::Named
            && let Some(np) = who.np
        {
            let (text, is_known) = self.with_role(reading, np, cast);
            let form = if is_known {
                Form::Rewrite
            } else {
                Form::Template
            };
            offers.push(Offer { form, text });
        }
        let Some(phrase) = phrase else { return offers };
        let told = match base {
            "ignore" | "dismiss" | "disregard" => Some((Told::NotDone, Some("acted on"))),
            "overlook" | "miss" => Some((Told::NotDone, Some("noticed"))),
            "skip" => Some((Told::Done, Some("left out"))),
            "forget" | "refuse" => Some((Told::NotDone, None)),
            "cause" | "neglect" | "rush" | "hurry" | "misread" | "misjudge" | "tolerate" => None,
            _ if is_blaming && base != "bypass" && base != "override" => None,
            _ => Some((Told::Done, None)),
        };
        let leads_on = reading.lower(verb + 1) == "to";
        let fits = is_simple && (!matches!(base, "forget" | "refuse") || leads_on);
        if let Some(told) = told.filter(|_| fits) {
            let passive = self
                .passive(reading, who, group, &phrase, told, cast)
                .map(rewrite);
            // Who a name stands for is known: the role says more.
            offers.extend(passive);
        }
        let object = self.object(reading, &phrase, cast);
        let act = self.to_do(reading, &phrase, cast);
        let asked = match (base, object) {
            ("ignore" | "dismiss" | "disregard", Some(object)) => {
                Some(format!("What made {object} look unimportant at the time?"))
            }
            ("overlook" | "miss", Some(object)) => {
                Some(format!("What made {object} easy to miss?"))
            }
            (
                "misread" | "misjudge" | "misinterpret" | "misunderstand" | "mistake" | "confuse"
                | "forget",
                Some(object),
            ) if !leads_on => Some(format!("What made {object} easy to {base}?")),
            ("cause", Some(object)) => Some(format!("What came before {object}?")),
            ("rush" | "hurry", _) => Some("What made it necessary to be quick?".to_owned()),
            ("forget", _) if leads_on => act.map(|act| format!("What made it hard to {act}?")),
            ("refuse", _) if leads_on => {
                act.map(|act| format!("What made it reasonable at the time not to {act}?"))
            }
            ("skip", Some(object)) => Some(format!(
                "What made it reasonable at the time to leave out {object}?"
            )),
            ("be" | "have" | "do" | "", _) => None,
            _ if is_blaming && !matches!(base, "bypass" | "override" | "defeat" | "abandon") => {
                None
            }
            _ => act.map(|act| format!("What made it reasonable at the time to {act}?")),
        };
        offers.extend(asked.map(question));
        offers
    }

    /// "… by the operator": the sentence without its end, or with a role.
    fn for_agent(
        &self,
        reading: &Reading<'_>,
        by: usize,
        who: &Subject,
        cast: &Cast,
    ) -> Vec<Offer> {
        let mut offers = Vec::new();
        let Some(np) = who.np else { return offers };
        if who.who == Who::Named {
            let (text, is_known) = self.with_role(reading, np, cast);
            offers.push(if is_known {
                rewrite(text)
            } else {
                template(text)
            });
        }
        let bytes = reading.bytes(by..np.to);
        let before = reading.text[..bytes.start].trim_end();
        let after = &reading.text[bytes.end..];
        let is_end = after.is_empty()
            || after.starts_with(|letter: char| {
                letter.is_whitespace() || letter.is_ascii_punctuation()
            });
        if is_end && !before.is_empty() && !reading.is_question(by) {
            offers.push(rewrite(format!("{before}{after}")));
        }
        offers
    }

    fn for_deviated(
        &self,
        reading: &Reading<'_>,
        procedure: Range<usize>,
        cast: &Cast,
    ) -> Vec<Offer> {
        let Some(named) = self.neutral(reading, procedure.clone(), cast) else {
            return Vec::new();
        };
        let head = procedure.end.saturating_sub(1);
        if !reading.is(head, self.words.procedure) || named.is_empty() {
            return Vec::new();
        }
        let has_article = reading.is(procedure.start, self.words.det)
            && !matches!(
                reading.lower(procedure.start),
                "any" | "no" | "every" | "all" | "this"
            );
        let named = if has_article {
            named
        } else {
            format!("the {named}")
        };
        let verb = if super::sentence::is_plural(reading.lower(head)) {
            "say"
        } else {
            "says"
        };
        vec![
            question(format!("What made it hard to follow {named}?")),
            template(format!(
                "{} {verb} …; … was done, because ….",
                capitalised(&named)
            )),
            question("What made this action reasonable at the time?".to_owned()),
        ]
    }

    fn for_judged(
        &self,
        reading: &Reading<'_>,
        noun: Range<usize>,
        head: usize,
        cast: &Cast,
    ) -> Vec<Offer> {
        let words = &self.words;
        let lower = reading.lower(head);
        let mut offers = Vec::new();
        let is_people = self
            .who(
                reading,
                super::who::Np {
                    from: noun.start,
                    to: noun.end,
                    head,
                    prep: None,
                },
            )
            .is_people();
        if !is_people {
            offers.extend(
                measures(lower)
                    .iter()
                    .map(|text| template(text.replace("{noun}", lower))),
            );
        }
        // The noun without what judges it, with what belongs to it.
        let mut from = noun.start;
        while from < head
            && (reading.is(from, words.weak)
                || reading.is(from, words.careless)
                || reading.is(from, words.det) && !reading.is(from, words.possessive)
                || reading.is(from, words.coord)
                || reading.lower(from) == ",")
        {
            from += 1;
        }
        let mut to = noun.end;
        if matches!(
            reading.lower(to),
            "between" | "among" | "of" | "about" | "on" | "for" | "from" | "with"
        ) {
            let end = (to + 1..(to + 9).min(reading.tokens.len()))
                .find(|at| {
                    let is_aux = [words.be, words.have, words.do_, words.modal]
                        .iter()
                        .any(|class| reading.is(*at, *class));
                    reading.parts(*at)
                        || is_aux
                        || reading.is(*at, words.sub)
                        || reading.is_form(*at, super::verbs::Forms::PAST)
                        || reading.is(*at, words.rel)
                        || reading.is(*at, words.time)
                        || reading.is(*at, words.badly)
                })
                .unwrap_or((to + 9).min(reading.tokens.len()));
            let ends_well = end < to + 9
                && !reading.is(end - 1, words.prep)
                && !reading.is(end - 1, words.det)
                && !reading.is(end - 1, words.adverb)
                && !reading.is(end - 1, words.coord);
            if ends_well && end > to + 1 {
                to = end;
            }
        }
        let named = self
            .neutral(reading, from..to, cast)
            .filter(|named| !named.is_empty());
        if let Some(named) = named.filter(|_| !is_people) {
            let named = if reading.tokens[from].opens {
                lowered(&named, reading.tokens[from].shouted)
            } else {
                named
            };
            let has_article = named.starts_with("the ") || named.starts_with("The ");
            let article = if has_article { "" } else { "the " };
            offers.push(question(format!(
                "What could be seen or counted about {article}{named}?"
            )));
        }
        offers
    }
}

/// Conditions that can be seen or counted, by what is judged.
fn measures(head: &str) -> &'static [&'static str] {
    match head {
        "communication" | "handover" | "hand-over" | "handoff" | "coordination"
        | "co-ordination" | "information" | "feedback" | "briefing" | "collaboration"
        | "cooperation" | "teamwork" => &[
            "It took … hours until … was told.",
            "… was known to … of … people.",
        ],
        "training" | "skill" | "skills" | "knowledge" | "experience" | "competence"
        | "competency" | "awareness" | "understanding" | "expertise" | "education"
        | "onboarding" | "induction" => &[
            "… of … people had practised … in the last … months.",
            "… was known to … of … people.",
        ],
        "documentation" | "guidance" | "instruction" | "instructions" | "manual" | "runbook"
        | "handbook" | "paperwork" => &[
            "No … existed for …, or it was last changed on ….",
            "… was known to … of … people.",
        ],
        "procedure" | "procedures" | "process" | "processes" | "policy" | "policies"
        | "protocol" | "protocols" | "checklist" | "plan" | "rule" | "rules" | "guideline"
        | "guidelines" => &[
            "No {noun} existed for ….",
            "Following it took … steps and … minutes.",
        ],
        "escalation" => &[
            "No escalation procedure existed for ….",
            "It took … hours until … was told.",
        ],
        "supervision" | "oversight" | "support" | "help" | "assistance" | "backing" => &[
            "… people were on duty, with … to ask until ….",
            "It took … hours until … answered.",
        ],
        "staffing" | "staff" | "resource" | "resources" | "personnel" | "manpower" | "workload"
        | "resourcing" | "time" => &[
            "… people were on duty, with … planned.",
            "… hours were planned, and it took ….",
        ],
        "culture" | "mindset" | "climate" | "morale" | "attitude" | "trust" => &[
            "… of … reports were answered within … days.",
            "… had been reported … times before.",
        ],
        "maintenance" | "testing" | "inspection" | "review" | "checking" | "monitoring"
        | "auditing" | "housekeeping" | "patching" => &[
            "The last one was on …; every … was planned.",
            "It was done … times in … months.",
        ],
        "ownership" | "responsibility" | "responsibilities" | "accountability" | "role"
        | "roles" | "leadership" | "management" | "governance" | "direction" => &[
            "It was not written down who decides about ….",
            "It took … days until … was decided.",
        ],
        "planning" | "preparation" | "preparedness" | "readiness" | "prioritisation"
        | "scheduling" | "organisation" | "organization" => &[
            "The plan had no … for ….",
            "… hours were planned, and it took ….",
        ],
        _ => &[],
    }
}

/// What can be offered whatever the sentence is.
fn general(kind: Kind) -> Vec<Offer> {
    let reasonable = || question("What made this action reasonable at the time?".to_owned());
    match kind {
        Kind::Counterfactual => vec![
            question("What made it hard to do this?".to_owned()),
            question("What would have had to be in place for this to happen?".to_owned()),
        ],
        Kind::NegativeDescriptor => vec![
            question("What could be seen or counted here?".to_owned()),
            template("No … existed for ….".to_owned()),
        ],
        Kind::EndPoint => vec![
            reasonable(),
            template("At that moment … was known, and … could not be seen.".to_owned()),
        ],
        Kind::Judgement => vec![
            reasonable(),
            template("When … happened, … was done, because ….".to_owned()),
        ],
        Kind::PersonAsSubject => vec![
            question("Which conditions led to this action?".to_owned()),
            reasonable(),
        ],
    }
}

fn lowered(text: &str, is_shouted: bool) -> String {
    if is_shouted {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

fn rewrite(text: String) -> Offer {
    Offer {
        form: Form::Rewrite,
        text,
    }
}

fn template(text: String) -> Offer {
    Offer {
        form: Form::Template,
        text,
    }
}

fn question(text: String) -> Offer {
    Offer {
        form: Form::Question,
        text,
    }
}
