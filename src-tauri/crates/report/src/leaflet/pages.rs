//! A sheet as pages, in the type of the report.

use super::{Leaflet, LeafletPart};
use crate::block::{Block, Heading, Row, Rows, Rule, Spacing};
use crate::flow::Flow;
use crate::ink::Ink;
use crate::layout;
use crate::options::PageSize;
use crate::page::{Page, PageElement, Shape, Tag};
use crate::sheet::Sheet;
use crate::text::{self, BODY, LEAD, SMALL, TITLE, Text, plain};
use crate::words;

/// A sheet has no running head: its words begin higher up.
fn sheet() -> Sheet {
    Sheet {
        top: 48.0,
        ..PageSize::A4.upright()
    }
}

pub(super) fn pages(leaflet: &Leaflet) -> Vec<Page> {
    let sheet = sheet();
    let mut blocks = vec![heading(1, plain(leaflet.title.as_str(), TITLE))];
    if !leaflet.lead.is_empty() {
        blocks.push(Block::Paragraph(plain(leaflet.lead.as_str(), LEAD.muted())));
    }
    for it in &leaflet.parts {
        part(it, &mut blocks);
    }
    let mut flow = Flow::new(sheet);
    flow.place(layout::strips(&blocks, sheet.measure(), sheet.room()));
    let mut pages = flow.finish();
    frame(&mut pages, leaflet, &sheet);
    pages
}

fn heading(level: u8, text: Text) -> Block {
    Block::Heading(Heading {
        level,
        text,
        bookmark: None,
        goal: None,
    })
}

/// The blocks of a part, with the white space above it.
fn part(part: &LeafletPart, blocks: &mut Vec<Block>) {
    match part {
        LeafletPart::Heading(it) => {
            blocks.push(Block::Space(12.0));
            blocks.push(heading(3, plain(it.as_str(), BODY.strong())));
        }
        LeafletPart::Text(it) => {
            blocks.push(Block::Space(4.0));
            blocks.push(Block::Paragraph(plain(it.as_str(), BODY)));
        }
        LeafletPart::Note(it) => {
            blocks.push(Block::Space(12.0));
            blocks.push(Block::Paragraph(plain(it.as_str(), SMALL)));
        }
        LeafletPart::Ticks(boxes) => {
            blocks.push(Block::Space(4.0));
            let boxes = boxes.iter().map(|it| plain(it.as_str(), BODY));
            blocks.push(Block::Ticks(boxes.collect()));
        }
        LeafletPart::Lines(count) => blocks.push(Block::Ruled(*count)),
        LeafletPart::Entry(rows) => {
            blocks.push(Block::Space(6.0));
            blocks.extend(entry(rows));
        }
    }
}

/// What belongs together: its first words say in the margin what it is.
fn entry(rows: &[(String, String)]) -> Option<Block> {
    let ((label, words), rest) = rows.split_first()?;
    let lines = |words: &str| -> Vec<Block> {
        let lines = words.lines();
        lines.map(|it| Block::Paragraph(plain(it, LEAD))).collect()
    };
    let mut body = lines(words);
    for (label, words) in rest {
        body.push(Block::Space(6.0));
        let label = plain(label.as_str(), SMALL.strong().ink(Ink::Accent));
        body.push(Block::Paragraph(label));
        body.extend(lines(words));
    }
    let row = Row {
        label: plain(label.as_str(), SMALL.strong().ink(Ink::Accent)),
        body: vec![Block::Together(body)],
        rule: Rule::Hairline,
    };
    Some(Block::Rows(Rows {
        rows: vec![row],
        spacing: Spacing::Wide,
    }))
}

/// The foot of each page: whose sheet it is, and which page of how many.
fn frame(pages: &mut [Page], leaflet: &Leaflet, sheet: &Sheet) {
    let words = words::words(leaflet.language);
    let count = pages.len().to_string();
    for (page, number) in pages.iter_mut().zip(1..) {
        let mut shapes = vec![Shape::Box {
            x: sheet.side,
            y: sheet.foot - 7.0,
            w: sheet.measure(),
            h: 0.75,
            radius: 0.0,
            ink: Ink::Hairline,
        }];
        let mut put = |words: &str, right: bool| {
            for line in text::lines(&plain(words, SMALL), f32::MAX).iter().take(1) {
                let x = match right {
                    true => page.width - sheet.side - line.width,
                    false => sheet.side,
                };
                shapes.extend(line.shapes(x, sheet.foot));
            }
        };
        put(&leaflet.foot, false);
        if count != "1" {
            let of = words.page_of.replace("{m}", &count);
            put(&of.replace("{n}", &number.to_string()), true);
        }
        let tag = Tag::Artifact;
        let element = |shape| PageElement {
            tag,
            unit: 0,
            shape,
        };
        page.elements.extend(shapes.into_iter().map(element));
    }
}
