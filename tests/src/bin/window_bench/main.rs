//! Measures the real window: how soon it is there, what it occupies, and how
//! it keeps up with large diagrams. Prints one table.
//!
//! Everything is timed on the screen itself: from the moment of the input to
//! the moment at which the pixels have changed.

#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

mod diagram;
mod home;
mod launch;
mod room;
mod sight;
mod spread;
mod still;

use product_tests::Result;
use spread::or_unseen;
use std::fmt::Display;

/// Times each start is measured.
const STARTS: usize = 10;

/// How long the windows are left alone.
const MINUTES: u64 = 10;

/// Without an argument everything but the rest, which takes its ten minutes:
/// `start`, `home`, `diagram`, `room` or `still` for one part.
fn main() -> Result {
    let part = std::env::args().nth(1);
    let wanted = |name: &str| part.as_deref().is_none_or(|it| it == name);
    if wanted("start") {
        start()?;
    }
    if wanted("home") {
        library()?;
    }
    if wanted("diagram") {
        fishbone()?;
    }
    if wanted("room") {
        both_windows()?;
    }
    if part.as_deref() == Some("still") {
        still()?;
    }
    Ok(())
}

fn library() -> Result {
    println!("\nThe library in the window, from input to the changed screen: median (p95)\n");
    println!("| workshops | start | another shelf | arrow key | memory (PSS, all processes) |");
    println!("| --- | --- | --- | --- | --- |");
    for workshops in [100, 10_000] {
        let found = home::measure(workshops)?;
        println!(
            "| {workshops} | {} | {} | {} | {} |",
            found.start.times,
            found.turn,
            found.arrow,
            or_unseen(found.start.megabytes, "MB")
        );
    }
    Ok(())
}

fn both_windows() -> Result {
    let row = |name: &dyn Display, found: &room::Found| {
        println!(
            "| {name} | {} | {} | {} |",
            found.laptop, found.room, found.both
        );
    };
    println!("\nFrom Enter to the changed screen, both windows open: median (p95)\n");
    println!("| causes | laptop | shared screen | both |");
    println!("| --- | --- | --- | --- |");
    row(&"a label written by the page itself", &room::floor()?);
    for causes in [40, 150] {
        row(&causes, &room::measure(causes)?);
    }
    Ok(())
}

fn still() -> Result {
    println!("\nBoth windows open and left alone\n");
    println!("| minutes | memory (PSS, all processes) | of a core |");
    println!("| --- | --- | --- |");
    for moment in still::measure(MINUTES)? {
        let percent = moment.percent.map(|it| format!("{it:.2}%"));
        println!(
            "| {} | {:.1} MB | {} |",
            moment.minutes,
            moment.megabytes,
            percent.unwrap_or_default()
        );
    }
    Ok(())
}

/// One by the other, where both were seen and there is something to divide by.
fn ratio(one: Option<f64>, other: Option<f64>) -> String {
    let ratio = one.zip(other).map(|(one, other)| one / other);
    let finite = ratio.filter(|it| it.is_finite());
    finite.map_or_else(|| "–".to_owned(), |it| format!("{it:.2}"))
}

fn start() -> Result {
    println!("\nThe window, from start to the library on screen ({STARTS} starts each)\n");
    println!("| | median | slowest | memory (PSS, all processes) |");
    println!("| --- | --- | --- | --- |");
    let empty = launch::measure("empty_window", STARTS)?;
    let lisca = launch::measure("lisca", STARTS)?;
    for (name, start) in [("an empty window of the engine", &empty), ("Lisca", &lisca)] {
        println!(
            "| {name} | {} | {} | {} |",
            or_unseen(start.times.median(), "ms"),
            or_unseen(start.times.most(), "ms"),
            or_unseen(start.megabytes, "MB")
        );
    }
    println!(
        "| ratio | {} | | {} |",
        ratio(lisca.times.median(), empty.times.median()),
        ratio(lisca.megabytes, empty.megabytes)
    );
    Ok(())
}

fn fishbone() -> Result {
    println!("\nThe fishbone in the window: median (p95), from input to the changed screen\n");
    println!("| causes | open | edit | pan | zoom |");
    println!("| --- | --- | --- | --- | --- |");
    for causes in [50, 500, 2_000] {
        let found = diagram::measure(causes)?;
        println!(
            "| {causes} | {} | {} | {} | {} |",
            found.open, found.edit, found.pan, found.zoom
        );
    }
    Ok(())
}
