//! Strings that a program would take for something else, in every text of a
//! workshop: in every file they are words.

use crate::support::{cells, example, options};
use calamine::{Reader as _, Xlsx as Book};
use formats::reading::{Asked, Choices, read_text};
use formats::{
    Csv, Extras, Github, Ics, Jira, Json, Mermaid, Mindmap, PictureKind, PictureOptions, Reader,
    Writer, Xlsx, copied, svg,
};
use quick_xml::events::Event;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use workshop::{Key, Workshop, has_words};

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
    example(|parts| {
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
    })
}

/// So many workshops that each string stands in a fifth of all texts, and each text
/// has a fifth of the strings.
fn each(mut check: impl FnMut(&Workshop)) {
    let count = strings().len();
    assert!(count >= 200, "{count}");
    (0..count).step_by(5).for_each(|from| check(&hostile(from)))
}

fn written<W: Writer>(workshop: &Workshop) -> Vec<u8> {
    W::write(workshop, &options(Extras::default()))
        .ok()
        .unwrap()
}

fn text<W: Writer>(workshop: &Workshop) -> String {
    String::from_utf8(written::<W>(workshop)).unwrap()
}

/// The elements of an XML file, each with its attributes; nothing else is in it
/// but words.
fn elements(xml: &str, mut look: impl FnMut(&str, &str, &str)) {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return,
            Event::Start(it) | Event::Empty(it) => {
                let name = it.name().as_ref().to_owned();
                look(&name, "", "");
                for attribute in it.attributes() {
                    let attribute = attribute.unwrap();
                    let key = attribute.key.as_ref().to_owned();
                    let value = attribute.value.to_string();
                    look(&name, &key, &value);
                }
            }
            Event::Text(_) | Event::End(_) | Event::Decl(_) | Event::GeneralRef(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn i6_a_picture_has_shapes_and_words_and_nothing_else() {
    const DRAWN: [&str; 11] = [
        "svg", "title", "desc", "defs", "use", "g", "rect", "path", "circle", "text", "tspan",
    ];
    let check = |picture: &str| {
        elements(picture, |name, key, value| {
            assert!(DRAWN.contains(&name), "{name}");
            assert!(!key.starts_with("on") && key != "style", "{key}");
            let name_of_space = key.starts_with("xmlns") && value.starts_with("http://www.w3.org/");
            let within = key == "xlink:href" && value.starts_with('#');
            assert!(within || !key.contains("href"), "{key}={value}");
            assert!(
                name_of_space || !(value.contains(':') || value.contains("url")),
                "{key}={value}"
            );
        });
    };
    for from in (0..strings().len()).step_by(7) {
        let workshop = hostile(from);
        for kind in PictureKind::ALL {
            let options = PictureOptions {
                kind,
                ..PictureOptions::default()
            };
            if let Ok(picture) = svg::picture(&workshop, &options) {
                check(&String::from_utf8(picture).unwrap());
            }
        }
    }
}

#[test]
fn i6_mermaid_has_a_line_for_each_text_and_no_sign_that_it_obeys() {
    let lines = [text::<Mermaid>, text::<Mindmap>].map(|it| it(&hostile(0)).lines().count());
    each(|workshop| {
        let files = [text::<Mermaid>(workshop), text::<Mindmap>(workshop)];
        for (file, lines) in files.iter().zip(lines) {
            assert_eq!(file.lines().count(), lines, "{file}");
            assert!(!file.contains(['<', '>', '`', '\u{1b}', '\0']), "{file}");
            assert!(!file.contains("%%") && !file.contains("\nclick"), "{file}");
        }
    });
}

/// Whether a spreadsheet would calculate a cell: said without looking at how
/// Lisca says it.
fn calculates(cell: &str) -> bool {
    let words = cell.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{a0}');
    // What comes after it is another cell, read as it was written.
    let number = |it: &str| {
        let it = it.split([',', ';', '\t']).next().unwrap_or_default();
        !it.is_empty() && !it.contains(|it: char| it.is_alphabetic() || "=|!'(@".contains(it))
    };
    match words.chars().next() {
        Some('=' | '@' | '＝' | '＠' | '＋' | '－') => true,
        Some('+' | '-') => !number(&words[1..].replace(['+', '-'], "=")),
        _ => false,
    }
}

#[test]
fn i6_no_cell_of_any_row_is_calculated_whatever_parts_them() {
    each(|workshop| {
        for file in [
            text::<Csv>(workshop),
            text::<Jira>(workshop),
            text::<Github>(workshop),
        ] {
            for separator in [b',', b';', b'\t'] {
                let rows = csv::ReaderBuilder::new()
                    .delimiter(separator)
                    .flexible(true)
                    .from_reader(file.as_bytes())
                    .into_records();
                for cell in
                    rows.flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
                {
                    assert!(!calculates(&cell), "{cell:?}");
                }
            }
        }
        let rows = copied(workshop).text;
        for cell in rows.split(['\t', '\n']) {
            assert!(!calculates(cell), "{cell:?}");
        }
    });
}

#[test]
fn i6_a_spreadsheet_has_words_no_formula_and_no_way_out() {
    for from in (0..strings().len()).step_by(5) {
        let bytes = written::<Xlsx>(&hostile(from));
        let mut book = Book::new(Cursor::new(&bytes)).unwrap();
        for sheet in book.sheet_names() {
            let formulas = book.worksheet_formula(&sheet).unwrap();
            assert!(formulas.cells().all(|(.., it)| it.is_empty()), "{from}");
        }
        assert!(!cells(&bytes).is_empty());
        let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for at in 0..zip.len() {
            let mut part = zip.by_index(at).unwrap();
            let name = part.name().unwrap().into_owned();
            assert!(
                !name.contains("vba") && !name.contains("external"),
                "{name}"
            );
            let mut xml = String::new();
            part.read_to_string(&mut xml).unwrap();
            elements(&xml, |element, key, value| {
                assert!(
                    !["f", "hyperlink", "oleObject", "ddeLink"].contains(&element),
                    "{name}"
                );
                assert!(!(key == "TargetMode" && value == "External"), "{name}");
            });
        }
    }
}

#[test]
fn i6_a_calendar_has_an_event_for_each_date_and_its_own_lines_alone() {
    const OWN: [&str; 12] = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "UID",
        "DTSTAMP",
        "SUMMARY",
        "DESCRIPTION",
        "DTSTART",
        "DTEND",
        "STATUS",
        "TRANSP",
    ];
    each(|workshop| {
        let file = text::<Ics>(workshop);
        for line in file.split("\r\n") {
            assert!(!line.contains(['\r', '\n']) && line.len() <= 76, "{line:?}");
        }
        let whole = file.replace("\r\n ", "");
        let odd = |it: char| it.is_control() && !"\r\n\t".contains(it);
        assert!(!whole.contains(odd), "{whole:?}");
        let mut events = 0;
        for line in whole.split_terminator("\r\n") {
            let (name, value) = line.split_once(':').unwrap();
            let name = name.split(';').next().unwrap();
            assert!(OWN.contains(&name), "{line}");
            if name == "BEGIN" {
                assert!(["VCALENDAR", "VEVENT"].contains(&value), "{line}");
                events += usize::from(value == "VEVENT");
            }
        }
        let due = workshop
            .actions()
            .iter()
            .filter(|it| it.due.is_some())
            .count();
        assert_eq!(events, due);
    });
}

#[test]
fn i6_json_says_the_same_and_nothing_that_a_page_would_read() {
    each(|workshop| {
        let bytes = written::<Json>(workshop);
        assert!(!bytes.iter().any(|it| *it < 0x20 && *it != b'\n'));
        let again = Json::read(&bytes).ok().unwrap();
        let texts = |it: &Workshop| {
            it.texts()
                .into_iter()
                .map(|it| it.1)
                .collect::<BTreeSet<_>>()
        };
        let private = |it: &Workshop| {
            it.texts()
                .into_iter()
                .filter(|it| !it.0.is_private())
                .map(|it| it.1)
                .collect::<BTreeSet<_>>()
        };
        assert!(private(workshop).is_subset(&texts(&again)));
    });
}

#[test]
fn i6_a_copied_table_has_its_own_tags_alone() {
    const OWN: [&str; 8] = ["meta", "table", "thead", "tbody", "tr", "th", "td", "br"];
    each(|workshop| {
        let html = copied(workshop).html;
        for tag in html.split('<').skip(1) {
            let (tag, words) = tag.split_once('>').unwrap();
            let name = tag.trim_start_matches('/').split(' ').next().unwrap();
            assert!(OWN.contains(&name), "{tag}");
            assert!(!tag.contains("on") || tag.contains("content"), "{tag}");
            assert!(!words.contains(['>', '"']), "{words}");
        }
    });
}

#[test]
fn i6_a_github_issue_shows_no_link_and_no_picture_of_others() {
    each(|workshop| {
        let file = text::<Github>(workshop);
        let mut rows = csv::Reader::from_reader(file.as_bytes()).into_records();
        for body in rows.by_ref().map(|it| it.unwrap()[1].to_owned()) {
            let signs = |it: &str| body.replace("\\\\", "").matches(it).count();
            for sign in ["[", "]", "<", "`", "!["] {
                // The boxes of a checklist are our own.
                let boxes = body.lines().filter(|it| it.starts_with("* [ ] ")).count();
                let own = if ["[", "]"].contains(&sign) { boxes } else { 0 };
                assert_eq!(
                    signs(sign) - signs(&format!("\\{sign}")),
                    own,
                    "{sign} {body}"
                );
            }
        }
    });
}

#[test]
fn i6_each_is_read_as_words_from_every_kind_of_file() {
    let choices = Choices::default();
    for string in strings() {
        let xml = string
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;");
        let row = string.replace('"', "\"\"");
        for (ending, file) in [
            ("", string.clone()),
            ("md", format!("# An effect\n\n- {string}\n  - beneath\n")),
            ("mmd", format!("ishikawa-beta\n  An effect\n    {string}\n")),
            (
                "opml",
                format!("<opml><body><outline text=\"{xml}\"/></body></opml>"),
            ),
            ("mm", format!("<map><node TEXT=\"{xml}\"/></map>")),
            ("csv", format!("Cause,Category\r\n\"{row}\",\"{row}\"\r\n")),
        ] {
            let asked = Asked {
                categories: &[],
                ending,
                choices: &choices,
            };
            let Ok(draft) = read_text(&file, &asked) else {
                continue;
            };
            let texts = draft
                .causes
                .iter()
                .map(|it| it.text.as_str())
                .chain([draft.effect.as_str()]);
            for text in texts {
                let odd = |it: char| it.is_control() && it != '\n' && it != '\t';
                assert!(!text.contains(odd), "{ending}: {text:?} of {string:?}");
            }
        }
    }
}
