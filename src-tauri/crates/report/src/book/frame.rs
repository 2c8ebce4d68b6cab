//! The head and foot of each page.

use super::logo::PlacedLogo;
use crate::content::Context;
use crate::ink::Ink;
use crate::page::{Page, PageElement, Shape, Tag};
use crate::sheet::Paper;
use crate::text::{self, Line, SMALL, Text, plain};

/// Lines of the head, and of the foot.
const LINES: u8 = 3;
/// White between the foot's line above and its words, and beneath its words.
const ABOVE_FOOT: f32 = 7.0;
const BENEATH_FOOT: f32 = 4.0;

/// The width of a text on one line, in pt.
fn width(text: &Text) -> f32 {
    text::lines(text, f32::MAX)
        .first()
        .map_or(0.0, |line| line.width)
}

/// A line of the head or foot, broken into as many as there is room for.
struct Folded {
    lines: Vec<Line>,
}

impl Folded {
    /// All of some words where `most` lines have room for them, else as much of their
    /// beginning as those have (I10).
    fn new(words: &str, width: f32, most: usize) -> Self {
        let broken = |words: &str| text::lines(&plain(words, SMALL), width);
        let whole = broken(words);
        let fits = |lines: &[Line]| {
            lines.len() <= most.max(1) && lines.iter().all(|it| it.width <= width + 0.01)
        };
        if fits(&whole) {
            return Self { lines: whole };
        }
        let mut cuts = (1..words.chars().count()).rev();
        let lines = cuts.find_map(|most| {
            let lines = broken(&text::brief(words, most));
            fits(&lines).then_some(lines)
        });
        Self {
            lines: lines.unwrap_or_default(),
        }
    }

    /// The lines beneath each other.
    fn shapes(&self, x: f32, y: f32) -> impl Iterator<Item = Shape> + '_ {
        let lines = self.lines.iter().zip(0_u8..);
        lines.flat_map(move |(line, at)| line.shapes(x, y + f32::from(at) * SMALL.leading))
    }

    /// How many lines it has after the first.
    fn further(&self) -> f32 {
        let further = self.lines.len().saturating_sub(1);
        f32::from(u8::try_from(further).unwrap_or(u8::MAX))
    }
}

/// How many lines have room beneath the head's or the foot's first.
fn most_lines(room: f32) -> usize {
    (1..LINES)
        .rev()
        .find(|it| f32::from(*it) * SMALL.leading <= room)
        .unwrap_or(0)
        .into()
}

/// The head and foot of each page.
pub(super) fn frame(pages: &mut [Page], context: &Context, paper: Paper) {
    let words = context.words;
    let count = pages.len().to_string();
    let mut logo = PlacedLogo::new(context, paper.upright);
    for (at, page) in pages.iter_mut().enumerate() {
        let sheet = if page.width > page.height {
            paper.sideways
        } else {
            paper.upright
        };
        let side = sheet.side;
        let logo = logo.take();
        let indent = logo.as_ref().map_or(0.0, PlacedLogo::indent);
        // From the second page on, the title stands above, so that a page that
        // got loose can be put back.
        let right = plain(context.dated(), SMALL);
        let room = page.width - 2.0 * side - width(&right) - SMALL.leading;
        // The first line is there, and perhaps another beneath it.
        let further = most_lines(sheet.top - sheet.head - SMALL.leading).min(1);
        let left = match at {
            0 => Folded::new(&context.whose(), room - indent, 1 + further),
            _ => Folded::new(&context.workshop.incident().title, room, 1),
        };
        let number = words.page_of.replace("{m}", &count);
        let number = number.replace("{n}", &(at + 1).to_string());
        let mut elements = Vec::new();
        let mut put = |text: Text, y: f32, (right, indent): (bool, f32)| {
            let line = text::lines(&text, f32::MAX).swap_remove(0);
            let x = if right {
                page.width - side - line.width
            } else {
                side + indent
            };
            elements.extend(line.shapes(x, y));
        };
        put(right, sheet.head, (true, 0.0));
        let substituted = page.runs().any(|run| run.shaped.substituted);
        let number = plain(number, SMALL);
        // Lines of the foot rise as far as what stands above them lets them.
        let beneath = page.height - BENEATH_FOOT - sheet.foot - SMALL.leading;
        let rise = (sheet.foot - ABOVE_FOOT - sheet.bottom).max(0.0);
        let further = most_lines(beneath + rise).saturating_sub(usize::from(substituted));
        let width = page.width - 2.0 * side - width(&number) - SMALL.leading;
        let foot = Folded::new(context.foot(), width, 1 + further);
        let taken = foot.further() * SMALL.leading;
        let top = sheet.foot - taken.min(rise);
        let beneath = top + taken + SMALL.leading;
        if substituted {
            put(plain(words.substituted, SMALL), beneath, (false, 0.0));
        }
        put(number, top, (true, 0.0));
        elements.extend(left.shapes(side + indent, sheet.head));
        elements.extend(foot.shapes(side, top));
        elements.push(Shape::Box {
            x: side,
            y: top - ABOVE_FOOT,
            w: page.width - 2.0 * side,
            h: 0.75,
            radius: 0.0,
            ink: Ink::Hairline,
        });
        page.elements
            .extend(elements.into_iter().map(|shape| PageElement {
                tag: Tag::Artifact,
                unit: 0,
                shape,
            }));
        if let Some(logo) = logo {
            logo.put(context, page);
        }
    }
}
