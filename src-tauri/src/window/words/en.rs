//! What the window's program says in English.

use super::Trouble;

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotDone => "Something went wrong inside Lisca while it did this.".into(),
        Trouble::NotOpened => {
            "Something went wrong inside Lisca while it opened the library.".into()
        }
        Trouble::NotShown => "Something went wrong inside Lisca with the shared screen.".into(),
        Trouble::NoScreen(error) => format!("The shared screen can’t be shown: {error}."),
        Trouble::RawBytes => "Lisca takes no raw bytes.".into(),
        Trouble::Untold => String::new(),
    }
}

pub(super) fn help(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::NotDone => {
            "What was saved is safe, and the library is open again. Your words still stand where \
             you wrote them: see whether it was done, and if not, try again."
        }
        Trouble::NotOpened => {
            "What was saved is still in its folder. Try again; if it stays so, restart Lisca."
        }
        Trouble::NotShown | Trouble::NoScreen(_) => {
            "The workshop itself is not affected. Try again."
        }
        Trouble::RawBytes | Trouble::Untold => "",
    }
}
