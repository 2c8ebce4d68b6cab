//! Who knows what (I1, I2): kept by dependencies that are missing, and looked
//! after here so that one isn't added unnoticed.

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
fn i1_one_crate_knows_sqlite_one_printpdf_one_clap_and_none_of_them_tauri() {
    let crates = crates();
    assert!(crates.len() >= 5, "{crates:?}");
    let users = |package: &str| -> Vec<&str> {
        (crates.iter())
            .filter(|(_, packages)| packages.iter().any(|it| it == package))
            .map(|(name, _)| name.as_str())
            .collect()
    };
    assert_eq!(users("rusqlite"), ["store"]);
    assert_eq!(users("libsqlite3-sys"), ["checksums"]);
    assert_eq!(users("checksums"), ["store"]);
    assert_eq!(users("printpdf"), ["report"]);
    assert_eq!(users("clap"), ["cli"]);
    assert_eq!(users("tauri"), [""; 0]);
    let shell = dependencies(&root().join("src-tauri/Cargo.toml"));
    assert!(shell.iter().any(|it| it == "tauri"));
    for package in [
        "store",
        "report",
        "formats",
        "diagram",
        "workshop",
        "rusqlite",
        "checksums",
        "clap",
    ] {
        assert!(
            !shell.iter().any(|it| it == package),
            "the shell knows {package}"
        );
    }
    // Who asks, and how the answer gets there, is none of the desk's business.
    let desk = crates.iter().find(|it| it.0 == "desk");
    assert_eq!(
        desk.map(|it| it.1.as_slice()),
        Some(&["app", "serde_json", "thiserror"].map(str::to_owned)[..])
    );
    // A terminal is none of the window's business.
    let mut window = Vec::new();
    sources(&root().join("src-tauri/src/window"), &mut window);
    for (path, text) in window {
        assert!(!text.contains("cli::"), "{} knows cli", path.display());
    }
}

/// Whatever the command line says goes through one door, which lets a terminal
/// obey nothing of it.
#[test]
fn i6_the_command_line_has_one_door_to_the_terminal() {
    let mut files = Vec::new();
    sources(&root().join("src-tauri/crates/cli/src"), &mut files);
    assert!(files.len() > 20);
    for (path, text) in files {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        // What isn't understood of a command line is said before all else, and the
        // guard answers each line at once: both through the door's own functions.
        let own = match name.as_str() {
            "terminal.rs" => continue,
            "misunderstood.rs" => "on_lines(&text)",
            "guard.rs" => "harmless_json(&json)",
            _ => "",
        };
        for way in ["print!", "println!", "stdout()", "stderr()"] {
            let goes = text.contains(way);
            assert!(
                !goes || (!own.is_empty() && text.contains(own)),
                "{}: {way}",
                path.display()
            );
        }
    }
}

/// The engine's tools that look into a page aren't built into what is shipped: no
/// crate asks Tauri for them, and a release has no debug assertions.
#[test]
fn i6_what_is_shipped_has_no_tools_that_look_into_a_page() {
    let mut manifests = vec![
        root().join("Cargo.toml"),
        root().join("src-tauri/Cargo.toml"),
        root().join("tests/Cargo.toml"),
    ];
    let crates = fs::read_dir(root().join("src-tauri/crates"))
        .unwrap()
        .flatten();
    manifests.extend(crates.map(|it| it.path().join("Cargo.toml")));
    for manifest in manifests {
        let text = fs::read_to_string(&manifest).unwrap();
        assert!(!text.contains("devtools"), "{}", manifest.display());
        let release = text.split("[profile.release]").nth(1).unwrap_or_default();
        let release = release.split("\n[").next().unwrap_or_default();
        assert!(
            !release.contains("debug-assertions"),
            "{}",
            manifest.display()
        );
    }
    let mut shell = Vec::new();
    sources(&root().join("src-tauri/src/window"), &mut shell);
    let ways = shell
        .iter()
        .map(|(_, text)| text.matches("devtools(").count());
    assert_eq!(ways.sum::<usize>(), 1);
    let page = shell.iter().find(|it| it.0.ends_with("page.rs")).unwrap();
    assert!(
        page.1
            .contains(".devtools(is_looked_into(dev_server.is_some(), cfg!(debug_assertions)))")
    );
}

#[test]
fn i2_what_is_pure_depends_on_nothing_that_is_not() {
    // The rules ask the language for its grammar: a role where a name stood.
    let wanted = [
        ("language", &[][..]),
        ("lettering", &[][..]),
        ("sealing", &[][..]),
        ("workshop", &["language"][..]),
        // A day within a sentence, and its elision.
        ("diagram", &["language", "lettering", "workshop"][..]),
        ("formats", &["diagram", "workshop"][..]),
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

/// The crates that give the same output for the same input, to the byte.
const PURE: [&str; 7] = [
    "language",
    "lettering",
    "sealing",
    "workshop",
    "diagram",
    "formats",
    "report",
];

/// What is no business of theirs, as it stands in a source.
const FOREIGN: [&str; 14] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::os",
    "std::io::std",
    "std::time::{",
    "SystemTime",
    "Instant",
    "Utc::now",
    "Local::now",
    "thread::sleep",
    "RandomState",
    "allow(clippy::disallowed",
];

/// The sources of a folder, each without its tests, which may read what they
/// like.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            let shipped = text.split("#[cfg(test)]\nmod tests {").next();
            found.push((path, shipped.unwrap_or_default().to_owned()));
        }
    }
}

#[test]
fn i2_what_is_pure_reads_no_clock_and_no_file() {
    for name in PURE {
        let mut found = Vec::new();
        let folder = root().join("src-tauri/crates").join(name).join("src");
        sources(&folder, &mut found);
        assert!(found.len() > 5, "{name}");
        for (path, text) in found {
            for (number, line) in text.lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                let foreign = FOREIGN.iter().find(|it| code.contains(*it));
                let at = format!("{}:{}", path.display(), number + 1);
                assert_eq!(foreign, None, "{at}: {}", line.trim());
            }
        }
    }
}

#[test]
fn i2_what_is_pure_denies_what_clippy_lists() {
    let listed = fs::read_to_string(root().join("clippy.toml")).unwrap();
    for method in [
        "std::time::SystemTime::now",
        "std::time::Instant::now",
        "chrono::Utc::now",
        "chrono::Local::now",
        "std::thread::sleep",
        "std::env::var",
        "std::env::var_os",
        "std::fs::read",
        "std::fs::read_to_string",
        "std::fs::write",
        "std::fs::File::open",
        "std::fs::File::create",
        "std::fs::OpenOptions::new",
    ] {
        assert!(listed.contains(&format!("\"{method}\"")), "{method}");
    }
    for float in ["f32", "f64"] {
        for method in [
            "ln", "log10", "exp", "sin", "cos", "tan", "atan2", "powf", "powi", "cbrt",
        ] {
            let method = format!("\"{float}::{method}\"");
            assert!(listed.contains(&method), "{method}");
        }
    }
    let denial = "deny(clippy::disallowed_methods, clippy::disallowed_macros)";
    for name in PURE {
        let file = root()
            .join("src-tauri/crates")
            .join(name)
            .join("src/lib.rs");
        let text = fs::read_to_string(file).unwrap();
        assert!(text.contains(denial), "{name}");
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

/// The log takes the name of a failure from the beginning of what `Debug` writes
/// of it: derived, that is the variant, and no word of anybody's.
#[test]
fn i6_no_failure_writes_its_own_debug() {
    let mut all = Vec::new();
    sources(&root().join("src-tauri"), &mut all);
    let own = all.iter().flat_map(|(_, text)| text.lines());
    let mut own: Vec<&str> = own
        .filter_map(|line| line.split_once("Debug for ").map(|it| it.1))
        .filter_map(|rest| rest.split([' ', '<']).next())
        .collect();
    own.sort_unstable();
    // None of these is a failure.
    assert_eq!(
        own,
        ["AddedFont", "AttachedBytes", "Picture", "Tokenizer", "When"]
    );
}

/// `checksums` alone needs some, for an extension of SQLite's that is C; there the
/// workspace's lint denies it but where a reason is given.
#[test]
fn no_crate_but_one_can_have_unsafe_code() {
    let crates = fs::read_dir(root().join("src-tauri/crates")).unwrap();
    let mut roots: Vec<PathBuf> = crates
        .map(|it| it.unwrap().path())
        .filter(|it| !it.ends_with("checksums"))
        .map(|it| it.join("src/lib.rs"))
        .collect();
    for other in [
        "src-tauri/src/main.rs",
        "src-tauri/src/window/main.rs",
        "tests/src/lib.rs",
    ] {
        roots.push(root().join(other));
    }
    for path in roots {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.contains("\n#![forbid(unsafe_code)]\n"),
            "{}",
            path.display()
        );
    }
}
