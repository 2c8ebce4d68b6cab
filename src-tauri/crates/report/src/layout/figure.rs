//! Pictures: a frame, painted with the inks of paper.

use super::rounded;
use crate::SMALLEST_TEXT;
use crate::block::Figure;
use crate::face;
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Run, Shape, Tag};
use diagram::{Area, Badge, Frame, Label, LabelRole, Mark, Weight};

pub(super) fn figure(figure: &Figure, width: f32) -> Vec<Strip> {
    let frame = &figure.frame;
    let scale = figure.scale;
    let (wide, tall) = (frame.width * scale, frame.height * scale);
    let [room_wide, room_tall] = figure.room.unwrap_or([width.min(wide), tall]);
    let pen = Pen {
        scale,
        left: (room_wide - wide) / 2.0,
        top: (room_tall - tall) / 2.0,
    };
    let mut shapes = Vec::new();
    for stroke in &frame.strokes {
        shapes.push(Shape::Line {
            points: stroke.points.iter().map(|at| pen.at(at[0], at[1])).collect(),
            width: (stroke.width * scale).max(0.4),
            ink: Ink::Hue(stroke.hue),
        });
    }
    for label in &frame.labels {
        if figure.greeked {
            pen.greek(label, &mut shapes);
        } else {
            pen.label(label, &mut shapes);
        }
    }
    vec![Strip {
        height: room_tall,
        pieces: shapes.into_iter().map(|it| (Tag::Figure, it)).collect(),
        alternative: Some(figure.alternative.clone()),
        ..Strip::default()
    }]
}

/// The size of a frame's smallest words, in its own px. The initials in
/// badges don't count: they are drawn as large as they have to be.
pub(crate) fn smallest_text(frame: &Frame) -> f32 {
    let sizes = frame.labels.iter().map(|label| label.size);
    sizes.fold(f32::MAX, f32::min)
}

/// From a frame's px to points.
struct Pen {
    scale: f32,
    left: f32,
    top: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> [f32; 2] {
        [self.left + x * self.scale, self.top + y * self.scale]
    }

    fn filled(&self, area: Area, radius: f32, ink: Ink) -> Shape {
        let [x, y] = self.at(area.x, area.y);
        let (w, h) = (area.w * self.scale, area.h * self.scale);
        let radius = (radius * self.scale).min(w / 2.0).min(h / 2.0);
        rounded(x, y, w, h, radius, ink).1
    }

    fn label(&self, label: &Label, shapes: &mut Vec<Shape>) {
        let hue = Ink::Hue(label.hue);
        let refuted = label.mark == Some(Mark::Refuted);
        let ink = match label.role {
            LabelRole::Head => {
                shapes.push(self.filled(label.area, 6.0, Ink::Text));
                Ink::Paper
            }
            LabelRole::BoneHead => {
                shapes.push(self.filled(label.area, 4.0, hue));
                Ink::Paper
            }
            LabelRole::EmptyBone => hue,
            LabelRole::Cause | LabelRole::SubCause if refuted => Ink::Muted,
            LabelRole::Cause | LabelRole::SubCause => Ink::Text,
        };
        for line in &label.lines {
            let [x, baseline] = self.at(line.x, line.baseline);
            let width = line.width * self.scale;
            shapes.push(Shape::Text(Run {
                x,
                baseline,
                width,
                size: label.size * self.scale,
                weight: label.weight,
                ink,
                text: line.text.clone(),
            }));
            if refuted {
                let y = baseline - label.size * self.scale * 0.3;
                shapes.push(Shape::Line {
                    points: vec![[x, y], [x + width, y]],
                    width: 0.6,
                    ink,
                });
            }
        }
        if let Some(badge) = &label.badge {
            self.badge(badge, label.role, shapes);
        }
        if let (Some(mark), Some(area)) = (label.mark, label.mark_area) {
            self.mark(mark, area, shapes);
        }
    }

    fn badge(&self, badge: &Badge, role: LabelRole, shapes: &mut Vec<Shape>) {
        // On a bone's head the ground is the category's colour already.
        let (ground, ink) = match role {
            LabelRole::BoneHead => (Ink::Paper, Ink::Hue(badge.hue)),
            _ => (Ink::Hue(badge.hue), Ink::Paper),
        };
        shapes.push(self.filled(badge.area, 3.0, ground));
        let [x, y] = self.at(badge.area.x, badge.area.y);
        let (w, h) = (badge.area.w * self.scale, badge.area.h * self.scale);
        let size = (h * 0.68).max(SMALLEST_TEXT);
        let width = face::width(Weight::SemiBold, size, &badge.text);
        shapes.push(Shape::Text(Run {
            x: x + (w - width) / 2.0,
            baseline: y + (h + 0.727 * size) / 2.0,
            width,
            size,
            weight: Weight::SemiBold,
            ink,
            text: badge.text.clone(),
        }));
    }

    /// A ring for a root cause; an open square for what is outside our
    /// control.
    fn mark(&self, mark: Mark, area: Area, shapes: &mut Vec<Shape>) {
        let ink = if mark == Mark::Root { Ink::Accent } else { Ink::Muted };
        let round = if mark == Mark::Root { 0.5 } else { 0.0 };
        let mut inner = area;
        let mut paint = |inset: f32, ink| {
            inner.x = area.x + area.w * inset;
            inner.y = area.y + area.h * inset;
            inner.w = area.w * (1.0 - 2.0 * inset);
            inner.h = area.h * (1.0 - 2.0 * inset);
            shapes.push(self.filled(inner, inner.w * round, ink));
        };
        match mark {
            Mark::Root => {
                paint(0.0, ink);
                paint(0.2, Ink::Paper);
                paint(0.36, ink);
            }
            Mark::Outside => {
                paint(0.05, ink);
                paint(0.2, Ink::Paper);
            }
            Mark::Refuted => {}
        }
    }

    /// A label in miniature: its box, a grey line for each line of words, and
    /// a disc where a root cause is.
    fn greek(&self, label: &Label, shapes: &mut Vec<Shape>) {
        match label.role {
            LabelRole::Head => return shapes.push(self.filled(label.area, 6.0, Ink::Text)),
            LabelRole::BoneHead => {
                return shapes.push(self.filled(label.area, 4.0, Ink::Hue(label.hue)));
            }
            LabelRole::EmptyBone => return,
            LabelRole::Cause | LabelRole::SubCause => {}
        }
        for line in &label.lines {
            let [x, baseline] = self.at(line.x, line.baseline);
            let tall = (label.size * self.scale * 0.34).max(0.5);
            let wide = line.width * self.scale;
            let y = baseline - label.size * self.scale * 0.3 - tall / 2.0;
            shapes.push(rounded(x, y, wide, tall, 0.0, Ink::Greeked).1);
        }
        if let (Some(Mark::Root), Some(area)) = (label.mark, label.mark_area) {
            let [x, y] = self.at(area.x + area.w / 2.0, area.y + area.h / 2.0);
            shapes.push(rounded(x - 1.8, y - 1.8, 3.6, 3.6, 1.8, Ink::Accent).1);
        }
    }
}
