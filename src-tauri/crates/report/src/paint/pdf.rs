//! Pages → PDF, through printpdf.

use super::fonts::{FontKey, Fonts};
use super::forms::Forms;
use super::pictures::Pictures;
use super::spaces::ends_a_line;
use super::{corners, finish, marks};
use crate::ReportError;
use crate::ink::Ink;
use crate::page::{Page, Run, Shape};
use crate::structure::{Kind, Owner, Structure, structure};
use printpdf::{
    Color, Line, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix,
    WindingOrder,
};

/// The metadata of a PDF.
pub(crate) struct About<'a> {
    pub(crate) title: &'a str,
    pub(crate) author: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) generator: &'a str,
    pub(crate) language: &'static str,
    pub(crate) date: chrono::NaiveDate,
}

/// The file's bytes.
pub(crate) fn pdf(pages: &[Page], about: &About) -> Result<Vec<u8>, ReportError> {
    let mut fonts = Fonts::default();
    let mut forms = Forms::default();
    let mut pictures = Pictures::default();
    let mut document = PdfDocument::new(about.title);
    let structure = structure(pages, about.language);
    document.pages = (pages.iter().enumerate())
        .map(|(at, page)| {
            paint(
                page,
                &structure,
                at,
                (&mut fonts, &mut forms, &mut pictures),
            )
        })
        .collect();
    let (fonts, glossaries) = fonts.finish()?;
    document.resources.fonts = fonts;
    document.resources.xobjects = forms.finish();
    document.resources.xobjects.map.extend(pictures.finish());
    let options = PdfSaveOptions {
        optimize: false,
        ..PdfSaveOptions::default()
    };
    let mut warnings = Vec::new();
    let file = printpdf::to_lopdf_doc(&document, &options, &mut warnings);
    finish::finish(file, pages, &structure, about, &glossaries)
}

/// A page, each of its stretches marked as what it is a part of.
fn paint(
    page: &Page,
    structure: &Structure,
    at: usize,
    (fonts, forms, pictures): (&mut Fonts, &mut Forms, &mut Pictures),
) -> PdfPage {
    let mut painter = Painter::new(page, fonts, forms, pictures);
    let mut number = 0;
    for stretch in structure.pages.get(at).into_iter().flatten() {
        painter.begin(match stretch.of {
            Owner::Decoration => marks::decoration(),
            Owner::Repeated => marks::repeated(),
            Owner::Node(node) => {
                number += 1;
                marks::part(&structure.nodes[node].kind, number - 1)
            }
        });
        let is_read = match stretch.of {
            Owner::Decoration | Owner::Repeated => false,
            // Its alternative is read instead.
            Owner::Node(node) => !matches!(structure.nodes[node].kind, Kind::Figure { .. }),
        };
        let mut elements = page.elements[stretch.elements.clone()].iter().peekable();
        while let Some(element) = elements.next() {
            painter.paint(&element.shape);
            match &element.shape {
                Shape::Text(run) if is_read && ends_a_line(run, elements.peek().copied()) => {
                    painter.space(run);
                }
                _ => {}
            }
        }
        painter.end();
    }
    painter.finish()
}

/// Paints one page. It remembers what is set, so as not to set it again.
struct Painter<'a> {
    page: &'a Page,
    fonts: &'a mut Fonts,
    forms: &'a mut Forms,
    pictures: &'a mut Pictures,
    ops: Vec<Op>,
    in_text: bool,
    fill: Option<Ink>,
    stroke: Option<Ink>,
    thickness: f32,
    font: Option<(FontKey, f32)>,
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
    fn new(
        page: &'a Page,
        fonts: &'a mut Fonts,
        forms: &'a mut Forms,
        pictures: &'a mut Pictures,
    ) -> Self {
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
            pictures,
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

    /// Begins a stretch; it and a section of text are never cut by each other.
    fn begin(&mut self, mark: Op) {
        self.text_section(false);
        self.ops.push(mark);
    }

    fn end(&mut self) {
        self.text_section(false);
        self.ops.push(Op::EndMarkedContent);
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
            Shape::Logo { x, y, w, h, pixels } => {
                self.text_section(false);
                let corner = self.point(*x, y + h);
                let place = [corner.x.0, corner.y.0, round(*w), round(*h)];
                self.ops.push(self.forms.picture(pixels, place));
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
            Shape::Picture {
                x,
                y,
                w,
                h,
                picture,
            } => {
                self.text_section(false);
                let corner = self.point(*x, y + h);
                let op = self.pictures.draw(picture, corner, [round(*w), round(*h)]);
                self.ops.push(op);
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

    fn rounded(&self, place: [f32; 4], radius: f32) -> Op {
        let points = corners::around(place, radius).into_iter();
        let points = points.map(|([x, y], bezier)| LinePoint {
            p: self.point(x, y),
            bezier,
        });
        Op::DrawPolygon {
            polygon: Polygon {
                rings: vec![PolygonRing {
                    points: points.collect(),
                }],
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
        let at = self.point(run.x, run.baseline);
        let matrix = TextMatrix::Translate(at.x, at.y);
        self.ops.push(Op::SetTextMatrix { matrix });
        let mut risen = 0.0;
        for part in shown {
            let words = part.words.as_deref();
            self.ops.extend(words.map(marks::words));
            for stretch in part.stretches {
                self.set_font(stretch.font, size);
                if stretch.rise != risen {
                    let multiplier = round(stretch.rise * size);
                    self.ops.push(Op::SetLineOffset { multiplier });
                    risen = stretch.rise;
                }
                self.show(stretch.items);
            }
            if words.is_some() {
                self.ops.push(Op::EndMarkedContentWithProperties);
            }
        }
        if risen != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    fn set_font(&mut self, font: FontKey, size: f32) {
        if self.font != Some((font, size)) {
            self.font = Some((font, size));
            let font = PdfFontHandle::External(self.fonts.id(font));
            let size = Pt(size);
            self.ops.push(Op::SetFont { font, size });
        }
    }

    /// White space after a run that was just painted.
    fn space(&mut self, run: &Run) {
        let space = self.fonts.space(run.weight);
        self.set_font(FontKey::Inter(run.weight), round(run.size));
        self.show(space.into_iter().collect());
    }

    fn show(&mut self, items: Vec<TextItem>) {
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items });
        }
    }
}
