//! Bookmarks, in each other as the headings are that they lead to.

use super::finish::text;
use crate::page::{Anchor, Page};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// The level of the title, whose bookmark is unfolded.
const TITLE: u8 = 1;

/// A bookmark with the place that it leads to.
struct Bookmark<'a> {
    anchor: &'a Anchor,
    page: ObjectId,
    top: f32,
    id: ObjectId,
    /// The index of the bookmark above it.
    parent: Option<usize>,
}

/// The bookmarks' root; none when there are no bookmarks.
pub(super) fn bookmarks(
    file: &mut Document,
    pages: &[Page],
    page_ids: &[ObjectId],
) -> Option<ObjectId> {
    let mut bookmarks: Vec<Bookmark> = Vec::new();
    let pages = pages.iter().zip(page_ids);
    let anchors = pages.flat_map(|(page, id)| page.anchors.iter().map(move |it| (page, *id, it)));
    let mut anchors: Vec<_> = anchors.collect();
    anchors.sort_by_key(|(_, _, anchor)| anchor.unit);
    for (page, id, anchor) in anchors {
        let parent = bookmarks
            .iter()
            .rposition(|it| it.anchor.level < anchor.level);
        bookmarks.push(Bookmark {
            anchor,
            page: id,
            // A little above, so that the heading isn't at the very edge.
            top: (page.height - anchor.y + 12.0).round(),
            id: file.new_object_id(),
            parent,
        });
    }
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    for (at, bookmark) in bookmarks.iter().enumerate() {
        let of_same = |it: &&Bookmark| it.parent == bookmark.parent;
        let parent = bookmark.parent.map_or(root, |it| bookmarks[it].id);
        let mut entry = dictionary! {
            "Title" => text(&bookmark.anchor.title),
            "Parent" => parent,
            "Dest" => vec![
                bookmark.page.into(), "XYZ".into(), Object::Null, bookmark.top.into(), Object::Null,
            ],
        };
        if let Some(before) = bookmarks[..at].iter().rfind(of_same) {
            entry.set("Prev", before.id);
        }
        if let Some(after) = bookmarks[at + 1..].iter().find(of_same) {
            entry.set("Next", after.id);
        }
        family(&bookmarks, Some(at), &mut entry);
        let count = count(&bookmarks, Some(at));
        if count > 0 {
            // Negative: what is beneath stays folded until asked for.
            let folded = bookmark.anchor.level != TITLE;
            entry.set("Count", if folded { -count } else { count });
        }
        file.objects.insert(bookmark.id, entry.into());
    }
    let mut entry = dictionary! { "Type" => "Outlines" };
    family(&bookmarks, None, &mut entry);
    let titles = (bookmarks.iter().enumerate()).filter(|(_, it)| it.anchor.level == TITLE);
    let beneath: i64 = titles.map(|(at, _)| count(&bookmarks, Some(at))).sum();
    entry.set("Count", count(&bookmarks, None) + beneath);
    file.objects.insert(root, entry.into());
    Some(root)
}

/// How many bookmarks stand right under `parent`.
fn count(bookmarks: &[Bookmark], parent: Option<usize>) -> i64 {
    let children = bookmarks.iter().filter(|it| it.parent == parent);
    children.map(|_| 1).sum()
}

/// Says which bookmarks stand under `parent`.
fn family(bookmarks: &[Bookmark], parent: Option<usize>, entry: &mut Dictionary) {
    let mut children = bookmarks.iter().filter(|it| it.parent == parent);
    let Some(first) = children.next() else {
        return;
    };
    let last = children.next_back().unwrap_or(first);
    entry.set("First", first.id);
    entry.set("Last", last.id);
}
