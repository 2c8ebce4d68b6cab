//! What printpdf doesn't write: nested bookmarks, language, page labels, what
//! the file says about itself; and an identity that depends on the contents
//! alone, so that the same input gives the same bytes.

use super::cmap;
use super::fonts::Glossaries;
use super::pdf::About;
use crate::ReportError;
use crate::page::{Anchor, Page};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use std::io::Write;

pub(super) fn finish(
    mut file: Document,
    pages: &[Page],
    about: &About,
    glossaries: &Glossaries,
) -> Result<Vec<u8>, ReportError> {
    file.version = "1.7".to_owned();
    let page_ids: Vec<ObjectId> = file.get_pages().into_values().collect();
    for id in &page_ids {
        if let Ok(page) = file.get_dictionary_mut(*id) {
            // The same as the media box; and no annotations.
            for key in [b"TrimBox".as_slice(), b"CropBox", b"Annots"] {
                page.remove(key);
            }
        }
    }
    let outline = outline(&mut file, pages, &page_ids);
    let labels = dictionary! {
        "Nums" => vec![0.into(), dictionary! { "S" => "D" }.into()],
    };
    let catalog = file.catalog_mut().map_err(|_| ReportError::Catalog)?;
    catalog.set("Lang", text(about.language));
    catalog.set("PageLabels", labels);
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    tell_words(&mut file, glossaries);
    let info = file.add_object(info(about));
    if let Ok(Object::Reference(old)) = file.trailer.get(b"Info").cloned() {
        file.objects.remove(&old);
    }
    file.trailer.set("Info", info);
    let id = Object::String(identity(&file).to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    file.renumber_objects();
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object {
            compress(stream)?;
        }
    }
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    Ok(bytes)
}

/// Says which words each font's glyphs stand for, in the place of what printpdf
/// made of the private letters.
fn tell_words(file: &mut Document, glossaries: &Glossaries) {
    let mut places = Vec::new();
    for object in file.objects.values() {
        let Object::Dictionary(font) = object else {
            continue;
        };
        let name = font.get(b"BaseFont").and_then(Object::as_name);
        let place = font.get(b"ToUnicode").and_then(Object::as_reference);
        if let (Ok(name), Ok(place)) = (name, place) {
            let glossary = glossaries
                .iter()
                .find(|(known, _)| known.as_bytes() == name);
            places.extend(glossary.map(|(_, glossary)| (place, glossary)));
        }
    }
    for (place, glossary) in places {
        if let Ok(stream) = file.get_object_mut(place).and_then(Object::as_stream_mut) {
            stream.set_content(cmap::cmap(glossary).into_bytes());
        }
    }
}

/// Compresses a stream, at a level that is far quicker than the best and hardly
/// larger.
fn compress(stream: &mut Stream) -> std::io::Result<()> {
    if stream.dict.has(b"Filter") {
        return Ok(());
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(4));
    encoder.write_all(&stream.content)?;
    stream.set_content(encoder.finish()?);
    stream.dict.set("Filter", "FlateDecode");
    Ok(())
}

fn info(about: &About) -> Dictionary {
    let date = Object::string_literal(about.date.format("D:%Y%m%d").to_string());
    let mut info = dictionary! {
        "Title" => text(about.title),
        "Subject" => text(about.subject),
        "Creator" => text(about.generator),
        "Producer" => text(about.generator),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if !about.author.is_empty() {
        info.set("Author", text(about.author));
    }
    info
}

/// Words outside of pages: as they are where they are ASCII, else in UTF-16.
fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

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
fn outline(file: &mut Document, pages: &[Page], page_ids: &[ObjectId]) -> Option<ObjectId> {
    let mut bookmarks: Vec<Bookmark> = Vec::new();
    for (page, id) in pages.iter().zip(page_ids) {
        for anchor in &page.anchors {
            let parent = bookmarks
                .iter()
                .rposition(|it| it.anchor.level < anchor.level);
            bookmarks.push(Bookmark {
                anchor,
                page: *id,
                // A little above, so that the heading isn't at the very edge.
                top: (page.height - anchor.y + 12.0).round(),
                id: file.new_object_id(),
                parent,
            });
        }
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
        // Negative: what is beneath stays folded until asked for.
        family(&bookmarks, Some(at), &mut entry, -1);
        file.objects.insert(bookmark.id, entry.into());
    }
    let mut entry = dictionary! { "Type" => "Outlines" };
    family(&bookmarks, None, &mut entry, 1);
    file.objects.insert(root, entry.into());
    Some(root)
}

/// Says which bookmarks stand under `parent`.
fn family(bookmarks: &[Bookmark], parent: Option<usize>, entry: &mut Dictionary, sign: i64) {
    let mut children = bookmarks.iter().filter(|it| it.parent == parent);
    let Some(first) = children.next() else {
        return;
    };
    let (mut last, mut count) = (first, 1);
    for child in children {
        (last, count) = (child, count + 1);
    }
    entry.set("First", first.id);
    entry.set("Last", last.id);
    entry.set("Count", sign * count);
}

/// A fingerprint of what the file holds (after FNV-1a, eight bytes at a time,
/// twice): no secret, only an identity.
fn identity(file: &Document) -> [u8; 16] {
    let mut halves = [0xcbf2_9ce4_8422_2325_u64, 0x8422_2325_cbf2_9ce4];
    for object in file.objects.values() {
        let Object::Stream(stream) = object else {
            continue;
        };
        for bytes in stream.content.chunks(8) {
            let mut word = [0; 8];
            word[..bytes.len()].copy_from_slice(bytes);
            for half in &mut halves {
                let mixed = (*half ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3);
                *half = mixed ^ mixed >> 29;
            }
        }
    }
    let [a, b] = halves.map(u64::to_be_bytes);
    let mut whole = [0; 16];
    whole[..8].copy_from_slice(&a);
    whole[8..].copy_from_slice(&b);
    whole
}
