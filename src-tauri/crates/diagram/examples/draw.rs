//! Draws a tree of `{label, children}` as SVG:
//! `cargo run -p diagram --example draw tree.json [light|dark|print] [fishbone|whys] > out.svg`

#[path = "../tests/support/mod.rs"]
mod support;

use diagram::{Options, Palette, fishbone, quality, svg, why_tree};

#[allow(clippy::print_stdout, reason = "it is what the example is for")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("which tree?")?;
    let look = arguments.next().unwrap_or_else(|| "light".into());
    let palette = Palette::ALL.into_iter().find(|it| it.name == look);
    let workshop = support::tree(&std::fs::read_to_string(path)?);
    let frame = match arguments.next().as_deref() {
        Some("whys") => why_tree(&workshop, &Options::default()),
        _ => fishbone(&workshop, &Options::default()),
    };
    eprintln!("{:?}", quality(&frame));
    println!(
        "{}",
        svg(&frame.typeset(), palette.ok_or("light, dark or print")?)
    );
    Ok(())
}
