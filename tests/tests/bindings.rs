//! What is generated from the one list of commands is up to date (I7), and
//! the facilitator's window may call each of them (I6).

use app::CallerKind;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Compares a generated file; with `LISCA_BINDINGS=write`, writes it instead.
fn check(path: &Path, wanted: &str) {
    if env::var_os("LISCA_BINDINGS").is_some_and(|it| it == "write") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, wanted).unwrap();
        return;
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == wanted,
        "{} is not what the Rust side says: run `make bindings`",
        path.display()
    );
}

#[test]
fn i7_the_typescript_files_are_what_the_rust_side_says() {
    for (name, wanted) in app::bindings::files() {
        check(&root().join("ui/src/bindings").join(name), &wanted);
    }
}

#[test]
fn i7_the_access_list_names_every_command() {
    let path = root().join("src-tauri/commands.json");
    check(&path, &app::bindings::command_names());
}

#[test]
fn i6_the_facilitators_window_may_call_every_command_but_the_rooms() {
    let granted = granted("facilitator");
    for command in app::COMMANDS {
        let wanted = CallerKind::Facilitator.may_ask(command);
        let permission = permission(command);
        assert_eq!(granted.contains(&permission), wanted, "{permission}");
    }
}

/// No event either: listening would need a permission, and hears all there are.
#[test]
fn i6_the_shared_screen_may_ask_for_the_audience_view_and_nothing_else() {
    let wanted: Vec<_> = (app::COMMANDS.iter())
        .filter(|it| CallerKind::Room.may_ask(it))
        .map(|it| permission(it))
        .collect();
    assert_eq!(wanted, ["allow-audience-view"]);
    assert_eq!(granted("audience"), wanted);
}

/// The permission to call a command, as a capability file names it.
fn permission(command: &str) -> String {
    format!("allow-{}", command.replace('_', "-"))
}

/// The permissions that a window's capability file grants to it alone.
fn granted(window: &str) -> Vec<String> {
    let path = root().join(format!("src-tauri/capabilities/{window}.json"));
    let capability: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(capability["windows"], serde_json::json!([window]));
    let permissions = capability["permissions"].as_array().unwrap().iter();
    let names = permissions.map(|it| it.as_str().or(it["identifier"].as_str()).unwrap());
    names.map(str::to_owned).collect()
}
