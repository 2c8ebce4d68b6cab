//! README's words: one word for one thing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn each_word_stands_once_in_the_glossary() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let text = fs::read_to_string(readme).unwrap();
    let (_, words) = text.split_once("\n## Words\n").unwrap();
    let rows = words.lines().filter_map(|line| line.strip_prefix("| "));
    let names = rows.filter_map(|row| row.split(" | ").next());
    let each = names.flat_map(|it| it.split(", ").map(str::trim));
    let mut seen = BTreeSet::new();
    let twice: Vec<_> = each.filter(|it| !seen.insert(*it)).collect();
    assert!(seen.len() > 50 && twice.is_empty(), "{twice:?}");
}
