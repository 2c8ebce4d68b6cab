//! Names of people, known or not.

use super::classes::Classes;
use super::forms;
use super::group::Shape;
use super::phrase;
use super::reading::Reading;
use crate::Cast;
use crate::token::Token;

/// Marks the tokens that are names by themselves: those that the user gave,
/// first names, and what follows a title.
pub(super) fn mark(reading: &mut Reading<'_>, cast: &Cast) {
    let given: Vec<Vec<String>> = cast
        .names
        .iter()
        .map(|(name, _)| name.split_whitespace().map(str::to_lowercase).collect())
        .filter(|words: &Vec<String>| !words.is_empty())
        .collect();
    let mut at = 0;
    while at < reading.tokens.len() {
        let length = given
            .iter()
            .filter(|words| fits(reading, at, words))
            .map(Vec::len)
            .max()
            .or_else(|| reading.tokens[at].has_initial(reading.text).then_some(1))
            .or_else(|| first_name(reading, at))
            .or_else(|| titled(reading, at));
        let Some(length) = length else {
            at += 1;
            continue;
        };
        let mut end = at + length;
        // The surname, or a second name.
        while let Some(next) = reading.tokens.get(end) {
            let is_surname = next.is_word()
                && next.capital
                && !next.shouted
                && !next.opens
                && !is_other(reading, end);
            if !is_surname {
                break;
            }
            end += 1;
        }
        let start = with_its_own(reading, at);
        reading.named[start..end].fill(true);
        at = end;
    }
}

/// Where a name begins whose surname was found: at the small words of it
/// ("De Luca", "D'Amico").
fn with_its_own(reading: &Reading<'_>, surname: usize) -> usize {
    let mut start = surname;
    while let Some(before) = start.checked_sub(1) {
        let token = &reading.tokens[before];
        let is_particle = token.is_word()
            && token.capital
            && (matches!(token.lower.as_str(), "de" | "d'")
                || !token.opens
                    && matches!(
                        token.lower.as_str(),
                        "di" | "del"
                            | "della"
                            | "dal"
                            | "dalla"
                            | "dell'"
                            | "dall'"
                            | "lo"
                            | "la"
                            | "li"
                    ));
        if !is_particle {
            break;
        }
        start = before;
    }
    start
}

/// A capitalised word that no list has, before a verb that only people do:
/// "Ferretti non ha chiamato".
pub(super) fn mark_by_verb(reading: &mut Reading<'_>) {
    let mut found = Vec::new();
    for group in &reading.groups {
        let Some(at) = group.tokens.start.checked_sub(1) else {
            continue;
        };
        let token = &reading.tokens[at];
        let before = at.checked_sub(1).map_or("", |before| reading.word(before));
        let is_bare = token.is_word() && token.capital && !token.shouted && token.lower.len() > 3;
        let own_start = with_its_own(reading, at);
        let has_particle = own_start < at && reading.clause.get(own_start) == Some(&own_start);
        let stands_alone = has_particle
            || reading.clause.get(at).is_some_and(|clause| *clause == at)
            || token.opens
            || matches!(before, "anche" | "poi" | "quando" | "mentre" | "che");
        let classes = reading.classes;
        let own = classes.of(&token.lower);
        let known = !own.is_empty() && !own.has(classes.doubtful)
            || own.has(classes.thing)
            || own.has(classes.before)
            || own.has(classes.between);
        let shape = ["i", "o", "a", "e"]
            .iter()
            .any(|end| token.lower.ends_with(end));
        let is_human = reading.classes.is_human_only(&group.infinitive)
            || token.opens
                && reading
                    .classes
                    .verb_is(&group.infinitive, reading.classes.human);
        if is_bare
            && stands_alone
            && !known
            && shape
            && (is_human || has_particle)
            && group.shape == Shape::Perfect
            && !group.plural
            && !group.is_passive
            && !super::classes::is_abstract(&token.lower)
            && !super::classes::is_trade(&token.lower)
            && !super::classes::is_maker(&token.lower)
            && !phrase::is_determiner(&token.lower)
            && !phrase::is_preposition(&token.lower)
            && forms::past_participle(&token.lower).is_none()
        {
            found.push(at);
        }
    }
    for at in found {
        let start = with_its_own(reading, at);
        reading.named[start..=at].fill(true);
    }
}

/// Whether the word after an initial can be a surname: a name, or a word that
/// does something right away. "A. Controllo mancante" is a list.
pub(super) fn may_follow_initial(classes: &Classes, tokens: &[Token], at: usize) -> bool {
    let word = |at: usize| tokens.get(at).map_or("", |it: &Token| it.lower.as_str());
    // "A. De Luca": the small word is the surname's own.
    let has_own = matches!(
        word(at),
        "de" | "d'" | "di" | "del" | "della" | "dal" | "dalla" | "dell'" | "dall'" | "lo" | "la"
    ) && tokens
        .get(at + 1)
        .is_some_and(|it| it.is_word() && it.capital && !it.shouted);
    let at = at + usize::from(has_own);
    let own = classes.of(word(at));
    let is_name = own.has(classes.name) || own.has(classes.doubtful);
    let is_other = !own.is_empty() && !is_name
        || phrase::is_determiner(word(at))
        || phrase::is_preposition(word(at))
        || phrase::is_joined_preposition(word(at));
    let acts = word(at + 1) == "non"
        || forms::is_clitic(word(at + 1))
        || forms::auxiliary(word(at + 1)).is_some()
        || forms::modal(word(at + 1)).is_some();
    // "S. Giovanni" is a saint.
    let is_saint = at
        .checked_sub(2)
        .is_some_and(|it| word(it) == "s" && !has_own && own.has(classes.name));
    !is_other && !is_saint && (is_name || acts)
}

fn fits(reading: &Reading<'_>, at: usize, words: &[String]) -> bool {
    let same = words
        .iter()
        .enumerate()
        .all(|(offset, word)| reading.word(at + offset) == word);
    // "Rosa" is a name, "rosa" a colour.
    let doubtful = words.len() == 1 && reading.classes.of(&words[0]).has(reading.classes.doubtful);
    same && (!doubtful || reading.tokens[at].capital)
}

/// A word that is a product, a place, a month: a capital, and no person.
fn is_other(reading: &Reading<'_>, at: usize) -> bool {
    let classes = reading.classes;
    let own = classes.of(reading.word(at));
    own.has(classes.product) || own.has(classes.city) || own.has(classes.time)
}

fn first_name(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let classes = reading.classes;
    let token = &reading.tokens[at];
    let own = classes.of(&token.lower);
    if !token.is_word() || !own.has(classes.name) || is_other(reading, at) {
        return None;
    }
    if token.shouted && token.lower.len() < 5 {
        return None;
    }
    let start = with_its_own(reading, at);
    let before = start
        .checked_sub(1)
        .map_or("", |before| reading.word(before));
    let before_that = start
        .checked_sub(2)
        .map_or("", |before| reading.word(before));
    let before_classes = classes.of(before);
    let after_place = before_classes.has(classes.place) && !before_classes.has(classes.title)
        || (phrase::is_joined_preposition(before) || before == "di")
            && classes.of(before_that).has(classes.place)
            && own.has(classes.doubtful);
    // "la carrozza Michelangelo", "scuola Anna Frank".
    // Not "secondo il registro Lorenzo è uscito": there the thing hangs on a
    // preposition, and the name stands by itself.
    let article = before_that;
    let hangs = start
        .checked_sub(3)
        .is_some_and(|before| phrase::is_preposition(reading.word(before)));
    let of_a_thing = token.capital
        && !hangs
        && matches!(
            article,
            "il" | "la"
                | "l'"
                | "lo"
                | "un"
                | "una"
                | "un'"
                | "i"
                | "le"
                | "gli"
                | "all'"
                | "nell'"
                | "nella"
                | "della"
                | "alla"
                | ""
        )
        && !(matches!(article, "all'" | "nell'" | "nella" | "della" | "alla")
            && verb_follows(reading, at + 1))
        && (before_classes.has(classes.thing) || before_classes.has(classes.unit))
        && !before_classes.has(classes.person)
        && !before_classes.has(classes.between)
        && !before_classes.has(classes.time);
    if after_place || of_a_thing {
        return None;
    }
    let verb_follows = verb_follows(reading, at + 1);
    let doubtful = own.has(classes.doubtful);
    let counts = if !token.capital {
        let stands = token.opens
            || at == 0
            || !reading.tokens[at - 1].is_word()
            || matches!(
                before,
                "ancora" | "poi" | "sempre" | "di nuovo" | "anche" | "e" | "che" | "ma" | "perché"
            );
        !doubtful && stands && verb_follows && token.lower != "sara"
    } else if doubtful {
        let surname = reading
            .tokens
            .get(at + 1)
            .is_some_and(|next| next.is_word() && next.capital && !next.shouted && !next.opens);
        let free = !phrase::is_determiner(before)
            && !phrase::is_joined_preposition(before)
            && !phrase::is_preposition(before);
        let verb_before = !token.opens && forms::past_participle(before).is_some();
        free && (verb_follows || verb_before || surname && !token.opens)
            || before_classes.has(classes.title)
    } else {
        // "il Leonardo da Vinci", "nel Giotto": a thing with a name.
        !matches!(
            before,
            "il" | "del" | "al" | "dal" | "nel" | "sul" | "lo" | "i" | "un"
        )
    };
    counts.then_some(1)
}

fn verb_follows(reading: &Reading<'_>, at: usize) -> bool {
    let mut at = at;
    while at < reading.tokens.len()
        && (forms::is_clitic(reading.word(at))
            || reading.word(at) == "non"
            || matches!(reading.word(at), "che" | "e" | "poi" | "ancora" | "avrebbe")
                && forms::auxiliary(reading.word(at)).is_none())
    {
        at += 1;
    }
    let word = reading.word(at);
    forms::auxiliary(word).is_some()
        || forms::modal(word).is_some()
        || reading.classes.forms.present(word).is_some()
        || reading.classes.forms.past(word).is_some()
}

/// "dott. Ferri", "la signora Neri": the name after the title.
fn titled(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let token = &reading.tokens[at];
    if !token.is_word() || !token.capital || token.shouted || is_other(reading, at) {
        return None;
    }
    let mut before = at.checked_sub(1)?;
    if reading.tokens[before].is_mark(".") {
        before = before.checked_sub(1)?;
    }
    let title = reading.word(before);
    let is_title = reading.classes.of(title).has(reading.classes.title);
    // "Infermiera Capo", "Ingegnere di Turno": a title in capitals.
    let is_role = reading.tags[at].has(reading.classes.person)
        || reading.tags[at].has(reading.classes.unit)
        || phrase::is_preposition(&token.lower)
        || phrase::is_joined_preposition(&token.lower);
    // "scuola Don Milani".
    let of = before.checked_sub(1).is_some_and(|of| {
        let classes = reading.classes;
        let own = classes.of(reading.word(of));
        (own.has(classes.place) || own.has(classes.unit) || own.has(classes.thing))
            && !own.has(classes.person)
    });
    (is_title && !is_role && !of).then_some(1)
}
