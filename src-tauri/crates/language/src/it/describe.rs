//! Judgements without a measure: an adjective and the noun it is about.

use super::classes;
use super::group::Shape;
use super::judge::{Notice, Reason};
use super::phrase;
use super::reading::{Reading, Who};
use crate::Kind;
use std::ops::Range;

/// How sure it is that a noun is about people's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Matter {
    /// Communication, training, culture: or a person.
    Work,
    /// Space, voltage, a valve.
    Thing,
    /// Not known.
    Unknown,
}

/// What the adjectives of a text, and words for a lack, give away.
pub(super) fn adjectives(reading: &Reading<'_>) -> Vec<Notice> {
    let classes = reading.classes;
    let mut notices = Vec::new();
    for at in 0..reading.tokens.len() {
        if !reading.tokens[at].is_word() || reading.named[at] {
            continue;
        }
        let found = if reading.is(at, classes.lack) {
            lack(reading, at)
        } else if is_little(reading.word(at)) {
            little(reading, at)
        } else if is_badly(reading.word(at)) {
            badly(reading, at)
        } else if is_verb(reading, at) {
            None
        } else if reading.is(at, classes.vague) || reading.is(at, classes.harsh) {
            adjective(reading, at, at..at + 1, reading.is(at, classes.harsh))
        } else {
            None
        };
        notices.extend(found);
    }
    joined(reading, notices)
}

/// "lacunosa e datata" is one.
fn joined(reading: &Reading<'_>, notices: Vec<Notice>) -> Vec<Notice> {
    let mut joined: Vec<Notice> = Vec::with_capacity(notices.len());
    for notice in notices {
        if let Some(last) = joined.last_mut()
            && last.kind == notice.kind
            && last.reason == notice.reason
            && notice.tokens.end > last.tokens.end
        {
            let between = last.tokens.end..notice.tokens.start.max(last.tokens.end);
            if between.len() < 3
                && between.clone().all(|at| {
                    matches!(
                        reading.word(at),
                        "e" | "ed" | "," | "o" | "molto" | "anche" | "poco"
                    )
                })
            {
                last.tokens.end = notice.tokens.end;
                continue;
            }
        }
        joined.push(notice);
    }
    joined
}

/// "si è limitato", "ha trascurato": a verb and no adjective.
fn is_verb(reading: &Reading<'_>, at: usize) -> bool {
    reading.groups.iter().any(|group| {
        group.verb == at
            && (group.is_reflexive || !group.is_essere)
            && matches!(group.shape, Shape::Perfect | Shape::Modal(_))
    })
}

fn is_little(word: &str) -> bool {
    matches!(
        word,
        "poco"
            | "poca"
            | "pochi"
            | "poche"
            | "pochissima"
            | "pochissimo"
            | "scarsissima"
            | "troppo"
            | "troppa"
    )
}

fn is_badly(word: &str) -> bool {
    matches!(word, "male" | "mal" | "malamente" | "malissimo")
}

fn matter(reading: &Reading<'_>, head: usize) -> Matter {
    let classes = reading.classes;
    // "qualità del segnale", "autonomia della batteria".
    for count in (2..=3).rev() {
        if let Some(tokens) = reading.tokens.get(head..head + count)
            && tokens.iter().all(crate::token::Token::is_word)
            && classes
                .of(&super::reading::joined(tokens))
                .has(classes.hard)
        {
            return Matter::Thing;
        }
    }
    if reading.is(head, classes.hard) && !reading.is(head, classes.soft) {
        return Matter::Thing;
    }
    if reading.is(head, classes.soft) && reading.is(head, classes.hard) && !of_work(reading, head) {
        return Matter::Thing;
    }
    if reading.is(head, classes.soft) {
        // "il controllo di stato", "comunicazione tra PLC e HMI".
        return if of_a_thing(reading, head) {
            Matter::Thing
        } else {
            Matter::Work
        };
    }
    // "livello di attenzione".
    if matches!(
        reading.word(head),
        "livello" | "livelli" | "grado" | "senso" | "spirito" | "stato" | "tasso" | "standard"
    ) && reading.word(head + 1).starts_with('d')
        && reading.is(head + 2, classes.soft)
    {
        return Matter::Work;
    }
    match reading.who(head).0 {
        Who::Person | Who::Name | Who::Unit => Matter::Work,
        Who::Thing
            if !classes::is_abstract(reading.word(head)) || reading.is(head, classes.thing) =>
        {
            Matter::Thing
        }
        Who::Patient => Matter::Thing,
        _ => Matter::Unknown,
    }
}

/// "aderenza alle procedure", "concentrazione dell'operatore".
fn of_work(reading: &Reading<'_>, head: usize) -> bool {
    let nouns = phrase::nouns(reading, head + 1..(head + 5).min(reading.tokens.len()));
    nouns.first().is_some_and(|noun| {
        let classes = reading.classes;
        noun.is_oblique
            && (reading.is(noun.head, classes.rule)
                || reading.is(noun.head, classes.soft)
                || matches!(noun.who, Who::Person | Who::Unit))
    })
}

/// Whether the noun belongs to a thing: "la gestione della memoria".
fn of_a_thing(reading: &Reading<'_>, head: usize) -> bool {
    let mut at = head + 1;
    // An adjective between: "comunicazione seriale con".
    let is_link = |word: &str| {
        phrase::is_joined_preposition(word)
            || matches!(word, "di" | "tra" | "fra" | "con" | "d'" | "a" | "da")
    };
    if !is_link(reading.word(at)) && is_link(reading.word(at + 1)) {
        at += 1;
    }
    if !is_link(reading.word(at)) {
        return false;
    }
    let nouns = phrase::nouns(reading, at..(at + 4).min(reading.tokens.len()));
    nouns.first().is_some_and(|noun| {
        let classes = reading.classes;
        let is_device = reading.is(noun.head, classes.thing)
            && !reading.is(noun.head, classes.soft)
            && !reading.is(noun.head, classes.unit)
            && !reading.is(noun.head, classes.rule);
        let manages = matches!(
            reading.word(head),
            "comunicazione"
                | "collegamento"
                | "risposta"
                | "reazione"
                | "scambio"
                | "interazione"
                | "lettura"
                | "consegna"
                | "passaggio"
                | "isolamento"
                | "presenza"
                | "registrazione"
                | "capacità"
                | "esecuzione"
                | "rotazione"
                | "allineamento"
                | "controllo"
                | "guida"
                | "ordine"
                | "memoria"
        );
        let is_hard = reading.is(noun.head, classes.hard)
            && !reading.is(noun.head, classes.soft)
            && !reading.is(noun.head, classes.rule);
        (is_device || is_hard) && manages
            || reading.word(head) == "gestione"
                && matches!(
                    reading.word(noun.head),
                    "memoria"
                        | "energia"
                        | "alimentazione"
                        | "coda"
                        | "code"
                        | "cache"
                        | "banda"
                        | "spazio"
                )
    })
}

fn notice(kind: Kind, tokens: Range<usize>, head: usize) -> Notice {
    Notice {
        tokens,
        kind,
        reason: Reason::Descriptor(head),
    }
}

/// An adjective before its noun, after it, or after `essere`.
fn adjective(reading: &Reading<'_>, at: usize, span: Range<usize>, harsh: bool) -> Option<Notice> {
    let head = noun_of(reading, at, span.clone())?;
    let counts = match matter(reading, head) {
        Matter::Work => true,
        Matter::Thing => false,
        Matter::Unknown => {
            harsh
                || classes::is_abstract(reading.word(head)) && !reading.is(at, reading.classes.time)
        }
    };
    let tokens = if head < span.start
        && span.start - head < 5
        && !reading
            .groups
            .iter()
            .any(|group| head < group.tokens.start && group.tokens.start < span.start)
    {
        head..span.end
    } else if head >= span.end && head - span.end < 2 {
        span.start..head + 1
    } else {
        span
    };
    counts.then(|| notice(Kind::NegativeDescriptor, tokens, head))
}

/// The noun that an adjective is about.
fn noun_of(reading: &Reading<'_>, at: usize, span: Range<usize>) -> Option<usize> {
    let is_adjective = |at: usize| {
        let classes = reading.classes;
        reading.is(at, classes.vague) || reading.is(at, classes.harsh)
    };
    // "scarsa comunicazione", "una pessima e confusa gestione".
    let mut next = span.end;
    while (matches!(reading.word(next), "e" | "o") || reading.is(next, reading.classes.before))
        && next < span.end + 2
        || is_adjective(next) && !reading.is(next, reading.classes.soft)
    {
        next += 1;
    }
    let follows = reading
        .tokens
        .get(next)
        .filter(|token| token.is_word())
        .is_some_and(|_| {
            let word = reading.word(next);
            let compares = word == "rispetto"
                && matches!(
                    reading.word(next + 1),
                    "a" | "al" | "alla" | "ai" | "agli" | "alle" | "all'"
                );
            !compares
                && !phrase::is_determiner(word)
                && !phrase::is_preposition(word)
                && !phrase::is_joined_preposition(word)
                && !matches!(
                    word,
                    "che"
                        | "ma"
                        | "perché"
                        | "quando"
                        | "se"
                        | "non"
                        | "come"
                        | "anche"
                        | "dove"
                        | "ed"
                )
                && super::forms::auxiliary(word).is_none()
                && !reading
                    .groups
                    .iter()
                    .any(|group| group.tokens.contains(&next))
        });
    let clause = clause_of(reading, at);
    let last_group = reading
        .groups
        .iter()
        .rposition(|group| group.tokens.end <= span.start && group.tokens.start >= clause);
    let agrees = |noun: usize| agree(reading.word(at), reading.word(noun));
    if follows
        && next > span.end.saturating_sub(1)
        && agrees(next)
        && !is_after_noun(reading, span.start)
    {
        return Some(next);
    }
    // "carente la formazione": the verb is left out.
    let first = reading.clause.get(at).copied().unwrap_or(0);
    if first == span.start
        && matches!(
            reading.word(span.end),
            "il" | "lo" | "la" | "l'" | "i" | "gli" | "le"
        )
    {
        let end = reading.tokens.len().min(span.end + 4);
        let noun = phrase::nouns(reading, span.end..end).into_iter().next();
        return noun.map(|noun| noun.head).filter(|head| agrees(*head));
    }
    // "la comunicazione era scarsa".
    if let Some(number) = last_group {
        let group = &reading.groups[number];
        let is_copula = group.shape == Shape::Being && group.infinitive == "essere"
            || matches!(
                group.infinitive.as_str(),
                "risultare"
                    | "apparire"
                    | "sembrare"
                    | "rimanere"
                    | "restare"
                    | "rivelarsi"
                    | "dimostrarsi"
                    | "mostrarsi"
                    | "giudicare"
                    | "ritenere"
                    | "definire"
                    | "considerare"
                    | "diventare"
                    | "trovare"
            );
        let between = (group.tokens.end..span.start).all(|at| {
            let word = reading.word(at);
            reading.classes.of(word).has(reading.classes.between)
                || word.ends_with("mente")
                || is_adjective(at)
                || reading.word(at + 1) == "e"
                    && !phrase::is_determiner(word)
                    && !phrase::is_preposition(word)
                || matches!(
                    word,
                    "e" | "molto"
                        | "stata"
                        | "stato"
                        | "piuttosto"
                        | "davvero"
                        | "decisamente"
                        | "tanto"
                        | "del"
                        | "un"
                        | "una"
                        | "a"
                        | "dir"
                        | "tutto"
                        | "po'"
                        | "po"
                        | "anche"
                        | "estremamente"
                )
        });
        if is_copula && between {
            let subject = &reading.subjects[number];
            return subject.head.filter(|_| subject.who.is_some()).or_else(|| {
                // After the verb: "era scarsa la comunicazione".
                let end = reading.tokens.len().min(span.end + 4);
                phrase::nouns(reading, span.end..end)
                    .first()
                    .map(|noun| noun.head)
            });
        }
    }
    // "comunicazione scarsa", "gestione dei turni approssimativa".
    let from = last_group
        .map_or(clause, |number| reading.groups[number].tokens.end)
        .max(clause);
    let nouns = phrase::nouns(reading, from..span.start);
    let near = nouns.iter().rev().take_while(|noun| noun.head < span.start);
    let fitting: Vec<_> = near
        .filter(|noun| agrees(noun.head))
        .map(|noun| noun.head)
        .collect();
    // "cultura della sicurezza debole": the noun that the others hang on.
    let chain = nouns
        .iter()
        .rev()
        .find(|noun| !noun.is_oblique)
        .filter(|noun| {
            agrees(noun.head)
                && matter(reading, noun.head) == Matter::Work
                && nouns
                    .iter()
                    .filter(|other| other.head > noun.head)
                    .all(|other| reading.word(other.tokens.start).starts_with("d"))
        });
    if let Some(noun) = chain {
        return Some(noun.head);
    }
    let work = fitting
        .iter()
        .find(|head| matter(reading, **head) == Matter::Work);
    let nearest = fitting.first().copied();
    match (nearest, work) {
        (Some(nearest), Some(work))
            if nearest != *work && matter(reading, nearest) == Matter::Thing =>
        {
            // "gestione del server scarsa": the nearest that is known wins only if glued.
            Some(if nearest + 1 == span.start {
                nearest
            } else {
                *work
            })
        }
        (_, Some(work)) => Some(*work),
        (nearest, None) => nearest,
    }
}

/// The first token of the clause, where "e" between adjectives is no boundary.
fn clause_of(reading: &Reading<'_>, at: usize) -> usize {
    let mut clause = reading.clause.get(at).copied().unwrap_or(0);
    while clause > 1 && matches!(reading.word(clause - 1), "e" | "ed" | "ma") {
        let before = clause - 2;
        let classes = reading.classes;
        let joins = reading.is(before, classes.vague) || reading.is(before, classes.harsh);
        let after_copula = clause == at
            && reading.groups.iter().any(|group| {
                group.shape == Shape::Being
                    && group.infinitive == "essere"
                    && group.tokens.start >= reading.clause[before]
                    && group.tokens.start < clause
            });
        let joins = joins || after_copula;
        let has_verb = reading
            .groups
            .iter()
            .any(|group| group.tokens.start >= clause && group.tokens.start < at);
        if !joins || has_verb {
            break;
        }
        clause = reading.clause.get(before).copied().unwrap_or(0);
    }
    clause
}

/// Whether the token before is a noun that the adjective can belong to.
fn is_after_noun(reading: &Reading<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let token = &reading.tokens[before];
    token.is_word()
        && (reading.is(before, reading.classes.soft)
            || reading.is(before, reading.classes.thing)
            || reading.is(before, reading.classes.hard))
        && agree(reading.word(at), reading.word(before))
}

/// Whether an adjective can belong to a noun, by its ending.
fn agree(adjective: &str, noun: &str) -> bool {
    let Some(ending) = adjective.chars().next_back() else {
        return false;
    };
    let noun_end = noun.chars().next_back().unwrap_or(' ');
    let abstract_feminine = ["zione", "sione", "gione", "udine", "ine"]
        .iter()
        .any(|end| noun.ends_with(end));
    let plural_feminine = ["zioni", "sioni"].iter().any(|end| noun.ends_with(end));
    match ending {
        'a' => !matches!(noun_end, 'o' | 'i') || noun == "crisi" || noun == "analisi",
        'o' => !(abstract_feminine || noun_end == 'à' && noun != "papà") && noun_end != 'i',
        'i' => !matches!(noun_end, 'o' | 'a'),
        'e' if adjective.ends_with("ante")
            || adjective.ends_with("ente")
            || adjective.ends_with("ile")
            || adjective.ends_with("ale")
            || adjective.ends_with("ole")
            || adjective.ends_with("ace")
            || adjective.ends_with("ocre")
            || adjective.ends_with("ace")
            || adjective.ends_with("ice") =>
        {
            !matches!(noun_end, 'i') || noun == "analisi"
        }
        'e' => {
            noun_end == 'e' && !abstract_feminine
                || plural_feminine
                || noun_end == 'à'
                || noun_end == 'i'
        }
        _ => true,
    }
}

/// "mancanza di comunicazione", "lacune nella formazione".
fn lack(reading: &Reading<'_>, at: usize) -> Option<Notice> {
    let classes = reading.classes;
    // "mancanza totale di".
    let at_noun = at;
    let gap = usize::from(
        !phrase::is_preposition(reading.word(at + 1))
            && !phrase::is_joined_preposition(reading.word(at + 1))
            && (reading.word(at + 2).starts_with('d') || reading.word(at + 2) == "di"),
    );
    let at = at + gap;
    let link = reading.word(at + 1);
    if !(link == "di"
        || link == "d'"
        || link == "in"
        || link == "nel"
        || phrase::is_joined_preposition(link))
    {
        return None;
    }
    let end = reading.tokens.len().min(at + 7);
    let mut head = at + 2;
    while head < end
        && (reading.is(head, classes.before)
            || reading.is(head, classes.vague)
            || matches!(
                reading.word(head),
                "qualsiasi"
                    | "adeguata"
                    | "adeguato"
                    | "adeguate"
                    | "adeguati"
                    | "vera"
                    | "reale"
                    | "sufficiente"
                    | "sufficienti"
                    | "effettiva"
                    | "chiara"
                    | "chiare"
                    | "idonea"
                    | "corretta"
                    | "una"
                    | "un"
                    | "uno"
                    | "un'"
                    | "specifica"
                    | "completa"
                    | "opportuna"
                    | "costante"
                    | "regolare"
                    | "minima"
                    | "buona"
            ))
        && !reading.is(head, classes.soft)
    {
        head += 1;
    }
    if !reading.tokens.get(head)?.is_word() {
        return None;
    }
    let counts = match matter(reading, head) {
        Matter::Work => true,
        Matter::Thing => false,
        Matter::Unknown => {
            let word = reading.word(head);
            word.ends_with("ismo") || word.ends_with("ità") || word.ends_with("zione")
        }
    };
    let is_attention = matches!(
        reading.word(head),
        "attenzione" | "concentrazione" | "cautela" | "prudenza" | "lucidità" | "vigilanza"
    );
    let absent = matches!(reading.word(at_noun), "assenza" | "assenze");
    if absent
        && (matches!(reading.word(at + 2), "un" | "una" | "un'" | "uno")
            || reading.is(head, classes.rule)
            || at_noun > 0 && reading.word(at_noun - 1) == "in"
            || matches!(reading.who(head).0, Who::Person | Who::Unit | Who::Name))
    {
        return None;
    }
    let kind = if is_attention && !(reading.word(at_noun) == "lacune") {
        Kind::EndPoint
    } else {
        Kind::NegativeDescriptor
    };
    counts.then(|| notice(kind, at_noun..head + 1, head))
}

/// "poca attenzione", "poco seria", "troppo superficiale".
fn little(reading: &Reading<'_>, at: usize) -> Option<Notice> {
    let classes = reading.classes;
    let next = at + 1;
    let word = reading.word(next);
    if !reading.tokens.get(next)?.is_word() {
        return None;
    }
    let too = reading.word(at).starts_with("tropp");
    if reading.word(at) == "poco" || too {
        const WORK: [&str; 30] = [
            "serio",
            "professionale",
            "chiaro",
            "curato",
            "strutturato",
            "efficace",
            "efficiente",
            "attento",
            "preparato",
            "formato",
            "organizzato",
            "coordinato",
            "collaborativo",
            "motivato",
            "rigoroso",
            "accurato",
            "preciso",
            "trasparente",
            "tempestivo",
            "incisivo",
            "lungimirante",
            "esperto",
            "competente",
            "sensibile",
            "reattivo",
            "scrupoloso",
            "definito",
            "coeso",
            "diligente",
            "consapevole",
        ];
        let mut is_work = false;
        super::classes::each_singular(word, |singular| is_work |= WORK.contains(&singular));
        is_work |= WORK.contains(&word);
        if is_work && !too {
            // "in modo poco serio": the manner of what somebody does.
            if matches!(reading.word(at.wrapping_sub(1)), "modo" | "maniera") {
                return Some(notice(Kind::NegativeDescriptor, at - 1..next + 1, next));
            }
            return adjective(reading, next, at..next + 1, true);
        }
        if too {
            return None;
        }
    }
    (reading.is(next, classes.soft) && matter(reading, next) == Matter::Work && !too)
        .then(|| notice(Kind::NegativeDescriptor, at..next + 1, next))
}

/// "gestito male", "mal pianificata".
fn badly(reading: &Reading<'_>, at: usize) -> Option<Notice> {
    const WORK: [&str; 26] = [
        "gestire",
        "organizzare",
        "pianificare",
        "coordinare",
        "comunicare",
        "scrivere",
        "documentare",
        "progettare",
        "preparare",
        "formare",
        "addestrare",
        "eseguire",
        "condurre",
        "definire",
        "seguire",
        "dirigere",
        "curare",
        "concepire",
        "impostare",
        "spiegare",
        "fare",
        "distribuire",
        "governare",
        "mantenere",
        "tenere",
        "programmare",
    ];
    let verb = |at: usize| super::forms::past_participle(reading.word(at));
    let beside = [at.checked_sub(1), Some(at + 1)]
        .into_iter()
        .flatten()
        .find_map(|beside| {
            let infinitive = verb(beside)
                .or_else(|| {
                    let group = reading.groups.iter().find(|group| group.verb == beside)?;
                    Some(group.infinitive.clone())
                })
                .or_else(|| {
                    reading
                        .classes
                        .forms
                        .present(reading.word(beside))
                        .map(str::to_owned)
                })?;
            WORK.contains(&infinitive.as_str()).then_some(beside)
        })?;
    // About a thing that is named: "cavo fatto male" is about work all the same.
    let span = at.min(beside)..at.max(beside) + 1;
    Some(notice(Kind::NegativeDescriptor, span, beside))
}
