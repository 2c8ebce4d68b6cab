//! A PDF's tree of structure, read back from its bytes, and what holds of each.

use super::marks::{Mark, marks};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A node of the tree.
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) parent: Option<usize>,
    pub(crate) kids: Vec<usize>,
    pub(crate) entry: Dictionary,
    /// How many stretches of pages are right in it.
    stretches: usize,
    /// What it leads to, where it is a link.
    pub(crate) annotation: Option<Dictionary>,
}

pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
    file: Document,
    pages: Vec<ObjectId>,
    /// The marks of each page, of which a node has to take each.
    marks: Vec<Vec<Mark>>,
    /// Which node of the file's tree each mark was said to belong to.
    owners: Vec<Vec<ObjectId>>,
}

fn name(entry: &Dictionary, key: &[u8]) -> String {
    let name = entry.get(key).and_then(Object::as_name).unwrap();
    String::from_utf8_lossy(name).into_owned()
}

impl Tree {
    /// Reads the tree of a file, and sees that it holds together.
    #[track_caller]
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).unwrap();
        let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
        let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let root = root.as_reference().unwrap();
        let entry = file.get_dictionary(root).unwrap();
        let mut tree = Self {
            nodes: Vec::new(),
            marks: pages.iter().map(|it| marks(&file, *it)).collect(),
            owners: owners(&file, entry, &pages),
            file: file.clone(),
            pages,
        };
        let document = entry.get(b"K").and_then(Object::as_reference).unwrap();
        tree.take(document, None, root);
        for (page, marks) in tree.marks.iter().enumerate() {
            let left: Vec<_> = marks.iter().filter(|it| !it.taken).collect();
            assert!(
                left.is_empty(),
                "page {page} has marks of no node: {left:?}"
            );
            assert_eq!(marks.len(), tree.owners[page].len());
        }
        tree
    }

    /// Takes a node and all in it.
    fn take(&mut self, id: ObjectId, parent: Option<usize>, above: ObjectId) {
        let entry = self.file.get_dictionary(id).unwrap().clone();
        let said = entry.get(b"P").and_then(Object::as_reference);
        assert_eq!(said.unwrap(), above);
        let at = self.nodes.len();
        if let Some(parent) = parent {
            self.nodes[parent].kids.push(at);
        }
        self.nodes.push(Node {
            name: name(&entry, b"S"),
            parent,
            kids: Vec::new(),
            entry: entry.clone(),
            stretches: 0,
            annotation: None,
        });
        let own = entry.get(b"Pg").and_then(Object::as_reference).ok();
        let kids = match entry.get(b"K") {
            Err(_) => Vec::new(),
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
        };
        for kid in kids {
            match kid {
                Object::Reference(kid) => self.take(kid, Some(at), id),
                Object::Integer(number) => self.stretch(at, id, own.unwrap(), number),
                Object::Dictionary(kid) if name(&kid, b"Type") == "OBJR" => {
                    self.annotation(at, id, &kid);
                }
                Object::Dictionary(kid) => {
                    assert_eq!(name(&kid, b"Type"), "MCR");
                    let page = kid.get(b"Pg").and_then(Object::as_reference).unwrap();
                    let number = kid.get(b"MCID").and_then(Object::as_i64).unwrap();
                    self.stretch(at, id, page, number);
                }
                other => panic!("{other:?} in a node"),
            }
        }
    }

    /// Takes a link's annotation, which its page and the tree of parents know.
    fn annotation(&mut self, node: usize, id: ObjectId, kid: &Dictionary) {
        assert_eq!(self.nodes[node].name, "Link");
        let place = kid.get(b"Obj").and_then(Object::as_reference).unwrap();
        let page = kid.get(b"Pg").and_then(Object::as_reference).unwrap();
        let own = &self.nodes[node].entry;
        assert_eq!(own.get(b"Pg").and_then(Object::as_reference).unwrap(), page);
        let page = self.file.get_dictionary(page).unwrap();
        let of_page = page.get(b"Annots").and_then(Object::as_array).unwrap();
        assert!(of_page.contains(&Object::Reference(place)));
        let annotation = self.file.get_dictionary(place).unwrap();
        assert_eq!(name(annotation, b"Subtype"), "Link");
        let key = annotation.get(b"StructParent").and_then(Object::as_i64);
        let owner = number(&self.file, key.unwrap());
        assert_eq!(owner.as_reference().unwrap(), id);
        assert!(self.nodes[node].annotation.is_none());
        self.nodes[node].annotation = Some(annotation.clone());
    }

    fn stretch(&mut self, node: usize, id: ObjectId, page: ObjectId, number: i64) {
        let page = self.pages.iter().position(|it| *it == page).unwrap();
        let number = usize::try_from(number).unwrap();
        let mark = &mut self.marks[page][number];
        assert!(!mark.taken, "a mark in two nodes: {mark:?}");
        mark.taken = true;
        assert_eq!(mark.tag, self.nodes[node].name);
        assert_eq!(self.owners[page][number], id);
        self.nodes[node].stretches += 1;
    }

    /// The nodes of a name.
    pub(crate) fn named(&self, name: &str) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |it| it.name == name)
    }

    fn above(&self, node: &Node) -> &str {
        node.parent.map_or("", |it| self.nodes[it].name.as_str())
    }

    /// An attribute of a node.
    fn attribute<'a>(&'a self, node: &'a Node, key: &[u8]) -> Option<&'a Object> {
        let set = node.entry.get(b"A").ok()?;
        let (_, set) = self.file.dereference(set).unwrap();
        set.as_dict().unwrap().get(key).ok()
    }

    /// What holds of every tree.
    #[track_caller]
    pub(crate) fn assert_sound(&self) {
        let mut level = 0;
        for node in &self.nodes {
            let inside = |names: &[&str]| {
                let all = node.kids.iter().map(|it| self.nodes[*it].name.as_str());
                all.for_each(|it| assert!(names.contains(&it), "{it} in {}", node.name));
            };
            match node.name.as_str() {
                "Document" => assert!(node.parent.is_none()),
                "Sect" => assert!(self.nodes[node.kids[0]].name.starts_with('H')),
                "P" | "Lbl" => inside(&["Link", "Span"]),
                "Link" => self.assert_link(node),
                "Span" => assert!(node.entry.has(b"Lang") && node.kids.is_empty()),
                "L" => {
                    inside(&["LI"]);
                    let labels = node.kids.iter().flat_map(|it| &self.nodes[*it].kids);
                    let mut labels = labels.filter(|it| self.nodes[**it].name == "Lbl");
                    let told = self.attribute(node, b"ListNumbering").is_some();
                    assert_eq!(labels.next().is_some(), told);
                }
                "LI" => {
                    assert_eq!(self.above(node), "L");
                    inside(&["Lbl", "LBody"]);
                    assert!(node.kids.len() <= 2);
                }
                "LBody" => {
                    assert_eq!(self.above(node), "LI");
                    inside(&["L", "Link", "Span"]);
                }
                "Table" => self.assert_table(node),
                "TR" => {
                    assert_eq!(self.above(node), "Table");
                    inside(&["TH", "TD"]);
                }
                "TH" | "TD" => {
                    assert_eq!(self.above(node), "TR");
                    inside(&["Link", "Span"]);
                }
                "Figure" => self.assert_figure(node),
                heading if heading.starts_with('H') => {
                    inside(&["Link", "Span"]);
                    let own: u8 = heading[1..].parse().unwrap();
                    assert!((1..=level + 1).contains(&own), "H{level}, then {heading}");
                    assert!(own > 1 || level == 0, "two titles");
                    level = own;
                }
                other => panic!("unknown: {other}"),
            }
            let is_empty = node.kids.is_empty() && node.stretches == 0;
            assert!(!is_empty || node.name == "TD", "empty: {}", node.name);
        }
        assert_eq!(level.min(1), 1, "no heading");
    }

    /// Its words can be pressed, it says what it is for, and leads to a page of the
    /// file, no lower than the page is.
    fn assert_link(&self, link: &Node) {
        assert!(link.kids.is_empty() && link.stretches == 1);
        let annotation = link.annotation.as_ref().expect("a link without a place");
        let words = annotation.get(b"Contents").and_then(Object::as_str);
        assert!(words.unwrap().len() > 1);
        assert_eq!(
            annotation.get(b"F").and_then(Object::as_i64).unwrap() & 6,
            4
        );
        let border = annotation.get(b"Border").and_then(Object::as_array);
        assert_eq!(*border.unwrap(), [0.into(), 0.into(), 0.into()]);
        let paper = |page: ObjectId| {
            let page = self.file.get_dictionary(page).unwrap();
            let paper = page.get(b"MediaBox").and_then(Object::as_array).unwrap();
            [2, 3].map(|at: usize| paper[at].as_float().unwrap())
        };
        let [width, height] = paper(
            link.entry
                .get(b"Pg")
                .and_then(Object::as_reference)
                .unwrap(),
        );
        let rect = annotation.get(b"Rect").and_then(Object::as_array).unwrap();
        let rect: Vec<f32> = rect.iter().map(|it| it.as_float().unwrap()).collect();
        assert!(rect[0] >= 0.0 && rect[1] >= 0.0 && rect[2] <= width && rect[3] <= height);
        assert!(rect[0] < rect[2] && rect[1] < rect[3], "{rect:?}");
        let (page, top) = self.destination(annotation);
        assert!((0.0..=paper(self.pages[page])[1]).contains(&top), "{top}");
    }

    /// The page that an annotation leads to, from 0, and how high on it.
    pub(crate) fn destination(&self, annotation: &Dictionary) -> (usize, f32) {
        let to = annotation.get(b"Dest").and_then(Object::as_array).unwrap();
        let page = to[0].as_reference().unwrap();
        let page = self.pages.iter().position(|it| *it == page);
        (page.expect("a page of the file"), to[3].as_float().unwrap())
    }

    fn assert_table(&self, table: &Node) {
        let rows: Vec<&Node> = table.kids.iter().map(|it| &self.nodes[*it]).collect();
        for (at, row) in rows.iter().enumerate() {
            assert_eq!(row.name, "TR");
            assert_eq!(row.kids.len(), rows[0].kids.len(), "cells of a row");
            let mut heads = 0;
            for cell in row.kids.iter().map(|it| &self.nodes[*it]) {
                if cell.name == "TH" {
                    let scope = self.attribute(cell, b"Scope").unwrap().as_name().unwrap();
                    let of_columns = scope == b"Column";
                    assert!(of_columns || scope == b"Row");
                    assert!(!of_columns || at == 0, "a head within a table");
                    heads += 1;
                }
            }
            assert!(heads > 0, "a row without a head");
        }
    }

    fn assert_figure(&self, figure: &Node) {
        assert!(figure.kids.is_empty());
        let words = figure.entry.get(b"Alt").and_then(Object::as_str).unwrap();
        assert!(words.len() > 2);
        let bounds = self.attribute(figure, b"BBox").unwrap().as_array();
        let bounds: Vec<f32> = (bounds.unwrap().iter())
            .map(|it| it.as_float().unwrap())
            .collect();
        let page = figure.entry.get(b"Pg").and_then(Object::as_reference);
        let page = self.file.get_dictionary(page.unwrap()).unwrap();
        let paper = page.get(b"MediaBox").and_then(Object::as_array).unwrap();
        let edge = |at: usize| paper[at].as_float().unwrap();
        assert!(bounds[0] >= -0.1 && bounds[1] >= -0.1, "{bounds:?}");
        assert!(bounds[2] <= edge(2) + 0.1 && bounds[3] <= edge(3) + 0.1);
        assert!(bounds[0] < bounds[2] && bounds[1] < bounds[3]);
    }

    /// The words of the pages' XMP.
    pub(crate) fn metadata(&self) -> String {
        let place = self.file.catalog().unwrap().get(b"Metadata").unwrap();
        let (_, stream) = self.file.dereference(place).unwrap();
        String::from_utf8(stream.as_stream().unwrap().content.clone()).unwrap()
    }
}

/// What the tree of parents has for a number.
fn number(file: &Document, key: i64) -> &Object {
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = file.get_dictionary(root.as_reference().unwrap()).unwrap();
    let parents = root.get(b"ParentTree").unwrap().as_reference().unwrap();
    let parents = file.get_dictionary(parents).unwrap();
    let numbers = parents.get(b"Nums").and_then(Object::as_array).unwrap();
    let mut pairs = numbers.chunks(2);
    let pair = pairs.find(|it| it[0].as_i64().unwrap() == key);
    &pair.expect("a number of the tree")[1]
}

/// For each page, the nodes of its marks in order, as the root has them.
fn owners(file: &Document, root: &Dictionary, pages: &[ObjectId]) -> Vec<Vec<ObjectId>> {
    let parents = root.get(b"ParentTree").unwrap().as_reference().unwrap();
    let parents = file.get_dictionary(parents).unwrap();
    let numbers = parents.get(b"Nums").and_then(Object::as_array).unwrap();
    let of: BTreeMap<i64, &Object> = (numbers.chunks(2))
        .map(|pair| (pair[0].as_i64().unwrap(), &pair[1]))
        .collect();
    let of_page = |page: &ObjectId| {
        let page = file.get_dictionary(*page).unwrap();
        assert_eq!(name(page, b"Tabs"), "S");
        let key = page.get(b"StructParents").and_then(Object::as_i64);
        let (_, all) = file.dereference(of[&key.unwrap()]).unwrap();
        let all = all.as_array().unwrap().iter();
        all.map(|it| it.as_reference().unwrap()).collect()
    };
    pages.iter().map(of_page).collect()
}
