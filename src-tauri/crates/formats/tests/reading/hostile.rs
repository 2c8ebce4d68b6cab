//! Files that are no good: none makes a panic, much memory or a long wait.

use super::{Asked, Choices, Draft, Encoding, Unreadable, Why, draft, drawn, read, read_text};
use formats::reading::is_json;
use std::time::{Duration, Instant};
use workshop::limits;

fn bytes(bytes: &[u8]) -> Result<Draft, Unreadable> {
    let choices = Choices::default();
    let asked = Asked {
        categories: &[],
        ending: "",
        choices: &choices,
    };
    read(bytes, &asked)
}

#[test]
fn every_usual_encoding_is_read_and_told() {
    let text = "Zwei Stellen unbesetzt – „Müller“\nFörderband steht";
    let utf16 = |mark: Option<u16>, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter()
            .chain(text.encode_utf16())
            .flat_map(unit)
            .collect()
    };
    let (cp1252, ..) = encoding_rs::WINDOWS_1252.encode(text);
    for (file, encoding) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), Encoding::Utf8),
        (utf16(Some(0xfeff), u16::to_le_bytes), Encoding::Utf16),
        (utf16(Some(0xfeff), u16::to_be_bytes), Encoding::Utf16),
        (utf16(None, u16::to_le_bytes), Encoding::Utf16),
        (utf16(None, u16::to_be_bytes), Encoding::Utf16),
        (cp1252.into_owned(), Encoding::Windows1252),
    ] {
        let read = bytes(&file).unwrap();
        assert_eq!(read.encoding, encoding);
        assert_eq!(drawn(&read)[0], "Zwei Stellen unbesetzt – „Müller“");
    }
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?>\n<opml><body><outline text='F\xf6rderband'/></body></opml>";
    let read = bytes(latin).unwrap();
    assert_eq!(
        (read.encoding, drawn(&read)[0].as_str()),
        (Encoding::Named, "Förderband")
    );
}

#[test]
fn lines_end_in_every_way_and_are_counted_once() {
    let read = draft("a\r\nb\rc\n\n%d\r\n\r\n<!-- x -->\n");
    assert_eq!(drawn(&read).len(), 4);
    assert_eq!(read.left_out[0].line, 7);
}

#[test]
fn a_nul_is_no_word_and_what_is_no_text_is_told() {
    assert_eq!(
        drawn(&draft("No check\0 was made before the release\n")),
        ["No check was made before the release"]
    );
    assert_eq!(bytes(&[0; 4096]), Err(Unreadable::NoText));
    assert_eq!(
        bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0"),
        Err(Unreadable::NoText)
    );
    assert_eq!(bytes(b"%PDF-1.7\n%\xe2\xe3"), Err(Unreadable::NoText));
    assert_eq!(bytes(b"PK\x03\x04\x14\0\0\0"), Err(Unreadable::NoText));
    for nothing in ["", " \n\t\n", "\u{feff}", "\u{200b}"] {
        assert_eq!(
            bytes(nothing.as_bytes()),
            Err(Unreadable::Nothing),
            "{nothing:?}"
        );
    }
}

#[test]
fn entities_are_never_expanded() {
    let mut laughs =
        String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE opml [\n<!ENTITY l0 \"ha\">\n");
    for n in 1..30 {
        let ten = format!("&l{};", n - 1).repeat(10);
        laughs += &format!("<!ENTITY l{n} \"{ten}\">\n");
    }
    laughs += "]>\n<opml><body><outline text=\"&l29;\"/></body></opml>";
    let from = Instant::now();
    assert!(matches!(
        bytes(laughs.as_bytes()),
        Err(Unreadable::Entities(_))
    ));
    let outside =
        "<!DOCTYPE map [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><map><node TEXT=\"&x;\"/></map>";
    assert_eq!(bytes(outside.as_bytes()), Err(Unreadable::Entities(1)));
    assert!(from.elapsed() < Duration::from_secs(1));
    // One that nobody names stands as it is written.
    let read = draft("<map><node TEXT=\"a &who; b\"/></map>");
    assert_eq!(drawn(&read), ["a &who; b"]);
}

#[test]
fn xml_that_is_cut_off_or_of_something_else_is_told() {
    assert_eq!(
        bytes(b"<map><node TEXT='a'>\n<node TEXT='b'/>\n"),
        Err(Unreadable::NoXml(3))
    );
    assert_eq!(
        bytes(b"<map>\n<node TEXT='a'></map>"),
        Err(Unreadable::NoXml(2))
    );
    assert_eq!(
        bytes(b"<?xml version='1.0'?><svg/>"),
        Err(Unreadable::OtherXml("svg".into()))
    );
    assert_eq!(
        bytes(b"<!DOCTYPE html><html></html>"),
        Err(Unreadable::OtherXml("html".into()))
    );
}

#[test]
fn deep_nesting_is_flattened_and_loses_nothing() {
    fn deepest(causes: &[super::DraftCause]) -> usize {
        causes
            .iter()
            .map(|it| 1 + deepest(&it.beneath))
            .max()
            .unwrap_or_default()
    }
    let many = 4_000;
    let xml = format!(
        "<map>{}{}</map>",
        "<node TEXT='x'>".repeat(many),
        "</node>".repeat(many)
    );
    let text: String = (0..many).map(|n| format!("{}x\n", " ".repeat(n))).collect();
    for read in [draft(&xml), draft(&text)] {
        assert_eq!(
            drawn(&read).len() + usize::from(!read.effect.is_empty()),
            many
        );
        assert!(deepest(&read.causes) <= limits::DEPTH);
    }
    // A hundred thousand, still without a word too much on the stack.
    let deep = format!("<opml><body>{}", "<outline text='x'>".repeat(100_000));
    assert!(matches!(bytes(deep.as_bytes()), Err(Unreadable::NoXml(_))));
}

#[test]
fn more_than_a_workshop_holds_is_told() {
    let lines = "No time\n".repeat(limits::CAUSES + 700);
    let read = draft(&lines);
    assert_eq!(drawn(&read).len(), limits::CAUSES);
    assert_eq!(read.left_out.len() + read.more_left_out, 700);
    assert_eq!(
        read.left_out[0].why,
        Why::TooMany {
            most: limits::CAUSES
        }
    );
    let long = format!("{}\n  short\n", "word ".repeat(200));
    let read = draft(&long);
    assert_eq!(drawn(&read), ["short"]);
    assert_eq!(
        read.left_out[0].why,
        Why::TooLong {
            most: limits::SENTENCE
        }
    );
}

/// Each is as large as can be, and made so that a careless reader takes a time or a
/// memory that grows with its square.
#[test]
fn the_largest_files_that_are_made_to_be_slow_are_not() {
    let many = |part: &str| part.repeat((4 << 20) / part.len());
    for file in [
        many("a\n"),
        many("\r"),
        many("**a "),
        many("["),
        many("[a]("),
        many("#a b\n"),
        many("a\tb\n"),
        many("|a|b|\n"),
        many("10:00 a\n"),
        format!("<map>{}</map>", many("<node TEXT='a'/>")),
        format!("<map><node {}/></map>", many("a='' ")),
        format!("ishikawa-beta\n{}", many("a\n")),
    ] {
        let from = Instant::now();
        let _ = bytes(file.as_bytes());
        let beginning: String = file.chars().take(12).collect();
        assert!(
            from.elapsed() < Duration::from_secs(20),
            "{beginning}: {:?}",
            from.elapsed()
        );
    }
}

#[test]
fn what_is_json_is_known_by_its_beginning() {
    for json in [
        "{}",
        " \n{ \"lisca\": 5",
        "// from the wiki\n{\n\"a\": 1",
        "[1, 2]",
        "{",
    ] {
        assert!(is_json(json.as_bytes()), "{json}");
    }
    for text in [
        "[22:10] the feed stops",
        "{placeholder} isn't filled",
        "// note",
        "a",
    ] {
        assert!(!is_json(text.as_bytes()), "{text}");
    }
}

#[test]
fn a_hundred_megabytes_are_refused_before_they_are_looked_at() {
    let file = vec![b'a'; 100 << 20];
    let from = Instant::now();
    assert!(matches!(bytes(&file), Err(Unreadable::TooLarge { .. })));
    assert!(from.elapsed() < Duration::from_millis(100));
    let choices = Choices::default();
    let asked = Asked {
        categories: &[],
        ending: "",
        choices: &choices,
    };
    let rows = "a\tb\tc\n".repeat(200_000);
    assert!(read_text(&rows, &asked).is_ok());
}
