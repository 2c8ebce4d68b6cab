//! Tells Tauri which commands there are, so that its access control covers
//! them (invariant I6).

use std::{env, fs};

/// What the shell answers itself.
#[path = "src/window/screen/list.rs"]
mod list;
#[path = "src/window/opened/name.rs"]
mod opened;

fn main() {
    println!("cargo:rerun-if-changed=commands.json");
    println!("cargo:rerun-if-changed=src/window/screen/list.rs");
    println!("cargo:rerun-if-changed=src/window/opened/name.rs");
    let list = fs::read_to_string("commands.json").unwrap_or_else(|error| {
        fail(&format!("src-tauri/commands.json can’t be read: {error}"));
    });
    let names: Vec<String> = serde_json::from_str(&list).unwrap_or_else(|error| {
        fail(&format!("src-tauri/commands.json is not a list: {error}"));
    });
    let names: Vec<&'static str> = (names.into_iter())
        .map(|name| &*Box::leak(name.into_boxed_str()))
        .chain(list::COMMANDS.map(|it| it.0))
        .chain([opened::COMMAND])
        .collect();
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(names.into_boxed_slice()));
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        fail(&format!("{error:#}"));
    }
    if env::var("CARGO_CFG_WINDOWS").is_ok() {
        println!("cargo:rustc-link-arg-bin=lisca-window=/SUBSYSTEM:WINDOWS");
    }
}

fn fail(why: &str) -> ! {
    println!("cargo:error={why}");
    std::process::exit(1)
}
