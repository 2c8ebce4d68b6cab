//! The timeline as a drawn line: each entry at its place, its words on a flag
//! above the line or below it. How sure a time is shows in the shape of its
//! place: a disc, a ring, a broken ring. Safeguards stand with the entries that
//! they belong to, the others in rows beneath.

mod duration;
mod flag;
mod flag_heights;
mod guarding;
mod scale;

pub use duration::duration;

use crate::words::hundredths;
use crate::{Area, Frame, Label, LabelRole, Stroke, StrokeRole};
use chrono::{Datelike, NaiveDate};
use flag::{Flag, MEASURES, POLE};
use flag_heights::set_heights;
use guarding::Guarded;
use scale::places;
use workshop::{EntryTime, Language, TimelineEntry, When, Workshop, along};

/// Empty room around the picture.
const MARGIN: f32 = 12.0;
/// Radius of an entry's place on the line.
const PLACE: f32 = 5.5;
/// How evenly entries are spread at least, from the least on, until the picture
/// is no higher than this share of its width.
const EVENLY: [f32; 4] = [0.4, 0.5, 0.6, 0.7];
const HIGHEST: f32 = 0.5;
/// How high and wide the zigzag is where time is left out.
const ZIGZAG: [f32; 2] = [6.0, 5.0];
/// A day in seconds.
const DAY: i64 = 86_400;
const LINE: f32 = 2.0;
const STEM: f32 = 1.0;

/// Draws what happened along a line, `width` px wide and as high as its words
/// need.
#[must_use]
pub fn timeline(workshop: &Workshop, width: f32) -> Frame {
    let language = workshop.session().language;
    best_of(workshop.timeline(), &Guarded::of(workshop), language, width)
}

/// Draws some of what happened, as a timeline of its own: it begins with its
/// day and year. Safeguards are told elsewhere.
#[must_use]
pub fn timeline_part(entries: &[TimelineEntry], language: Language, width: f32) -> Frame {
    best_of(entries, &Guarded::default(), language, width)
}

/// The timeline with its entries as evenly spread as it takes to be low.
fn best_of(entries: &[TimelineEntry], guarded: &Guarded, language: Language, width: f32) -> Frame {
    let whens = whens(entries, language);
    let mut best: Option<Frame> = None;
    for share in EVENLY {
        let frame = drawn(entries, &whens, guarded, language, [width, share]);
        if best.as_ref().is_none_or(|it| frame.height < it.height) {
            best = Some(frame);
        }
        if best.as_ref().is_some_and(|it| it.height <= width * HIGHEST) {
            break;
        }
    }
    best.unwrap_or_default()
}

/// The timeline, with its entries so evenly spread.
fn drawn(
    entries: &[TimelineEntry],
    whens: &[String],
    guarded: &Guarded,
    language: Language,
    [width, share]: [f32; 2],
) -> Frame {
    let [measure, ..] = MEASURES;
    let start = MARGIN + PLACE;
    // The last flag needs room too.
    let length = (width - 2.0 * MARGIN - PLACE - POLE - measure).max(PLACE);
    let said = |seconds, ends| paused(seconds, ends, entries, language);
    let wide = |seconds, ends| Flag::paused(&said(seconds, ends));
    let places = places(&along(entries), length, share, wide);
    let pauses: Vec<String> = (places.pauses.iter())
        .map(|it| said(it.seconds, [it.from, it.to]))
        .collect();
    let mut flags = Vec::new();
    for (n, (entry, x)) in entries.iter().zip(&places.entries).enumerate() {
        let when = whens.get(n).map_or("", String::as_str);
        flags.push(Flag::new(n, entry, when, guarded.at(n), [start + x, width]));
    }
    for (n, (pause, text)) in places.pauses.iter().zip(&pauses).enumerate() {
        flags.push(Flag::pause(entries.len() + n, text, start + pause.x));
    }
    let reach = set_heights(&mut flags);
    let under = 2.0 * MARGIN + reach[0] + reach[1];
    let (beneath, height) = guarded.beneath([start, width - MARGIN], under);
    let mut pen = Pen {
        frame: Frame {
            width: hundredths(width),
            height: hundredths(under + height),
            ..Frame::default()
        },
        axis: MARGIN + reach[0],
    };
    let breaks: Vec<f32> = places.pauses.iter().map(|it| start + it.x).collect();
    pen.line([start, width - MARGIN], &breaks);
    flags.iter().for_each(|it| pen.flag(it));
    pen.frame.labels.extend(beneath);
    pen.frame
}

struct Pen {
    frame: Frame,
    /// The height of the line, in px from the top.
    axis: f32,
}

impl Pen {
    fn stroke(&mut self, role: StrokeRole, width: f32, points: &[[f32; 2]]) {
        self.frame.strokes.push(Stroke {
            role,
            hue: None,
            width,
            points: points.iter().map(|it| it.map(hundredths)).collect(),
        });
    }

    /// The line, with a zigzag at each break.
    fn line(&mut self, [start, end]: [f32; 2], breaks: &[f32]) {
        let y = self.axis;
        let [high, wide] = ZIGZAG;
        let mut from = start;
        for x in breaks {
            self.stroke(StrokeRole::Axis, LINE, &[[from, y], [x - 2.0 * wide, y]]);
            let zigzag = [
                [x - 2.0 * wide, y],
                [x - wide, y - high],
                [*x, y + high],
                [x + wide, y - high],
                [x + 2.0 * wide, y],
            ];
            self.stroke(StrokeRole::Break, LINE, &zigzag);
            from = x + 2.0 * wide;
        }
        self.stroke(StrokeRole::Axis, LINE, &[[from, y], [end, y]]);
        self.frame.strokes.sort_by_key(|it| it.role);
    }

    fn flag(&mut self, flag: &Flag<'_>) {
        let direction = if flag.below { 1.0 } else { -1.0 };
        if flag.mark.is_some() {
            let far = self.axis + direction * flag.top();
            let near = self.axis + direction * PLACE;
            self.stroke(StrokeRole::Stem, STEM, &[[flag.x, near], [flag.x, far]]);
        }
        let mut y = if flag.below {
            self.axis + flag.distance
        } else {
            self.axis - flag.top()
        };
        for (words, size) in &flag.words {
            let x = if flag.leftward {
                flag.left() + flag.width - size.w
            } else {
                flag.left()
            };
            let mut label = words.at(*size, x, y);
            y += size.h;
            if flag.leftward {
                to_the_right(&mut label);
            }
            self.mark(&mut label, flag);
            self.frame.labels.push(label);
        }
    }

    /// The place of an entry on the line.
    fn mark(&self, label: &mut Label, flag: &Flag<'_>) {
        if label.role != LabelRole::Entry {
            return;
        }
        label.mark = flag.mark;
        let area = Area {
            x: flag.x - PLACE,
            y: self.axis - PLACE,
            w: 2.0 * PLACE,
            h: 2.0 * PLACE,
        };
        label.mark_area = Some(area.rounded());
    }
}

/// Sets the lines of a label against its right edge.
fn to_the_right(label: &mut Label) {
    let widest = label.lines.iter().map(|it| it.width).fold(0.0, f32::max);
    for line in &mut label.lines {
        line.x = hundredths(line.x + widest - line.width);
    }
}

/// The time that was left out, in words. Next to a day without a time nobody knows the
/// hours.
fn paused(seconds: i64, ends: [usize; 2], entries: &[TimelineEntry], language: Language) -> String {
    let ends = ends.map(|it| entries.get(it).and_then(|it| it.time.at()));
    if ends.into_iter().flatten().any(When::is_day) {
        let days = ((seconds + DAY / 2) / DAY).max(1);
        return format!("≈\u{a0}{}", duration(days * DAY, language));
    }
    duration(seconds, language)
}

/// When each entry happened, with the day where it changes, and the year with
/// the first day and where that changes.
fn whens(entries: &[TimelineEntry], language: Language) -> Vec<String> {
    let mut last: Option<NaiveDate> = None;
    (entries.iter())
        .map(|entry| {
            let Some(at) = entry.time.at() else {
                return unknown(language).to_owned();
            };
            let date = at.date();
            let mut said = Vec::new();
            if matches!(entry.time, EntryTime::Approximate(_)) && at.is_day() {
                said.push("≈".to_owned());
            }
            if at.is_day() || last != Some(date) {
                said.push(day(date, language));
                if last.is_none_or(|it| it.year() != date.year()) {
                    said.push(date.year().to_string());
                }
            }
            last = Some(date);
            let day = said.join("\u{a0}");
            if at.is_day() {
                return day;
            }
            let about = match entry.time {
                EntryTime::Approximate(_) => "≈\u{a0}",
                EntryTime::Exact(_) | EntryTime::Unknown => "",
            };
            let clock = format!("{about}{}", at.clock());
            match day.as_str() {
                "" => clock,
                day => format!("{day} {clock}"),
            }
        })
        .collect()
}

/// "13 Mar".
fn day(date: NaiveDate, language: Language) -> String {
    let at = usize::try_from(date.month0()).unwrap_or_default();
    let month = language::months(language).get(at).copied();
    let short: String = month.unwrap_or_default().chars().take(3).collect();
    let number = language::day_of_month(date.day(), language);
    format!("{number}\u{a0}{short}")
}

fn unknown(language: Language) -> &'static str {
    match language {
        Language::En => "time unknown",
        Language::It => "ora sconosciuta",
    }
}
