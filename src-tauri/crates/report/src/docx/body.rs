//! Blocks as Word's headings, lists, tables and pictures.

use super::paper::{MARGIN, section, sheet};
use super::paragraph::{Manner, Pen, manner};
use super::styles::WORD;
use super::tables;
use super::xml::Xml;
use crate::block::{Block, Entry, List, Outline, Row, Rows, Sign, Spacing};
use crate::content::{Context, Passage, Place};
use crate::ink::Ink;
use crate::options::PageSize;
use crate::text::{BODY, Span, plain, span};
use crate::undrawn::undrawn;
use lettering::Weight;

/// To write on.
const LINE: &str = "____________________________";
/// The deepest list that Word knows.
const DEEPEST: usize = 8;
/// The document, and what goes with it.
pub(super) struct Body {
    pub(super) document: Vec<u8>,
    /// How many lists count from 1.
    pub(super) counted: usize,
    /// In PNG, in their order.
    pub(super) pictures: Vec<Vec<u8>>,
}

pub(super) fn body(context: &Context, passages: &[Passage]) -> Body {
    let mut writer = Writer {
        xml: Xml::default(),
        pen: Pen::new(context),
        size: context.options.size,
        counted: 0,
        pictures: Vec::new(),
    };
    writer.document(context, passages);
    Body {
        document: writer.xml.finish(),
        counted: writer.counted,
        pictures: writer.pictures,
    }
}

pub(super) struct Writer {
    pub(super) xml: Xml,
    pen: Pen,
    size: PageSize,
    counted: usize,
    /// In PNG, in their order.
    pub(super) pictures: Vec<Vec<u8>>,
}

impl Writer {
    fn document(&mut self, context: &Context, passages: &[Passage]) {
        let namespaces = [
            ("xmlns:w", WORD),
            (
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            ),
            (
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            ),
            (
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
            ),
            (
                "xmlns:pic",
                "http://schemas.openxmlformats.org/drawingml/2006/picture",
            ),
        ];
        self.logo(context);
        for passage in passages {
            self.passage(passage);
        }
        section(&mut self.xml, self.size, false);
        let body = std::mem::replace(&mut self.xml, Xml::file());
        self.xml.element("w:document", &namespaces, |xml| {
            xml.element("w:body", &[], |xml| xml.written(&body));
        });
    }

    /// A picture lies on a page of its own, which lies on its side.
    fn passage(&mut self, passage: &Passage) {
        let sideways = passage.place == Place::Sideways;
        if sideways {
            self.end_section(false);
        }
        self.blocks(&passage.blocks);
        if sideways {
            self.end_section(true);
        }
    }

    fn end_section(&mut self, sideways: bool) {
        let size = self.size;
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", "Note");
                section(xml, size, sideways);
            });
        });
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for it in blocks {
            let instead = undrawn(it);
            self.block(instead.as_ref().unwrap_or(it));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(it) => self.heading(it.level, &it.text),
            Block::Paragraph(it) | Block::Lead(it) => self.paragraph(it, manner(it)),
            Block::List(it) => self.list(it),
            Block::Rows(it) => self.rows(it),
            Block::Table(it) => {
                let wide = self.room(false)[0];
                tables::table(&mut self.xml, self.pen, it, wide);
            }
            Block::Outline(it) => self.outline(it),
            Block::Figure(it) => self.figure(it),
            Block::Photo(it) => {
                self.paragraph(&plain(it.alternative.as_str(), BODY), Manner::default());
            }
            Block::Ticks(boxes) => {
                for words in boxes {
                    let ticked = [span("☐ ", BODY)].into_iter().chain(words.iter().cloned());
                    self.paragraph(&ticked.collect::<Vec<_>>(), Manner::default());
                }
            }
            Block::Ruled(lines) => {
                for _ in 0..*lines {
                    self.paragraph(&plain(LINE, BODY), Manner::default());
                }
            }
            Block::Together(it) => self.blocks(it),
            Block::Plate(it) => {
                self.heading(it.title.level, &it.title.text);
                self.figure(&it.figure);
            }
            // What stands for these are other blocks.
            Block::Matrix(_) | Block::Meter(_) | Block::Grid(_) | Block::Spread(_) => {}
            Block::Space(_) => {}
        }
    }

    fn heading(&mut self, level: u8, text: &[Span]) {
        let style = match level {
            1 => "Title",
            2 => "Heading1",
            3 => "Heading2",
            _ => "Heading3",
        };
        let text: Vec<Span> = text.iter().map(regular).collect();
        self.paragraph(&text, Manner::of(style));
    }

    fn list(&mut self, list: &List) {
        let (style, id) = match list.numbered {
            true => ("ListNumber", self.counted_list()),
            false => ("ListBullet", BULLETS),
        };
        for item in &list.items {
            let item_of = Some((id, 0));
            let manner = Manner {
                item: item_of,
                ..Manner::of(style)
            };
            self.paragraph(item, manner);
        }
    }

    /// Another list that counts from 1.
    fn counted_list(&mut self) -> usize {
        self.counted += 1;
        BULLETS + self.counted
    }

    /// Facts with their labels before them; on a first page, each beneath its heading.
    fn rows(&mut self, rows: &Rows) {
        for row in &rows.rows {
            match rows.spacing {
                Spacing::Dense => self.fact(row),
                Spacing::Close | Spacing::Wide => {
                    self.heading(3, &row.label);
                    self.blocks(&row.body);
                }
            }
        }
    }

    fn fact(&mut self, row: &Row) {
        let first = row.body.first().map(|it| (undrawn(it), it));
        let first = first
            .as_ref()
            .map(|(instead, it)| instead.as_ref().unwrap_or(it));
        let mut line: Vec<Span> = row.label.iter().map(strong).collect();
        let beside = match first {
            Some(Block::Paragraph(words)) => words.clone(),
            Some(Block::Ruled(1)) => plain(LINE, BODY),
            _ => {
                self.heading(4, &row.label);
                return self.blocks(&row.body);
            }
        };
        line.push(span("  ", BODY));
        line.extend(beside);
        self.paragraph(&line, Manner::default());
        self.blocks(row.body.get(1..).unwrap_or_default());
    }

    pub(super) fn outline(&mut self, outline: &Outline) {
        let (style, id) = match outline.rail {
            true => ("ListNumber", self.counted_list()),
            false => ("ListBullet", BULLETS),
        };
        for entry in &outline.entries {
            let depth = entry.depth.min(DEEPEST);
            let manner = Manner {
                item: Some((id, depth)),
                ..Manner::of(style)
            };
            self.paragraph(&called(entry), manner);
            for note in &entry.notes {
                let manner = Manner {
                    indent: Some(depth),
                    ..Manner::of("Note")
                };
                self.paragraph(note, manner);
            }
        }
    }

    /// What words and pictures may use of a page, in points.
    pub(super) fn room(&self, sideways: bool) -> [f32; 2] {
        let sheet = sheet(self.size, sideways);
        let margin = 2.0 * MARGIN / 20.0;
        [sheet.width - margin, sheet.height - margin]
    }

    pub(super) fn paragraph(&mut self, text: &[Span], manner: Manner) {
        self.pen.paragraph(&mut self.xml, text, manner);
    }
}

/// The list with bullets; those that count come after it.
pub(super) const BULLETS: usize = 1;

/// The words of an entry; a category that isn't the one above it is named before them.
fn called(entry: &Entry) -> Vec<Span> {
    let initial = match &entry.sign {
        Sign::Initial(initial, _) => Some(span(format!("({initial}) "), BODY)),
        _ => None,
    };
    initial
        .into_iter()
        .chain(entry.text.iter().cloned())
        .collect()
}

fn strong(it: &Span) -> Span {
    span(it.text.as_str(), it.style.strong())
}

fn regular(it: &Span) -> Span {
    span(
        it.text.as_str(),
        it.style.weight(Weight::Regular).ink(Ink::Text),
    )
}
