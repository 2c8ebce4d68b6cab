//! What a file says about itself: in the words of PDF, and in those that any
//! archive reads (XMP). And what its colours mean.

use super::finish::text;
use super::pdf::About;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use std::fmt::Write;

/// What red, green and blue are on a screen (sRGB), as Little CMS makes it:
/// `ImageCmsProfile(createProfile("sRGB")).tobytes()` in Python's `PIL.ImageCms`.
/// The version in it (bytes 8 to 11) was set from 4.4 to 4.2, of which it has no
/// more than that: the last that PDF 1.7 knows.
const SRGB: &[u8] = include_bytes!("srgb.icc");

pub(super) fn info(about: &About) -> Dictionary {
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

/// The same as XMP, and that whoever can't see the pages can read the file:
/// PDF/UA-1.
pub(super) fn metadata(about: &About) -> Stream {
    let mut said = String::new();
    let mut say = |name: &str, value: &str| {
        // Writing to a String can't fail.
        let _ = write!(said, "<{name}>{value}</{name}>");
    };
    let among =
        |kind: &str, words: &str| format!("<rdf:{kind}><rdf:li>{words}</rdf:li></rdf:{kind}>");
    let in_any_language = |words: &str| {
        let words = escaped(words);
        format!("<rdf:Alt><rdf:li xml:lang=\"x-default\">{words}</rdf:li></rdf:Alt>")
    };
    say("dc:format", "application/pdf");
    say("dc:title", &in_any_language(about.title));
    if !about.subject.is_empty() {
        say("dc:description", &in_any_language(about.subject));
    }
    if !about.author.is_empty() {
        say("dc:creator", &among("Seq", &escaped(about.author)));
    }
    say("dc:language", &among("Bag", about.language));
    let generator = escaped(about.generator);
    say("pdf:Producer", &generator);
    say("xmp:CreatorTool", &generator);
    let date = about.date.to_string();
    say("xmp:CreateDate", &date);
    say("xmp:ModifyDate", &date);
    say("pdfuaid:part", "1");
    let packet = format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\
         {said}</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    );
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(kind, packet.into_bytes())
}

/// Words as they stand between tags. Characters that XML has no place for, such
/// as those that steer a terminal, are left out.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// What the colours mean on whatever they are shown or printed.
pub(super) fn intent(file: &mut Document) -> Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_title_has_the_metadata_stay_xml() {
        assert_eq!(escaped("R&D <b>\u{1}\n\u{ffff}»"), "R&amp;D &lt;b&gt; »");
    }

    #[test]
    fn the_profile_is_of_three_colours_on_a_screen() {
        assert_eq!(&SRGB[12..20], b"mntrRGB ");
    }
}
