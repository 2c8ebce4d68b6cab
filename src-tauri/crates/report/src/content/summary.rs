//! The first page: all of it in a minute. What people wrote is told as fully as
//! the page has room for, and never on a second one.

use super::{Context, happened, plan};
use crate::block::{Block, Cell, Column, Heading, List, Meter, Row, Rows, Rule, Spacing, Table};
use crate::flow::{Flow, Sheet};
use crate::ink::Ink;
use crate::layout;
use crate::text::{BODY, CELL, LEAD, SMALL, TITLE, Text, brief, plain, span};
use crate::words::fill;
use chrono::TimeDelta;
use diagram::Weight;
use unicode_segmentation::UnicodeSegmentation;
use workshop::{Action, EvidenceLevel, IncidentKind, SafeguardOutcome, State, Status, Strength};

/// What the field usually proposes, in 100 (Hibbert 2018).
const BENCHMARK: [(Strength, usize); 3] = [
    (Strength::Stronger, 8),
    (Strength::Intermediate, 44),
    (Strength::Weaker, 48),
];
/// Things named of those that lack the same.
const NAMED: usize = 3;
/// Characters of a role.
const ROLE: usize = 48;

/// How much of it is told. Numbers of characters, and of things.
struct Fullness {
    /// Of what happened, and of the harm.
    story: usize,
    /// Of a single sentence: a decision, a root cause, an action.
    sentence: usize,
    /// Decisions and root causes.
    items: usize,
    /// Actions, and safeguards.
    few: usize,
    /// What the report is for.
    purpose: bool,
}

/// From the fullest down; the first that fits is taken.
const FULLNESS: [Fullness; 6] = [
    fullness(330, 300, 6, 4, true),
    fullness(260, 170, 6, 3, true),
    fullness(200, 120, 5, 3, true),
    fullness(150, 90, 4, 2, true),
    fullness(90, 60, 3, 1, false),
    fullness(60, 50, 2, 1, false),
];

const fn fullness(
    story: usize,
    sentence: usize,
    items: usize,
    few: usize,
    purpose: bool,
) -> Fullness {
    Fullness {
        story,
        sentence,
        items,
        few,
        purpose,
    }
}

/// The blocks of the first page, and the height that they leave on it.
pub(super) fn summary(context: &Context, sheet: Sheet) -> (Vec<Block>, f32) {
    let mut last = (Vec::new(), 0.0);
    for fullness in &FULLNESS {
        let blocks = told(context, fullness);
        let mut flow = Flow::new(sheet);
        flow.place(layout::strips(&blocks, sheet.measure(), sheet.room()));
        last = (blocks, flow.left());
        if flow.count() <= 1 {
            break;
        }
    }
    last
}

fn told(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let mut blocks = title(context);
    blocks.push(Block::Space(13.0));
    let mut rows = Vec::new();
    rows.extend(decision(context, fullness));
    rows.extend(row(words.happened, story(context, fullness)));
    rows.extend(row(words.how_bad, how_bad(context, fullness)));
    let held = row(words.summary.held, held(context, fullness));
    let likely = row(words.likely, likely(context, fullness));
    match context.workshop.incident().kind {
        IncidentKind::NearMiss => rows.extend(held.into_iter().chain(likely)),
        IncidentKind::Incident | IncidentKind::Hazard => {
            rows.extend(likely.into_iter().chain(held));
        }
    }
    rows.extend(row(words.summary.first_actions, first(context, fullness)));
    rows.extend(row(words.plan, the_plan(context, fullness)));
    if fullness.purpose {
        let purpose = plain(words.summary.purpose, SMALL);
        rows.extend(row(words.summary.what_for, vec![Block::Paragraph(purpose)]));
    }
    blocks.push(Block::Rows(Rows {
        rows,
        spacing: Spacing::Close,
    }));
    blocks
}

/// What kind of case it is, its title, and the problem.
pub(super) fn title(context: &Context) -> Vec<Block> {
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
    if let Some(edition) = &context.options.edition {
        let said = words
            .changes
            .edition
            .replace("{n}", &edition.number.to_string());
        let said = fill(&said, &edition.fingerprint);
        kicker.push(span(format!("  ·  {said}"), SMALL));
    }
    let mut blocks = vec![
        Block::Paragraph(kicker),
        Block::Space(4.0),
        Block::Heading(Heading {
            level: 1,
            text: plain(incident.title.as_str(), TITLE),
            bookmark: Some(incident.title.clone()),
        }),
    ];
    let effect = workshop.effect().text.as_str();
    if !effect.is_empty() {
        blocks.push(Block::Paragraph(plain(effect, LEAD.muted())));
    }
    blocks
}

/// A row, where there is something to say.
fn row(label: &str, body: Vec<Block>) -> Option<Row> {
    (!body.is_empty()).then(|| Row {
        label: plain(label, BODY.strong()),
        body,
        rule: Rule::Hairline,
    })
}

/// What is asked, with who decides it. Once the work is reviewed, no decision
/// asked means that none is needed.
fn decision(context: &Context, fullness: &Fullness) -> Option<Row> {
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

fn small(words: String) -> Block {
    Block::Paragraph(plain(words, SMALL))
}

/// Two sentences of what happened.
fn story(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let told = &context.workshop.incident().what_happened;
    let said: String = told.split_sentence_bounds().take(2).collect();
    match brief(&said, fullness.story) {
        said if said.is_empty() => Vec::new(),
        said => vec![Block::Paragraph(plain(said, BODY))],
    }
}

fn how_bad(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let (words, incident) = (context.words, context.workshop.incident());
    let mut blocks = Vec::new();
    let impact = match incident.impact.as_str() {
        "" => happened::by_kind(context),
        told => told.to_owned(),
    };
    let impact = brief(&impact, fullness.story);
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

/// The safeguards that held, by name, after how many of all.
fn held(context: &Context, fullness: &Fullness) -> Vec<Block> {
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
        .map(|it| brief(it, fullness.sentence))
        .collect();
    if more > 0 {
        named.push(context.words.and_more.of(more));
    }
    if !named.is_empty() {
        text.push(span(format!(" {}.", named.join(" · ")), BODY));
    }
    vec![Block::Paragraph(text)]
}

fn likely(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let roots: Vec<Text> = (context.workshop.roots())
        .map(|root| plain(brief(&root.text, fullness.sentence), BODY))
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

/// The actions that are due first, each with its owner and its day.
fn first(context: &Context, fullness: &Fullness) -> Vec<Block> {
    let words = context.words;
    let open = plan::in_order(context).into_iter();
    let open: Vec<&Action> = open.filter(|it| it.status.is_open()).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let row = |action: &&Action| {
        let missing = |words: &str| plain(words, CELL.ink(Ink::Missing));
        let what = brief(&action.what, fullness.sentence.min(130));
        let owner = match action.owner.as_str() {
            "" => missing(words.owner_missing),
            owner => plain(brief(owner, ROLE), CELL),
        };
        let late = action.due.is_some_and(|it| it < context.options.today);
        let due = match action.due {
            None => missing(words.date_missing),
            Some(due) if late => missing(&words.date(due)),
            Some(due) => plain(words.date(due), CELL),
        };
        let sign = plain(context.action_sign(action.id), CELL.muted());
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
fn the_plan(context: &Context, fullness: &Fullness) -> Vec<Block> {
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
            caption: plain(words.summary.benchmark, SMALL),
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
        let actions: Vec<String> = plan::standing(context)
            .filter(|it| it.status.is_open() && lacks(it))
            .map(|it| format!("{} {}", context.action_sign(it.id), brief(&it.what, most)))
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
    let weak: Vec<String> = context
        .workshop
        .roots()
        .filter(|root| {
            let mut actions = context.workshop.actions_for(root.id);
            !actions.any(|it| !plan::declined(it) && it.strength() > Some(Strength::Weaker))
        })
        .map(|root| context.root_title(root.id))
        .collect();
    let unproved: Vec<String> = (context.workshop.causes_in_order())
        .filter(|it| context.on_the_way.contains(&it.id))
        .filter(|it| {
            let level = it.evidence.level;
            matches!(level, EvidenceLevel::Unknown | EvidenceLevel::Possible)
        })
        .map(|it| brief(&it.text, most))
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
