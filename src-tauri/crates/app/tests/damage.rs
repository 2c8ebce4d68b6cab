//! A file that the disk spoils: whatever is read of it is as it was, or it is told
//! that it can't be read; never another (`make damage` tries more often).

mod chance;
mod reading;
mod rescued;
mod stock;

use chance::Chance;
use reading::{Reading, read};
use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use stock::{FILES, Stock};

/// How often each of the two libraries is spoiled here; `make damage` says another
/// number.
fn times() -> usize {
    let said = std::env::var("LISCA_DAMAGE").ok();
    said.and_then(|it| it.parse().ok()).unwrap_or(100)
}

/// What is done to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Bit,
    Byte,
    Truncation,
    /// A sector, or a whole page, that was never written: beside what is asked for.
    Sector,
    Page,
}

/// Spoils the bytes of a file, and tells where.
fn spoil(bytes: &mut Vec<u8>, kind: Kind, chance: &mut Chance) -> usize {
    let at = chance.below(bytes.len());
    match kind {
        Kind::Bit => bytes[at] ^= 1 << chance.below(8),
        Kind::Byte => bytes[at] ^= 1 + u8::try_from(chance.below(255)).unwrap(),
        Kind::Truncation => bytes.truncate(at),
        Kind::Sector | Kind::Page => {
            let size = if kind == Kind::Page { 4096 } else { 512 };
            let begin = at / size * size;
            let end = (begin + size).min(bytes.len());
            bytes[begin..end].fill(0);
        }
    }
    at
}

/// How it came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// It can't be opened, or it is said when it is.
    Refused,
    /// What stands there is refused; the rest is as it was.
    InPart,
    Harmless,
    Silent,
    Crash,
}

/// How it came out, and what is another where nobody says so.
fn outcome(whole: &Reading, folder: &Path) -> (Outcome, Vec<String>) {
    let Ok(found) = catch_unwind(AssertUnwindSafe(|| read(folder))) else {
        return (Outcome::Crash, Vec::new());
    };
    let Ok(found) = found else {
        return (Outcome::Refused, Vec::new());
    };
    if found.said {
        return (Outcome::Refused, Vec::new());
    }
    let is_refused = |name: &str| found.values.get(name) == Some(&Err(()));
    // What isn't there at all, where it is said that it can't be listed.
    let is_told = |name: &str| match name.strip_prefix("step ") {
        Some(step) => is_refused(&format!("steps {}", step.rsplit_once(' ').unwrap().0)),
        None => found.is_part || ["Open", "Archived", "Bin"].into_iter().any(is_refused),
    };
    let (mut told, mut silent) = (false, Vec::new());
    for (name, value) in &whole.values {
        match found.values.get(name) {
            Some(it) if it == value => {}
            Some(Err(())) => told = true,
            // A page of a list that says that it isn't whole.
            _ if found.is_part && name.starts_with("page of") => told = true,
            None if is_told(name) || is_told("") => told = true,
            other => silent.push(format!("{name}: {value:.200?} became {other:.200?}")),
        }
    }
    let more = found
        .values
        .iter()
        .filter(|(name, value)| value.is_ok() && !whole.values.contains_key(*name));
    silent.extend(more.map(|(name, value)| format!("{name}: {value:.200?} came")));
    let outcome = match (told, silent.is_empty()) {
        (_, false) => Outcome::Silent,
        (true, true) => Outcome::InPart,
        (false, true) => Outcome::Harmless,
    };
    (outcome, silent)
}

/// A table, a row for each kind of damage.
fn tell(title: &str, counts: &BTreeMap<(&str, Kind, Outcome), usize>) {
    println!("\n{title}");
    let head = ["refused", "in part", "harmless", "SILENT", "CRASH"];
    print!("  {:<30}", "");
    head.iter().for_each(|it| print!("{it:>10}"));
    println!();
    let rows: std::collections::BTreeSet<_> = counts.keys().map(|it| (it.0, it.1)).collect();
    for (file, kind) in rows {
        print!("  {:<30}", format!("{kind:?} in {file}"));
        for outcome in [
            Outcome::Refused,
            Outcome::InPart,
            Outcome::Harmless,
            Outcome::Silent,
            Outcome::Crash,
        ] {
            let count = counts.get(&(file, kind, outcome)).copied();
            print!("{:>10}", count.unwrap_or_default());
        }
        println!();
    }
}

/// Spoils copies of a library, and counts how each came out.
fn spoiled_often(title: &str, stock: &Stock, seed: u64, kinds: &[Kind]) {
    let whole = stock.alone(read).unwrap();
    assert!(!whole.said && !whole.is_part && whole.values.len() > 20);
    assert!(whole.values.values().all(Result::is_ok), "{whole:?}");
    let mut chance = Chance::new(seed);
    let mut counts = BTreeMap::new();
    let mut wrong = Vec::new();
    for round in 0..times() {
        let folder = stock.copy();
        let there: Vec<&str> = FILES.into_iter().filter(|it| stock.has(it)).collect();
        // The library's own file as often as both others.
        let file = match chance.below(2) {
            0 => there[0],
            _ => there[chance.below(there.len())],
        };
        let kind = kinds[round % kinds.len()];
        let path = folder.path().join(file);
        let mut bytes = fs::read(&path).unwrap();
        let at = spoil(&mut bytes, kind, &mut chance);
        fs::write(&path, bytes).unwrap();
        let (outcome, silent) = outcome(&whole, folder.path());
        if outcome >= Outcome::Silent {
            wrong.push(format!(
                "round {round}: {kind:?} in {file} at {at}: {outcome:?} {silent:#?}"
            ));
        }
        *counts.entry((file, kind, outcome)).or_default() += 1;
    }
    tell(title, &counts);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const ASKED: [Kind; 3] = [Kind::Bit, Kind::Byte, Kind::Truncation];

#[test]
fn i4_damage_to_a_closed_library_is_told_or_harmless() {
    let stock = Stock::closed();
    spoiled_often("a library that was closed", &stock, 1, &ASKED);
}

#[test]
fn i4_damage_to_a_library_that_was_cut_short_is_told_or_harmless() {
    let stock = Stock::cut_short();
    spoiled_often("one with a log that was left", &stock, 2, &ASKED);
}

#[test]
fn i4_a_sector_of_nothing_is_told_or_harmless() {
    for stock in [Stock::closed(), Stock::cut_short()] {
        spoiled_often(
            "sectors that were never written",
            &stock,
            3,
            &[Kind::Sector, Kind::Page],
        );
    }
}
