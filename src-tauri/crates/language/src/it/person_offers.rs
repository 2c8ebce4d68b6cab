//! Offers where the sentence is about a person.

use super::doing::{self, doing_with};
use super::followed::asked_for;
use super::found::{self, Found};
use super::group::Shape;
use super::judge::Notice;
use super::object;
use super::offers::{ask, fill, write};
use super::pieces;
use super::reading::Reading;
use super::rewrite;
use super::undone::{needs, regretted};
use super::wanted::{self, Wanted};
use crate::{Cast, Language, Offer};

pub(super) fn named(
    reading: &Reading<'_>,
    number: usize,
    notice: &Notice,
    cast: &Cast,
) -> Vec<Offer> {
    let group = &reading.groups[number];
    let mut offers = Vec::new();
    let looks_back = group.is_negated || matches!(group.shape, Shape::Modal(_));
    let neutral = !looks_back
        && !reading
            .classes
            .verb_is(&group.infinitive, reading.classes.blame);
    // A role in the name's place would be blamed as the name was.
    if neutral
        && let Some(text) = with_roles(reading.text, cast)
        && text != reading.text
    {
        offers.push(write(text));
    }
    if neutral && let Some(text) = rewrite::passive(reading, number) {
        offers.push(write(text));
    } else if let Some(text) = rewrite::after_blame(reading, number) {
        offers.push(write(text));
    }
    // A gap for the role, with its article: "la dottoressa Neri" is one.
    let subject = &reading.subjects[number];
    let whole = if subject.tokens.contains(&notice.tokens.start) {
        subject.tokens.clone()
    } else {
        notice.tokens.clone()
    };
    let ends = (
        reading.tokens.get(whole.start),
        reading.tokens.get(whole.end.saturating_sub(1)),
    );
    let reproaches = reproaches(reading, whole.start);
    if !looks_back
        && !reproaches
        && !is_supposed(reading, whole.start)
        && let (Some(first), Some(last)) = ends
    {
        offers.push(fill(format!(
            "{}…{}",
            &reading.text[..first.start],
            &reading.text[last.end..]
        )));
    }
    if neutral
        && let Some(doing) = doing::doing(reading, group)
        && group.infinitive.len() > 4
        && !matches!(group.infinitive.as_str(), "essere" | "avere")
    {
        offers.push(ask(format!(
            "Che cosa rendeva ragionevole, in quel momento, {}?",
            doing.said()
        )));
    } else if looks_back {
        match wanted::group(reading, number) {
            Wanted::Yes => {
                let doing = doing::doing(reading, group);
                offers.extend(
                    doing.map(|doing| ask(format!("Che cosa ha reso difficile {}?", doing.said()))),
                );
            }
            Wanted::Regretted => offers.extend(regretted(reading, number)),
            Wanted::Spared => {}
        }
    }
    offers.push(ask("In quale ruolo, e che cosa succedeva intorno?"));
    offers
}

/// Whether a name stands in what is only supposed: "se Luca fosse stato più
/// attento" blames whoever it is.
fn is_supposed(reading: &Reading<'_>, name: usize) -> bool {
    let before = pieces::sentence(reading, name).start..name;
    (before.start.max(name.saturating_sub(3))..name)
        .any(|at| matches!(reading.word(at), "se" | "qualora" | "magari"))
        && (reading.groups.iter()).any(|group| {
            group.tokens.start > name
                && group.tokens.start < name + 6
                && (group.tokens.clone()).any(|at| {
                    matches!(
                        reading.word(at),
                        "fosse" | "fossero" | "avesse" | "avessero" | "foste" | "aveste"
                    )
                })
        })
}

/// Whether what stands before a name reproaches whoever it is: "ancora Roby che …",
/// "come al solito".
fn reproaches(reading: &Reading<'_>, name: usize) -> bool {
    pieces::sentence(reading, name)
        .take_while(|at| *at < name)
        .any(|at| {
            matches!(
                reading.word(at),
                "ancora"
                    | "sempre"
                    | "nuovo"
                    | "solito"
                    | "solita"
                    | "soliti"
                    | "ovviamente"
                    | "naturalmente"
                    | "guarda"
                    | "ecco"
                    | "ennesima"
                    | "colpa"
            )
        })
}

/// The text with the role in the place of each name that the user gave one.
pub(super) fn with_roles(text: &str, cast: &Cast) -> Option<String> {
    let mut new = text.to_owned();
    for (name, role) in cast
        .names
        .iter()
        .filter(|(name, role)| !role.is_empty() && !name.is_empty())
    {
        let longer: Vec<String> = cast
            .names
            .iter()
            .map(|(other, _)| other.clone())
            .filter(|other| other.len() > name.len() && other.contains(name.as_str()))
            .collect();
        new = crate::in_place_of(name, role, Language::It, &new, &longer);
    }
    (new != text).then_some(new)
}

pub(super) fn blamed(reading: &Reading<'_>, number: usize, notice: &Notice) -> Vec<Offer> {
    let group = &reading.groups[number];
    let mut offers: Vec<_> = rewrite::after_blame(reading, number)
        .or_else(|| {
            let forgets = matches!(group.infinitive.as_str(), "dimenticare" | "scordare");
            forgets.then(|| rewrite::passive(reading, number)).flatten()
        })
        .map(write)
        .into_iter()
        .collect();
    let after = past_time(reading, group.tokens.end);
    let object = object::object(reading, after, &group.infinitive).map(|object| object.said);
    match (group.infinitive.as_str(), object) {
        ("dimenticare" | "dimenticarsi" | "scordare" | "scordarsi", _) => {
            if let Some((verb, after)) = doing::infinitive_after(reading, group.tokens.end) {
                let doing = doing_with(reading, verb, after);
                if let Some(doing) = doing {
                    offers.push(ask(format!(
                        "Che cosa, in quel momento, ricordava di {}?",
                        doing.said()
                    )));
                    offers.extend(needs(&doing));
                }
            }
        }
        ("ignorare" | "snobbare", Some(object)) if object::is_signal(&object) => {
            offers.push(ask(format!(
                "Che cosa rendeva ragionevole, in quel momento, andare avanti nonostante {object}?"
            )));
            // "… avvisi, e gli avvisi …" says nothing.
            if !object.contains("avvis") {
                offers.push(fill(format!(
                    "In quel momento c'erano … avvisi, e {object} ….",
                )));
            }
        }
        ("sottovalutare" | "minimizzare" | "sminuire" | "banalizzare", Some(object)) => {
            offers.push(ask(format!(
                "Su quali informazioni si poteva valutare {object}?"
            )));
            offers.push(fill(
                "In quel momento si sapeva che …; non si sapeva ancora che ….",
            ));
        }
        (_, Some(object)) if super::wrong::is_wrong(last_word(&object)) => {
            offers.push(ask(
                "Che cosa distingueva, in quel momento, una scelta dall'altra?",
            ));
            offers.push(fill("… e … si distinguevano solo per …."));
        }
        ("confondere" | "scambiare", Some(object)) => {
            // "Scambiato il diserbante per il concime": both are told.
            let other = |at: usize| matches!(reading.word(at), "per" | "con" | "col");
            let has_other = (group.tokens.end..group.tokens.end + 6).any(other);
            let both = doing::doing(reading, group).filter(|_| has_other);
            let act = both.map_or_else(|| format!("confondere {object}"), |it| it.said());
            offers.push(ask(format!("Che cosa rendeva facile {act}?")));
            offers.push(fill("… e … si distinguevano solo per …."));
        }
        ("saltare", Some(object)) => {
            offers.push(ask(format!("Che cosa ha reso difficile fare {object}?")));
        }
        // What is told without blame is asked about.
        ("abbandonare" | "mollare", Some(_)) => {
            let doing = doing_with(reading, "lasciare".to_owned(), group.tokens.end);
            offers.extend(doing.map(|doing| {
                ask(format!(
                    "Che cosa rendeva ragionevole, in quel momento, {}?",
                    doing.said()
                ))
            }));
        }
        ("tralasciare" | "trascurare", Some(object)) => {
            if let Some(of) = pieces::with_of(&object) {
                offers.push(ask(format!(
                    "Che cosa ha reso difficile tenere conto {of}?"
                )));
            }
        }
        _ => {}
    }
    let found = found::of(reading, notice);
    offers.push(ask(found.question()));
    if !matches!(found, Found::State | Found::Asleep) {
        offers.push(fill("In quel momento …, e … indicava …."));
    }
    offers
}

/// Past how long it lasted: "ha ignorato per tre giorni gli avvisi".
fn past_time(reading: &Reading<'_>, at: usize) -> usize {
    let time = |at: usize| reading.is(at, reading.classes.time);
    (at + 1..at + 4)
        .find(|end| reading.word(at) == "per" && time(*end))
        .map_or(at, |end| end + 1)
}

pub(super) fn judged(reading: &Reading<'_>, number: usize, notice: &Notice) -> Vec<Offer> {
    let group = &reading.groups[number];
    let mut offers = Vec::new();
    if matches!(
        group.infinitive.as_str(),
        "violare" | "infrangere" | "trasgredire"
    ) {
        if let Some(object) = object::object(reading, group.tokens.end, &group.infinitive) {
            offers.push(ask(format!(
                "Che cosa rendeva difficile rispettare {}?",
                object.said
            )));
            offers.extend(asked_for(reading, &object));
        }
    } else {
        offers.push(ask(match found::of(reading, notice) {
            Found::Choice => "Che cosa rendeva facile fare così, in quel momento?",
            found => found.question(),
        }));
        offers.push(fill("… ha …, perché in quel momento …."));
    }
    offers
}

/// "sbagliato", of "il tasto sbagliato".
fn last_word(object: &str) -> &str {
    object.split_whitespace().next_back().unwrap_or_default()
}
