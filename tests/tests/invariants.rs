//! Who knows what (I1, I2): kept by dependencies that are missing, and looked
//! after here so that one isn't added unnoticed.
#![allow(clippy::unwrap_used, reason = "a test may fail so")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The packages that a crate is built with; tests and benchmarks may use more.
fn dependencies(manifest: &Path) -> Vec<String> {
    let text = fs::read_to_string(manifest).unwrap();
    let sections = text.split("\n[").filter(|section| {
        let head = section.lines().next().unwrap_or_default();
        head.ends_with("dependencies]") && !head.contains("dev-dependencies")
    });
    sections
        .flat_map(|section| section.lines().skip(1))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

/// The crates of `src-tauri/crates`, each with its dependencies.
fn crates() -> Vec<(String, Vec<String>)> {
    let folders = fs::read_dir(root().join("src-tauri/crates")).unwrap();
    folders
        .map(|folder| folder.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, dependencies(&path.join("Cargo.toml")))
        })
        .collect()
}

#[test]
fn i1_one_crate_knows_sqlite_one_printpdf_and_none_of_them_tauri() {
    let crates = crates();
    assert!(crates.len() >= 5, "{crates:?}");
    let users = |package: &str| -> Vec<&str> {
        (crates.iter())
            .filter(|(_, packages)| packages.iter().any(|it| it == package))
            .map(|(name, _)| name.as_str())
            .collect()
    };
    assert_eq!(users("rusqlite"), ["store"]);
    assert_eq!(users("printpdf"), ["report"]);
    assert_eq!(users("tauri"), [""; 0]);
    let shell = dependencies(&root().join("src-tauri/Cargo.toml"));
    assert!(shell.iter().any(|it| it == "tauri"));
    for package in ["store", "report", "diagram", "workshop", "rusqlite"] {
        assert!(
            !shell.iter().any(|it| it == package),
            "the shell knows {package}"
        );
    }
}

#[test]
fn i2_what_is_pure_depends_on_nothing_that_is_not() {
    // The rules ask the language for its grammar: a role where a name stood.
    let wanted = [
        ("language", &[][..]),
        ("workshop", &["language"][..]),
        // A day within a sentence, and its elision.
        ("diagram", &["language", "workshop"][..]),
    ];
    let names: Vec<String> = crates().into_iter().map(|it| it.0).collect();
    for (name, packages) in crates() {
        let Some((_, allowed)) = wanted.iter().find(|it| it.0 == name) else {
            continue;
        };
        let own = packages.iter().filter(|it| names.contains(it));
        let own: Vec<_> = own.map(String::as_str).collect();
        assert_eq!(own, *allowed, "{name}");
    }
}

#[test]
fn i1_only_the_host_imports_tauri_in_the_ui() {
    let mut open = vec![root().join("ui/src")];
    let mut looked_at = 0;
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|it| it.unwrap().path()));
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        looked_at += 1;
        let host = path.components().any(|it| it.as_os_str() == "host");
        assert!(
            host || !text.contains("from '@tauri-apps/"),
            "{} imports @tauri-apps",
            path.display()
        );
    }
    assert!(looked_at > 50);
}
