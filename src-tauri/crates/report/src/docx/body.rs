//! Blocks as Word's paragraphs, lists and tables.

use super::picture::png;
use super::styles::WORD;
use super::xml::Xml;
use crate::block::{Block, Cell, Entry, Figure, List, Outline, Row, Rows, Sign, Spacing, Table};
use crate::content::{Context, Passage, Place};
use crate::flow::Sheet;
use crate::ink::Ink;
use crate::options::PageSize;
use crate::text::{BODY, LEAD, Span, plain, span};
use crate::undrawn::undrawn;
use lettering::{Direction, Weight};

/// To write on.
const LINE: &str = "____________________________";
/// The deepest list that Word knows.
const DEEPEST: usize = 8;
/// White at the edges of the paper, in twentieths of a point.
pub(super) const MARGIN: f32 = 1134.0;
/// The narrowest column, in twentieths of a point: “A12” stands in it on one line.
const NARROWEST: f32 = 640.0;
/// What is above and beneath a picture on its page, in points.
const AROUND: f32 = 96.0;

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
        size: context.options.size,
        counted: 0,
        pictures: Vec::new(),
    };
    writer.document(passages);
    Body {
        document: writer.xml.finish(),
        counted: writer.counted,
        pictures: writer.pictures,
    }
}

struct Writer {
    xml: Xml,
    size: PageSize,
    counted: usize,
    pictures: Vec<Vec<u8>>,
}

/// What a paragraph is, beside its words.
#[derive(Clone, Copy, Default)]
struct Manner {
    style: Option<&'static str>,
    /// The list that it is an item of, and how deep.
    item: Option<(usize, usize)>,
    /// How deep it stands beneath an item, without being one.
    indent: Option<usize>,
}

impl Manner {
    const fn of(style: &'static str) -> Self {
        Self {
            style: Some(style),
            item: None,
            indent: None,
        }
    }
}

impl Writer {
    fn document(&mut self, passages: &[Passage]) {
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
            Block::Table(it) => self.table(it),
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

    fn outline(&mut self, outline: &Outline) {
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

    fn table(&mut self, table: &Table) {
        let wide = self.room(false)[0] * 20.0;
        let shares: f32 = table.columns.iter().map(|it| it.share).sum();
        let widths: Vec<String> = (table.columns.iter())
            .map(|it| format!("{:.0}", (wide * it.share / shares).max(NARROWEST)))
            .collect();
        let heads: Vec<Cell> = (table.columns.iter())
            .map(|it| Cell::of(vec![plain(it.head.as_str(), BODY)]))
            .collect();
        let mut inner = std::mem::take(&mut self.xml);
        inner.element("w:tbl", &[], |xml| {
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
            tabular_row(xml, &heads, &widths, true);
            for row in &table.rows {
                tabular_row(xml, row, &widths, false);
            }
        });
        self.xml = inner;
        // Word wants a paragraph between two tables.
        self.paragraph(&[], Manner::of("Note"));
    }

    fn figure(&mut self, figure: &Figure) {
        let in_words = figure.in_words.as_ref();
        let Some(png) = png(&figure.frame) else {
            match in_words {
                Some(it) => self.outline(&it.outline),
                None => {
                    self.paragraph(&plain(figure.alternative.as_str(), BODY), Manner::default())
                }
            }
            return;
        };
        self.pictures.push(png);
        let [wide, high] = self.room(true);
        let frame = &figure.frame;
        let scale = (wide / frame.width).min((high - AROUND) / frame.height);
        let size = [frame.width * scale, frame.height * scale];
        let caption = in_words.map_or(&figure.alternative, |it| &it.caption);
        let number = self.pictures.len();
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.empty("w:keepNext", &[]));
            xml.element("w:r", &[], |xml| {
                super::package::drawing(xml, number, size, caption, &figure.alternative);
            });
        });
        self.paragraph(&plain(caption.as_str(), BODY), Manner::of("Caption"));
    }

    /// What words and pictures may use of a page, in points.
    fn room(&self, sideways: bool) -> [f32; 2] {
        let sheet = sheet(self.size, sideways);
        let margin = 2.0 * MARGIN / 20.0;
        [sheet.width - margin, sheet.height - margin]
    }

    fn paragraph(&mut self, text: &[Span], manner: Manner) {
        paragraph(&mut self.xml, text, manner);
    }
}

/// The list with bullets; those that count come after it.
pub(super) const BULLETS: usize = 1;

fn sheet(size: PageSize, sideways: bool) -> Sheet {
    match sideways {
        true => size.sideways(),
        false => size.upright(),
    }
}

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

/// The style that a paragraph has by the size of its words.
fn manner(text: &[Span]) -> Manner {
    let size = text.first().map_or(BODY.size, |it| it.style.size);
    match size {
        size if size >= LEAD.size => Manner::of("Subtitle"),
        size if size < BODY.size => Manner::of("Note"),
        _ => Manner::default(),
    }
}

fn paragraph(xml: &mut Xml, text: &[Span], manner: Manner) {
    let words: String = text.iter().map(|it| it.text.as_str()).collect();
    let leftward = Direction::of(&words) == Direction::RightToLeft;
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            if let Some(style) = manner.style {
                xml.value("w:pStyle", style);
            }
            if let Some((list, depth)) = manner.item {
                xml.element("w:numPr", &[], |xml| {
                    xml.value("w:ilvl", &depth.to_string());
                    xml.value("w:numId", &list.to_string());
                });
            }
            if leftward {
                xml.empty("w:bidi", &[]);
            }
            if let Some(depth) = manner.indent {
                let left = (360 * (depth + 1)).to_string();
                xml.empty("w:ind", &[("w:left", &left)]);
            }
        });
        for it in text.iter().filter(|it| !it.text.is_empty()) {
            run(xml, it, leftward);
        }
    });
}

fn run(xml: &mut Xml, it: &Span, leftward: bool) {
    xml.element("w:r", &[], |xml| {
        let style = match (it.style.ink, it.style.weight) {
            (Ink::Missing, _) => Some("Missing"),
            (_, Weight::Regular) => None,
            _ => Some("Strong"),
        };
        if style.is_some() || leftward {
            xml.element("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.value("w:rStyle", style);
                }
                if leftward {
                    xml.empty("w:rtl", &[]);
                }
            });
        }
        for (at, line) in it.text.split('\n').enumerate() {
            if at > 0 {
                xml.empty("w:br", &[]);
            }
            xml.said("w:t", &[("xml:space", "preserve")], line);
        }
    });
}

/// A row, never parted by the end of a page; the head comes again on each.
fn tabular_row(xml: &mut Xml, cells: &[Cell], widths: &[String], head: bool) {
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
                    paragraph(xml, text, Manner::of(style));
                }
                // A cell without a paragraph is none to Word.
                if cell.paragraphs.is_empty() {
                    paragraph(xml, &[], Manner::of(style));
                }
            });
        }
    });
}

/// The paper, and what stands at the head and foot of each of its pages.
fn section(xml: &mut Xml, size: PageSize, sideways: bool) {
    let sheet = sheet(size, sideways);
    let [wide, high] = [sheet.width, sheet.height].map(|it| format!("{:.0}", it * 20.0));
    let margin = format!("{MARGIN:.0}");
    let (head, foot) = match sideways {
        false => ("rId10", "rId11"),
        true => ("rId12", "rId13"),
    };
    xml.element("w:sectPr", &[], |xml| {
        xml.empty(
            "w:headerReference",
            &[("w:type", "default"), ("r:id", head)],
        );
        xml.empty(
            "w:footerReference",
            &[("w:type", "default"), ("r:id", foot)],
        );
        let mut paper = vec![("w:w", wide.as_str()), ("w:h", &high)];
        if sideways {
            paper.push(("w:orient", "landscape"));
        }
        xml.empty("w:pgSz", &paper);
        let sides = ["w:top", "w:right", "w:bottom", "w:left"].map(|it| (it, margin.as_str()));
        let frame = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
        xml.empty("w:pgMar", &[sides.as_slice(), &frame].concat());
    });
}
