//! `lisca` on a terminal: whatever is written in a workshop, a report, a file or
//! a name of one, the terminal obeys nothing of it.

#![cfg(target_os = "linux")]

use product_tests::{Library, Result, program};
use serde_json::{Value, json};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::process::Command;
use workshop::{Parts, has_words};

/// What a terminal obeys: what steers it, and what turns a line around.
fn is_obeyed(it: char) -> bool {
    (it.is_control() && it != '\n')
        || matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What a person sees who runs `lisca` on a terminal of their own.
fn on_terminal(library: &Library, arguments: &[OsString]) -> Result<String> {
    let quoted = |it: &OsString| {
        let bytes = it.as_encoded_bytes().to_vec();
        let mut quoted = b"'".to_vec();
        for byte in bytes {
            match byte {
                b'\'' => quoted.extend(b"'\\''"),
                byte => quoted.push(byte),
            }
        }
        quoted.push(b'\'');
        quoted
    };
    let mut line = quoted(&program("lisca")?.into_os_string());
    for argument in arguments {
        line.push(b' ');
        line.extend(quoted(argument));
    }
    // Its `q` leaves out when it began; nobody writes to it.
    let output = Command::new("script")
        .args(["-qec"])
        .arg(OsString::from_vec(line))
        .arg("/dev/null")
        .stdin(std::process::Stdio::null())
        .envs(library.environment())
        .current_dir(library.folder())
        .output()?;
    // A terminal ends its lines so, whoever writes.
    Ok(String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n"))
}

fn strings() -> Vec<String> {
    let kinds: Value = serde_json::from_str(include_str!("../references/hostile.json")).unwrap();
    let of = |kind: &str| kinds[kind].as_array().cloned().unwrap();
    let all = ["terminals", "bidi", "controls"].map(of).concat();
    let all = all.iter().map(|it| it.as_str().unwrap().to_owned());
    all.filter(|it| has_words(it)).collect()
}

/// A library with a workshop that has one of the strings in each of its texts.
fn hostile() -> Result<Library> {
    let library = Library::temporary()?;
    library.tell(&["demo"])?;
    let text = library.tell(&["export", "3", "-f", "json", "-o", "-", "--with-names"])?;
    let mut file: Value = serde_json::from_str(&text)?;
    let mut parts: Parts = serde_json::from_value(file["workshop"].take())?;
    let all = strings();
    let (mut next, mut number) = (all.iter().cycle(), 0);
    parts.each_text(|_, text| {
        if !text.is_empty() {
            number += 1;
            *text = format!("{} Anna Bianchi {number}", next.next().unwrap());
        }
    });
    parts.actions[0].checklist = serde_json::from_value(json!({ "lines": [all[0]] }))?;
    file["workshop"] = serde_json::to_value(&parts)?;
    fs::write(library.folder().join("case.json"), file.to_string())?;
    library.tell(&["import", "case.json"])?;
    Ok(library)
}

#[test]
fn i6_no_verb_lets_a_terminal_obey_what_somebody_wrote() -> Result {
    let library = hostile()?;
    let odd = "\u{1b}]52;c;bHM=\u{7}\u{9b}2J\u{202e}\nlisca: all is well";
    let file = library.folder().join(format!("{odd}.md"));
    fs::write(
        &file,
        format!("# {odd}\n\n- {odd}\n- \u{1b}[31m{}\n", "long ".repeat(200)),
    )?;
    fs::write(library.folder().join("own.txt"), odd)?;
    let named = file.file_name().unwrap().to_str().unwrap().to_owned();
    let own = format!("{odd}/a.pdf");
    let mut verbs: Vec<Vec<&str>> = vec![
        vec!["list"],
        vec!["list", "--json"],
        vec!["list", "--shelf", odd],
        vec!["new", odd],
        vec!["check", "4"],
        vec!["check", "4", "-f", "json"],
        vec!["check", odd],
        vec!["names", "4"],
        vec!["names", "4", "--json"],
        vec!["import", &named],
        vec!["import", odd],
        vec!["import", "own.txt", "--day", odd],
        vec![
            "report",
            odd,
            "--where",
            odd,
            "--went-well",
            odd,
            "--lucky",
            odd,
        ],
        vec!["report", "--sealed", &named, odd],
        vec!["report-form", "-o", "-"],
        vec!["report-form", "-o", &own],
        vec!["feedback", "--with-names", "-f", "text", "-o", "-"],
        vec!["feedback", "--with-names", "-f", "html", "-o", "-"],
        vec!["feedback", "--code", odd],
        vec!["checklist", "4", "--action", "1", "--with-names", "-o", "-"],
        vec!["checklist", "4", "--action", "1", "--with-names"],
        vec!["export", "4", "--with-names"],
        vec![
            "export",
            "4",
            "--with-names",
            "--for-outside",
            "-f",
            "json",
            "-o",
            "outside.json",
        ],
        vec!["export", "4", "--with-names", "-o", &own],
        vec!["export", "4"],
        vec!["guard", "--lang", "en", "--own", odd],
        vec!["guard", "--lang", "en", "--own", "own.txt"],
        vec!["restore", odd],
        vec!["restore", &named],
        vec!["rescue", "--into", "rescued"],
        vec!["rescue", &named, "--into", odd],
        vec!["rescue", odd, "--into", odd],
        vec!["backup"],
        vec!["demo"],
        vec!["help", odd],
        vec![odd],
        vec!["--help"],
        vec!["export", "--help"],
        vec!["--version"],
    ];
    for format in [
        "pdf", "docx", "md", "svg", "png", "mermaid", "mindmap", "xlsx", "csv", "ics", "jira",
        "github", "json", "lisca",
    ] {
        verbs.push(vec!["export", "4", "--with-names", "-f", format, "-o", "-"]);
    }
    let known = library.run(&["--help"])?;
    let known = String::from_utf8_lossy(&known.stdout).into_owned();
    let known = known
        .lines()
        .skip_while(|it| !it.starts_with("Commands"))
        .skip(1);
    let known = known
        .take_while(|it| it.starts_with(' '))
        .filter_map(|it| it.strip_prefix("  "))
        .filter(|it| !it.starts_with(' '));
    for verb in known.filter_map(|it| it.split_whitespace().next()) {
        assert!(
            verbs.iter().any(|it| it[0] == verb),
            "{verb} isn't looked at"
        );
    }
    let mut said = 0;
    for verb in &verbs {
        let arguments: Vec<OsString> = verb.iter().map(|it| OsStr::new(it).to_owned()).collect();
        let text = on_terminal(&library, &arguments)?;
        said += text.len();
        // Its own colours are help's alone, in which nobody's words are.
        let own_colours = verb.contains(&"--help");
        let text = if own_colours {
            text.replace("\u{1b}[", "")
        } else {
            text
        };
        assert!(!text.contains(is_obeyed), "{verb:?}: {text:?}");
        assert!(!text.is_empty(), "{verb:?}");
    }
    assert!(said > 100_000, "{said}");
    Ok(())
}

#[test]
fn what_is_no_text_is_not_poured_onto_a_terminal() -> Result {
    let library = hostile()?;
    for format in ["pdf", "docx", "png", "xlsx", "lisca"] {
        let verb = ["export", "1", "--with-names", "-f", format, "-o", "-"].map(OsString::from);
        let text = on_terminal(&library, &verb)?;
        assert!(
            text.contains("a terminal can’t show it"),
            "{format}: {text:?}"
        );
    }
    let verb = ["export", "1", "-f", "md", "-o", "-"].map(OsString::from);
    assert!(on_terminal(&library, &verb)?.contains("\n## "));
    Ok(())
}
