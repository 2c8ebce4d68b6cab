//! Pictures: a frame, painted with the inks of paper.

use super::rounded;
use crate::SMALLEST_TEXT;
use crate::block::{Detail, Figure};
use crate::flow::Strip;
use crate::ink::Ink;
use crate::page::{Run, Shape, Tag};
use diagram::{Area, Badge, Label, LabelRole, Mark, StrokeRole, TypesetLabel};
use lettering::{CAP_HEIGHT, ShapedLine, X_HEIGHT};

/// The radius of the head's corners, in px.
const HEAD_RADIUS: f32 = 7.0;

/// A figure as one strip, as wide as it is.
pub(super) fn figure(figure: &Figure) -> Strip {
    let frame = &figure.frame;
    let pen = Pen {
        scale: figure.scale,
    };
    let mut shapes = Vec::new();
    for stroke in &frame.strokes {
        let hue = Ink::Hue(stroke.hue);
        let (ink, thinnest) = match (&figure.detail, stroke.role) {
            (Detail::Map(hues), role) => {
                let named = role != StrokeRole::Spine && hues.contains(&stroke.hue);
                (if named { hue } else { Ink::Greeked }, 0.5)
            }
            (_, StrokeRole::Spine | StrokeRole::Axis | StrokeRole::Break | StrokeRole::Share) => {
                (Ink::Text, 0.4)
            }
            (_, StrokeRole::Tick) => (Ink::Hairline, 0.4),
            (_, StrokeRole::Stem) => (Ink::Greeked, 0.4),
            _ => (hue, 0.4),
        };
        if let Some(area) = stroke.bar() {
            shapes.push(pen.filled(area, 0.0, ink));
            continue;
        }
        shapes.push(Shape::Line {
            points: stroke
                .points
                .iter()
                .map(|at| pen.at(at[0], at[1]))
                .collect(),
            width: (stroke.width * figure.scale).max(thinnest),
            ink,
        });
    }
    match figure.detail {
        Detail::Full => {
            for label in frame.typeset().labels {
                pen.label(label, &mut shapes);
            }
        }
        Detail::Miniature => {
            for label in &frame.labels {
                pen.greek(label, &mut shapes);
            }
        }
        Detail::Map(_) => {
            let heads = frame.labels.iter().filter(|it| it.role == LabelRole::Head);
            shapes.extend(heads.map(|it| pen.filled(it.area, HEAD_RADIUS, Ink::Greeked)));
        }
    }
    Strip {
        height: frame.height * figure.scale,
        elements: shapes.into_iter().map(|it| (Tag::Figure, it)).collect(),
        alternative: Some(figure.alternative.clone()),
        ..Strip::default()
    }
}

/// From a frame's px to points.
struct Pen {
    scale: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> [f32; 2] {
        [x * self.scale, y * self.scale]
    }

    fn filled(&self, area: Area, radius: f32, ink: Ink) -> Shape {
        let [x, y] = self.at(area.x, area.y);
        let (w, h) = (area.w * self.scale, area.h * self.scale);
        let radius = (radius * self.scale).min(w / 2.0).min(h / 2.0);
        rounded(x, y, w, h, radius, ink).1
    }

    fn label(&self, typeset: TypesetLabel, shapes: &mut Vec<Shape>) {
        let label = typeset.label;
        let hue = Ink::Hue(label.hue);
        let refuted = label.mark == Some(Mark::Refuted);
        let ink = match label.role {
            LabelRole::Head => {
                shapes.push(self.filled(label.area, HEAD_RADIUS, Ink::Text));
                Ink::Paper
            }
            LabelRole::BoneHead => {
                shapes.push(self.filled(label.area, 6.0, hue));
                Ink::Paper
            }
            LabelRole::EmptyBone => hue,
            LabelRole::Cause | LabelRole::SubCause if refuted => Ink::Faint,
            LabelRole::Cause | LabelRole::Entry => Ink::Text,
            LabelRole::SubCause | LabelRole::Safeguard | LabelRole::Note => Ink::Soft,
        };
        for (line, shaped) in label.lines.iter().zip(typeset.lines) {
            let [x, baseline] = self.at(line.x, line.baseline);
            let (width, size) = (line.width * self.scale, label.size * self.scale);
            let run = Run::of(shaped, size, ink);
            let run = Run { width, ..run };
            shapes.push(Shape::Text(run.at(x, baseline)));
            if refuted {
                let y = baseline - X_HEIGHT * size / 2.0;
                shapes.push(Shape::Line {
                    points: vec![[x, y], [x + width, y]],
                    width: 0.6,
                    ink,
                });
            }
        }
        if let (Some(badge), Some(initial)) = (&label.badge, typeset.badge) {
            self.badge(badge, initial, label.role, shapes);
        }
        if let (Some(number), Some(words)) = (&label.number, typeset.number) {
            let top = number.area.y + (number.area.h + CAP_HEIGHT * label.sign_size) / 2.0;
            let [x, baseline] = self.at(number.area.x, top);
            let size = label.sign_size * self.scale;
            let run = Run::of(words, size, Ink::Soft);
            shapes.push(Shape::Text(run.at(x, baseline)));
        }
        if let (Some(mark), Some(area)) = (label.mark, label.mark_area) {
            let [x, y] = self.at(area.x + area.w / 2.0, area.y + area.h / 2.0);
            shapes.extend(mark_sign(mark, x, y, self.scale));
        }
    }

    /// A category's initial: on its colour beside a cause, and outlined in the
    /// head of its own bone.
    fn badge(&self, badge: &Badge, initial: ShapedLine, role: LabelRole, shapes: &mut Vec<Shape>) {
        let ground = Ink::Hue(badge.hue);
        if role == LabelRole::BoneHead {
            shapes.push(self.filled(badge.area, 3.5, Ink::Paper));
            let inner = Area {
                x: badge.area.x + 0.8,
                y: badge.area.y + 0.8,
                w: badge.area.w - 1.6,
                h: badge.area.h - 1.6,
            };
            shapes.push(self.filled(inner, 2.9, ground));
        } else {
            shapes.push(self.filled(badge.area, 3.5, ground));
        }
        let [x, y] = self.at(badge.area.x, badge.area.y);
        let (w, h) = (badge.area.w * self.scale, badge.area.h * self.scale);
        // Larger than drawn to scale, where that would be too small to read.
        let size = (h * 0.7).max(SMALLEST_TEXT);
        let run = Run::of(initial, size, Ink::Paper);
        let left = x + (w - run.width) / 2.0;
        shapes.push(Shape::Text(run.at(left, y + (h + CAP_HEIGHT * size) / 2.0)));
    }

    /// A label in miniature: its box, a grey line for each line of words, and
    /// a disc where a root cause is.
    fn greek(&self, label: &Label, shapes: &mut Vec<Shape>) {
        match label.role {
            LabelRole::Head => {
                return shapes.push(self.filled(label.area, HEAD_RADIUS, Ink::Text));
            }
            LabelRole::BoneHead => {
                return shapes.push(self.filled(label.area, 4.0, Ink::Hue(label.hue)));
            }
            LabelRole::EmptyBone | LabelRole::Note => return,
            LabelRole::Cause | LabelRole::SubCause | LabelRole::Entry | LabelRole::Safeguard => {}
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

/// A mark's sign around a place: a ring with a dot, as of a target, for a root
/// cause; an arrow that leaves, for what is outside our control.
pub(super) fn mark_sign(mark: Mark, x: f32, y: f32, scale: f32) -> Vec<Shape> {
    let disc = |radius: f32, ink| {
        let r = radius * scale;
        rounded(x - r, y - r, 2.0 * r, 2.0 * r, r, ink).1
    };
    let line = |points: &[[f32; 2]]| Shape::Line {
        points: (points.iter())
            .map(|[dx, dy]| [x + dx * scale, y + dy * scale])
            .collect(),
        width: 1.4 * scale,
        ink: Ink::Soft,
    };
    match mark {
        Mark::Root => vec![
            disc(6.25, Ink::Accent),
            disc(4.75, Ink::Paper),
            disc(2.5, Ink::Accent),
        ],
        Mark::Outside => vec![
            line(&[[-4.0, 4.0], [4.0, -4.0]]),
            line(&[[-2.0, -4.0], [4.0, -4.0], [4.0, 2.0]]),
        ],
        Mark::Refuted => vec![line(&[[-5.0, 0.0], [5.0, 0.0]])],
        Mark::Exact => vec![disc(5.0, Ink::Text)],
        Mark::Approximate => vec![disc(5.0, Ink::Text), disc(3.5, Ink::Paper)],
        Mark::Unknown => {
            let mut shapes = vec![disc(5.0, Ink::Paper)];
            shapes.extend((0..6).map(|n| {
                let at = |part: usize| {
                    let [right, down] = turned(4 * n + part);
                    [x + 4.25 * scale * right, y + 4.25 * scale * down]
                };
                Shape::Line {
                    points: vec![at(0), at(1), at(2)],
                    width: 1.5 * scale,
                    ink: Ink::Text,
                }
            }));
            shapes
        }
        Mark::Held | Mark::Failed | Mark::Bypassed | Mark::Absent | Mark::Unjudged => {
            mark.lines().iter().map(|it| line(it)).collect()
        }
    }
}

/// The point of a circle of radius 1 after so many 24ths of a turn. A table,
/// because platforms round their cosines each in its own way (I2).
fn turned(steps: usize) -> [f32; 2] {
    let (right, down) = match steps % 6 {
        0 => (1.0, 0.0),
        1 => (0.965_925_8, 0.258_819_04),
        2 => (0.866_025_4, 0.5),
        3 => (0.707_106_77, 0.707_106_77),
        4 => (0.5, 0.866_025_4),
        _ => (0.258_819_04, 0.965_925_8),
    };
    match steps / 6 % 4 {
        0 => [right, down],
        1 => [-down, right],
        2 => [-right, -down],
        _ => [down, -right],
    }
}
