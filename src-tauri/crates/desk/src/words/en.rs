//! What the desk says in English.

use super::Trouble;

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotDone => "Something went wrong inside Lisca while it did this.".into(),
        Trouble::NotOpened => {
            "Something went wrong inside Lisca while it opened the library.".into()
        }
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
        Trouble::Untold => "",
    }
}
