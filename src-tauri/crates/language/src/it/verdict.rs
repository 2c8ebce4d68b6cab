//! What verbs say by themselves of who was wrong, or of what should have been
//! done: "ha sbagliato", "avrebbe dovuto".

use super::context::{asks, contrast, if_only};
use super::forms::{self, Modal, Mood};
use super::group::Shape;
use super::judge::Reason;
use super::phrase;
use super::reading::{Reading, Who};
use crate::Kind;
use crate::token::{self, Token};

/// "ha sbagliato a chiudere" judges, "ha sbagliato server" ends the search, and
/// "ha sbagliato la migrazione" is about the person.
pub(super) fn mistaken(reading: &Reading<'_>, number: usize) -> (Kind, Reason) {
    let after = reading.groups[number].tokens.end;
    let word = reading.word(after);
    let is_word = reading.tokens.get(after).is_some_and(Token::is_word);
    if matches!(
        word,
        "il" | "lo" | "la" | "l'" | "i" | "gli" | "le" | "un" | "una" | "un'"
    ) {
        return (Kind::PersonAsSubject, Reason::Blamed(number));
    }
    let is_bare = is_word
        && !phrase::is_preposition(word)
        && !phrase::is_joined_preposition(word)
        && !reading.classes.of(word).has(reading.classes.between)
        && !matches!(reading.who(after).0, Who::Person | Who::Name)
        && !matches!(
            word,
            "e" | "o"
                | "ma"
                | "che"
                | "perché"
                | "quando"
                | "tutto"
                | "ancora"
                | "clamorosamente"
                | "valutazione"
        );
    if is_bare {
        (Kind::EndPoint, Reason::Blamed(number))
    } else {
        (Kind::Judgement, Reason::Judged(number))
    }
}

/// "avrebbe dovuto", "poteva chiamare", "non ha voluto ascoltare".
pub(super) fn modal_verdict(
    reading: &Reading<'_>,
    number: usize,
    modal: Modal,
) -> Option<(Kind, Reason)> {
    let (group, subject) = (&reading.groups[number], &reading.subjects[number]);
    let classes = reading.classes;
    let found = Some((Kind::Counterfactual, Reason::NotDone(number)));
    if group.is_negated && modal == Modal::Must && group.is_past_modal {
        // "non avrebbe dovuto disattivare", "non doveva toccarla"; but "non
        // doveva fare altro" tells of the work.
        let has_helper = forms::auxiliary(reading.word(group.tokens.start + 1)).is_some();
        let is_somebodys = matches!(subject.who, Some(Who::Person | Who::Name))
            && !subject.is_carried
            && !classes.verb_is(&group.infinitive, classes.state);
        let rest = group.tokens.end..(group.tokens.end + 4).min(reading.tokens.len());
        let is_relief = rest.clone().any(|at| {
            reading.tokens[at].shape == token::Shape::Number
                || matches!(
                    reading.word(at),
                    "altro" | "altri" | "altre" | "niente" | "nulla" | "più" | "ogni" | "mano"
                )
        });
        let looks_back = group.mood == Mood::Conditional
            || !has_helper
                && !is_relief
                && (classes.is_human_only(&group.infinitive) || is_somebodys);
        return found.filter(|_| looks_back);
    }
    if group.is_negated {
        // "non ha voluto ascoltare"; "non poteva vedere" is a condition.
        return found.filter(|_| modal == Modal::Want && group.shape != Shape::Simple);
    }
    if !group.is_past_modal || modal == Modal::Want {
        return None;
    }
    let is_question = reading.word(subject.tokens.start) == "chi"
        || subject.head.is_some_and(|head| reading.word(head) == "chi");
    match group.mood {
        Mood::Conditional => found.filter(|_| !(is_question && asks(reading, group))),
        Mood::Subjunctive => found.filter(|_| if_only(reading, group)),
        Mood::Indicative => {
            let helper = reading.word(group.tokens.start);
            let has_helper = forms::auxiliary(helper).is_some();
            let rest = group.tokens.end..(group.tokens.end + 6).min(reading.tokens.len());
            let is_burden = rest.clone().any(|at| {
                reading.tokens[at].shape == token::Shape::Number
                    || matches!(
                        reading.word(at),
                        "ogni"
                            | "tutti"
                            | "tutte"
                            | "fra"
                            | "tra"
                            | "solo"
                            | "sola"
                            | "soltanto"
                            | "mano"
                            | "manualmente"
                            | "contemporaneamente"
                            | "mentre"
                            | "due"
                            | "tre"
                            | "quattro"
                            | "cinque"
                            | "sei"
                            | "dieci"
                            | "oppure"
                            | "o"
                            | "senza"
                    )
            });
            let against = contrast(reading, group.tokens.end)
                || group.tokens.clone().any(|at| {
                    matches!(
                        reading.word(at),
                        "anche" | "almeno" | "pure" | "pur" | "benissimo"
                    )
                }) && classes.is_verb(&group.infinitive)
                    && !group.is_passive;
            // "potevano svegliarsi prima": but not "prima di", "prima che".
            let sooner = modal == Modal::Can
                && reading.word(group.tokens.end) == "prima"
                && reading
                    .tokens
                    .get(group.tokens.end + 1)
                    .is_none_or(|token| !token.is_word());
            let against = against || sooner;
            let is_duty = classes.verb_is(&group.infinitive, classes.duty);
            found.filter(|_| !has_helper && !is_question && (against || is_duty && !is_burden))
        }
    }
}
