//! The parts of a Word document, in their zip.

use super::body::{BULLETS, Body};
use super::frame::{footer, header};
use super::picture::picture_id;
use super::styles::{WORD, styles};
use super::xml::Xml;
use crate::ReportError;
use crate::content::Context;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A document of a report.
pub(super) fn package(context: &Context, body: Body) -> Result<Vec<u8>, ReportError> {
    let size = context.options.size;
    let (upright, sideways) = (size.upright().width, size.sideways().width);
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), types()),
        ("_rels/.rels".to_owned(), roots()),
        ("docProps/core.xml".to_owned(), core(context)),
        (
            "docProps/app.xml".to_owned(),
            app(&context.options.generator),
        ),
        ("word/document.xml".to_owned(), body.document),
        (
            "word/styles.xml".to_owned(),
            styles(Some(context), context.words.code),
        ),
        ("word/numbering.xml".to_owned(), numbering(body.counted)),
        ("word/settings.xml".to_owned(), settings()),
        ("word/header1.xml".to_owned(), header(context, upright)),
        ("word/footer1.xml".to_owned(), footer(context, upright)),
        ("word/header2.xml".to_owned(), header(context, sideways)),
        ("word/footer2.xml".to_owned(), footer(context, sideways)),
        (
            "word/_rels/document.xml.rels".to_owned(),
            relations(body.pictures.len()),
        ),
    ];
    let pictures = body.pictures.into_iter().zip(1..);
    parts.extend(pictures.map(|(png, at)| (format!("word/media/picture{at}.png"), png)));
    zipped(parts)
}

/// A document without a word.
pub(super) fn empty(language: &str) -> Result<Vec<u8>, ReportError> {
    let mut document = Xml::file();
    document.element("w:document", &[("xmlns:w", WORD)], |xml| {
        xml.element("w:body", &[], |xml| xml.empty("w:p", &[]));
    });
    let none = |name: &str| {
        let mut part = Xml::file();
        part.element(&format!("w:{name}"), &[("xmlns:w", WORD)], |_| {});
        part.finish()
    };
    zipped(vec![
        ("[Content_Types].xml".to_owned(), types()),
        ("_rels/.rels".to_owned(), roots()),
        (
            "docProps/core.xml".to_owned(),
            properties("", "", "", language, "1970-01-01"),
        ),
        ("docProps/app.xml".to_owned(), app("")),
        ("word/document.xml".to_owned(), document.finish()),
        ("word/styles.xml".to_owned(), styles(None, language)),
        ("word/numbering.xml".to_owned(), numbering(0)),
        ("word/settings.xml".to_owned(), settings()),
        ("word/header1.xml".to_owned(), none("hdr")),
        ("word/footer1.xml".to_owned(), none("ftr")),
        ("word/header2.xml".to_owned(), none("hdr")),
        ("word/footer2.xml".to_owned(), none("ftr")),
        ("word/_rels/document.xml.rels".to_owned(), relations(0)),
    ])
}

/// The parts in a zip that says no time: the same parts are the same bytes.
fn zipped(parts: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, ReportError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, options)
            .map_err(std::io::Error::other)?;
        zip.write_all(&bytes)?;
    }
    let file = zip.finish().map_err(std::io::Error::other)?;
    Ok(file.into_inner())
}

fn types() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.element("Types", &[("xmlns", TYPES)], |xml| {
        for (ending, kind) in [
            (
                "rels",
                "application/vnd.openxmlformats-package.relationships+xml",
            ),
            ("xml", "application/xml"),
            ("png", "image/png"),
        ] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        let mut part = |name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        };
        for (name, kind) in [
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("header1", "header"),
            ("header2", "header"),
            ("footer1", "footer"),
            ("footer2", "footer"),
        ] {
            part(
                &format!("/word/{name}.xml"),
                &format!("{WORD_TYPE}.{kind}+xml"),
            );
        }
        let package = "application/vnd.openxmlformats-package.core-properties+xml";
        part("/docProps/core.xml", package);
        let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
        part("/docProps/app.xml", app);
    });
    xml.finish()
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    let attributes = [("Id", id), ("Type", kind), ("Target", target)];
    xml.empty("Relationship", &attributes);
}

fn roots() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.element("Relationships", &[("xmlns", RELATIONS)], |xml| {
        relation(
            xml,
            "rId1",
            &format!("{OFFICE}/officeDocument"),
            "word/document.xml",
        );
        let core =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        relation(xml, "rId2", core, "docProps/core.xml");
        relation(
            xml,
            "rId3",
            &format!("{OFFICE}/extended-properties"),
            "docProps/app.xml",
        );
    });
    xml.finish()
}

/// Ids from 10 are heads and feet, from 20 pictures.
fn relations(pictures: usize) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.element("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for (id, kind, target) in [
            ("rId1", "styles", "styles.xml"),
            ("rId2", "numbering", "numbering.xml"),
            ("rId3", "settings", "settings.xml"),
            ("rId10", "header", "header1.xml"),
            ("rId11", "footer", "footer1.xml"),
            ("rId12", "header", "header2.xml"),
            ("rId13", "footer", "footer2.xml"),
        ] {
            relation(xml, id, &format!("{OFFICE}/{kind}"), target);
        }
        for at in 1..=pictures {
            let (id, target) = (picture_id(at), format!("media/picture{at}.png"));
            relation(xml, &id, &format!("{OFFICE}/image"), &target);
        }
    });
    xml.finish()
}

fn core(context: &Context) -> Vec<u8> {
    let workshop = context.workshop;
    properties(
        &workshop.incident().title,
        &workshop.session().facilitator,
        context.words.subject,
        context.words.code,
        &context.options.today.to_string(),
    )
}

fn properties(title: &str, author: &str, subject: &str, language: &str, day: &str) -> Vec<u8> {
    let mut xml = Xml::file();
    let namespaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.said("dc:title", &[], title);
        xml.said("dc:creator", &[], author);
        xml.said("dc:subject", &[], subject);
        xml.said("dc:language", &[], language);
        let date = [("xsi:type", "dcterms:W3CDTF")];
        for when in ["dcterms:created", "dcterms:modified"] {
            xml.said(when, &date, &format!("{day}T00:00:00Z"));
        }
    });
    xml.finish()
}

fn app(generator: &str) -> Vec<u8> {
    let mut xml = Xml::file();
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", namespace)], |xml| {
        xml.said("Application", &[], generator);
    });
    xml.finish()
}

fn settings() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.element("w:settings", &[("xmlns:w", WORD)], |xml| {
        xml.element("w:compat", &[], |xml| {
            // Word's own way of today, and not that of an older one.
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode);
        });
    });
    xml.finish()
}

/// A list with bullets, and lists that each count from 1.
fn numbering(counted: usize) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.element("w:numbering", &[("xmlns:w", WORD)], |xml| {
        for (id, format) in [("0", "bullet"), ("1", "decimal")] {
            xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
                xml.value("w:multiLevelType", "hybridMultilevel");
                for level in 0..9_usize {
                    xml.element("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
                        xml.value("w:start", "1");
                        xml.value("w:numFmt", format);
                        let text = match format {
                            "bullet" if level % 2 == 0 => "•".to_owned(),
                            "bullet" => "–".to_owned(),
                            _ => format!("%{}.", level + 1),
                        };
                        xml.value("w:lvlText", &text);
                        xml.value("w:lvlJc", "left");
                        let left = (360 * (level + 1)).to_string();
                        xml.element("w:pPr", &[], |xml| {
                            xml.empty("w:ind", &[("w:left", &left), ("w:hanging", "360")]);
                        });
                    });
                }
            });
        }
        let num = |xml: &mut Xml, id: usize, of: &str, restarts: bool| {
            xml.element("w:num", &[("w:numId", &id.to_string())], |xml| {
                xml.value("w:abstractNumId", of);
                if restarts {
                    xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                        xml.value("w:startOverride", "1");
                    });
                }
            });
        };
        num(xml, BULLETS, "0", false);
        for at in 1..=counted {
            num(xml, BULLETS + at, "1", true);
        }
    });
    xml.finish()
}
