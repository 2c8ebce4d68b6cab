//! Pictures that come as points, each in the file once.

use crate::picture::Picture;
use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Op, Point, XObject, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The pictures that pages have, each with the name that they call it by.
#[derive(Default)]
pub(super) struct Pictures(Vec<(Arc<Picture>, XObjectId)>);

impl Pictures {
    /// Draws a picture in a box of such a size, with its lower left corner at a place.
    pub(super) fn draw(&mut self, picture: &Arc<Picture>, corner: Point, size: [f32; 2]) -> Op {
        let known = self.0.iter().find(|(it, _)| it == picture);
        let id = known.map(|(_, id)| id.clone()).unwrap_or_else(|| {
            let id = XObjectId(format!("Picture{}", self.0.len() + 1));
            self.0.push((Arc::clone(picture), id.clone()));
            id
        });
        Op::UseXobject {
            id,
            transform: XObjectTransform {
                translate_x: Some(corner.x),
                translate_y: Some(corner.y),
                scale_x: Some(size[0]),
                scale_y: Some(size[1]),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        }
    }

    /// All of them, for the file.
    pub(super) fn finish(self) -> impl Iterator<Item = (XObjectId, XObject)> {
        let all = self.0.into_iter();
        all.map(|(picture, id)| (id, image(&picture)))
    }
}

/// The file as it is: every reader of PDF knows JPEG.
fn image(picture: &Picture) -> XObject {
    let name = |it: &str| DictItem::Name(it.as_bytes().to_vec());
    let number = |it: u32| DictItem::Int(it.into());
    XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict: BTreeMap::from([
                ("Type".to_owned(), name("XObject")),
                ("Subtype".to_owned(), name("Image")),
                ("Width".to_owned(), number(picture.width)),
                ("Height".to_owned(), number(picture.height)),
                ("ColorSpace".to_owned(), name("DeviceRGB")),
                ("BitsPerComponent".to_owned(), number(8)),
                ("Filter".to_owned(), name("DCTDecode")),
            ]),
            content: picture.jpeg.clone(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    })
}
