//! What the desk says in Italian.

use super::Trouble;

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotDone => "Dentro Lisca qualcosa è andato storto mentre lo faceva.".into(),
        Trouble::NotOpened => {
            "Dentro Lisca qualcosa è andato storto mentre apriva la libreria.".into()
        }
        Trouble::Untold => String::new(),
    }
}

pub(super) fn help(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::NotDone => {
            "Ciò che era salvato è al sicuro, e la libreria è di nuovo aperta. Le tue parole sono \
             ancora dove le hai scritte: guarda se è stato fatto e, se no, riprova."
        }
        Trouble::NotOpened => {
            "Ciò che era salvato è ancora nella sua cartella. Riprova; se continua, riavvia Lisca."
        }
        Trouble::Untold => "",
    }
}
