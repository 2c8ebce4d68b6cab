//! Strings that a program would take for something else, in every text of a
//! workshop: in every report they are words.

use crate::support::{example, options};
use chrono::NaiveDate;
use lopdf::{Document, Object};
use pulldown_cmark::{Event as Mark, Options as Dialect, Parser, Tag};
use quick_xml::events::Event;
use report::{Leaflet, LeafletPart, Options, Variant};
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use workshop::{Key, Language, Workshop, has_words};

/// All of them that have words, whatever kind they are of.
fn strings() -> Vec<String> {
    let kinds = include_str!("../../../../tests/references/hostile.json");
    let kinds: serde_json::Value = serde_json::from_str(kinds).unwrap();
    let kinds = kinds.as_object().unwrap().values();
    let all = kinds.flat_map(|it| it.as_array().unwrap());
    let all = all.map(|it| it.as_str().unwrap().to_owned());
    all.filter(|it| has_words(it)).collect()
}

/// The example, with the strings in its texts from the `from`th on.
fn hostile(from: usize) -> Workshop {
    let strings = strings();
    let (mut next, mut count) = (strings.iter().cycle().skip(from), 0);
    let mut parts = example("friday-evening").parts();
    parts.each_text(|place, text| {
        let string = next.next().filter(|_| !text.is_empty());
        match (string, place.key) {
            (None, _) => {}
            // Large and small letters make no two of these.
            (Some(string), Key::Category(_) | Key::Participant(_) | Key::RoleFunction(_)) => {
                count += 1;
                // Nor are their names long.
                *text = string
                    .chars()
                    .take(50)
                    .chain(format!(" {count}").chars())
                    .collect();
            }
            (Some(string), _) => text.clone_from(string),
        }
    });
    Workshop::from_parts(parts).unwrap()
}

fn options_of(workshop: &Workshop, variant: Variant) -> Options {
    Options {
        variant,
        ..options(workshop)
    }
}

#[test]
fn i6_markdown_has_no_link_no_picture_and_no_html_of_others() {
    for from in (0..strings().len()).step_by(11) {
        let workshop = hostile(from);
        let markdown = report::markdown(&workshop, &options_of(&workshop, Variant::Full));
        for event in Parser::new_ext(&markdown, Dialect::all()) {
            match event {
                Mark::Html(it) | Mark::InlineHtml(it) => assert_eq!(it.trim(), "<br>"),
                Mark::Start(
                    it @ (Tag::Link { .. }
                    | Tag::Image { .. }
                    | Tag::CodeBlock(_)
                    | Tag::FootnoteDefinition(_)
                    | Tag::MetadataBlock(_)),
                ) => panic!("{it:?}"),
                Mark::Code(it) | Mark::InlineMath(it) | Mark::DisplayMath(it) => panic!("{it}"),
                Mark::FootnoteReference(it) => panic!("{it}"),
                Mark::Text(it) => assert!(!it.contains(char::is_control), "{it:?}"),
                _ => {}
            }
        }
    }
}

#[test]
fn i6_a_word_document_has_no_field_no_link_and_no_object_of_others() {
    let mut fields = BTreeSet::new();
    for from in (0..strings().len()).step_by(47) {
        let workshop = hostile(from);
        let docx = report::docx(&workshop, &options_of(&workshop, Variant::Full)).unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(&docx)).unwrap();
        for at in 0..zip.len() {
            let mut part = zip.by_index(at).unwrap();
            let name = part.name().unwrap().into_owned();
            assert!(
                !name.contains("vba") && !name.contains("embeddings"),
                "{name}"
            );
            if !(name.ends_with(".xml") || name.ends_with(".rels")) {
                continue;
            }
            let mut xml = String::new();
            part.read_to_string(&mut xml).unwrap();
            let mut reader = quick_xml::Reader::from_str(&xml);
            loop {
                let it = match reader.read_event().unwrap() {
                    Event::Eof => break,
                    Event::Start(it) | Event::Empty(it) => it,
                    Event::Text(_) | Event::End(_) | Event::Decl(_) | Event::GeneralRef(_) => {
                        continue;
                    }
                    other => panic!("{name}: {other:?}"),
                };
                let element = it.name().as_ref().to_owned();
                for refused in [
                    "w:instrText",
                    "w:fldChar",
                    "w:hyperlink",
                    "w:object",
                    "w:altChunk",
                    "w:subDoc",
                    "w:attachedTemplate",
                    "o:OLEObject",
                    "w:control",
                    "w:framePr",
                ] {
                    assert_ne!(element, refused, "{name}");
                }
                for attribute in it.attributes() {
                    let attribute = attribute.unwrap();
                    let value = attribute.value.to_string();
                    match attribute.key.as_ref() {
                        "TargetMode" => assert_ne!(value, "External"),
                        "w:instr" => drop(fields.insert(value)),
                        _ => {}
                    }
                }
            }
        }
    }
    let known: BTreeSet<String> = ["PAGE", "NUMPAGES"].map(str::to_owned).into();
    assert!(fields.is_subset(&known), "{fields:?}");
}

/// Every name in a PDF, wherever it stands.
fn names(object: &Object, look: &mut dyn FnMut(&[u8])) {
    let dictionary = match object {
        Object::Name(it) => return look(it),
        Object::Array(all) => return all.iter().for_each(|it| names(it, look)),
        Object::Dictionary(it) => it,
        Object::Stream(it) => &it.dict,
        _ => return,
    };
    for (key, value) in dictionary {
        look(key);
        names(value, look);
    }
}

fn assert_still(pdf: &[u8], what: &str) {
    let document = Document::load_mem(pdf).unwrap();
    assert!(document.objects.len() > 5);
    for object in document.objects.values() {
        names(object, &mut |name| {
            let refused: [&[u8]; 16] = [
                b"JS",
                b"JavaScript",
                b"AA",
                b"Launch",
                b"URI",
                b"SubmitForm",
                b"ImportData",
                b"GoToR",
                b"GoToE",
                b"EmbeddedFile",
                b"EmbeddedFiles",
                b"Filespec",
                b"RichMedia",
                b"AcroForm",
                b"XFA",
                b"Movie",
            ];
            let told = String::from_utf8_lossy(name);
            assert!(!refused.contains(&name), "{what}: /{told}");
        });
    }
}

#[test]
fn i6_a_pdf_does_nothing_and_leads_nowhere_outside() {
    for from in (0..strings().len()).step_by(60) {
        let workshop = hostile(from);
        let variant = Variant::ALL[from % Variant::ALL.len()];
        let pdf = report::pdf(&workshop, &options_of(&workshop, variant)).unwrap();
        assert_still(&pdf, &format!("{variant:?} {from}"));
    }
}

#[test]
fn i6_a_page_as_a_picture_has_shapes_and_nothing_else() {
    for from in (0..strings().len()).step_by(60) {
        let workshop = hostile(from);
        for page in report::pages(&workshop, &options(&workshop)) {
            let svg = report::svg(&page);
            let mut reader = quick_xml::Reader::from_str(&svg);
            loop {
                let it = match reader.read_event().unwrap() {
                    Event::Eof => break,
                    Event::Start(it) | Event::Empty(it) => it,
                    Event::End(_) | Event::Text(_) => continue,
                    other => panic!("{other:?}"),
                };
                let element = it.name().as_ref().to_owned();
                let drawn = ["svg", "rect", "path", "polyline", "image"];
                assert!(drawn.contains(&element.as_str()), "{element}");
                for attribute in it.attributes() {
                    let attribute = attribute.unwrap();
                    let value = attribute.value.to_string();
                    let key = attribute.key.as_ref();
                    let own = key == "xmlns" || value.starts_with("data:image/");
                    assert!(own || !value.contains(':'), "{value}");
                    assert!(!key.starts_with("on"));
                }
            }
        }
    }
}

#[test]
fn i6_a_sheet_for_a_browser_has_its_own_tags_alone() {
    const OWN: [&str; 20] = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "main", "footer", "h1", "h2",
        "p", "dl", "dt", "dd", "ul", "li", "hr", "/", "",
    ];
    for string in strings() {
        let leaflet = Leaflet {
            language: Language::En,
            title: string.clone(),
            lead: string.clone(),
            parts: vec![
                LeafletPart::Heading(string.clone()),
                LeafletPart::Text(string.clone()),
                LeafletPart::Note(string.clone()),
                LeafletPart::Ticks(vec![string.clone()]),
                LeafletPart::Entry(vec![(string.clone(), string.clone())]),
            ],
            foot: string.clone(),
            today: NaiveDate::from_ymd_opt(2026, 4, 7).unwrap(),
            generator: "Lisca 0.1.0".into(),
        };
        let html = leaflet.html();
        let html = html.replace(
            &html[html.find("<style>").unwrap()..html.find("</style>").unwrap()],
            "<style>",
        );
        for tag in html.split('<').skip(1) {
            let (tag, words) = tag.split_once('>').unwrap();
            let name = tag.trim_start_matches('/').split(' ').next().unwrap();
            assert!(OWN.contains(&name), "{tag}");
            let attributes = tag.split(' ').skip(1).collect::<Vec<_>>().join(" ");
            assert!(
                name == "meta" || name == "!doctype" || !attributes.contains([':', '(']),
                "{tag}"
            );
            assert!(!words.contains('>'), "{words}");
        }
        assert!(
            !html.contains(|it: char| it.is_control() && it != '\n' && it != '\t'),
            "{string:?}"
        );
    }
}
