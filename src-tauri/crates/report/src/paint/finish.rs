//! What printpdf doesn't write: nested bookmarks, structure, language, page
//! labels, what the file says about itself; and an identity that depends on the
//! contents alone, so that the same input gives the same bytes.

use super::fonts::Glossaries;
use super::pdf::About;
use super::{bookmarks, cmap, index, metadata, tags};
use crate::ReportError;
use crate::page::Page;
use crate::structure::Structure;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use std::io::Write;

pub(super) fn finish(
    mut file: Document,
    pages: &[Page],
    structure: &Structure,
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
    let bookmarks = bookmarks::bookmarks(&mut file, pages, &page_ids);
    let tree = tags::tree(&mut file, structure, pages, &page_ids);
    let metadata = file.add_object(metadata::metadata(about));
    let intent = metadata::intent(&mut file);
    let labels = dictionary! {
        "Nums" => vec![0.into(), dictionary! { "S" => "D" }.into()],
    };
    let catalog = file.catalog_mut().map_err(|_| ReportError::Catalog)?;
    catalog.set("Lang", text(about.language));
    catalog.set("StructTreeRoot", tree);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("PageLabels", labels);
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    if let Some(bookmarks) = bookmarks {
        catalog.set("Outlines", bookmarks);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    tell_words(&mut file, glossaries);
    let info = file.add_object(metadata::info(about));
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
    file.save_with_options(&mut bytes, packing())?;
    let index = file.trailer.get(b"Length").and_then(Object::as_i64);
    let index = index.ok().and_then(|it| usize::try_from(it).ok());
    index::pack(&mut bytes, index.unwrap_or_default())?;
    Ok(bytes)
}

/// Objects packed together, many at a time: those of a structure are alike.
fn packing() -> SaveOptions {
    SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(1000)
        .compression_level(6)
        .build()
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

/// Compresses a stream.
fn compress(stream: &mut Stream) -> std::io::Result<()> {
    // What a file says about itself is also read by those who can't read a PDF.
    if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") {
        return Ok(());
    }
    stream.set_content(packed(&stream.content)?);
    stream.dict.set("Filter", "FlateDecode");
    Ok(())
}

/// Bytes at a level of compression that is far quicker than the best, and hardly
/// larger.
pub(super) fn packed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(4));
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Words outside of pages: as they are where they are ASCII, else in UTF-16.
pub(super) fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
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
