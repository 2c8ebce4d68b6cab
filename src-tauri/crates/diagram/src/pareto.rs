//! A Pareto chart, lying: what weighs most on top, and a line that adds all so
//! far. Words stand beside their bars, where they can be read.

use crate::forest::unsorted;
use crate::style::Lettering;
use crate::words::{Sign, Size, Words, count, hundredths};
use crate::{Frame, LabelRole, Stroke, StrokeRole, Target};
use workshop::{Category, CategoryId, Workshop};

/// One bar of a Pareto chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ParetoBar {
    /// What it counts for.
    pub target: Target,
    /// What that is called.
    pub label: String,
    /// The initial of its category, where that isn't what it counts for.
    pub initial: Option<String>,
    /// Its category's hue; none: ink.
    pub hue: Option<u8>,
    /// How many dots it got.
    pub count: u32,
}

impl ParetoBar {
    /// One for each cause, with its dots.
    #[must_use]
    pub fn by_cause(workshop: &Workshop) -> Vec<Self> {
        (workshop.causes_in_order())
            .map(|cause| {
                let category = workshop.category_of(cause.id);
                let category = category.and_then(|id| workshop.category(id));
                Self {
                    target: Target::Cause(cause.id),
                    label: cause.text.clone(),
                    initial: category.map(|it| it.initial.clone()),
                    hue: category.map(|it| it.hue),
                    count: cause.votes,
                }
            })
            .collect()
    }

    /// One for each category, with the dots of all its causes.
    #[must_use]
    pub fn by_category(workshop: &Workshop) -> Vec<Self> {
        let bar = |id: Option<CategoryId>, label: &str, initial, hue| {
            let of = workshop.causes();
            let of = of.filter(|it| workshop.category_of(it.id) == id);
            Self {
                target: Target::Category(id),
                label: label.to_owned(),
                initial,
                hue,
                count: of.fold(0, |sum: u32, it| sum.saturating_add(it.votes)),
            }
        };
        let named = |it: &Category| {
            let initial = Some(it.initial.clone());
            bar(Some(it.id), &it.name, initial, Some(it.hue))
        };
        let named = workshop.categories().iter().map(named);
        named
            .chain([bar(None, unsorted(workshop), None, None)])
            .collect()
    }
}

/// Empty room around the picture.
const MARGIN: f32 = 8.0;
/// The share of the width that words have.
const WORDS: f32 = 0.38;
/// Between words, number and bar.
const GAP: f32 = 12.0;
/// Room for the number of dots, and for the last share.
const NUMBER: f32 = 26.0;
const PERCENT: f32 = 52.0;
/// How high a row is, and how much higher than its words.
const ROW: [f32; 2] = [36.0, 72.0];
const AIR: f32 = 12.0;
/// How thick a bar is.
const BAR: f32 = 16.0;
/// Radius of the dots on the line.
const DOT: f32 = 3.0;
/// What is called the vital few makes this share of all.
const MOST: f32 = 0.8;

/// Draws bars in the order of their counts, with the line of their sum. What
/// counts nothing is left out; what the height has no room for is summed up in
/// the last row.
#[must_use]
pub fn pareto(bars: &[ParetoBar], width: f32, height: f32) -> Frame {
    let mut bars: Vec<&ParetoBar> = bars.iter().filter(|it| it.count > 0).collect();
    bars.sort_by_key(|it| std::cmp::Reverse(it.count));
    let mut pen = Pen {
        frame: Frame {
            width: hundredths(width),
            height: hundredths(height),
            ..Frame::default()
        },
        notes: 0,
    };
    let total: u32 = bars.iter().map(|it| it.count).fold(0, u32::saturating_add);
    if total == 0 {
        return pen.frame;
    }
    let measure = (width - 2.0 * MARGIN) * WORDS;
    let rows: Vec<Row<'_>> = bars.iter().map(|it| Row::new(it, measure)).collect();
    let (shown, high) = fitting(&rows, height - 2.0 * MARGIN);
    let left = MARGIN + measure + GAP + NUMBER + GAP;
    let chart = Chart {
        left,
        per_dot: (width - MARGIN - PERCENT - left).max(1.0) / dots(total),
        high,
    };
    let mut so_far = 0;
    let mut line = vec![];
    for (n, row) in rows.iter().take(shown).enumerate() {
        let y = MARGIN + high * count(n) + high / 2.0;
        so_far += row.count;
        pen.row(&chart, row, y, measure);
        let end = [left + dots(so_far) * chart.per_dot, y];
        line.push(end);
        let share = dots(so_far) / dots(total);
        pen.share(end, share);
        let before = dots(so_far - row.count) / dots(total);
        if before < MOST && share >= MOST && n + 1 < rows.len() {
            pen.vital(y + high / 2.0, width);
        }
    }
    if shown < rows.len() {
        let y = MARGIN + high * count(shown) + high / 2.0;
        pen.more(rows.len() - shown, total - so_far, y, measure);
    }
    if line.len() > 1 {
        pen.stroke(StrokeRole::Share, None, 1.5, &line);
    }
    for [x, y] in line {
        pen.stroke(
            StrokeRole::Share,
            None,
            2.0 * DOT,
            &[[x - DOT, y], [x + DOT, y]],
        );
    }
    pen.frame.strokes.sort_by_key(|it| it.role);
    pen.frame
}

/// Where bars begin, how long they are, how high a row is.
struct Chart {
    left: f32,
    per_dot: f32,
    high: f32,
}

/// A bar with its words measured.
struct Row<'a> {
    words: Words<'a>,
    size: Size,
    hue: Option<u8>,
    count: u32,
}

impl<'a> Row<'a> {
    fn new(bar: &'a ParetoBar, measure: f32) -> Self {
        let sign = bar.initial.as_ref().map(|initial| Sign {
            text: initial.clone(),
            hue: bar.hue,
        });
        let role = LabelRole::Cause;
        let words = Words::new(bar.target, role, bar.hue, &bar.label, Lettering::Even);
        let words = words.with_badge(sign);
        let size = words.fit_within(measure);
        Self {
            words,
            size,
            hue: bar.hue,
            count: bar.count,
        }
    }
}

/// How many rows fit, and how high each is.
fn fitting(rows: &[Row<'_>], height: f32) -> (usize, f32) {
    let [least, most] = ROW;
    let mut shown = rows.len();
    loop {
        let words = rows.iter().take(shown).map(|it| it.size.h + AIR);
        let high = words.fold(least, f32::max);
        let summed = usize::from(shown < rows.len());
        let lines = count(shown + summed);
        if high * lines <= height || shown <= 1 {
            return (shown, (height / lines).min(most).max(high));
        }
        shown -= 1;
    }
}

/// A number of dots as a length has it.
fn dots(number: u32) -> f32 {
    usize::try_from(number).map_or(f32::MAX, count)
}

struct Pen {
    frame: Frame,
    /// How many notes there are so far.
    notes: usize,
}

impl Pen {
    fn stroke(&mut self, role: StrokeRole, hue: Option<u8>, width: f32, points: &[[f32; 2]]) {
        self.frame.strokes.push(Stroke {
            role,
            hue,
            width,
            points: points.iter().map(|it| it.map(hundredths)).collect(),
        });
    }

    /// A note whose left end and middle are given; or its right end.
    fn note(&mut self, text: &str, strong: bool, [x, y]: [f32; 2], ends: bool) {
        let words = Words::note(self.notes, text, strong);
        self.notes += 1;
        let size = words.fit_within(f32::MAX);
        let left = if ends { x - size.w } else { x };
        let mut label = words.at(size, left, y - size.h / 2.0);
        if ends {
            for line in &mut label.lines {
                line.x = hundredths(x - line.width);
            }
        }
        self.frame.labels.push(label);
    }

    fn row(&mut self, chart: &Chart, row: &Row<'_>, y: f32, measure: f32) {
        let label = row.words.at(row.size, MARGIN, y - row.size.h / 2.0);
        self.frame.labels.push(label);
        let number = [MARGIN + measure + GAP + NUMBER, y];
        self.note(&row.count.to_string(), true, number, true);
        let end = chart.left + dots(row.count) * chart.per_dot;
        self.stroke(StrokeRole::Bar, row.hue, BAR, &[[chart.left, y], [end, y]]);
        let (top, foot) = (y - chart.high / 2.0, y + chart.high / 2.0);
        let ground = [[chart.left, top], [chart.left, foot]];
        self.stroke(StrokeRole::Tick, None, 1.0, &ground);
    }

    /// How much all so far are: above the line, where it doesn't come by.
    fn share(&mut self, [x, y]: [f32; 2], share: f32) {
        let text = format!("{:.0} %", share * 100.0);
        self.note(&text, false, [x + DOT + 1.0, y - 10.0], false);
    }

    /// A rule beneath what makes most of all.
    fn vital(&mut self, y: f32, width: f32) {
        let rule = [[MARGIN, y], [width - MARGIN, y]];
        self.stroke(StrokeRole::Tick, None, 1.0, &rule);
    }

    /// What has no row of its own: how many, and how many dots together.
    fn more(&mut self, rows: usize, dots: u32, y: f32, measure: f32) {
        self.note(&format!("+{rows}"), false, [MARGIN + 2.0, y], false);
        let number = [MARGIN + measure + GAP + NUMBER, y];
        self.note(&dots.to_string(), true, number, true);
    }
}
