//! An infinitive with what follows it: what somebody was about to do, as an offer
//! says it again.

use super::forms;
use super::group::{Group, Shape};
use super::object::{self, MOST_WORDS};
use super::pieces::end_of_clause;
use super::reading::Reading;
use super::said::{affirmed, has_told, is_only_said, stands_alone};
use std::ops::Range;

/// An infinitive and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Doing {
    /// `controllare`, `accorgersi`, `avvisarlo`.
    pub(super) verb: String,
    /// As typed, without what ends the sentence; may be empty.
    pub(super) rest: String,
    /// The tokens of the rest.
    pub(super) tokens: Range<usize>,
}

impl Doing {
    /// "controllare il livello".
    pub(super) fn said(&self) -> String {
        if self.rest.is_empty() {
            self.verb.clone()
        } else {
            format!("{} {}", self.verb, self.rest)
        }
    }
}

/// What follows a verb, if it can be said again.
fn rest(reading: &Reading<'_>, from: usize) -> (String, Range<usize>) {
    let end = before_the_next(reading, from, end_of_clause(reading, from));
    let tokens = from..end;
    let is_said =
        tokens.len() <= MOST_WORDS && !reading.named[tokens.clone()].iter().any(|named| *named);
    if !is_said {
        return (String::new(), from..from);
    }
    (reading.typed(tokens.clone()).to_owned(), tokens)
}

/// Where what belongs to a verb ends before the main clause: "se avesse letto la
/// mail fino in fondo | non sarebbe successo niente", "firmare senza affacciarsi
/// al vano | resta incomprensibile".
fn before_the_next(reading: &Reading<'_>, from: usize, end: usize) -> usize {
    // "verificare chi chiamava": what is asked belongs to the verb.
    let asks = |at: usize| {
        matches!(
            reading.word(at),
            "chi"
                | "che"
                | "se"
                | "come"
                | "dove"
                | "quando"
                | "quanto"
                | "quale"
                | "quali"
                | "cosa"
                | "perché"
                | "cui"
        )
    };
    let clause = reading.clause.get(from).copied();
    let starts = reading
        .groups
        .iter()
        .enumerate()
        .filter_map(|(number, other)| {
            let start = other.tokens.start;
            let is_next = from < start
                && start < end
                && reading.clause.get(start).copied() == clause
                && !(from..start).any(asks);
            let subject = &reading.subjects[number];
            let own = (!subject.is_carried && from < subject.tokens.start)
                .then_some(subject.tokens.start);
            is_next.then(|| own.unwrap_or(start).min(start))
        });
    let rests = (from + 1..end).find(|at| {
        matches!(
            reading.word(*at),
            "resta" | "restano" | "rimane" | "rimangono"
        ) || reading.word(*at) == "né" && forms::past_participle(reading.word(at + 1)).is_some()
    });
    starts.chain(rests).min().unwrap_or(end)
}

/// What a group is about to do: its infinitive and what follows.
pub(super) fn doing(reading: &Reading<'_>, group: &Group) -> Option<Doing> {
    if group.is_passive || matches!(group.infinitive.as_str(), "essere" | "avere" | "potere") {
        return None;
    }
    let mut verb = group.infinitive.clone();
    let mut from = group.tokens.end;
    let token = reading.word(group.verb);
    // "dircelo", "avvisarlo": as typed.
    let is_typed = matches!(group.shape, Shape::Modal(_))
        && forms::infinitive(token).is_some()
        && !token.ends_with('r');
    if is_only_said(&verb)
        && let Some((infinitive, after)) = infinitive_after(reading, from)
    {
        verb = infinitive;
        from = after;
    } else if is_typed {
        token.clone_into(&mut verb);
        // "l'avrebbe potuto fare".
        if group.object.is_some_and(|at| at < group.verb) {
            let object = pronoun(reading, group)?;
            verb = format!("{}{object}", verb.strip_suffix('e')?);
        }
    } else if verb == "tacere" {
        // Not to keep quiet was what was wanted.
        let is_told = object::object(reading, from, &verb).is_some();
        verb = if is_told { "segnalare" } else { "parlare" }.to_owned();
    } else if matches!(
        verb.as_str(),
        "omettere" | "trascurare" | "tralasciare" | "evitare" | "mancare" | "guardarsi"
    ) {
        // "ha omesso la prova": what wasn't done isn't said by this verb.
        return None;
    } else if let Some(object) = pronoun(reading, group) {
        verb = format!("{}{object}", verb.strip_suffix('e')?);
    } else if has_other_pronoun(reading, group) && !has_told(reading, group) {
        return None;
    } else if group.is_reflexive
        && !reading.classes.is_verb(&verb)
        && let Some(stem) = verb.strip_suffix("si")
    {
        // "non s'è letto il registro": whoever it was.
        verb = format!("{stem}e");
    }
    // "non se n'è accorto": of that.
    let of_it = group
        .tokens
        .clone()
        .any(|at| at < group.verb && matches!(reading.word(at), "ne" | "n'"));
    if of_it
        && group.is_reflexive
        && let Some(stem) = verb.strip_suffix("rsi")
    {
        verb = format!("{stem}rsene");
    }
    // "pensarci loro": who should have isn't said again.
    while matches!(
        reading.word(from),
        "io" | "tu" | "lui" | "lei" | "noi" | "voi" | "loro" | "almeno"
    ) {
        from += 1;
    }
    // "non hanno reagito per 22 minuti": for so long they didn't.
    let lasts = reading.word(from) == "per"
        && reading.is(from + 2, reading.classes.time)
        && reading
            .tokens
            .get(from + 1)
            .is_some_and(|token| token.shape == crate::token::Shape::Number);
    if lasts {
        from += 3;
    }
    // "dircelo che": said twice.
    if reading.word(from) == "che" && verb.ends_with("lo") {
        return None;
    }
    // "non l'ha seguita nessuno": that is who didn't.
    let takes_none = group.object.is_some() || group.is_reflexive || group.is_essere;
    if takes_none && reading.is(from, reading.classes.nobody) {
        from += 1;
    }
    let mut doing = doing_with(reading, verb, from)?;
    // "non ha scritto un solo test" wants one test at least, not one alone.
    let at_most = [
        "un solo ",
        "una sola ",
        "un unico ",
        "un'unica ",
        "uno solo",
    ];
    if group.is_negated
        && !matches!(group.shape, Shape::Modal(_))
        && at_most.iter().any(|start| doing.rest.starts_with(start))
    {
        doing.rest.insert_str(0, "anche ");
    }
    Some(doing)
}

/// An infinitive with what follows a token; none where it says too little, or
/// what follows can't be said again.
pub(super) fn doing_with(reading: &Reading<'_>, verb: String, from: usize) -> Option<Doing> {
    let mut from = from;
    while matches!(
        reading.word(from),
        "manco" | "mica" | "neanche" | "nemmeno" | "neppure"
    ) {
        from += 1;
    }
    let (rest, tokens) = rest(reading, from);
    let cut = end_of_clause(reading, from) > from && rest.is_empty();
    let rest = affirmed(&rest);
    if cut || rest.is_empty() && !stands_alone(&verb) {
        return None;
    }
    Some(Doing { verb, rest, tokens })
}

/// "di avvisare", "bene dal dire": the infinitive and where it ends.
pub(super) fn infinitive_after(reading: &Reading<'_>, from: usize) -> Option<(String, usize)> {
    // "la briga di", "la cura di".
    let from = if matches!(
        reading.word(from + 1),
        "briga" | "cura" | "premura" | "pena" | "bene"
    ) {
        from + 2
    } else if matches!(
        reading.word(from),
        "opportuno"
            | "necessario"
            | "utile"
            | "importante"
            | "urgente"
            | "doveroso"
            | "bene"
            | "pena"
    ) {
        from + 1
    } else {
        from
    };
    (from..reading.tokens.len().min(from + 4)).find_map(|at| {
        let word = reading.word(at);
        let follows = at == from
            || at > from
                && matches!(
                    reading.word(from),
                    "di" | "bene" | "a" | "ad" | "d'" | "dal" | "dall'"
                );
        (follows && forms::infinitive(word).is_some()).then(|| (word.to_owned(), at + 1))
    })
}

/// What an object's pronoun becomes at the end of an infinitive.
fn pronoun(reading: &Reading<'_>, group: &Group) -> Option<String> {
    let at = group.object?;
    if group.is_reflexive || reading.word(at + 1) == reading.word(at) {
        return None;
    }
    let before = at.checked_sub(1).map_or("", |before| reading.word(before));
    if forms::is_clitic(before) || matches!(reading.word(at), "gliel'" | "glielo" | "gliela") {
        return None;
    }
    Some(match reading.word(at) {
        "l'" => {
            let ending = reading.word(group.verb).chars().next_back()?;
            if ending == 'a' { "la" } else { "lo" }.to_owned()
        }
        word => word.to_owned(),
    })
}

fn has_other_pronoun(reading: &Reading<'_>, group: &Group) -> bool {
    !group.is_reflexive
        && group.tokens.clone().any(|at| {
            at < group.verb && forms::is_clitic(reading.word(at)) && reading.word(at) != "si"
        })
}
