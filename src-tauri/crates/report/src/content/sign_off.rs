//! Lines to sign on: who made the report, and who decides on it.

use super::{Context, chapter, plan};
use crate::block::{Block, Row, Rows, Rule, Spacing};
use crate::text::{BODY, SMALL, plain, span};
use diagram::Weight;

/// Empty before there is an action: nothing is to be signed yet.
pub(super) fn sign_off(context: &Context) -> Vec<Block> {
    let words = &context.words.sign_off;
    if plan::standing(context).next().is_none() {
        return Vec::new();
    }
    let facilitator = context.workshop.session().facilitator.as_str();
    let mut rows = vec![row(words.facilitated, facilitator), row(words.reviewed, "")];
    let mut deciders: Vec<&str> = Vec::new();
    for action in plan::standing(context).filter(|it| !it.decides.is_empty()) {
        if !deciders.contains(&action.decides.as_str()) {
            deciders.push(&action.decides);
        }
    }
    if deciders.is_empty() {
        deciders.push("");
    }
    rows.extend(deciders.into_iter().map(|it| row(words.decided, it)));
    vec![Block::Together(vec![
        chapter(words.title),
        Block::Paragraph(plain(words.lead, SMALL)),
        Block::Space(6.0),
        Block::Rows(Rows {
            rows,
            spacing: Spacing::Dense,
        }),
    ])]
}

/// A line to sign on, for a role where it is known.
fn row(label: &str, role: &str) -> Row {
    let mut said = plain(label, BODY.weight(Weight::Medium).muted());
    if !role.is_empty() {
        said.push(span(format!(" {role}"), BODY));
    }
    Row {
        label: said,
        body: vec![Block::Ruled(1)],
        rule: Rule::Hairline,
    }
}
