//! The workshop itself: why the group met, who was there, what it takes along.

use super::{Context, chapter};
use crate::block::{Block, List, Row, Rows, Rule, Spacing, Spread};
use crate::text::{BODY, Text, plain};
use crate::words::fill;
use diagram::Weight;
use workshop::Branch;

/// So few answers would say who said what: their spread isn't printed.
const FEWEST_ANSWERS: u64 = 3;

/// Empty when nothing of it is known.
pub(super) fn session(context: &Context) -> Vec<Block> {
    let (words, workshop) = (context.words, context.workshop);
    let session = workshop.session();
    let mut rows = Vec::new();
    let mut row = |label: &str, items: Vec<Text>| rows.extend(labelled(label, items));
    let roles: Vec<&str> = (workshop.participants().iter())
        .map(|it| it.role.as_str())
        .collect();
    let parked = workshop.thoughts().iter().filter(|it| !it.settled);
    let ideas = workshop.ideas();
    let waiting = ideas.iter().flat_map(|it| idea(&it.text, &it.beneath, 0));
    row(words.purpose, lines(&session.purpose));
    row(
        words.length,
        (words.length_of(session.length).into_iter())
            .map(|it| plain(it, BODY))
            .collect(),
    );
    row(words.taking_part, lines(&roles.join(" · ")));
    row(words.facilitator, lines(&session.facilitator));
    rows.extend(safe_to_speak(context));
    let mut row = |label: &str, items: Vec<Text>| rows.extend(labelled(label, items));
    row(words.learned, lines(&session.learned));
    row(words.open_points, lines(&session.open_points));
    row(
        words.parked,
        parked.map(|it| plain(it.text.as_str(), BODY)).collect(),
    );
    row(&words.count_unplaced.of(ideas.len()), waiting.collect());
    row(words.worth, worth(context));
    if rows.is_empty() {
        return Vec::new();
    }
    vec![
        chapter(words.the_workshop),
        Block::Rows(Rows {
            rows,
            spacing: Spacing::Dense,
        }),
    ]
}

/// A row, where there is something to say.
fn labelled(label: &str, items: Vec<Text>) -> Option<Row> {
    let list = List {
        items,
        numbered: false,
        dense: false,
    };
    (!list.items.is_empty()).then(|| with(label, Block::List(list)))
}

fn with(label: &str, body: Block) -> Row {
    Row {
        label: plain(label, BODY.weight(Weight::Medium).muted()),
        body: vec![body],
        rule: Rule::Hairline,
    }
}

/// The spread of the answers alone; none where so few answered that it would say
/// who said what.
fn safe_to_speak(context: &Context) -> Option<Row> {
    let words = context.words;
    let answers = context.workshop.session().safe_to_speak;
    if answers.iter().map(|it| u64::from(*it)).sum::<u64>() < FEWEST_ANSWERS {
        return None;
    }
    let highest = answers.iter().max();
    let most = (1..).zip(&answers).filter(|(_, it)| Some(*it) == highest);
    let most: Vec<String> = most.map(|(mark, _): (usize, _)| mark.to_string()).collect();
    let spread = Spread {
        answers,
        alternative: fill(words.spread, &most.join(", ")),
    };
    Some(with(words.safe_to_speak, Block::Spread(spread)))
}

/// An idea with what was written beneath it, each level marked by a sign more.
fn idea(text: &str, beneath: &[Branch], level: usize) -> Vec<Text> {
    let mut said = vec![plain(format!("{}{text}", "–\u{a0}".repeat(level)), BODY)];
    said.extend((beneath.iter()).flat_map(|it| idea(&it.text, &it.beneath, level + 1)));
    said
}

/// The lines that say something, each as a text.
fn lines(text: &str) -> Vec<Text> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| plain(line, BODY))
        .collect()
}

/// "4.2 of 5, 9 answers".
fn worth(context: &Context) -> Vec<Text> {
    let words = context.words;
    let worth = context.workshop.session().worth.map(u64::from);
    let answers: u64 = worth.iter().sum();
    let points: u64 = worth
        .iter()
        .zip(1..)
        .map(|(count, mark)| count * mark)
        .sum();
    let Some(tenths) = (points * 10 + answers / 2).checked_div(answers) else {
        return Vec::new();
    };
    let point = words.decimal_point;
    let mean = fill(
        words.worth_of,
        &format!("{}{point}{}", tenths / 10, tenths % 10),
    );
    let answers = words
        .answers
        .of(usize::try_from(answers).unwrap_or(usize::MAX));
    vec![plain(format!("{mean} · {answers}"), BODY)]
}
