//! A checklist as a card: one page of A6 or A5, with boxes to tick, to be read at
//! arm's length.

use crate::ReportError;
use crate::flow::{Flow, Strip};
use crate::ink::Ink;
use crate::layout::stacked;
use crate::page::{Page, PageElement, Shape, Tag};
use crate::paint::pdf::{About, pdf};
use crate::sheet::Sheet;
use crate::text::{self, Line, SMALL, Style, Text, plain, span};
use crate::words::{self, ReportWords, fill};
use chrono::NaiveDate;
use diagram::Weight;
use workshop::{Checklist, Language};

/// The size of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardSize {
    /// 105 × 148 mm: for a pocket.
    #[default]
    A6,
    /// 148 × 210 mm: for a wall.
    A5,
}

/// A checklist to be put on a card.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// What stands above it: the words of its action.
    pub title: &'a str,
    /// What is on it.
    pub checklist: &'a Checklist,
    /// How large it is.
    pub size: CardSize,
    /// The language of the fixed words.
    pub language: Language,
}

/// White space above the line at the foot, and beneath it.
const FOOT: [f32; 2] = [6.0, 4.0];
/// What is between two columns of the foot.
const GUTTER: f32 = 12.0;
/// The leading of words, to their size.
const LEADING: f32 = 1.24;

impl CardSize {
    fn paper(self) -> [f32; 2] {
        match self {
            Self::A6 => [297.64, 419.53],
            Self::A5 => [419.53, 595.28],
        }
    }

    /// White space at the edges, in pt: enough for a laminator.
    fn side(self) -> f32 {
        match self {
            Self::A6 => 20.0,
            Self::A5 => 28.0,
        }
    }

    /// Sizes of the words of a line, in pt: the first at which all is on one page
    /// is taken.
    fn sizes(self) -> impl Iterator<Item = f32> {
        let largest: u8 = match self {
            Self::A6 => 30,
            Self::A5 => 38,
        };
        (14..=largest).rev().map(|halves| f32::from(halves) / 2.0)
    }
}

impl Card<'_> {
    /// The card's page. Only a checklist of more words than a page can hold at the
    /// least size has more: nothing of it is left out.
    #[must_use]
    pub fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for size in self.size.sizes() {
            pages = self.drawn(size);
            if pages.len() == 1 {
                break;
            }
        }
        pages
    }

    /// The card as a PDF file's bytes.
    ///
    /// # Errors
    /// As [`crate::pdf`].
    pub fn pdf(&self, today: NaiveDate, generator: &str) -> Result<Vec<u8>, ReportError> {
        let words = self.words();
        let about = About {
            title: self.title,
            author: "",
            subject: words.card.subject,
            generator,
            language: words.code,
            date: today,
        };
        pdf(&self.pages(), &about)
    }

    fn words(&self) -> &'static ReportWords {
        words::words(self.language)
    }

    /// The card with lines of such a size.
    fn drawn(&self, size: f32) -> Vec<Page> {
        let [width, height] = self.size.paper();
        let side = self.size.side();
        let wide = width - 2.0 * side;
        let foot = self.foot(wide);
        let bottom = height - side - foot.height;
        let mut flow = Flow::new(Sheet {
            width,
            height,
            side,
            top: side,
            bottom,
            head: 0.0,
            foot: bottom,
        });
        flow.place(self.head(size, wide));
        flow.place(self.lines(size, wide));
        let mut pages = flow.finish();
        let last = pages.len().saturating_sub(1);
        for (at, page) in pages.iter_mut().enumerate() {
            let shapes = foot.elements.iter().cloned();
            page.elements.extend(shapes.map(|(tag, shape)| PageElement {
                // It is on each page, and read once: at the end.
                tag: if at == last { tag } else { Tag::Artifact },
                unit: u32::MAX,
                shape: shape.moved(side, bottom),
            }));
        }
        pages
    }

    /// How it is used, its title, and the moment at which it is taken out.
    fn head(&self, size: f32, width: f32) -> Vec<Strip> {
        let words = self.words();
        let small = style((size * 0.72).max(SMALL.size), Weight::Medium);
        let form = plain(words.form(self.checklist.form), small.ink(Ink::Accent));
        let title = plain(self.title, style(size * 1.2, Weight::SemiBold));
        let mut strips = beneath(&text::even_lines(&form, width), 0.0, Tag::Text);
        let title = text::even_lines(&title, width);
        strips.append(&mut beneath(&title, size * 0.15, Tag::Heading(1)));
        if !self.checklist.pause.is_empty() {
            strips.push(self.pause(size, width));
        }
        if let Some(last) = strips.last_mut() {
            last.height += size * 0.5;
        }
        strips
    }

    fn pause(&self, size: f32, width: f32) -> Strip {
        let small = style((size * 0.72).max(SMALL.size), Weight::Regular);
        let said: Text = vec![
            span(format!("{}  ", self.words().card.pause), small.muted()),
            span(
                self.checklist.pause.as_str(),
                style((size * 0.86).max(SMALL.size), Weight::Medium),
            ),
        ];
        let inset = size * 0.6;
        let lines = text::lines(&said, width - 2.0 * inset);
        let height = text::height(&lines) + inset;
        let mut strip = Strip {
            height,
            before: size * 0.5,
            elements: vec![(
                Tag::Artifact,
                Shape::Box {
                    x: 0.0,
                    y: 0.0,
                    w: width,
                    h: height,
                    radius: 3.0,
                    ink: Ink::Benchmark(workshop::Strength::Weaker),
                },
            )],
            ..Strip::default()
        };
        strip
            .elements
            .append(&mut stacked(&lines, inset, inset / 2.0, Tag::Text));
        strip
    }

    /// Its lines, each with a box before it.
    fn lines(&self, size: f32, width: f32) -> Vec<Strip> {
        let style = style(size, Weight::Regular);
        let left = size * 1.75;
        let line = |words: &String| {
            let lines = text::lines(&plain(words.as_str(), style), width - left);
            let mut strip = Strip {
                height: text::height(&lines),
                before: size * 0.42,
                elements: vec![(Tag::Artifact, tick(size))],
                ..Strip::default()
            };
            let mut words = stacked(&lines, left, 0.0, Tag::Item(0));
            strip.elements.append(&mut words);
            strip
        };
        let mut strips: Vec<Strip> = self.checklist.lines.iter().map(line).collect();
        if let Some(first) = strips.first_mut() {
            first.begins = true;
        }
        strips
    }

    /// Who keeps it up to date, and which one it is, under a thin line.
    fn foot(&self, width: f32) -> Strip {
        let words = &self.words().card;
        let said = |template: &str, of: &str, wide: f32| match of {
            "" => Vec::new(),
            of => text::lines(&plain(fill(template, of), SMALL), wide),
        };
        // Which one it is stands in one line where half the card is enough; the rest is the owner's.
        let half = (width - GUTTER) / 2.0;
        let version = said(words.version, &self.checklist.version, half);
        let taken = version.iter().map(|it| it.width).fold(0.0, f32::max);
        let owner = said(words.owner, &self.checklist.owner, width - GUTTER - taken);
        let tall = text::height(&owner).max(text::height(&version));
        let mut strip = Strip::default();
        if tall == 0.0 {
            return strip;
        }
        let [above, below] = FOOT;
        strip.elements.push((
            Tag::Artifact,
            Shape::Box {
                x: 0.0,
                y: above,
                w: width,
                h: 0.75,
                radius: 0.0,
                ink: Ink::Hairline,
            },
        ));
        let top = above + 0.75 + below;
        strip
            .elements
            .append(&mut stacked(&owner, 0.0, top, Tag::Beside(0)));
        let mut at = top;
        for line in &version {
            let shapes = line.shapes(width - line.width, at);
            strip.elements.extend(shapes.map(|it| (Tag::Beside(1), it)));
            at += line.height;
        }
        strip.height = top + tall;
        strip
    }
}

fn style(size: f32, weight: Weight) -> Style {
    Style {
        size,
        leading: size * LEADING,
        weight,
        ink: Ink::Text,
    }
}

/// Lines, a strip each, with white space above the first.
fn beneath(lines: &[Line], before: f32, tag: Tag) -> Vec<Strip> {
    let strip = |(at, line): (usize, &Line)| Strip {
        height: line.height,
        before: if at == 0 { before } else { 0.0 },
        elements: line.shapes(0.0, 0.0).map(|it| (tag, it)).collect(),
        continues: at > 0,
        ..Strip::default()
    };
    lines.iter().enumerate().map(strip).collect()
}

/// An empty box beside the first line of words of such a size.
fn tick(size: f32) -> Shape {
    let side = size * 0.95;
    let top = (size * LEADING - side) / 2.0;
    let (left, right, bottom) = (0.5, 0.5 + side, top + side);
    // Drawn over its first side again, so that no corner stays open.
    let corners = [[left, top], [right, top], [right, bottom], [left, bottom]];
    Shape::Line {
        points: corners.iter().cycle().take(6).copied().collect(),
        width: (size * 0.08).max(0.75),
        ink: Ink::Text,
    }
}
