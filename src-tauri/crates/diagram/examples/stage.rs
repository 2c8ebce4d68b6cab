//! Draws a tree of `{label, children}`, or a workshop's JSON, for a room, and its
//! map:
//! `cargo run -p diagram --example stage tree.json fishbone|whys NUMBER OUT`
//! writes OUT.svg and OUT-map.svg. NUMBER: which cause is talked about; 0: none.

#[path = "../tests/support/mod.rs"]
mod support;

use diagram::{LIGHT, Space, StageKind, StageOptions, Target, stage, svg};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("tree, kind, number, out?");
    let text = std::fs::read_to_string(next()?)?;
    let mut document: serde_json::Value = serde_json::from_str(&text)?;
    let workshop = match document.get_mut("workshop") {
        Some(parts) => workshop::Workshop::from_parts(serde_json::from_value(parts.take())?)?,
        None => support::tree(&text),
    };
    let kind = match next()?.as_str() {
        "whys" => StageKind::Whys,
        _ => StageKind::Fishbone,
    };
    let number: usize = next()?.parse()?;
    let out = next()?;
    let cause = number
        .checked_sub(1)
        .and_then(|it| workshop.causes_in_order().nth(it));
    let focus = cause.map(|it| Target::Cause(it.id));
    let options = StageOptions {
        space: Space {
            width: 1920.0,
            height: 960.0,
            least: 24.0,
        },
        focus,
        folded: Vec::new(),
        walked: false,
        numbered: false,
    };
    let begin = std::time::Instant::now();
    let stage = stage(&workshop, kind, &options);
    eprintln!(
        "{:?}, scale {}, map {:?}",
        begin.elapsed(),
        stage.scale,
        stage.map.as_ref().map(|it| it.area)
    );
    std::fs::write(format!("{out}.svg"), svg(&stage.frame.typeset(), &LIGHT))?;
    if let Some(map) = stage.map {
        std::fs::write(format!("{out}-map.svg"), svg(&map.frame.typeset(), &LIGHT))?;
    }
    Ok(())
}
