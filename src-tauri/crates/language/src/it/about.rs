//! Which noun an adjective is about.

use super::group::Shape;
use super::matter::{Matter, matter};
use super::phrase;
use super::reading::Reading;
use std::ops::Range;

/// The noun that an adjective is about.
pub(super) fn noun_of(reading: &Reading<'_>, at: usize, span: Range<usize>) -> Option<usize> {
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
    // "ambigue e tradotte male": what follows is another judgement, no noun.
    let is_other = reading.word(next.saturating_sub(1)) == "e"
        && !reading.is(next, reading.classes.soft)
        && (super::forms::past_participle(reading.word(next)).is_some()
            || !super::classes::is_abstract(reading.word(next)));
    if follows
        && !is_other
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
        // "è inadeguata" looks like a verb.
        let is_copula = group.shape == Shape::Being && group.infinitive == "essere"
            || group.is_passive && is_adjective(group.verb)
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
                        | "pressoché"
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
        let joins = [classes.vague, classes.harsh, classes.before]
            .into_iter()
            .any(|class| reading.is(before, class));
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
