//! The files that somebody wants opened: named when the window was started, or when
//! it was started again. They wait until its page asks for them.

mod name;

use crate::facilitator;
use app::spelled;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tauri::ipc::{Invoke, InvokeError, InvokeResponseBody};
use tauri::{AppHandle, Emitter, Wry};

/// What the facilitator's window listens for: there are some.
const OPENED: &str = "opened";

/// The paths that wait.
#[derive(Clone, Default)]
pub(crate) struct OpenedFiles(Arc<Mutex<Vec<String>>>);

/// Whether a command asks for them.
pub(crate) fn is_command(command: &str) -> bool {
    command == name::COMMAND
}

impl OpenedFiles {
    /// Those that a program was started with.
    pub(crate) fn of(arguments: impl Iterator<Item = OsString>) -> Self {
        let files = Self::default();
        files.add(arguments, &std::env::current_dir().unwrap_or_default());
        files
    }

    /// Adds those that a second start was given in a folder, and tells the window.
    pub(crate) fn tell(&self, app: &AppHandle, arguments: Vec<String>, folder: &str) {
        let arguments = arguments.into_iter().skip(1).map(OsString::from);
        if self.add(arguments, Path::new(folder)) {
            // A window that is closing opens nothing more.
            let _ = app.emit_to(facilitator::LABEL, OPENED, ());
        }
    }

    /// Answers those that wait, each once.
    pub(crate) fn answer(&self, invoke: Invoke<Wry>) -> bool {
        let waiting = std::mem::take(&mut *self.waiting());
        let given = serde_json::to_string(&waiting).map(InvokeResponseBody::Json);
        let given = given.map_err(|error| InvokeError::from(error.to_string()));
        invoke.resolver.respond(given);
        true
    }

    /// Whether there were any.
    fn add(&self, arguments: impl Iterator<Item = OsString>, folder: &Path) -> bool {
        // Others say how the window is to be, to those beneath.
        let files = arguments.filter(|it| !it.as_encoded_bytes().starts_with(b"-"));
        let paths: Vec<String> = files.map(|it| spelled_in(folder, &it)).collect();
        let any = !paths.is_empty();
        self.waiting().extend(paths);
        any
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The path of a file that was named in a folder, as the windows know it. An
/// address names it from everywhere.
fn spelled_in(folder: &Path, file: &OsStr) -> String {
    match file.to_str().filter(|it| it.starts_with("file://")) {
        Some(address) => address.to_owned(),
        None => spelled(&folder.join(file)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_from_a_folder_is_found_from_any() {
        let files = OpenedFiles::default();
        let named = ["a.lisca", "--quiet", "/b/c.mm"].map(OsString::from);
        assert!(files.add(named.into_iter(), Path::new("/home")));
        assert!(!files.add([].into_iter(), Path::new("/home")));
        assert_eq!(*files.waiting(), ["/home/a.lisca", "/b/c.mm"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_text_keeps_its_bytes() {
        use std::os::unix::ffi::OsStringExt;
        let files = OpenedFiles::default();
        let named = OsString::from_vec(b"caff\xe8.json".to_vec());
        files.add([named].into_iter(), Path::new("/home"));
        files.add(["file:///b%E8.mm".into()].into_iter(), Path::new("/home"));
        let waiting = ["file:///home/caff%E8.json", "file:///b%E8.mm"];
        assert_eq!(*files.waiting(), waiting);
    }
}
