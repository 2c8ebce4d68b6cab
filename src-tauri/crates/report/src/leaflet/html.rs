//! A sheet as a page of HTML, without a script, a font or a picture: nothing in
//! it asks for anything.

use super::{Leaflet, LeafletPart};
use crate::words;
use std::fmt::Write;

const STYLE: &str = "\
    :root{color-scheme:light dark;--ink:#1d2428;--mid:#525d63;--line:#d5d8d6;--paper:#fbfaf8;--accent:#0f6b66}\
    @media(prefers-color-scheme:dark){:root{--ink:#e1e6e6;--mid:#aab4b8;--line:#333c40;--paper:#15191b;--accent:#58bdb2}}\
    body{margin:0 auto;max-width:640px;padding:24px 16px 48px;background:var(--paper);color:var(--ink);font:16px/1.5 Inter,system-ui,sans-serif;overflow-wrap:anywhere}\
    h1{margin:0;font-size:24px;line-height:1.25}h2{margin:32px 0 0;font-size:18px}\
    .lead,.note,footer{color:var(--mid)}\
    dl{margin:20px 0 0;padding:12px 0 0;border-top:1px solid var(--line)}\
    dt{color:var(--accent);font-size:14px;font-weight:600}dd{margin:0 0 8px;white-space:pre-line}\
    ul{padding:0;list-style:none}hr{margin:28px 0 0;border:0;border-top:1px solid var(--line)}\
    footer{margin-top:40px;font-size:14px}";

pub(super) fn html(leaflet: &Leaflet) -> String {
    let mut body = format!("<h1>{}</h1>\n", escaped(&leaflet.title));
    if !leaflet.lead.is_empty() {
        body += &format!("<p class=\"lead\">{}</p>\n", escaped(&leaflet.lead));
    }
    for it in &leaflet.parts {
        part(it, &mut body);
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n\
         <footer>{}</footer>\n</body>\n</html>\n",
        words::words(leaflet.language).code,
        escaped(&leaflet.title),
        escaped(&leaflet.foot)
    )
}

fn part(part: &LeafletPart, body: &mut String) {
    // Writing into memory never fails.
    let _ = match part {
        LeafletPart::Heading(it) => writeln!(body, "<h2>{}</h2>", escaped(it)),
        LeafletPart::Text(it) => writeln!(body, "<p>{}</p>", escaped(it)),
        LeafletPart::Note(it) => writeln!(body, "<p class=\"note\">{}</p>", escaped(it)),
        LeafletPart::Ticks(boxes) => {
            let boxes = boxes.iter().map(|it| format!("<li>☐ {}</li>", escaped(it)));
            writeln!(body, "<ul>{}</ul>", boxes.collect::<String>())
        }
        LeafletPart::Lines(count) => writeln!(body, "{}", "<hr>".repeat(*count)),
        LeafletPart::Entry(rows) => {
            let row = |(label, words): &(String, String)| {
                format!("<dt>{}</dt><dd>{}</dd>", escaped(label), escaped(words))
            };
            writeln!(
                body,
                "<dl>{}</dl>",
                rows.iter().map(row).collect::<String>()
            )
        }
    };
}

/// Words as they stand between tags, without what no page may have.
fn escaped(words: &str) -> String {
    let words = words.replace(|it: char| it.is_control() && it != '\n' && it != '\t', "");
    let escaped = words.replace('&', "&amp;").replace('<', "&lt;");
    escaped.replace('>', "&gt;")
}
