//! Modules that know each other in a ring, directly or around a corner: none.
//! A crate's re-exports are followed to the module that they come from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules that each top-level module of a crate knows.
type Known = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_modules_know_each_other_in_a_ring() {
    for name in CRATES {
        let known = known(&folder(name));
        assert!(known.len() > 2, "{name}: {known:?}");
        assert_eq!(rings(&known), Vec::<Vec<String>>::new(), "{name}");
    }
}

/// The crates; the window's sources without a name.
const CRATES: &[&str] = &[
    "app",
    "cli",
    "computer",
    "desk",
    "diagram",
    "formats",
    "language",
    "lettering",
    "report",
    "sealing",
    "store",
    "workshop",
    "",
];

#[test]
fn a_ring_is_found_around_a_corner_and_through_a_re_export() {
    let reexports = names("mod a;\npub use b::{Thing, deep::Other};\npub use c::C as D;");
    assert_eq!(reexports.get("Thing").map(String::as_str), Some("b"));
    assert_eq!(reexports.get("Other").map(String::as_str), Some("b"));
    assert_eq!(reexports.get("D").map(String::as_str), Some("c"));
    let firsts = |text: &str, depth| from_root(text, depth).into_iter().collect::<Vec<_>>();
    assert_eq!(
        firsts("use crate::{a::{X, Y}, b, Thing};", 1),
        ["Thing", "a", "b"]
    );
    assert_eq!(
        firsts("use super::c::Z; let it = crate::d::e();", 1),
        ["c", "d"]
    );
    assert_eq!(firsts("use super::c::Z; use super::super::d;", 2), ["d"]);
    let link = |to: &str| BTreeSet::from([to.to_owned()]);
    let known = |pairs: &[(&str, &str)]| -> Known {
        (pairs.iter())
            .map(|(one, to)| ((*one).to_owned(), link(to)))
            .collect()
    };
    assert_eq!(
        rings(&known(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")])),
        [["a", "b", "c"]]
    );
    assert!(rings(&known(&[("a", "b"), ("b", "c"), ("d", "a")])).is_empty());
}

/// Where a crate's sources are; the window's without a name.
fn folder(name: &str) -> PathBuf {
    let shell = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri");
    match name {
        "" => shell.join("src/window"),
        _ => shell.join("crates").join(name).join("src"),
    }
}

fn known(src: &Path) -> Known {
    let mut sources = Vec::new();
    read(src, src, &mut sources);
    let modules: BTreeSet<String> = sources
        .iter()
        .filter_map(|it| it.0.first().cloned())
        .collect();
    let roots =
        ["lib.rs", "main.rs"].map(|it| fs::read_to_string(src.join(it)).unwrap_or_default());
    let reexports = names(&roots.concat());
    let mut known: Known = modules
        .iter()
        .map(|it| (it.clone(), BTreeSet::new()))
        .collect();
    for (path, text) in &sources {
        let Some(own) = path.first() else { continue };
        for first in from_root(text, path.len()) {
            let module = if modules.contains(&first) {
                Some(&first)
            } else {
                reexports.get(&first)
            };
            if let Some(module) = module.filter(|it| *it != own && modules.contains(*it)) {
                known.entry(own.clone()).or_default().insert(module.clone());
            }
        }
    }
    known
}

/// Every source beneath a folder, as its path of modules and its text without
/// comments and tests.
fn read(src: &Path, folder: &Path, found: &mut Vec<(Vec<String>, String)>) {
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() {
            if !path.ends_with("tests") && !path.ends_with("bin") {
                read(src, &path, found);
            }
            continue;
        }
        let inner = path.strip_prefix(src).unwrap().with_extension("");
        let mut modules: Vec<String> = inner
            .iter()
            .map(|it| it.to_string_lossy().into_owned())
            .collect();
        let last = modules.last().cloned().unwrap_or_default();
        if path.extension().is_none_or(|it| it != "rs") || last == "tests" {
            continue;
        }
        if last == "mod" || modules.len() == 1 && (last == "lib" || last == "main") {
            modules.pop();
        }
        let text = fs::read_to_string(&path).unwrap();
        let shipped = text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or_default();
        let code = shipped
            .lines()
            .map(|it| it.split("//").next().unwrap_or_default());
        found.push((modules, code.collect::<Vec<_>>().join("\n")));
    }
}

/// What a crate's root re-exports, each with the module that it comes from.
fn names(root: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for statement in root.split(';').map(str::trim) {
        let Some((visible, tree)) = statement.rsplit_once("use ") else {
            continue;
        };
        if !visible.contains("pub") {
            continue;
        }
        let tree: String = tree.split_whitespace().collect::<Vec<_>>().join(" ");
        let module = tree.split("::").next().unwrap_or_default().to_owned();
        for leaf in tree.split(['{', '}', ',']) {
            let leaf = leaf.trim().rsplit("::").next().unwrap_or_default();
            let name = leaf.rsplit(" as ").next().unwrap_or_default();
            if !name.is_empty() && name != module {
                names.insert(name.to_owned(), module.clone());
            }
        }
    }
    names
}

/// The first names behind the crate's root that a source speaks of; `depth` is
/// how many modules deep it stands.
fn from_root(text: &str, depth: usize) -> BTreeSet<String> {
    let supers = "super::".repeat(depth);
    let mut firsts = BTreeSet::new();
    for way in ["crate::", supers.as_str()] {
        if way.is_empty() {
            continue;
        }
        for (at, _) in text.match_indices(way) {
            let before = text[..at].chars().next_back();
            let goes_on = before.is_some_and(|it| it.is_alphanumeric() || "_:$".contains(it));
            if !goes_on {
                first_names(&text[at + way.len()..], &mut firsts);
            }
        }
    }
    firsts
}

/// The first names of a use-tree or path: of each branch in its outer braces.
fn first_names(tree: &str, firsts: &mut BTreeSet<String>) {
    let name = |text: &str| -> String {
        (text.trim_start().chars())
            .take_while(|it| it.is_alphanumeric() || *it == '_')
            .collect()
    };
    let Some(branches) = tree.strip_prefix('{') else {
        firsts.insert(name(tree));
        return;
    };
    let mut depth = 0;
    let mut begin = 0;
    for (at, sign) in branches.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' if depth > 0 => {}
            ',' | '}' => {
                firsts.insert(name(&branches[begin..at]));
                begin = at + 1;
                if sign == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    firsts.remove("");
}

/// The modules that reach each other, in groups of two and more.
fn rings(known: &Known) -> Vec<Vec<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> = (known.keys())
        .map(|from| {
            let mut reached = BTreeSet::new();
            let mut open: Vec<&String> = known.get(from).into_iter().flatten().collect();
            while let Some(module) = open.pop() {
                if reached.insert(module) {
                    open.extend(known.get(module).into_iter().flatten());
                }
            }
            (from, reached)
        })
        .collect();
    let meet = |one: &String, other: &String| {
        let reaches = |from, to| reached.get(from).is_some_and(|it| it.contains(to));
        reaches(one, other) && reaches(other, one)
    };
    let mut rings: Vec<Vec<String>> = Vec::new();
    for module in known.keys().filter(|it| meet(it, it)) {
        match rings
            .iter_mut()
            .find(|ring| ring.iter().any(|it| meet(it, module)))
        {
            Some(ring) => ring.push(module.clone()),
            None => rings.push(vec![module.clone()]),
        }
    }
    rings
}
