//! What is done about it: the first actions, how strong the plan is, what is late or
//! missing.

use super::super::{Context, plan};
use super::{Fullness, ROLE};
use crate::block::{Block, Cell, Column, List, Meter, Table};
use crate::goal::Target;
use crate::ink::Ink;
use crate::text::{BODY, CELL, SMALL, Text, plain, span};
use chrono::TimeDelta;
use diagram::Weight;
use workshop::{Action, EvidenceLevel, Status, Strength};

/// What the field usually proposes, in 100 (Hibbert 2018).
const BENCHMARK: [(Strength, usize); 3] = [
    (Strength::Stronger, 8),
    (Strength::Intermediate, 44),
    (Strength::Weaker, 48),
];
/// Things named of those that lack the same.
const NAMED: usize = 3;

/// The actions that are due first, each with its owner and its day.
pub(super) fn first(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let open = plan::in_order(context).into_iter();
    let open: Vec<&Action> = open.filter(|it| it.status.is_open()).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let row = |action: &&Action| {
        let missing = |words: &str| plain(words, CELL.ink(Ink::Missing));
        let what = context.brief(&action.what, fullness.sentence.min(130));
        let owner = match action.owner.as_str() {
            "" => missing(words.owner_missing),
            owner => plain(context.brief(owner, ROLE), CELL),
        };
        let late = action.due.is_some_and(|it| it < context.options.today);
        let due = match action.due {
            None => missing(words.date_missing),
            Some(due) if late => missing(&words.date(due)),
            Some(due) => plain(words.date(due), CELL),
        };
        let sign = vec![context.action_link(action.id, CELL.muted())];
        let what = plain(what, CELL.weight(Weight::Medium));
        [sign, what, owner, due].map(|it| Cell::of(vec![it])).into()
    };
    let column = |share| Column {
        head: String::new(),
        share,
    };
    let columns = vec![column(5.0), column(53.0), column(24.0), column(18.0)];
    let rows = open.iter().take(fullness.few).map(row).collect();
    vec![Block::Table(Table::new(columns, rows).open())]
}

/// The plan's strength against what the field usually proposes, and how it stands.
pub(super) fn the_plan(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    if plan::standing(context).next().is_none() {
        return vec![Block::Paragraph(plain(words.no_actions, BODY.muted()))];
    }
    let strengths = [
        Some(Strength::Stronger),
        Some(Strength::Intermediate),
        Some(Strength::Weaker),
        None,
    ];
    let parts = strengths.map(|strength| {
        let count = plan::standing(context)
            .filter(|action| action.strength() == strength)
            .count();
        let said = match strength {
            Some(strength) => words.strengths(count, strength),
            None => format!("{count} {}", words.no_kind),
        };
        (strength, count, said)
    });
    let mut blocks = vec![
        Block::Meter(Meter {
            parts: parts.into(),
            benchmark: BENCHMARK,
            caption: match context.paper {
                Some(_) => plain(words.summary.benchmark, SMALL),
                None => plain(words.benchmark, SMALL),
            },
        }),
        Block::Space(5.0),
    ];
    blocks.append(&mut stands(context, fullness));
    blocks
}

/// How many actions there are, and how they stand, in a line; then what is late or
/// missing.
fn stands(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let today = context.options.today;
    let soon = today + TimeDelta::days(30);
    let count = |wanted: &dyn Fn(&Action) -> bool| {
        let standing = plan::standing(context);
        standing.filter(|action| wanted(action)).count()
    };
    let total = count(&|_| true);
    let agreed = count(&|it| it.status != Status::Proposed);
    let is_due = |it: &Action, from, to| {
        it.status.is_open() && it.due.is_some_and(|due| from <= due && due <= to)
    };
    let due = count(&|it| is_due(it, today, soon));
    let overdue = count(&|it| it.status.is_open() && it.due.is_some_and(|due| due < today));
    let ownerless = count(&|it| it.status.is_open() && it.owner.is_empty());
    let mut counted = vec![
        (total, &words.count_actions, false),
        (agreed, &words.count_agreed, false),
    ];
    counted.push(match overdue {
        0 => (due, &words.count_soon, false),
        _ => (overdue, &words.count_overdue, true),
    });
    counted.push((ownerless, &words.count_ownerless, true));
    let mut said = Text::new();
    for (number, of, missing) in counted {
        if !said.is_empty() {
            said.push(span("  ·  ", SMALL));
        }
        let ink = match missing && number > 0 {
            true => Ink::Missing,
            false => Ink::Text,
        };
        said.push(span(number.to_string(), BODY.strong().ink(ink)));
        said.push(span(format!(" {}", of.of(number)), SMALL));
    }
    let counts = Block::Paragraph(said);
    let missing = missing(context, fullness);
    let mut blocks = vec![counts];
    if !missing.is_empty() {
        blocks.push(Block::Space(4.0));
        blocks.push(Block::List(List {
            items: missing,
            numbered: false,
            dense: true,
        }));
    }
    blocks
}

/// What is late or still missing, by name: a line for each kind of thing.
fn missing(context: &Context, fullness: &Fullness) -> Vec<Text> {
    let words = context.words;
    let most = fullness.sentence.min(60);
    let lacking = |what: &str, lacks: &dyn Fn(&Action) -> bool| {
        let style = SMALL.ink(Ink::Text);
        let actions: Vec<Text> = plan::standing(context)
            .filter(|it| it.status.is_open() && lacks(it))
            .map(|it| {
                let what = span(format!(" {}", context.brief(&it.what, most)), style);
                vec![context.action_link(it.id, style), what]
            })
            .collect();
        named(context, what, &actions)
    };
    let still = |what| format!("{} {what}", words.still_missing);
    let today = context.options.today;
    // Those that are due first stand above, with their day.
    let is_late = |it: &&Action| it.status.is_open() && it.due.is_some_and(|due| due < today);
    let late = match plan::standing(context).filter(is_late).count() {
        count if count <= fullness.few => None,
        _ => lacking(words.past_due, &|it| it.due.is_some_and(|due| due < today)),
    };
    let style = SMALL.ink(Ink::Text);
    let weak: Vec<Text> = context
        .workshop
        .roots()
        .filter(|root| {
            let mut actions = context.workshop.actions_for(root.id);
            !actions.any(|it| !plan::declined(it) && it.strength() > Some(Strength::Weaker))
        })
        .map(|root| vec![context.root_link(root.id, style)])
        .collect();
    let unproved: Vec<Text> = (context.workshop.causes_in_order())
        .filter(|it| context.on_the_way.contains(&it.id))
        .filter(|it| {
            let level = it.evidence.level;
            matches!(level, EvidenceLevel::Unknown | EvidenceLevel::Possible)
        })
        .map(|it| vec![span(context.brief(&it.text, most), style).to(Target::Cause(it.id))])
        .collect();
    [
        late,
        lacking(&still(words.an_owner), &|it| it.owner.is_empty()),
        lacking(&still(words.a_date), &|it| it.due.is_none()),
        lacking(&still(words.a_measure), &|it| it.measure.counts.is_empty()),
        lacking(&still(words.a_kind), &|it| it.kind.is_none()),
        named(context, &still(words.a_strong_action), &weak),
        named(context, &still(words.summary.evidence), &unproved),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// "Still without an owner: A3 …; A7 …; and 2 more"; none when nothing is.
fn named(context: &Context, what: &str, of: &[Text]) -> Option<Text> {
    if of.is_empty() {
        return None;
    }
    let label = SMALL.weight(Weight::Medium).ink(Ink::Missing);
    let style = SMALL.ink(Ink::Text);
    let mut said = plain(format!("{what}: "), label);
    for (at, name) in of.iter().take(NAMED).enumerate() {
        if at > 0 {
            said.push(span("; ", style));
        }
        said.extend(name.iter().cloned());
    }
    let more = of.len().saturating_sub(NAMED);
    if more > 0 {
        said.push(span(
            format!("; {}", context.words.and_more.of(more)),
            style,
        ));
    }
    Some(said)
}
