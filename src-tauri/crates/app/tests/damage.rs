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

/// How often each library is spoiled here; `make damage` says another number.
fn times() -> usize {
    let said = std::env::var("LISCA_DAMAGE").ok();
    said.and_then(|it| it.parse().ok()).unwrap_or(200)
}

/// What is done to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Bit,
    Byte,
    Truncation,
    /// A sector that was never written: beside what is asked for.
    Sector,
}

/// Spoils the bytes of a file, and tells where.
fn spoil(bytes: &mut Vec<u8>, kind: Kind, chance: &mut Chance) -> usize {
    let at = chance.below(bytes.len());
    match kind {
        Kind::Bit => bytes[at] ^= 1 << chance.below(8),
        Kind::Byte => bytes[at] ^= 1 + u8::try_from(chance.below(255)).unwrap(),
        Kind::Truncation => bytes.truncate(at),
        Kind::Sector => {
            let begin = at / 512 * 512;
            let end = (begin + 512).min(bytes.len());
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

fn outcome(whole: &Reading, folder: &Path) -> Outcome {
    let Ok(found) = catch_unwind(AssertUnwindSafe(|| read(folder))) else {
        return Outcome::Crash;
    };
    let Ok(found) = found else {
        return Outcome::Refused;
    };
    if found.said {
        return Outcome::Refused;
    }
    let (mut told, mut silent) = (false, false);
    for (name, value) in &whole.values {
        match found.values.get(name) {
            Some(Ok(it)) if Ok(it) == value.as_ref() => {}
            Some(Err(())) => told = true,
            // What isn't there any more is told, where the list says that it isn't whole.
            _ if found.is_part => told = true,
            _ => silent = true,
        }
    }
    let more = found.values.keys().any(|it| !whole.values.contains_key(it));
    match (told, silent || more) {
        (_, true) => Outcome::Silent,
        (true, false) => Outcome::InPart,
        (false, false) => Outcome::Harmless,
    }
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
        let outcome = outcome(&whole, folder.path());
        if outcome >= Outcome::Silent {
            wrong.push(format!(
                "round {round}: {kind:?} in {file} at {at}: {outcome:?}"
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
            &[Kind::Sector],
        );
    }
}
