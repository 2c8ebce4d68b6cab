//! From places to a frame: strokes and labels at their final coordinates.

use super::bone::{LEAN, Side};
use super::skeleton::{Skeleton, Standing};
use super::{MARGIN, extent};
use crate::words::{Size, Words, hundredths};
use crate::{Frame, Stroke, StrokeRole};

const SPINE: f32 = 2.5;
const BONE: f32 = 1.75;
const TWIG: f32 = 1.1;
const ELBOW: f32 = 0.9;

/// Paints a skeleton into a frame.
pub(super) fn frame(skeleton: &Skeleton<'_, '_, '_>, head: &Words<'_>, size: Size) -> Frame {
    let (width, height) = extent(skeleton, size);
    let mut pen = Pen {
        frame: Frame {
            width: hundredths(width),
            height: hundredths(height),
            ..Frame::default()
        },
        left: MARGIN - skeleton.left,
        spine: MARGIN + skeleton.above,
    };
    pen.stroke(
        StrokeRole::Spine,
        None,
        SPINE,
        &[(skeleton.tail, 0.0), (0.0, 0.0)],
    );
    let (x, y) = pen.at(0.0, -size.h / 2.0);
    pen.frame.labels.push(head.at(size, x, y));
    for standing in &skeleton.bones {
        pen.bone(standing);
    }
    for standing in &skeleton.bones {
        pen.branches(standing);
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

    fn bone(&mut self, it: &Standing<'_, '_, '_>) {
        let bone = it.stack.bone;
        let length = it.stack.length;
        let end = (it.joint - LEAN * length, away(bone.side, length));
        let points = [(it.joint, 0.0), end];
        self.stroke(StrokeRole::Bone, bone.head.hue, BONE, &points);
        let (x, _) = it.head();
        let top = match bone.side {
            Side::Above => end.1 - bone.head_size.h,
            Side::Below => end.1,
        };
        let (x, y) = self.at(x, top);
        self.frame.labels.push(bone.head.at(bone.head_size, x, y));
    }

    fn branches(&mut self, it: &Standing<'_, '_, '_>) {
        let stack = &it.stack;
        let hue = stack.bone.head.hue;
        for (shelf, ledge) in stack.shelves.iter().zip(&it.ledges) {
            let line = away(stack.bone.side, ledge.line);
            let left = it.joint + ledge.x;
            let right = it.joint - LEAN * ledge.line;
            let starts: Vec<f32> = stack.along(shelf).map(|it| left + it.0).collect();
            for (n, (offset, block)) in stack.along(shelf).enumerate() {
                let x = left + offset;
                let end = starts.get(n + 1).copied().unwrap_or(right);
                self.stroke(StrokeRole::Twig, hue, TWIG, &[(x, line), (end, line)]);
                for elbow in &block.elbows {
                    let trunk = x + elbow.x;
                    let points = [
                        (trunk, line + elbow.from),
                        (trunk, line + elbow.to),
                        (x + elbow.right, line + elbow.to),
                    ];
                    self.stroke(StrokeRole::Elbow, hue, ELBOW, &points);
                }
                for spot in &block.spots {
                    let (x, y) = self.at(x + spot.x, line + spot.y);
                    let label = spot.node.words.at(spot.size, x, y);
                    self.frame.labels.push(label);
                }
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
