//! A library that can't be used, or not written, and one in a bad place: what the
//! window says, and the ways on (I4, I8).

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use product_tests::{Library, Look, Result, Stage, Trouble, Window, keys, until};
use serde_json::json;

use crate::play;

fn file(library: &Library) -> PathBuf {
    library.folder().join("data/library.sqlite")
}

/// Leaves a picture in `tests/out`, for whoever wants to look.
fn picture(stage: &Stage, name: &str) -> Result {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("out");
    fs::create_dir_all(&out)?;
    stage.photograph(&out.join(format!("damaged-{name}.png")))
}

/// Flips a bit of the page on which `words` stand; without words, of the first page.
fn spoil(library: &Library, words: Option<&str>) -> Result {
    let mut bytes = fs::read(file(library))?;
    let holds = |page: &[u8]| match words {
        None => true,
        Some(words) => page.windows(words.len()).any(|it| it == words.as_bytes()),
    };
    let page = bytes.chunks(4096).position(holds).unwrap_or_default();
    bytes[page * 4096 + 300] ^= 1;
    Ok(fs::write(file(library), bytes)?)
}

/// Answers the system's dialog for a folder: what is typed may be completed by the first
/// Return, and chosen by the next.
fn choose_folder(stage: &Stage, path: &Path, ask: impl FnOnce() -> Result) -> Result {
    let dialog = stage.window_after(ask)?;
    stage.xdotool(&["windowfocus", "--sync", &dialog])?;
    let path = path.to_string_lossy();
    // The line for a path comes with its first sign.
    stage.xdotool(&["type", "/"])?;
    thread::sleep(Duration::from_secs(1));
    let rest = path.trim_start_matches('/');
    stage.xdotool(&["type", "--clearmodifiers", "--delay", "30", rest])?;
    for _ in 0..5 {
        thread::sleep(Duration::from_secs(1));
        if !stage.windows()?.contains(&dialog) {
            break;
        }
        stage.xdotool(&["key", "--clearmodifiers", "Return"])?;
    }
    Ok(())
}

fn focused(window: &Window) -> Result<String> {
    let script = "return document.activeElement?.dataset.testid ?? ''";
    let named = window.ask(script, &[])?;
    Ok(named.as_str().unwrap_or_default().to_owned())
}

/// Goes with Tab to what has this name.
fn tab_to(window: &Window, name: &str) -> Result {
    for _ in 0..20 {
        if focused(window)? == name {
            return Ok(());
        }
        window.press(&[], keys::TAB)?;
    }
    assert_eq!(focused(window)?, name);
    Ok(())
}

#[test]
fn i4_i8_a_damaged_library_is_rescued_with_the_mouse() -> Result {
    play("damaged-rescue", Look::Light, |stage, library| {
        library.tell(&["demo"])?;
        spoil(library, None)?;
        let window = Window::open(stage, library)?;
        window.see("[data-testid=broken-rescue]")?;
        window.rest(stage)?;
        picture(stage, "broken")?;
        window.click("[data-testid=broken-rescue]")?;
        window.click("[data-testid=rescue-yes]")?;
        window.see("[data-testid=rescued]")?;
        window.rest(stage)?;
        picture(stage, "rescued")?;
        window.click("[data-testid=rescued-close]")?;
        window.open_workshop("Friday")?;
        assert!(
            library
                .folder()
                .join("data/library.damaged.sqlite")
                .exists()
        );
        Ok(())
    })
}

#[test]
fn i4_i8_a_backup_is_put_back_with_the_keyboard_in_italian() -> Result {
    play("damaged-backup", Look::Dark, |stage, library| {
        library.tell(&["demo", "--language", "it"])?;
        library.tell(&["backup"])?;
        fs::write(file(library), "")?;
        let italian = [("LC_ALL", "it_IT.UTF-8")];
        let window = Window::open_with(stage, library, &italian)?;
        window.click("[data-testid=speak-it]")?;
        window.read("Rimetti una copia di riserva")?;
        window.see("[data-testid=broken-backups]")?;
        window.rest(stage)?;
        picture(stage, "broken-it")?;
        tab_to(&window, "broken-backups")?;
        window.press(&[], keys::ENTER)?;
        window.see("[data-testid=backup]")?;
        tab_to(&window, "backup")?;
        window.press(&[], keys::ENTER)?;
        window.see("[data-testid=restore]")?;
        window.rest(stage)?;
        picture(stage, "backups-it")?;
        tab_to(&window, "restore")?;
        window.press(&[], keys::ENTER)?;
        window.see("[data-testid=restore-backup]")?;
        tab_to(&window, "restore-backup")?;
        window.press(&[], keys::ENTER)?;
        window.see_gone("[data-testid=broken-backups]")?;
        window.see("[data-region=list]")?;
        Ok(())
    })
}

#[test]
fn i8_a_new_library_is_begun_and_the_old_file_kept() -> Result {
    play("damaged-anew", Look::Light, |stage, library| {
        library.tell(&["demo"])?;
        fs::write(file(library), "something else altogether")?;
        let window = Window::open(stage, library)?;
        window.click("[data-testid=broken-anew]")?;
        window.click("[data-testid=rescue-yes]")?;
        window.read("library.set-aside.sqlite")?;
        let kept = library.folder().join("data/library.set-aside.sqlite");
        assert_eq!(fs::read_to_string(kept)?, "something else altogether");
        Ok(())
    })
}

#[test]
fn i4_one_workshop_that_is_damaged_is_told_and_the_others_open() -> Result {
    play("damaged-part", Look::Light, |stage, library| {
        library.tell(&["demo"])?;
        spoil(
            library,
            Some("The tool’s manual was silent about this wait"),
        )?;
        let window = Window::open(stage, library)?;
        window.see("[data-testid=workshop-row]")?;
        window.ask(
            "[...document.querySelectorAll('[data-testid=workshop-row]')] \
             .find((row) => row.textContent.includes('GitLab')).click()",
            &[],
        )?;
        window.read("damaged where this workshop stands")?;
        window.see("[data-testid=damage]")?;
        window.rest(stage)?;
        picture(stage, "part")?;
        window.click("[data-testid=damage-rescue]")?;
        window.click("[data-testid=rescue-yes]")?;
        window.see("[data-testid=rescued]")?;
        window.rest(stage)?;
        picture(stage, "part-rescued")?;
        window.click("[data-testid=rescued-close]")?;
        window.see_gone("[data-testid=damage]")?;
        window.open_workshop("GitLab")
    })
}

#[test]
fn i4_a_library_in_a_synced_folder_is_moved() -> Result {
    play("synced", Look::Light, |stage, library| {
        library.tell(&["demo"])?;
        fs::create_dir(library.folder().join(".dropbox.cache"))?;
        let window = Window::open(stage, library)?;
        window.see("[data-testid=synced]")?;
        window.rest(stage)?;
        picture(stage, "synced")?;
        let away = tempfile::Builder::new().prefix("lisca-away-").tempdir()?;
        choose_folder(stage, away.path(), || {
            window.click("[data-testid=move-library]")
        })?;
        let moved = away.path().join("library.sqlite");
        until("the library", || Ok(moved.exists().then_some(())))
            .map_err(|it| Trouble::new(format!("{it}: {}", window.text().unwrap_or_default())))?;
        window.see_gone("[data-testid=synced]")?;
        window.rest(stage)?;
        picture(stage, "moved")?;
        window.open_workshop("Friday")?;
        assert!(library.folder().join("data/library.moved.sqlite").exists());
        window.kill()?;
        // The next start looks there.
        fs::remove_dir(library.folder().join(".dropbox.cache"))?;
        library.tell(&["new", "After it was moved"])?;
        let window = Window::open(stage, library)?;
        window.open_workshop("After it was moved")?;
        assert!(!file(library).exists());
        Ok(())
    })
}

#[test]
fn i4_a_library_may_be_left_in_a_synced_folder_and_is_said_once() -> Result {
    play("synced-left", Look::Light, |stage, library| {
        library.tell(&["demo"])?;
        fs::create_dir(library.folder().join(".stfolder"))?;
        let window = Window::open(stage, library)?;
        window.click("[data-testid=leave-synced]")?;
        window.see_gone("[data-testid=synced]")?;
        window.kill()?;
        let window = Window::open(stage, library)?;
        window.open_workshop("Friday")?;
        window.until_true("!document.querySelector('[data-testid=synced]')")
    })
}

/// "Saved" is never said, words are kept, and what is there can be taken out.
#[test]
fn i4_i12_a_library_that_can_only_be_read_says_so_and_exports() -> Result {
    play("only-read", Look::Light, |stage, library| {
        library.tell(&["demo"])?;
        // Where the log's index would be there is nothing that can be written.
        std::os::unix::fs::symlink(
            "/nowhere/at/all",
            library.folder().join("data/library.sqlite-shm"),
        )?;
        let before = fs::read(file(library))?;
        let window = Window::open(stage, library)?;
        window.see("[data-testid=library-trouble]")?;
        window.open_workshop("Friday")?;
        // From now on, whatever is said of saving is remembered.
        window.ask(
            "window.said = []; const look = () => { \
             const it = document.querySelector('[data-testid=saving]')?.innerText.trim(); \
             if (it && !window.said.includes(it)) window.said.push(it) }; \
             new MutationObserver(look).observe(document.body, \
             { subtree: true, childList: true, characterData: true }); look()",
            &[],
        )?;
        window.go_to("fishbone")?;
        window.click("[data-testid=capture]")?;
        window.type_text("Typed where nothing can be saved")?;
        window.type_text(keys::ENTER)?;
        window.until_true(
            "document.querySelector('[data-testid=saving]')?.innerText.includes('Not saved')",
        )?;
        window.rest(stage)?;
        picture(stage, "only-read")?;
        let said = window.ask("return window.said", &[])?;
        let said = said.as_array().cloned().unwrap_or_default();
        assert!(!said.contains(&json!("Saved")), "{said:?}");
        window.click("[data-testid=saving]")?;
        window.see("[data-testid=waiting]")?;
        let shown = window.text()?;
        assert!(
            shown.contains("Typed where nothing can be saved"),
            "{shown}"
        );
        window.press(&[], keys::ESCAPE)?;
        window.press(&[keys::CONTROL], "7")?;
        let plan = library.folder().join("plan.pdf");
        stage.answer_file_dialog(&plan, || window.click("[data-testid=export-pdf]"))?;
        until("the file", || Ok(plan.exists().then_some(())))?;
        assert!(fs::read(file(library))? == before);
        window.kill()
    })
}
