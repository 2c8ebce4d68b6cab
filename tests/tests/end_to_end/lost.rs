//! What befalls the library's files while the window is open: “Saved” is never
//! said of what isn't, and the words are kept (I4, I12). What each try came to
//! is left in `tests/out/lost.md`.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use product_tests::{Library, Look, Result, Stage, Trouble, Window, keys, until};

use crate::play;

/// What is to become of an edit that is made after something has befallen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is on the disk, in the file that belongs there.
    Saved,
    /// It is told not to be, and waits.
    Waits,
    /// It waits, and is saved once all is put back.
    WaitsAndGoesOn,
}

use Fate::{Saved, Waits, WaitsAndGoesOn};

/// What befalls, and how it is put back.
struct Try {
    what: &'static str,
    befall: fn(&Path) -> Result,
    put_back: Option<fn(&Path) -> Result>,
    fate: Fate,
}

/// A try after which nothing is put back.
const fn once(what: &'static str, befall: fn(&Path) -> Result, fate: Fate) -> Try {
    Try {
        what,
        befall,
        put_back: None,
        fate,
    }
}

const fn undone(
    what: &'static str,
    befall: fn(&Path) -> Result,
    put_back: fn(&Path) -> Result,
) -> Try {
    Try {
        what,
        befall,
        put_back: Some(put_back),
        fate: WaitsAndGoesOn,
    }
}

fn file(data: &Path) -> PathBuf {
    data.join("library.sqlite")
}

fn log(data: &Path) -> PathBuf {
    data.join("library.sqlite-wal")
}

fn aside(data: &Path) -> PathBuf {
    data.with_extension("aside")
}

/// Another library, beside the folder.
fn other(data: &Path) -> PathBuf {
    data.with_file_name("other").join("library.sqlite")
}

fn cut(path: &Path, length: u64) -> Result {
    OpenOptions::new().write(true).open(path)?.set_len(length)?;
    Ok(())
}

const FOLDERS: [Try; 4] = [
    once(
        "the folder is removed",
        |data| Ok(fs::remove_dir_all(data)?),
        Waits,
    ),
    undone(
        "the folder is moved, and moved back",
        |data| Ok(fs::rename(data, aside(data))?),
        |data| Ok(fs::rename(aside(data), data)?),
    ),
    once(
        "the folder is moved, and an empty one made",
        |data| {
            fs::rename(data, aside(data))?;
            Ok(fs::create_dir(data)?)
        },
        Waits,
    ),
    once(
        "the folder is replaced by another library's",
        |data| {
            fs::rename(data, aside(data))?;
            fs::create_dir(data)?;
            fs::copy(other(data), file(data))?;
            Ok(())
        },
        Waits,
    ),
];

const FILES: [Try; 7] = [
    once(
        "the file is removed",
        |data| Ok(fs::remove_file(file(data))?),
        Waits,
    ),
    undone(
        "the file is renamed, and renamed back",
        |data| Ok(fs::rename(file(data), aside(data))?),
        |data| Ok(fs::rename(aside(data), file(data))?),
    ),
    once(
        "the file is cut to nothing",
        |data| cut(&file(data), 0),
        Waits,
    ),
    once(
        "the file is cut to half",
        |data| cut(&file(data), fs::metadata(file(data))?.len() / 2),
        Waits,
    ),
    once(
        "the file is replaced by another, by renaming",
        |data| {
            let brought = data.join("brought");
            fs::copy(other(data), &brought)?;
            Ok(fs::rename(brought, file(data))?)
        },
        Waits,
    ),
    once(
        "the file is replaced by an older copy of its own, by renaming",
        |data| {
            let brought = data.join("brought");
            fs::copy(file(data), &brought)?;
            Ok(fs::rename(brought, file(data))?)
        },
        Waits,
    ),
    once(
        "the file is written over by another",
        |data| Ok(fs::write(file(data), fs::read(other(data))?)?),
        Waits,
    ),
];

const LOGS: [Try; 6] = [
    once(
        "the log is removed",
        |data| Ok(fs::remove_file(log(data))?),
        Saved,
    ),
    once(
        "the log is replaced by another's",
        |data| {
            fs::remove_file(log(data))?;
            Ok(fs::write(log(data), vec![7; 50_000])?)
        },
        Saved,
    ),
    once(
        "the log is written over",
        |data| Ok(fs::write(log(data), vec![7; 50_000])?),
        Waits,
    ),
    once(
        "log and index are removed",
        |data| {
            fs::remove_file(log(data))?;
            Ok(fs::remove_file(data.join("library.sqlite-shm"))?)
        },
        Saved,
    ),
    once(
        "everything in the folder is removed",
        |data| {
            for entry in fs::read_dir(data)? {
                fs::remove_file(entry?.path())?;
            }
            Ok(())
        },
        Waits,
    ),
    undone(
        "the folder is renamed to another case, and back",
        |data| Ok(fs::rename(data, data.with_file_name("DATA"))?),
        |data| Ok(fs::rename(data.with_file_name("DATA"), data)?),
    ),
];

#[test]
fn i4_i12_what_befalls_the_folder_is_told_and_loses_no_words() -> Result {
    all("lost-folders", &FOLDERS)
}

#[test]
fn i4_i12_what_befalls_the_file_is_told_and_loses_no_words() -> Result {
    all("lost-files", &FILES)
}

#[test]
fn i4_i12_what_befalls_the_log_is_told_and_loses_no_words() -> Result {
    all("lost-logs", &LOGS)
}

fn all(name: &str, tries: &[Try]) -> Result {
    let mut rows = String::from(
        "| what befalls | the window says | then | on the disk |\n| --- | --- | --- | --- |\n",
    );
    for it in tries {
        play(name, Look::Light, |stage, library| {
            rows += &one(stage, library, it)
                .map_err(|error| Trouble::new(format!("{}: {error}", it.what)))?;
            Ok(())
        })?;
    }
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("out");
    fs::create_dir_all(&out)?;
    fs::write(out.join(format!("{name}.md")), rows)?;
    Ok(())
}

/// A cause is on the disk, something befalls, and another cause is typed.
fn one(stage: &Stage, library: &Library, it: &Try) -> Result<String> {
    let data = library.folder().join("data");
    for title in ["Theirs", "Theirs too"] {
        library.tell(&["new", title])?;
    }
    fs::create_dir(data.with_file_name("other"))?;
    fs::copy(file(&data), other(&data))?;
    fs::remove_file(file(&data))?;
    library.tell(&["new", "Ours"])?;
    let window = Window::open(stage, library)?;
    window.open_workshop("Ours")?;
    window.go_to("fishbone")?;
    add(&window, "The effect")?;
    add(&window, "Before it befell")?;
    window.until_true(SAVED)?;
    (it.befall)(&data)?;
    add(&window, "Typed after it")?;

    let said;
    let then;
    if it.fate == Saved {
        window.until_true(SAVED)?;
        (said, then) = (saving(&window)?, "saved");
    } else {
        window.until_true(NOT_SAVED)?;
        window.click("[data-testid=saving]")?;
        window.see("[data-testid=waiting]")?;
        let shown = window.text()?;
        assert!(shown.contains("Typed after it"), "{shown}");
        said = format!("{}: {}", saving(&window)?, why(&window)?);
        window.press(&[], keys::ESCAPE)?;
        if let Some(put_back) = it.put_back {
            put_back(&data)?;
            window.click("[data-testid=saving]")?;
            window.click("[data-testid=try-again]")?;
            window.until_true(SAVED)?;
            then = "saved once it is back";
        } else {
            then = "waits, and can be copied elsewhere";
        }
    }
    window.kill()?;
    let causes = on_disk(library);
    match it.fate {
        Saved | WaitsAndGoesOn => assert!(causes.contains("Ours: 2"), "{causes}"),
        // Never mixed: whatever is there is whole, and what it was.
        Waits => assert!(!causes.contains("Theirs: 1"), "{causes}"),
    }
    Ok(format!("| {} | {said} | {then} | {causes} |\n", it.what))
}

const SAVED: &str = "document.querySelector('[data-testid=saving]')?.innerText.trim() === 'Saved'";
const NOT_SAVED: &str =
    "document.querySelector('[data-testid=saving]')?.innerText.includes('Not saved')";

fn add(window: &Window, cause: &str) -> Result {
    window.click("[data-testid=capture]")?;
    window.type_text(cause)?;
    window.type_text(keys::ENTER)
}

fn saving(window: &Window) -> Result<String> {
    let text = window.ask(
        "return document.querySelector('[data-testid=saving]').innerText.trim()",
        &[],
    )?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

fn why(window: &Window) -> Result<String> {
    let text = window.ask(
        "return document.querySelector('dialog [role=alert]').innerText.trim()",
        &[],
    )?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// What a new start finds, or says.
fn on_disk(library: &Library) -> String {
    let listed = until("the command line's answer", || {
        let run = library.run(&["list", "--json"])?;
        Ok(Some(run))
    });
    let Ok(run) = listed else {
        return "nothing answers".into();
    };
    let told = String::from_utf8_lossy(&run.stderr).trim().to_owned();
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&run.stdout).unwrap_or_default();
    let rows: Vec<String> = (rows.iter())
        .map(|it| {
            format!(
                "{}: {}",
                it["title"].as_str().unwrap_or_default(),
                it["cause_count"]
            )
        })
        .collect();
    format!("{} {told}", rows.join(", "))
}
