//! Offers for a rule that wasn't kept to.

use super::doing;
use super::found::Found;
use super::judge::Notice;
use super::object;
use super::offers::{any, ask, fill};
use super::pieces;
use super::reading::Reading;
use crate::capital::{capitalised, lowered};
use crate::{Kind, Offer};

pub(super) fn not_followed(reading: &Reading<'_>, number: usize) -> Vec<Offer> {
    let group = &reading.groups[number];
    let mut offers = Vec::new();
    if group.is_passive {
        let subject = &reading.subjects[number];
        // Whole, with what belongs to it: "la procedura di messa in marcia".
        let rule = object::object(reading, subject.tokens.start, &group.infinitive)
            .filter(|_| subject.head.is_some() && !subject.is_carried);
        if let Some(rule) = rule {
            offers.push(ask(format!(
                "Che cosa rendeva difficile {} {}?",
                group.infinitive,
                lowered(&rule.said)
            )));
            offers.extend(asked_for(reading, &rule));
        }
    } else {
        if let Some(doing) = doing::doing(reading, group) {
            offers.push(ask(format!("Che cosa rendeva difficile {}?", doing.said())));
        }
        if let Some(object) = object::object(reading, group.tokens.end, &group.infinitive) {
            offers.extend(asked_for(reading, &object));
        }
    }
    offers.push(ask(any(Kind::EndPoint, Found::Choice)));
    offers.push(fill("Era previsto …; in quel momento …."));
    offers
}

/// "La procedura chiedeva di …; in quel momento …."; none for what asks nothing
/// of anybody: "la distanza di sicurezza".
pub(super) fn asked_for(reading: &Reading<'_>, rule: &object::Object) -> Option<Offer> {
    let classes = reading.classes;
    let says_nothing = |word: &str| {
        matches!(
            word,
            "distanza"
                | "distanze"
                | "limite"
                | "limiti"
                | "velocità"
                | "precedenza"
                | "precedenze"
                | "stop"
                | "semaforo"
                | "segnale"
                | "segnali"
                | "divieto"
                | "tempi"
                | "orari"
        )
    };
    let mut nouns = super::phrase::nouns(reading, rule.tokens.clone()).into_iter();
    nouns.next().filter(|noun| {
        reading.is(noun.head, classes.rule) && !says_nothing(reading.word(noun.head))
    })?;
    let asks = if rule.agreement.plural {
        "chiedevano"
    } else {
        "chiedeva"
    };
    Some(fill(format!(
        "{} {asks} di …; in quel momento ….",
        capitalised(&rule.said)
    )))
}

/// "seguire la checklist", from "senza seguire la checklist", "mancato rispetto
/// della checklist", "checklist non seguita".
pub(super) fn rule_of(reading: &Reading<'_>, notice: &Notice) -> Option<String> {
    let tokens = notice.tokens.clone();
    let first = reading.word(tokens.start);
    if first == "senza" {
        let verb = tokens.start + 1;
        super::forms::infinitive(reading.word(verb))?;
        return Some(lowered(
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
                ) && !object::is_set(reading.word(at - 1))
            })
            .unwrap_or(end);
        let space = if article.ends_with('\'') { "" } else { " " };
        let rest = reading.typed(link + 1..end);
        return (!rest.is_empty()).then(|| format!("rispettare {article}{space}{rest}"));
    }
    let not = tokens.clone().find(|at| reading.word(*at) == "non")?;
    let done = tokens.end - 1;
    let infinitive = super::forms::past_participle(reading.word(done))?;
    let noun = lowered(reading.typed(tokens.start..not));
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
