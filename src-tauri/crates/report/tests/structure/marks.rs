//! The marks in a page's content.

use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};

/// A mark of something that is read.
#[derive(Debug)]
pub(crate) struct Mark {
    pub(crate) tag: String,
    /// A node has it.
    pub(crate) taken: bool,
}

const PAINT: [&str; 14] = [
    "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "Do", "sh",
];

/// The marks of a page, in order. Whatever is painted is within one, or within an
/// artifact; and no mark is cut by the end of a section of text.
pub(crate) fn marks(file: &Document, page: ObjectId) -> Vec<Mark> {
    let content = file.get_page_content(page);
    let content = Content::decode(&content).unwrap();
    let mut marks = Vec::new();
    // What is open, with whether it is a mark or an artifact rather than words
    // that glyphs stand for.
    let mut open: Vec<bool> = Vec::new();
    let mut within_text = None;
    for operation in content.operations {
        match operation.operator.as_str() {
            "BMC" | "BDC" => {
                let tag = operation.operands[0].as_name().unwrap();
                let tag = String::from_utf8_lossy(tag).into_owned();
                let said = operation.operands.get(1).map(|it| it.as_dict().unwrap());
                let number = said.and_then(|it| it.get(b"MCID").and_then(Object::as_i64).ok());
                let is_outer = tag != "Span" || number.is_some();
                assert!(!is_outer || open.is_empty(), "{tag} within another");
                open.push(is_outer);
                assert_eq!(number.is_some(), is_outer && tag != "Artifact");
                if let Some(number) = number {
                    assert_eq!(usize::try_from(number), Ok(marks.len()));
                    marks.push(Mark { tag, taken: false });
                }
            }
            "EMC" => {
                assert!(open.pop().is_some(), "an end without a beginning");
                assert!(within_text.is_none_or(|it| it <= open.len()), "cut");
            }
            "BT" => within_text = Some(open.len()),
            "ET" => assert_eq!(within_text.take(), Some(open.len()), "cut"),
            paint if PAINT.contains(&paint) => {
                assert_eq!(open.first(), Some(&true), "{paint} without a mark");
            }
            _ => {}
        }
    }
    assert!(open.is_empty());
    marks
}
