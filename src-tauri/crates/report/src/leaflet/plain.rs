//! A sheet as plain text.

use super::{Leaflet, LeafletPart};

/// So far are the words of an entry, and lines to write on, indented.
const INDENT: &str = "  ";

pub(super) fn text(leaflet: &Leaflet) -> String {
    let mut parts = vec![leaflet.title.to_uppercase()];
    if !leaflet.lead.is_empty() {
        parts.push(leaflet.lead.clone());
    }
    parts.extend(leaflet.parts.iter().map(part));
    parts.push(format!("-- \n{}", leaflet.foot));
    parts.join("\n\n") + "\n"
}

fn part(part: &LeafletPart) -> String {
    match part {
        LeafletPart::Heading(it) | LeafletPart::Text(it) | LeafletPart::Note(it) => it.clone(),
        LeafletPart::Ticks(boxes) => {
            let boxes: Vec<_> = boxes.iter().map(|it| format!("[ ] {it}")).collect();
            boxes.join("\n")
        }
        LeafletPart::Lines(count) => vec!["_".repeat(60); *count].join("\n"),
        LeafletPart::Entry(rows) => {
            let row = |(label, words): &(String, String)| {
                let words: Vec<_> = words.lines().map(|it| format!("{INDENT}{it}")).collect();
                format!("{label}\n{}", words.join("\n"))
            };
            rows.iter().map(row).collect::<Vec<_>>().join("\n")
        }
    }
}
