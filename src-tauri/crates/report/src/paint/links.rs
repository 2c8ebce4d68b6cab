//! Links as a PDF has them: annotations, each with what it is for, where its words
//! stand and where it leads.

use super::finish::text;
use super::marks::integer;
use crate::goal::{PlacedGoal, Target};
use crate::page::Page;
use crate::structure::{Kid, Kind, Structure, both};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// Shown as it is on paper, too: archives ask for it.
const PRINTED: i64 = 4;

/// A link of the structure, with its annotation.
pub(super) struct Annotation {
    /// Its node in the structure.
    pub(super) node: usize,
    /// Its page's index.
    pub(super) page: usize,
    pub(super) id: ObjectId,
}

/// The annotations of all links, each in its page; the first is told of at such a
/// number by the tree of parents.
pub(super) fn annotations(
    file: &mut Document,
    structure: &Structure,
    pages: &[Page],
    page_ids: &[ObjectId],
    first: usize,
) -> Vec<Annotation> {
    let goals: BTreeMap<Target, (usize, &PlacedGoal)> = (pages.iter().enumerate())
        .flat_map(|(at, page)| page.goals.iter().map(move |it| (at, it)))
        .map(|(at, it)| (it.goal.target, (at, it)))
        .collect();
    let mut all = Vec::new();
    let mut of_pages: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for (node, it) in structure.nodes.iter().enumerate() {
        let Kind::Link { to, places } = &it.kind else {
            continue;
        };
        let page = it.kids.iter().find_map(|kid| match kid {
            Kid::Stretch { page, .. } => Some(*page),
            Kid::Node(_) => None,
        });
        let (Some(page), Some((at, goal))) = (page, goals.get(to)) else {
            continue;
        };
        // A little above, so that what is led to isn't at the very edge.
        let top = (pages[*at].height - goal.y + 12.0).round();
        let mut entry = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "F" => PRINTED,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "Contents" => text(&goal.goal.name),
            "P" => page_ids[page],
            "StructParent" => integer(first + all.len()),
            "Dest" => vec![
                page_ids[*at].into(), "XYZ".into(), Object::Null, top.into(), Object::Null,
            ],
        };
        place(places, pages[page].height, &mut entry);
        let id = file.add_object(entry);
        of_pages[page].push(id.into());
        all.push(Annotation { node, page, id });
    }
    for (annotations, id) in of_pages.into_iter().zip(page_ids) {
        if let Ok(page) = file.get_dictionary_mut(*id)
            && !annotations.is_empty()
        {
            page.set("Annots", annotations);
        }
    }
    all
}

/// Says where a link's words stand. PDF counts from the bottom.
fn place(places: &[[f32; 4]], height: f32, entry: &mut Dictionary) {
    let up = |n: f32| Object::from(((height - n) * 100.0).round() / 100.0);
    let across = |n: f32| Object::from((n * 100.0).round() / 100.0);
    let around = places.iter().copied().reduce(both);
    let [left, top, right, bottom] = around.unwrap_or_default();
    entry.set(
        "Rect",
        vec![across(left), up(bottom), across(right), up(top)],
    );
    if places.len() > 1 {
        let corners = places.iter().flat_map(|[left, top, right, bottom]| {
            [
                [*left, *top],
                [*right, *top],
                [*left, *bottom],
                [*right, *bottom],
            ]
        });
        let corners = corners.flat_map(|[x, y]| [across(x), up(y)]);
        entry.set("QuadPoints", corners.collect::<Vec<_>>());
    }
}
