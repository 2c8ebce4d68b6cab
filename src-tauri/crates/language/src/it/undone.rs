//! Offers for what wasn't done, or was done and should not have been.

use super::doing::{self, Doing, doing_with};
use super::forms::Mood;
use super::found::{self, Found};
use super::group::Shape;
use super::judge::Notice;
use super::object;
use super::offers::{any, ask, fill, write};
use super::pieces;
use super::reading::{Reading, Who};
use super::rewrite;
use super::said::is_only_said;
use super::wanted::{self, Wanted};
use crate::capital::lowered;
use crate::{Kind, Offer};

/// What was done, and should not have been: asked about as it looked then, and
/// never rewritten, since "non avrebbe dovuto aprirla" says that it was opened.
pub(super) fn regretted(reading: &Reading<'_>, number: usize) -> Vec<Offer> {
    let group = &reading.groups[number];
    let Some(doing) = doing::doing(reading, group).filter(|doing| doing.said() != "farlo") else {
        return Vec::new();
    };
    let from = doing.tokens.start;
    let question = if wanted::is_unwanted(reading, &doing.verb, from) {
        format!("Che cosa ha portato a {}?", doing.said())
    } else {
        format!(
            "Che cosa rendeva ragionevole, in quel momento, {}?",
            doing.said()
        )
    };
    vec![ask(question), fill("In quel momento …, e … indicava ….")]
}

pub(super) fn not_done(reading: &Reading<'_>, number: usize) -> Vec<Offer> {
    let mut offers: Vec<_> = rewrite::passive(reading, number)
        .map(write)
        .into_iter()
        .collect();
    if let Some(doing) = undone_by(reading, number) {
        // "Non guardano mai l'etichetta": so it is, or was, every day.
        if let Some(makes) = habit(reading, number) {
            let is_now = makes == "rende";
            let serves = if is_now { "serve" } else { "serviva" };
            offers.push(ask(format!("Che cosa {makes} difficile {}?", doing.said())));
            offers.extend(needs(&doing).map(|_| fill(format!("Per {} {serves} ….", doing.said()))));
            return offers;
        }
        // Nobody finds it hard to do what they have forgotten.
        offers.push(ask(
            if found::is_memory(&reading.groups[number].infinitive) {
                format!("Che cosa, in quel momento, ricordava di {}?", doing.said())
            } else {
                format!("Che cosa ha reso difficile {}?", doing.said())
            },
        ));
        offers.extend(needs(&doing));
    }
    offers
}

/// What makes a habit hard, in its time: "rende" of "non guardano mai", "rendeva"
/// of "non guardavano mai". None of what was left undone once.
pub(super) fn habit(reading: &Reading<'_>, number: usize) -> Option<&'static str> {
    let group = &reading.groups[number];
    if group.shape != Shape::Simple || group.mood != Mood::Indicative || group.is_progressive {
        return None;
    }
    let word = reading.word(group.verb);
    let was = ["vo", "vi", "va", "vamo", "vate", "vano"];
    if reading.classes.forms.present(word).is_some() {
        Some("rende")
    } else {
        was.iter()
            .any(|end| word.ends_with(end))
            .then_some("rendeva")
    }
}

/// "In quel momento, per avvisare il SOC, serviva ….".
/// None for "controllarla": a text that stands by itself has to say what.
pub(super) fn needs(doing: &Doing) -> Option<Offer> {
    let said = doing.said();
    let points = said.split([' ', ',']).any(points_back);
    (!points).then(|| fill(format!("In quel momento, per {said}, serviva ….")))
}

/// Whether a word is an infinitive with a pronoun for a thing: "vederlo",
/// "accorgersene", "pensarci".
fn points_back(word: &str) -> bool {
    let stem = ["lo", "la", "li", "le", "ne", "ci", "gli"]
        .iter()
        .find_map(|pronoun| word.strip_suffix(pronoun))
        .unwrap_or_default();
    // "accorgersene", "dircelo".
    let stem = ["se", "me", "te", "ce", "ve", "glie"]
        .iter()
        .find_map(|other| stem.strip_suffix(other).filter(|it| it.ends_with('r')))
        .unwrap_or(stem);
    word.len() > 5
        && ["ar", "er", "ir", "or", "ur"]
            .iter()
            .any(|end| stem.ends_with(end))
}

/// "Che cosa avrebbe reso più facile leggere il bollettino?", of "se solo avesse
/// letto il bollettino".
fn easier(reading: &Reading<'_>, notice: &Notice) -> Vec<Offer> {
    let sentence = pieces::sentence(reading, notice.tokens.start);
    let after = notice.tokens.end..sentence.end;
    let number = reading
        .groups
        .iter()
        .position(|group| after.contains(&group.tokens.start));
    let doing = number
        .filter(|number| wanted::group(reading, *number) == Wanted::Yes)
        .and_then(|number| undone_by(reading, number));
    match doing {
        Some(doing) => [ask(format!(
            "Che cosa avrebbe reso più facile {}?",
            doing.said()
        ))]
        .into_iter()
        .chain(needs(&doing))
        .collect(),
        None => vec![
            ask("Che cosa avrebbe aiutato, in quel momento?"),
            fill("In quel momento, per …, serviva …."),
        ],
    }
}

/// What a verb says, in the active or the passive: "avvisare il reparto", of "il
/// reparto fosse stato avvisato".
fn undone_by(reading: &Reading<'_>, number: usize) -> Option<Doing> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    if !group.is_passive {
        return doing::doing(reading, group).filter(|doing| doing.said() != "farlo");
    }
    subject.head.filter(|_| !subject.is_carried)?;
    if let Some(rest) = some_of(&lowered(reading.typed(subject.tokens.clone()))) {
        let tokens = subject.tokens.clone();
        let verb = group.infinitive.clone();
        return Some(Doing { verb, rest, tokens });
    }
    let object = object::object(reading, subject.tokens.start, &group.infinitive)?;
    let tokens = if subject.tokens.start < group.tokens.start {
        object.tokens.start..object.tokens.end.min(group.tokens.start)
    } else {
        object.tokens
    };
    let rest = lowered(reading.typed(tokens.clone()));
    Some(Doing {
        verb: group.infinitive.clone(),
        rest,
        tokens,
    })
}

/// "un avvistatore", of "nessun avvistatore": what wasn't done was to one of them.
fn some_of(none: &str) -> Option<String> {
    let rest = none.strip_prefix("nessun")?;
    let is_none = ["a ", "o ", " ", "'", "’"]
        .iter()
        .any(|it| rest.starts_with(it));
    is_none.then(|| format!("un{rest}"))
}

/// Offers for a phrase that says what wasn't done, or should not have been.
pub(super) fn undone(reading: &Reading<'_>, notice: &Notice) -> Vec<Offer> {
    let first = notice.tokens.start;
    if reading.word(first) == "se"
        && matches!(reading.word(first + 1), "solo" | "soltanto" | "almeno")
    {
        return easier(reading, notice);
    }
    let doing = named_act(reading, notice);
    if wanted::of(reading, notice) == Wanted::Regretted {
        let asked = doing.map(|doing| {
            ask(format!(
                "Che cosa rendeva ragionevole, in quel momento, {}?",
                doing.said()
            ))
        });
        return asked.into_iter().collect();
    }
    match doing {
        Some(doing) => [ask(format!("Che cosa ha reso difficile {}?", doing.said()))]
            .into_iter()
            .chain(needs(&doing))
            .collect(),
        None if lacks_leave(reading, notice).is_some() => {
            let leave = lacks_leave(reading, notice).unwrap_or_default();
            vec![
                ask(format!("Che cosa ha reso difficile chiedere {leave}?")),
                fill(format!("In quel momento, per chiedere {leave}, serviva ….")),
            ]
        }
        None => vec![
            ask(any(Kind::Counterfactual, Found::Choice)),
            fill("In quel momento, per …, serviva …."),
        ],
    }
}

/// What was to be asked for, of "senza permesso": the permit.
fn lacks_leave(reading: &Reading<'_>, notice: &Notice) -> Option<&'static str> {
    let last = notice.tokens.end.checked_sub(1)?;
    if reading.word(notice.tokens.start) != "senza" {
        return None;
    }
    match reading.word(last) {
        "permesso" => Some("il permesso"),
        "autorizzazione" => Some("l'autorizzazione"),
        "conferma" => Some("una conferma"),
        "consenso" => Some("il consenso"),
        _ => None,
    }
}

/// The act that a phrase speaks of: the infinitive that it ends in, or the one
/// that follows ("a nessuno è venuto in mente di chiamare").
fn named_act(reading: &Reading<'_>, notice: &Notice) -> Option<Doing> {
    let last = notice.tokens.end.checked_sub(1)?;
    let first = notice.tokens.start;
    if (first..first + 2).any(|at| matches!(reading.word(at), "andava" | "andavano")) {
        return to_be_done(reading, notice);
    }
    let is_link = |word: &str| {
        matches!(
            word,
            "di" | "a"
                | "ad"
                | "per"
                | "dal"
                | "in"
                | "mente"
                | "testa"
                | "la"
                | "briga"
                | "pena"
                | "cura"
                | "premura"
        )
    };
    // "senza aspettare il via": what wasn't done stands right after.
    let without = (first + 1..=last)
        .find(|at| super::forms::infinitive(reading.word(*at)).is_some())
        .filter(|_| reading.word(first) == "senza");
    let mut at = without.unwrap_or(last);
    while at < last + 6
        && super::forms::infinitive(reading.word(at)).is_none()
        && (at == last
            || is_link(reading.word(at))
            || reading.is(at, reading.classes.time)
            || reading.is(at, reading.classes.before)
            || reading.tokens.get(at)?.shape == crate::token::Shape::Number)
    {
        at += 1;
    }
    // "sarebbero bastati trenta secondi per dare un'occhiata".
    if super::forms::infinitive(reading.word(at)).is_none()
        && let Some(per) = (last..last + 5).find(|at| reading.word(*at) == "per")
        && reading.word(last).starts_with("bastat")
    {
        at = per + 1;
    }
    let verb = reading.word(at);
    super::forms::infinitive(verb).filter(|_| reading.who(at).0 != Who::Person)?;
    // "senza mai degnarsi di rispondere": what wasn't done is the answer.
    let (verb, after) = if is_only_said(verb) {
        doing::infinitive_after(reading, at + 1)?
    } else {
        (verb.to_owned(), at + 1)
    };
    doing_with(reading, verb, after)
}

/// "segregare il lotto", of "il lotto andava segregato".
fn to_be_done(reading: &Reading<'_>, notice: &Notice) -> Option<Doing> {
    let last = notice.tokens.end.checked_sub(1)?;
    let verb = super::forms::past_participle(reading.word(last))?;
    let clause = *reading.clause.get(notice.tokens.start)?;
    let object = object::object(reading, clause, &verb)?;
    let tokens = clause..object.tokens.end.min(notice.tokens.start);
    Some(Doing {
        verb,
        rest: lowered(reading.typed(tokens.clone())),
        tokens,
    })
}
