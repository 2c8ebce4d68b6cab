//! What the reader is asked to decide, and who decides it.

use super::super::{Context, plan};
use super::{Fullness, small};
use crate::block::{Block, List, Row, Rule};
use crate::ink::Ink;
use crate::text::{BODY, Text, brief, plain};
use crate::words::fill;
use diagram::Weight;
use workshop::{State, Status};

/// What is asked, with who decides it. Once the work is reviewed, no decision
/// asked means that none is needed.
pub(in super::super) fn decision(context: &Context, fullness: &Fullness) -> Option<Row> {
    let words = context.words;
    let session = context.workshop.session();
    let lines = session.decision.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let open = matches!(session.state, State::Draft | State::InReview);
    let more = lines.len().saturating_sub(fullness.items);
    let asked: Vec<Text> = (lines.iter().take(fullness.items))
        .map(|line| plain(brief(line, fullness.sentence), BODY.weight(Weight::Medium)))
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
    if more > 0 {
        body.push(small(words.and_more.of(more)));
    }
    let deciders = brief(&deciders(context), fullness.sentence);
    if !deciders.is_empty() {
        body.push(Block::Space(3.0));
        body.push(small(fill(words.summary.deciders, &deciders)));
    }
    Some(Row {
        label: plain(words.ask, BODY.strong().ink(Ink::Accent)),
        body,
        rule: Rule::Accent,
    })
}

/// "Head of operations (A2 by 1 May 2026, A4); Chief executive (A6)": who can
/// decide on what is still open.
fn deciders(context: &Context) -> String {
    let mut deciders: Vec<(&str, Vec<String>)> = Vec::new();
    let open = plan::in_order(context).into_iter();
    for action in open.filter(|it| it.status == Status::Proposed && !it.decides.is_empty()) {
        let sign = context.action_sign(action.id);
        let by = action.due.map(|due| {
            let due = context.words.date(due);
            context
                .words
                .summary
                .by
                .replace("{n}", &sign)
                .replace("{x}", &due)
        });
        let asked = by.unwrap_or(sign);
        match deciders.iter_mut().find(|it| it.0 == action.decides) {
            Some((_, actions)) => actions.push(asked),
            None => deciders.push((&action.decides, vec![asked])),
        }
    }
    let said = deciders.into_iter();
    let said = said.map(|(who, actions)| format!("{who} ({})", actions.join(", ")));
    said.collect::<Vec<_>>().join("; ")
}
