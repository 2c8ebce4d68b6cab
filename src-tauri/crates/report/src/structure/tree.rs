//! The tree as it grows, element by element in reading order.

use super::{Kid, Kind, Node};
use crate::page::Tag;

/// A tree of nodes, with what is open at its end: the sections, the lists, the
/// table and the unit that the next element may go on with.
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// The sections that are open, each in the one before, with the level that
    /// its heading was given.
    sections: Vec<(u8, usize)>,
    /// The lists that are open, each in the last item of the one before.
    lists: Vec<OpenList>,
    /// The table that is open.
    table: Option<usize>,
    unit: u32,
    /// The row or the item of the unit.
    line: Option<usize>,
    /// The nodes of the unit.
    known: Vec<(Tag, usize)>,
    /// All cells of tables.
    cells: Vec<PlacedCell>,
    /// The language of each node’s own words.
    spoken: Vec<Option<&'static str>>,
}

struct PlacedCell {
    row: usize,
    column: u8,
    node: usize,
}

struct OpenList {
    depth: u8,
    node: usize,
    /// Its last item, and the body of that.
    item: usize,
    body: Option<usize>,
}

const DOCUMENT: usize = 0;

/// The box around two.
pub(crate) fn both(one: [f32; 4], other: [f32; 4]) -> [f32; 4] {
    let [left, top, right, bottom] = other;
    let [l, t, r, b] = one;
    [l.min(left), t.min(top), r.max(right), b.max(bottom)]
}

impl Tree {
    pub(super) fn new(language: &'static str) -> Self {
        let document = Node {
            kind: Kind::Document,
            parent: DOCUMENT,
            kids: Vec::new(),
            language: None,
        };
        Self {
            nodes: vec![document],
            sections: Vec::new(),
            lists: Vec::new(),
            table: None,
            unit: 0,
            line: None,
            known: Vec::new(),
            cells: Vec::new(),
            spoken: vec![Some(language)],
        }
    }

    /// The nodes, with each row as wide as its table, and their languages told.
    pub(super) fn finish(mut self) -> Vec<Node> {
        self.fill_rows();
        // A node is in its own list after the one that it is in.
        for at in 1..self.nodes.len() {
            let above = self.spoken[self.nodes[at].parent];
            let own = self.spoken[at].or(above);
            self.spoken[at] = own;
            self.nodes[at].language = own.filter(|_| own != above);
        }
        self.nodes
    }

    /// Puts something into a node, after what is there.
    pub(super) fn put(&mut self, node: usize, kid: Kid) {
        self.nodes[node].kids.push(kid);
    }

    /// Makes the bounds of a picture or a link reach around a part of it.
    pub(super) fn widen(&mut self, node: usize, place: [f32; 4]) {
        match &mut self.nodes[node].kind {
            Kind::Figure { bounds, .. } => *bounds = both(*bounds, place),
            Kind::Link { places, .. } => places.push(place),
            _ => {}
        }
    }

    /// A part of a passage, of which something is to be told.
    pub(super) fn part(&mut self, node: usize, kind: Kind, language: &'static str) -> usize {
        let part = self.add(kind, node);
        self.speak(part, language);
        part
    }

    /// Whether a part of a node goes on with what would be such a part.
    pub(super) fn goes_on(
        &self,
        part: usize,
        node: usize,
        kind: &Kind,
        language: &'static str,
    ) -> bool {
        let before = &self.nodes[part];
        let same = match (&before.kind, kind) {
            (Kind::Link { to, .. }, Kind::Link { to: target, .. }) => to == target,
            (Kind::Span, Kind::Span) => true,
            _ => false,
        };
        same && before.parent == node && self.spoken[part] == Some(language)
    }

    /// Says in which language a node's own words are.
    pub(super) fn speak(&mut self, node: usize, language: &'static str) {
        self.spoken[node] = Some(language);
    }

    /// The node of a unit's elements with such a tag, which is new where they are
    /// the first; none for a picture without an alternative. `begins` says whether
    /// a list or a table begins with the unit.
    pub(super) fn node(
        &mut self,
        unit: u32,
        tag: Tag,
        begins: impl Fn() -> bool,
        alternative: impl Fn() -> Option<String>,
    ) -> Option<usize> {
        if unit != self.unit {
            self.unit = unit;
            self.line = None;
            self.known.clear();
        }
        if let Some((_, node)) = self.known.iter().find(|(known, _)| *known == tag) {
            return Some(*node);
        }
        let node = match tag {
            Tag::Artifact => return None,
            Tag::Heading(level) => self.heading(level),
            Tag::Text | Tag::Beside(_) => self.alone(Kind::Paragraph),
            Tag::Figure => self.alone(Kind::Figure {
                alternative: alternative()?,
                bounds: [f32::MAX, f32::MAX, f32::MIN, f32::MIN],
            }),
            Tag::Label(depth) => self.label(depth, &begins),
            Tag::Item(depth) => self.body(depth, &begins),
            Tag::HeadCell(column) => self.cell(Kind::ColumnHead, column, &begins),
            Tag::RowHead(column) => self.cell(Kind::RowHead, column, &begins),
            Tag::Cell(column) => self.cell(Kind::Cell, column, &begins),
        };
        self.known.push((tag, node));
        Some(node)
    }

    fn add(&mut self, kind: Kind, parent: usize) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node {
            kind,
            parent,
            kids: Vec::new(),
            language: None,
        });
        self.spoken.push(None);
        self.put(parent, Kid::Node(node));
        node
    }

    /// The section that is open, or the document.
    fn section(&self) -> usize {
        self.sections.last().map_or(DOCUMENT, |(_, node)| *node)
    }

    /// A node of the section, after any list and table.
    fn alone(&mut self, kind: Kind) -> usize {
        self.lists.clear();
        self.table = None;
        self.add(kind, self.section())
    }

    /// A heading, in a section of its own unless it is the first: that one is of
    /// the document. Its level in the tree follows that of the section it is in.
    fn heading(&mut self, level: u8) -> usize {
        self.lists.clear();
        self.table = None;
        while self.sections.pop_if(|(open, _)| *open >= level).is_some() {}
        let depth = u8::try_from(self.sections.len() + 1).unwrap_or(u8::MAX);
        let section = match depth {
            1 => DOCUMENT,
            _ => self.add(Kind::Section, self.section()),
        };
        self.sections.push((level, section));
        self.add(Kind::Heading(depth), section)
    }

    /// The last list of a depth, with the unit's item as its last.
    fn item(&mut self, depth: u8, begins: &impl Fn() -> bool) -> Option<&mut OpenList> {
        if self.line.is_none() {
            self.table = None;
            if begins() {
                self.lists.clear();
            }
            while self.lists.pop_if(|it| it.depth > depth).is_some() {}
            let node = match self.lists.last().filter(|it| it.depth == depth) {
                Some(list) => list.node,
                None => {
                    let parent = self.list_parent();
                    self.add(Kind::List { numbered: false }, parent)
                }
            };
            let item = self.add(Kind::Item, node);
            self.line = Some(item);
            self.lists.pop_if(|it| it.depth == depth);
            self.lists.push(OpenList {
                depth,
                node,
                item,
                body: None,
            });
        }
        self.lists.last_mut()
    }

    /// What a deeper list stands in: the words of the last item.
    fn list_parent(&mut self) -> usize {
        let Some(list) = self.lists.last() else {
            return self.section();
        };
        if let Some(body) = list.body {
            return body;
        }
        let body = self.add(Kind::Body, list.item);
        if let Some(list) = self.lists.last_mut() {
            list.body = Some(body);
        }
        body
    }

    fn label(&mut self, depth: u8, begins: &impl Fn() -> bool) -> usize {
        let Some((list, item)) = self.item(depth, begins).map(|it| (it.node, it.item)) else {
            return self.alone(Kind::Paragraph);
        };
        self.nodes[list].kind = Kind::List { numbered: true };
        self.add(Kind::Label, item)
    }

    fn body(&mut self, depth: u8, begins: &impl Fn() -> bool) -> usize {
        self.item(depth, begins);
        self.list_parent()
    }

    fn cell(&mut self, kind: Kind, column: u8, begins: &impl Fn() -> bool) -> usize {
        let row = match self.line {
            Some(row) => row,
            None => {
                self.lists.clear();
                let table = match self.table.filter(|_| !begins()) {
                    Some(table) => table,
                    None => self.alone(Kind::Table),
                };
                self.table = Some(table);
                self.add(Kind::Row, table)
            }
        };
        self.line = Some(row);
        let node = self.add(kind, row);
        self.cells.push(PlacedCell { row, column, node });
        node
    }

    /// Gives each row of a table a cell for each of its columns: one without
    /// words has no element that could have told of it.
    fn fill_rows(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        let mut widths = vec![0; self.nodes.len()];
        for cell in &cells {
            let table = self.nodes[cell.row].parent;
            widths[table] = widths[table].max(cell.column + 1);
        }
        for cells in cells.chunk_by(|one, next| one.row == next.row) {
            let row = cells[0].row;
            let width = widths[self.nodes[row].parent];
            let in_order = cells.is_sorted_by_key(|it| it.column);
            if in_order && cells.len() == usize::from(width) {
                continue;
            }
            self.nodes[row].kids.clear();
            for column in 0..width {
                match cells.iter().find(|it| it.column == column) {
                    Some(cell) => self.put(row, Kid::Node(cell.node)),
                    None => {
                        self.add(Kind::Cell, row);
                    }
                }
            }
        }
    }
}
