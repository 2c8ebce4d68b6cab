//! What is drawn alike on many pages is written once.

use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Op, XObject, XObjectId, XObjectMap, XObjectTransform,
};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The outlines that pages have, each with the name that they call it by.
#[derive(Default)]
pub(super) struct Forms(Vec<(String, XObjectId)>);

impl Forms {
    /// Draws outlines, in points from a page's lower left corner, in the colour that
    /// is set.
    pub(super) fn draw(&mut self, rings: &[Vec<[f32; 2]>]) -> Op {
        let content = content(rings);
        let known = self.0.iter().find(|(it, _)| *it == content);
        let id = known.map(|(_, id)| id.clone()).unwrap_or_else(|| {
            let id = XObjectId(format!("Form{}", self.0.len() + 1));
            self.0.push((content, id.clone()));
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

    /// All of them, for the file.
    pub(super) fn finish(self) -> XObjectMap {
        let named = self.0.into_iter().map(|(content, id)| (id, form(content)));
        XObjectMap {
            map: named.collect(),
        }
    }
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
