//! Others report, on the command line: the form out, sealed files in, and what
//! is told back.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use product_tests::{Library, Result};
use sealing::{Chance, PublicKey, Receipt};
use serde_json::json;
use std::fs;
use std::process::Output;

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What the form of a library saves, with the receipt that it shows.
fn sealed(library: &Library, of: u8) -> Result<(String, String)> {
    let form = said(&library.run(&["report-form", "-o", "-"])?.stdout);
    let (_, key) = form.split_once("data-key=\"").unwrap();
    let key = STANDARD.decode(key.split_once('"').unwrap().0).unwrap();
    let receipt = Receipt::from_bytes([of; 10]).to_string();
    let text = json!({"receipt": receipt, "report": {"what": "It nearly fell"}}).to_string();
    let chance = Chance {
        ephemeral: [of; 32],
        nonce: [of; 24],
    };
    let key = PublicKey::from_bytes(key.try_into().unwrap());
    Ok((key.seal(&text, chance).unwrap(), receipt))
}

fn refused(output: &Output, words: &str) {
    let message = said(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains(words), "{words}: {message}");
}

#[test]
fn sealed_files_go_into_the_inbox_once_and_what_is_wrong_with_others_is_said() -> Result {
    let (library, other) = (Library::temporary()?, Library::temporary()?);
    let write = |name: &str, bytes: &[u8]| fs::write(library.folder().join(name), bytes);
    let (good, receipt) = sealed(&library, 1)?;
    write("good", good.as_bytes())?;
    write("foreign", sealed(&other, 2)?.0.as_bytes())?;
    write("empty", b"")?;
    write("large", &vec![b'x'; 10 << 20])?;
    write("cut", &good.as_bytes()[..700])?;
    fs::create_dir(library.folder().join("folder"))?;
    let files = [
        "foreign", "empty", "large", "cut", "folder", "missing", "good",
    ];
    let output = library.run(&[&["report", "--sealed"][..], &files].concat())?;
    assert_eq!(
        (said(&output.stdout), output.status.code()),
        ("1\n".into(), Some(1))
    );
    let told = said(&output.stderr);
    for words in [
        "foreign: It is sealed for another library",
        "empty: There is no sealed report in it",
        "large: It is too large",
        "cut: It is damaged",
        "folder can’t be read. That is a folder",
        "missing can’t be read. There is no such file",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let again = library.run(&["report", "--sealed", "good"])?;
    assert_eq!(
        (said(&again.stdout), again.status.code()),
        ("1\n".into(), Some(0))
    );
    assert!(said(&again.stderr).contains("good was opened before"));

    let sheet = library.run(&[
        "feedback", "--code", &receipt, "--format", "text", "-o", "-",
    ])?;
    assert!(said(&sheet.stdout).contains(&receipt));
    refused(&library.run(&["feedback", "--code", "1234"])?, "no receipt");
    refused(&library.run(&["feedback"])?, "No answer is for everybody");
    Ok(())
}

#[test]
fn the_form_is_written_as_a_page_and_on_paper_and_over_nothing_unasked() -> Result {
    let library = Library::temporary()?;
    let read = |name: &str| fs::read(library.folder().join(name));
    library.tell(&["report-form", "-o", "form.html"])?;
    let first = read("form.html")?;
    assert!(said(&first).starts_with("<!doctype html>"));
    refused(
        &library.run(&["report-form", "-o", "form.html"])?,
        "there already",
    );
    library.tell(&["report-form", "-o", "form.html", "--force"])?;
    assert_eq!(read("form.html")?, first);
    library.tell(&["report-form", "--format", "pdf", "-o", "form.pdf"])?;
    assert!(read("form.pdf")?.starts_with(b"%PDF"));
    refused(
        &library.run(&["report-form", "-o", "data/form.html"])?,
        "its library there",
    );
    let both = library.run(&["report", "It fell", "--sealed", "form.html"])?;
    assert_eq!(both.status.code(), Some(2));
    Ok(())
}
