//! A frame as a standalone SVG file. Text is drawn as outlines, so that it
//! looks the same in every viewer; what no font draws here is left to the
//! viewer's own.

mod glyphs;
mod signs;

use crate::palette::{Colour, Palette};
use crate::{
    Frame, Label, LabelRole, Mark, Space, Stroke, StrokeRole, Typeset, TypesetLabel, Weight,
};
use glyphs::Glyphs;
use lettering::{Direction, HYPHEN, ShapedLine};
use std::fmt::Write;

/// Fonts that viewers have for what none draws here.
const FALLBACK: &str = "Inter, 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic', \
                        'Segoe UI', 'Hiragino Sans', system-ui, sans-serif";

/// Paints a frame as an SVG file in a palette's colours.
///
/// Each label is a group that bears its words as its title, for those who
/// listen to the picture and for whoever edits it.
#[must_use]
pub fn svg(picture: &Typeset, palette: &Palette) -> String {
    svg_on(picture, palette, Ground::Paper)
}

/// What is behind a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The palette's paper.
    Paper,
    /// Nothing.
    Transparent,
}

/// The same on a ground.
#[must_use]
pub fn svg_on(picture: &Typeset, palette: &Palette, ground: Ground) -> String {
    painted(picture, palette, ground, None)
}

/// The same as large as it comes out in a space; the root element says how
/// well it can be read there: `data-scale`, the least and the median size of
/// words in `data-text-min` and `data-text-median` (that of first-level causes),
/// how many causes are there in `data-shown`, and how many stepped back in
/// `data-folded`.
#[must_use]
pub fn svg_in(picture: &Typeset, palette: &Palette, space: Space) -> String {
    painted(picture, palette, Ground::Paper, Some(space))
}

fn painted(picture: &Typeset, palette: &Palette, ground: Ground, space: Option<Space>) -> String {
    let frame = picture.frame;
    let mut glyphs = Glyphs::default();
    let mut body = Body {
        out: String::new(),
        glyphs: &mut glyphs,
        palette,
    };
    body.strokes(&frame.strokes);
    for label in &picture.labels {
        body.label(label);
    }
    let body = body.out;
    let (width, height) = (Number(frame.width), Number(frame.height));
    let [wide, high] = match space {
        Some(it) => [it.width, it.height],
        None => [frame.width, frame.height],
    };
    let (wide, high) = (Number(wide), Number(high));
    let mut out = String::with_capacity(body.len() * 2);
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-labelledby=\"title desc\""
    );
    if let Some(space) = space {
        legibility(&mut out, frame, space);
    }
    out.push_str(">\n<title id=\"title\">");
    let title = frame.labels.first().map(words).unwrap_or_default();
    escape(&mut out, &title);
    out.push_str("</title>\n<desc id=\"desc\">");
    describe(&mut out, frame);
    out.push_str("</desc>\n<defs>\n");
    glyphs.write(&mut out);
    out.push_str("</defs>\n");
    if ground == Ground::Paper {
        let paper = Hex(palette.paper);
        let _ = writeln!(
            out,
            "<rect width=\"100%\" height=\"100%\" fill=\"{paper}\"/>"
        );
    }
    out.push_str(&body);
    out.push_str("</svg>\n");
    out
}

/// How well a frame can be read in a space.
fn legibility(out: &mut String, frame: &Frame, space: Space) {
    let scale = space.scale(frame);
    let sizes = frame.labels.iter().map(|it| it.size);
    let least = sizes.fold(f32::MAX, f32::min) * scale;
    let mut firsts: Vec<f32> = (frame.labels.iter())
        .filter(|it| it.role == LabelRole::Cause)
        .map(|it| it.size * scale)
        .collect();
    firsts.sort_by(f32::total_cmp);
    let median = firsts.get(firsts.len() / 2).copied().unwrap_or_default();
    let folded: u32 = frame.labels.iter().map(|it| it.hidden).sum();
    let _ = write!(
        out,
        " data-scale=\"{scale:.4}\" data-text-min=\"{}\" data-text-median=\"{}\" \
         data-shown=\"{}\" data-folded=\"{folded}\"",
        Number(least),
        Number(median),
        frame.causes().count(),
    );
}

struct Body<'a> {
    out: String,
    glyphs: &'a mut Glyphs,
    palette: &'a Palette,
}

impl Body<'_> {
    /// One path for all neighbours that look alike.
    fn strokes(&mut self, strokes: &[Stroke]) {
        let look = |it: &Stroke| (it.role, it.hue, it.width);
        for alike in strokes.chunk_by(|one, other| look(one) == look(other)) {
            let Some(first) = alike.first() else { continue };
            let colour = Hex(self.palette.stroke(first.role, first.hue));
            let cap = match first.role {
                StrokeRole::Spine | StrokeRole::Bone => "round",
                _ => "butt",
            };
            let _ = write!(
                self.out,
                "<path fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" \
                 stroke-linecap=\"{cap}\" stroke-linejoin=\"round\" d=\"",
                Number(first.width)
            );
            for stroke in alike {
                for (n, [x, y]) in stroke.points.iter().enumerate() {
                    let step = if n == 0 { 'M' } else { 'L' };
                    let _ = write!(self.out, "{step}{} {}", Number(*x), Number(*y));
                }
            }
            self.out.push_str("\"/>\n");
        }
    }

    fn label(&mut self, typeset: &TypesetLabel) {
        let label = typeset.label;
        self.out.push_str("<g><title>");
        let spoken = words(label);
        escape(&mut self.out, &spoken);
        self.out.push_str("</title>");
        if let Some(fill) = self.palette.fill(label.role, label.hue) {
            signs::plate(&mut self.out, label, fill);
        }
        let text = self.palette.text(label.role, label.hue, label.mark);
        if let (Some(badge), Some(initial)) = (&label.badge, &typeset.badge) {
            signs::badge(self, label, badge, initial);
        }
        if let (Some(number), Some(words)) = (&label.number, &typeset.number) {
            signs::number(self, label, number.area, words);
        }
        if let (Some(mark), Some(area)) = (label.mark, label.mark_area) {
            signs::mark(&mut self.out, mark, area, self.palette);
        }
        if let (Some(area), Some(count)) = (label.hidden_area, &typeset.hidden) {
            signs::pill(self, label, area, count);
        }
        for (line, shaped) in label.lines.iter().zip(&typeset.lines) {
            self.line(shaped, (line.x, line.baseline), label.size, text);
            if label.mark == Some(Mark::Refuted) {
                signs::strike(&mut self.out, line, label.size, text);
            }
        }
        self.out.push_str("</g>\n");
    }

    /// One line of text from a place: its glyphs, and plain text for what has
    /// none.
    fn line(&mut self, line: &ShapedLine, (x, baseline): (f32, f32), size: f32, colour: Colour) {
        let mut x = x;
        // Glyphs are written as one group as long as nothing comes between.
        let mut group = None;
        for (start, run) in line.runs() {
            let width = run.width * size;
            if let Some(glyphs) = &run.glyphs {
                let open = group.get_or_insert_with(|| {
                    self.glyphs
                        .open(&mut self.out, (x, baseline), size, Hex(colour));
                    0
                });
                *open = (self.glyphs).draw(&mut self.out, line.weight, run.source, glyphs, *open);
            } else {
                if group.take().is_some() {
                    self.out.push_str("</g>");
                }
                let range = start + run.range.start..start + run.range.end;
                let text = line.text.get(range).unwrap_or_default();
                let place = (x, width, baseline);
                self.foreign(text, run.direction, place, line.weight, size, colour);
            }
            x += width;
        }
        if group.is_some() {
            self.out.push_str("</g>");
        }
    }

    /// Text in one direction that the viewer's fonts must draw. It stands at that
    /// end of the room it was given at which one begins to read it. It is written
    /// as it is read: the viewer turns it around, and does so wholly where marks
    /// of its direction are at both ends.
    fn foreign(
        &mut self,
        words: &str,
        direction: Direction,
        (x, width, baseline): (f32, f32, f32),
        weight: Weight,
        size: f32,
        colour: Colour,
    ) {
        let number = match weight {
            Weight::Regular => 400,
            Weight::Medium => 500,
            Weight::SemiBold => 600,
        };
        let (x, anchor, mark) = match direction {
            Direction::LeftToRight => (x, "start", ""),
            Direction::RightToLeft => (x + width, "end", "\u{200F}"),
        };
        let _ = write!(
            self.out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" font-family=\"{FALLBACK}\" \
             font-size=\"{}\" font-weight=\"{number}\" fill=\"{}\">{mark}",
            Number(x),
            Number(baseline),
            Number(size),
            Hex(colour)
        );
        escape(&mut self.out, words);
        self.out.push_str(mark);
        self.out.push_str("</text>");
    }
}

/// A label's words on one line, as they were before they were broken.
fn words(label: &Label) -> String {
    let mut all = String::new();
    for line in &label.lines {
        let in_a_word = all.ends_with(HYPHEN);
        if in_a_word {
            all.pop();
        }
        let joined = in_a_word || all.is_empty() || !line_needs_space(&all, &line.text);
        if !joined {
            all.push(' ');
        }
        all.push_str(&line.text);
    }
    all
}

/// Whether two lines were parted at a space. East Asian text is broken without
/// one, and so is a word that was too long.
fn line_needs_space(before: &str, after: &str) -> bool {
    let wide = |it: Option<char>| it.is_some_and(|it| u32::from(it) >= 0x2E80);
    !(wide(before.chars().last()) || wide(after.chars().next()) || before.ends_with(['-', '/']))
}

/// The picture in a sentence for those who can't see it.
fn describe(out: &mut String, frame: &Frame) {
    let bones = (frame.labels.iter()).filter(|it| it.role == LabelRole::BoneHead);
    for (n, bone) in bones.enumerate() {
        if n > 0 {
            out.push_str(" · ");
        }
        escape(out, &words(bone));
    }
}

/// A length without needless digits.
struct Number(f32);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "no picture is millions of px wide"
        )]
        let hundredths = (f64::from(self.0) * 100.0).round() as i64;
        let (whole, rest) = (hundredths / 100, (hundredths % 100).abs());
        if hundredths < 0 && whole == 0 {
            f.write_char('-')?;
        }
        write!(f, "{whole}")?;
        match rest {
            0 => Ok(()),
            it if it % 10 == 0 => write!(f, ".{}", it / 10),
            it => write!(f, ".{it:02}"),
        }
    }
}

/// A colour as SVG writes it.
#[derive(Clone, Copy)]
struct Hex(Colour);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

/// Writes text so that no character of it counts as markup. Characters that
/// XML doesn't know are left out.
fn escape(out: &mut String, text: &str) {
    for char in text.chars() {
        match char {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            it if it < ' ' => {}
            it => out.push(it),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let shown = [1.0, -0.5, 12.345, 0.05, -3.0, 7.1].map(|it| Number(it).to_string());
        assert_eq!(shown, ["1", "-0.5", "12.35", "0.05", "-3", "7.1"]);
    }

    #[test]
    fn markup_in_words_stays_words() {
        let mut out = String::new();
        escape(&mut out, "a<b & \"c\"\u{1}");
        assert_eq!(out, "a&lt;b &amp; &quot;c&quot;");
    }
}
