//! Pictures of pixels, and where they stand: Word shows no SVG everywhere.

use super::body::Writer;
use super::paragraph::Manner;
use super::xml::Xml;
use crate::block::Figure;
use crate::content::Context;
use crate::logo::Logo;
use crate::text::{BODY, plain};
use diagram::{Frame, PRINT};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Of a point, in the unit of drawings.
const EMU: f32 = 12_700.0;
/// The pixels to a px: sharp on paper.
const SHARP: f32 = 3.0;
/// What is above and beneath a picture on its page, in points.
const AROUND: f32 = 96.0;
/// The most pixels; larger frames are painted less sharp.
const MOST: f32 = 24e6;

impl Writer {
    /// The logo, before the title.
    pub(super) fn logo(&mut self, context: &Context) {
        let brand = &context.options.brand;
        let Some((png, size)) = brand.logo.as_ref().and_then(Logo::printed) else {
            return;
        };
        self.pictures.push(png);
        let number = self.pictures.len();
        let named = match brand.organisation.as_str() {
            "" => context.words.logo,
            organisation => organisation,
        };
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:r", &[], |xml| {
                drawing(xml, number, size, named, named);
            });
        });
    }

    pub(super) fn figure(&mut self, figure: &Figure) {
        let in_words = figure.in_words.as_ref();
        let Some(png) = png(&figure.frame) else {
            match in_words {
                Some(it) => self.outline(&it.outline),
                None => {
                    self.paragraph(&plain(figure.alternative.as_str(), BODY), Manner::default())
                }
            }
            return;
        };
        self.pictures.push(png);
        let [wide, high] = self.room(true);
        let frame = &figure.frame;
        let scale = (wide / frame.width).min((high - AROUND) / frame.height);
        let size = [frame.width * scale, frame.height * scale];
        let caption = in_words.map_or(&figure.alternative, |it| &it.caption);
        let number = self.pictures.len();
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.empty("w:keepNext", &[]));
            xml.element("w:r", &[], |xml| {
                drawing(xml, number, size, caption, &figure.alternative);
            });
        });
        self.paragraph(&plain(caption.as_str(), BODY), Manner::of("Caption"));
    }
}

/// A picture in PNG; none where its words have no font here, and would be missing, or
/// where it can't be painted.
fn png(frame: &Frame) -> Option<Vec<u8>> {
    let svg = diagram::svg(&frame.typeset(), &PRINT);
    // Outlines are drawn; words are left to whoever has a font for them.
    if svg.contains("<text") {
        return None;
    }
    let tree = Tree::from_str(&svg, &Options::default()).ok()?;
    let area = frame.width * frame.height;
    let scale = (MOST / area.max(1.0)).sqrt().min(SHARP);
    let size = tree.size().to_int_size().scale_by(scale)?;
    let mut pixels = Pixmap::new(size.width(), size.height())?;
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixels.as_mut());
    pixels.encode_png().ok()
}

pub(super) fn picture_id(number: usize) -> String {
    format!("rId{}", 20 + number)
}

/// A picture within a line, with the words for those who can't see it.
fn drawing(xml: &mut Xml, number: usize, size: [f32; 2], title: &str, alternative: &str) {
    let [wide, high] = size.map(|it| format!("{:.0}", it * EMU));
    let extent = [("cx", wide.as_str()), ("cy", high.as_str())];
    let id = number.to_string();
    let name = format!("Picture {number}");
    let named = [
        ("id", id.as_str()),
        ("name", &name),
        ("title", title),
        ("descr", alternative),
    ];
    let namespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    xml.element("w:drawing", &[], |xml| {
        let none = ["distT", "distB", "distL", "distR"].map(|it| (it, "0"));
        xml.element("wp:inline", &none, |xml| {
            xml.empty("wp:extent", &extent);
            xml.empty("wp:docPr", &named);
            xml.element("a:graphic", &[], |xml| {
                xml.element("a:graphicData", &[("uri", namespace)], |xml| {
                    xml.element("pic:pic", &[], |xml| {
                        xml.element("pic:nvPicPr", &[], |xml| {
                            xml.empty("pic:cNvPr", &named[..2]);
                            xml.empty("pic:cNvPicPr", &[]);
                        });
                        xml.element("pic:blipFill", &[], |xml| {
                            xml.empty("a:blip", &[("r:embed", &picture_id(number))]);
                            xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                        });
                        xml.element("pic:spPr", &[], |xml| {
                            xml.element("a:xfrm", &[], |xml| {
                                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                                xml.empty("a:ext", &extent);
                            });
                            xml.element("a:prstGeom", &[("prst", "rect")], |xml| {
                                xml.empty("a:avLst", &[]);
                            });
                        });
                    });
                });
            });
        });
    });
}
