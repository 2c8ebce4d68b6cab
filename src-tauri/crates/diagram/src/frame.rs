//! A frame: a finished picture without colours. Layout makes it once; the
//! screen paints it, the SVG and the PDF paint it [typeset](crate::Typeset)
//! (invariant I5).
//!
//! Lengths are in px of a picture at its natural size (labels of 13 px); x
//! grows to the right, y downward, and the origin is the top left corner.

use lettering::{Direction, Weight};
use serde::{Deserialize, Serialize};
use workshop::{CategoryId, CauseId, EntryId, SafeguardId, SafeguardOutcome};

/// What a part of the picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// The effect: the fish's head, or the root of the why-tree.
    Effect,
    /// A category: a bone's head. None: the bone of the unsorted causes.
    Category(Option<CategoryId>),
    /// A cause.
    Cause(CauseId),
    /// An entry of the timeline.
    Entry(EntryId),
    /// A safeguard, where it is drawn first.
    Safeguard(SafeguardId),
    /// What is only said, and can't be chosen: a number, a time, a scale.
    Note(u32),
}

/// What a stroke or a fill is, from which a palette takes its colour and
/// weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StrokeRole {
    /// The spine.
    Spine,
    /// A category's bone.
    Bone,
    /// The line that a first-level cause stands on.
    Twig,
    /// The elbow that leads to a sub-cause.
    Elbow,
    /// A link of the why-tree.
    Link,
    /// The line that a timeline or a chart stands on.
    Axis,
    /// Where time was left out of a timeline: the line breaks.
    Break,
    /// From an entry of the timeline to its place on the line.
    Stem,
    /// A hairline of a scale.
    Tick,
    /// A bar of a chart, as wide as the stroke.
    Bar,
    /// The line of a chart that adds all bars so far.
    Share,
}

/// A line of straight segments.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Stroke {
    /// The role of the stroke, which gives its colour.
    pub role: StrokeRole,
    /// The category's hue; none: the ink.
    pub hue: Option<u8>,
    /// Its width.
    pub width: f32,
    /// Its corners, at least two.
    pub points: Vec<[f32; 2]>,
}

impl Stroke {
    /// The box of a bar: of a line that is level and thicker than a line. For
    /// painters whose lines have round ends.
    #[must_use]
    pub fn bar(&self) -> Option<Area> {
        let is_bar = match self.role {
            StrokeRole::Bar => true,
            StrokeRole::Share => self.width > 3.0,
            _ => false,
        };
        match self.points.as_slice() {
            [[left, y], [right, _]] if is_bar => Some(Area {
                x: *left,
                y: y - self.width / 2.0,
                w: right - left,
                h: self.width,
            }),
            _ => None,
        }
    }
}

/// A box: left, top, width, height.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the names say it")]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

/// What a label is, from which a palette takes its colours, and whether its
/// box is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LabelRole {
    /// The dark, solid head: light text on ink.
    Head,
    /// A bone's head: light text on the category's colour.
    BoneHead,
    /// A category without causes: small, in the category's colour, no fill.
    EmptyBone,
    /// A first-level cause.
    Cause,
    /// A cause beneath another.
    SubCause,
    /// An entry of the timeline.
    Entry,
    /// A safeguard, and how it did.
    Safeguard,
    /// A number, a time, a scale: small and soft.
    Note,
}

/// One line of a label's text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Line {
    /// Its left end, in whatever direction it is read.
    pub x: f32,
    /// Its baseline.
    pub baseline: f32,
    /// Its width as shaped.
    pub width: f32,
    /// Its words as they are read, without the space it was broken at.
    pub text: String,
    /// The direction in which its paragraph is read.
    #[serde(skip_serializing_if = "Direction::is_left_to_right")]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<Direction>"))]
    pub direction: Direction,
}

/// A small sign in a category's colour, holding the category's initial.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Badge {
    /// Where; a square with rounded corners.
    pub area: Area,
    /// The hue; none: ink.
    pub hue: Option<u8>,
    /// The initial, to be centred in the area.
    pub text: String,
}

/// The number that a cause is called by, as "P2.1".
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Number {
    /// Where it stands, as wide as it is.
    pub area: Area,
    /// The number.
    pub text: String,
}

/// What is marked on a cause beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A root cause.
    Root,
    /// Outside our control.
    Outside,
    /// Refuted by evidence: struck out and faded.
    Refuted,
    /// The time of an entry is exact: a disc on the timeline.
    Exact,
    /// It is about right: a ring.
    Approximate,
    /// Only its place in the order is known: a broken ring.
    Unknown,
    /// A safeguard held: a tick.
    Held,
    /// It failed: a cross.
    Failed,
    /// It was got round: an arrow over a post.
    Bypassed,
    /// It wasn't there: a broken square.
    Absent,
    /// Nobody has said yet how it did: a question mark.
    Unjudged,
}

impl Mark {
    /// The sign of how a safeguard did.
    #[must_use]
    pub fn of_outcome(outcome: Option<SafeguardOutcome>) -> Self {
        match outcome {
            Some(SafeguardOutcome::Held) => Self::Held,
            Some(SafeguardOutcome::Failed) => Self::Failed,
            Some(SafeguardOutcome::Bypassed) => Self::Bypassed,
            Some(SafeguardOutcome::Absent) => Self::Absent,
            None => Self::Unjudged,
        }
    }

    /// The lines of a safeguard's sign, in px from its middle; other marks have
    /// none. The window draws the same (`ui/src/picture/outcomes.ts`).
    #[must_use]
    pub fn lines(self) -> &'static [&'static [[f32; 2]]] {
        match self {
            Self::Held => &[&[[-5.0, 0.5], [-1.5, 4.0], [5.0, -4.0]]],
            Self::Failed => &[&[[-4.0, -4.0], [4.0, 4.0]], &[[4.0, -4.0], [-4.0, 4.0]]],
            Self::Bypassed => &[
                &[
                    [-6.0, 4.5],
                    [-6.0, -1.5],
                    [-3.0, -4.5],
                    [2.0, -4.5],
                    [5.0, -1.5],
                    [5.0, 4.0],
                ],
                &[[2.5, 1.5], [5.0, 4.5], [7.5, 1.5]],
                &[[-0.5, 0.0], [-0.5, 4.5]],
            ],
            Self::Absent => &[
                &[[-5.0, -2.0], [-5.0, -5.0], [-2.0, -5.0]],
                &[[2.0, -5.0], [5.0, -5.0], [5.0, -2.0]],
                &[[5.0, 2.0], [5.0, 5.0], [2.0, 5.0]],
                &[[-2.0, 5.0], [-5.0, 5.0], [-5.0, 2.0]],
            ],
            Self::Unjudged => &[
                &[
                    [-3.0, -3.0],
                    [-1.5, -5.0],
                    [1.5, -5.0],
                    [3.0, -3.0],
                    [2.5, -1.0],
                    [0.0, 0.5],
                    [0.0, 2.0],
                ],
                &[[0.0, 4.5], [0.0, 5.5]],
            ],
            _ => &[],
        }
    }
}

/// A label with its finished lines and its hit area.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Label {
    /// The thing that the label names.
    pub target: Target,
    /// The role of the label, which gives its style.
    pub role: LabelRole,
    /// The hue of its category; none: ink.
    pub hue: Option<u8>,
    /// Where it can be hit, and where the editing field lies. Two labels'
    /// areas never overlap (I10).
    pub area: Area,
    /// Font size.
    pub size: f32,
    /// Distance between baselines.
    pub leading: f32,
    /// Font weight.
    pub weight: Weight,
    /// Its lines, from the top.
    pub lines: Vec<Line>,
    /// The sign of a category that differs from what surrounds it, or of the
    /// bone's head.
    pub badge: Option<Badge>,
    /// The number that it is called by, before its words.
    pub number: Option<Number>,
    /// The mark on the label.
    pub mark: Option<Mark>,
    /// Where the mark is drawn, when there is one with a sign of its own.
    pub mark_area: Option<Area>,
    /// How many causes beneath it aren't in the picture.
    pub hidden: u32,
    /// Where their number is drawn, when there are any: a pill with "+7".
    pub hidden_area: Option<Area>,
    /// Font size of what stands in its signs.
    pub sign_size: f32,
}

/// A finished picture.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Frame {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Lines, to be painted first.
    pub strokes: Vec<Stroke>,
    /// Labels, over the lines.
    pub labels: Vec<Label>,
}

impl Frame {
    /// The causes whose words are there.
    pub fn causes(&self) -> impl Iterator<Item = CauseId> {
        self.labels.iter().filter_map(|it| match it.target {
            Target::Cause(id) => Some(id),
            _ => None,
        })
    }
}
