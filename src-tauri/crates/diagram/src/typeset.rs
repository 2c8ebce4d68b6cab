//! A frame with its glyphs: what painters paint. It is made once by whoever
//! paints; the window shows a frame's words as they are, and needs none.

use crate::words::pill;
use crate::{Frame, Label, Weight};
use lettering::ShapedLine;

/// A frame whose words are shaped: its strokes, and its labels with their glyphs.
#[derive(Debug)]
pub struct Typeset<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Its labels, in its order.
    pub labels: Vec<TypesetLabel<'a>>,
}

/// A label with the glyphs of all that stands in it.
#[derive(Debug)]
pub struct TypesetLabel<'a> {
    /// The label.
    pub label: &'a Label,
    /// Its lines, in its order.
    pub lines: Vec<ShapedLine<'a>>,
    /// The initial in its badge.
    pub badge: Option<ShapedLine<'a>>,
    /// The number that it is called by.
    pub number: Option<ShapedLine<'a>>,
    /// What stands in the pill of causes that aren't drawn.
    pub hidden: Option<ShapedLine<'a>>,
}

impl Typeset<'_> {
    /// The characters that no font here has a glyph for, each once, in the order
    /// in which they stand.
    #[must_use]
    pub fn unlettered(&self) -> String {
        let mut all = String::new();
        let labels = self.labels.iter();
        for line in labels.flat_map(TypesetLabel::shaped) {
            for (start, run) in line.runs().filter(|(_, run)| run.glyphs.is_none()) {
                let range = start + run.range.start..start + run.range.end;
                let text = line.text.get(range).unwrap_or_default();
                for sign in text.chars() {
                    if !sign.is_whitespace() && !all.contains(sign) {
                        all.push(sign);
                    }
                }
            }
        }
        all
    }
}

impl<'a> TypesetLabel<'a> {
    /// All that stands in it.
    fn shaped(&self) -> impl Iterator<Item = &ShapedLine<'a>> {
        let signs = [&self.badge, &self.number, &self.hidden];
        self.lines.iter().chain(signs.into_iter().flatten())
    }
}

impl Frame {
    /// The frame with its glyphs.
    #[must_use]
    pub fn typeset(&self) -> Typeset<'_> {
        Typeset {
            frame: self,
            labels: self.labels.iter().map(Label::typeset).collect(),
        }
    }
}

impl Label {
    fn typeset(&self) -> TypesetLabel<'_> {
        let lines = self.lines.iter();
        let badge = self.badge.as_ref().map(|it| it.text.as_str());
        let number = self.number.as_ref().map(|it| it.text.as_str());
        let hidden = self.hidden_area.map(|_| pill(self.hidden));
        TypesetLabel {
            label: self,
            lines: lines
                .map(|it| ShapedLine::new(self.weight, it.text.as_str(), it.direction))
                .collect(),
            badge: badge.map(|it| ShapedLine::alone(Weight::SemiBold, it)),
            number: number.map(|it| ShapedLine::alone(Weight::Medium, it)),
            hidden: hidden.map(|it| ShapedLine::alone(Weight::SemiBold, it)),
        }
    }
}
