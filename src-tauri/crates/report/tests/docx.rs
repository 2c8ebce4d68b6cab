//! The Word document, read back: every text in its order, real styles, tables with
//! heads, the figure with its words.

use crate::support::{empty, example, made, options, right_to_left};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use report::{Options, PageSize, Variant};
use std::io::{Cursor, Read};
use workshop::Workshop;
use zip::ZipArchive;

fn docx(workshop: &Workshop, variant: Variant) -> Vec<u8> {
    let options = Options {
        variant,
        ..options(workshop)
    };
    report::docx(workshop, &options).unwrap()
}

fn part(docx: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    let mut file = zip.by_name(name).unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}

/// A paragraph: its style, and its words.
struct Paragraph {
    style: String,
    words: String,
}

fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).unwrap()?;
    Some(unescaped(&found.value))
}

fn unescaped(words: &str) -> String {
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    words.replace("&#10;", "\n").replace("&amp;", "&")
}

/// Each element that begins, in its order.
fn elements(xml: &str) -> Vec<(String, BytesStart<'_>)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(it) | Event::Empty(it) => {
                let name = it.name().as_ref().to_owned();
                found.push((name, it));
            }
            _ => {}
        }
    }
}

fn paragraphs(xml: &str) -> Vec<Paragraph> {
    let each = xml.split("<w:p>").skip(1);
    let each = each.map(|it| it.split("</w:p>").next().unwrap());
    each.map(|it| {
        let style = it.split_once("<w:pStyle w:val=\"");
        let style = style.map_or("", |(_, rest)| rest.split('"').next().unwrap());
        let words = it.split("<w:t xml:space=\"preserve\">").skip(1);
        let words: String = words.map(|it| it.split("</w:t>").next().unwrap()).collect();
        Paragraph {
            style: style.to_owned(),
            words: unescaped(&words),
        }
    })
    .collect()
}

fn one_spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_document_has_each_text_of_the_case_in_its_order() {
    let workshop = example("friday-evening");
    let xml = part(&docx(&workshop, Variant::Full), "word/document.xml");
    let said: Vec<String> = paragraphs(&xml).into_iter().map(|it| it.words).collect();
    let said = one_spaced(&said.join(" "));
    let mut texts = vec![workshop.incident().title.as_str(), &workshop.effect().text];
    texts.extend(workshop.actions().iter().map(|it| it.what.as_str()));
    texts.extend(workshop.timeline().iter().map(|it| it.text.as_str()));
    texts.extend(workshop.causes().map(|it| it.text.as_str()));
    for text in texts {
        assert!(said.contains(&one_spaced(text)), "no “{text}”");
    }
    let at = |words: &str| said.find(words).unwrap();
    let order = [
        "We ask you to decide",
        "Action plan",
        "Root causes Each led",
        "Timeline",
        "All causes",
    ];
    assert!(order.windows(2).all(|it| at(it[0]) < at(it[1])));
}

#[test]
fn headings_and_lists_have_the_styles_of_word() {
    let workshop = example("friday-evening");
    let file = docx(&workshop, Variant::Full);
    let paragraphs = paragraphs(&part(&file, "word/document.xml"));
    let of = |style: &str| -> Vec<&str> {
        let found = paragraphs.iter().filter(|it| it.style == style);
        found.map(|it| it.words.as_str()).collect()
    };
    assert_eq!(of("Title"), [workshop.incident().title.as_str()]);
    assert_eq!(
        of("Heading1")[..3],
        ["Action plan", "The fishbone", "Root causes"]
    );
    assert!(of("Heading2").contains(&"What made it likely"));
    assert!(of("Heading3").contains(&"What went well"));
    assert!(!of("ListBullet").is_empty() && !of("ListNumber").is_empty());
    assert_eq!(of("Caption").len(), 1);
    let styles = part(&file, "word/styles.xml");
    for style in paragraphs.iter().filter(|it| !it.style.is_empty()) {
        assert!(
            styles.contains(&format!("w:styleId=\"{}\"", style.style)),
            "{}",
            style.style
        );
    }
}

#[test]
fn each_table_has_a_head_that_comes_again_and_rows_that_are_not_parted() {
    let workshop = example("friday-evening");
    let xml = part(&docx(&workshop, Variant::Full), "word/document.xml");
    let names: Vec<String> = elements(&xml).into_iter().map(|it| it.0).collect();
    let count = |name: &str| names.iter().filter(|it| *it == name).count();
    assert!(count("w:tbl") > 3);
    assert_eq!(count("w:tblHeader"), count("w:tbl"));
    assert_eq!(count("w:cantSplit"), count("w:tr"));
    for table in xml.split("<w:tbl>").skip(1) {
        let first = table.split("</w:tr>").next().unwrap();
        assert!(first.contains("<w:tblHeader/>"));
    }
}

#[test]
fn the_fishbone_is_a_picture_with_all_of_it_in_words() {
    let workshop = example("friday-evening");
    let file = docx(&workshop, Variant::Full);
    let xml = part(&file, "word/document.xml");
    let pictures = elements(&xml);
    let mut pictures = pictures.iter().filter(|it| it.0 == "wp:docPr");
    let (_, picture) = pictures.next().unwrap();
    assert!(pictures.next().is_none());
    let alternative = attribute(picture, "descr").unwrap();
    for cause in workshop.causes() {
        assert!(alternative.contains(&cause.text), "{}", cause.text);
    }
    let mut zip = ZipArchive::new(Cursor::new(&file)).unwrap();
    let mut png = Vec::new();
    let mut picture = zip.by_name("word/media/picture1.png").unwrap();
    picture.read_to_end(&mut png).unwrap();
    assert!(png.starts_with(b"\x89PNG"));
    assert!(part(&file, "word/_rels/document.xml.rels").contains("media/picture1.png"));
}

/// A picture would be without them.
#[test]
fn words_that_no_font_here_has_are_an_outline_instead_of_a_picture() {
    let mut parts = example("friday-evening").parts();
    parts.causes[0].text = "監視アラートは誰にも届かなかった".into();
    let workshop = Workshop::from_parts(parts).unwrap();
    let xml = part(&docx(&workshop, Variant::Summary), "word/document.xml");
    assert!(!xml.contains("<w:drawing>"));
    assert!(xml.contains("監視アラートは誰にも届かなかった"));
}

#[test]
fn every_part_is_xml_whatever_is_told() {
    for workshop in [
        example("friday-evening"),
        example("gitlab-2017"),
        right_to_left(),
        empty(),
    ] {
        for variant in [Variant::Full, Variant::Plan, Variant::Outside] {
            let file = docx(&workshop, variant);
            let mut zip = ZipArchive::new(Cursor::new(&file)).unwrap();
            let names: Vec<String> = zip
                .file_names()
                .map(|it| it.unwrap().into_owned())
                .collect();
            for name in names.iter().filter(|it| !it.ends_with(".png")) {
                let mut text = String::new();
                zip.by_name(name)
                    .unwrap()
                    .read_to_string(&mut text)
                    .unwrap();
                assert!(!elements(&text).is_empty(), "{name}");
            }
        }
    }
}

#[test]
fn i2_the_same_case_on_the_same_day_is_the_same_to_the_byte() {
    let workshop = example("friday-evening");
    let once = docx(&workshop, Variant::Full);
    assert_eq!(once, docx(&workshop, Variant::Full));
    let mut zip = ZipArchive::new(Cursor::new(&once)).unwrap();
    for at in 0..zip.len() {
        let when = zip.by_index(at).unwrap().last_modified();
        assert_eq!(when.map(|it| it.year()), Some(1980));
    }
}

#[test]
fn the_paper_the_language_and_the_pages_number_are_said() {
    let workshop = example("friday-evening.it");
    let options = Options {
        size: PageSize::Letter,
        ..options(&workshop)
    };
    let file = report::docx(&workshop, &options).unwrap();
    assert!(part(&file, "word/document.xml").contains("w:w=\"12240\" w:h=\"15840\""));
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"it-IT\"/>"));
    assert!(part(&file, "docProps/core.xml").contains(&workshop.incident().title));
    assert!(part(&file, "word/footer1.xml").contains("w:instr=\"NUMPAGES\""));
}

#[test]
fn right_to_left_is_said_of_paragraphs_and_runs() {
    let xml = part(&docx(&right_to_left(), Variant::Full), "word/document.xml");
    assert!(xml.contains("<w:bidi/>") && xml.contains("<w:rtl/>"));
}

#[test]
fn i6_who_facilitated_is_nobodys_business_outside() {
    let mut parts = example("friday-evening").parts();
    parts.session.facilitator = "Hidden role".into();
    let workshop = Workshop::from_parts(parts).unwrap();
    let file = docx(&workshop, Variant::Outside);
    assert!(!part(&file, "docProps/core.xml").contains("Hidden role"));
    let told = |variant: Variant| {
        let options = Options {
            variant,
            ..options(&workshop)
        };
        let pdf = report::pdf(&workshop, &options).unwrap();
        let pdf = lopdf::Document::load_mem(&pdf).unwrap();
        let about = pdf.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let about = pdf.get_dictionary(about).unwrap();
        let author = about.get(b"Author").and_then(lopdf::Object::as_str);
        // Each letter may have two bytes.
        let author: Vec<u8> = author.unwrap_or_default().to_vec();
        let author: Vec<u8> = author.into_iter().filter(|it| *it != 0).collect();
        String::from_utf8_lossy(&author).contains("Hidden role")
    };
    assert!(told(Variant::Full) && !told(Variant::Outside));
}

#[test]
fn a_logo_stands_before_the_title() {
    let workshop = example("friday-evening");
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 60\">\
                   <rect width=\"30\" height=\"60\"/></svg>";
    let mut options = Options {
        variant: Variant::OnePage,
        ..options(&workshop)
    };
    options.brand.organisation = "Northwind Logistics".into();
    options.brand.logo = Some(report::Logo::of_file(drawing.as_bytes()).unwrap());
    let file = report::docx(&workshop, &options).unwrap();
    let document = part(&file, "word/document.xml");
    let logo = document.find("descr=\"Northwind Logistics\"").unwrap();
    assert!(logo < document.find("w:val=\"Title\"").unwrap());
    // 12 mm high, in English metric units.
    assert!(document.contains("cy=\"431800\""));
    assert!(part(&file, "word/_rels/document.xml.rels").contains("media/picture1.png"));
}

#[test]
fn nothing_in_word_is_cut() {
    let mut parts = example("friday-evening").parts();
    let mut count = 0;
    let mut words = |most: usize| {
        count += 1;
        let words = (0..most / 10).map(|at| format!("w{count}x{at}"));
        words.collect::<Vec<_>>().join(" ")
    };
    for cause in &mut parts.causes {
        cause.text = words(240);
    }
    for action in &mut parts.actions {
        action.what = words(400);
    }
    let workshop = Workshop::from_parts(parts).unwrap();
    let document = part(&docx(&workshop, Variant::Full), "word/document.xml");
    assert!(!document.contains('…'));
    let causes = workshop.causes().map(|it| &it.text);
    for said in causes.chain(workshop.actions().iter().map(|it| &it.what)) {
        assert!(document.contains(said.as_str()), "{said}");
    }
}

#[test]
fn words_in_another_script_say_their_language() {
    let file = docx(&right_to_left(), Variant::Full);
    let document = part(&file, "word/document.xml");
    assert!(document.contains("w:bidi=\"ar-SA\"") && document.contains("w:bidi=\"he-IL\""));
    let mut at = 0;
    let words = [
        "滑走路の停止位置",
        "管制指示",
        "A stop bar was out of service",
    ];
    let workshop = made(6, 3, 3, || {
        at += 1;
        words[at % 3].into()
    });
    let document = part(&docx(&workshop, Variant::Plan), "word/document.xml");
    assert!(document.contains("w:eastAsia=\"ja-JP\"") && !document.contains("zh-CN"));
    let document = part(
        &docx(&example("friday-evening"), Variant::Plan),
        "word/document.xml",
    );
    assert!(!document.contains("<w:lang"));
}
