//! Measures the real window: how soon it is there, what it occupies, and how
//! it keeps up with large diagrams. Prints one table.
//!
//! Everything is timed on the screen itself: from the moment of the input to
//! the moment at which the pixels have changed.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

mod diagram;
mod launch;
mod spread;

use product_tests::Result;
use spread::Spread;

/// Times each start is measured.
const STARTS: usize = 10;

fn main() -> Result {
    println!("\nThe window, from start to the library on screen ({STARTS} starts each)\n");
    println!("| | median | slowest | memory (PSS, all processes) |");
    println!("| --- | --- | --- | --- |");
    let empty = launch::measure("empty_window", STARTS)?;
    let lisca = launch::measure("lisca", STARTS)?;
    for (name, start) in [("an empty window of the engine", &empty), ("Lisca", &lisca)] {
        println!(
            "| {name} | {:.0} ms | {:.0} ms | {:.0} MB |",
            start.times.median(),
            start.times.most(),
            start.megabytes
        );
    }
    println!(
        "| ratio | {:.2} | | {:.2} |",
        lisca.times.median() / empty.times.median(),
        lisca.megabytes / empty.megabytes
    );

    println!("\nThe fishbone in the window: median (p95), from input to the changed screen\n");
    println!("| causes | open | edit | pan | zoom |");
    println!("| --- | --- | --- | --- | --- |");
    for causes in [50, 500, 2_000] {
        let found = diagram::measure(causes)?;
        let cell = |it: &Spread| format!("{:.0} ({:.0}) ms", it.median(), it.p95());
        println!(
            "| {causes} | {} | {} | {} | {} |",
            cell(&found.open),
            cell(&found.edit),
            cell(&found.pan),
            cell(&found.zoom)
        );
    }
    Ok(())
}
