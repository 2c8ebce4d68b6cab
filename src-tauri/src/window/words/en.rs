//! What the window's program says in English.

use super::Trouble;

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotShown => "Something went wrong inside Lisca with the shared screen.".into(),
        Trouble::NoScreen(error) => format!("The shared screen can’t be shown: {error}."),
        Trouble::RawBytes => "Lisca takes no raw bytes.".into(),
    }
}

pub(super) fn help(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::NotShown | Trouble::NoScreen(_) => {
            "The workshop itself is not affected. Try again."
        }
        Trouble::RawBytes => "",
    }
}
