//! `lisca names`: what still looks like a name in a workshop, and what is
//! said of it at an export.

use crate::terminal::{on_a_line, say, say_json};
use app::{App, Failure, NameView, Said, WorkshopId};
use clap::Args;

#[derive(Args)]
pub(crate) struct Names {
    /// The workshop’s number, as `lisca list` shows it
    pub(crate) id: i64,
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

/// Prints each name with the role that is known for it, and its places.
pub(crate) fn names(app: &mut App, asked: &Names) -> Result<(), Failure> {
    let spoken = app.spoken();
    let names = app.names(WorkshopId(asked.id))?;
    if asked.json {
        return say_json(&names);
    }
    if names.is_empty() {
        let none = Said::new("Nothing looks like a name.", "Niente sembra un nome.");
        return say(&format!("{}\n", none.in_language(spoken)));
    }
    say(&names.iter().map(lines).collect::<String>())
}

fn lines(name: &NameView) -> String {
    let role = match name.role.as_str() {
        "" => String::new(),
        role => format!(" → {}", on_a_line(role)),
    };
    let called = on_a_line(&name.name);
    let mut text = format!("{called}{role}  ({})\n", name.places.len());
    for place in &name.places {
        let said = [&place.before, &place.name, &place.after].map(|it| on_a_line(it));
        let [before, name, after] = said;
        text += &format!("    {before}[{name}]{after}\n");
    }
    text
}

/// Why a file that would name somebody isn't written, where nobody asked for the
/// names.
pub(crate) fn refused_for_names(id: WorkshopId, count: usize) -> Failure {
    let what = match count {
        1 => Said::new(
            "One thing in it looks like a name: nothing was written.",
            "C’è una cosa che sembra un nome: non ho scritto niente.",
        ),
        count => Said::new(
            format!("{count} things in it look like names: nothing was written."),
            format!("Ci sono {count} cose che sembrano nomi: non ho scritto niente."),
        ),
    };
    let help = Said::new(
        format!(
            "`lisca names {}` shows where. Put roles in their place in the window, or add --with-names.",
            id.0
        ),
        format!(
            "`lisca names {}` dice dove. Metti i ruoli al loro posto nella finestra, o aggiungi --with-names.",
            id.0
        ),
    );
    Failure::new(what, help)
}

/// What the file that was written still names, as it was asked for.
pub(crate) fn still_names(id: WorkshopId, count: usize) -> Said {
    match count {
        1 => Said::new(
            format!(
                "One thing in it looks like a name: `lisca names {}` shows where.",
                id.0
            ),
            format!(
                "C’è ancora quel che sembra un nome: `lisca names {}` dice dove.",
                id.0
            ),
        ),
        count => Said::new(
            format!(
                "{count} things in it look like names: `lisca names {}` shows where.",
                id.0
            ),
            format!(
                "Ci sono ancora {count} cose che sembrano nomi: `lisca names {}` dice dove.",
                id.0
            ),
        ),
    }
}
