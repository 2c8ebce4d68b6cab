//! What could stand, or be asked, instead: the best first, in Italian that
//! somebody would say.

use super::judge::{Notice, Reason};
use super::measure;
use super::object;
use super::person_offers::{after_infinitive, blamed, judged, named};
use super::pieces::{self, Doing};
use super::reading::Reading;
use super::rewrite;
use super::wanted::{self, Wanted};
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
        Reason::Regretted(number) => regretted(reading, *number),
        Reason::NotFollowed(number) => not_followed(reading, *number),
        Reason::Named(number) => named(reading, *number, notice, cast),
        Reason::Blamed(number) => blamed(reading, *number),
        Reason::Judged(number) => judged(reading, *number),
        Reason::Descriptor(noun) => described(reading, *noun, notice),
        Reason::Entry(number) => entry(reading, hits.get(*number), notice),
    };
    // What was done isn't asked for as if it had been left undone.
    let kind = match wanted::of(reading, notice) {
        Wanted::Regretted => Kind::EndPoint,
        _ => notice.kind,
    };
    offers.push(ask(any(kind)));
    offers
}

/// The question that fits every text with this kind.
pub(super) fn any(kind: Kind) -> &'static str {
    match kind {
        Kind::Counterfactual => "Che cosa ha reso difficile fare altrimenti, in quel momento?",
        Kind::NegativeDescriptor => "Che cosa si è visto, o contato, che lo fa dire?",
        Kind::EndPoint => "Che cosa rendeva ragionevole, in quel momento, fare così?",
        Kind::Judgement => "Che cosa è successo, detto con un verbo neutro?",
        Kind::PersonAsSubject => "Che cosa succedeva intorno, in quel momento?",
    }
}

/// What was done, and should not have been: asked about as it looked then, and
/// never rewritten, since "non avrebbe dovuto aprirla" says that it was opened.
pub(super) fn regretted(reading: &Reading<'_>, number: usize) -> Vec<Offer> {
    let group = &reading.groups[number];
    let Some(doing) = pieces::doing(reading, group).filter(|doing| doing.said() != "farlo") else {
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

fn not_done(reading: &Reading<'_>, number: usize) -> Vec<Offer> {
    let mut offers: Vec<_> = rewrite::passive(reading, number)
        .map(write)
        .into_iter()
        .collect();
    if let Some(doing) = undone_by(reading, number) {
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
        // Whole, with what belongs to it: "la procedura di messa in marcia".
        let rule = object::object(reading, subject.tokens.start, &group.infinitive)
            .filter(|_| subject.head.is_some() && !subject.is_carried);
        if let Some(rule) = rule {
            offers.push(ask(format!(
                "Che cosa rendeva difficile {} {}?",
                group.infinitive,
                pieces::lowered(&rule.said)
            )));
            offers.push(asked_for(&rule));
        }
    } else {
        if let Some(doing) = pieces::doing(reading, group) {
            offers.push(ask(format!("Che cosa rendeva difficile {}?", doing.said())));
        }
        if let Some(object) = object::object(reading, group.tokens.end, &group.infinitive) {
            offers.push(asked_for(&object));
        }
    }
    offers.push(ask(any(Kind::EndPoint)));
    offers.push(fill("La procedura chiedeva di …; in quel momento …."));
    offers
}

/// "La procedura chiedeva di …; in quel momento ….".
pub(super) fn asked_for(rule: &object::Object) -> Offer {
    let asks = if rule.agreement.plural {
        "chiedevano"
    } else {
        "chiedeva"
    };
    fill(format!(
        "{} {asks} di …; in quel momento ….",
        pieces::capitalised(&rule.said)
    ))
}

fn described(reading: &Reading<'_>, noun: usize, notice: &Notice) -> Vec<Offer> {
    let mut offers: Vec<_> = measure::templates(reading, noun, notice.tokens.clone())
        .into_iter()
        .map(fill)
        .take(2)
        .collect();
    let said = pieces::lowered(reading.typed(notice.tokens.clone()));
    if said.contains(' ') {
        offers.push(ask(format!(
            "Che cosa si è visto, o contato, che fa dire “{said}”?"
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
    match notice.kind {
        Kind::Counterfactual => offers.extend(undone(reading, notice)),
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
                measure::templates(reading, soft.unwrap_or(last), notice.tokens.clone())
                    .into_iter()
                    .map(fill)
                    .take(wanted),
            );
            let said = pieces::lowered(reading.typed(notice.tokens.clone()));
            offers.push(ask(format!(
                "Che cosa si è visto, o contato, che fa dire “{said}”?"
            )));
        }
        Kind::EndPoint => {
            if let Some(rule) = rule_of(reading, notice) {
                offers.push(ask(format!("Che cosa rendeva difficile {rule}?")));
            }
            let around =
                ask("Che cosa c'era intorno: tempo, schermi, interruzioni, persone in turno?");
            // Nobody finds it reasonable to be tired or elsewhere in thought.
            if is_absence(reading, notice) {
                offers.push(around.clone());
            }
            offers.push(ask(any(Kind::EndPoint)));
            offers.push(fill("In quel momento …, e … indicava …."));
            offers.push(around);
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

/// Whether what ended the search is a state of mind: "calo di concentrazione",
/// "era distratta", "colpo di sonno".
fn is_absence(reading: &Reading<'_>, notice: &Notice) -> bool {
    const STEMS: [&str; 14] = [
        "distra",
        "disatt",
        "concentra",
        "deconcentra",
        "attent",
        "attenz",
        "lucid",
        "sonno",
        "memoria",
        "consapevol",
        "stanch",
        "dimentic",
        "testa",
        "sbada",
    ];
    notice
        .tokens
        .clone()
        .any(|at| STEMS.iter().any(|stem| reading.word(at).starts_with(stem)))
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
        Some(doing) => vec![
            ask(format!(
                "Che cosa avrebbe reso più facile {}?",
                doing.said()
            )),
            needs(&doing),
        ],
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
        return pieces::doing(reading, group).filter(|doing| doing.said() != "farlo");
    }
    subject.head.filter(|_| !subject.is_carried)?;
    let object = object::object(reading, subject.tokens.start, &group.infinitive)?;
    let tokens = if subject.tokens.start < group.tokens.start {
        object.tokens.start..object.tokens.end.min(group.tokens.start)
    } else {
        object.tokens
    };
    Some(Doing {
        verb: group.infinitive.clone(),
        rest: pieces::lowered(reading.typed(tokens.clone())),
        tokens,
    })
}

/// Offers for a phrase that says what wasn't done, or should not have been.
fn undone(reading: &Reading<'_>, notice: &Notice) -> Vec<Offer> {
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
        Some(doing) => vec![
            ask(format!("Che cosa ha reso difficile {}?", doing.said())),
            needs(&doing),
        ],
        None => vec![
            ask(any(Kind::Counterfactual)),
            fill("In quel momento, per …, serviva …."),
        ],
    }
}

/// The act that a phrase speaks of: the infinitive that it ends in, or the one
/// that follows ("a nessuno è venuto in mente di chiamare").
fn named_act(reading: &Reading<'_>, notice: &Notice) -> Option<Doing> {
    let last = notice.tokens.end.checked_sub(1)?;
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
    let mut at = last;
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
    let verb = reading.word(at);
    super::forms::infinitive(verb)?;
    // "senza mai degnarsi di rispondere": what wasn't done is the answer.
    let (verb, after) = if pieces::is_only_said(verb) {
        pieces::infinitive_after(reading, at + 1)?
    } else {
        (verb.to_owned(), at + 1)
    };
    after_infinitive(reading, verb, after)
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
