//! The styles of the document: Word's own names, so that a template finds them.

use super::xml::Xml;
use crate::content::Context;
use crate::ink::{self, Ink};

/// What Word's parts are written in.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A style of paragraphs.
struct Style {
    id: &'static str,
    name: &'static str,
    /// The level in the outline, from 0.
    outline: Option<u8>,
    /// In half points.
    size: u16,
    bold: bool,
    ink: Ink,
    /// White above and beneath, in twentieths of a point.
    spacing: [u16; 2],
    /// Stays with what follows it.
    joined: bool,
}

const fn style(id: &'static str, name: &'static str, size: u16, spacing: [u16; 2]) -> Style {
    Style {
        id,
        name,
        outline: None,
        size,
        bold: false,
        ink: Ink::Text,
        spacing,
        joined: false,
    }
}

const fn heading(id: &'static str, name: &'static str, level: u8, size: u16) -> Style {
    Style {
        outline: Some(level),
        bold: true,
        joined: true,
        ..style(id, name, size, [360 - 80 * level as u16, 80])
    }
}

const STYLES: [Style; 13] = [
    Style {
        bold: true,
        joined: true,
        ..style("Title", "Title", 44, [0, 80])
    },
    Style {
        ink: Ink::Muted,
        ..style("Subtitle", "Subtitle", 26, [0, 240])
    },
    heading("Heading1", "heading 1", 0, 32),
    heading("Heading2", "heading 2", 1, 24),
    heading("Heading3", "heading 3", 2, 21),
    style("ListBullet", "List Bullet", 21, [0, 40]),
    style("ListNumber", "List Number", 21, [0, 40]),
    style("TableText", "Table Text", 18, [20, 20]),
    Style {
        ink: Ink::Muted,
        ..style("Note", "Note", 18, [0, 60])
    },
    Style {
        ink: Ink::Muted,
        ..style("Caption", "caption", 18, [60, 120])
    },
    Style {
        ink: Ink::Muted,
        ..style("Header", "header", 17, [0, 0])
    },
    Style {
        ink: Ink::Muted,
        ..style("Footer", "footer", 17, [0, 0])
    },
    Style {
        bold: true,
        ..style("TableHead", "Table Head", 18, [20, 20])
    },
];

/// The part with all styles.
pub(super) fn styles(context: Option<&Context>, language: &str) -> Vec<u8> {
    let own = context.and_then(|it| it.options.brand.colour);
    let accent = own.map_or(Ink::Accent, |it| Ink::Own(ink::readable(it)));
    let mut xml = Xml::file();
    xml.element("w:styles", &[("xmlns:w", WORD)], |xml| {
        defaults(xml, language);
        xml.element("w:style", &of("paragraph", "Normal", true), |xml| {
            xml.value("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
        });
        for it in &STYLES {
            let ink = match it.outline {
                Some(0) => accent,
                _ => it.ink,
            };
            paragraph(xml, it, ink);
        }
        character(xml, "Strong", "Strong", |xml| xml.empty("w:b", &[]));
        let missing = hex(Ink::Missing);
        character(xml, "Missing", "Missing", |xml| {
            xml.value("w:color", &missing)
        });
        table(xml);
    });
    xml.finish()
}

fn of<'a>(kind: &'a str, id: &'a str, default: bool) -> Vec<(&'a str, &'a str)> {
    let mut attributes = vec![("w:type", kind), ("w:styleId", id)];
    if default {
        attributes.push(("w:default", "1"));
    }
    attributes
}

fn hex(ink: Ink) -> String {
    let [red, green, blue] = ink.rgb();
    format!("{red:02X}{green:02X}{blue:02X}")
}

fn defaults(xml: &mut Xml, language: &str) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let font = "Calibri";
                let fonts = [("w:ascii", font), ("w:hAnsi", font), ("w:cs", font)];
                xml.empty("w:rFonts", &fonts);
                xml.value("w:sz", "21");
                xml.value("w:szCs", "21");
                xml.value("w:lang", language);
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                let spacing = [
                    ("w:after", "100"),
                    ("w:line", "264"),
                    ("w:lineRule", "auto"),
                ];
                xml.empty("w:spacing", &spacing);
            });
        });
    });
}

fn paragraph(xml: &mut Xml, style: &Style, ink: Ink) {
    xml.element("w:style", &of("paragraph", style.id, false), |xml| {
        xml.value("w:name", style.name);
        xml.value("w:basedOn", "Normal");
        if style.joined {
            xml.value("w:next", "Normal");
        }
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| {
            if style.joined {
                xml.empty("w:keepNext", &[]);
            }
            let [above, beneath] = style.spacing.map(|it| it.to_string());
            let spacing = [("w:before", above.as_str()), ("w:after", &beneath)];
            xml.empty("w:spacing", &spacing);
            if let Some(level) = style.outline {
                xml.value("w:outlineLvl", &level.to_string());
            }
        });
        xml.element("w:rPr", &[], |xml| {
            if style.bold {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            xml.value("w:color", &hex(ink));
            let size = style.size.to_string();
            xml.value("w:sz", &size);
            xml.value("w:szCs", &size);
        });
    });
}

fn character(xml: &mut Xml, id: &str, name: &str, looks: impl FnOnce(&mut Xml)) {
    xml.element("w:style", &of("character", id, false), |xml| {
        xml.value("w:name", name);
        xml.element("w:rPr", &[], looks);
    });
}

/// Word's grid, with a hairline.
fn table(xml: &mut Xml) {
    xml.element("w:style", &of("table", "TableGrid", false), |xml| {
        xml.value("w:name", "Table Grid");
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                let line = [
                    ("w:val", "single"),
                    ("w:sz", "4"),
                    ("w:space", "0"),
                    ("w:color", "BFC6C8"),
                ];
                for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
                    xml.empty(&format!("w:{side}"), &line);
                }
            });
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["left", "right"] {
                    let room = [("w:w", "90"), ("w:type", "dxa")];
                    xml.empty(&format!("w:{side}"), &room);
                }
            });
        });
    });
}
