//! What the window's program says in Italian.

use super::Trouble;

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotDone => "Dentro Lisca qualcosa è andato storto mentre lo faceva.".into(),
        Trouble::NotOpened => {
            "Dentro Lisca qualcosa è andato storto mentre apriva la libreria.".into()
        }
        Trouble::NotShown => {
            "Dentro Lisca qualcosa è andato storto con lo schermo condiviso.".into()
        }
        Trouble::NoScreen(error) => {
            format!("Lo schermo condiviso non si può mostrare: {error}.")
        }
        Trouble::RawBytes => "Lisca non accetta byte grezzi.".into(),
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
        Trouble::NotShown | Trouble::NoScreen(_) => "L’analisi non ne risente. Riprova.",
        Trouble::RawBytes | Trouble::Untold => "",
    }
}
