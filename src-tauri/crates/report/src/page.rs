//! A page: finished elements at fixed places. The painters only paint it, so
//! that the preview on the screen and the PDF can't differ.
//!
//! Lengths are in points (1/72 inch); x grows to the right, y downward, and
//! the origin is the page's top left corner.

use crate::face::{self, Shaped};
use crate::goal::{PlacedGoal, Target};
use crate::ink::Ink;
use crate::logo::Pixels;
use crate::picture::Picture;
use lettering::{Direction, ShapedLine, Weight};
use std::sync::Arc;
use workshop::Strength;

/// What an element is to a reader who can't see it: a tagged PDF takes its
/// structure from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// Decoration, and what repeats on each page.
    Artifact,
    /// A heading; 1 is the title of the report.
    Heading(u8),
    /// Running text.
    Text,
    /// One of several texts beside each other, counted from the left.
    Beside(u8),
    /// The number before an item of a list; lists in it are one deeper.
    Label(u8),
    /// The words of an item of a list, with the item's depth.
    Item(u8),
    /// The head of a table's column, counted from the left.
    HeadCell(u8),
    /// The first cell of a table's row, which says what the row is of; its column.
    RowHead(u8),
    /// Any other cell of a table's body; its column.
    Cell(u8),
    /// A part of a picture.
    Figure,
}

/// A line of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The left end of the run, in pt.
    pub x: f32,
    /// The baseline of the run, in pt from the top.
    pub baseline: f32,
    /// The width of the run as shaped, in pt.
    pub width: f32,
    /// Font size; never under [`crate::SMALLEST_TEXT`].
    pub size: f32,
    /// Font weight.
    pub weight: Weight,
    /// Colour role.
    pub ink: Ink,
    /// Its words, to be found again by whoever searches or copies.
    pub text: String,
    /// What it leads to.
    pub link: Option<Target>,
    /// Its glyphs: painters draw these, and shape nothing.
    pub(crate) shaped: Arc<Shaped>,
}

impl Run {
    /// Words of a paragraph that is read in a direction, at the page's corner.
    pub(crate) fn within(
        paragraph: Direction,
        text: String,
        weight: Weight,
        size: f32,
        ink: Ink,
    ) -> Self {
        Self::of(ShapedLine::new(weight, text, paragraph), size, ink)
    }

    /// Words that are shaped, at the page's corner.
    pub(crate) fn of(line: ShapedLine, size: f32, ink: Ink) -> Self {
        let shaped = face::shape(&line);
        Self {
            x: 0.0,
            baseline: 0.0,
            width: shaped.width() * size,
            size,
            weight: line.weight,
            ink,
            text: line.text.into_owned(),
            link: None,
            shaped: Arc::new(shaped),
        }
    }

    /// Sets its glyphs closer, by a factor.
    pub(crate) fn narrow(&mut self, factor: f32) {
        self.width *= factor;
        for glyph in &mut Arc::make_mut(&mut self.shaped).glyphs {
            glyph.advance *= factor;
        }
    }

    /// The same run with its left end and baseline at a place.
    pub(crate) fn at(self, x: f32, baseline: f32) -> Self {
        Self {
            x,
            baseline,
            ..self
        }
    }
}

/// The look of an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A run of glyphs.
    Text(Run),
    /// A filled box.
    Box {
        /// Left end.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
        /// Radius of its corners; half of its side makes a disc.
        radius: f32,
        /// Colour role.
        ink: Ink,
    },
    /// Outlines that are filled: what is drawn and no text.
    Area {
        /// The corners of each outline.
        rings: Vec<Vec<[f32; 2]>>,
        /// Colour role.
        ink: Ink,
    },
    /// A logo.
    Logo {
        /// Left end.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
        /// What is painted.
        pixels: Arc<Pixels>,
    },
    /// A line of straight segments.
    Line {
        /// The corners of the line, at least two.
        points: Vec<[f32; 2]>,
        /// The width of the line, in pt.
        width: f32,
        /// Colour role.
        ink: Ink,
    },
    /// A picture that comes as points.
    Picture {
        /// Left end.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
        /// Its file.
        picture: Arc<Picture>,
    },
}

/// A shape with its meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct PageElement {
    /// The meaning of the shape.
    pub tag: Tag,
    /// The unit that it belongs to: a table's row, a paragraph, a picture.
    /// Numbers grow in reading order; 0 is what repeats on each page.
    pub unit: u32,
    /// The shape that is painted.
    pub shape: Shape,
}

/// A place that a bookmark leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchor {
    /// 1 for the title, 2 for a chapter, 3 for what is in it.
    pub level: u8,
    /// The bookmark's words.
    pub title: String,
    /// The distance from the top of the page, in pt.
    pub y: f32,
    /// The unit that it is of: bookmarks are in the order in which one reads.
    pub unit: u32,
}

/// A picture's place, and its words for those who can't see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The unit of the picture's elements.
    pub unit: u32,
    /// The words that say what the picture shows.
    pub text: String,
}

/// A finished page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The width of the page, in pt.
    pub width: f32,
    /// The height of the page, in pt.
    pub height: f32,
    /// The elements in reading order; later ones lie over earlier ones.
    pub elements: Vec<PageElement>,
    /// The places that bookmarks lead to.
    pub anchors: Vec<Anchor>,
    /// The pictures on it.
    pub alternatives: Vec<Alternative>,
    /// The units at which a list or a table begins.
    pub beginnings: Vec<u32>,
    /// The places that links lead to.
    pub goals: Vec<PlacedGoal>,
}

impl Shape {
    /// The same shape elsewhere.
    pub(crate) fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Text(run) => {
                run.x += dx;
                run.baseline += dy;
            }
            Self::Box { x, y, .. } | Self::Logo { x, y, .. } | Self::Picture { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Line { points, .. } => shift(points, dx, dy),
            Self::Area { rings, .. } => rings.iter_mut().for_each(|it| shift(it, dx, dy)),
        }
        self
    }

    /// Paints it larger, by a factor, from the page's corner.
    fn enlarge(&mut self, factor: f32) {
        match self {
            Self::Text(run) => {
                for length in [&mut run.x, &mut run.baseline, &mut run.width, &mut run.size] {
                    *length *= factor;
                }
            }
            Self::Box {
                x, y, w, h, radius, ..
            } => {
                for length in [x, y, w, h, radius] {
                    *length *= factor;
                }
            }
            Self::Logo { x, y, w, h, .. } | Self::Picture { x, y, w, h, .. } => {
                for length in [x, y, w, h] {
                    *length *= factor;
                }
            }
            Self::Line { points, width, .. } => {
                *width *= factor;
                points.iter_mut().flatten().for_each(|it| *it *= factor);
            }
            Self::Area { rings, .. } => {
                let lengths = rings.iter_mut().flatten().flatten();
                lengths.for_each(|it| *it *= factor);
            }
        }
    }

    /// The box around it: left, top, right, bottom.
    #[must_use]
    pub fn bounds(&self) -> [f32; 4] {
        match self {
            // Inter's ascender and descender, in em.
            Self::Text(run) => [
                run.x,
                run.baseline - 0.97 * run.size,
                run.x + run.width,
                run.baseline + 0.25 * run.size,
            ],
            Self::Box { x, y, w, h, .. }
            | Self::Logo { x, y, w, h, .. }
            | Self::Picture { x, y, w, h, .. } => [*x, *y, x + w, y + h],
            Self::Line { points, width, .. } => around(points.iter(), width / 2.0),
            Self::Area { rings, .. } => around(rings.iter().flatten(), 0.0),
        }
    }
}

fn shift(points: &mut [[f32; 2]], dx: f32, dy: f32) {
    for point in points {
        point[0] += dx;
        point[1] += dy;
    }
}

/// The box around points, and a little more.
fn around<'a>(points: impl Iterator<Item = &'a [f32; 2]>, more: f32) -> [f32; 4] {
    points.fold(
        [f32::MAX, f32::MAX, f32::MIN, f32::MIN],
        |[left, top, right, bottom], [x, y]| {
            [
                left.min(x - more),
                top.min(y - more),
                right.max(x + more),
                bottom.max(y + more),
            ]
        },
    )
}

impl Page {
    /// Paints its accent in a colour of somebody's own.
    pub(crate) fn dress(&mut self, colour: [u8; 3]) {
        for element in &mut self.elements {
            let ink = match &mut element.shape {
                Shape::Text(run) => &mut run.ink,
                Shape::Box { ink, .. } | Shape::Line { ink, .. } | Shape::Area { ink, .. } => ink,
                Shape::Logo { .. } | Shape::Picture { .. } => continue,
            };
            if matches!(ink, Ink::Accent | Ink::Meter(Some(Strength::Stronger))) {
                *ink = Ink::Own(colour);
            }
        }
    }

    /// Paints it larger, by a factor.
    pub(crate) fn enlarge(&mut self, factor: f32) {
        self.width *= factor;
        self.height *= factor;
        for element in &mut self.elements {
            element.shape.enlarge(factor);
        }
        for anchor in &mut self.anchors {
            anchor.y *= factor;
        }
        for goal in &mut self.goals {
            goal.y *= factor;
        }
    }

    /// The words on the page, in reading order.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.elements
            .iter()
            .filter_map(|element| match &element.shape {
                Shape::Text(run) => Some(run),
                _ => None,
            })
    }
}
