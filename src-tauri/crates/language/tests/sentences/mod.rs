//! The labelled sentences of `tests/corpus`.

#![allow(dead_code, reason = "not every test reads the labels")]

use language::Kind;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;

#[derive(Deserialize)]
pub(crate) struct Sentence {
    pub(crate) text: String,
    pub(crate) kinds: BTreeSet<Kind>,
}

/// The sentences of a file, in its order.
pub(crate) fn labelled(file: &str) -> Vec<Sentence> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let lines = std::fs::read_to_string(folder.join(file)).unwrap();
    let lines = lines.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}
