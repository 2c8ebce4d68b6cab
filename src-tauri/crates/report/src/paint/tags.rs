//! The structure of the pages as a tagged PDF has it: the tree that the marks in
//! the pages belong to.

use super::finish::text;
use super::links::{self, Annotation};
use super::marks::{integer, name};
use crate::page::Page;
use crate::structure::{Kid, Kind, Node, Owner, Structure};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Writes the tree and says on each page which of its nodes the marks belong to;
/// the tree's root.
pub(super) fn tree(
    file: &mut Document,
    structure: &Structure,
    pages: &[Page],
    page_ids: &[ObjectId],
) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = (structure.nodes.iter())
        .map(|_| file.new_object_id())
        .collect();
    let attributes = Attributes::new(file);
    let links = links::annotations(file, structure, pages, page_ids, page_ids.len());
    let mut annotations = links.iter().peekable();
    for (at, (node, id)) in structure.nodes.iter().zip(&ids).enumerate() {
        let above = if at == 0 { root } else { ids[node.parent] };
        let mut entry = dictionary! { "S" => name(&node.kind), "P" => above };
        let own = annotations.next_if(|it| it.node == at);
        kids(node, (&ids, page_ids), own, &mut entry);
        if let Some(language) = node.language {
            entry.set("Lang", text(language));
        }
        match &node.kind {
            Kind::List { numbered: true } => entry.set("A", attributes.numbered),
            Kind::ColumnHead => entry.set("A", attributes.column),
            Kind::RowHead => entry.set("A", attributes.row),
            Kind::Figure {
                alternative,
                bounds,
            } => {
                entry.set("Alt", text(alternative));
                entry.set("A", place(*bounds, height(node, pages)));
            }
            _ => {}
        }
        file.objects.insert(*id, entry.into());
    }
    let mut numbers = Vec::new();
    for (at, (stretches, page)) in structure.pages.iter().zip(page_ids).enumerate() {
        let owners = stretches.iter().filter_map(|it| match it.of {
            Owner::Node(node) => Some(Object::from(ids[node])),
            Owner::Decoration | Owner::Repeated => None,
        });
        let owners = file.add_object(owners.collect::<Vec<_>>());
        numbers.extend([integer(at).into(), owners.into()]);
        if let Ok(page) = file.get_dictionary_mut(*page) {
            page.set("StructParents", integer(at));
            page.set("Tabs", "S");
        }
    }
    for (link, number) in links.iter().zip(page_ids.len()..) {
        numbers.extend([integer(number).into(), ids[link.node].into()]);
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let entry = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => ids.first().map_or(Object::Null, |it| (*it).into()),
        "ParentTree" => parents,
        "ParentTreeNextKey" => integer(page_ids.len() + links.len()),
    };
    file.objects.insert(root, entry.into());
    root
}

/// Says what is in a node. Its page is that of its first part; a part on another
/// says which.
fn kids(
    node: &Node,
    (ids, page_ids): (&[ObjectId], &[ObjectId]),
    annotation: Option<&Annotation>,
    entry: &mut Dictionary,
) {
    let own = page(node);
    if let Some(own) = own {
        entry.set("Pg", page_ids[own]);
    }
    let mut kids: Vec<Object> = (node.kids.iter())
        .map(|kid| match kid {
            Kid::Node(node) => ids[*node].into(),
            Kid::Stretch { page, number } if Some(*page) == own => integer(*number).into(),
            Kid::Stretch { page, number } => dictionary! {
                "Type" => "MCR", "Pg" => page_ids[*page], "MCID" => integer(*number),
            }
            .into(),
        })
        .collect();
    kids.extend(annotation.map(|it| {
        let reference = dictionary! {
            "Type" => "OBJR", "Obj" => it.id, "Pg" => page_ids[it.page],
        };
        Object::from(reference)
    }));
    match kids.len() {
        0 => {}
        1 => entry.set("K", kids.swap_remove(0)),
        _ => entry.set("K", kids),
    }
}

/// The page of a node's first part, by its index.
fn page(node: &Node) -> Option<usize> {
    node.kids.iter().find_map(|kid| match kid {
        Kid::Stretch { page, .. } => Some(*page),
        Kid::Node(_) => None,
    })
}

/// The height of a node's page, in pt.
fn height(node: &Node, pages: &[Page]) -> f32 {
    let page = page(node).and_then(|it| pages.get(it));
    page.map_or(0.0, |it| it.height)
}

/// The place of a picture; PDF counts from the bottom.
fn place([left, top, right, bottom]: [f32; 4], height: f32) -> Dictionary {
    let bounds = [left, height - bottom, right, height - top];
    let bounds = bounds.map(|it| ((it * 100.0).round() / 100.0).into());
    dictionary! {
        "O" => "Layout",
        "Placement" => "Block",
        "BBox" => bounds.to_vec(),
    }
}

/// What many nodes say alike, written once.
struct Attributes {
    numbered: ObjectId,
    column: ObjectId,
    row: ObjectId,
}

impl Attributes {
    fn new(file: &mut Document) -> Self {
        let scope = |of: &str| dictionary! { "O" => "Table", "Scope" => of };
        Self {
            numbered: file.add_object(dictionary! {
                "O" => "List", "ListNumbering" => "Decimal",
            }),
            column: file.add_object(scope("Column")),
            row: file.add_object(scope("Row")),
        }
    }
}
