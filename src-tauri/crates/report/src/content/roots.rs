//! The root causes, each with its causal statement, step by step: the root cause
//! first, what it led to beneath it, with the evidence of each step. The problem
//! stands above them all, and what is told once isn't told again.

use super::{Context, chapter, sense};
use crate::block::{Block, Entry, Heading, Outline, Sign};
use crate::goal::Target;
use crate::ink::Ink;
use crate::options::Variant;
use crate::text::{BODY, LEAD, SMALL, Text, brief, plain, span};
use crate::words::fill;
use diagram::Weight;
use std::collections::BTreeMap;
use workshop::{Action, Cause, CauseId, Nature};

/// Empty when there is no root cause.
pub(super) fn roots(context: &Context) -> Vec<Block> {
    let words = context.words;
    let mut blocks = Vec::new();
    // Which root cause tells of a step.
    let mut told = BTreeMap::new();
    for root in context.workshop.roots() {
        if blocks.is_empty() {
            let effect = context.workshop.effect().text.as_str();
            blocks.push(chapter(words.roots));
            let lead = match effect {
                "" => plain(words.roots_lead_alone, BODY.muted()),
                effect => vec![
                    span(words.roots_lead, BODY.muted()),
                    span(context.within(effect), BODY),
                ],
            };
            blocks.push(Block::Lead(lead));
            blocks.push(Block::Space(12.0));
        } else {
            blocks.push(Block::Space(15.0));
        }
        blocks.append(&mut one(context, root, &mut told));
    }
    blocks
}

fn one(context: &Context, root: &Cause, told: &mut BTreeMap<CauseId, usize>) -> Vec<Block> {
    let number = context.root_numbers.get(&root.id).copied();
    let number = number.unwrap_or_default();
    let mut blocks = vec![Block::Heading(Heading {
        level: 3,
        text: plain(context.root_title(root.id), SMALL.strong().ink(Ink::Accent)),
        bookmark: Some(format!("{number}. {}", brief(&root.text, 70))),
        goal: Some(context.cause_goal(root)),
    })];
    let addressed = addressed(context, root);
    blocks.push(Block::Outline(Outline {
        closes: addressed.is_some(),
        ..chain(context, root, number, told)
    }));
    blocks.extend(addressed);
    blocks
}

/// From the root up to the problem: "*Root*. Because of this, cause; and so cause."
/// A step that another root cause has told is named, and its evidence isn't told
/// again.
fn chain(
    context: &Context,
    root: &Cause,
    number: usize,
    told: &mut BTreeMap<CauseId, usize>,
) -> Outline {
    let words = context.words;
    let steps = context.workshop.statement(root.id);
    let steps = steps.map(|it| it.between).unwrap_or_default();
    told.insert(root.id, number);
    let mut entries = vec![Entry {
        depth: 0,
        sign: Sign::Ring(Ink::Accent),
        text: context.called(root, LEAD.weight(Weight::Medium)),
        notes: notes(context, root),
        goal: None,
    }];
    for (at, cause) in steps.into_iter().enumerate() {
        let link = if at == 0 { words.led_to } else { words.then_to };
        let mut text: Text = context.number_of(cause, BODY).into_iter().collect();
        text.push(span(link, BODY.muted()));
        text.push(span(context.within(&cause.text), BODY));
        let before = *told.entry(cause.id).or_insert(number);
        let notes = match before == number {
            true => notes(context, cause),
            false => vec![vec![
                span(words.told_at.replace("{n}", &before.to_string()), SMALL)
                    .to(Target::Cause(cause.id)),
            ]],
        };
        entries.push(Entry {
            depth: 0,
            sign: Sign::Dot(context.hue(cause.id)),
            text,
            notes,
            goal: Some(context.cause_goal(cause)),
        });
    }
    Outline {
        entries,
        rail: true,
        closes: false,
    }
}

/// The actions that address it, by their numbers: the plan tells the rest. That there
/// is none yet is nobody's business outside.
fn addressed(context: &Context, root: &Cause) -> Option<Block> {
    let words = context.words;
    let actions: Vec<&Action> = context.workshop.actions_for(root.id).collect();
    if actions.is_empty() {
        let missing = BODY.ink(Ink::Missing);
        let missing = Block::Paragraph(plain(words.not_addressed, missing));
        return (context.options.variant != Variant::Outside).then_some(missing);
    }
    let style = BODY.weight(Weight::Medium);
    let mut said = plain(format!("{}  ", words.addressed_by), SMALL);
    for (at, action) in actions.iter().enumerate() {
        if at > 0 {
            said.push(span(", ", style));
        }
        said.push(context.action_link(action.id, style));
        if super::plan::declined(action) {
            let status = words.status(&action.status).to_lowercase();
            said.push(span(format!(" ({status})"), style));
        }
    }
    Some(Block::Paragraph(said))
}

/// Its evidence, and why it made sense.
fn notes(context: &Context, cause: &Cause) -> Vec<Text> {
    let mut notes = evidence(context, cause);
    notes.extend(sense::sense(context, cause));
    notes
}

/// How well a cause is supported, by what, and known from where.
pub(super) fn evidence(context: &Context, cause: &Cause) -> Vec<Text> {
    let words = context.words;
    let mut first = words.evidence(cause.evidence.level).to_owned();
    if cause.nature != Nature::Condition {
        first = format!("{first}  ·  {}", words.nature(cause.nature));
    }
    if !cause.evidence.source.is_empty() {
        let source = fill(words.from_source, &cause.evidence.source);
        first = format!("{first}  ·  {source}");
    }
    let mut notes = vec![plain(first, SMALL)];
    let said = cause.evidence.note.lines();
    notes.extend(
        said.filter(|it| !it.trim().is_empty())
            .map(|it| plain(it, SMALL)),
    );
    notes
}
