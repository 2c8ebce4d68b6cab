//! The causes as text that Mermaid draws: the effect, its categories, and what
//! hangs on each, a line each. What Mermaid would read as an order is written so
//! that it is words.

mod words;

use crate::{Extras, WriteOptions, Writer, words as said};
use std::convert::Infallible;
use std::fmt::Write;
use words::words;
use workshop::{CauseId, Key, TextField, TextLocation, Workshop};

/// The fishbone as an `ishikawa-beta` of Mermaid.
#[derive(Clone, Copy, Debug)]
pub struct Mermaid;

/// The causes as a mind map of Mermaid.
#[derive(Clone, Copy, Debug)]
pub struct Mindmap;

impl Writer for Mermaid {
    const NAME: &'static str = "mermaid";
    const ENDING: &'static str = "mmd";
    type Error = Infallible;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, Infallible> {
        let mut file = String::from("ishikawa-beta\n");
        for (level, text) in lines(workshop) {
            let _ = writeln!(file, "{}{}", indent(level), words(text));
        }
        Ok(file.into_bytes())
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        holds(location)
    }
}

impl Writer for Mindmap {
    const NAME: &'static str = "mindmap";
    const ENDING: &'static str = "mmd";
    type Error = Infallible;

    fn write(workshop: &Workshop, _: &WriteOptions) -> Result<Vec<u8>, Infallible> {
        let mut file = String::from("mindmap\n");
        for ((level, text), number) in lines(workshop).into_iter().zip(0..) {
            let [open, close] = match level {
                0 => ["((", "))"],
                1 => ["(", ")"],
                _ => ["[", "]"],
            };
            let (indent, words) = (indent(level), words(text));
            let _ = writeln!(file, "{indent}n{number}{open}\"{words}\"{close}");
        }
        Ok(file.into_bytes())
    }

    fn holds(location: TextLocation, _: Extras) -> bool {
        holds(location)
    }
}

fn holds(location: TextLocation) -> bool {
    matches!(
        (location.key, location.field),
        (Key::Effect | Key::Cause(_), TextField::Text)
            | (Key::Category(_), TextField::Name)
            | (Key::Incident, TextField::Title)
    )
}

fn indent(level: usize) -> String {
    "  ".repeat(level + 1)
}

/// What stands on each line, and how deep: the effect, the categories that have
/// causes, and those. Without an effect the case gives its name.
fn lines(workshop: &Workshop) -> Vec<(usize, &str)> {
    let language = workshop.session().language;
    let named = [&workshop.effect().text, &workshop.incident().title];
    let head = named.into_iter().find(|it| !it.trim().is_empty());
    let mut lines = vec![(0, head.map_or(said::problem(language), String::as_str))];
    let categories = workshop.categories().iter();
    let bones = categories.map(|it| (Some(it.id), it.name.as_str()));
    for (bone, name) in bones.chain([(None, diagram::unsorted(workshop))]) {
        let firsts = workshop.beneath(None).iter().copied();
        let on_bone = firsts.filter(|id| workshop.category_of(*id) == bone);
        let mut open: Vec<(usize, CauseId)> = on_bone.map(|it| (2, it)).collect();
        if open.is_empty() {
            continue;
        }
        lines.push((1, name));
        open.reverse();
        while let Some((level, id)) = open.pop() {
            lines.extend(workshop.cause(id).map(|it| (level, it.text.as_str())));
            let beneath = workshop.beneath(Some(id)).iter().rev();
            open.extend(beneath.map(|it| (level + 1, *it)));
        }
    }
    lines
}
