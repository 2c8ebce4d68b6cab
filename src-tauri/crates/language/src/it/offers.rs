//! What could stand, or be asked, instead: the best first, in Italian that
//! somebody would say.

use super::judge::{Notice, Reason};
use super::measure;
use super::object;
use super::person_offers::{after_infinitive, blamed, judged, named};
use super::pieces::{self, Doing};
use super::reading::Reading;
use super::rewrite;
use crate::lexicon::Hit;
use crate::{Cast, Form, Kind, Offer};

pub(super) fn ask(text: impl Into<String>) -> Offer {
    Offer {
        form: Form::Question,
        text: text.into(),
    }
}

pub(super) fn fill(text: impl Into<String>) -> Offer {
    Offer {
        form: Form::Template,
        text: text.into(),
    }
}

pub(super) fn write(text: String) -> Offer {
    Offer {
        form: Form::Rewrite,
        text,
    }
}

/// Every offer for a notice, the best first; none of them has been checked for
/// names, nor for findings of its own. The last fits whatever was typed.
pub(super) fn of(
    reading: &Reading<'_>,
    notice: &Notice,
    hits: &[Hit<'_>],
    cast: &Cast,
) -> Vec<Offer> {
    let mut offers = match &notice.reason {
        Reason::NotDone(number) => not_done(reading, *number),
        Reason::NotFollowed(number) => not_followed(reading, *number),
        Reason::Named(number) => named(reading, *number, notice, cast),
        Reason::Blamed(number) => blamed(reading, *number),
        Reason::Judged(number) => judged(reading, *number),
        Reason::Descriptor(noun) => described(reading, *noun, notice),
        Reason::Entry(number) => entry(reading, hits.get(*number), notice),
    };
    offers.push(ask(any(notice.kind)));
    offers
}

/// The question that fits every text with this kind.
pub(super) fn any(kind: Kind) -> &'static str {
    match kind {
        Kind::Counterfactual => "Che cosa ha reso difficile farlo, in quel momento?",
        Kind::NegativeDescriptor => "Che cosa si è visto, o contato, che lo fa dire?",
        Kind::EndPoint => "Che cosa rendeva ragionevole, in quel momento, fare così?",
        Kind::Judgement => "Che cosa è successo, detto con un verbo neutro?",
        Kind::PersonAsSubject => "Che cosa succedeva intorno, in quel momento?",
    }
}

fn not_done(reading: &Reading<'_>, number: usize) -> Vec<Offer> {
    let group = &reading.groups[number];
    let mut offers: Vec<_> = rewrite::passive(reading, number)
        .map(write)
        .into_iter()
        .collect();
    let doing = pieces::doing(reading, group).filter(|doing| doing.said() != "farlo");
    if let Some(doing) = doing {
        offers.push(ask(format!("Che cosa ha reso difficile {}?", doing.said())));
        offers.push(needs(&doing));
    }
    offers
}

/// "In quel momento, per avvisare il SOC, serviva ….".
pub(super) fn needs(doing: &Doing) -> Offer {
    fill(format!("In quel momento, per {}, serviva ….", doing.said()))
}

fn not_followed(reading: &Reading<'_>, number: usize) -> Vec<Offer> {
    let group = &reading.groups[number];
    let mut offers = Vec::new();
    if group.is_passive {
        let subject = &reading.subjects[number];
        let said = reading.typed(subject.tokens.clone());
        if !said.is_empty() {
            offers.push(ask(format!(
                "Che cosa rendeva difficile {} {}?",
                group.infinitive,
                pieces::lowered(said)
            )));
            offers.push(fill(format!(
                "{} chiedeva di …; in quel momento ….",
                pieces::capitalised(said)
            )));
        }
        offers.retain(|_| !is_plural(reading, subject.tokens.start));
    } else {
        if let Some(doing) = pieces::doing(reading, group) {
            offers.push(ask(format!("Che cosa rendeva difficile {}?", doing.said())));
        }
        if let Some(object) = object::object(reading, group.tokens.end, &group.infinitive) {
            let asks = if object.agreement.plural {
                "chiedevano"
            } else {
                "chiedeva"
            };
            offers.push(fill(format!(
                "{} {asks} di …; in quel momento ….",
                pieces::capitalised(&object.said)
            )));
        }
    }
    offers.push(ask(any(Kind::EndPoint)));
    offers.push(fill("La procedura chiedeva di …; in quel momento …."));
    offers
}

fn is_plural(reading: &Reading<'_>, article: usize) -> bool {
    matches!(reading.word(article), "i" | "gli" | "le")
}

fn described(reading: &Reading<'_>, noun: usize, notice: &Notice) -> Vec<Offer> {
    let mut offers: Vec<_> = measure::templates(reading, noun)
        .into_iter()
        .map(fill)
        .take(2)
        .collect();
    let said = pieces::lowered(reading.typed(notice.tokens.clone()));
    if said.contains(' ') {
        offers.push(ask(format!(
            "Che cosa si è visto, o contato, che fa dire «{said}»?"
        )));
    }
    offers
}

fn entry(reading: &Reading<'_>, hit: Option<&Hit<'_>>, notice: &Notice) -> Vec<Offer> {
    let mut offers: Vec<Offer> = hit
        .map(|hit| {
            hit.entry
                .offers
                .iter()
                .filter(|offer| !offer.text.contains('{'))
                .cloned()
                .collect()
        })
        .unwrap_or_default();
    let last = notice.tokens.end.saturating_sub(1);
    let is_infinitive = super::forms::infinitive(reading.word(last)).is_some();
    match notice.kind {
        Kind::Counterfactual if is_infinitive => {
            if let Some(doing) = after_infinitive(reading, reading.word(last).to_owned(), last + 1)
            {
                offers.push(ask(format!("Che cosa ha reso difficile {}?", doing.said())));
                offers.push(needs(&doing));
            }
        }
        Kind::Counterfactual => {
            offers.push(ask(any(Kind::Counterfactual)));
            offers.push(fill("In quel momento, per …, serviva …."));
        }
        Kind::NegativeDescriptor => {
            offers.extend(
                super::unclear::templates(reading, notice)
                    .into_iter()
                    .map(fill),
            );
            let is_soft = |at: &usize| reading.is(*at, reading.classes.soft);
            let sentence = pieces::sentence(reading, notice.tokens.start);
            let soft = notice
                .tokens
                .clone()
                .rfind(is_soft)
                .or_else(|| sentence.clone().find(is_soft));
            // What the phrase itself offers is nearer than what fits its noun.
            let wanted = 2_usize.saturating_sub(offers.len());
            offers.extend(
                measure::templates(reading, soft.unwrap_or(last))
                    .into_iter()
                    .map(fill)
                    .take(wanted),
            );
            let said = pieces::lowered(reading.typed(notice.tokens.clone()));
            offers.push(ask(format!(
                "Che cosa si è visto, o contato, che fa dire «{said}»?"
            )));
        }
        Kind::EndPoint => {
            if let Some(rule) = rule_of(reading, notice) {
                offers.push(ask(format!("Che cosa rendeva difficile {rule}?")));
            }
            offers.push(ask(any(Kind::EndPoint)));
            offers.push(fill("In quel momento …, e … indicava …."));
            offers.push(ask(
                "Che cosa c'era intorno: tempo, schermi, interruzioni, persone in turno?",
            ));
        }
        Kind::Judgement => {
            offers.push(ask(any(Kind::Judgement)));
            offers.push(fill("… ha …, perché in quel momento …."));
            offers.push(ask("Che cosa ha portato fin lì?"));
        }
        Kind::PersonAsSubject => {
            offers.push(ask(any(Kind::EndPoint)));
            offers.push(fill("In quel momento …, e … indicava …."));
        }
    }
    offers
}

/// "seguire la checklist", from "senza seguire la checklist", "mancato rispetto
/// della checklist", "checklist non seguita".
fn rule_of(reading: &Reading<'_>, notice: &Notice) -> Option<String> {
    let tokens = notice.tokens.clone();
    let first = reading.word(tokens.start);
    if first == "senza" {
        let verb = tokens.start + 1;
        super::forms::infinitive(reading.word(verb))?;
        return Some(pieces::lowered(
            reading.typed(verb..pieces::end_of_clause(reading, verb)),
        ));
    }
    if matches!(first, "mancato" | "mancata" | "inosservanza" | "violazione") {
        let link = tokens
            .clone()
            .find(|at| reading.word(*at).starts_with("de"))?;
        let article = without_of(reading.word(link))?;
        let end = pieces::end_of_clause(reading, link);
        let end = (link..end)
            .find(|at| {
                matches!(
                    reading.word(*at),
                    "da" | "dal" | "dalla" | "dai" | "in" | "nel"
                )
            })
            .unwrap_or(end);
        let space = if article.ends_with('\'') { "" } else { " " };
        let rest = reading.typed(link + 1..end);
        return (!rest.is_empty()).then(|| format!("rispettare {article}{space}{rest}"));
    }
    let not = tokens.clone().find(|at| reading.word(*at) == "non")?;
    let done = tokens.end - 1;
    let infinitive = super::forms::past_participle(reading.word(done))?;
    let noun = pieces::lowered(reading.typed(tokens.start..not));
    if noun.is_empty() {
        return None;
    }
    let agreement = super::agree::by_participle(reading.word(done));
    let article = super::agree::definite(agreement, &noun);
    let space = if article.ends_with('\'') { "" } else { " " };
    Some(format!("{infinitive} {article}{space}{noun}"))
}

/// "della" → "la".
fn without_of(word: &str) -> Option<&'static str> {
    Some(match word {
        "del" => "il",
        "dello" => "lo",
        "della" => "la",
        "dell'" => "l'",
        "dei" => "i",
        "degli" => "gli",
        "delle" => "le",
        _ => return None,
    })
}

/// Whether an offer says something new, and a template has a gap.
pub(super) fn may_stand(reading: &Reading<'_>, offer: &Offer) -> bool {
    if offer.text == reading.text || offer.text.trim().is_empty() {
        return false;
    }
    match offer.form {
        Form::Question | Form::Rewrite => true,
        Form::Template => offer.text.contains('…'),
    }
}
