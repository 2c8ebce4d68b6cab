//! Draws the timeline of a workshop's JSON, and what its causes got as a chart:
//! `cargo run -p diagram --example line FILE WIDTH OUT` writes OUT.svg.

use diagram::{LIGHT, svg, timeline};
use workshop::Workshop;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("file, width, out?");
    let mut document: serde_json::Value = serde_json::from_slice(&std::fs::read(next()?)?)?;
    let parts = serde_json::from_value(document["workshop"].take())?;
    let workshop = Workshop::from_parts(parts)?;
    let width: f32 = next()?.parse()?;
    let frame = timeline(&workshop, width);
    std::fs::write(format!("{}.svg", next()?), svg(&frame.typeset(), &LIGHT))?;
    Ok(())
}
