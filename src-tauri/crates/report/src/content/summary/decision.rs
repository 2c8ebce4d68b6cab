//! What the reader is asked to decide: who decides it, by when, and what it costs.

use super::super::{Context, chapter, plan};
use super::{Fullness, ROLE, small};
use crate::block::{Block, List, Row, Rule};
use crate::ink::Ink;
use crate::text::{BODY, SMALL, Text, plain, span};
use diagram::Weight;
use workshop::{Action, State, Status};

/// Actions of one who decides.
const NAMED: usize = 4;
/// Characters of a cost.
const COST: usize = 60;

/// What is asked, with who decides it. Once the work is reviewed, no decision
/// asked means that none is needed.
pub(in super::super) fn decision(context: &Context, fullness: &Fullness) -> Option<Row> {
    let words = context.words;
    let session = context.workshop.session();
    let lines = lines(context);
    let open = matches!(session.state, State::Draft | State::InReview);
    let (items, most) = match fullness.asks_whole {
        true => (usize::MAX, usize::MAX),
        false => (fullness.items, fullness.sentence),
    };
    let asked: Vec<Text> = (lines.iter().take(items))
        .map(|line| asked(&context.brief(line, most)))
        .collect();
    let mut body = match asked.len() {
        0 if open => vec![Block::Paragraph(plain(words.ask_nothing, BODY.muted()))],
        0 => return None,
        count => vec![Block::List(List {
            items: asked,
            numbered: count > 1,
            dense: true,
        })],
    };
    if !fullness.asks_whole {
        body.push(small(words.ask_in_full.to_owned()));
    }
    let deciders = deciders(context, fullness.sentence);
    if !deciders.is_empty() {
        body.push(Block::Space(3.0));
        body.push(Block::Paragraph(deciders));
    }
    Some(Row {
        label: plain(words.ask, BODY.strong().ink(Ink::Accent)),
        body,
        rule: Rule::Accent,
    })
}

/// What is asked, each line of it whole, for a page that it has by itself.
pub(super) fn in_full(context: &Context) -> Vec<Block> {
    let lines = lines(context);
    let list = List {
        numbered: lines.len() > 1,
        items: lines.into_iter().map(asked).collect(),
        dense: false,
    };
    vec![chapter(context.words.ask), Block::List(list)]
}

/// The lines of what is asked that say something.
fn lines<'a>(context: &Context<'a>) -> Vec<&'a str> {
    let lines = context.workshop.session().decision.lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).collect()
}

fn asked(line: &str) -> Text {
    plain(line, BODY.weight(Weight::Medium))
}

/// "Who decides: Head of operations (A2 by 1 May 2026: € 12,000; A4); Chief executive
/// (A6)": who can decide on what is still open, by when, what it costs; as many of them
/// as about so many characters say. What costs something is there though nobody is
/// named who decides.
fn deciders(context: &Context, most: usize) -> Text {
    let mut deciders: Vec<(&str, Vec<&Action>)> = Vec::new();
    let open = plan::in_order(context).into_iter();
    let open = open.filter(|it| it.status == Status::Proposed);
    for action in open.filter(|it| !(it.decides.is_empty() && it.cost.is_empty())) {
        let who = match action.decides.as_str() {
            "" => context.words.summary.nobody,
            who => who,
        };
        match deciders.iter_mut().find(|it| it.0 == who) {
            Some((_, actions)) => actions.push(action),
            None => deciders.push((who, vec![action])),
        }
    }
    let count = deciders.len();
    let mut said = Text::new();
    for (at, (who, actions)) in deciders.into_iter().enumerate() {
        let next = decider(context, who, &actions);
        if at > 0 && characters(&said) + characters(&next) > most {
            let more = context.words.and_more.of(count - at);
            said.push(span(format!("; {more}"), SMALL));
            break;
        }
        if at > 0 {
            said.push(span("; ", SMALL));
        }
        said.extend(next);
    }
    if said.is_empty() {
        return said;
    }
    let template = context.words.summary.deciders;
    let (before, after) = template.split_once("{x}").unwrap_or((template, ""));
    let mut whole = plain(before, SMALL);
    whole.append(&mut said);
    whole.push(span(after, SMALL));
    whole.retain(|it| !it.text.is_empty());
    whole
}

fn characters(text: &Text) -> usize {
    text.iter().map(|it| it.text.chars().count()).sum()
}

/// "Head of operations (A2 by 1 May 2026: € 12,000; A4)".
fn decider(context: &Context, who: &str, actions: &[&Action]) -> Text {
    let between = match actions.iter().any(|it| !it.cost.is_empty()) {
        true => "; ",
        false => ", ",
    };
    let mut said = plain(format!("{} (", context.brief(who, ROLE)), SMALL);
    for (at, action) in actions.iter().take(NAMED).enumerate() {
        if at > 0 {
            said.push(span(between, SMALL));
        }
        said.push(context.action_link(action.id, SMALL));
        if let Some(due) = action.due {
            let by = context.words.fill_date(context.words.summary.by, due);
            said.push(span(by.replace("{n}", ""), SMALL));
        }
        if !action.cost.is_empty() {
            let cost = context.brief(&action.cost, COST);
            said.push(span(format!(": {cost}"), SMALL.ink(Ink::Text)));
        }
    }
    let more = actions.len().saturating_sub(NAMED);
    if more > 0 {
        let more = context.words.and_more.of(more);
        said.push(span(format!("{between}{more}"), SMALL));
    }
    said.push(span(")", SMALL));
    said
}
