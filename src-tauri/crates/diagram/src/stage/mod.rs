//! A diagram for a room: whole where its words can be read from the last row,
//! else the part that is talked about, large, with the whole as a small map.

mod rungs;

use crate::forest::Scope;
use crate::measures::Kept;
use crate::style::EVEN;
use crate::words::count;
use crate::{Area, Frame, Measures, Options, Target, fishbone, whys};
use rungs::Rung;
use serde::{Deserialize, Serialize};
use workshop::{CauseId, Workshop};

/// Which picture of the causes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum StageKind {
    #[default]
    Fishbone,
    Whys,
}

/// What a room sees, and how large.
#[derive(Clone, Debug, PartialEq)]
pub struct StageOptions {
    /// The room for the picture, in px of the screen.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// No text is smaller than this, in px of the screen.
    pub least: f32,
    /// What is talked about.
    pub focus: Option<Target>,
    /// Causes whose branches are folded.
    pub folded: Vec<CauseId>,
    /// The measures of the picture before, as in [`Options`].
    pub before: Option<Measures>,
}

/// A picture for a room.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// What is shown large.
    pub frame: Frame,
    /// How large to paint it: px of the screen for each px of the frame.
    pub scale: f32,
    /// The whole in small, where not all of it is shown large.
    pub map: Option<Map>,
    /// To be given back with the next options.
    pub measures: Measures,
}

/// The whole in small.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Map {
    /// The whole.
    pub frame: Frame,
    /// What of it is shown large, in px of that frame.
    pub area: Area,
}

/// The whole is painted at most so much larger than it must be.
const LARGEST: f32 = 1.5;
/// Words that can be read fill about a tenth of a picture. What would have to
/// fill more than this share is not even tried.
const FULL: f32 = 0.2;
/// The least that a letter takes, in px: how wide, and how high with its line.
const LETTER: [f32; 2] = [5.5, 16.0];
/// What comes so near to fitting is tried in these proportions too.
const NEARLY: f32 = 0.93;
const STRETCHES: [f32; 3] = [1.12, 0.9, 1.25];
/// Around what is marked on the map.
const MAP_MARGIN: f32 = 8.0;

/// Draws a workshop's causes for a room: the most of what surrounds the focus
/// that can be read from the last row.
#[must_use]
pub fn stage(workshop: &Workshop, kind: StageKind, options: &StageOptions) -> Stage {
    let rungs = rungs::rungs(workshop, kind, options);
    let room = Room::new(options);
    let last = rungs.len().saturating_sub(1);
    for (n, rung) in rungs.iter().enumerate() {
        if n < last && !room.may_hold(workshop, &rung.scope) {
            continue;
        }
        let Some((frame, measures)) = room.draw(workshop, rung, n == last) else {
            continue;
        };
        let mut stage = Stage {
            scale: room.scale(&frame),
            frame,
            map: None,
            measures,
        };
        if n > 0 {
            room.add_map(workshop, kind, rung, &mut stage);
        }
        return stage;
    }
    // There is always a last rung.
    Stage {
        frame: Frame::default(),
        scale: 1.0,
        map: None,
        measures: Measures::new(Kept::Whys(0.0)),
    }
}

/// The room for a picture.
struct Room<'o> {
    options: &'o StageOptions,
    /// How large a picture must be painted at least.
    least: f32,
}

impl<'o> Room<'o> {
    fn new(options: &'o StageOptions) -> Self {
        Self {
            options,
            least: (options.least / EVEN).max(0.01),
        }
    }

    /// Whether all words of a picture would fit, were they set without a gap.
    fn may_hold(&self, workshop: &Workshop, scope: &Scope) -> bool {
        let area = self.options.width * self.options.height / (self.least * self.least);
        let drawn = scope.drawn(workshop);
        let letters: usize = drawn.iter().map(|it| it.text.chars().count()).sum();
        let [wide, high] = LETTER;
        count(letters) * wide * high <= FULL * area
    }

    /// A rung's picture, if it fits or must.
    fn draw(&self, workshop: &Workshop, rung: &Rung, must: bool) -> Option<(Frame, Measures)> {
        let wide = self.options.width / self.options.height;
        let try_with = |before, stretch: f32| {
            let options = Options {
                aspect: wide * stretch,
                before,
                ..Options::default()
            };
            let drawn = draw(workshop, rung.kind, &rung.scope, &options);
            (self.fitted(&drawn.0), drawn)
        };
        let excerpt = rung.scope.excerpt;
        let kept = self.options.before.filter(|it| it.kept.is_of(excerpt));
        if let Some((_, drawn)) = kept
            .map(|it| try_with(Some(it), 1.0))
            .filter(|it| it.0 >= self.least)
        {
            return Some(drawn);
        }
        // What was kept may be in the way of what would just fit; and what
        // nearly fits may do so in other proportions.
        let (mut most, mut best) = try_with(None, 1.0);
        for stretch in STRETCHES {
            if most >= self.least || most < self.least * NEARLY {
                break;
            }
            let (fitted, drawn) = try_with(None, stretch);
            if fitted > most {
                (most, best) = (fitted, drawn);
            }
        }
        (must || most >= self.least).then_some(best)
    }

    fn fitted(&self, frame: &Frame) -> f32 {
        (self.options.width / frame.width).min(self.options.height / frame.height)
    }

    fn scale(&self, frame: &Frame) -> f32 {
        self.fitted(frame).min(self.least * LARGEST)
    }

    /// Adds the whole in small, with what is shown large.
    fn add_map(&self, workshop: &Workshop, kind: StageKind, rung: &Rung, stage: &mut Stage) {
        let scope = Scope {
            folded: self.options.folded.iter().copied().collect(),
            ..Scope::default()
        };
        let before = self.options.before.and_then(|it| it.map);
        let options = Options {
            before: before.map(Measures::new),
            ..Options::default()
        };
        let (frame, measures) = draw(workshop, kind, &scope, &options);
        stage.measures.map = Some(measures.kept);
        let large = rung.large(workshop);
        let areas = frame.labels.iter().filter(|it| large.contains(&it.target));
        let around = areas.map(|it| it.area).reduce(Area::with);
        let whole = Area {
            w: frame.width,
            h: frame.height,
            ..Area::default()
        };
        stage.map = Some(Map {
            area: around.map_or(whole, |it| it.grown(MAP_MARGIN).within(whole).rounded()),
            frame,
        });
    }
}

fn draw(
    workshop: &Workshop,
    kind: StageKind,
    scope: &Scope,
    options: &Options,
) -> (Frame, Measures) {
    match kind {
        StageKind::Fishbone => fishbone::draw(workshop, scope, options),
        StageKind::Whys => whys::draw(workshop, scope, options),
    }
}

impl Area {
    /// The area around both.
    fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Self {
            x,
            y,
            w: (self.x + self.w).max(other.x + other.w) - x,
            h: (self.y + self.h).max(other.y + other.h) - y,
        }
    }

    fn grown(self, by: f32) -> Self {
        Self {
            x: self.x - by,
            y: self.y - by,
            w: self.w + 2.0 * by,
            h: self.h + 2.0 * by,
        }
    }

    /// What of it is within another.
    fn within(self, other: Self) -> Self {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        Self {
            x,
            y,
            w: (self.x + self.w).min(other.x + other.w) - x,
            h: (self.y + self.h).min(other.y + other.h) - y,
        }
    }
}
