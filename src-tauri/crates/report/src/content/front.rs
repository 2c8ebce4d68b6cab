//! The first page: what the reader is asked to decide, and what it rests on.

use super::Context;
use crate::block::{Block, Count, Heading, List, Meter, Row, Rows, Rule};
use crate::ink::Ink;
use crate::text::{BODY, LEAD, SMALL, TITLE, Text, brief, plain, span};
use crate::words::fill;
use chrono::TimeDelta;
use diagram::Weight;
use workshop::{Action, State, Status, Strength};

/// What the field usually proposes, in 100 (Hibbert 2018).
const BENCHMARK: [(Strength, usize); 3] = [
    (Strength::Stronger, 8),
    (Strength::Intermediate, 44),
    (Strength::Weaker, 48),
];
/// Root causes on the first page; the others follow in their chapter.
const ROOTS: usize = 6;
/// Things named of those that lack the same.
const NAMED: usize = 3;

pub(super) fn front(context: &Context) -> Vec<Block> {
    let mut blocks = title(context);
    let mut rows = Vec::new();
    rows.extend(decision(context));
    rows.push(row(context.words.how_bad, how_bad(context)));
    rows.push(row(context.words.likely, likely(context)));
    rows.push(row(context.words.plan, plan(context)));
    if !context.workshop.actions().is_empty() {
        rows.push(row(context.words.stands, stands(context)));
    }
    blocks.push(Block::Rows(Rows { rows, dense: false }));
    blocks
}

fn title(context: &Context) -> Vec<Block> {
    let (words, workshop) = (context.words, context.workshop);
    let incident = workshop.incident();
    let mut kicker = vec![span(
        words.kind(incident.kind),
        SMALL.strong().ink(Ink::Accent),
    )];
    if let Some(date) = workshop.session().held_on {
        let held = words.fill_date(words.workshop_of, date);
        kicker.push(span(format!("  ·  {held}"), SMALL));
    }
    let effect = workshop.effect().text.as_str();
    let under = if effect.is_empty() {
        brief(&incident.what_happened, 320)
    } else {
        effect.to_owned()
    };
    let mut blocks = vec![
        Block::Paragraph(kicker),
        Block::Space(4.0),
        Block::Heading(Heading {
            level: 1,
            text: plain(incident.title.as_str(), TITLE),
            bookmark: Some(incident.title.clone()),
        }),
    ];
    if !under.is_empty() {
        blocks.push(Block::Paragraph(plain(under, LEAD.muted())));
    }
    blocks.push(Block::Space(17.0));
    blocks
}

fn row(label: &str, body: Vec<Block>) -> Row {
    Row {
        label: plain(label, BODY.strong()),
        body,
        rule: Rule::Hairline,
    }
}

/// The decision asked for. Once the work is reviewed, no decision asked means
/// that none is needed.
fn decision(context: &Context) -> Option<Row> {
    let session = context.workshop.session();
    let asked: Vec<Text> = session
        .decision
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| plain(line, LEAD))
        .collect();
    let open = matches!(session.state, State::Draft | State::InReview);
    let body = match asked.len() {
        0 if open => Block::Paragraph(plain(context.words.ask_nothing, BODY.muted())),
        0 => return None,
        count => Block::List(List {
            items: asked,
            numbered: count > 1,
        }),
    };
    Some(Row {
        label: plain(context.words.ask, BODY.strong().ink(Ink::Accent)),
        body: vec![body],
        rule: Rule::Accent,
    })
}

fn how_bad(context: &Context) -> Vec<Block> {
    let (words, incident) = (context.words, context.workshop.incident());
    let mut blocks = Vec::new();
    let impact = match incident.impact.as_str() {
        "" => super::happened::by_kind(context),
        told => told.to_owned(),
    };
    let impact = brief(&impact, 340);
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
pub(super) fn harm(context: &Context) -> Text {
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

fn likely(context: &Context) -> Vec<Block> {
    let words = context.words;
    let roots: Vec<Text> = context
        .workshop
        .roots()
        .map(|root| plain(root.text.as_str(), BODY))
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
    let more = roots.len().saturating_sub(ROOTS);
    let mut blocks = vec![Block::List(List {
        items: roots.into_iter().take(ROOTS).collect(),
        numbered: true,
    })];
    if more > 0 {
        blocks.push(Block::Space(4.0));
        let words = words.more_roots.of(more);
        blocks.push(Block::Paragraph(plain(words, SMALL)));
    }
    blocks
}

fn declined(action: &Action) -> bool {
    matches!(action.status, Status::Declined(_))
}

/// The actions that count: all that weren't declined.
fn standing<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Action> {
    let actions = context.workshop.actions();
    actions.iter().filter(|action| !declined(action))
}

fn plan(context: &Context) -> Vec<Block> {
    let words = context.words;
    if standing(context).next().is_none() {
        return vec![Block::Paragraph(plain(words.no_actions, BODY.muted()))];
    }
    let strengths = [
        Some(Strength::Stronger),
        Some(Strength::Intermediate),
        Some(Strength::Weaker),
        None,
    ];
    let parts = strengths.map(|strength| {
        let count = standing(context)
            .filter(|action| action.strength() == strength)
            .count();
        let said = match strength {
            Some(strength) => words.strengths(count, strength),
            None => format!("{count} {}", words.no_kind),
        };
        (strength, count, said)
    });
    vec![Block::Meter(Meter {
        parts: parts.into(),
        benchmark: BENCHMARK,
        caption: plain(words.benchmark, SMALL),
    })]
}

fn stands(context: &Context) -> Vec<Block> {
    let words = context.words;
    let today = context.options.today;
    let soon = today + TimeDelta::days(30);
    let count = |wanted: &dyn Fn(&Action) -> bool| {
        standing(context).filter(|action| wanted(action)).count()
    };
    let total = count(&|_| true);
    let agreed = count(&|it| it.status != Status::Proposed);
    let is_due = |it: &Action, from, to| {
        it.status.is_open() && it.due.is_some_and(|due| from <= due && due <= to)
    };
    let due = count(&|it| is_due(it, today, soon));
    let overdue = count(&|it| it.status.is_open() && it.due.is_some_and(|due| due < today));
    let ownerless = count(&|it| it.status.is_open() && it.owner.is_empty());
    let figure = |number, of: &crate::words::Plural, missing| Count {
        number,
        of: of.of(number),
        missing: missing && number > 0,
    };
    let when = if overdue > 0 {
        figure(overdue, &words.count_overdue, true)
    } else {
        figure(due, &words.count_soon, false)
    };
    let counts = Block::Counts(vec![
        figure(total, &words.count_actions, false),
        figure(agreed, &words.count_agreed, false),
        when,
        figure(ownerless, &words.count_ownerless, true),
    ]);
    let missing = missing(context);
    let mut blocks = vec![counts];
    if !missing.is_empty() {
        blocks.push(Block::Space(7.0));
        blocks.push(Block::List(List {
            items: missing,
            numbered: false,
        }));
    }
    blocks
}

/// What is late or still missing, by name: a line for each kind of thing.
fn missing(context: &Context) -> Vec<Text> {
    let words = context.words;
    let lacking = |what: &str, lacks: &dyn Fn(&Action) -> bool| {
        let actions: Vec<String> = standing(context)
            .filter(|it| it.status.is_open() && lacks(it))
            .map(|it| format!("{} {}", context.action_sign(it.id), brief(&it.what, 60)))
            .collect();
        named(context, what, &actions)
    };
    let still = |what| format!("{} {what}", words.still_missing);
    let today = context.options.today;
    let weak: Vec<String> = context
        .workshop
        .roots()
        .filter(|root| {
            let mut actions = context.workshop.actions_for(root.id);
            !actions.any(|it| !declined(it) && it.strength() > Some(Strength::Weaker))
        })
        .map(|root| context.root_title(root.id))
        .collect();
    [
        lacking(words.past_due, &|it| it.due.is_some_and(|due| due < today)),
        lacking(&still(words.an_owner), &|it| it.owner.is_empty()),
        lacking(&still(words.a_date), &|it| it.due.is_none()),
        lacking(&still(words.a_measure), &|it| it.measure.counts.is_empty()),
        lacking(&still(words.a_kind), &|it| it.kind.is_none()),
        named(context, &still(words.a_strong_action), &weak),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// "Still without an owner: A3 …; A7 …; and 2 more"; none when nothing is.
fn named(context: &Context, what: &str, of: &[String]) -> Option<Text> {
    let more = of.len().saturating_sub(NAMED);
    let mut names = of
        .iter()
        .take(NAMED)
        .cloned()
        .collect::<Vec<_>>()
        .join("; ");
    if names.is_empty() {
        return None;
    }
    if more > 0 {
        names = format!("{names}; {}", context.words.and_more.of(more));
    }
    let label = SMALL.weight(Weight::Medium).ink(Ink::Missing);
    Some(vec![
        span(format!("{what}: "), label),
        span(names, SMALL.ink(Ink::Text)),
    ])
}
