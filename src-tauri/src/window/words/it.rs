//! What the window's program says in Italian.

use super::Trouble;

pub(super) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotShown => {
            "Dentro Lisca qualcosa è andato storto con lo schermo condiviso.".into()
        }
        Trouble::NoScreen(error) => {
            format!("Lo schermo condiviso non si può mostrare: {error}.")
        }
        Trouble::RawBytes => "Lisca non accetta byte grezzi.".into(),
    }
}

pub(super) fn help(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::NotShown | Trouble::NoScreen(_) => "L’analisi non ne risente. Riprova.",
        Trouble::RawBytes => "",
    }
}
