//! All causes as an outline, so that every word of the diagram is there as
//! text.

use super::{Context, chapter, roots, sense};
use crate::block::{Block, Entry, Heading, Outline, Sign};
use crate::goal::Target;
use crate::ink::Ink;
use crate::layout::LEVELS;
use crate::text::{BODY, CELL, SMALL, Text, plain, span};
use crate::words::fill;
use diagram::Weight;
use workshop::{CategoryId, Cause, EvidenceLevel, Nature, Standing};

/// Empty when there is no cause.
pub(super) fn causes(context: &Context) -> Vec<Block> {
    let (words, workshop) = (context.words, context.workshop);
    if workshop.cause_count() == 0 {
        return Vec::new();
    }
    let mut summary = words.count_causes.of(workshop.cause_count());
    if !context.root_numbers.is_empty() {
        let roots = words.count_roots.of(context.root_numbers.len());
        summary = format!("{summary}, {roots}");
    }
    summary.push('.');
    if context.is_numbered() {
        summary = format!("{summary} {}", words.numbers_note);
    }
    let mut blocks = vec![
        chapter(words.causes),
        Block::Paragraph(plain(summary, BODY.muted())),
        Block::Space(6.0),
    ];
    let categories = workshop.categories().iter().map(|it| Some(it.id));
    for category in categories.chain([None]) {
        let entries = entries(context, category);
        if !entries.is_empty() {
            blocks.push(Block::Space(13.0));
            blocks.push(title(context, category));
            blocks.push(Block::Outline(Outline {
                entries,
                rail: false,
                closes: false,
            }));
        }
    }
    blocks
}

fn title(context: &Context, category: Option<CategoryId>) -> Block {
    let category = category.and_then(|id| context.workshop.category(id));
    let name = category.map_or(context.words.unsorted, |it| it.name.as_str());
    let ink = Ink::Hue(category.map(|it| it.hue));
    Block::Heading(Heading {
        level: 3,
        text: plain(name, BODY.strong().ink(ink)),
        bookmark: Some(name.to_owned()),
        goal: None,
    })
}

/// The causes of a bone: those right beneath the effect that are of the
/// category, with all beneath them.
pub(super) fn entries(context: &Context, category: Option<CategoryId>) -> Vec<Entry> {
    let workshop = context.workshop;
    let top = workshop.beneath(None).iter();
    top.filter(|id| workshop.category_of(**id) == category)
        .flat_map(|id| workshop.branch(*id))
        .filter_map(|id| workshop.cause(id))
        .map(|cause| entry(context, cause))
        .collect()
}

fn entry(context: &Context, cause: &Cause) -> Entry {
    let workshop = context.workshop;
    let ink = context.hue(cause.id);
    let depth = workshop.depth(cause.id);
    let own = workshop.category_of(cause.id);
    let above = cause.parent.and_then(|id| workshop.category_of(id));
    let elsewhere = (cause.parent.is_some() && own != above)
        .then(|| own.and_then(|id| workshop.category(id)))
        .flatten();
    let sign = match (cause.standing, elsewhere) {
        (_, Some(category)) => Sign::Initial(category.initial.clone(), ink),
        (Standing::Root, None) => Sign::Ring(Ink::Accent),
        _ => Sign::Dot(ink),
    };
    let style = match cause.evidence.level {
        EvidenceLevel::Refuted => CELL.muted(),
        _ if depth == 0 => CELL.weight(Weight::Medium),
        _ => CELL,
    };
    let mut text = context.called(cause, style);
    text.extend(standing(context, cause));
    Entry {
        depth,
        sign,
        text,
        notes: notes(context, cause),
        goal: Some(context.cause_goal(cause)),
    }
}

/// The standing that the group gave a cause, after its words.
fn standing(context: &Context, cause: &Cause) -> Text {
    let words = context.words;
    let mut said = Vec::new();
    let depth = context.workshop.depth(cause.id);
    if depth > LEVELS {
        let level = (depth + 1).to_string();
        said.push((fill(words.level, &level), Ink::Muted));
    }
    match cause.standing {
        Standing::Root => {
            said.push((context.root_title(cause.id), Ink::Accent));
        }
        Standing::Outside if cause.owner.is_empty() => {
            said.push((words.outside.to_owned(), Ink::Muted));
        }
        Standing::Outside => said.push((fill(words.outside_owner, &cause.owner), Ink::Muted)),
        Standing::Contributing => said.push((words.contributing.to_owned(), Ink::Muted)),
        Standing::Plain => {}
    }
    if cause.votes > 0 {
        said.push((words.dots.of(cause.votes as usize), Ink::Muted));
    }
    said.into_iter()
        .map(|(text, ink)| match ink {
            // The one that is a root cause: more is told of it there.
            Ink::Accent => span(format!("  ·  {text}"), SMALL.ink(ink)).to(Target::Cause(cause.id)),
            _ => span(format!("  ·  {text}"), SMALL.ink(ink)),
        })
        .collect()
}

/// Other wordings, the duty where something wasn't done (F5), evidence where
/// there is some to tell of, and why it made sense where no root cause's chain
/// tells that.
fn notes(context: &Context, cause: &Cause) -> Vec<Text> {
    let evidence = &cause.evidence;
    let silent = evidence.level == EvidenceLevel::Unknown
        && evidence.note.is_empty()
        && evidence.source.is_empty()
        && cause.nature == Nature::Condition;
    let also: Vec<&str> = cause
        .also
        .lines()
        .filter(|it| !it.trim().is_empty())
        .collect();
    let mut notes = Vec::new();
    if !also.is_empty() {
        let also = fill(context.words.also_worded, &also.join(" · "));
        notes.push(plain(also, SMALL));
    }
    if !cause.duty.is_empty() {
        notes.push(plain(fill(context.words.duty, &cause.duty), SMALL));
    }
    if !silent {
        notes.extend(roots::evidence(context, cause));
    }
    if !context.on_the_way.contains(&cause.id) {
        notes.extend(sense::sense(context, cause));
    }
    notes
}
