//! The structure of finished pages: what belongs together and in what, whatever
//! page it stands on. A tagged PDF says it to whoever can't see the pages.
//!
//! It is read off the elements, in order: those of one unit that are the same
//! to a reader are one node of the tree.

mod languages;
mod reading;
mod tree;

use crate::goal::Target;
use crate::page::Page;
use languages::Languages;
use reading::{PageStretches, next_to_read};
use std::ops::Range;
use tree::Tree;
pub(crate) use tree::both;

/// A tree of nodes, and where on the pages their elements stand.
pub(crate) struct Structure {
    /// The first is the document; a node comes before those in it.
    pub(crate) nodes: Vec<Node>,
    /// For each page its stretches, in the order in which they are painted.
    pub(crate) pages: Vec<Vec<Stretch>>,
}

/// Elements that follow each other on a page and belong to the same node.
pub(crate) struct Stretch {
    pub(crate) elements: Range<usize>,
    pub(crate) of: Owner,
}

/// Whose elements a stretch has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Nobody's: they are decoration.
    Decoration,
    /// What repeats on each page.
    Repeated,
    /// A node of the tree, by its index.
    Node(usize),
}

/// A node of the tree.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) kind: Kind,
    /// The index of the node that it is in; the document is in itself.
    pub(crate) parent: usize,
    pub(crate) kids: Vec<Kid>,
    /// Its language, where that isn’t the one of what it is in.
    pub(crate) language: Option<&'static str>,
}

/// What is in a node, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Another node, by its index.
    Node(usize),
    /// A stretch of a page: the page's index, and which of the page's stretches
    /// that belong to a node.
    Stretch { page: usize, number: usize },
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Document,
    /// A heading with all that it is the heading of.
    Section,
    /// 1 is the title; no level is left out.
    Heading(u8),
    Paragraph,
    List {
        numbered: bool,
    },
    Item,
    /// The number of an item.
    Label,
    /// The words of an item, and the lists in it.
    Body,
    Table,
    Row,
    /// The head of a column.
    ColumnHead,
    /// The head of a row.
    RowHead,
    Cell,
    /// Words in another language than what they are in.
    Span,
    /// Words that lead somewhere, in what they are words of; all on one page.
    Link {
        to: Target,
        /// The places of its words, each as left, top, right, bottom, in pt.
        places: Vec<[f32; 4]>,
    },
    Figure {
        /// What it shows, in words.
        alternative: String,
        /// Left, top, right, bottom on its page, in pt.
        bounds: [f32; 4],
    },
}

/// The structure of pages in a language.
pub(crate) fn structure(pages: &[Page], language: &'static str) -> Structure {
    let languages = Languages::new(pages, language);
    let mut tree = Tree::new(language);
    let mut told: Vec<PageStretches> = pages.iter().map(|_| PageStretches::default()).collect();
    while let Some((at, until)) = next_to_read(pages, &told) {
        let page = (at, &pages[at]);
        told[at].go_on(&mut tree, &languages, page, until);
    }
    for (at, page) in pages.iter().enumerate() {
        let all = page.elements.len();
        told[at].go_on(&mut tree, &languages, (at, page), all);
    }
    Structure {
        nodes: tree.finish(),
        pages: told.into_iter().map(PageStretches::finish).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ink::Ink;
    use crate::page::Alternative;
    use crate::page::{PageElement, Shape, Tag};
    use std::fmt::Write;

    /// A page of such elements, each with its unit.
    fn page(elements: &[(u32, Tag)], beginnings: &[u32]) -> Page {
        let element = |(unit, tag): &(u32, Tag)| PageElement {
            tag: *tag,
            unit: *unit,
            shape: Shape::Box {
                x: 10.0,
                y: 20.0,
                w: 30.0,
                h: 40.0,
                radius: 0.0,
                ink: Ink::Text,
            },
        };
        Page {
            width: 100.0,
            height: 100.0,
            elements: elements.iter().map(element).collect(),
            anchors: Vec::new(),
            alternatives: Vec::new(),
            goals: Vec::new(),
            beginnings: beginnings.to_vec(),
        }
    }

    /// The tree in a line: each node with what is in it, "·" for a stretch.
    fn told(pages: &[Page]) -> String {
        let structure = structure(pages, "en-GB");
        let mut told = String::new();
        tell(&structure.nodes, 0, &mut told);
        told
    }

    fn tell(nodes: &[Node], at: usize, told: &mut String) {
        let kind = format!("{:?}", nodes[at].kind);
        let name = kind.split(" {").next().unwrap_or_default();
        write!(told, "{name}[").unwrap();
        for kid in &nodes[at].kids {
            match kid {
                Kid::Node(node) => tell(nodes, *node, told),
                Kid::Stretch { .. } => told.push('·'),
            }
        }
        told.push(']');
    }

    #[test]
    fn no_level_of_headings_is_left_out() {
        use Tag::Heading;
        let levels = [(1, Heading(1)), (2, Heading(3)), (3, Heading(3))];
        let chapter = [(4, Heading(2)), (5, Heading(3)), (6, Tag::Text)];
        let all = [levels, chapter].concat();
        assert_eq!(
            told(&[page(&all, &[])]),
            "Document[Heading(1)[·]Section[Heading(2)[·]]Section[Heading(2)[·]]\
             Section[Heading(2)[·]Section[Heading(3)[·]Paragraph[·]]]]"
        );
    }

    #[test]
    fn a_list_begins_where_it_says_so_and_deeper_ones_are_in_its_items() {
        use Tag::{Item, Label};
        let first = [(1, Label(0)), (1, Item(0)), (2, Item(0)), (3, Item(2))];
        let then = [(4, Item(0)), (5, Item(0))];
        let all = [&first[..], &then].concat();
        assert_eq!(
            told(&[page(&all, &[1, 5])]),
            "Document[List[Item[Label[·]Body[·]]Item[Body[·List[Item[Body[·]]]]]Item[Body[·]]]\
             List[Item[Body[·]]]]"
        );
    }

    #[test]
    fn a_row_goes_on_with_the_next_page_and_has_a_cell_for_each_column() {
        use Tag::{Artifact, Cell, HeadCell, RowHead};
        let first = [
            (1, HeadCell(1)),
            (1, Artifact),
            (2, RowHead(0)),
            (2, Cell(1)),
            (3, Cell(1)),
        ];
        // Its head again, what repeats, and the rest of the row.
        let then = [(0, Artifact), (3, Cell(1)), (3, Cell(1))];
        let pages = [page(&first, &[1]), page(&then, &[])];
        assert_eq!(
            told(&pages),
            "Document[Table[Row[Cell[]ColumnHead[·]]Row[RowHead[·]Cell[·]]Row[Cell[]Cell[··]]]]"
        );
        let owners = structure(&pages, "en-GB").pages.remove(1);
        let owners: Vec<_> = owners.iter().map(|it| (it.of, it.elements.len())).collect();
        assert!(matches!(
            owners[..],
            [(Owner::Repeated, 1), (Owner::Node(_), 2)]
        ));
    }

    #[test]
    fn a_picture_without_words_is_decoration() {
        let elements = [(1, Tag::Figure), (1, Tag::Figure), (2, Tag::Figure)];
        let mut page = page(&elements, &[]);
        page.alternatives.push(Alternative {
            unit: 2,
            text: "A fishbone".into(),
        });
        let structure = structure(&[page], "en-GB");
        assert_eq!(structure.pages[0][0].of, Owner::Decoration);
        let figure = &structure.nodes[1].kind;
        let bounds = [10.0, 20.0, 40.0, 60.0];
        assert!(matches!(figure, Kind::Figure { bounds: it, .. } if *it == bounds));
    }
}
