//! Each root cause: its causal statement, its why-chain, and what is to be
//! done about it.

use super::{Context, chapter, heading, sense};
use crate::block::{Block, Entry, Heading, Outline, Sign};
use crate::ink::Ink;
use crate::text::{BODY, LEAD, SMALL, Text, brief, opening, plain, span};
use crate::words::fill;
use diagram::Weight;
use workshop::{Action, Cause, Nature, Statement, Status};

/// Steps between root and effect that a statement names; longer chains are
/// told by their ends.
const STEPS: usize = 3;

/// Empty when there is no root cause.
pub(super) fn roots(context: &Context) -> Vec<Block> {
    let mut blocks = Vec::new();
    for root in context.workshop.roots() {
        if blocks.is_empty() {
            blocks.push(chapter(context.words.roots));
        } else {
            blocks.push(Block::Space(22.0));
        }
        blocks.append(&mut one(context, root));
    }
    blocks
}

fn one(context: &Context, root: &Cause) -> Vec<Block> {
    let words = context.words;
    let number = context.root_numbers.get(&root.id).copied();
    let number = number.unwrap_or_default();
    let mut top = vec![Block::Heading(Heading {
        level: 3,
        text: plain(context.root_title(root.id), BODY.strong().ink(Ink::Accent)),
        bookmark: Some(format!("{number}. {}", brief(&root.text, 70))),
    })];
    if let Some(statement) = context.workshop.statement(root.id) {
        top.push(Block::Paragraph(sentence(context, &statement)));
        top.push(Block::Space(9.0));
        top.push(heading(words.why_chain));
        top.push(Block::Outline(chain(context, &statement)));
    }
    top.push(Block::Space(4.0));
    let actions: Vec<Entry> = context
        .workshop
        .actions_for(root.id)
        .map(|action| self::action(context, action))
        .collect();
    if actions.is_empty() {
        let missing = BODY.ink(Ink::Missing);
        top.push(Block::Paragraph(plain(words.not_addressed, missing)));
    } else {
        top.push(heading(words.addressed_by));
        top.push(Block::Outline(Outline {
            entries: actions,
            rail: false,
        }));
    }
    vec![Block::Together(top)]
}

/// The causal statement, from the root up. Causes are whole sentences, so each
/// stays one: "*Root*. Because of this, cause. This made it more likely that
/// effect."
fn sentence(context: &Context, statement: &Statement) -> Text {
    let words = context.words;
    let link = LEAD.muted();
    let told = |text: &str| span(within(context, text), LEAD);
    let root = statement.root.text.trim_end_matches('.');
    let mut text = vec![span(opening(root), LEAD.weight(Weight::Medium))];
    let between = &statement.between;
    let shown = if between.len() > STEPS {
        1
    } else {
        between.len()
    };
    for (at, cause) in between.iter().take(shown).enumerate() {
        let word = if at == 0 { words.led_to } else { words.then_to };
        text.push(span(word, link));
        text.push(told(&cause.text));
    }
    if between.len() > shown
        && let Some(last) = between.last()
    {
        let steps = (between.len() - shown).to_string();
        text.push(span(words.in_the_end_to.replace("{n}", &steps), link));
        text.push(told(&last.text));
    }
    match statement.effect {
        "" => text.push(span(words.made_problem_likely, link)),
        effect => text.extend([span(words.made_likely, link), told(effect), span(".", link)]),
    }
    text
}

/// A sentence as a part of another: without its full stop, and with a small
/// letter where its first word is no name.
fn within(context: &Context, sentence: &str) -> String {
    let workshop = context.workshop;
    let causes = workshop.causes().map(|it| it.text.as_str());
    let actions = workshop.actions().iter().map(|it| it.what.as_str());
    let entries = workshop.timeline().iter().map(|it| it.text.as_str());
    let incident = workshop.incident();
    let told = [&incident.title, &incident.what_happened, &incident.impact];
    let told = told.into_iter().map(String::as_str);
    let others = causes.chain(actions).chain(entries).chain(told);
    let others: Vec<&str> = others.chain([workshop.effect().text.as_str()]).collect();
    language::within_a_sentence(sentence, context.words.language, &others)
}

/// From the effect down to the root, each step with its evidence and why it made
/// sense.
fn chain(context: &Context, statement: &Statement) -> Outline {
    let effect = match statement.effect {
        "" => plain(context.words.the_problem, BODY.muted()),
        effect => plain(brief(effect, 90), BODY.weight(Weight::Medium)),
    };
    let mut entries = vec![Entry {
        depth: 0,
        sign: Sign::Dot(Ink::Text),
        text: effect,
        notes: Vec::new(),
    }];
    for cause in statement.between.iter().rev() {
        entries.push(Entry {
            depth: 0,
            sign: Sign::Dot(context.hue(cause.id)),
            text: context.called(cause, BODY),
            notes: told(context, cause),
        });
    }
    entries.push(Entry {
        depth: 0,
        sign: Sign::Ring(Ink::Accent),
        text: context.called(statement.root, BODY.weight(Weight::Medium)),
        notes: told(context, statement.root),
    });
    Outline {
        entries,
        rail: true,
    }
}

fn told(context: &Context, cause: &Cause) -> Vec<Text> {
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

/// An action under the cause that it addresses. What it lacks is said while it
/// can still be added.
fn action(context: &Context, action: &Action) -> Entry {
    let words = context.words;
    let open = action.status.is_open();
    let mut status = words.status(&action.status).to_owned();
    if let Status::Declined(reason) = &action.status {
        status = format!("{status}: {reason}");
    }
    let strength = action.strength().map(|it| words.strength(it).to_owned());
    let owner = (!action.owner.is_empty()).then(|| action.owner.clone());
    let due = action.due.map(|it| words.date(it));
    let mut notes = Vec::new();
    for (said, missing) in [
        (strength, words.no_kind),
        (owner, words.owner_missing),
        (due, words.date_missing),
        (Some(status), ""),
    ] {
        let note = match said {
            Some(said) => span(said, SMALL),
            None if open => span(missing, SMALL.ink(Ink::Missing)),
            None => continue,
        };
        if !notes.is_empty() {
            notes.push(span("  ·  ", SMALL));
        }
        notes.push(note);
    }
    Entry {
        depth: 0,
        sign: Sign::Strength(action.strength()),
        text: vec![
            span(context.action_sign(action.id), BODY.muted()),
            span(format!("  {}", action.what), BODY),
        ],
        notes: vec![notes],
    }
}
