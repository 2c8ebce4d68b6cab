//! The facilitator's own page on accountability: nothing that is typed there
//! is kept, shown or exported (method §5).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use product_tests::{Library, Look, Result, Window, keys, until};
use serde_json::{Value, json};

use crate::accessibility::check;
use crate::play;

const FRIDAY: &str = "Friday evening";
/// A cause of that case, as the room sees it.
const SHOWN: &str = "Attack code was public";
/// Four questions, and three places to stand.
const FIELDS: usize = 7;
/// Planted where Lisca and WebKit do keep things: the search must find these.
const NOTE: &str = "ZqControlNote7";
const STORED: &str = "ZqControlStored7";

#[test]
fn i6_nothing_typed_on_the_page_is_kept_shown_or_exported() -> Result {
    play("accountability", Look::Light, |stage, library| {
        library.tell(&["demo", "--language", "en"])?;
        let id = library.id_of(FRIDAY)?;
        let window = Window::open(stage, library)?;
        window.open_workshop(FRIDAY)?;
        window.click("[data-testid=private-note]")?;
        window.type_text(NOTE)?;
        window.click("[data-testid=title]")?;
        window.ask(
            "localStorage.setItem('control', arguments[0])",
            &[json!(STORED)],
        )?;

        window.press(&[], keys::F5)?;
        let room = window.other()?;
        let shown = || window.within(&room, || window.text());
        // Once it shows the case: an empty screen would differ from a full one.
        window.within(&room, || window.read(SHOWN))?;
        let before = (shown()?, undo_of(&window)?, revision(&window, &id)?);

        // Left by the button, by Escape, and by closing the program.
        let mut marks = Vec::new();
        for (visit, key) in [("First", ""), ("Second", keys::ESCAPE), ("Third", "closes")] {
            open_page(&window)?;
            let faults = check(&window, stage, "accountability")?;
            assert!(faults.is_empty(), "{}", faults.join("\n"));
            for (number, (name, field)) in fields(&window)?.into_iter().enumerate() {
                assert_eq!(
                    field,
                    json!(["", false, "off"]),
                    "{visit}: a field isn't as new"
                );
                let mark = format!("Zq{visit}Mark{number}");
                window.click(&format!("[data-testid={name}]"))?;
                window.type_text(&mark)?;
                window.until_true(&format!(
                    "document.querySelector('[data-testid={name}]').value === '{mark}'"
                ))?;
                marks.push(mark);
            }
            assert_eq!(shown()?, before.0, "the room's screen changed");
            // What is exported while the page is open, too.
            export(library, &id, visit)?;
            match key {
                "closes" => break,
                "" => window.click("[data-testid=accountability-leave]")?,
                key => window.press(&[], key)?,
            }
            window.see_gone("[data-testid=accountability]")?;
            let left = window.ask(
                "return document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map(it => it.value)",
                &[],
            )?;
            assert!(
                !left.to_string().contains("Mark"),
                "something is left on the page"
            );
        }
        assert_eq!(marks.len(), 3 * FIELDS);
        let after = (shown()?, undo_of(&window)?, revision(&window, &id)?);
        assert_eq!(after, before);

        close(&window)?;
        export(library, &id, "After")?;

        let files = files_of(library.folder())?;
        eprintln!("{} files were searched.", files.len());
        for control in [NOTE, STORED] {
            assert!(
                found_in(&files, control)?.is_some(),
                "the search misses {control}"
            );
        }
        for mark in &marks {
            assert_eq!(found_in(&files, mark)?, None, "{mark} was kept");
        }
        Ok(())
    })
}

fn open_page(window: &Window) -> Result {
    window.press(&[keys::CONTROL], "k")?;
    window.see("[data-testid=palette-line]")?;
    window.type_text("accountability")?;
    window.see("[data-command=accountability][aria-selected=true]")?;
    window.press(&[], keys::ENTER)?;
    window.see("[data-testid=accountability]").map(drop)
}

/// Closes the window as its frame's button would, in the end; then waits until
/// the program has gone: by then WebKit has written what it writes late.
pub(crate) fn close(window: &Window) -> Result {
    let script = "setTimeout(() => window.__TAURI_INTERNALS__
        .invoke('plugin:window|destroy', { label: 'facilitator' }), 50)";
    window.ask(script, &[])?;
    until("the program to end", || {
        Ok(window.pid().is_err().then_some(()))
    })
}

/// Each field by its name: what stands in it, whether its spelling is looked at,
/// and whether it is completed.
fn fields(window: &Window) -> Result<Vec<(String, Value)>> {
    let script = "return [...document.querySelectorAll('[data-testid=accountability] textarea')]
        .map(it => [it.dataset.testid, [it.value, it.spellcheck, it.autocomplete]])";
    let fields: Vec<(String, Value)> = serde_json::from_value(window.ask(script, &[])?)?;
    assert_eq!(fields.len(), FIELDS);
    Ok(fields)
}

/// What undo says that it would take back.
fn undo_of(window: &Window) -> Result<Value> {
    window.ask(
        "return document.querySelector('[data-testid=undo]').title",
        &[],
    )
}

fn revision(window: &Window, id: &str) -> Result<Value> {
    let script = "return window.__TAURI_INTERNALS__.invoke('open_workshop', { id: arguments[0] })
        .then(it => it.revision)";
    let id: i64 = id.parse().unwrap_or_default();
    window.ask(script, &[json!(id)])
}

/// Every form of file; of the report also what can be read in it.
fn export(library: &Library, id: &str, name: &str) -> Result {
    for (format, private) in [("pdf", false), ("svg", false), ("json", true)] {
        let file = format!("{name}.{format}");
        let mut arguments = vec!["export", id, "--format", format, "--output", &file];
        if private {
            arguments.push("--with-private-notes");
        }
        library.tell(&arguments)?;
    }
    let text = Command::new("pdftotext")
        .arg(library.folder().join(format!("{name}.pdf")))
        .arg(library.folder().join(format!("{name}.txt")))
        .status()?;
    assert!(text.success(), "pdftotext failed");
    Ok(())
}

/// The database with its journal, window.json, what WebKit keeps, the exports.
pub(crate) fn files_of(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        match entry.file_type()? {
            it if it.is_dir() => files.extend(files_of(&path)?),
            it if it.is_file() => files.push(path),
            _ => {}
        }
    }
    Ok(files)
}

/// The first file that has the words, as UTF-8 or UTF-16 of either kind.
pub(crate) fn found_in(files: &[PathBuf], words: &str) -> Result<Option<PathBuf>> {
    let wide =
        |bytes: fn(u16) -> [u8; 2]| words.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let forms = [
        words.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    for file in files {
        let bytes = fs::read(file)?;
        let holds = |form: &Vec<u8>| bytes.windows(form.len()).any(|it| it == form.as_slice());
        if forms.iter().any(holds) {
            return Ok(Some(file.clone()));
        }
    }
    Ok(None)
}
