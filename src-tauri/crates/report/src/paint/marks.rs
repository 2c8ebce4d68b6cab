//! Marks in a page: what the next shapes are a part of, and which words the next
//! glyphs stand for.

use crate::structure::Kind;
use printpdf::{DictItem, Op};
use std::collections::BTreeMap;

/// The mark of what is decoration.
pub(super) fn decoration() -> Op {
    Op::BeginMarkedContent {
        tag: ARTIFACT.into(),
    }
}

/// The mark of what repeats on each page.
pub(super) fn repeated() -> Op {
    let kind = DictItem::Name(b"Pagination".to_vec());
    marked(ARTIFACT, "Type", kind)
}

/// The mark of a part of a node, by its number on its page.
pub(super) fn part(kind: &Kind, number: usize) -> Op {
    marked(name(kind), "MCID", DictItem::Int(integer(number)))
}

const ARTIFACT: &str = "Artifact";

fn marked(tag: &str, property: &str, value: DictItem) -> Op {
    Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties: DictItem::Dict {
            map: BTreeMap::from([(property.to_owned(), value)]),
        },
    }
}

pub(super) fn integer(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The name that PDF has for what a node is.
pub(super) fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Document => "Document",
        Kind::Section => "Sect",
        Kind::Heading(1) => "H1",
        Kind::Heading(2) => "H2",
        Kind::Heading(3) => "H3",
        Kind::Heading(4) => "H4",
        Kind::Heading(5) => "H5",
        Kind::Heading(_) => "H6",
        Kind::Paragraph => "P",
        Kind::List { .. } => "L",
        Kind::Item => "LI",
        Kind::Label => "Lbl",
        Kind::Body => "LBody",
        Kind::Table => "Table",
        Kind::Row => "TR",
        Kind::ColumnHead | Kind::RowHead => "TH",
        Kind::Cell => "TD",
        Kind::Figure { .. } => "Figure",
        Kind::Link { .. } => "Link",
        Kind::Span => "Span",
    }
}

/// The mark of glyphs that don't say their words: the words, for whoever searches
/// or copies them.
pub(super) fn words(text: &str) -> Op {
    let mut data = vec![0xfe, 0xff];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    marked("Span", "ActualText", DictItem::Bytes(data))
}
