//! What stands beside words: plates, category signs, marks.

use super::{Body, Hex, Number};
use crate::palette::{Colour, Palette};
use crate::{Area, Badge, Label, LabelRole, Line, Mark};
use lettering::{CAP_HEIGHT, ShapedLine, X_HEIGHT};
use std::fmt::Write;

/// The filled box of a head.
pub(super) fn plate(out: &mut String, label: &Label, fill: Colour) {
    let Area { x, y, w, h } = label.area;
    let fill = Hex(fill);
    if label.role == LabelRole::Head {
        // Straight where the spine ends in it, rounded on the other side.
        let (r, x1, y1) = (10.0, x + w, y + h);
        let _ = write!(
            out,
            "<path fill=\"{fill}\" d=\"M{} {}H{}Q{} {} {} {}V{}Q{} {} {} {}H{}Z\"/>",
            Number(x),
            Number(y),
            Number(x1 - r),
            Number(x1),
            Number(y),
            Number(x1),
            Number(y + r),
            Number(y1 - r),
            Number(x1),
            Number(y1),
            Number(x1 - r),
            Number(y1),
            Number(x)
        );
    } else {
        rectangle(out, label.area, 6.0, &format!("fill=\"{fill}\""));
    }
}

/// A category's initial: on its colour beside a cause, and in the head of its
/// own bone without a ground.
pub(super) fn badge(body: &mut Body<'_>, label: &Label, badge: &Badge, initial: &ShapedLine) {
    let colour = if label.role == LabelRole::BoneHead {
        body.palette.on_fill
    } else {
        let fill = Hex(body.palette.hue(badge.hue));
        rectangle(&mut body.out, badge.area, 3.5, &format!("fill=\"{fill}\""));
        body.palette.on_fill
    };
    if label.role == LabelRole::BoneHead {
        let look = outlined(body.palette.on_fill);
        rectangle(&mut body.out, badge.area, 3.5, &look);
    }
    centred(body, initial, badge.area, label.sign_size, colour);
}

/// The number that a cause is called by.
pub(super) fn number(body: &mut Body<'_>, label: &Label, area: Area, words: &ShapedLine) {
    centred(body, words, area, label.sign_size, body.palette.soft);
}

/// How many causes beneath a label aren't drawn.
pub(super) fn pill(body: &mut Body<'_>, label: &Label, area: Area, count: &ShapedLine) {
    let (ground, ink) = match body.palette.fill(label.role, label.hue) {
        Some(_) => (outlined(body.palette.on_fill), body.palette.on_fill),
        None => {
            let fill = Hex(body.palette.rule);
            (format!("fill=\"{fill}\""), body.palette.soft)
        }
    };
    rectangle(&mut body.out, area, area.h / 2.0, &ground);
    centred(body, count, area, label.sign_size, ink);
}

fn outlined(colour: Colour) -> String {
    format!(
        "fill=\"none\" stroke=\"{}\" stroke-opacity=\".55\"",
        Hex(colour)
    )
}

/// Text in the middle of an area.
fn centred(body: &mut Body<'_>, line: &ShapedLine, area: Area, size: f32, colour: Colour) {
    let x = area.x + (area.w - line.width() * size) / 2.0;
    let baseline = area.y + f32::midpoint(area.h, CAP_HEIGHT * size);
    body.line(line, (x, baseline), size, colour);
}

/// The sign of a root cause: a ring with a dot, as of a target. Of one outside
/// our control: an arrow that leaves. Of an entry's place on the timeline: a
/// disc, a ring, or a broken ring. Of a safeguard: how it did.
pub(super) fn mark(out: &mut String, mark: Mark, area: Area, palette: &Palette) {
    let (x, y) = (area.x + area.w / 2.0, area.y + area.h / 2.0);
    match mark {
        Mark::Root => {
            let accent = Hex(palette.accent);
            let _ = write!(
                out,
                "<circle cx=\"{0}\" cy=\"{1}\" r=\"5.5\" fill=\"none\" stroke=\"{accent}\" \
                 stroke-width=\"1.5\"/><circle cx=\"{0}\" cy=\"{1}\" r=\"2.5\" fill=\"{accent}\"/>",
                Number(x),
                Number(y)
            );
        }
        Mark::Outside => {
            let soft = Hex(palette.soft);
            let _ = write!(
                out,
                "<path fill=\"none\" stroke=\"{soft}\" stroke-width=\"1.4\" \
                 stroke-linecap=\"round\" stroke-linejoin=\"round\" \
                 d=\"M{} {}L{} {}M{} {}H{}V{}\"/>",
                Number(x - 4.0),
                Number(y + 4.0),
                Number(x + 4.0),
                Number(y - 4.0),
                Number(x - 2.0),
                Number(y - 4.0),
                Number(x + 4.0),
                Number(y + 2.0)
            );
        }
        Mark::Refuted => {}
        Mark::Exact | Mark::Approximate | Mark::Unknown => {
            place(out, mark, [x, y, area.w / 2.0], palette);
        }
        Mark::Held | Mark::Failed | Mark::Bypassed | Mark::Absent | Mark::Unjudged => {
            outcome(out, mark, [x, y], palette);
        }
    }
}

/// An entry's place on the timeline.
fn place(out: &mut String, mark: Mark, [x, y, r]: [f32; 3], palette: &Palette) {
    let (ink, paper) = (Hex(palette.ink), Hex(palette.paper));
    let (fill, dashes) = match mark {
        Mark::Exact => (ink, ""),
        Mark::Unknown => (paper, " stroke-dasharray=\"2.2 2.4\""),
        _ => (paper, ""),
    };
    let _ = write!(
        out,
        "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{fill}\" stroke=\"{ink}\" \
         stroke-width=\"1.5\"{dashes}/>",
        Number(x),
        Number(y),
        Number(r - 0.75)
    );
}

/// How a safeguard did.
fn outcome(out: &mut String, mark: Mark, [x, y]: [f32; 2], palette: &Palette) {
    let colour = Hex(match mark {
        Mark::Held => palette.accent,
        _ => palette.soft,
    });
    let _ = write!(
        out,
        "<path fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.6\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\""
    );
    for line in mark.lines() {
        for (n, [right, down]) in line.iter().enumerate() {
            let to = if n == 0 { 'M' } else { 'L' };
            let _ = write!(out, "{to}{} {}", Number(x + right), Number(y + down));
        }
    }
    out.push_str("\"/>");
}

/// A line through words.
pub(super) fn strike(out: &mut String, line: &Line, size: f32, colour: Colour) {
    let _ = write!(
        out,
        "<path stroke=\"{}\" d=\"M{} {}h{}\"/>",
        Hex(colour),
        Number(line.x),
        Number(line.baseline - X_HEIGHT * size / 2.0),
        Number(line.width)
    );
}

fn rectangle(out: &mut String, area: Area, radius: f32, look: &str) {
    let _ = write!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" {look}/>",
        Number(area.x),
        Number(area.y),
        Number(area.w),
        Number(area.h),
        Number(radius)
    );
}
