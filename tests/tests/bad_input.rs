//! What people and files get wrong: each is told in a sentence, and nothing is
//! lost or half written.

use app::{App, Code, Failure, WorkshopId};
use chrono::{DateTime, Utc};
use product_tests::{Library, Result};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn midnight() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

/// A workshop as the window edits it: through the one list of commands.
struct Case {
    app: App,
    id: WorkshopId,
    _library: Library,
}

impl Case {
    fn new() -> Self {
        let library = Library::temporary().unwrap();
        let mut app = App::open(&library.folder().join("data"), midnight).unwrap();
        let new = json!({ "title": "A case", "kind": "incident", "set": "just_culture", "language": "en" });
        let id = app.call("create_workshop", new).unwrap();
        let id = serde_json::from_str(&id).unwrap();
        Self {
            app,
            id,
            _library: library,
        }
    }

    fn edit(&mut self, edit: Value) -> std::result::Result<Value, Failure> {
        let answer = self
            .app
            .call("edit", json!({ "id": self.id, "edit": edit }))?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    fn parts(&mut self) -> Value {
        let answer = self.app.call("open_workshop", json!({ "id": self.id }));
        let answer: Value = serde_json::from_str(&answer.unwrap()).unwrap();
        answer["parts"].clone()
    }

    /// The edit is refused with a message that has `words`, and changes nothing.
    fn refuses(&mut self, edit: Value, words: &str) -> Failure {
        let before = self.parts();
        let failure = self.edit(edit).unwrap_err();
        let message = failure.to_string();
        assert!(message.contains(words), "“{words}” isn't in “{message}”");
        assert_reads_well(&message);
        assert_eq!(before, self.parts());
        failure
    }
}

/// A sentence for a person: none of a program's words in it.
fn assert_reads_well(message: &str) {
    assert!(
        message.trim_end().ends_with('.'),
        "not a sentence: {message}"
    );
    for word in [
        "panicked", "Err(", "Some(", "None", "serde", "SQL", "os error",
    ] {
        assert!(!message.contains(word), "“{word}” is in “{message}”");
    }
}

fn cause(text: &str) -> Value {
    json!({ "add_cause": { "parent": null, "category": null, "text": text } })
}

#[test]
fn a_cause_without_words_is_refused() {
    let mut case = Case::new();
    for text in ["", "   ", "\n\t", "\u{0}\u{1}"] {
        let failure = case.refuses(cause(text), "");
        assert_eq!(failure.code, Code::Refused);
    }
}

#[test]
fn a_cause_of_ten_thousand_characters_is_refused_with_the_limit() {
    let mut case = Case::new();
    case.refuses(cause(&"long ".repeat(2_000)), "500");
    case.refuses(cause(&"è".repeat(10_000)), "500");
}

#[test]
fn a_date_that_does_not_exist_is_refused() {
    let mut case = Case::new();
    let mut check = |edit: Value| {
        case.refuses(edit, "");
    };
    check(json!({ "set_incident": { "started": "2026-02-30T10:00:00" } }));
    check(json!({ "set_incident": { "started": "2026-03-13T25:00:00" } }));
    check(json!({ "set_session": { "held_on": "2025-02-29" } }));
}

#[test]
fn an_action_due_before_the_incident_is_refused() {
    let mut case = Case::new();
    case.edit(json!({ "set_incident": { "started": "2026-03-13T22:10:00" } }))
        .unwrap();
    let added = case
        .edit(json!({ "add_action": { "what": "Write down who is called" } }))
        .unwrap();
    let id = added["added"]["action"].clone();
    case.refuses(
        json!({ "set_action": { "id": id, "field": { "due": "2026-03-12" } } }),
        "before",
    );
    case.edit(json!({ "set_action": { "id": id, "field": { "due": "2026-03-14" } } }))
        .unwrap();
}

#[test]
fn what_is_not_a_command_or_an_edit_is_refused() {
    let mut case = Case::new();
    case.refuses(json!({ "explode": {} }), "");
    case.refuses(json!(null), "");
    case.refuses(json!({ "remove_cause": { "id": 4_000_000_000_u32 } }), "");
    let unknown = case.app.call("format_disk", json!({})).unwrap_err();
    assert_reads_well(&unknown.to_string());
}

/// The Friday example as a file's JSON, changed by `change`.
fn friday(change: impl FnOnce(&mut Value)) -> Result<(Library, Vec<u8>)> {
    let library = Library::temporary()?;
    let ids = library.tell(&["demo"])?;
    let id = ids.lines().last().unwrap_or_default();
    let text = library.tell(&["export", id, "--format", "json", "--output", "-"])?;
    let mut file: Value = serde_json::from_str(&text)?;
    change(&mut file);
    Ok((library, serde_json::to_vec_pretty(&file)?))
}

/// Importing `bytes` fails with a message that has `words`; the library stays
/// as it was.
fn refuses_file(library: &Library, bytes: &[u8], words: &str) -> Result {
    let before = library.tell(&["list", "--json"])?;
    fs::write(library.folder().join("bad.json"), bytes)?;
    let output = library.run(&["import", "bad.json"])?;
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains(words), "“{words}” isn't in “{message}”");
    assert_reads_well(&message);
    assert_eq!(before, library.tell(&["list", "--json"])?);
    Ok(())
}

#[test]
fn a_file_that_is_cut_anywhere_is_refused() -> Result {
    let (library, file) = friday(|_| ())?;
    refuses_file(&library, b"", "cut off")?;
    for tenth in 1..10 {
        refuses_file(&library, &file[..file.len() * tenth / 10], "")?;
    }
    refuses_file(&library, &file[..file.len() - 2], "cut off")
}

#[test]
fn a_file_of_something_else_is_refused() -> Result {
    let (library, _) = friday(|_| ())?;
    refuses_file(
        &library,
        b"{\"name\": \"lisca-ui\"}",
        "wasn’t written by Lisca",
    )?;
    refuses_file(&library, b"[1, 2, 3]", "wasn’t written by Lisca")?;
    refuses_file(&library, b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "not JSON")?;
    refuses_file(&library, &[0xff; 512], "not JSON")?;
    refuses_file(&library, &b"[".repeat(100_000), "")
}

#[test]
fn a_file_of_a_newer_version_is_refused_by_name() -> Result {
    let (library, file) = friday(|file| file["lisca"] = json!(99))?;
    refuses_file(&library, &file, "newer version of Lisca")
}

#[test]
fn a_file_in_which_a_cause_explains_itself_is_refused() -> Result {
    let (library, file) = friday(|file| {
        let causes = &mut file["workshop"]["causes"];
        let (first, second) = (causes[0]["id"].clone(), causes[1]["id"].clone());
        causes[0]["parent"] = second;
        causes[1]["parent"] = first;
    })?;
    refuses_file(&library, &file, "")?;
    let (library, file) = friday(|file| {
        let cause = &mut file["workshop"]["causes"][0];
        cause["parent"] = cause["id"].clone();
    })?;
    refuses_file(&library, &file, "")
}

#[test]
fn a_file_with_a_number_given_twice_is_refused() -> Result {
    let (library, file) = friday(|file| {
        let causes = &mut file["workshop"]["causes"];
        causes[1]["id"] = causes[0]["id"].clone();
    })?;
    refuses_file(&library, &file, "")
}

#[test]
fn a_file_with_a_date_that_does_not_exist_is_refused_with_its_line() -> Result {
    let (library, file) = friday(|file| {
        file["workshop"]["incident"]["started"] = json!("2026-02-30T22:10:00");
    })?;
    refuses_file(&library, &file, "line")
}

#[test]
fn a_file_with_a_field_that_would_be_lost_is_refused() -> Result {
    let (library, file) = friday(|file| {
        file["workshop"]["causes"][0]["colour"] = json!("red");
    })?;
    refuses_file(&library, &file, "colour")
}

#[test]
fn a_file_with_a_hundred_thousand_causes_is_refused_with_the_limit() -> Result {
    let (library, file) = friday(|file| {
        let workshop = &mut file["workshop"];
        let first = workshop["last_id"].as_u64().unwrap_or_default() + 1;
        let many = (0..100_000).map(
            |n| json!({ "id": first + n, "rank": n, "text": "The alert waited until Monday" }),
        );
        workshop["causes"] = many.collect();
        workshop["actions"] = json!([]);
        workshop["last_id"] = json!(first + 100_000);
    })?;
    refuses_file(&library, &file, "5")
}

/// Everything in `folder`, however deep, but the library.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("data") {
            found.extend(files(&path));
        }
        found.push(path);
    }
    found.sort();
    found
}

#[test]
fn an_export_that_can_not_be_written_says_why_and_leaves_nothing() -> Result {
    let (library, _) = friday(|_| ())?;
    let folder = library.folder();
    fs::create_dir(folder.join("a folder"))?;
    fs::write(folder.join("a file"), "as it was")?;
    let before = files(folder);
    let long = "n".repeat(300);
    for place in [
        "missing/report.pdf",
        "a folder",
        "a file/report.pdf",
        "/proc/report.pdf",
        &long,
    ] {
        for format in ["pdf", "svg", "json"] {
            let output = library.run(&["export", "1", "--format", format, "--output", place])?;
            let message = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{place}: {message}");
            assert!(message.contains("can’t be written"), "{message}");
            assert_reads_well(&message);
        }
    }
    assert_eq!(before, files(folder));
    assert_eq!(fs::read_to_string(folder.join("a file"))?, "as it was");
    Ok(())
}

#[test]
fn an_export_of_a_workshop_that_is_not_there_leaves_the_file_as_it_was() -> Result {
    let (library, _) = friday(|_| ())?;
    let file = library.folder().join("report.pdf");
    fs::write(&file, "as it was")?;
    let output = library.run(&["export", "77", "--output", "report.pdf"])?;
    assert_eq!(output.status.code(), Some(1));
    assert_reads_well(&String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::read_to_string(&file)?, "as it was");
    Ok(())
}

#[test]
fn a_command_line_that_makes_no_sense_is_an_error_of_usage() -> Result {
    let library = Library::temporary()?;
    for arguments in [
        &["frobnicate"][..],
        &["export"],
        &["export", "one"],
        &["new"],
    ] {
        let output = library.run(arguments)?;
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty());
        assert!(output.stdout.is_empty());
    }
    Ok(())
}

#[test]
fn a_data_folder_that_is_read_only_says_so_and_is_left_as_it_was() -> Result {
    let (library, _) = friday(|_| ())?;
    let data = library.folder().join("data");
    let files_before: Vec<_> = fs::read_dir(&data)?.flatten().map(|it| it.path()).collect();
    let bytes_before = fs::read(&files_before[0])?;
    for arguments in [&["demo"][..], &["new", "A case"]] {
        let output = library.run_without_rights(arguments)?;
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert_reads_well(&message);
    }
    assert_eq!(bytes_before, fs::read(&files_before[0])?);
    Ok(())
}
