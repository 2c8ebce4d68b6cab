//! The head and foot of each page.

use super::logo::PlacedLogo;
use crate::content::Context;
use crate::ink::Ink;
use crate::page::{Page, PageElement, Shape, Tag};
use crate::sheet::Paper;
use crate::text::{self, SMALL, Text, plain};

/// The width of a text on one line, in pt.
fn width(text: &Text) -> f32 {
    text::lines(text, f32::MAX)
        .first()
        .map_or(0.0, |line| line.width)
}

/// As much of the beginning of a title as there is room for on one line (I10).
fn begun(title: &str, room: f32) -> String {
    let mut cuts = (1..=90).rev().step_by(4);
    cuts.find_map(|most| {
        let words = text::brief(title, most);
        (width(&plain(words.as_str(), SMALL)) <= room).then_some(words)
    })
    .unwrap_or_default()
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
        let left = match at {
            0 => begun(&context.whose(), room - indent),
            _ => begun(&context.workshop.incident().title, room),
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
        put(plain(left, SMALL), sheet.head, (false, indent));
        put(right, sheet.head, (true, 0.0));
        let foot = match context.confidentiality() {
            Some(line) => begun(line, page.width * 0.7),
            None => words.just_culture.to_owned(),
        };
        put(plain(foot, SMALL), sheet.foot, (false, 0.0));
        let substituted = page.runs().any(|run| run.shaped.substituted);
        if substituted {
            put(
                plain(words.substituted, SMALL),
                sheet.foot + SMALL.leading,
                (false, 0.0),
            );
        }
        put(plain(number, SMALL), sheet.foot, (true, 0.0));
        elements.push(Shape::Box {
            x: side,
            y: sheet.foot - 7.0,
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
