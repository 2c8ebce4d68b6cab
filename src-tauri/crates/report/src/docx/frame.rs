//! What stands at the head and foot of each page.

use super::paper::MARGIN;
use super::styles::WORD;
use super::xml::Xml;
use crate::content::Context;

pub(super) fn header(context: &Context, wide: f32) -> Vec<u8> {
    framed(
        "hdr",
        "Header",
        wide,
        |xml| said(xml, &context.whose()),
        |xml| {
            said(xml, &context.dated());
        },
    )
}

pub(super) fn footer(context: &Context, wide: f32) -> Vec<u8> {
    framed(
        "ftr",
        "Footer",
        wide,
        |xml| said(xml, context.foot()),
        |xml| {
            page_of(xml, context.words.page_of);
        },
    )
}

/// A line with something at each end of it.
fn framed(
    part: &str,
    style: &str,
    wide: f32,
    left: impl FnOnce(&mut Xml),
    right: impl FnOnce(&mut Xml),
) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.element(&format!("w:{part}"), &[("xmlns:w", WORD)], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", style);
                xml.element("w:tabs", &[], |xml| {
                    let at = format!("{:.0}", wide * 20.0 - 2.0 * MARGIN);
                    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &at)]);
                });
            });
            left(xml);
            xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            right(xml);
        });
    });
    xml.finish()
}

fn said(xml: &mut Xml, words: &str) {
    xml.element("w:r", &[], |xml| {
        xml.said("w:t", &[("xml:space", "preserve")], words);
    });
}

/// "3 of 12", counted by whoever lays it out.
fn page_of(xml: &mut Xml, template: &str) {
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        said(xml, &rest[..at]);
        let field = match rest[at..].starts_with("{n}") {
            true => "PAGE",
            false => "NUMPAGES",
        };
        xml.element("w:fldSimple", &[("w:instr", field)], |xml| said(xml, "1"));
        rest = rest[at..].split_once('}').map_or("", |(_, after)| after);
    }
    said(xml, rest);
}
