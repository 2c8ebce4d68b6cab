//! What a label says and how it looks, before it has a place: its words
//! measured, with the signs beside them.

use crate::style::{SIGN_TEXT, Style};
use crate::{Area, Badge, Label, LabelRole, Line, Mark, Number, Target, Weight};
use lettering::{ASCENT, DESCENT, Paragraph};
use workshop::{Cause, CauseId, EvidenceLevel, Standing};

/// Space between a sign and what follows it.
const SIGN_GAP: f32 = 5.0;
/// Space left and right of the number in a pill.
const PILL_PADDING: f32 = 5.0;
/// A label's words wrap to this many lines at the usual measure; longer words
/// get a wider measure, in these steps, before they get more lines.
const STEPS: [(f32, usize); 6] = [
    (1.0, 4),
    (1.2, 4),
    (1.4, 5),
    (1.8, 6),
    (2.2, 7),
    (2.8, usize::MAX),
];

/// A label's measured size at one measure.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    pub(crate) w: f32,
    pub(crate) h: f32,
    /// Where its lines are broken, in em.
    wrap: f32,
}

/// A category's sign: its initial and hue.
#[derive(Clone, Debug)]
pub(crate) struct Sign {
    pub(crate) text: String,
    pub(crate) hue: Option<u8>,
}

/// A label without a place.
#[derive(Debug)]
pub(crate) struct LabelText<'a> {
    pub(crate) target: Target,
    pub(crate) role: LabelRole,
    pub(crate) hue: Option<u8>,
    style: Style,
    paragraph: Paragraph<'a>,
    badge: Option<(Sign, f32)>,
    /// The number that it is called by, and its width.
    number: Option<(String, f32)>,
    mark: Option<Mark>,
    /// How many causes beneath it aren't drawn, and the width of their pill.
    hidden: (u32, f32),
}

impl<'a> LabelText<'a> {
    /// The words of a head, a bone or an effect.
    pub(crate) fn new(target: Target, role: LabelRole, hue: Option<u8>, text: &'a str) -> Self {
        let style = Style::of(role, false);
        Self {
            target,
            role,
            hue,
            style,
            paragraph: Paragraph::new(style.weight, text, longest(role)),
            badge: None,
            number: None,
            mark: None,
            hidden: (0, 0.0),
        }
    }

    /// The words of a note; what is strong is set bolder.
    pub(crate) fn note(number: usize, text: &'a str, strong: bool) -> Self {
        let style = Style::of(LabelRole::Note, strong);
        Self {
            target: Target::Note(u32::try_from(number).unwrap_or(u32::MAX)),
            role: LabelRole::Note,
            hue: None,
            style,
            // Notes are short, and never broken within a word.
            paragraph: Paragraph::new(style.weight, text, f32::MAX),
            badge: None,
            number: None,
            mark: None,
            hidden: (0, 0.0),
        }
    }

    /// The words of a safeguard.
    pub(crate) fn of_safeguard(target: Target, mark: Mark, text: &'a str) -> Self {
        let mut words = Self::new(target, LabelRole::Safeguard, None, text);
        words.mark = Some(mark);
        words
    }

    /// The words of a cause.
    pub(crate) fn of_cause(cause: &'a Cause, role: LabelRole, hue: Option<u8>) -> Self {
        let mark = mark_of(cause);
        let style = Style::of(role, mark == Some(Mark::Root));
        Self {
            target: Target::Cause(cause.id),
            role,
            hue,
            style,
            paragraph: Paragraph::new(style.weight, &cause.text, longest(role)),
            badge: None,
            number: None,
            mark,
            hidden: (0, 0.0),
        }
    }

    /// Adds a category's sign.
    pub(crate) fn with_badge(mut self, badge: Option<Sign>) -> Self {
        self.badge = badge.map(|sign| {
            let width = lettering::width(Weight::SemiBold, SIGN_TEXT, &sign.text) + 0.6 * SIGN_TEXT;
            (sign, width.max(self.style.sign))
        });
        self
    }

    /// Adds the number that it is called by.
    pub(crate) fn with_number(mut self, number: Option<String>) -> Self {
        self.number = number.map(|text| {
            let width = lettering::width(Weight::Medium, SIGN_TEXT, &text);
            (text, hundredths(width))
        });
        self
    }

    /// Tells how many causes beneath it aren't drawn.
    pub(crate) fn with_hidden(mut self, hidden: u32) -> Self {
        let width = || lettering::width(Weight::SemiBold, SIGN_TEXT, &pill(hidden));
        let wide = if hidden == 0 {
            0.0
        } else {
            (width() + 2.0 * PILL_PADDING).max(self.style.sign)
        };
        self.hidden = (hidden, hundredths(wide));
        self
    }

    /// Its font size.
    pub(crate) fn size(&self) -> f32 {
        self.style.size
    }

    /// The cause that it names, if it names one.
    pub(crate) fn cause(&self) -> Option<CauseId> {
        match self.target {
            Target::Cause(id) => Some(id),
            _ => None,
        }
    }

    /// How many causes beneath it aren't drawn.
    pub(crate) fn hidden(&self) -> u32 {
        self.hidden.0
    }

    /// Whether its mark is drawn as a sign beside the words.
    fn has_mark_sign(&self) -> bool {
        let is_sign = |it: Mark| matches!(it, Mark::Root | Mark::Outside) || !it.lines().is_empty();
        self.mark.is_some_and(is_sign)
    }

    /// The room that the signs take before the words.
    fn signs(&self) -> f32 {
        let badge = self.badge.as_ref().map_or(0.0, |it| it.1 + SIGN_GAP);
        let mark = if self.has_mark_sign() {
            self.style.sign + SIGN_GAP
        } else {
            0.0
        };
        let number = self.number.as_ref().map_or(0.0, |it| it.1 + SIGN_GAP);
        number + badge + mark
    }

    /// Its size where a line of words should be about `measure` wide; signs come
    /// on top.
    pub(crate) fn fit(&self, measure: f32) -> Size {
        let style = self.style;
        let mut found = (0, 0.0);
        for (wider, most) in STEPS {
            let room = measure * wider / style.size;
            found = self.paragraph.measure(room);
            if found.0 <= most {
                found = self.paragraph.balanced(room);
                break;
            }
        }
        self.boxed(found)
    }

    /// The same with words broken up that alone, beside the signs, would be
    /// wider than `room`.
    pub(crate) fn within(mut self, room: f32) -> Self {
        let style = self.style;
        let room = room - self.signs() - 2.0 * style.padding[0];
        let longest = (room / style.size).clamp(1.0, longest(self.role));
        self.paragraph = self.paragraph.broken_at(style.weight, longest);
        self
    }

    /// Its size where no line may be wider than `room`, however many there
    /// are.
    pub(crate) fn fit_within(&self, room: f32) -> Size {
        let style = self.style;
        let room = room - self.signs() - 2.0 * style.padding[0];
        self.boxed(self.paragraph.balanced((room / style.size).max(1.0)))
    }

    fn boxed(&self, (lines, wrap): (usize, f32)) -> Size {
        let style = self.style;
        let (pad_x, pad_y) = (style.padding[0], style.padding[1]);
        let words = (wrap * style.size).max(self.last_with_pill(wrap));
        Size {
            w: hundredths(words + self.signs() + 2.0 * pad_x).max(24.0),
            h: count(lines.max(1)) * style.leading + 2.0 * pad_y,
            wrap,
        }
    }

    /// The width of the last line with the pill that stands after it; nothing
    /// where there is no pill.
    fn last_with_pill(&self, wrap: f32) -> f32 {
        if self.hidden.0 == 0 {
            return 0.0;
        }
        let lines = self.paragraph.lines(wrap);
        let last = lines.last().map_or(0.0, |it| it.width * self.style.size);
        last + SIGN_GAP + self.hidden.1
    }

    /// The size of a picture's head: no wider than it must be, and there even
    /// before the effect has words.
    pub(crate) fn fit_head(&self) -> Size {
        let mut size = Size::default();
        for measure in [88.0, 100.0, 116.0, 136.0, 160.0, 190.0, 230.0, 280.0, 340.0] {
            // Width is dear: rather more lines than wider ones.
            size = self.fit_within(measure + 2.0 * self.style.padding[0]);
            if size.h < size.w * 2.0 {
                break;
            }
        }
        size.w = size.w.max(96.0);
        size.h = size.h.max(72.0);
        size
    }

    /// The label at a place.
    pub(crate) fn at(&self, size: Size, x: f32, y: f32) -> Label {
        let style = self.style;
        let area = Area {
            x,
            y,
            w: size.w,
            h: size.h,
        }
        .rounded();
        let rise = (ASCENT - DESCENT) * style.size;
        let lines = self.paragraph.lines(size.wrap);
        // A box may have been made higher than its words need.
        let text_height = count(lines.len().max(1)) * style.leading;
        let top = area.y + (area.h - text_height) / 2.0;
        // Ascent and descent centred in the leading.
        let first = top + f32::midpoint(style.leading, rise);
        let middle = top + style.leading / 2.0;
        let mut left = area.x + style.padding[0];
        let side = style.sign;
        let mut sign = |w: f32| {
            let x = left;
            left += w + SIGN_GAP;
            Area {
                x,
                y: middle - side / 2.0,
                w,
                h: side,
            }
            .rounded()
        };
        let number = (self.number.as_ref()).map(|(it, width)| Number {
            area: sign(*width),
            text: it.clone(),
        });
        let badge = (self.badge.as_ref()).map(|(it, width)| Badge {
            area: sign(*width),
            hue: it.hue,
            text: it.text.clone(),
        });
        let mark_area = self.has_mark_sign().then(|| sign(side));
        let lines: Vec<Line> = (lines.into_iter().enumerate())
            .map(|(n, line)| {
                let width = line.width * style.size;
                let x = if style.centred {
                    area.x + (area.w - width) / 2.0
                } else {
                    left
                };
                Line {
                    x: hundredths(x),
                    baseline: hundredths(count(n) * style.leading + first),
                    width: hundredths(width),
                    text: line.text(),
                    direction: line.direction,
                }
            })
            .collect();
        let hidden_area = (self.hidden.0 > 0).then(|| {
            let end = lines.last().map_or(left, |it| it.x + it.width + SIGN_GAP);
            let below = count(lines.len().max(1) - 1) * style.leading;
            Area {
                x: end,
                y: middle + below - side / 2.0,
                w: self.hidden.1,
                h: side,
            }
            .rounded()
        });
        Label {
            target: self.target,
            role: self.role,
            hue: self.hue,
            area,
            size: style.size,
            leading: style.leading,
            weight: style.weight,
            lines,
            badge,
            number,
            mark: self.mark,
            mark_area,
            hidden: self.hidden.0,
            hidden_area,
            sign_size: SIGN_TEXT,
        }
    }

    /// How far below the label's top the middle of its first line is: where an
    /// elbow or a link leads to.
    pub(crate) fn entry(&self) -> f32 {
        self.style.padding[1] + self.style.leading / 2.0
    }
}

/// What stands in the pill of causes that aren't drawn.
pub(crate) fn pill(hidden: u32) -> String {
    format!("+{hidden}")
}

/// The widest that a word may be before it is broken up, in em.
fn longest(role: LabelRole) -> f32 {
    match role {
        LabelRole::Head => 9.0,
        _ => 10.0,
    }
}

fn mark_of(cause: &Cause) -> Option<Mark> {
    match (cause.evidence.level, cause.standing) {
        (EvidenceLevel::Refuted, _) => Some(Mark::Refuted),
        (_, Standing::Root) => Some(Mark::Root),
        (_, Standing::Outside) => Some(Mark::Outside),
        _ => None,
    }
}

/// A number of lines, or of anything else that a picture has few of.
#[allow(
    clippy::cast_precision_loss,
    reason = "no picture has millions of anything"
)]
pub(crate) fn count(n: usize) -> f32 {
    n as f32
}

/// Rounds to 1/100: what a frame holds.
pub(crate) fn hundredths(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

impl Area {
    /// The area with its lengths rounded to 1/100.
    pub(crate) fn rounded(self) -> Self {
        Self {
            x: hundredths(self.x),
            y: hundredths(self.y),
            w: hundredths(self.w),
            h: hundredths(self.h),
        }
    }
}
