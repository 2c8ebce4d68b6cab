//! One library, one window, and what lies in its folder.

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use product_tests::{Library, Look, Result, Stage, Window, keys, program, until};

use crate::play;

#[test]
fn a_library_has_one_window_whatever_its_folder_is_called() -> Result {
    play("library-names", Look::Light, |stage, library| {
        let _window = Window::open(stage, library)?;
        let shown = stage.windows()?;
        let data = library.folder().join("data");
        symlink(&data, library.folder().join("link"))?;
        for name in [
            library.folder().join("link"),
            library.folder().join("data/"),
            library.folder().join("data/../link/."),
            PathBuf::from("data"),
            PathBuf::from("./link"),
        ] {
            second_start(stage, library, Some(&name))?;
            assert_eq!(stage.windows()?, shown, "{}", name.display());
        }
        Ok(())
    })
}

#[test]
fn the_usual_folder_is_the_same_library_whether_it_is_named_or_not() -> Result {
    play("library-usual", Look::Light, |stage, library| {
        // Where the usual folder is, as this library's environment has it.
        let usual = library.folder().join("share/lisca");
        fs::create_dir_all(&usual)?;
        let data = library.folder().join("data");
        fs::remove_dir(&data)?;
        symlink(&usual, &data)?;
        let _window = Window::open(stage, library)?;
        assert!(usual.join("library.sqlite").is_file());
        let shown = stage.windows()?;
        second_start(stage, library, None)?;
        assert_eq!(stage.windows()?, shown);
        Ok(())
    })
}

#[test]
fn what_the_windows_remember_is_their_owners_alone() -> Result {
    play("library-rights", Look::Light, |stage, library| {
        library.tell(&["new", "A case"])?;
        let window = Window::open(stage, library)?;
        window.open_workshop("A case")?;
        stage.window_after(|| window.press(&[], keys::F5))?;
        let screen = window.other()?;
        window.within(&screen, || window.see("[data-testid=room]"))?;
        let close = "setTimeout(() => window.__TAURI_INTERNALS__
            .invoke('plugin:window|destroy', { label: 'facilitator' })); return true";
        // It may be gone before it has answered.
        let _ = window.ask(close, &[]);
        until("the program to end", || {
            Ok(window.pid().is_err().then_some(()))
        })?;
        for name in ["window.json", "shared-screen.json"] {
            let file = library.folder().join("data").join(name);
            let rights = fs::metadata(&file)?.permissions().mode() & 0o777;
            assert_eq!(rights, 0o600, "{name}");
            assert!(fs::metadata(&file)?.len() > 2, "{name} remembers nothing");
        }
        // What the engine keeps lies in a folder that nobody else can enter.
        for folder in ["data", "data/backups", "share/org.lisca.Lisca"] {
            let folder = library.folder().join(folder);
            let rights = fs::metadata(&folder).map(|it| it.permissions().mode() & 0o777);
            assert!(rights.is_err() || rights? == 0o700, "{}", folder.display());
        }
        assert!(library.folder().join("share/org.lisca.Lisca").is_dir());
        for entry in fs::read_dir(library.folder().join("data"))? {
            let (path, found) = entry.and_then(|it| Ok((it.path(), it.metadata()?)))?;
            let wanted = if found.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(
                found.permissions().mode() & 0o777,
                wanted,
                "{}",
                path.display()
            );
        }
        Ok(())
    })
}

#[test]
fn the_window_hears_of_what_another_program_has_changed() -> Result {
    play("library-heard", Look::Light, |stage, library| {
        let window = Window::open(stage, library)?;
        library.tell(&["new", "A case from elsewhere"])?;
        window.read("A case from elsewhere")
    })
}

#[test]
fn i3_two_windows_that_do_not_know_of_each_other_show_each_others_edits() -> Result {
    play("library-two", Look::Light, |stage, library| {
        library.tell(&["new", "A case"])?;
        // A screen of its own has a message bus of its own: nobody is found.
        let elsewhere = Stage::open(1440, 900, Look::Light)?;
        let both = [
            Window::open(stage, library)?,
            Window::open(&elsewhere, library)?,
        ];
        for window in &both {
            window.open_workshop("A case")?;
            window.go_to("fishbone")?;
        }
        let words = [
            "Orders could not be placed",
            "The pager was silent",
            "No one was on call",
        ];
        for (turn, text) in words.into_iter().enumerate() {
            let [own, other] = [&both[turn % 2], &both[(turn + 1) % 2]];
            own.click("[data-testid=capture]")?;
            own.type_text(text)?;
            own.type_text(keys::ENTER)?;
            own.read(text)?;
            other.read(text)?;
        }
        Ok(())
    })
}

/// Starts the window once more, with the library's folder called `name`, and
/// waits until that has ended.
fn second_start(stage: &Stage, library: &Library, name: Option<&Path>) -> Result {
    let mut second = Command::new(program("lisca-window")?);
    second.envs(library.environment());
    match name {
        Some(name) => second.env("LISCA_DATA", name),
        None => second.env_remove("LISCA_DATA"),
    };
    let status = second
        .envs(stage.environment())
        .current_dir(library.folder())
        .status()?;
    assert!(status.success());
    Ok(())
}

#[test]
fn a_file_whose_name_is_no_text_opens_in_the_window_that_is_there() -> Result {
    play("library-named", Look::Light, |stage, library| {
        let window = Window::open(stage, library)?;
        let name = OsString::from_vec(b"caff\xe8.md".to_vec());
        let file = library.folder().join(name);
        fs::write(&file, "# An effect\n\n- A cause from a file\n")?;
        let second = Command::new(program("lisca")?)
            .arg(&file)
            .envs(library.environment())
            .envs(stage.environment())
            .status()?;
        assert!(second.success());
        window.read("A cause from a file")
    })
}
