//! The lexicon's phrases in a text that has been read, and what their
//! conditions mean.

use super::forms;
use super::group::Shape;
use super::judge::{Notice, Reason};
use super::near::{is_a_thing, is_somebodys, isnt_about_a_thing, soft_before, thing_follows};
use super::phrase;
use super::reading::{Reading, Who};
use crate::lexicon::{Hit, Lexicon, Vocabulary};

/// What a line of the lexicon may use.
pub(super) const VOCABULARY: Vocabulary = Vocabulary {
    classes: &[
        "person", "thing", "soft", "rule", "di", "da", "duty", "done", "inf", "own", "art", "name",
        "part", "bad", "someone", "act", "blame",
    ],
    conditions: &[
        "person",
        "loose",
        "no_thing",
        "people",
        "bastava",
        "once",
        "doer",
        "calo",
        "colpa",
        "not_of",
        "culprit",
        "no_verb",
        "conduct",
        "guilt",
        "not_role",
        "in_torto",
        "soft",
        "washed",
        "agent",
        "note",
        "blaming",
        "no_passive",
        "ruled",
        "plain",
        "nobody",
        "not_if",
        "unclear",
        "unbound",
        "unreal",
        "at_work",
        "copula",
        "ends",
    ],
};

/// Every phrase that is in the text.
pub(super) fn hits<'l>(lexicon: &'l Lexicon, reading: &Reading<'_>) -> Vec<Hit<'l>> {
    lexicon.hits(&reading.tokens, &|class, at| is_class(reading, class, at))
}

fn is_class(reading: &Reading<'_>, class: &str, at: usize) -> bool {
    let classes = reading.classes;
    let word = reading.word(at);
    if !reading
        .tokens
        .get(at)
        .is_some_and(crate::token::Token::is_word)
    {
        return false;
    }
    match class {
        "person" => {
            matches!(reading.who(at).0, Who::Person | Who::Unit | Who::Name)
                || super::classes::is_maker(word) && reading.who(at).0 == Who::Unknown
        }
        "name" => reading.named[at],
        "thing" => reading.who(at).0 == Who::Thing,
        "soft" => reading.is(at, classes.soft),
        "rule" => reading.is(at, classes.rule),
        "di" => {
            word == "di"
                || word == "d'"
                || word.starts_with("de") && phrase::is_joined_preposition(word)
        }
        "da" => word == "da" || word.starts_with("da") && phrase::is_joined_preposition(word),
        "art" => phrase::is_determiner(word),
        "inf" => forms::infinitive(word).is_some(),
        "duty" => forms::infinitive(word).is_some_and(|verb| classes.verb_is(&verb, classes.duty)),
        "blame" => {
            forms::infinitive(word).is_some_and(|verb| classes.verb_is(&verb, classes.blame))
        }
        "own" => forms::infinitive(word)
            .is_some_and(|verb| verb.ends_with("si") && classes.is_human_only(&verb)),
        // "compromessi dagli altri": of whatever was spoken.
        "someone" => {
            matches!(reading.who(at).0, Who::Person | Who::Name)
                && !matches!(word, "altri" | "quelli" | "questi" | "loro")
        }
        "bad" => reading.is(at, classes.vague) || reading.is(at, classes.harsh),
        "part" => forms::past_participle(word).is_some_and(|verb| {
            !matches!(
                verb.as_str(),
                "perdere" | "bruciare" | "esaurire" | "distruggere" | "essere"
            )
        }),
        "act" => forms::past_participle(word).is_some_and(|verb| {
            classes.is_human_only(&verb)
                || classes.is_human_only(&super::group::reflexive(&verb))
                || classes.verb_is(&verb, classes.duty)
        }),
        "done" => forms::past_participle(word)
            .is_some_and(|verb| classes.verb_is(&verb, classes.duty) && verb != "prevedere"),
        _ => false,
    }
}

/// The phrases whose conditions hold.
pub(super) fn notices(reading: &Reading<'_>, hits: &[Hit<'_>]) -> Vec<Notice> {
    let mut notices: Vec<Notice> = Vec::new();
    for (number, hit) in hits.iter().enumerate() {
        let Some(kind) = hit.entry.kind else {
            continue;
        };
        if all_hold(reading, hit) {
            notices.push(Notice {
                tokens: with_its_own(reading, kind, hit.tokens.clone()),
                kind,
                reason: Reason::Entry(number),
            });
        }
    }
    // The longest first, so that "errore umano dell'operatore" is one.
    notices.sort_by_key(|notice| std::cmp::Reverse(notice.tokens.len()));
    notices
}

/// "mancava il senso di responsabilità": "senso" alone says something else.
pub(super) fn with_its_own(
    reading: &Reading<'_>,
    kind: crate::Kind,
    tokens: std::ops::Range<usize>,
) -> std::ops::Range<usize> {
    let is_cut = tokens.end.checked_sub(1).is_some_and(|last| {
        matches!(
            reading.word(last),
            "senso" | "spirito" | "livello" | "grado" | "lavoro" | "passaggio"
        )
    });
    let is_link = matches!(
        reading.word(tokens.end),
        "di" | "d'" | "della" | "delle" | "del"
    );
    if kind == crate::Kind::NegativeDescriptor && is_cut && is_link {
        tokens.start..(tokens.end + 2).min(reading.tokens.len())
    } else {
        tokens
    }
}

/// Whether every condition of a hit holds.
pub(super) fn all_hold(reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
    let mut conditions = hit.entry.conditions.iter();
    conditions.all(|condition| holds(reading, hit, condition))
}

fn holds(reading: &Reading<'_>, hit: &Hit<'_>, condition: &str) -> bool {
    let start = hit.tokens.start;
    let end = hit.tokens.end;
    let clause = reading.clause.get(start).copied().unwrap_or(0);
    let before = start.checked_sub(1).map_or("", |at| reading.word(at));
    match condition {
        "person" => isnt_about_a_thing(reading, start),
        "doer" => is_done_by_people(reading, start),
        "loose" => clause == start,
        "no_thing" => !thing_follows(reading, end),
        "people" => {
            (0..reading.tokens.len()).any(|at| reading.who(at).0 == Who::Person)
                || (0..reading.groups.len()).any(|number| {
                    reading.subjects[number].who == Some(Who::Unit)
                        && reading.is_about_people(number)
                        && reading
                            .classes
                            .is_human_only(&reading.groups[number].infinitive)
                })
        }
        // "il protocollo non veniva seguito": what the verb near is about.
        "ruled" => reading.group_near(start).is_some_and(|number| {
            let head = reading.subjects[number].head;
            head.is_some_and(|head| reading.is(head, reading.classes.rule))
        }),
        // "non era chiaro chi dovesse chiamare" tells what wasn't known.
        "plain" => !matches!(
            reading.word(end),
            "chi"
                | "se"
                | "che"
                | "come"
                | "cosa"
                | "quale"
                | "quali"
                | "dove"
                | "quando"
                | "quanto"
                | "quanti"
                | "perché"
                | "a"
                | "al"
                | "alla"
                | "agli"
                | "chiunque"
        ),
        "nobody" => !(end..reading.tokens.len().min(end + 5))
            .any(|at| matches!(reading.who(at).0, Who::Person | Who::Name)),
        // "una procedura di emergenza chiara": work, or a rule, is what isn't clear.
        "unclear" => {
            (start..end).any(|at| {
                reading.is(at, reading.classes.soft) || reading.is(at, reading.classes.rule)
            }) && !(start..end).any(|at| reading.is(at, reading.classes.hard))
        }
        // "calo di concentrazione", but not "di ossigeno".
        "unbound" => {
            let next = reading.word(end);
            let is_bound = next == "di"
                || next == "d'"
                || next == "in"
                || next.starts_with("de") && phrase::is_joined_preposition(next)
                || next.starts_with("ne") && phrase::is_joined_preposition(next)
                || super::classes::is_foreign(next)
                || reading.is(end, reading.classes.vague);
            let is_somebodys = (end..reading.tokens.len().min(end + 5))
                .any(|at| matches!(reading.who(at).0, Who::Person | Who::Name | Who::Unit));
            !is_bound || is_somebodys
        }
        "not_if" => !(clause.saturating_sub(1)..start)
            .any(|at| matches!(reading.word(at), "se" | "quando" | "chi" | "chiunque")),
        // "se solo avesse"; "se solo un infermiere è in turno" is a condition.
        "unreal" => {
            let sentence = super::pieces::sentence(reading, start);
            let mut groups = reading.groups.iter();
            groups
                .find(|group| end <= group.tokens.start && group.tokens.start < sentence.end)
                .is_none_or(|group| group.mood == super::forms::Mood::Subjunctive)
        }
        "bastava" => {
            let next = reading.word(start + 1);
            forms::infinitive(next).is_some()
                || matches!(next, "bastato" | "bastata" | "una" | "un" | "poco" | "che")
        }
        // "andava controllato prima", but not "andava riavviato ogni notte".
        "once" => {
            !for_so_long(reading, end)
                && !(start..reading.tokens.len().min(end + 6)).any(|at| {
                    matches!(
                        reading.word(at),
                        "ogni" | "mano" | "sempre" | "manualmente" | "tutti" | "tutte"
                    )
                })
        }
        "calo" => reading.word(end - 1) != "tensione" && holds(reading, hit, "unbound"),
        "colpa" => is_somebodys(reading, start, end),
        "not_of" => before != "di" || matches!(reading.word(start), "incompetenza"),
        "conduct" => {
            let around = start.saturating_sub(5)..reading.tokens.len().min(end + 4);
            around.clone().any(|at| {
                matches!(
                    reading.word(at),
                    "condotta"
                        | "comportamento"
                        | "comportamenti"
                        | "atteggiamento"
                        | "negligenza"
                        | "scelta"
                        | "decisione"
                        | "leggerezza"
                        | "superficialità"
                        | "ritardo"
                ) || matches!(reading.who(at).0, Who::Person | Who::Name | Who::Unit)
            })
        }
        "guilt" | "culprit" => {
            // "la parola «colpevole»" only mentions it.
            let mentions = (start.saturating_sub(2)..start)
                .any(|at| matches!(reading.word(at), "parola" | "termine" | "voce"));
            !mentions && !is_a_thing(reading, end)
        }
        "no_verb" => !matches!(
            before,
            "ha" | "hanno" | "aveva" | "avevano" | "abbia" | "avrebbe"
        ),
        "not_role" => !matches!(before, "la" | "le") || !reading.is(end, reading.classes.rule),
        "in_torto" => matches!(before, "in" | "nel" | "ha" | "hanno" | "il"),
        "soft" => soft_before(reading, start),
        "blaming" => (start.saturating_sub(4)..start).any(|at| {
            matches!(
                reading.word(at),
                "prendersela" | "prenda" | "prendano" | "rimproverare" | "incolpare" | "lamentarsi"
            )
        }),
        "note" => {
            let next = reading.tokens.get(end);
            clause == start && start == 0 && next.is_none_or(|token| !token.is_word())
        }
        "agent" => reading.group_near(start).is_some_and(|number| {
            let subject = &reading.subjects[number];
            matches!(subject.who, Some(Who::Person | Who::Name | Who::Unit))
        }),
        "at_work" => super::state::is_said_at_work(reading, &hit.tokens),
        "copula" => super::state::is_copula(reading, start),
        "ends" => super::state::is_at_the_end(reading, end),
        "no_passive" => !matches!(
            reading.word(start + 2),
            "stato" | "stata" | "stati" | "state"
        ),
        "washed" => {
            let washes = (clause..start).any(|at| matches!(reading.word(at), "ne" | "n'"));
            washes && isnt_about_a_thing(reading, start)
        }
        _ => false,
    }
}

/// Whether somebody does what "senza …", "invece di …" go with.
fn is_done_by_people(reading: &Reading<'_>, start: usize) -> bool {
    let sentence_group = reading
        .groups
        .iter()
        .enumerate()
        .filter(|(_, group)| {
            !reading.is_parted(group.tokens.start.min(start), group.tokens.start.max(start))
        })
        .min_by_key(|(_, group)| {
            // "… senza chiedere chi fosse": what stands before says who acts.
            let is_after = group.tokens.start > start;
            (is_after, group.tokens.start.abs_diff(start))
        });
    let Some((number, group)) = sentence_group else {
        let nouns = phrase::nouns(reading, 0..start);
        return nouns
            .iter()
            .all(|noun| noun.who != Who::Thing || noun.is_oblique)
            && nouns
                .iter()
                .any(|noun| matches!(noun.who, Who::Person | Who::Unit | Who::Name))
            || start == 0;
    };
    let is_theirs = group.plural
        && !group.is_essere
        && group.shape == Shape::Perfect
        && reading.subjects[number].who.is_none();
    // "Nessuno è uscito senza firmare": all have signed.
    if super::without::is_never_without(reading, number) == Some(start) {
        return false;
    }
    if super::without::is_done_by_whoever(reading, number, start) {
        return true;
    }
    if group.is_passive || is_theirs {
        // Somebody did it; "è stato riavviato senza avvisare", "hanno ripreso".
        return true;
    }
    if group.shape == Shape::Being || matches!(group.shape, Shape::Modal(_)) && group.is_negated {
        return matches!(reading.subjects[number].who, Some(Who::Person | Who::Name));
    }
    reading.is_about_people(number) && !(group.is_negated && group.shape == Shape::Simple)
}

/// "andava premuto per cinque secondi": how it is done each time.
fn for_so_long(reading: &Reading<'_>, end: usize) -> bool {
    reading.word(end) == "per"
        && reading.tokens.get(end + 1).is_some_and(|token| {
            token.shape == crate::token::Shape::Number
                || reading.classes.of(&token.lower).has(reading.classes.before)
        })
}
