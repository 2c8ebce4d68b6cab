//! A Pareto chart, lying: what weighs most on top, and a line that adds all so
//! far. Words stand beside their bars, where they can be read, and each row is
//! as high as its own words need.

mod bar;

pub use bar::ParetoBar;

use crate::words::{LabelText, Sign, Size, count, hundredths};
use crate::{Frame, LabelRole, Stroke, StrokeRole};
use std::ops::Range;

/// Empty room around the picture.
const MARGIN: f32 = 8.0;
/// The share of the width that words have.
const WORDS_SHARE: f32 = 0.38;
/// Between words, number and bar.
const GAP: f32 = 12.0;
/// Space for the number of dots, and for the last share.
const NUMBER_WIDTH: f32 = 26.0;
const PERCENT_WIDTH: f32 = 52.0;
/// How high a row is at least, and how much of the spare room it takes.
const MIN_ROW_HEIGHT: f32 = 36.0;
const SPARE: f32 = 36.0;
/// How much higher a row is than its words.
const ROW_PADDING: f32 = 12.0;
/// The thickness of a bar, in px.
const BAR: f32 = 16.0;
/// Radius of the dots on the line.
const DOT: f32 = 3.0;
/// What is called the vital few makes this share of all.
const VITAL_SHARE: f32 = 0.8;

/// Draws bars in the order of their counts, with the line of their sum. What
/// counts nothing is left out; what the height has no room for is summed up in
/// the last row. The first row is always there, if it takes a higher picture.
#[must_use]
pub fn pareto(bars: &[ParetoBar], width: f32, height: f32) -> Frame {
    let ranked = ParetoBar::ranked(bars);
    let mut frame = Frame::default();
    if let Some(chart) = Chart::new(&ranked, width) {
        let (shown, spare) = chart.fitting(height - 2.0 * MARGIN);
        frame = chart.drawn(0..shown, spare, true);
    }
    frame.width = hundredths(width);
    frame.height = frame.height.max(hundredths(height));
    frame
}

/// The same on sheets, of which none is higher than it may be, and each only as
/// high as its rows need: all rows are there, whole and in order. The first
/// sheet may have another height than those that follow.
#[must_use]
pub fn pareto_sheets(bars: &[ParetoBar], width: f32, [first, next]: [f32; 2]) -> Vec<Frame> {
    let ranked = ParetoBar::ranked(bars);
    let mut frames = Vec::new();
    let Some(chart) = Chart::new(&ranked, width) else {
        return frames;
    };
    let mut from = 0;
    while from < chart.rows.len() {
        let room = if from == 0 { first } else { next } - 2.0 * MARGIN;
        let mut filled = 0.0;
        let rest = chart.rows.iter().skip(from);
        let fit = rest.take_while(|it| {
            filled += it.high;
            filled <= room
        });
        let to = from + fit.count().max(1);
        frames.push(chart.drawn(from..to, 0.0, false));
        from = to;
    }
    frames
}

/// All rows, measured, and where their bars begin and how long they are.
struct Chart<'a> {
    rows: Vec<Row<'a>>,
    total: u32,
    width: f32,
    left: f32,
    per_dot: f32,
}

impl<'a> Chart<'a> {
    /// None without a dot.
    fn new(ranked: &[&'a ParetoBar], width: f32) -> Option<Self> {
        let counts = ranked.iter().map(|it| it.count);
        let total = counts.fold(0, u32::saturating_add);
        let measure = (width - 2.0 * MARGIN) * WORDS_SHARE;
        let left = MARGIN + measure + GAP + NUMBER_WIDTH + GAP;
        let mut so_far = 0;
        let rows = ranked.iter().map(|it| {
            so_far = it.count.saturating_add(so_far);
            Row::new(it, so_far, measure)
        });
        (total > 0).then(|| Self {
            rows: rows.collect(),
            total,
            width,
            left,
            per_dot: (width - MARGIN - PERCENT_WIDTH - left).max(1.0) / dots(total),
        })
    }

    /// How many rows fit, and how much higher than it must be each can be.
    fn fitting(&self, height: f32) -> (usize, f32) {
        let mut shown = self.rows.len();
        loop {
            let summed = usize::from(shown < self.rows.len());
            let rows = self.rows.iter().take(shown).map(|it| it.high);
            let needed = rows.sum::<f32>() + count(summed) * MIN_ROW_HEIGHT;
            if needed <= height || shown <= 1 {
                let spare = (height - needed) / count(shown + summed);
                return (shown, spare.clamp(0.0, SPARE));
            }
            shown -= 1;
        }
    }

    /// Some of the rows, each so much higher than it must be, and what is left
    /// if that should be summed up.
    fn drawn(&self, rows: Range<usize>, spare: f32, sum_up: bool) -> Frame {
        let mut pen = Pen::default();
        let mut line = Vec::new();
        let mut top = MARGIN;
        let end = |so_far: u32| self.left + dots(so_far) * self.per_dot;
        let (from, to) = (rows.start, rows.end);
        let mut before = from.checked_sub(1).and_then(|it| self.rows.get(it));
        for (n, row) in self.rows.iter().enumerate().take(to).skip(from) {
            let high = row.high + spare;
            let y = top + high / 2.0;
            if n == from
                && let Some(before) = before
            {
                // The line comes from the sheet before this one.
                let x = f32::midpoint(end(before.so_far), end(row.so_far));
                line.push([x, top]);
            }
            pen.row(self, row, y, high);
            let place = [end(row.so_far), y];
            line.push(place);
            pen.place(place);
            let share = |it: &Row<'_>| dots(it.so_far) / dots(self.total);
            pen.share(place, &percent(row.so_far, self.total));
            let is_last = n + 1 == self.rows.len();
            if before.map_or(0.0, share) < VITAL_SHARE && share(row) >= VITAL_SHARE && !is_last {
                pen.vital(top + high, self.width);
            }
            top += high;
            before = Some(row);
        }
        if let (Some(last), Some(next)) = (before, self.rows.get(to)) {
            let left = self.rows.len() - to;
            if sum_up {
                let y = top + (MIN_ROW_HEIGHT + spare) / 2.0;
                pen.more(self, left, self.total - last.so_far, y);
                top += MIN_ROW_HEIGHT + spare;
            } else {
                line.push([f32::midpoint(end(last.so_far), end(next.so_far)), top]);
            }
        }
        if line.len() > 1 {
            pen.stroke(StrokeRole::Share, None, 1.5, &line);
        }
        pen.frame.strokes.sort_by_key(|it| it.role);
        pen.frame.width = hundredths(self.width);
        pen.frame.height = hundredths(top + MARGIN);
        pen.frame
    }
}

/// A bar with its words measured.
struct Row<'a> {
    words: LabelText<'a>,
    size: Size,
    hue: Option<u8>,
    count: u32,
    /// With all that come before it.
    so_far: u32,
    /// The height that the row needs, in px.
    high: f32,
}

impl<'a> Row<'a> {
    fn new(bar: &'a ParetoBar, so_far: u32, measure: f32) -> Self {
        let sign = bar.initial.as_ref().map(|initial| Sign {
            text: initial.clone(),
            hue: bar.hue,
        });
        let role = LabelRole::Cause;
        let words = LabelText::new(bar.target, role, bar.hue, &bar.label);
        let words = words.with_badge(sign).with_number(bar.number.clone());
        let words = words.within(measure);
        let size = words.fit_within(measure);
        Self {
            words,
            size,
            hue: bar.hue,
            count: bar.count,
            so_far,
            high: (size.h + ROW_PADDING).max(MIN_ROW_HEIGHT),
        }
    }
}

/// A number of dots as a length has it.
fn dots(number: u32) -> f32 {
    usize::try_from(number).map_or(f32::MAX, count)
}

/// "60%": what stands in the list beside the chart too.
fn percent(part: u32, whole: u32) -> String {
    let (part, whole) = (u64::from(part), u64::from(whole).max(1));
    format!("{}%", (part * 200 + whole) / (whole * 2))
}

#[derive(Default)]
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
        let words = LabelText::note(self.notes, text, strong);
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

    fn row(&mut self, chart: &Chart<'_>, row: &Row<'_>, y: f32, high: f32) {
        let label = row.words.at(row.size, MARGIN, y - row.size.h / 2.0);
        self.frame.labels.push(label);
        let number = [chart.left - GAP, y];
        self.note(&row.count.to_string(), true, number, true);
        let end = chart.left + dots(row.count) * chart.per_dot;
        self.stroke(StrokeRole::Bar, row.hue, BAR, &[[chart.left, y], [end, y]]);
        let (top, foot) = (y - high / 2.0, y + high / 2.0);
        let ground = [[chart.left, top], [chart.left, foot]];
        self.stroke(StrokeRole::Tick, None, 1.0, &ground);
    }

    /// A dot on the line.
    fn place(&mut self, [x, y]: [f32; 2]) {
        let wide = [[x - DOT, y], [x + DOT, y]];
        self.stroke(StrokeRole::Share, None, 2.0 * DOT, &wide);
    }

    /// How much all so far are: above the line, where it doesn't come by.
    fn share(&mut self, [x, y]: [f32; 2], text: &str) {
        self.note(text, false, [x + DOT + 1.0, y - 10.0], false);
    }

    /// A rule beneath what makes most of all.
    fn vital(&mut self, y: f32, width: f32) {
        let rule = [[MARGIN, y], [width - MARGIN, y]];
        self.stroke(StrokeRole::Tick, None, 1.0, &rule);
    }

    /// What has no row of its own: how many, and how many dots together.
    fn more(&mut self, chart: &Chart<'_>, rows: usize, dots: u32, y: f32) {
        self.note(&format!("+{rows}"), false, [MARGIN + 2.0, y], false);
        let number = [chart.left - GAP, y];
        self.note(&dots.to_string(), true, number, true);
    }
}
