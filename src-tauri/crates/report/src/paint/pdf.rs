//! Pages → PDF, through printpdf.

use super::finish;
use super::fonts::{self, Fonts};
use super::forms::Forms;
use crate::ReportError;
use crate::ink::Ink;
use crate::page::{Page, Run, Shape};
use printpdf::{
    Color, DictItem, Line, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, PdfDocument,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem,
    TextMatrix, WindingOrder,
};
use std::collections::BTreeMap;

/// The metadata of a PDF.
pub(crate) struct About<'a> {
    pub(crate) title: &'a str,
    pub(crate) author: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) generator: &'a str,
    pub(crate) language: &'a str,
    pub(crate) date: chrono::NaiveDate,
}

/// The file's bytes.
pub(crate) fn pdf(pages: &[Page], about: &About) -> Result<Vec<u8>, ReportError> {
    let mut fonts = Fonts::default();
    let mut forms = Forms::default();
    let mut document = PdfDocument::new(about.title);
    document.pages = pages
        .iter()
        .map(|page| {
            let mut painter = Painter::new(page, &mut fonts, &mut forms);
            for element in &page.elements {
                painter.paint(&element.shape);
            }
            painter.finish()
        })
        .collect();
    let (fonts, glossaries) = fonts.finish()?;
    document.resources.fonts = fonts;
    document.resources.xobjects = forms.finish();
    let options = PdfSaveOptions {
        optimize: false,
        ..PdfSaveOptions::default()
    };
    let mut warnings = Vec::new();
    let file = printpdf::to_lopdf_doc(&document, &options, &mut warnings);
    finish::finish(file, pages, about, &glossaries)
}

/// Paints one page. It remembers what is set, so as not to set it again.
struct Painter<'a> {
    page: &'a Page,
    fonts: &'a mut Fonts,
    forms: &'a mut Forms,
    ops: Vec<Op>,
    in_text: bool,
    fill: Option<Ink>,
    stroke: Option<Ink>,
    thickness: f32,
    font: Option<(diagram::Weight, f32)>,
}

/// To a hundredth of a point: finer than any printer, and short to write.
fn round(n: f32) -> f32 {
    (n * 100.0).round() / 100.0
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink
        .rgb()
        .map(|c| (f32::from(c) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

impl<'a> Painter<'a> {
    fn new(page: &'a Page, fonts: &'a mut Fonts, forms: &'a mut Forms) -> Self {
        let ops = vec![
            Op::SetLineCapStyle {
                cap: LineCapStyle::Round,
            },
            Op::SetLineJoinStyle {
                join: LineJoinStyle::Round,
            },
        ];
        Self {
            page,
            fonts,
            forms,
            ops,
            in_text: false,
            fill: None,
            stroke: None,
            thickness: -1.0,
            font: None,
        }
    }

    fn finish(mut self) -> PdfPage {
        self.text_section(false);
        let (width, height) = (Pt(self.page.width), Pt(self.page.height));
        PdfPage::new(width.into(), height.into(), self.ops)
    }

    /// PDF counts from the bottom.
    fn point(&self, x: f32, y: f32) -> Point {
        Point {
            x: Pt(round(x)),
            y: Pt(round(self.page.height - y)),
        }
    }

    fn text_section(&mut self, open: bool) {
        if open != self.in_text {
            self.ops.push(if open {
                Op::StartTextSection
            } else {
                Op::EndTextSection
            });
            self.in_text = open;
        }
    }

    fn set_fill(&mut self, ink: Ink) {
        if self.fill.map(Ink::rgb) != Some(ink.rgb()) {
            self.ops.push(Op::SetFillColor { col: colour(ink) });
            self.fill = Some(ink);
        }
    }

    fn paint(&mut self, shape: &Shape) {
        match shape {
            Shape::Text(run) => self.text(run),
            Shape::Box {
                x,
                y,
                w,
                h,
                radius,
                ink,
            } => {
                self.text_section(false);
                self.set_fill(*ink);
                let op = if *radius > 0.0 {
                    self.rounded([*x, *y, *w, *h], *radius)
                } else {
                    self.rectangle([*x, *y, *w, *h])
                };
                self.ops.push(op);
            }
            Shape::Area { rings, ink } => {
                self.text_section(false);
                self.set_fill(*ink);
                let height = self.page.height;
                let up =
                    |ring: &Vec<[f32; 2]>| ring.iter().map(|[x, y]| [*x, height - y]).collect();
                let rings: Vec<Vec<[f32; 2]>> = rings.iter().map(up).collect();
                self.ops.push(self.forms.draw(&rings));
            }
            Shape::Line { points, width, ink } => {
                self.text_section(false);
                if self.stroke.map(Ink::rgb) != Some(ink.rgb()) {
                    self.ops.push(Op::SetOutlineColor { col: colour(*ink) });
                    self.stroke = Some(*ink);
                }
                if self.thickness != *width {
                    let pt = Pt(round(*width));
                    self.ops.push(Op::SetOutlineThickness { pt });
                    self.thickness = *width;
                }
                let points = points.iter().map(|[x, y]| LinePoint {
                    p: self.point(*x, *y),
                    bezier: false,
                });
                let line = Line {
                    points: points.collect(),
                    is_closed: false,
                };
                self.ops.push(Op::DrawLine { line });
            }
        }
    }

    fn rectangle(&self, [x, y, w, h]: [f32; 4]) -> Op {
        let corner = self.point(x, y + h);
        Op::DrawRectangle {
            rectangle: Rect {
                x: corner.x,
                y: corner.y,
                width: Pt(round(w)),
                height: Pt(round(h)),
                mode: Some(PaintMode::Fill),
                winding_order: Some(WindingOrder::NonZero),
            },
        }
    }

    fn rounded(&self, [x, y, w, h]: [f32; 4], radius: f32) -> Op {
        // How far a curve's handles reach for a quarter of a circle.
        let k = radius * (1.0 - 0.552_284_8);
        let (r, right, foot) = (radius, x + w, y + h);
        let corners = [
            [[x + r, y], [right - r, y], [right - k, y], [right, y + k]],
            [
                [right, y + r],
                [right, foot - r],
                [right, foot - k],
                [right - k, foot],
            ],
            [
                [right - r, foot],
                [x + r, foot],
                [x + k, foot],
                [x, foot - k],
            ],
            [[x, foot - r], [x, y + r], [x, y + k], [x + k, y]],
        ];
        let mut points = Vec::with_capacity(17);
        for corner in corners {
            for (at, [x, y]) in corner.into_iter().enumerate() {
                points.push(LinePoint {
                    p: self.point(x, y),
                    bezier: at > 1,
                });
            }
        }
        points.push(LinePoint {
            p: self.point(x + r, y),
            bezier: false,
        });
        Op::DrawPolygon {
            polygon: Polygon {
                rings: vec![PolygonRing { points }],
                mode: PaintMode::Fill,
                winding_order: WindingOrder::NonZero,
            },
        }
    }

    fn text(&mut self, run: &Run) {
        if run.text.is_empty() {
            return;
        }
        let shown = self.fonts.show(run);
        self.text_section(true);
        self.set_fill(run.ink);
        let size = round(run.size);
        if self.font != Some((run.weight, size)) {
            let font = PdfFontHandle::External(fonts::id(run.weight));
            let size = Pt(size);
            self.ops.push(Op::SetFont { font, size });
            self.font = Some((run.weight, run.size));
        }
        if shown.needs_words {
            self.ops.push(Op::BeginMarkedContentWithProperties {
                tag: "Span".into(),
                properties: actual_text(&run.text),
            });
        }
        let at = self.point(run.x, run.baseline);
        let matrix = TextMatrix::Translate(at.x, at.y);
        self.ops.push(Op::SetTextMatrix { matrix });
        let mut risen = 0.0;
        for (rise, items) in shown.stretches {
            if rise != risen {
                let multiplier = round(rise * size);
                self.ops.push(Op::SetLineOffset { multiplier });
                risen = rise;
            }
            self.show(items);
        }
        if risen != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        if shown.needs_words {
            self.ops.push(Op::EndMarkedContentWithProperties);
        }
    }

    fn show(&mut self, items: Vec<TextItem>) {
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items });
        }
    }
}

/// The words that a stretch of glyphs stands for, for whoever searches or
/// copies them.
fn actual_text(text: &str) -> DictItem {
    let mut data = vec![0xfe, 0xff];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let words = DictItem::Bytes(data);
    DictItem::Dict {
        map: BTreeMap::from([("ActualText".to_owned(), words)]),
    }
}
