//! What is drawn alike on many pages is written once; and pictures of pixels.

use crate::logo::Pixels;
use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Op, Pt, XObject, XObjectId, XObjectMap,
    XObjectTransform,
};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The outlines and the pictures that pages have, each with the name that they call
/// it by.
#[derive(Default)]
pub(super) struct Forms {
    outlines: Vec<(String, XObjectId)>,
    pictures: Vec<(XObjectId, XObject)>,
}

impl Forms {
    /// Draws outlines, in points from a page's lower left corner, in the colour that
    /// is set.
    pub(super) fn draw(&mut self, rings: &[Vec<[f32; 2]>]) -> Op {
        let content = content(rings);
        let known = self.outlines.iter().find(|(it, _)| *it == content);
        let id = known.map(|(_, id)| id.clone()).unwrap_or_else(|| {
            let id = XObjectId(format!("Form{}", self.outlines.len() + 1));
            self.outlines.push((content, id.clone()));
            id
        });
        Op::UseXobject {
            id,
            transform: XObjectTransform {
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        }
    }

    /// Draws a picture in a box: left, bottom, width, height, in points from a page's
    /// lower left corner.
    pub(super) fn picture(&mut self, pixels: &Pixels, [x, y, w, h]: [f32; 4]) -> Op {
        let id = XObjectId(format!("Picture{}", self.pictures.len() + 1));
        self.pictures.push((id.clone(), picture(pixels)));
        Op::UseXobject {
            id,
            transform: XObjectTransform {
                scale_x: Some(w),
                scale_y: Some(h),
                translate_x: Some(Pt(x)),
                translate_y: Some(Pt(y)),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        }
    }

    /// All of them, for the file.
    pub(super) fn finish(self) -> XObjectMap {
        let outlines = self.outlines.into_iter();
        let outlines = outlines.map(|(content, id)| (id, form(content)));
        XObjectMap {
            map: outlines.chain(self.pictures).collect(),
        }
    }
}

fn picture(pixels: &Pixels) -> XObject {
    let name = |it: &str| DictItem::Name(it.as_bytes().to_vec());
    let number = |it: u32| DictItem::Int(i64::from(it));
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict: BTreeMap::from([
                ("Type".to_owned(), name("XObject")),
                ("Subtype".to_owned(), name("Image")),
                ("Width".to_owned(), number(pixels.width)),
                ("Height".to_owned(), number(pixels.height)),
                ("ColorSpace".to_owned(), name("DeviceRGB")),
                ("BitsPerComponent".to_owned(), DictItem::Int(8)),
            ]),
            content: pixels.rgb.clone(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    })
}

fn form(content: String) -> XObject {
    let name = |it: &str| DictItem::Name(it.as_bytes().to_vec());
    // Larger than any page.
    let sheet = [0.0, 0.0, 2000.0, 2000.0].map(DictItem::Real);
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict: BTreeMap::from([
                ("Type".to_owned(), name("XObject")),
                ("Subtype".to_owned(), name("Form")),
                ("BBox".to_owned(), DictItem::Array(sheet.into())),
            ]),
            content: content.into_bytes(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    })
}

fn content(rings: &[Vec<[f32; 2]>]) -> String {
    let mut content = String::new();
    for ring in rings {
        for (at, [x, y]) in ring.iter().enumerate() {
            let operator = if at == 0 { 'm' } else { 'l' };
            // Writing to a String can't fail.
            let _ = writeln!(content, "{x:.1} {y:.1} {operator}");
        }
        content.push_str("h\n");
    }
    content.push_str("f\n");
    content
}
