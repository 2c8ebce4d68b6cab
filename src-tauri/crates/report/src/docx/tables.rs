//! Tables as Word's.

use super::paragraph::{Manner, Pen};
use super::xml::Xml;
use crate::block::{Cell, Table};
use crate::text::{BODY, plain};

/// The narrowest column, in twentieths of a point: “A12” stands in it on one line.
const NARROWEST: f32 = 640.0;

/// A table in a column of such a width, in points.
pub(super) fn table(xml: &mut Xml, pen: Pen, table: &Table, wide: f32) {
    let wide = wide * 20.0;
    let shares: f32 = table.columns.iter().map(|it| it.share).sum();
    let widths: Vec<String> = (table.columns.iter())
        .map(|it| format!("{:.0}", (wide * it.share / shares).max(NARROWEST)))
        .collect();
    let heads: Vec<Cell> = (table.columns.iter())
        .map(|it| Cell::of(vec![plain(it.head.as_str(), BODY)]))
        .collect();
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "TableGrid");
            xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
            let look = [("w:val", "0020"), ("w:firstRow", "1"), ("w:noVBand", "1")];
            xml.empty("w:tblLook", &look);
        });
        xml.element("w:tblGrid", &[], |xml| {
            for wide in &widths {
                xml.empty("w:gridCol", &[("w:w", wide)]);
            }
        });
        row(xml, pen, &heads, &widths, true);
        for row in &table.rows {
            self::row(xml, pen, row, &widths, false);
        }
    });
    // Word wants a paragraph between two tables.
    pen.paragraph(xml, &[], Manner::of("Note"));
}

/// A row, never parted by the end of a page; the head comes again on each.
fn row(xml: &mut Xml, pen: Pen, cells: &[Cell], widths: &[String], head: bool) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if head {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for (cell, wide) in cells.iter().zip(widths) {
            xml.element("w:tc", &[], |xml| {
                xml.element("w:tcPr", &[], |xml| {
                    xml.empty("w:tcW", &[("w:w", wide), ("w:type", "dxa")]);
                });
                let style = if head { "TableHead" } else { "TableText" };
                for text in &cell.paragraphs {
                    pen.paragraph(xml, text, Manner::of(style));
                }
                // A cell without a paragraph is none to Word.
                if cell.paragraphs.is_empty() {
                    pen.paragraph(xml, &[], Manner::of(style));
                }
            });
        }
    });
}
