//! `lisca check`: what is still open in a workshop, for people and programs.

use product_tests::{Library, Result};
use serde_json::{Value, json};
use std::fs;
use std::process::Output;

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A workshop from a file, as somebody would write one by hand.
fn imported(library: &Library, workshop: Value) -> Result<String> {
    let file = library.folder().join("case.json");
    fs::write(
        &file,
        json!({ "lisca": 2, "workshop": workshop }).to_string(),
    )?;
    let id = library.tell(&["import", file.to_str().unwrap()])?;
    Ok(id.trim().to_owned())
}

fn case() -> Value {
    json!({
        "incident": {
            "title": "Friday evening", "actual": "major",
            "trigger": "An attack ran on the proxy", "detection": "A customer called"
        },
        "effect": { "text": "14 of 14 servers were down for 38 hours" },
        "categories": [
            { "id": 1, "name": "Processes", "initial": "P", "hue": 0 },
            { "id": 2, "name": "Technology", "initial": "T", "hue": 1 }
        ],
        "causes": [
            { "id": 10, "text": "The alert was left until Monday", "nature": "act",
              "usually": "Most wait for the next day", "known": "One line of text" },
            { "id": 11, "text": "The whole DMZ is one segment", "standing": "root",
              "evidence": { "level": "confirmed" } }
        ],
        "actions": [
            { "id": 20, "what": "Split the DMZ", "causes": [11], "kind": "architecture",
              "owner": "Network engineer", "decides": "Head of IT" }
        ]
    })
}

#[test]
fn a_line_for_each_open_point_and_1_while_there_is_one() -> Result {
    let library = Library::temporary()?;
    let id = imported(&library, case())?;
    let output = library.run(&["check", &id])?;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        out(&output),
        "F3  “The alert was left until Monday”  Nothing explains this act yet. Add what made it possible. How did it make sense at the time?\n\
         A3  “Split the DMZ”  It has no date and no measure. Say by when and what will be counted.\n"
    );
    assert!(output.stderr.is_empty());
    let italian = library.run(&["check", &id, "--language", "it"])?;
    assert!(out(&italian).starts_with("F3  “The alert was left until Monday”  Ancora niente"));
    Ok(())
}

#[test]
fn as_json_for_programs() -> Result {
    let library = Library::temporary()?;
    let id = imported(&library, case())?;
    let output = library.run(&["check", &id, "--format", "json"])?;
    assert_eq!(output.status.code(), Some(1));
    let said: Value = serde_json::from_str(&out(&output))?;
    assert_eq!(said["workshop"].to_string(), id);
    assert_eq!(said["title"], "Friday evening");
    assert_eq!(said["ready"], false);
    let a3 = &said["points"][1];
    assert_eq!(a3["rule"], "A3");
    assert_eq!(a3["subject"], "actions");
    assert_eq!(a3["of"], json!({ "action": 20 }));
    assert_eq!(a3["at"], json!({ "key": { "action": 20 }, "field": "due" }));
    assert_eq!(a3["place"], "Split the DMZ");
    for sentence in ["open", "satisfied_by", "why"] {
        assert!(a3[sentence].as_str().unwrap().ends_with('.'), "{a3}");
    }
    Ok(())
}

#[test]
fn says_so_and_0_where_nothing_is_open() -> Result {
    let library = Library::temporary()?;
    library.tell(&["demo"])?;
    let id = library.id_of("Friday evening")?;
    let output = library.run(&["check", &id])?;
    assert_eq!(out(&output), "Ready: nothing is open.\n");
    assert_eq!(output.status.code(), Some(0));
    let output = library.run(&["check", &id, "--format", "json"])?;
    let said: Value = serde_json::from_str(&out(&output))?;
    assert_eq!(
        (&said["ready"], &said["points"]),
        (&json!(true), &json!([]))
    );
    Ok(())
}

#[test]
fn a_wrong_call_is_2_so_that_1_only_says_that_something_is_open() -> Result {
    let library = Library::temporary()?;
    for wrong in [
        &["check"][..],
        &["check", "one"],
        &["check", "99"],
        &["check", "1", "--format", "pdf"],
    ] {
        let output = library.run(wrong)?;
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(output.stdout.is_empty());
        assert!(!output.stderr.is_empty());
    }
    Ok(())
}

#[test]
fn looking_changes_nothing() -> Result {
    let library = Library::temporary()?;
    let id = imported(&library, case())?;
    let all = |library: &Library| library.tell(&["export", &id, "-f", "json", "-o", "-"]);
    let before = all(&library)?;
    library.run(&["check", &id])?;
    assert_eq!(all(&library)?, before);
    Ok(())
}
