//! The case: two sentences of it, how bad it was, what held, what made it likely.

use super::super::{Context, happened};
use super::{Fullness, small};
use crate::block::{Block, List};
use crate::goal::Target;
use crate::text::{BODY, Text, plain, span};
use crate::words::fill;
use diagram::Weight;
use unicode_segmentation::UnicodeSegmentation;
use workshop::SafeguardOutcome;

/// Two sentences of what happened.
pub(in super::super) fn story(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let told = &context.workshop.incident().what_happened;
    let said: String = told.split_sentence_bounds().take(2).collect();
    match context.brief(&said, fullness.story) {
        said if said.is_empty() => Vec::new(),
        said => vec![Block::Paragraph(plain(said, BODY))],
    }
}

pub(in super::super) fn how_bad(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let (words, incident) = (context.words, context.workshop.incident());
    let mut blocks = Vec::new();
    let impact = match incident.impact.as_str() {
        "" => happened::by_kind(context),
        told => told.to_owned(),
    };
    let impact = context.brief(&impact, fullness.story);
    if !impact.is_empty() {
        blocks.push(Block::Paragraph(plain(impact, BODY)));
    }
    let mut rated = harm(context);
    if let Some(priority) = incident.priority() {
        let style = BODY.strong();
        rated.push(span(fill(words.priority, &priority.to_string()), style));
    }
    if rated.is_empty() && blocks.is_empty() {
        rated = plain(words.not_rated, BODY.muted());
    }
    if !rated.is_empty() {
        blocks.push(Block::Paragraph(rated));
    }
    blocks
}

/// Actual and potential harm, each as a sentence.
pub(in super::super) fn harm(context: &Context) -> Text {
    let (words, incident) = (context.words, context.workshop.incident());
    [
        (words.actual, incident.actual),
        (words.potential, incident.potential),
    ]
    .into_iter()
    .filter_map(|(sentence, severity)| Some((sentence, severity?)))
    .map(|(sentence, severity)| {
        let sentence = fill(sentence, words.severity(severity));
        span(format!("{sentence} "), BODY)
    })
    .collect()
}

/// The safeguards that held, by name, after how many of all.
pub(super) fn held(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let all = context.workshop.safeguards();
    if all.is_empty() {
        return Vec::new();
    }
    let held: Vec<&str> = (all.iter())
        .filter(|it| it.outcome == Some(SafeguardOutcome::Held))
        .map(|it| it.text.trim_end_matches('.'))
        .collect();
    let mut text = vec![span(
        context.words.held(held.len(), all.len()),
        BODY.weight(Weight::Medium),
    )];
    let more = held.len().saturating_sub(fullness.few);
    let mut named: Vec<String> = (held.iter().take(fullness.few))
        .map(|it| context.brief(it, fullness.sentence))
        .collect();
    if more > 0 {
        named.push(context.words.and_more.of(more));
    }
    if !named.is_empty() {
        text.push(span(format!(" {}.", named.join(" · ")), BODY));
    }
    vec![Block::Paragraph(text)]
}

pub(in super::super) fn likely(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let roots: Vec<Text> = (context.workshop.roots())
        .map(|root| {
            let said = span(context.brief(&root.text, fullness.sentence), BODY);
            vec![said.to(Target::Cause(root.id))]
        })
        .collect();
    if roots.is_empty() {
        let missing = BODY.muted();
        let count = context.workshop.cause_count();
        let mut text = plain(words.no_roots, missing);
        if count > 0 {
            let causes = words.count_causes.of(count);
            text.insert(0, span(format!("{causes}. "), missing));
        }
        let waiting = context.workshop.ideas().len();
        if waiting > 0 {
            let ideas = words.count_unplaced.of(waiting);
            text.push(span(format!(" {ideas}."), missing));
        }
        return vec![Block::Paragraph(text)];
    }
    let more = roots.len().saturating_sub(fullness.items);
    let mut blocks = vec![Block::List(List {
        items: roots.into_iter().take(fullness.items).collect(),
        numbered: true,
        dense: true,
    })];
    if more > 0 {
        blocks.push(Block::Space(4.0));
        blocks.push(small(words.more_roots.of(more)));
    }
    blocks
}
