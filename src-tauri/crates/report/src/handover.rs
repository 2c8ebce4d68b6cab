//! The blank card with which something that is no matter for a workshop is
//! handed over: one page of A5, to be filled in by hand.

use crate::ReportError;
use crate::flow::{Flow, Strip};
use crate::ink::Ink;
use crate::layout;
use crate::page::{Page, Shape, Tag};
use crate::paint::pdf::{About, pdf};
use crate::sheet::Sheet;
use crate::text::{self, BODY, CHAPTER, Line, SMALL, Style, plain};
use crate::words::{self, HandoverWords};
use chrono::NaiveDate;
use workshop::Language;

/// A5, upright.
const SHEET: Sheet = Sheet {
    width: 419.53,
    height: 595.28,
    side: 36.0,
    top: 36.0,
    bottom: 560.0,
    head: 0.0,
    foot: 560.0,
};
/// From one line to write on to the next, in pt: for a hand.
const LINE: f32 = 19.0;
/// The side of a box to tick, in pt.
const BOX: f32 = 9.0;

/// The card as a PDF file's bytes. It is of no workshop, and says nothing of one.
///
/// # Errors
/// As [`crate::pdf`].
pub fn handover_card(
    language: Language,
    today: NaiveDate,
    generator: &str,
) -> Result<Vec<u8>, ReportError> {
    let words = words::words(language);
    let about = About {
        title: words.handover.title,
        author: "",
        subject: "",
        generator,
        language: words.code,
        date: today,
    };
    pdf(&pages(&words.handover), &about)
}

/// Its one page.
fn pages(words: &HandoverWords) -> Vec<Page> {
    let wide = SHEET.measure();
    let mut strips = said(words.title, CHAPTER, wide, 0.0, Tag::Heading(1));
    strips.append(&mut said(words.lead, BODY, wide, 4.0, Tag::Text));
    strips.append(&mut said(words.to, BODY.strong(), wide, 14.0, Tag::Text));
    strips.append(&mut ticks(&words.recipients, wide));
    for (label, lines) in words.to_write {
        strips.append(&mut said(label, BODY.strong(), wide, 14.0, Tag::Text));
        strips.extend((0..lines).map(|_| ruled(0.0, wide)));
    }
    let column = (wide - 18.0) / 2.0;
    for pair in words.signatures {
        strips.push(beside(pair, column));
    }
    strips.append(&mut said(words.foot, SMALL, wide, 16.0, Tag::Text));
    let mut flow = Flow::new(SHEET);
    flow.place(strips);
    flow.finish()
}

/// Words, a strip for each line, with white space above.
fn said(words: &str, style: Style, wide: f32, before: f32, tag: Tag) -> Vec<Strip> {
    let lines = text::even_lines(&plain(words, style), wide);
    let strip = |(at, line): (usize, &Line)| Strip {
        height: line.height,
        before: if at == 0 { before } else { 0.0 },
        elements: line.shapes(0.0, 0.0).map(|it| (tag, it)).collect(),
        continues: at > 0,
        ..Strip::default()
    };
    lines.iter().enumerate().map(strip).collect()
}

/// A line to write on.
fn ruled(left: f32, right: f32) -> Strip {
    let shape = Shape::Line {
        points: vec![[left, LINE], [right, LINE]],
        width: 0.5,
        ink: Ink::Faint,
    };
    Strip {
        height: LINE,
        elements: vec![(Tag::Artifact, shape)],
        ..Strip::default()
    }
}

/// Boxes to tick, two beside each other; the last is for words of one's own.
fn ticks(recipients: &[&str], wide: f32) -> Vec<Strip> {
    let column = wide / 2.0;
    let all: Vec<&str> = recipients.iter().copied().chain([""]).collect();
    let row = |pair: &[&str]| {
        let mut strip = Strip {
            before: 6.0,
            ..Strip::default()
        };
        for (words, at) in pair.iter().zip(0_u8..) {
            let left = column * f32::from(at);
            strip.elements.push((Tag::Artifact, tick(left)));
            let room = column - 2.0 * BOX;
            let lines = text::lines(&plain(*words, BODY), room);
            let top = |line: usize| BODY.leading * line as f32;
            for (n, line) in lines.iter().enumerate() {
                let shapes = line.shapes(left + 2.0 * BOX, top(n));
                strip
                    .elements
                    .extend(shapes.map(|it| (Tag::Beside(at), it)));
            }
            if words.is_empty() {
                strip.take(&ruled(left + 2.0 * BOX, wide), 0.0, BODY.leading - LINE);
            }
            strip.height = strip.height.max(BODY.leading).max(text::height(&lines));
        }
        strip
    };
    all.chunks(2).map(row).collect()
}

/// An empty box.
fn tick(left: f32) -> Shape {
    let (top, right) = ((BODY.leading - BOX) / 2.0, left + BOX);
    let bottom = top + BOX;
    Shape::Line {
        points: vec![
            [left, top],
            [right, top],
            [right, bottom],
            [left, bottom],
            [left, top],
        ],
        width: 0.75,
        ink: Ink::Text,
    }
}

/// Two labels beside each other, each over a line to write on.
fn beside(labels: [&str; 2], column: f32) -> Strip {
    let mut strip = Strip {
        before: 12.0,
        ..Strip::default()
    };
    for (label, at) in labels.into_iter().zip(0_u8..) {
        let left = (column + 18.0) * f32::from(at);
        let lines = text::lines(&plain(label, SMALL), column);
        strip
            .elements
            .append(&mut layout::stacked(&lines, left, 0.0, Tag::Beside(at)));
        let tall = text::height(&lines);
        strip.take(&ruled(left, left + column), 0.0, tall);
        strip.height = strip.height.max(tall + LINE);
    }
    strip
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_is_one_page_in_each_language_and_nothing_is_over_its_edge() {
        for language in [Language::En, Language::It] {
            let pages = pages(&words::words(language).handover);
            assert_eq!(pages.len(), 1);
            for element in &pages[0].elements {
                let [left, top, right, bottom] = element.shape.bounds();
                assert!(left >= 35.0 && top >= 30.0, "{element:?}");
                assert!(right <= SHEET.width - 35.0 && bottom <= SHEET.height - 24.0);
            }
            assert!(pages[0].runs().all(|it| it.size >= crate::SMALLEST_TEXT));
        }
    }

    #[test]
    fn the_same_card_is_made_again() {
        let made = || handover_card(Language::It, NaiveDate::default(), "Lisca").unwrap();
        assert_eq!(made(), made());
    }
}
