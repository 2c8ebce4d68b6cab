//! From places to a frame: strokes and labels at their final coordinates.

use super::MARGIN;
use super::bone::{Bone, LEAN, Outline, Side};
use super::spine::Spine;
use crate::words::{LabelText, Size, hundredths};
use crate::{Frame, Stroke, StrokeRole};

const SPINE: f32 = 2.5;
const BONE: f32 = 1.75;
const TWIG: f32 = 1.1;
const ELBOW: f32 = 0.9;

/// Paints bones into a frame.
pub(super) fn frame(bones: &[Bone<'_, '_>], head: &LabelText<'_>, size: Size) -> Frame {
    let outlines: Vec<&Outline> = bones.iter().map(|it| &it.outline).collect();
    let spine = Spine::new(&outlines, size);
    let (width, height) = spine.size();
    let mut pen = Pen {
        frame: Frame {
            width: hundredths(width + 2.0 * MARGIN),
            height: hundredths(height + 2.0 * MARGIN),
            ..Frame::default()
        },
        left: MARGIN - spine.left,
        spine: MARGIN + spine.above,
    };
    pen.stroke(
        StrokeRole::Spine,
        None,
        SPINE,
        &[(spine.tail, 0.0), (0.0, 0.0)],
    );
    let (x, y) = pen.at(0.0, -size.h / 2.0);
    pen.frame.labels.push(head.at(size, x, y));
    for (bone, joint) in bones.iter().zip(&spine.joints) {
        pen.bone(bone, *joint);
    }
    for (bone, joint) in bones.iter().zip(&spine.joints) {
        pen.twigs(bone, *joint);
    }
    pen.frame.strokes.sort_by_key(|it| it.role);
    pen.frame
}

struct Pen {
    frame: Frame,
    /// Where the head's left edge and the spine are in the frame.
    left: f32,
    spine: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.left + x, self.spine + y)
    }

    fn stroke(&mut self, role: StrokeRole, hue: Option<u8>, width: f32, points: &[(f32, f32)]) {
        let points = points.iter().map(|(x, y)| {
            let (x, y) = self.at(*x, *y);
            [hundredths(x), hundredths(y)]
        });
        let points = points.collect();
        self.frame.strokes.push(Stroke {
            role,
            hue,
            width,
            points,
        });
    }

    fn bone(&mut self, bone: &Bone<'_, '_>, joint: f32) {
        let outline = &bone.outline;
        let length = outline.length;
        let end = (joint - LEAN * length, away(outline.side, length));
        let points = [(joint, 0.0), end];
        self.stroke(StrokeRole::Bone, bone.head.hue, BONE, &points);
        let top = match outline.side {
            Side::Above => end.1 - outline.head.h,
            Side::Below => end.1,
        };
        let (x, y) = self.at(joint + outline.head_x, top);
        self.frame.labels.push(bone.head.at(outline.head, x, y));
    }

    fn twigs(&mut self, bone: &Bone<'_, '_>, joint: f32) {
        let hue = bone.head.hue;
        for placed in &bone.twigs {
            let line = away(bone.outline.side, placed.line);
            let x = joint + placed.x;
            let on_bone = joint - LEAN * placed.line;
            // Beneath all of the words, and on to the bone.
            let (left, right) = if x < on_bone {
                (x, on_bone)
            } else {
                (on_bone, x + placed.twig.ruled())
            };
            self.stroke(StrokeRole::Twig, hue, TWIG, &[(left, line), (right, line)]);
            for elbow in &placed.twig.elbows {
                let trunk = x + elbow.x;
                let points = [
                    (trunk, line + elbow.from),
                    (trunk, line + elbow.to),
                    (x + elbow.right, line + elbow.to),
                ];
                self.stroke(StrokeRole::Elbow, hue, ELBOW, &points);
            }
            for it in &placed.twig.nodes {
                let (x, y) = self.at(x + it.x, line + it.y);
                let label = it.node.words.at(it.size, x, y);
                self.frame.labels.push(label);
            }
        }
    }
}

/// A distance from the spine as y.
fn away(side: Side, distance: f32) -> f32 {
    match side {
        Side::Above => -distance,
        Side::Below => distance,
    }
}
